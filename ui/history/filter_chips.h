#pragma once

#include "core/storage/records.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QMenu;
class QToolButton;

namespace timbre::ui {

// The filters of a history list, one chip each: its menu chooses, its text says what is chosen.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFacets(storage::HistoryFacets facets) { facets_ = std::move(facets); }
    void setQuery(const storage::HistoryQuery& query);  // emits nothing
    const storage::HistoryQuery& query() const { return query_; }
    bool isFiltering() const;  // anything but words and order

Q_SIGNALS:
    void changed();
    void saveRequested();

private:
    struct Choice {
        QString name;
        bool isChosen;
        std::function<void()> choose;
    };
    using Choices = std::function<std::vector<Choice>()>;

    QToolButton* addChip(const char* name, const Choices& choices);
    QToolButton* addListChip(const char* name, std::vector<std::string> storage::HistoryFacets::*all,
                             std::vector<std::string> storage::HistoryQuery::*chosen);
    std::vector<Choice> kinds();
    std::vector<Choice> dates();
    std::vector<Choice> durations();
    std::vector<Choice> sounds();
    void askForDates();
    void showState();
    void change();

    storage::HistoryQuery query_;
    storage::HistoryFacets facets_;
    QToolButton* kind_;
    QToolButton* starred_;
    QToolButton* voice_;
    QToolButton* engine_;
    QToolButton* language_;
    QToolButton* date_;
    QToolButton* duration_;
    QToolButton* sound_;
    QToolButton* clear_;
    QToolButton* save_;
};

}  // namespace timbre::ui
