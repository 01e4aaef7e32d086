#include "core/engine/jobs/speech_pace.h"

#include <algorithm>

namespace timbre::engine {
namespace {

constexpr double kUsualCharactersPerSecond = 14;  // of speech in many languages
constexpr double kTellingSeconds = 0.8;           // of sound: beyond what the first block costs

}  // namespace

SpeechPace::SpeechPace(KnownPace known, std::size_t characters, double soundSeconds, double speed)
    : known_(known), speed_(speed), finished_(soundSeconds), charactersLeft_(double(characters)) {
    if (known_.charactersPerSecond <= 0) known_.charactersPerSecond = kUsualCharactersPerSecond;
}

void SpeechPace::made(double seconds) {
    inHand_ += seconds;
    made_ += seconds;
}

void SpeechPace::found(double seconds, std::size_t characters) {
    finished_ += seconds;
    charactersLeft_ = std::max(0.0, charactersLeft_ - double(characters));
}

void SpeechPace::dropped(double seconds) {
    inHand_ = std::max(0.0, inHand_ - seconds);
}

void SpeechPace::sentenceDone(std::size_t characters) {
    charactersDone_ += double(characters);
    charactersLeft_ = std::max(0.0, charactersLeft_ - double(characters));
    secondsDone_ += inHand_;
    inHand_ = 0;
}

bool SpeechPace::isMeasured() const {
    return made_ >= kTellingSeconds && wall_ > 0;
}

double SpeechPace::rtf() const {
    return isMeasured() ? wall_ / made_ : known_.rtf;
}

double SpeechPace::expectedSeconds() const {
    // A sentence or two may be slow or fast by nature: the known rate fades as characters come in.
    constexpr double kTrust = 100;
    const double usual = 1 / known_.charactersPerSecond / speed_;
    const double perCharacter = (secondsDone_ + usual * kTrust) / (charactersDone_ + kTrust);
    return finished_ + secondsDone_ + std::max(inHand_, charactersLeft_ * perCharacter);
}

double SpeechPace::fraction() const {
    const double expected = expectedSeconds();
    return expected > 0 ? std::min(1.0, (finished_ + secondsDone_ + inHand_) / expected) : 0;
}

double SpeechPace::secondsLeft() const {
    if (rtf() <= 0) return -1;
    return std::max(0.0, expectedSeconds() - finished_ - secondsDone_ - inHand_) * rtf();
}

double SpeechPace::secondsUntilSound(double bufferedSeconds) const {
    const double factor = cautiousRtf();
    if (factor < 1) return 0;
    // While a text of T seconds plays, T / rtf seconds of it are made: the rest must be there before.
    const double needed = expectedSeconds() * (1 - 1 / factor);
    return std::max(0.0, needed - bufferedSeconds) * rtf();
}

}  // namespace timbre::engine
