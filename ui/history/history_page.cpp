#include "ui/history/history_page.h"

#include "ui/bridge/conversions.h"
#include "ui/history/filter_chips.h"
#include "ui/history/history_list_view.h"
#include "ui/history/history_places.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kMostKept = 5000;  // selected rows that are found again after a reset

}  // namespace

HistoryPage::HistoryPage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      reader_(services.bridge),
      model_(services.bridge, {}, HistoryModel::Headings::ByTime) {
    build();
    connectAll();
    showState();
}

void HistoryPage::entered() {
    // Days pass: yesterday's "Today" gets its new heading.
    if (services_.bridge.isReady()) model_.reload();
    list_->setFocus();
}

void HistoryPage::find() {
    search_->setFocus();
    search_->selectAll();
}

void HistoryPage::showQuery(const storage::HistoryQuery& query) {
    applyQuery(query);
}

void HistoryPage::applyQuery(const storage::HistoryQuery& query) {
    const QString words = toQString(query.text);
    if (search_->text().trimmed() != words.trimmed()) {
        const QSignalBlocker quiet(search_);
        search_->setText(words);
    }
    const QSignalBlocker quiet(sort_);
    sort_->setCurrentIndex(static_cast<int>(query.sort));
    chips_->setQuery(query);
    places_->showChosen(query);
    banner_->hide();
    model_.setQuery(query);
    showState();
}

std::vector<std::int64_t> HistoryPage::selectedIds() const {
    return model_.idsIn(list_->selectionModel()->selection());
}

// The first rows of the selection, without walking through a hundred thousand of them.
std::vector<QModelIndex> HistoryPage::someSelected(int most) const {
    std::vector<QModelIndex> rows;
    for (const auto& range : list_->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (model_.idAt(row) == 0) continue;
            rows.push_back(model_.index(row));
            if (static_cast<int>(rows.size()) == most) return rows;
        }
    }
    return rows;
}

const storage::HistoryRow* HistoryPage::current() const {
    const auto rows = someSelected(1);
    return rows.empty() ? nullptr : model_.item(rows.front());
}

void HistoryPage::selectionChanged() {
    auto rows = someSelected(3);
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) return preview_->showNothing();
    if (rows.size() > 2)
        return preview_->showMany(static_cast<int>(selectedIds().size()), model_.query().inTrash);
    const auto* first = model_.item(rows.front());
    if (first == nullptr) return preview_->showNothing();
    if (rows.size() == 2) {
        const storage::HistoryRow one = *first;
        if (const auto* second = model_.item(rows.back())) preview_->showPair(one, *second);
        return;
    }
    preview_->showOne(*first, toQString(model_.query().text));
    // Space plays what is selected, unless something else sounds.
    if (!services_.playback.isActive() && services_.playback.content().historyId != first->id)
        services_.playback.placeAt(first->id, first->job, toQString(first->title), 0);
}

void HistoryPage::keepSelection() {
    keptSelection_ = selectedIds();
    if (keptSelection_.size() > kMostKept) keptSelection_.clear();
    keptCurrent_ = model_.idAt(list_->currentIndex().row());
    keptTop_ = model_.idAt(list_->indexAt(QPoint(list_->width() / 2, 1)).row());
}

void HistoryPage::restoreSelection() {
    std::set<std::int64_t> wanted(keptSelection_.begin(), keptSelection_.end());
    QItemSelection selection;
    if (!wanted.empty()) {
        for (int row = 0; row < model_.rowCount() && !wanted.empty(); ++row)
            if (wanted.erase(model_.idAt(row)) > 0) selection.select(model_.index(row), model_.index(row));
    }
    const auto current = keptCurrent_ != 0 ? model_.indexOfId(keptCurrent_) : QModelIndex();
    if (current.isValid()) list_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const auto top = keptTop_ != 0 ? model_.indexOfId(keptTop_) : QModelIndex();
    if (top.isValid()) list_->scrollTo(top, QAbstractItemView::PositionAtTop);
}

void HistoryPage::fulfil(HistoryPreview::Wish wish) {
    using enum HistoryPreview::Wish;
    switch (wish) {
        case Play:
            return play();
        case Open:
            return openElsewhere();
        case Rerun:
            return rerun();
        case Check:
            return checkTake();
        case Export:
            return exportCurrent();
        case Star:
            return star();
        case Rename:
            return rename();
        case Copy:
            return copyText();
        case Trash:
            return trash();
        case Restore:
            return restore();
        case Remove:
            return removeForGood();
    }
}

void HistoryPage::saveState(QSettings& state) const {
    state.setValue("history/splitter", splitter_->saveState());
}

void HistoryPage::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("history/splitter").toByteArray());
}

}  // namespace timbre::ui
