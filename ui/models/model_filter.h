#pragma once

#include "ui/bridge/model_list.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <string>

namespace timbre::ui {

// What of the list is shown, and in which order.
class ModelFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { AsListed, Name, Size, Speed };
    struct Wish {
        QString words;               // all of them, anywhere in name, family, repository, tasks …
        std::string task, language;  // empty: any
        bool here = false, canRun = false;
        Order order = Order::AsListed;

        bool operator==(const Wish&) const = default;
    };

    explicit ModelFilter(ModelList& list, QObject* parent = nullptr);

    void setWish(Wish wish);
    const Wish& wish() const { return wish_; }
    bool isNarrowed() const;
    const engine::ModelRow* row(const QModelIndex& index) const;  // null: no such row
    ModelProgress progress(const engine::ModelRow& row) const { return list_.progressOf(row); }
    QModelIndex indexOf(std::string_view id) const;

protected:
    bool filterAcceptsRow(int place, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const ModelList& list_;
    Wish wish_;
};

}  // namespace timbre::ui
