// How the Transcribe screen is laid out, and what it shows when; the rest is in transcribe_page.cpp.
#include "ui/bridge/conversions.h"
#include "ui/shell/recent_dialog.h"
#include "ui/transcribe/history_delegate.h"
#include "ui/transcribe/queue_panel.h"
#include "ui/transcribe/record_panel.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace timbre::ui {

void TranscribePage::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    note_ = new Banner(this);
    note_->setObjectName("banner");
    note_->setClosable(true);
    watching_ = new Banner(this);
    watching_->setObjectName("watchBanner");
    record_ = new RecordPanel(services_, this);
    recordCard_ = new QFrame(this);
    recordCard_->setProperty("card", true);
    auto* recordColumn = new QVBoxLayout(recordCard_);
    recordColumn->setContentsMargins(0, 0, 0, 0);
    recordColumn->addWidget(record_);
    record_->hide();
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setHandleWidth(u * 4);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(buildSide());
    stack_ = new QStackedWidget(splitter_);
    stack_->addWidget(buildEmpty());
    pane_ = new TranscriptPane(services_, recognition_, stack_);
    stack_->addWidget(pane_);
    splitter_->addWidget(stack_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({u * 64, u * 220});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 6, u * 4, u * 6, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(buildHeader());
    column->addWidget(banner_);
    column->addWidget(watching_);
    column->addWidget(buildChoice());
    column->addWidget(recordCard_);
    column->addWidget(splitter_, 1);
    column->addWidget(note_);
    recordCard_->hide();
    record_->installEventFilter(this);
    connect(watching_, &Banner::actionTriggered, this,
            [this] { services_.preferences.set("transcribe.watch_folder", QString()); });
}

QWidget* TranscribePage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(makeLabel(tr("Transcribe"), TextRole::Title, header));
    choice_ = new ElidedButton("settings", ButtonKind::Quiet, header);
    choice_->setObjectName("recognitionButton");
    choice_->setCheckable(true);
    row->addSpacing(unit(this) * 4);
    row->addWidget(choice_);
    row->addStretch(1);
    auto* open = makeButton(tr("Open recordings…"), "open", ButtonKind::Quiet, header);
    open->setToolTip(tr("Open sound or video files (Ctrl+O)"));
    auto* microphone = makeButton(tr("Record…"), "microphone", ButtonKind::Quiet, header);
    microphone->setObjectName("microphoneButton");
    microphone->setToolTip(tr("Record a microphone or what the computer plays (Ctrl+R records at once)"));
    auto* more = makeIconButton("more", tr("More"), header);
    more->setObjectName("transcribeMore");
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Watch a folder…"), this, &TranscribePage::chooseWatched);
    menu->addAction(tr("Export the selected transcripts…"), this, &TranscribePage::exportSelected);
    more->setMenu(menu);
    row->addWidget(open);
    row->addWidget(microphone);
    row->addWidget(more);
    connect(open, &QPushButton::clicked, this, &TranscribePage::openFile);
    row->insertWidget(row->indexOf(open) + 1, makeRecentButton(services_, header));
    connect(microphone, &QPushButton::clicked, record_, &QWidget::show);
    return header;
}

QWidget* TranscribePage::buildSide() {
    auto* side = new QWidget(splitter_);
    side->setMinimumWidth(unit(this) * 44);
    queue_ = new QueuePanel(services_, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 1, 0);  // from right to left a splitter is one pixel off
    column->setSpacing(unit(this) * 2);
    column->addWidget(queue_);
    column->addWidget(buildLibrary(side), 1);
    return side;
}

QWidget* TranscribePage::buildLibrary(QWidget* parent) {
    const int u = unit(this);
    auto* side = new QWidget(parent);
    auto* search = new QLineEdit(side);
    search->setObjectName("transcriptSearch");
    search->setPlaceholderText(tr("Search transcripts"));
    search->setAccessibleName(tr("Search transcripts"));
    search->setClearButtonEnabled(true);
    library_ = new QListView(side);
    library_->setObjectName("transcripts");
    library_->setAccessibleName(tr("Transcripts"));
    library_->setModel(&history_);
    library_->setItemDelegate(new HistoryDelegate(library_));
    library_->setMouseTracking(true);
    library_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    library_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    library_->setUniformItemSizes(true);
    library_->setResizeMode(QListView::Adjust);
    libraryEmpty_ = makeLabel(tr("Finished transcripts are listed here."), TextRole::Muted, side);
    libraryEmpty_->setWordWrap(true);
    libraryEmpty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(search);
    column->addWidget(libraryEmpty_);
    column->addWidget(library_, 1);
    const auto openRow = [this](const QModelIndex& index) {
        if (const auto* item = history_.item(index))
            openHistory(item->job, item->id, toQString(item->title), 0);
    };
    connect(search, &QLineEdit::textChanged, &history_, &HistoryModel::search);
    connect(library_, &QListView::clicked, this, openRow);
    connect(library_, &QListView::activated, this, openRow);
    auto* remove =
        new QShortcut(QKeySequence(Qt::Key_Delete), library_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TranscribePage::removeSelected);
    return side;
}

QWidget* TranscribePage::buildEmpty() {
    auto* empty =
        new EmptyState("transcribe", tr("Turn speech into text"),
                       tr("Drop a recording or a video anywhere on the window, open one, or talk into a "
                          "microphone. Words appear while they are recognised and are kept from the "
                          "first phrase on. Everything stays on this computer."),
                       splitter_);
    auto* open = makeButton(tr("Open recordings…"), "open", ButtonKind::Primary, empty);
    open->setProperty("kind", "primary");
    auto* microphone = makeButton(tr("Use the microphone"), "microphone", ButtonKind::Normal, empty);
    empty->addWidget(open);
    empty->addWidget(microphone);
    connect(open, &QPushButton::clicked, this, &TranscribePage::openFile);
    connect(microphone, &QPushButton::clicked, this, [this] { record_->show(); });
    return empty;
}

bool TranscribePage::eventFilter(QObject* watched, QEvent* event) {
    // The frame comes and goes with the panel in it.
    if (watched == record_ && event->type() == QEvent::ShowToParent) recordCard_->show();
    if (watched == record_ && event->type() == QEvent::HideToParent) recordCard_->hide();
    return QWidget::eventFilter(watched, event);
}

void TranscribePage::showState() {
    stack_->setCurrentIndex(pane_->shown() != nullptr ? 1 : 0);
    libraryEmpty_->setVisible(history_.rowCount() == 0);
}

}  // namespace timbre::ui
