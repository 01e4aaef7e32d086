// The actions that edit a transcript, and their keys.
#include "ui/bridge/conversions.h"
#include "ui/shell/actions.h"
#include "ui/timeline/timeline.h"
#include "ui/transcribe/compare_dialog.h"
#include "ui/transcribe/doubt_bar.h"
#include "ui/transcribe/find_bar.h"
#include "ui/transcribe/second_listening.h"
#include "ui/transcribe/speaker_bar.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/transcribe/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr qint64 kNudgeMs = 50;
constexpr qint64 kLoopLeadMs = 400, kLoopTailMs = 400;  // around a doubtful word, to hear it in context

}  // namespace

void TranscriptPane::addActions(Actions& actions, QWidget* screen) {
    const QString section = tr("Transcript");
    const auto add = [&](const char* id, const QString& name, const char* keys, std::function<void()> run) {
        actions.addFor(screen, QLatin1String(id), section, name, QLatin1String(keys), std::move(run));
    };
    add("transcript.undo", tr("Undo"), "Ctrl+Z", [this] { undo_->click(); });
    add("transcript.redo", tr("Redo"), "Ctrl+Shift+Z Ctrl+Y", [this] { redo_->click(); });
    add("transcript.edit", tr("Edit the segment, or rename the speaker"), "F2", [this] { editCurrent(); });
    add("transcript.split", tr("Split the segment at the caret"), "Ctrl+Return Ctrl+Enter",
        [this] { splitCurrent(); });
    add("transcript.mergeNext", tr("Merge with the next segment"), "Ctrl+M", [this] { mergeCurrent(1); });
    add("transcript.mergePrevious", tr("Merge with the previous segment"), "Ctrl+Shift+M",
        [this] { mergeCurrent(-1); });
    add("transcript.delete", tr("Delete the selected segments"), "", [this] { removeCurrent(); });
    actions.list(section, tr("Delete the selected segments, in the list"), "Del");
    actions.list(section, tr("Merge segments, at the edge of a text"), tr("Backspace, Del"));
    add("transcript.startEarlier", tr("Start 50 ms earlier"), "Alt+Shift+Left",
        [this] { nudge(-kNudgeMs, 0); });
    add("transcript.startLater", tr("Start 50 ms later"), "Alt+Shift+Right", [this] { nudge(kNudgeMs, 0); });
    add("transcript.endLater", tr("End 50 ms later"), "Alt+Shift+Up", [this] { nudge(0, kNudgeMs); });
    add("transcript.endEarlier", tr("End 50 ms earlier"), "Alt+Shift+Down", [this] { nudge(0, -kNudgeMs); });
    for (int number = 1; number <= 9; ++number)
        actions.addFor(screen, QStringLiteral("transcript.speaker%1").arg(number), section,
                       tr("Give the selected segments to speaker %1").arg(number),
                       QStringLiteral("Alt+%1").arg(number), [this, number] { assignNth(number - 1); });
    add("transcript.nextDoubt", tr("Next doubtful word"), "F8", [this] { stepDoubt(1); });
    add("transcript.previousDoubt", tr("Previous doubtful word"), "Shift+F8", [this] { stepDoubt(-1); });
    add("transcript.acceptDoubt", tr("The doubtful word is right"), "F9", [this] { doubts_->accept(); });
    add("transcript.alternatives", tr("Other words that it may have been"), "Alt+Return",
        [this] { showAlternatives(); });
    actions.list(section, tr("Take an alternative of the doubtful word, in the list"), tr("1 to 9"));
    add("transcript.again", tr("Transcribe the selection again…"), "Ctrl+T", [this] { againSelection(); });
    add("transcript.first", tr("Transcribe the selection first"), "Ctrl+Shift+T",
        [this] { transcribeFirst(); });
    add("transcript.nextGap", tr("Next gap"), "Ctrl+F8", [this] { stepGap(1); });
    add("transcript.previousGap", tr("Previous gap"), "Ctrl+Shift+F8", [this] { stepGap(-1); });
    add("transcript.opinion", tr("Second opinion…"), "", [this] { listening_->askOpinion(); });
    add("transcript.translate", tr("Translate into English…"), "", [this] { listening_->askTranslation(); });
    add("transcript.editTranslation", tr("Edit the translation"), "Shift+F2",
        [this] { view_->editTranslation(std::max(0, view_->currentRow())); });
    add("transcript.speakers", tr("Find speakers…"), "", [this] { listening_->askSpeakers(); });
    add("transcript.compare", tr("Compare with a reference text"), "", [this] { compare(); });
    add("transcript.copy", tr("Copy the whole text"), "", [this] { copyAll(); });
    add("transcript.zoomIn", tr("Zoom in on the recording"),
        "Ctrl++ Ctrl+=", [this] { timeline_->zoomIn(); });
    add("transcript.zoomOut", tr("Zoom out of the recording"), "Ctrl+-", [this] { timeline_->zoomOut(); });
    add("transcript.zoomAll", tr("Show the whole recording"), "Ctrl+0", [this] { timeline_->zoomToAll(); });
    add("transcript.spectrogram", tr("Spectrogram or waveform"), "Ctrl+G",
        [this] { timeline_->setSpectrogramShown(!timeline_->isSpectrogramShown()); });
    actions.explain(export_, tr("Export as text, subtitles, table or Word document"), "export");
}

void TranscriptPane::editCurrent() {
    // On a speaker's button the name is edited.
    if (const auto* button = qobject_cast<QToolButton*>(QApplication::focusWidget());
        button != nullptr && button->parentWidget() == speakers_)
        return speakers_->rename(button->objectName().section('-', 1).toInt());
    view_->editRow(std::max(0, view_->currentRow()));
}

void TranscriptPane::splitCurrent() {
    if (view_->splitAtCaret()) return;
    // In the list the playhead says where.
    const int row = view_->currentRow();
    const auto* record = model_.record(row);
    if (record == nullptr) return;
    const qint64 positionMs = timeline_->position();
    int cursor = 0;
    for (const auto& word : record->segment.words)
        if (word.endMs <= positionMs) cursor += static_cast<int>(toQString(word.text).size()) + 1;
    if (cursor > 0 && cursor < toQString(record->segment.text).size())
        view_->setCurrentRow(model_.split(row, cursor));
}

void TranscriptPane::mergeCurrent(int step) {
    view_->keepTyped();
    const int row = step < 0 ? view_->currentRow() - 1 : view_->currentRow();
    const int merged = model_.mergeWithNext(row).first;
    if (merged >= 0) view_->setCurrentRow(merged);
}

void TranscriptPane::removeCurrent() {
    const auto rows = view_->selectedRows();
    if (rows.empty()) return;
    model_.removeRows(rows);
    view_->setCurrentRow(std::min(rows.front(), model_.segmentCount() - 1));
}

void TranscriptPane::nudge(qint64 startBy, qint64 endBy) {
    view_->keepTyped();
    const auto* record = model_.record(view_->currentRow());
    if (record != nullptr)
        model_.retime(view_->currentRow(), record->segment.startMs + startBy, record->segment.endMs + endBy);
}

void TranscriptPane::assign(int speaker) {
    view_->keepTyped();
    model_.assignSpeaker(view_->selectedRows(), speaker);
}

void TranscriptPane::assignNth(int position) {
    if (shown_ == nullptr || model_.segmentCount() == 0) return;
    if (position >= static_cast<int>(shown_->speakers.size())) return speakers_->add();
    assign(shown_->speakers[static_cast<std::size_t>(position)].id);
}

void TranscriptPane::stepDoubt(int by) {
    view_->keepTyped();
    doubts_->step(by, view_->currentRow());
}

void TranscriptPane::loopWord(int row, qint64 startMs, qint64 endMs) {
    view_->setCurrentRow(row);
    if (shown_ == nullptr || (shown_->historyId == 0 && shown_->sound.empty())) return;
    const qint64 from = std::max<qint64>(0, startMs - kLoopLeadMs);
    loopStartMs_ = from;
    loopEndMs_ = endMs + kLoopTailMs;
    place(from, true);
    applyLoop();
}

// A sound that was just asked for forgets the range when it begins: it is set again then.
void TranscriptPane::applyLoop() {
    if (loopEndMs_ == 0 || !isSounding()) return;
    services_.bridge.player().setLoopRange(loopStartMs_, loopEndMs_);
    services_.bridge.player().setLoop(true);
}

void TranscriptPane::endLoop() {
    if (loopEndMs_ == 0) return;
    loopEndMs_ = 0;
    services_.bridge.player().setLoop(false);
    services_.bridge.player().setLoopRange(0, 0);
}

void TranscriptPane::find(bool replacing) {
    if (model_.segmentCount() > 0) find_->open(replacing);
}

void TranscriptPane::compare() {
    if (shown_ == nullptr) return;
    std::string text;
    for (const auto& record : shown_->segments)
        if (record.segment.gap.empty()) text += (text.empty() ? "" : "\n") + record.segment.text;
    auto* dialog = new CompareDialog(services_, std::move(text), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// What is selected in time is selected in the list.
void TranscriptPane::selectRange(qint64 startMs, qint64 endMs) {
    showState();
    if (endMs <= startMs || model_.segmentCount() == 0) return;
    int first = std::max(0, model_.rowAt(startMs));
    if (model_.record(first)->segment.endMs <= startMs && first + 1 < model_.segmentCount()) ++first;
    const int last = model_.rowAt(endMs - 1);
    if (last < first) return;
    view_->setCurrentRow(first);
    view_->selectionModel()->select(QItemSelection(model_.index(first), model_.index(last)),
                                    QItemSelectionModel::ClearAndSelect);
}

void TranscriptPane::copyAll() {
    QStringList lines;
    for (int row = 0; row < model_.segmentCount(); ++row) {
        const auto* record = model_.record(row);
        if (!record->segment.gap.empty()) continue;
        const QString speaker = shown_->speakerName(record->speaker), text = toQString(record->segment.text);
        //: A line of a copied transcript: speaker, text
        lines << (speaker.isEmpty() ? text : tr("%1: %2").arg(speaker, text));
    }
    QApplication::clipboard()->setText(lines.join('\n'));
    services_.notify(tr("The text is in the clipboard."), {}, {});
}

void TranscriptPane::keepTyped() {
    view_->keepTyped();
}

}  // namespace timbre::ui
