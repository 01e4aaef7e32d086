#pragma once

#include "core/engine/jobs/sentence_renderer.h"
#include "core/engine/jobs/speaker_ear.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace timbre::engine {

// Says a sentence again with other random numbers while it is cut, silent or unlike the voice, and
// keeps the best. One thread, the lane.
class SentenceTries {
public:
    struct Wishes {
        int retries = 0;
        std::optional<double> floor = std::nullopt;  // of the similarity
    };
    // Makes unheard what went out of this sentence; false: it is too late for that.
    using TakeBack = std::function<bool(const Sentence& sentence)>;

    // ear: null where similarity is not measured. Both must outlive this.
    SentenceTries(SentenceRenderer& renderer, const SpeakerEar* ear, Wishes wishes)
        : renderer_(renderer), ear_(ear), wishes_(wishes) {}

    // Once and no more for engines that draw no random numbers. After a stop incomplete.
    Sentence speak(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                   const TakeBack& takeBack, const std::stop_token& stop);

    bool isGood(const Sentence& sentence) const;
    const Wishes& wishes() const { return wishes_; }

private:
    Sentence tried(const std::string& text, std::int64_t roomMs, const SampleOutput& live,
                   const std::stop_token& stop, int attempt);

    SentenceRenderer& renderer_;
    const SpeakerEar* ear_;
    Wishes wishes_;
};

}  // namespace timbre::engine
