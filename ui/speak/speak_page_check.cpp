// What the Speak screen does about checking takes by ear.
#include "ui/bridge/conversions.h"
#include "ui/bridge/take_checker.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/take_check_bar.h"
#include "ui/speak/takes_strip.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::int64_t kLeadMs = 300;  // a word is understood by what comes before it

}  // namespace

void SpeakPage::connectCheck() {
    checker_ = new TakeChecker(services_, this);
    connect(takes_, &TakesStrip::checkRequested, this, &SpeakPage::checkTake);
    connect(checkBar_, &TakeCheckBar::cancelRequested, checker_, &TakeChecker::cancel);
    connect(checkBar_, &TakeCheckBar::stepRequested, this, &SpeakPage::stepHeard);
    connect(editor_, &SpeakEditor::heardClicked, this, &SpeakPage::playHeard);
    connect(checker_, &TakeChecker::progressed, checkBar_, &TakeCheckBar::showProgress);
    connect(checker_, &TakeChecker::cancelled, this, &SpeakPage::forgetHeard);
    connect(checker_, &TakeChecker::failed, this, [this](const Error& error) {
        forgetHeard();
        showError(error, tr("The take could not be checked."));
    });
    connect(checker_, &TakeChecker::checked, this, [this](const engine::TakeChecked& result) {
        if (result.historyId == followedId_) return showHeard(result.check);
        checkBar_->showResult(checkSummary(result.check, services_.bridge) + ' ' +
                                  tr("Open the text of the take to see where."),
                              0);
    });
}

void SpeakPage::checkTake() {
    const auto* take = takes_->current();
    if (take == nullptr || checker_->isBusy()) return;
    editor_->setHeard({});
    // Its text stands in the editor more often than not: then the marks can be shown on it.
    if (take->id != followedId_ && job_ == 0) loadTake(take->job);
    checker_->check(take->id);
}

// Marks of the take that is followed, whose text stands in the editor.
void SpeakPage::showHeard(const storage::TakeCheck& check) {
    const QString summary = checkSummary(check, services_.bridge);
    const QString& text = follower_.text();
    // Where the text was edited since, the places are not known any more.
    if (mirror_->text().mid(follower_.base(), text.size()) != text) {
        editor_->setHeard({});
        return checkBar_->showResult(summary, 0);
    }
    const BytePositions positions(text.toUtf8());
    std::vector<SpeakEditor::Heard> marks;
    for (const auto& mark : check.marks) {
        const int from = follower_.base() + positions.position(mark.textOffset);
        const int to = follower_.base() + positions.position(mark.textOffset + mark.textLength);
        marks.push_back(
            {.position = from, .length = to - from, .message = heardText(mark), .startMs = mark.startMs});
    }
    editor_->setHeard(std::move(marks));
    checkBar_->showResult(summary, static_cast<int>(check.marks.size()));
}

void SpeakPage::forgetHeard() {
    editor_->setHeard({});
    checkBar_->clear();
}

void SpeakPage::playHeard(qint64 startMs) {
    placeAt(std::max<std::int64_t>(0, startMs - kLeadMs), true);
}

void SpeakPage::stepHeard(int step) {
    const auto mark = editor_->stepHeard(step);
    if (!mark) return;
    checkBar_->showMark(mark->message);
    playHeard(mark->startMs);
}

}  // namespace timbre::ui
