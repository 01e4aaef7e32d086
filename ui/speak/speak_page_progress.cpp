// What the Speak screen shows while it speaks, and of what comes of it.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_list.h"
#include "ui/speak/result_strip.h"
#include "ui/speak/sentence_mark.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"

#include <QLabel>

namespace timbre::ui {

void SpeakPage::connectProgress() {
    auto& bridge = services_.bridge;
    connect(&status_, &SpeakingStatus::changed, this, &SpeakPage::showCount);
    connect(&estimate_, &SpeakingEstimate::changed, this, &SpeakPage::showCount);
    connect(&bridge, &EngineBridge::jobProgressed, this, [this](const engine::JobProgressed& event) {
        if (event.job != job_) return;
        if (event.stage == "keep") return jobEnded();
        status_.progressed(event.stage, event.fraction, event.etaSeconds);
    });
    connect(&bridge, &EngineBridge::soundExpected, this, [this](const engine::SoundExpected& event) {
        if (event.job == job_) status_.expectSound(event.seconds);
    });
    connect(&bridge, &EngineBridge::firstSound, this, [this](const engine::FirstSound& event) {
        if (event.job != job_) return;
        status_.sounded();
        result_->showFirstSound(event.msSinceRequest);
    });
    connect(&bridge, &EngineBridge::sentenceMarked, this, [this](const engine::SentenceMarked& event) {
        if (event.job != follower_.job()) return;
        marks_[event.index] = sentenceMark(event);
        showMark(event.index);
    });
    connect(&services_.models, &ModelList::stateChanged, this, &SpeakPage::showLoading);
    connect(&services_.models, &ModelList::rowChanged, this, [this](const QString& id) {
        if (toUtf8(id) == voice_->engine()) useVoice();  // its speed was measured, perhaps
    });
    connect(&services_.models, &ModelList::listed, this, &SpeakPage::useVoice);
}

void SpeakPage::useVoice() {
    watch_->setLanguage(voice_->language());
    const auto* row = services_.models.find(voice_->engine());
    const bool isMeasured = row != nullptr && row->speed && row->speed->task == "speak";
    estimate_.setEngine(voice_->engine(), voice_->sampleLanguage(),
                        isMeasured ? row->speed->realTimeFactor : 0);
    showButtons();
    showCount();
}

void SpeakPage::showLoading() {
    const auto* row = services_.models.find(voice_->engine());
    status_.loading(job_ != 0 && row != nullptr && row->state == engine::ModelState::Loading);
}

void SpeakPage::showMark(int segment) {
    const auto mark = marks_.find(segment);
    const auto position = follower_.positionOf(segment);
    if (mark != marks_.end() && position) sentences_.setMark(*position, mark->second);
}

void SpeakPage::showKnown() {
    sentences_.setDone(follower_);
    for (const auto& [segment, mark] : marks_) showMark(segment);
}

void SpeakPage::showCount() {
    if (job_ != 0) return counter_->setText(status_.line());
    counter_->setText(estimate_.line(characters_, voice_->speed()));
    counter_->setToolTip(characters_ == 0 ? QString() : estimate_.explanation());
}

void SpeakPage::jobEnded() {
    job_ = 0;
    status_.end();
    sentences_.setUnfinished(SentenceModel::State::Planned);
    showButtons();
    showCount();
}

void SpeakPage::jobFinished(const engine::JobFinished& event) {
    if (event.job == follower_.job()) followedId_ = event.historyId;
    if (event.job != job_) return;
    result_->showResult(event);
    if (!event.check.ok()) {
        banner_->showMessage(Banner::Kind::Warning, tr("The output check found something in this take."),
                             tr("Listen to it; changing the voice's options or the text helps most often."),
                             toQString(event.check.describe()));
    }
    jobEnded();
}

void SpeakPage::jobFailed(const engine::JobFailed& event) {
    if (event.job != job_) return;
    sentences_.setUnfinished(SentenceModel::State::Failed);
    jobEnded();
    const auto* info = services_.bridge.speechEngine(voice_->engine());
    if (info == nullptr || !info->isNeural) return showError(event.error);
    // What is wrong with the text or the settings is put right here, what is wrong with the model is not.
    switch (event.error.code()) {
        case ErrorCode::DamagedFile:
        case ErrorCode::HashMismatch:
        case ErrorCode::ModuleMissing:
        case ErrorCode::OutOfMemory:
        case ErrorCode::UnsafeModel:
            break;
        default:
            return showError(event.error);
    }
    const ErrorText text = modelErrorText(event.error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    brokenModel_ = toQString(info->id);
    banner_->setAction(tr("Show the model"));
}

}  // namespace timbre::ui
