// What the History screen is made of.
#include "core/storage/history_search.h"
#include "ui/bridge/conversions.h"
#include "ui/history/filter_chips.h"
#include "ui/history/history_list_view.h"
#include "ui/history/history_page.h"
#include "ui/history/history_places.h"
#include "ui/history/history_row_delegate.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace timbre::ui {

void HistoryPage::build() {
    const int u = unit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 3);
    column->setSpacing(u * 3);
    banner_ = new Banner(this);
    banner_->setObjectName("historyBanner");
    banner_->setClosable(true);
    splitter_ = new QSplitter(this);
    splitter_->setHandleWidth(u * 3);
    places_ = new HistoryPlaces(services_, reader_, splitter_);
    places_->setMinimumWidth(u * 26);
    splitter_->addWidget(places_);
    splitter_->addWidget(buildTimeline(splitter_));
    auto* card = new QFrame(splitter_);
    card->setProperty("card", true);
    card->setMinimumWidth(u * 60);
    preview_ = new HistoryPreview(services_, reader_, card);
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->addWidget(preview_);
    splitter_->addWidget(card);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 3);
    splitter_->setStretchFactor(2, 2);
    splitter_->setSizes({u * 36, u * 130, u * 100});
    splitter_->setChildrenCollapsible(false);
    splitter_->setCollapsible(0, true);
    column->addWidget(makeLabel(tr("History"), TextRole::Title, this));
    column->addWidget(banner_);
    column->addWidget(splitter_, 1);
}

QWidget* HistoryPage::buildSearchRow(QWidget* parent) {
    auto* bar = new QWidget(parent);
    search_ = new QLineEdit(bar);
    search_->setObjectName("historySearch");
    search_->setPlaceholderText(tr("Search text and settings"));
    search_->setAccessibleName(tr("Search text and settings"));
    search_->setToolTip(tr("Words in text, title, voice and settings (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    sort_ = new QComboBox(bar);
    sort_->setObjectName("historySort");
    sort_->setAccessibleName(tr("Order"));
    sort_->addItems({tr("Newest first"), tr("Oldest first"), tr("Longest first"), tr("By title")});
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(search_, 1);
    row->addWidget(sort_);
    return bar;
}

QWidget* HistoryPage::buildTimeline(QWidget* parent) {
    const int u = unit(this);
    auto* timeline = new QWidget(parent);
    timeline->setMinimumWidth(u * 60);
    chips_ = new FilterChips(timeline);
    count_ = makeLabel({}, TextRole::Small, timeline);
    count_->setObjectName("historyCount");
    trashBar_ = new QWidget(timeline);
    trashText_ = makeLabel({}, TextRole::Muted, trashBar_);
    trashText_->setWordWrap(true);
    auto* empty = makeButton(tr("Empty the trash…"), "trash", ButtonKind::Danger, trashBar_);
    empty->setObjectName("emptyTrashButton");
    connect(empty, &QPushButton::clicked, this, &HistoryPage::emptyTrash);
    auto* trashRow = new QHBoxLayout(trashBar_);
    trashRow->setContentsMargins(0, 0, 0, 0);
    trashRow->addWidget(trashText_, 1);
    trashRow->addWidget(empty);
    auto* column = new QVBoxLayout(timeline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(buildSearchRow(timeline));
    column->addWidget(chips_);
    column->addWidget(trashBar_);
    column->addWidget(count_);
    column->addWidget(buildList(), 1);
    return timeline;
}

QWidget* HistoryPage::buildList() {
    stack_ = new QStackedWidget(this);
    list_ = new HistoryListView(services_.bridge, model_, stack_);
    auto* delegate = new HistoryRowDelegate(list_);
    delegate->setTrashDays(static_cast<int>(services_.preferences.settings().integer("storage.trash_days")));
    list_->setItemDelegate(delegate);
    connect(delegate, &HistoryRowDelegate::starClicked, this, [this](const QModelIndex& index) {
        if (const auto* row = model_.item(index))
            services_.bridge.engine().setStarred(row->id, !row->starred);
    });
    emptyHistory_ = new EmptyState("history", tr("Nothing here yet"),
                                   tr("Everything you speak or transcribe is kept here, with its text, its "
                                      "settings and its sound."),
                                   stack_);
    auto* speak = makeButton(tr("Speak something"), "speak", ButtonKind::Primary, emptyHistory_);
    auto* transcribe =
        makeButton(tr("Transcribe something"), "transcribe", ButtonKind::Normal, emptyHistory_);
    emptyHistory_->addWidget(speak);
    emptyHistory_->addWidget(transcribe);
    connect(speak, &QPushButton::clicked, this, [this] { services_.actions.run("show1"); });
    connect(transcribe, &QPushButton::clicked, this, [this] { services_.actions.run("show3"); });
    emptySearch_ =
        new EmptyState("search", tr("Nothing found"),
                       tr("No item has these words and fits these filters. Words are found in texts, "
                          "titles, voices and settings; the last one may be a beginning."),
                       stack_);
    auto* all = makeButton(tr("Show everything"), {}, ButtonKind::Normal, emptySearch_);
    all->setObjectName("showEverything");
    emptySearch_->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { applyQuery({}); });
    emptyTrash_ = new EmptyState("trash", tr("The trash is empty"),
                                 tr("What you delete waits here and can be restored."), stack_);
    for (QWidget* page : std::initializer_list<QWidget*>{list_, emptyHistory_, emptySearch_, emptyTrash_})
        stack_->addWidget(page);
    return stack_;
}

void HistoryPage::connectAll() {
    connect(search_, &QLineEdit::textChanged, &model_, &HistoryModel::search);
    connect(search_, &QLineEdit::returnPressed, list_, qOverload<>(&QWidget::setFocus));
    connect(sort_, &QComboBox::currentIndexChanged, this, [this](int index) {
        auto query = model_.query();
        query.sort = static_cast<storage::HistorySort>(index);
        applyQuery(query);
    });
    connect(chips_, &FilterChips::changed, this, [this] { applyQuery(chips_->query()); });
    connect(chips_, &FilterChips::saveRequested, this, [this] { places_->saveList(model_.query()); });
    connect(places_, &HistoryPlaces::chosen, this, &HistoryPage::applyQuery);
    connect(list_, &QListView::activated, this, &HistoryPage::play);
    connect(list_, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::selectionChanged);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryPage::keepSelection);
    connect(&model_, &HistoryModel::wasReset, this, &HistoryPage::restoreSelection);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &HistoryPage::rowsChanged);
    connect(&model_, &HistoryModel::reloaded, this, &HistoryPage::reloaded);
    connect(preview_, &HistoryPreview::wished, this, &HistoryPage::fulfil);
    connect(banner_, &Banner::actionTriggered, this, &HistoryPage::bannerAnswered);
    connectCheck();
    connect(&services_.bridge, &EngineBridge::voiceNews, this, &HistoryPage::comparisonNews);
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::jobFailed, this, &HistoryPage::rerunFailed);
    connect(&bridge, &EngineBridge::jobFinished, this,
            [this](const engine::JobFinished& event) { rerunning_.erase(event.job); });
    connect(&services_.navigator, &Navigator::historyWanted, this, [this](const QString& words) {
        storage::HistoryQuery query;
        query.text = toUtf8(words);
        applyQuery(query);
    });
}

void HistoryPage::reloaded() {
    // The search field is ahead of the model while the user types.
    auto query = model_.query();
    chips_->setQuery(query);
    places_->showChosen(query);
    readFacets();
    showState();
}

// What is selected may have got a star or another title.
void HistoryPage::rowsChanged(const QModelIndex& first, const QModelIndex& last) {
    const auto rows = someSelected(3);
    if (rows.size() != 1) return;
    if (rows.front().row() >= first.row() && rows.front().row() <= last.row()) selectionChanged();
}

void HistoryPage::readFacets() {
    reader_.read(
        {}, [](storage::Database& database) { return storage::HistorySearch(database).facets(); },
        [this](std::optional<storage::HistoryFacets> facets) {
            if (facets) chips_->setFacets(std::move(*facets));
        });
}

void HistoryPage::showState() {
    const bool inTrash = model_.query().inTrash;
    const bool narrowed = chips_->isFiltering() || !model_.query().text.empty();
    const bool isEmpty = model_.count() == 0 && !model_.isReading();
    QWidget* page = list_;
    if (isEmpty && narrowed) page = emptySearch_;
    if (isEmpty && !narrowed) page = inTrash ? emptyTrash_ : emptyHistory_;
    stack_->setCurrentWidget(page);
    count_->setText(tr("%n item(s)", nullptr, model_.count()));
    count_->setVisible(!isEmpty);
    trashBar_->setVisible(inTrash && model_.count() > 0);
    const auto days = services_.preferences.settings().integer("storage.trash_days");
    trashText_->setText(tr("Items are deleted for good after %n day(s).", nullptr, static_cast<int>(days)));
}

void HistoryPage::showMenu(const QPoint& position) {
    const auto* row = current();
    if (row == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setObjectName("historyMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* iconName, const QString& name, const QKeySequence& keys, auto run) {
        QAction* action = menu->addAction(icon(iconName), name, this, run);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
    };
    const bool one = someSelected(2).size() == 1;
    const bool hasSound = !row->asset.empty() || !row->sourcePath.empty();
    if (one && hasSound) add("play", tr("Play"), Qt::Key_Return, [this] { play(); });
    if (model_.query().inTrash) {
        add("undo", tr("Restore"), {}, [this] { restore(); });
        menu->addSeparator();
        add("trash", tr("Delete for good…"), Qt::Key_Delete, [this] { removeForGood(); });
        return menu->popup(list_->viewport()->mapToGlobal(position));
    }
    const bool isTake = row->kind == storage::HistoryKind::Take;
    if (one) {
        add("open", isTake ? tr("Open in Speak") : tr("Open in Transcribe"), Qt::CTRL | Qt::Key_Return,
            [this] { openElsewhere(); });
        add("resume", tr("Run again with the same settings"), Qt::CTRL | Qt::Key_R, [this] { rerun(); });
        if (isTake && !row->asset.empty() && comparing_ == 0)
            add("compare", tr("Render again and compare"), {}, [this] { compareAgain(); });
        add("edit", tr("Rename…"), Qt::Key_F2, [this] { rename(); });
    }
    add("star", row->starred ? tr("Take the star away") : tr("Star"), Qt::CTRL | Qt::Key_B,
        [this] { star(); });
    add("copy", tr("Copy text"), QKeySequence::Copy, [this] { copyText(); });
    add("export", tr("Export…"), Qt::CTRL | Qt::Key_E, [this] { exportCurrent(); });
    menu->addSeparator();
    add("trash", tr("Delete"), Qt::Key_Delete, [this] { trash(); });
    menu->popup(list_->viewport()->mapToGlobal(position));
}

}  // namespace timbre::ui
