#include "ui/speak/speaking_estimate.h"

#include "core/base/log.h"
#include "core/storage/database.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <exception>

namespace timbre::ui {
namespace {

storage::SpeakingRate readRate(const std::filesystem::path& file, const std::string& engine) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        return storage::MetricsStore(database).speakingRate(engine);
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "ui", std::string("reading rates: ") + error.what());
        return {};
    }
}

// Characters of ordinary text in a second of ordinary speech; only a first guess.
double usualRate(const std::string& language) {
    const std::string plain = language.substr(0, language.find('-'));
    if (plain == "zh" || plain == "cmn" || plain == "yue") return 4.5;
    if (plain == "ja" || plain == "ko") return 7;
    return 15;
}

}  // namespace

SpeakingEstimate::SpeakingEstimate(EngineBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), estimates_(bridge) {
    connect(&estimates_, &JobEstimates::changed, this, &SpeakingEstimate::changed);
    connect(&bridge, &EngineBridge::engineReady, this, &SpeakingEstimate::refresh);
    connect(&bridge, &EngineBridge::jobFinished, this, &SpeakingEstimate::refresh);
}

void SpeakingEstimate::setEngine(const std::string& engine, const std::string& language, double modelRtf) {
    language_ = language;
    modelRtf_ = modelRtf;
    if (engine == engine_) return;
    engine_ = engine;
    isKnown_ = false;
    refresh();
}

void SpeakingEstimate::refresh() {
    if (engine_.empty() || !bridge_.isReady()) return;
    bridge_.runInBackground(
        this, [file = bridge_.databaseFile(), engine = engine_] { return readRate(file, engine); },
        [this, engine = engine_](const storage::SpeakingRate& rate) {
            if (engine != engine_) return;
            rate_ = rate;
            isKnown_ = true;
            Q_EMIT changed();
        });
}

std::optional<SpeakingEstimate::Guess> SpeakingEstimate::guess(std::size_t characters, double speed) {
    if (!isKnown_) return std::nullopt;
    const bool hasTakes = rate_.takes > 0 && rate_.charactersPerSecond > 0;
    if (!hasTakes && modelRtf_ <= 0) return std::nullopt;
    const double atNormalSpeed =
        double(characters) / (hasTakes ? rate_.charactersPerSecond : usualRate(language_));
    Guess guess;
    guess.speechSeconds = atNormalSpeed / std::max(speed, 0.1);
    guess.render = estimates_.estimate(engine_, "speak", guess.speechSeconds);
    const double rtf = rate_.rtf > 0 ? rate_.rtf : modelRtf_;
    if (!guess.render && rtf > 0) guess.render = metrics::TimeEstimate{.seconds = guess.speechSeconds * rtf};
    return guess;
}

QString SpeakingEstimate::line(std::size_t characters, double speed) {
    if (characters == 0) return {};
    const QString count = tr("%n character(s)", nullptr, static_cast<int>(characters));
    const auto guess = this->guess(characters, speed);
    //: %1 is "120 characters"
    if (!guess)
        return isKnown_ ? tr("%1 · length unknown until the first take with this engine").arg(count) : count;
    if (!guess->render)
        //: %1 is "120 characters", %2 a duration
        return tr("%1 · about %2 of speech").arg(count, durationText(guess->speechSeconds));
    //: %1 is "120 characters", %2 a duration, %3 "about 12 s"
    return tr("%1 · about %2 of speech, rendered in %3")
        .arg(count, durationText(guess->speechSeconds), estimateText(*guess->render));
}

QString SpeakingEstimate::explanation() const {
    if (rate_.takes == 0 && modelRtf_ > 0)
        return tr(
            "From the speed of this model that was measured on this machine, and the usual rate of speech");
    if (rate_.takes == 0) return tr("Nothing was measured with this engine on this machine yet.");
    return tr("From %n take(s) with this engine on this machine", nullptr, rate_.takes);
}

}  // namespace timbre::ui
