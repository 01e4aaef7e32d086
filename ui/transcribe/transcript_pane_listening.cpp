// Menus of a transcript, and what concerns listening again: stretches first, gaps, other words, speakers.
#include "ui/bridge/conversions.h"
#include "ui/timeline/timeline.h"
#include "ui/transcribe/doubt_bar.h"
#include "ui/transcribe/listening_strip.h"
#include "ui/transcribe/second_listening.h"
#include "ui/transcribe/speaker_bar.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/transcribe/transcript_view.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace timbre::ui {

void TranscriptPane::connectListening() {
    listening_ = new SecondListening(services_, recognition_, model_, *strip_, this);
    connect(listening_, &SecondListening::failed, this, &TranscriptPane::failed);
    connect(listening_, &SecondListening::hearWanted, this, [this](qint64 startMs, qint64 endMs) {
        const int row = model_.rowAt(startMs);
        if (row >= 0) loopWord(row, startMs, endMs);
    });
    connect(speakers_, &SpeakerBar::searchWanted, listening_, &SecondListening::askSpeakers);
    connect(speakers_, &SpeakerBar::splitWanted, this, &TranscriptPane::splitSpeaker);
    connect(view_, &TranscriptView::againWanted, this, [this](int row) { listening_->askAgain(row, row); });
    connect(view_, &TranscriptView::menuWanted, this, &TranscriptPane::showMenu);
    connect(view_, &TranscriptView::digitPressed, doubts_, &DoubtBar::choose);
    connect(&model_, &TranscriptModel::corrected, &corrections_, &CorrectionMemory::note);
    connect(first_, &QPushButton::clicked, this, &TranscriptPane::transcribeFirst);
    connect(gaps_, &QPushButton::clicked, this, [this] { stepGap(1); });
    connect(timeline_, &Timeline::menuWanted, this,
            [this](const QPoint& global) { showMenu(view_->currentRow(), -1, global); });
}

void TranscriptPane::fillMenu(QMenu* menu) {
    menu->addAction(tr("Edit the segment"), this, &TranscriptPane::editCurrent);
    menu->addAction(tr("Edit the translation"), this,
                    [this] { view_->editTranslation(std::max(0, view_->currentRow())); });
    menu->addAction(tr("Find…"), this, [this] { find(false); });
    menu->addAction(tr("Replace…"), this, [this] { find(true); });
    menu->addSeparator();
    auto* first =
        menu->addAction(tr("Transcribe the selection first"), this, &TranscriptPane::transcribeFirst);
    auto* again =
        menu->addAction(tr("Transcribe the selection again…"), this, &TranscriptPane::againSelection);
    auto* opinion = menu->addAction(tr("Second opinion…"), this, [this] { listening_->askOpinion(); });
    auto* translate =
        menu->addAction(tr("Translate into English…"), this, [this] { listening_->askTranslation(); });
    auto* speakers = menu->addAction(tr("Find speakers…"), this, [this] { listening_->askSpeakers(); });
    menu->addAction(tr("Compare with a reference text…"), this, &TranscriptPane::compare);
    menu->addSeparator();
    menu->addAction(tr("Copy the text"), this, &TranscriptPane::copyAll);
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        first->setEnabled(canGoFirst());
        for (QAction* action : {again, opinion, translate, speakers})
            action->setEnabled(listening_->isPossible());
    });
}

void TranscriptPane::showMenu(int row, int word, const QPoint& global) {
    if (shown_ == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setObjectName("lineMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAlternatives(menu, row, word);
    if (canGoFirst())
        menu->addAction(tr("Transcribe the selection first"), this, &TranscriptPane::transcribeFirst);
    if (listening_->isPossible() && row >= 0)
        menu->addAction(tr("Transcribe the selection again…"), this, &TranscriptPane::againSelection);
    if (row >= 0) {
        menu->addAction(tr("Edit the segment"), this, [this, row] { view_->editRow(row); });
        menu->addAction(tr("Edit the translation"), this, [this, row] { view_->editTranslation(row); });
        menu->addAction(tr("Delete the selected segments"), this, &TranscriptPane::removeCurrent);
        const auto* record = model_.record(row);
        if (record != nullptr && record->speaker != 0) {
            const int speaker = record->speaker;
            menu->addSeparator();
            menu->addAction(tr("The selected lines are somebody else"), this,
                            [this, speaker] { splitSpeaker(speaker, false); });
            menu->addAction(tr("From the selected line on it is somebody else"), this,
                            [this, speaker] { splitSpeaker(speaker, true); });
        }
    }
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(global);
}

void TranscriptPane::addAlternatives(QMenu* menu, int row, int word) {
    const auto* record = model_.record(row);
    if (record == nullptr || word < 0 || word >= static_cast<int>(record->segment.words.size())) return;
    const auto& others = record->segment.words[static_cast<std::size_t>(word)].alternatives;
    for (std::size_t i = 0; i < others.size() && i < 9; ++i) {
        //: A word that it may have been instead: %1 is its number, %2 the word
        QString label = tr("&%1  %2");
        label = label.arg(i + 1).arg(alternativeText(others[i]).replace('&', "&&"));
        menu->addAction(label, this, [this, number = record->index, word, other = toQString(others[i])] {
            model_.chooseWord(model_.rowOf(number), word, other);
        });
    }
    if (!others.empty()) menu->addSeparator();
}

void TranscriptPane::showAlternatives() {
    view_->keepTyped();
    const bool reviewing = doubts_->isReviewing();
    const int row = reviewing ? doubts_->row() : view_->currentRow();
    const auto* record = model_.record(row);
    if (record == nullptr) return;
    int word = reviewing ? doubts_->word() : -1;
    const auto& words = record->segment.words;
    for (std::size_t i = 0; !reviewing && i < words.size() && word < 0; ++i)
        if (!words[i].alternatives.empty()) word = static_cast<int>(i);
    showMenu(row, word, view_->menuPlace(row, word));
}

void TranscriptPane::againSelection() {
    view_->keepTyped();
    const auto rows = view_->selectedRows();
    if (!rows.empty()) listening_->askAgain(rows.front(), rows.back());
}

bool TranscriptPane::canGoFirst() const {
    return shown_ != nullptr && shown_->isLive && !shown_->isRecording;
}

// What is selected in time, else from the first selected line on; of that what has no text yet, or the
// next such stretch behind it.
void TranscriptPane::transcribeFirst() {
    if (!canGoFirst()) return;
    auto range = timeline_->selection();
    const auto rows = view_->selectedRows();
    if (range.isEmpty() && !rows.empty() && model_.record(rows.back()) != nullptr)
        range = {model_.record(rows.front())->segment.startMs, model_.record(rows.back())->segment.endMs};
    if (range.isEmpty()) return;
    auto missing = shown_->decoded.missing(range.startMs, range.endMs);
    if (missing.empty()) {
        missing =
            shown_->decoded.missing(range.endMs, std::max<qint64>(timeline_->durationMs(), range.endMs));
        if (missing.empty()) return services_.notify(tr("There is text for all of it already."), {}, {});
        missing.resize(1);
    }
    const auto from = missing.front().fromMs, to = missing.back().toMs;
    shown_->decoded.asked(from, to);
    services_.bridge.engine().transcribeFirst(shown_->job, from, to);
    //: %1 and %2 are times in a recording
    services_.notify(tr("%1 to %2 comes next.").arg(clockText(from), clockText(to)), {}, {});
}

void TranscriptPane::showUndecoded() {
    std::vector<TimelineRange> ranges;
    if (canGoFirst())
        for (const auto& span : shown_->decoded.missing(0, timeline_->durationMs()))
            ranges.push_back({span.fromMs, span.toMs});
    timeline_->setUndecoded(std::move(ranges));
}

void TranscriptPane::stepGap(int by) {
    view_->keepTyped();
    const int row = model_.nextGap(std::max(0, view_->currentRow()), by);
    if (row < 0) return services_.notify(tr("There are no gaps."), {}, {});
    view_->setCurrentRow(row);
    view_->setFocus();
}

void TranscriptPane::splitSpeaker(int speaker, bool fromHereOn) {
    view_->keepTyped();
    auto rows = view_->selectedRows();
    if (rows.empty() || shown_ == nullptr) return;
    if (fromHereOn) {
        const int first = rows.front();
        rows.clear();
        for (int row = first; row < model_.segmentCount(); ++row)
            if (model_.record(row)->speaker == speaker) rows.push_back(row);
    }
    //: Name of a speaker who has none yet; %1 is a number
    model_.splitSpeaker(rows, tr("Speaker %1").arg(shown_->speakers.size() + 1));
}

}  // namespace timbre::ui
