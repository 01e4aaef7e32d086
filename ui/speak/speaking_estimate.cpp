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

}  // namespace

SpeakingEstimate::SpeakingEstimate(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge, &EngineBridge::engineReady, this, &SpeakingEstimate::refresh);
    connect(&bridge, &EngineBridge::jobFinished, this, &SpeakingEstimate::refresh);
}

void SpeakingEstimate::setEngine(const std::string& engine) {
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

std::optional<SpeakingEstimate::Guess> SpeakingEstimate::guess(std::size_t characters, double speed) const {
    if (!isKnown_ || rate_.takes == 0 || rate_.charactersPerSecond <= 0) return std::nullopt;
    Guess guess;
    guess.speechSeconds = double(characters) / rate_.charactersPerSecond / std::max(speed, 0.1);
    if (rate_.rtf > 0) guess.renderSeconds = guess.speechSeconds * rate_.rtf;
    return guess;
}

QString SpeakingEstimate::line(std::size_t characters, double speed) const {
    if (characters == 0) return {};
    const QString count = tr("%n character(s)", nullptr, static_cast<int>(characters));
    const auto guess = this->guess(characters, speed);
    //: %1 is "120 characters"
    if (!guess)
        return isKnown_ ? tr("%1 · length unknown until the first take with this engine").arg(count) : count;
    if (!guess->renderSeconds)
        //: %1 is "120 characters", %2 a duration
        return tr("%1 · about %2 of speech").arg(count, durationText(guess->speechSeconds));
    //: %1 is "120 characters", %2 and %3 are durations
    return tr("%1 · about %2 of speech, rendered in %3")
        .arg(count, durationText(guess->speechSeconds), durationText(std::max(0.1, *guess->renderSeconds)));
}

QString SpeakingEstimate::explanation() const {
    if (rate_.takes == 0) return tr("Nothing was measured with this engine on this machine yet.");
    return tr("From %n take(s) with this engine on this machine", nullptr, rate_.takes);
}

}  // namespace timbre::ui
