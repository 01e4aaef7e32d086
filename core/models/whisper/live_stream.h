#pragma once

#include "core/models/speech_gate.h"
#include "core/models/transcriber.h"
#include "core/models/whisper/agreement.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// The words of up to half a minute of sound, times from its beginning; `before`: the end of what was said
// before it, without TranscribeOptions::prompt. Tokens and times of the hearing are added to `report`. Empty
// when stopped.
using HearSound =
    std::function<std::vector<LiveWord>(std::span<const float> sound, const std::string& before,
                                        TranscriptionReport& report, const std::stop_token& stop)>;

// Text while somebody speaks. The sound since the last sentence is heard again whenever there is a second
// more of it, or a little less where a hearing takes so long that its text would be late; what two hearings
// agree on is confirmed (Agreement). A pause ends an utterance, and what was heard of it is confirmed then.
// A machine that needs longer for a hearing than the sound lasts hears less often, but all of it. Holds half
// a minute of sound. One thread.
class LiveStream : public TranscriptionStream {
public:
    using Clock = std::function<double()>;  // seconds
    LiveStream(const TranscribeOptions& options, TranscriptSink sink, HearSound hear, Clock clock);

    void accept(std::span<const float> samples, const std::stop_token& stop) override;
    void finish(const std::stop_token& stop) override;
    TranscriptionReport report() const override;

private:
    bool acceptBlock(Block block, bool isMoreWaiting, const std::stop_token& stop);
    bool acceptGated(Block block, const std::stop_token& stop);
    bool isDue(bool isMoreWaiting) const;
    void begin(std::int64_t startSample, std::vector<float> sound);
    bool update(const std::stop_token& stop);  // false: stopped
    bool end(const std::stop_token& stop);
    void discard();

    void breakLoop();
    void trim();
    void cut(double second);
    void passOver(double until, const char* gap);
    void keep(std::vector<LiveWord> words);
    void sayConfirmed(bool all);
    void sayPartial();
    double soundStart() const;
    double soundEnd() const;

    TranscribeOptions options_;
    TranscriptSink sink_;
    HearSound hear_;
    Clock clock_;
    SpeechGate gate_;
    Agreement agreement_;
    std::vector<float> block_;  // less than one
    std::int64_t seen_ = 0;     // samples of whole blocks
    std::vector<float> sound_;  // of the utterance, from soundSample_
    std::int64_t soundSample_ = 0;
    std::size_t heard_ = 0;           // samples of sound_ in the last hearing
    bool open_ = false;               // somebody speaks
    double hearing_ = 0;              // seconds that the last hearing took
    double interval_ = 1;             // seconds of new sound until the next hearing
    bool loopedBefore_ = false;       // at the last hearing
    std::vector<LiveWord> inSound_;   // confirmed words that lie in sound_
    std::vector<LiveWord> unsaid_;    // confirmed words of a segment that is not complete
    std::string said_, saidPartial_;  // said_: the end of what left sound_
    double saidUntil_ = 0;
    bool stopped_ = false;
    TranscriptionReport report_;
};

}  // namespace timbre::models::whisper
