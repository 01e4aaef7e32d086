// How the Transcribe screen is laid out, and what it shows when; the rest is in transcribe_page.cpp.
#include "ui/bridge/conversions.h"
#include "ui/shell/recent_dialog.h"
#include "ui/transcribe/history_delegate.h"
#include "ui/transcribe/record_panel.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/transcribe/transcript_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waveform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
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
    record_ = new RecordPanel(services_, this);
    auto* recordCard = new QFrame(this);
    recordCard->setProperty("card", true);
    auto* recordColumn = new QVBoxLayout(recordCard);
    recordColumn->setContentsMargins(0, 0, 0, 0);
    recordColumn->addWidget(record_);
    record_->hide();
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setHandleWidth(u * 4);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(buildLibrary());
    splitter_->addWidget(buildDocument());
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({u * 64, u * 220});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 6, u * 4, u * 6, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(buildHeader());
    column->addWidget(banner_);
    column->addWidget(recordCard);
    column->addWidget(splitter_, 1);
    column->addWidget(note_);
    recordCard->hide();
    record_->installEventFilter(this);
    recordCard_ = recordCard;
}

QWidget* TranscribePage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(makeLabel(tr("Transcribe"), TextRole::Title, header));
    row->addStretch(1);
    auto* open = makeButton(tr("Open recordings…"), "open", ButtonKind::Quiet, header);
    open->setToolTip(tr("Open sound or video files (Ctrl+O)"));
    auto* microphone = makeButton(tr("Microphone"), "microphone", ButtonKind::Quiet, header);
    microphone->setObjectName("microphoneButton");
    microphone->setToolTip(tr("Record from a microphone (Ctrl+R records at once)"));
    row->addWidget(open);
    row->addWidget(microphone);
    connect(open, &QPushButton::clicked, this, &TranscribePage::openFile);
    row->insertWidget(row->indexOf(open) + 1, makeRecentButton(services_, header));
    connect(microphone, &QPushButton::clicked, record_, &QWidget::show);
    return header;
}

QWidget* TranscribePage::buildLibrary() {
    const int u = unit(this);
    auto* side = new QWidget(splitter_);
    side->setMinimumWidth(u * 44);
    auto* search = new QLineEdit(side);
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
    connect(search, &QLineEdit::textChanged, &history_, &HistoryModel::search);
    connect(library_, &QListView::clicked, this, &TranscribePage::showHistory);
    connect(library_, &QListView::activated, this, &TranscribePage::showHistory);
    auto* remove =
        new QShortcut(QKeySequence(Qt::Key_Delete), library_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TranscribePage::removeCurrent);
    return side;
}

QWidget* TranscribePage::buildDocument() {
    const int u = unit(this);
    stack_ = new QStackedWidget(splitter_);
    stack_->addWidget(buildEmpty());
    auto* document = new QFrame(stack_);
    document->setProperty("card", true);
    title_ = new ElidedLabel(document);
    title_->setObjectName("transcriptTitle");
    title_->setProperty("role", "heading");
    detail_ = makeLabel({}, TextRole::Small, document);
    detail_->setObjectName("transcriptDetail");
    waveform_ = new Waveform(document);
    waveform_->setAccessibleName(tr("Position in the recording"));
    waveform_->setFixedHeight(u * 16);
    view_ = new TranscriptView(document);
    view_->setModel(&model_);
    auto* column = new QVBoxLayout(document);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 2);
    column->setSpacing(u * 2);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title_);
    names->addWidget(detail_);
    auto* head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(buildTools(document));
    column->addLayout(head);
    column->addWidget(waveform_);
    column->addWidget(view_, 1);
    stack_->addWidget(document);
    return stack_;
}

QWidget* TranscribePage::buildTools(QWidget* parent) {
    auto* tools = new QWidget(parent);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    back_ = makeButton(tr("Back to the playhead"), {}, ButtonKind::Quiet, tools);
    edit_ = makeButton(tr("Edit"), "edit", ButtonKind::Quiet, tools);
    edit_->setToolTip(tr("Edit the text of the segment (F2)"));
    copy_ = makeButton(tr("Copy"), "copy", ButtonKind::Quiet, tools);
    export_ = makeButton(tr("Export…"), "export", ButtonKind::Normal, tools);
    export_->setObjectName("exportButton");
    export_->setToolTip(tr("Export as text, subtitles, JSON or table (Ctrl+E)"));
    delete_ = makeButton({}, "trash", ButtonKind::Quiet, tools);
    delete_->setToolTip(tr("Delete this transcript"));
    delete_->setAccessibleName(tr("Delete this transcript"));
    for (QPushButton* button : {back_, edit_, copy_, export_, delete_}) row->addWidget(button);
    connect(back_, &QPushButton::clicked, this, [this] {
        view_->goBack();
        view_->follow(shown_ != nullptr && shown_->isLive ? model_.rowCount() - 1 : model_.playingRow());
    });
    connect(edit_, &QPushButton::clicked, this, &TranscribePage::editCurrent);
    connect(copy_, &QPushButton::clicked, this, &TranscribePage::copyAll);
    connect(export_, &QPushButton::clicked, this, &TranscribePage::exportCurrent);
    connect(delete_, &QPushButton::clicked, this, &TranscribePage::removeCurrent);
    auto* undo = new QShortcut(QKeySequence::Undo, view_);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &model_.undoStack(), &QUndoStack::undo);
    auto* redo = new QShortcut(QKeySequence::Redo, view_);
    redo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(redo, &QShortcut::activated, &model_.undoStack(), &QUndoStack::redo);
    return tools;
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
    stack_->setCurrentIndex(shown_ != nullptr ? 1 : 0);
    libraryEmpty_->setVisible(history_.rowCount() == 0);
    const bool some = shown_ != nullptr && !shown_->segments.empty();
    for (QPushButton* button : {edit_, copy_, export_}) button->setEnabled(some);
    delete_->setEnabled(shown_ != nullptr && shown_->historyId != 0);
    back_->setVisible(!view_->isFollowing() && shown_ != nullptr &&
                      (shown_->isLive || model_.playingRow() >= 0));
    if (shown_ == nullptr) return;
    title_->setFullText(shown_->title);
    const QString segments = tr("%n segment(s)", nullptr, static_cast<int>(shown_->segments.size()));
    //: Below a transcript's title: %1 is "3 segments", %2 a duration
    QString detail = tr("%1 · %2").arg(segments, durationText(double(shown_->durationMs) / 1000));
    //: Below a transcript's title while it is made; %1 is the rest of the line
    if (shown_->isLive) detail = tr("%1 · still listening; grey text is provisional").arg(detail);
    if (!shown_->isLive && shown_->segments.empty() && !shown_->error) {
        detail = tr("No speech was recognised in it.");
    }
    detail_->setText(detail);
}

}  // namespace timbre::ui
