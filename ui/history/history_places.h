#pragma once

#include "core/storage/records.h"
#include "ui/bridge/history_reader.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace timbre::ui {

// Where to look: everything, takes, transcripts, starred ones, the trash, and the searches that were
// saved as lists, which can be renamed, moved and deleted.
class HistoryPlaces : public QWidget {
    Q_OBJECT

public:
    HistoryPlaces(const Services& services, HistoryReader& reader, QWidget* parent = nullptr);

    void reload();
    void showChosen(const storage::HistoryQuery& query);  // marks what this query is, if anything
    void saveList(const storage::HistoryQuery& query);    // asks for a name

Q_SIGNALS:
    void chosen(const timbre::storage::HistoryQuery& query);

private:
    void addPlace(const QString& iconName, const QString& name, const storage::HistoryQuery& query);
    void showLists(std::vector<storage::HistoryList> lists);
    const storage::HistoryList* listOf(const QListWidgetItem* item) const;
    void renameCurrent();
    void removeCurrent();
    void moveCurrent(int step);
    void keepOrder();
    void showMenu(const QPoint& position);

    Services services_;
    HistoryReader& reader_;
    std::vector<storage::HistoryQuery> places_;
    std::vector<storage::HistoryList> lists_;
    storage::HistoryQuery shown_;
    QListWidget* fixed_;
    QLabel* heading_;
    QListWidget* saved_;
};

}  // namespace timbre::ui
