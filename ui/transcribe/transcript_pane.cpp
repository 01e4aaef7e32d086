// How a transcript is laid out and followed; what edits it is in transcript_pane_edit.cpp.
#include "ui/transcribe/transcript_pane.h"

#include "ui/bridge/conversions.h"
#include "ui/timeline/timeline.h"
#include "ui/transcribe/doubt_bar.h"
#include "ui/transcribe/find_bar.h"
#include "ui/transcribe/listening_strip.h"
#include "ui/transcribe/recognition_settings.h"
#include "ui/transcribe/second_listening.h"
#include "ui/transcribe/speaker_bar.h"
#include "ui/transcribe/transcript_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace timbre::ui {

TranscriptPane::TranscriptPane(const Services& services, const RecognitionSettings& recognition,
                               QWidget* parent)
    : QFrame(parent),
      services_(services),
      model_(services.bridge),
      recognition_(recognition),
      peaks_(services.bridge.peaksFolder()),
      corrections_(services) {
    setProperty("card", true);
    build();
    connectParts();
    connectListening();
    connectTimeline();
    show(nullptr);
}

void TranscriptPane::build() {
    const int u = unit(this);
    title_ = new ElidedLabel(this);
    title_->setObjectName("transcriptTitle");
    title_->setProperty("role", "heading");
    detail_ = makeLabel({}, TextRole::Small, this);
    detail_->setObjectName("transcriptDetail");
    detail_->setWordWrap(true);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setChildrenCollapsible(false);
    timeline_ = new Timeline(splitter_);
    timeline_->setObjectName("timeline");
    timeline_->setAccessibleName(tr("Recording in time"));
    auto* lower = new QWidget(splitter_);
    speakers_ = new SpeakerBar(model_, lower);
    find_ = new FindBar(model_, lower);
    doubts_ = new DoubtBar(model_, lower);
    strip_ = new ListeningStrip(services_, this);
    view_ = new TranscriptView(model_, lower);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(u);
    lowerColumn->addWidget(speakers_);
    lowerColumn->addWidget(find_);
    lowerColumn->addWidget(doubts_);
    lowerColumn->addWidget(view_, 1);
    splitter_->addWidget(timeline_);
    splitter_->addWidget(lower);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({u * 42, u * 120});
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title_);
    names->addWidget(detail_);
    auto* head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(buildTools());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 2);
    column->setSpacing(u * 2);
    column->addLayout(head);
    column->addWidget(buildHints());
    column->addWidget(strip_);
    column->addWidget(splitter_, 1);
}

QWidget* TranscriptPane::buildTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    undo_ = makeIconButton("undo", tr("Undo"), tools);
    undo_->setObjectName("undoButton");
    redo_ = makeIconButton("redo", tr("Redo"), tools);
    redo_->setObjectName("redoButton");
    export_ = makeButton(tr("Export…"), "export", ButtonKind::Normal, tools);
    export_->setObjectName("exportButton");
    more_ = makeIconButton("more", tr("More"), tools);
    more_->setObjectName("transcriptMore");
    more_->setPopupMode(QToolButton::InstantPopup);
    delete_ = makeIconButton("trash", tr("Delete this transcript"), tools);
    for (QWidget* button : std::initializer_list<QWidget*>{undo_, redo_, export_, more_, delete_})
        row->addWidget(button);
    auto* menu = new QMenu(more_);
    fillMenu(menu);
    more_->setMenu(menu);
    connect(undo_, &QToolButton::clicked, this, [this] {
        if (shown_ != nullptr) shown_->undo->undo();
    });
    connect(redo_, &QToolButton::clicked, this, [this] {
        if (shown_ != nullptr) shown_->undo->redo();
    });
    connect(export_, &QPushButton::clicked, this, &TranscriptPane::exportWanted);
    connect(delete_, &QToolButton::clicked, this, &TranscriptPane::removeWanted);
    return tools;
}

// What there is to do in this transcript just now; nothing is shown while there is nothing.
QWidget* TranscriptPane::buildHints() {
    hints_ = new QWidget(this);
    hints_->setObjectName("transcriptHints");
    back_ = makeButton(tr("Back to the playhead"), {}, ButtonKind::Quiet, hints_);
    first_ = makeButton(tr("Transcribe this first"), "selection", ButtonKind::Quiet, hints_);
    first_->setObjectName("firstButton");
    first_->setToolTip(tr("The selected stretch is decoded next (Ctrl+Shift+T)"));
    gaps_ = makeButton({}, "filter", ButtonKind::Quiet, hints_);
    gaps_->setObjectName("gapsButton");
    gaps_->setToolTip(tr("To the next stretch without text (Ctrl+F8)"));
    review_ = makeButton({}, "warning", ButtonKind::Quiet, hints_);
    review_->setObjectName("reviewButton");
    auto* row = new FlowLayout(hints_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    for (QPushButton* button : {review_, gaps_, first_, back_}) row->addWidget(button);
    connect(back_, &QPushButton::clicked, this, [this] {
        view_->goBack();
        view_->follow(shown_ != nullptr && shown_->isLive ? model_.rowCount() - 1 : model_.playingRow());
    });
    connect(review_, &QPushButton::clicked, this, [this] { stepDoubt(1); });
    return hints_;
}

void TranscriptPane::connectParts() {
    connect(&services_.playback, &Playback::ticked, this, &TranscriptPane::follow);
    connect(&services_.playback, &Playback::contentChanged, this, &TranscriptPane::applyLoop);
    connect(view_, &TranscriptView::placed, this, [this](qint64 ms) { place(ms, false); });
    connect(view_, &TranscriptView::playRequested, this, [this](qint64 ms) { place(ms, true); });
    connect(view_, &TranscriptView::followingChanged, this, &TranscriptPane::showState);
    connect(view_, &TranscriptView::removeRequested, this, &TranscriptPane::removeCurrent);
    connect(view_, &TranscriptView::currentRowChanged, this, [this](int row) {
        const auto* record = model_.record(row);
        timeline_->setCurrentSegment(record != nullptr ? record->index : -1);
        if (record != nullptr) timeline_->makeVisible(record->segment.startMs, record->segment.endMs);
    });
    connect(&model_, &TranscriptModel::edited, this, &TranscriptPane::showState);
    connect(speakers_, &SpeakerBar::assignWanted, this, &TranscriptPane::assign);
    connect(find_, &FindBar::hitShown, this, [this](const SearchHit& hit) {
        view_->showHits(
            hit.row < 0 ? QList<QPair<int, int>>() : QList<QPair<int, int>>{{hit.start, hit.length}},
            hit.row);
        if (hit.row >= 0) view_->setCurrentRow(hit.row);
    });
    connect(find_, &FindBar::closed, this, [this] {
        find_->hide();
        view_->showHits({}, -1);
        view_->setFocus();
    });
    connect(doubts_, &DoubtBar::wordShown, this,
            [this](int row, int, qint64 startMs, qint64 endMs) { loopWord(row, startMs, endMs); });
    connect(doubts_, &DoubtBar::editWanted, view_, &TranscriptView::editRow);
    connect(doubts_, &DoubtBar::closed, this, [this] { endLoop(); });
}

void TranscriptPane::connectTimeline() {
    timeline_->setSound(&peaks_);
    connect(timeline_, &Timeline::positionRequested, this, [this](qint64 ms) { place(ms, false); });
    connect(timeline_, &Timeline::playRequested, this, [this](qint64 ms) { place(ms, true); });
    connect(timeline_, &Timeline::selectionChanged, this, &TranscriptPane::selectRange);
    connect(timeline_, &Timeline::segmentActivated, this,
            [this](int number) { view_->setCurrentRow(model_.rowOf(number)); });
    connect(timeline_, &Timeline::segmentRetimed, &model_, &TranscriptModel::retimeByNumber);
    connect(&model_, &QAbstractItemModel::modelReset, this, &TranscriptPane::fillTimeline);
    connect(&model_, &TranscriptModel::speakersChanged, this, &TranscriptPane::fillTimeline);
    connect(&model_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { putInTimeline(first, last); });
    connect(&model_, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                for (int row = first; row <= last; ++row)
                    if (const auto* record = model_.record(row)) timeline_->removeSegment(record->index);
            });
    connect(&model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (roles.isEmpty()) putInTimeline(first.row(), last.row());
            });
}

namespace {

// Lane 0 is for those of whom nobody knows who speaks.
int laneOf(const Transcript& transcript, int speaker) {
    const auto found = std::ranges::find(transcript.speakers, speaker, &storage::Speaker::id);
    return found == transcript.speakers.end() ? 0 : static_cast<int>(found - transcript.speakers.begin()) + 1;
}

TimelineSegment timelineSegment(const Transcript& transcript, const storage::SegmentRecord& record) {
    TimelineSegment segment;
    segment.index = record.index;
    segment.startMs = record.segment.startMs;
    segment.endMs = record.segment.endMs;
    segment.lane = laneOf(transcript, record.speaker);
    segment.text = toQString(record.segment.text);
    segment.confidence = record.segment.confidence;
    segment.isPartial = !record.segment.gap.empty();
    return segment;
}

}  // namespace

void TranscriptPane::fillTimeline() {
    std::vector<TimelineLane> lanes{{QString(), colours().accent}};
    std::vector<TimelineSegment> segments;
    if (shown_ != nullptr) {
        for (const auto& speaker : shown_->speakers)
            lanes.push_back({toQString(speaker.name), speakerColour(speaker.colour)});
        segments.reserve(shown_->segments.size());
        for (const auto& record : shown_->segments) segments.push_back(timelineSegment(*shown_, record));
    }
    timeline_->setLanes(std::move(lanes));
    timeline_->setSegments(std::move(segments));
}

void TranscriptPane::putInTimeline(int first, int last) {
    for (int row = first; row <= last; ++row)
        if (const auto* record = model_.record(row)) timeline_->putSegment(timelineSegment(*shown_, *record));
}

void TranscriptPane::show(Transcript* transcript) {
    view_->keepTyped();
    endLoop();
    fileProgramme_ = 0;
    shown_ = transcript;
    disconnect(undoConnection_);
    model_.show(transcript);
    view_->goBack();
    timeline_->select(0, 0);
    timeline_->setDuration(transcript != nullptr ? transcript->durationMs : 0);
    if (transcript != nullptr)
        undoConnection_ =
            connect(transcript->undo.get(), &QUndoStack::indexChanged, this, &TranscriptPane::showUndo);
    loadSound();
    showUndecoded();
    showState();
    showUndo();
    listening_->transcriptShown();
}

void TranscriptPane::loaded() {
    show(shown_);
}

void TranscriptPane::loadSound() {
    const auto wanted = shown_ != nullptr ? shown_->sound : std::filesystem::path();
    if (wanted == loadedSound_) return;
    loadedSound_ = wanted;
    wanted.empty() ? peaks_.clear() : peaks_.load(wanted);
}

void TranscriptPane::segmentAdded(const storage::SegmentRecord& record) {
    model_.segmentAdded(record);
    view_->follow(model_.rowOf(record.index));
    showUndecoded();
    if (shown_->durationMs > timeline_->durationMs()) timeline_->setDuration(shown_->durationMs);
    showState();
}

void TranscriptPane::partialChanged() {
    model_.partialChanged();
    view_->follow(model_.rowCount() - 1);
}

void TranscriptPane::jobChanged() {
    model_.partialChanged();
    timeline_->setDuration(shown_ != nullptr ? shown_->durationMs : 0);
    loadSound();
    showUndecoded();
    showState();
}

void TranscriptPane::follow(const audio::PlayerStatus& status) {
    const bool ours = isSounding();
    timeline_->setPlaying(ours && status.state == audio::PlayState::Playing);
    if (!ours) return model_.setPlayhead(-1);
    timeline_->showPosition(status.positionMs);
    const bool sounding =
        status.state == audio::PlayState::Playing || status.state == audio::PlayState::Paused;
    model_.setPlayhead(sounding ? status.positionMs : -1);
    if (status.state == audio::PlayState::Playing) view_->follow(model_.playingRow());
}

bool TranscriptPane::isSounding() const {
    if (shown_ == nullptr || shown_->job == 0) return false;
    const bool file = fileProgramme_ != 0 && services_.playback.status().programme == fileProgramme_;
    return file || services_.playback.content().job == shown_->job;
}

void TranscriptPane::place(qint64 ms, bool play) {
    if (shown_ == nullptr) return;
    auto& playback = services_.playback;
    if (!doubts_->isReviewing()) endLoop();
    if (shown_->historyId != 0) {
        play ? playback.playHistory(shown_->historyId, shown_->job, shown_->title, ms)
             : playback.placeAt(shown_->historyId, shown_->job, shown_->title, ms);
    } else if (isSounding() && playback.isActive()) {
        playback.seek(ms);
        if (play) services_.bridge.player().resume();
    } else if (play && !shown_->sound.empty()) {
        fileProgramme_ = services_.bridge.player().playFiles({shown_->sound}, ms);
    }
    if (!playback.isActive()) timeline_->showPosition(ms);
}

void TranscriptPane::step(int by) {
    if (model_.segmentCount() == 0) return;
    const int current =
        view_->currentRow() >= 0 ? view_->currentRow() : model_.rowAt(services_.playback.status().positionMs);
    const int row = std::clamp(current + by, 0, model_.segmentCount() - 1);
    view_->setCurrentRow(row);
    place(model_.record(row)->segment.startMs, false);
}

void TranscriptPane::showUndo() {
    const QUndoStack* stack = shown_ != nullptr ? shown_->undo.get() : nullptr;
    const bool canUndo = stack != nullptr && stack->canUndo(), canRedo = stack != nullptr && stack->canRedo();
    undo_->setEnabled(canUndo);
    redo_->setEnabled(canRedo);
    //: %1 is what is undone, such as "Typing"
    undo_->setToolTip(canUndo ? tr("Undo: %1 (Ctrl+Z)").arg(stack->undoText()) : tr("Undo (Ctrl+Z)"));
    //: %1 is what is done again, such as "Typing"
    redo_->setToolTip(canRedo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(stack->redoText())
                              : tr("Redo (Ctrl+Shift+Z)"));
}

void TranscriptPane::showState() {
    const bool some = model_.segmentCount() > 0;
    export_->setEnabled(some);
    more_->setEnabled(some);
    const int doubts = doubts_->left();
    review_->setText(tr("%n doubtful", nullptr, doubts));
    review_->setToolTip(tr("Walk through the doubtful words and hear each again (F8)"));
    review_->setVisible(doubts > 0);
    const int gaps = shown_ == nullptr
                         ? 0
                         : static_cast<int>(std::ranges::count_if(shown_->segments, [](const auto& record) {
                               return !record.segment.gap.empty();
                           }));
    gaps_->setText(tr("%n gap(s)", nullptr, gaps));
    gaps_->setVisible(gaps > 0);
    first_->setVisible(canGoFirst() && !timeline_->selection().isEmpty());
    delete_->setEnabled(shown_ != nullptr && shown_->historyId != 0);
    back_->setVisible(!view_->isFollowing() && shown_ != nullptr &&
                      (shown_->isLive || model_.playingRow() >= 0));
    hints_->setVisible(std::ranges::any_of(std::array{review_, gaps_, first_, back_},
                                           [](const auto* button) { return !button->isHidden(); }));
    if (shown_ == nullptr) return;
    title_->setFullText(shown_->title);
    const QString segments = tr("%n segment(s)", nullptr, model_.segmentCount());
    //: Below a transcript's title: %1 is "3 segments", %2 a duration
    QString detail = tr("%1 · %2").arg(segments, durationText(double(shown_->durationMs) / 1000));
    if (shown_->languageProbability >= 0)
        //: Below a transcript's title; %1 is the rest of the line, %2 a language, %3 a percentage
        detail = tr("%1 · %2, found out (%3 % sure)")
                     .arg(detail, spokenLanguageName(shown_->language))
                     .arg(int(std::lround(shown_->languageProbability * 100)));
    else if (!shown_->language.empty() && shown_->language != kFoundOut)
        //: Below a transcript's title; %1 is the rest of the line, %2 a language
        detail = tr("%1 · %2").arg(detail, spokenLanguageName(shown_->language));
    //: Below a transcript's title while it is made; %1 is the rest of the line
    if (shown_->isLive) detail = tr("%1 · still listening; grey text is provisional").arg(detail);
    if (!shown_->isLoaded) detail = tr("Reading…");
    if (!shown_->isLive && shown_->isLoaded && !some && !shown_->error)
        detail = tr("No speech was recognised in it.");
    detail_->setText(detail);
}

void TranscriptPane::saveState(QSettings& state) const {
    state.setValue("transcribe/timeline", splitter_->saveState());
}

void TranscriptPane::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("transcribe/timeline").toByteArray());
}

}  // namespace timbre::ui
