#include "ui/voices/voice_library_view.h"

#include "ui/bridge/conversions.h"
#include "ui/voices/voice_card_delegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {
namespace {

// What an entry of the first filter means.
VoiceWish partOf(const QComboBox* box) {
    VoiceWish wish;
    wish.part = static_cast<VoiceWish::Part>(box->currentData().toInt());
    if (wish.part == VoiceWish::Part::Folder) wish.folder = box->currentText();
    return wish;
}

// Fills a filter and keeps what was chosen, if it still exists.
void refill(QComboBox* box, const QString& all, const QStringList& values) {
    const QString chosen = box->currentIndex() > 0 ? box->currentText() : QString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    box->addItems(values);
    box->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : box->findText(chosen)));
}

QString valueOf(const QComboBox* box) {
    return box->currentIndex() > 0 ? box->currentText() : QString();
}

}  // namespace

std::vector<const VoiceCard*> VoiceLibraryView::selected() const {
    auto indexes = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<const VoiceCard*> found;
    for (const auto& index : indexes) found.push_back(&cards_.card(index.row()));
    return found;
}

QStringList VoiceLibraryView::selectedIds() const {
    QStringList ids;
    for (const auto* card : selected()) ids << card->id;
    return ids;
}

void VoiceLibraryView::select(const QString& id) {
    if (!cards_.indexOf(id).isValid() && cards_.find(id) != nullptr) {
        search_->clear();
        for (QComboBox* box : {part_, language_, engine_, tag_}) box->setCurrentIndex(0);
    }
    const QModelIndex index = cards_.indexOf(id);
    kept_ = {id};
    keptCurrent_ = id;
    showsKept_ = !index.isValid();
    if (!index.isValid()) return;
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    list_->scrollTo(index);
}

void VoiceLibraryView::search(const QString& words) {
    search_->setText(words);
}

void VoiceLibraryView::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

void VoiceLibraryView::focusList() {
    list_->setFocus();
}

void VoiceLibraryView::showPart(VoiceWish::Part part) {
    part_->setCurrentIndex(part_->findData(static_cast<int>(part)));
}

void VoiceLibraryView::applyWish() {
    VoiceWish wish = partOf(part_);
    wish.words = search_->text().simplified().toCaseFolded();
    wish.language = valueOf(language_);
    wish.engine = valueOf(engine_);
    wish.tag = valueOf(tag_);
    if (wish != cards_.wish()) cards_.setWish(wish);
}

void VoiceLibraryView::fillFilters() {
    const int part = part_->currentData().toInt();
    const QString folder = part == int(VoiceWish::Part::Folder) ? part_->currentText() : QString();
    {
        const QSignalBlocker quiet(part_);
        using Part = VoiceWish::Part;
        part_->clear();
        const std::pair<Part, QString> parts[] = {{Part::All, tr("All voices")},
                                                  {Part::Mine, tr("My voices")},
                                                  {Part::Favourites, tr("Favourites")},
                                                  {Part::Starter, tr("Starter voices")},
                                                  {Part::Engine, tr("Voices of the engines")}};
        for (const auto& [value, name] : parts) part_->addItem(name, int(value));
        for (const auto& name : cards_.folders()) part_->addItem(icon("folder"), name, int(Part::Folder));
        part_->addItem(icon("trash"), tr("Trash"), int(Part::Trash));
        const int index = folder.isEmpty() ? part_->findData(part) : part_->findText(folder);
        part_->setCurrentIndex(qMax(0, index));
    }
    refill(language_, tr("Language"), cards_.languages());
    refill(engine_, tr("Engine"), cards_.engines());
    refill(tag_, tr("Tag"), cards_.tags());
}

void VoiceLibraryView::keepSelection() {
    if (isReloading_) return;
    isReloading_ = true;
    const auto current = list_->currentIndex();
    if (current.isValid() && !showsKept_) keptCurrent_ = current.data(VoiceCards::Id).toString();
}

void VoiceLibraryView::bringSelectionBack() {
    QItemSelection selection;
    for (const auto& id : kept_)
        if (const auto index = cards_.indexOf(id); index.isValid()) selection.select(index, index);
    const auto current = cards_.indexOf(keptCurrent_);
    if (current.isValid()) list_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    isReloading_ = false;
    if (showsKept_ && current.isValid()) {
        list_->scrollTo(current);
        showsKept_ = false;
    }
    showState();
}

void VoiceLibraryView::showState() {
    const auto cards = selected();
    const bool inTrash = cards_.wish().part == VoiceWish::Part::Trash;
    const auto count = static_cast<int>(cards.size());
    const bool mine = std::ranges::any_of(
        cards, [](const VoiceCard* card) { return card->origin == VoiceCard::Origin::Mine; });
    bulk_->setVisible(count > 0);
    count_->setText(tr("%n selected", nullptr, count));
    for (QToolButton* button : living_) button->setVisible(!inTrash);
    compare_->setEnabled(count >= 2 && count <= 9);
    delete_->setEnabled(mine);
    delete_->setToolTip(mine ? tr("Delete (Del)")
                             : tr("Voices that come with the program cannot be deleted"));
    restore_->setVisible(inTrash);
    if (cards_.rowCount() > 0 || !cards_.isLoaded())
        pages_->setCurrentIndex(0);
    else
        pages_->setCurrentIndex(inTrash ? 2 : 1);
}

// As many columns as fit, of equal width.
void VoiceLibraryView::fitCards() {
    const int width = list_->viewport()->width() - 1, narrowest = unit(this) * 62;
    const int columns = qMax(1, width / narrowest);
    delegate_->setWidth(width / columns);
    list_->setGridSize(QSize(width / columns, list_->sizeHintForRow(0) > 0 ? list_->sizeHintForRow(0) : -1));
    list_->doItemsLayout();
}

void VoiceLibraryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitCards();
}

bool VoiceLibraryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->viewport() && event->type() == QEvent::Resize) fitCards();
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex index = list_->currentIndex();
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && index.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT opened(index.data(VoiceCards::Id).toString());
            return true;
        }
        if (plain && key->key() == Qt::Key_Delete) {
            Q_EMIT deleteWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VoiceLibraryView::saveState(QSettings& settings) const {
    settings.setValue("voices/part", part_->currentIndex() > 0 ? part_->currentText() : QString());
}

void VoiceLibraryView::restoreState(const QSettings& settings) {
    const int part = part_->findText(settings.value("voices/part").toString());
    if (part >= 0) part_->setCurrentIndex(part);
}

}  // namespace timbre::ui
