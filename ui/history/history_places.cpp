#include "ui/history/history_places.h"

#include "core/storage/history_list_store.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

QListWidget* makeList(const char* name, const QString& label, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(true);
    return list;
}

// Paging and limits are no part of what a list is.
storage::HistoryQuery essence(storage::HistoryQuery query) {
    query.limit = 0;
    query.beforeId = 0;
    return query;
}

}  // namespace

HistoryPlaces::HistoryPlaces(const Services& services, HistoryReader& reader, QWidget* parent)
    : QWidget(parent), services_(services), reader_(reader) {
    fixed_ = makeList("historyPlaces", tr("Parts of the history"), this);
    storage::HistoryQuery takes, transcripts, starred, trash;
    takes.kind = storage::HistoryKind::Take;
    transcripts.kind = storage::HistoryKind::Transcript;
    starred.starred = true;
    trash.inTrash = true;
    addPlace("history", tr("Everything"), {});
    addPlace("speak", tr("Takes"), takes);
    addPlace("transcribe", tr("Transcripts"), transcripts);
    addPlace("star", tr("Starred"), starred);
    addPlace("trash", tr("Trash"), trash);
    fixed_->setFixedHeight(fixed_->sizeHintForRow(0) * fixed_->count() + unit(this) * 2);
    heading_ = makeLabel(tr("Saved lists"), TextRole::Small, this);
    saved_ = makeList("historyLists", tr("Saved lists"), this);
    saved_->setDragDropMode(QAbstractItemView::InternalMove);
    saved_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(fixed_);
    column->addWidget(heading_);
    column->addWidget(saved_, 100);
    column->addStretch(1);  // keeps the places at the top while there are no lists

    connect(fixed_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) Q_EMIT chosen(places_[static_cast<std::size_t>(row)]);
    });
    connect(saved_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (const auto* list = listOf(item)) Q_EMIT chosen(list->query);
    });
    connect(saved_->model(), &QAbstractItemModel::rowsMoved, this, &HistoryPlaces::keepOrder);
    connect(saved_, &QWidget::customContextMenuRequested, this, &HistoryPlaces::showMenu);
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, saved_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_F2, [this] { renameCurrent(); });
    key(Qt::Key_Delete, [this] { removeCurrent(); });
    key(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    connect(&services.bridge, &EngineBridge::historyListsChanged, this, &HistoryPlaces::reload);
    connect(&services.bridge, &EngineBridge::engineReady, this, &HistoryPlaces::reload);
    showLists({});
    if (services.bridge.isReady()) reload();
}

void HistoryPlaces::addPlace(const QString& iconName, const QString& name,
                             const storage::HistoryQuery& query) {
    places_.push_back(essence(query));
    new QListWidgetItem(icon(iconName), name, fixed_);
}

void HistoryPlaces::reload() {
    reader_.read(
        {}, [](storage::Database& database) { return storage::HistoryListStore(database).all(); },
        [this](std::optional<std::vector<storage::HistoryList>> lists) {
            if (lists) showLists(std::move(*lists));
        });
}

void HistoryPlaces::showLists(std::vector<storage::HistoryList> lists) {
    lists_ = std::move(lists);
    const QSignalBlocker quiet(saved_);
    saved_->clear();
    for (const auto& list : lists_) {
        auto* item = new QListWidgetItem(icon("filter"), toQString(list.name), saved_);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(list.id));
        item->setToolTip(toQString(list.name));
    }
    heading_->setVisible(!lists_.empty());
    saved_->setVisible(!lists_.empty());
    showChosen(shown_);
}

void HistoryPlaces::showChosen(const storage::HistoryQuery& query) {
    shown_ = essence(query);
    const QSignalBlocker quietFixed(fixed_), quietSaved(saved_);
    const auto place = std::ranges::find(places_, shown_);
    const auto list =
        std::ranges::find_if(lists_, [this](const auto& one) { return essence(one.query) == shown_; });
    fixed_->setCurrentRow(place == places_.end() ? -1 : static_cast<int>(place - places_.begin()));
    const bool isList = place == places_.end() && list != lists_.end();
    saved_->setCurrentRow(isList ? static_cast<int>(list - lists_.begin()) : -1);
    if (!isList) saved_->clearSelection();
    if (place == places_.end()) fixed_->clearSelection();
}

const storage::HistoryList* HistoryPlaces::listOf(const QListWidgetItem* item) const {
    if (item == nullptr) return nullptr;
    const auto found =
        std::ranges::find(lists_, item->data(Qt::UserRole).toLongLong(), &storage::HistoryList::id);
    return found == lists_.end() ? nullptr : &*found;
}

void HistoryPlaces::saveList(const storage::HistoryQuery& query) {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("listName");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as list"));
    dialog->setLabelText(tr("Name of the list"));
    dialog->setTextValue(toQString(query.text));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString& name) {
        if (name.trimmed().isEmpty()) return;
        services_.bridge.engine().saveHistoryList({0, toUtf8(name.trimmed()), essence(query)});
    });
    dialog->open();
}

void HistoryPlaces::renameCurrent() {
    const auto* list = listOf(saved_->currentItem());
    if (list == nullptr) return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("listName");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename list"));
    dialog->setLabelText(tr("Name of the list"));
    dialog->setTextValue(toQString(list->name));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, kept = *list](const QString& name) {
        if (name.trimmed().isEmpty()) return;
        services_.bridge.engine().saveHistoryList({kept.id, toUtf8(name.trimmed()), kept.query});
    });
    dialog->open();
}

void HistoryPlaces::removeCurrent() {
    const auto* list = listOf(saved_->currentItem());
    if (list == nullptr) return;
    std::vector<std::int64_t> order;
    for (const auto& one : lists_) order.push_back(one.id);
    services_.bridge.engine().removeHistoryList(list->id);
    //: %1 is the name of a saved list
    services_.notify(tr("The list “%1” is deleted.").arg(toQString(list->name)), tr("Undo"),
                     [bridge = &services_.bridge, kept = *list, order] {
                         bridge->engine().saveHistoryList(kept);
                         bridge->engine().orderHistoryLists(order);
                     });
}

void HistoryPlaces::moveCurrent(int step) {
    const int from = saved_->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= saved_->count()) return;
    std::vector<std::int64_t> order;
    for (const auto& list : lists_) order.push_back(list.id);
    std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
    services_.bridge.engine().orderHistoryLists(order);
}

void HistoryPlaces::keepOrder() {
    std::vector<std::int64_t> order;
    for (int row = 0; row < saved_->count(); ++row)
        order.push_back(saved_->item(row)->data(Qt::UserRole).toLongLong());
    services_.bridge.engine().orderHistoryLists(order);
}

void HistoryPlaces::showMenu(const QPoint& position) {
    auto* item = saved_->itemAt(position);
    const auto* list = listOf(item);
    if (list == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QKeySequence& keys, auto run) {
        QAction* action = menu->addAction(name, this, run);
        action->setShortcut(keys);
    };
    add(tr("Rename…"), Qt::Key_F2, [this] { renameCurrent(); });
    menu->addAction(tr("Replace by what is shown now"), this, [this, kept = *list] {
        services_.bridge.engine().saveHistoryList({kept.id, kept.name, shown_});
    });
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    menu->addSeparator();
    add(tr("Delete"), Qt::Key_Delete, [this] { removeCurrent(); });
    menu->popup(saved_->viewport()->mapToGlobal(position));
}

}  // namespace timbre::ui
