#pragma once

#include <QStandardItemModel>
#include <QTimer>

namespace timbre::ui {

class Actions;

// All actions by section with their keys, for the cheat-sheet and the page of keys: columns "Action"
// and "Key", the sections as parents. Follows changes of `actions`, which outlives it.
class ActionModel : public QStandardItemModel {
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole + 1;  // of the action column; empty: a section, only listed

    explicit ActionModel(const Actions& actions, QObject* parent = nullptr);

private:
    void fill();

    const Actions& actions_;
    QTimer soon_;  // a screen that adds twenty actions is one change
};

}  // namespace timbre::ui
