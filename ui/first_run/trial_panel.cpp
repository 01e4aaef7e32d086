#include "ui/first_run/trial_panel.h"

#include "core/storage/history_store.h"
#include "core/text/error_rate.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

// English like the recogniser that every installation has, and made of words that it knows.
constexpr auto kSentence = "Four people were walking down the street when it began to rain.";
constexpr auto kUsualVoice = "flite-slt";

}  // namespace

TrialPanel::TrialPanel(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    text_ = new QLineEdit(QLatin1String(kSentence), this);
    text_->setObjectName("trialText");
    text_->setAccessibleName(tr("Sentence to speak"));
    text_->setMaxLength(300);
    go_ = makeButton(tr("Speak and listen"), "play", ButtonKind::Primary, this);
    go_->setObjectName("trialGo");
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("trialState");
    firstSound_ = makeLabel({}, TextRole::Body, this);
    firstSound_->setObjectName("trialFirstSound");
    heard_ = makeLabel({}, TextRole::Body, this);
    heard_->setObjectName("trialHeard");
    words_ = makeLabel({}, TextRole::Body, this);
    words_->setObjectName("trialWords");
    banner_ = new Banner(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this) * 2, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(text_);
    column->addWidget(go_, 0, Qt::AlignLeading);
    for (QLabel* label : {state_, firstSound_, heard_, words_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(banner_);
    auto& bridge = services_.bridge;
    connect(go_, &QPushButton::clicked, this, &TrialPanel::start);
    connect(&bridge, &EngineBridge::engineReady, this, &TrialPanel::idle);
    connect(&bridge, &EngineBridge::firstSound, this, [this](const engine::FirstSound& event) {
        if (event.job != speaking_) return;
        const QString ms = QLocale().toString(event.msSinceRequest, 'f', 0);
        const bool isHeard = !services_.bridge.outputDevices().empty();
        //: %1 is a number of milliseconds
        firstSound_->setText(
            isHeard ? tr("First sound after %1 ms.").arg(ms)
                    //: %1 is a number of milliseconds
                    : tr("The first sound was ready after %1 ms, but there is no sound device to "
                         "play it on.")
                          .arg(ms));
    });
    connect(&bridge, &EngineBridge::jobFinished, this, [this](const engine::JobFinished& event) {
        if (event.job == speaking_)
            spoken(event);
        else if (event.job == listening_)
            recognised(event);
    });
    connect(&bridge, &EngineBridge::jobFailed, this, [this](const engine::JobFailed& event) {
        if (event.job == speaking_ || event.job == listening_) fail(event.error);
    });
    connect(&bridge, &EngineBridge::jobCancelled, this, [this](const engine::JobCancelled& event) {
        if (event.job == speaking_ || event.job == listening_) idle();
    });
    idle();
}

const voices::Voice* TrialPanel::voice() const {
    const auto& all = services_.bridge.voices();
    for (const std::string& id :
         {services_.preferences.settings().text("speak.voice"), std::string(kUsualVoice)})
        if (const auto found = std::ranges::find(all, id, &voices::Voice::id); found != all.end())
            return &*found;
    return all.empty() ? nullptr : &all.front();
}

void TrialPanel::idle() {
    speaking_ = listening_ = 0;
    state_->clear();
    go_->setEnabled(services_.bridge.isReady());
    text_->setEnabled(true);
}

void TrialPanel::start() {
    const auto* chosen = voice();
    if (chosen == nullptr) return fail(Error(ErrorCode::ModuleMissing, "no speech engine is installed"));
    for (QLabel* label : {firstSound_, heard_, words_}) label->clear();
    banner_->hide();
    engine::SpeakRequest request;
    request.text = toUtf8(text_->text());
    request.voice = *chosen;
    request.useCache = false;  // it is to be measured
    go_->setEnabled(false);
    text_->setEnabled(false);
    state_->setText(tr("Speaking…"));
    speaking_ = services_.bridge.engine().speak(std::move(request));
}

void TrialPanel::spoken(const engine::JobFinished& event) {
    if (firstSound_->text().isEmpty() && services_.bridge.outputDevices().empty())
        firstSound_->setText(tr("It was spoken, but there is no sound device to play it on."));
    engine::TranscribeRequest request;
    try {
        const auto take = storage::HistoryStore(*services_.bridge.reader()).item(event.historyId);
        if (!take) return idle();
        request.file = services_.bridge.assetPath(take->asset);
    } catch (...) {
        return fail(currentError());
    }
    request.recogniser = toUtf8(services_.preferences.text("transcribe.recogniser"));
    request.title = toUtf8(tr("First sentence, heard again"));
    speaking_ = 0;
    state_->setText(tr("Listening to it…"));
    listening_ = services_.bridge.engine().transcribe(std::move(request));
}

void TrialPanel::recognised(const engine::JobFinished& event) {
    std::string heard;
    try {
        if (const auto item = storage::HistoryStore(*services_.bridge.reader()).item(event.historyId))
            heard = item->text;
    } catch (...) {
        return fail(currentError());
    }
    const double rate = text::compareTexts(toUtf8(text_->text()), heard).words.rate();
    //: %1 is a sentence
    heard_->setText(heard.empty() ? tr("Nothing was recognised.") : tr("Heard: %1").arg(toQString(heard)));
    //: %1 is a number
    words_->setText(
        tr("Word error rate: %1 %. This recogniser is a simple one; the Models screen offers better "
           "ones as they come.")
            .arg(QLocale().toString(rate * 100, 'f', 0)));
    idle();
}

void TrialPanel::fail(const Error& error) {
    const ErrorText text = errorText(error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    idle();
}

}  // namespace timbre::ui
