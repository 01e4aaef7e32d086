#pragma once

#include "core/models/pocketsphinx/decoder.h"
#include "core/models/speech_gate.h"
#include "core/models/transcriber.h"

#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace timbre::models::pocketsphinx {

// An utterance whose last search a stop did not wait for: it cannot be interrupted, takes up to a
// second and goes on in a thread of its own.
struct Unfinished {
    std::unique_ptr<Decoder> decoder;
    std::future<std::vector<DecodedWord>> words;  // its destructor waits
};

// The decoders of a stream. They outlive it, so that the next stream need not load them again.
struct Decoders {
    std::unique_ptr<Decoder> confirm, partial;
    Unfinished unfinished;
};

// Streaming pass while someone speaks, whole-utterance pass at each pause. After a stop was seen,
// the stream ignores everything. One thread.
class Stream : public TranscriptionStream {
public:
    // Takes the decoders it needs out of `spare` (both are there, `partial` only with partials) and
    // puts them back in the end, except one that a stop left in the middle of an utterance.
    Stream(const TranscribeOptions& options, TranscriptSink sink, std::shared_ptr<Decoders> spare);
    ~Stream() override;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    void accept(std::span<const float> samples, const std::stop_token& stop) override;
    void finish(const std::stop_token& stop) override;

private:
    struct PartialPass {
        explicit PartialPass(Features front) : features(std::move(front)) {}
        Features features;
        std::vector<Frame> frames;    // of the utterance so far
        std::size_t samplesUsed = 0;  // of the utterance
        std::size_t framesUsed = 0;
        std::size_t framesSaid = 0;  // when the last partial text was looked at
        float gain = 1;
    };

    bool acceptBlock(Block block, const std::stop_token& stop);
    bool advancePartial(const std::stop_token& stop);
    void endPartial();
    void sayPartial(const std::string& text, std::int64_t startSample);
    bool confirm(const Utterance& utterance, const std::stop_token& stop);
    std::optional<std::vector<DecodedWord>> finishConfirm(const std::stop_token& stop);

    TranscribeOptions options_;
    TranscriptSink sink_;
    std::shared_ptr<Decoders> spare_;
    Decoders decoders_;
    SpeechGate gate_;
    std::vector<float> pending_;  // less than a block
    std::optional<PartialPass> partial_;
    std::string saidPartial_;
    Frame lastMean_{};                  // of the last confirmed utterance: where the partial pass starts from
    std::optional<Frame> partialMean_;  // of the utterance that has just ended
    bool stopped_ = false;
};

}  // namespace timbre::models::pocketsphinx
