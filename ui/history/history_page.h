#pragma once

#include "core/engine/voice_events.h"
#include "ui/bridge/history_model.h"
#include "ui/bridge/history_reader.h"
#include "ui/bridge/services.h"
#include "ui/history/history_preview.h"
#include "ui/shell/screen.h"

#include <cstdint>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace timbre::ui {

class Banner;
class TakeChecker;
class EmptyState;
class FilterChips;
class HistoryListView;
class HistoryPlaces;

// The History screen: one timeline of takes and transcripts with search, filters, saved lists, a
// preview, actions on many rows, and the trash.
class HistoryPage : public Screen {
    Q_OBJECT

public:
    HistoryPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void exportCurrent() override;
    void find() override;
    void startWork() override { rerun(); }
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;

    void showQuery(const storage::HistoryQuery& query);
    HistoryModel& model() { return model_; }

private:
    // history_page_layout.cpp
    void build();
    QWidget* buildSearchRow(QWidget* parent);
    QWidget* buildTimeline(QWidget* parent);
    QWidget* buildList();
    void connectAll();
    void reloaded();
    void rowsChanged(const QModelIndex& first, const QModelIndex& last);
    void readFacets();
    void showState();
    void showMenu(const QPoint& position);

    // history_page.cpp
    void applyQuery(const storage::HistoryQuery& query);
    void selectionChanged();
    void keepSelection();     // before a reset
    void restoreSelection();  // after it
    std::vector<std::int64_t> selectedIds() const;
    std::vector<QModelIndex> someSelected(int most) const;
    const storage::HistoryRow* current() const;
    void fulfil(HistoryPreview::Wish wish);

    // history_page_actions.cpp
    void play();
    void openElsewhere();
    void rerun();
    void rerunWith(const QString& file);
    void rerunFailed(const engine::JobFailed& event);
    void compareAgain();  // renders the take again and looks whether it is the same
    void comparisonNews(const engine::VoiceEvent& event);
    void connectCheck();
    void checkTake();
    void showCompared(const engine::TakeCompared& event);
    void bannerAnswered();
    void star();
    void rename();
    void copyText();
    void trash();
    void restore();
    void removeForGood();
    void emptyTrash();

    Services services_;
    HistoryReader reader_;
    HistoryModel model_;
    std::set<storage::JobId> rerunning_;
    std::int64_t rerunId_ = 0;         // the row that was run again last
    engine::VoiceTask comparing_ = 0;  // 0: nothing is compared
    QString comparedTitle_;
    std::vector<std::int64_t> keptSelection_;
    std::int64_t keptCurrent_ = 0, keptTop_ = 0;

    QSplitter* splitter_ = nullptr;
    HistoryPlaces* places_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* sort_ = nullptr;
    FilterChips* chips_ = nullptr;
    QLabel* count_ = nullptr;
    TakeChecker* checker_ = nullptr;
    Banner* banner_ = nullptr;
    QWidget* trashBar_ = nullptr;
    QLabel* trashText_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    HistoryListView* list_ = nullptr;
    EmptyState* emptyHistory_ = nullptr;
    EmptyState* emptySearch_ = nullptr;
    EmptyState* emptyTrash_ = nullptr;
    HistoryPreview* preview_ = nullptr;
};

}  // namespace timbre::ui
