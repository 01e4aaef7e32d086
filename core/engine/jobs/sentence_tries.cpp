#include "core/engine/jobs/sentence_tries.h"

#include <tuple>
#include <utility>

namespace timbre::engine {
namespace {

// One that ended by itself before one that was cut, sound before silence, then by similarity.
bool isBetter(const Sentence& one, const Sentence& other) {
    const auto rank = [](const Sentence& sentence) {
        const int end = sentence.end == models::SpeechEnd::Ended    ? 2
                        : sentence.end == models::SpeechEnd::Silent ? 0
                                                                    : 1;
        return std::tuple(end, sentence.similarity.value_or(-1));
    };
    return rank(one) > rank(other);
}

}  // namespace

bool SentenceTries::isGood(const Sentence& sentence) const {
    if (sentence.end != models::SpeechEnd::Ended) return false;
    return !wishes_.floor || !sentence.similarity || *sentence.similarity >= *wishes_.floor;
}

Sentence SentenceTries::tried(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                              const std::stop_token& stop, int attempt) {
    auto sentence = renderer_.render(text, roomMs, live, stop, attempt);
    if (ear_ == nullptr || stop.stop_requested()) return sentence;
    const StageClock::Scope scope(renderer_.clock(), "judge");
    sentence.similarity = ear_->similarity(renderer_.spokenSound(), renderer_.sampleRateHz());
    return sentence;
}

Sentence SentenceTries::speak(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                              const TakeBack& takeBack, const std::stop_token& stop) {
    Sentence best = tried(text, roomMs, live, stop, 0);
    if (!renderer_.engine().isRandom) return best;
    int attempts = 1;
    while (attempts <= wishes_.retries && !isGood(best) && !stop.stop_requested() && takeBack(best)) {
        Sentence next = tried(text, roomMs, live, stop, attempts++);
        if (isBetter(next, best)) {
            best = std::move(next);
        } else if (takeBack(next)) {
            live(best.samples);
        } else {
            best = std::move(next);  // what is kept is what was heard
            break;
        }
    }
    best.attempts = attempts;
    return best;
}

}  // namespace timbre::engine
