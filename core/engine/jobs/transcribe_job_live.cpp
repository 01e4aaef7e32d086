// The part of a transcription that listens while it records.
#include "core/audio/audio_reader.h"
#include "core/engine/jobs/transcribe_job.h"

#include <array>

namespace timbre::engine {
namespace {

constexpr std::size_t kBlock = audio::kRecognitionRateHz / 10;

std::int64_t msFor(std::uint64_t frames) {
    return static_cast<std::int64_t>(frames * 1000 / audio::kRecognitionRateHz);
}

}  // namespace

void TranscribeJob::listen(const std::stop_token& stop) {
    request_.recordingAsset = in_.assets.newName("recordings", "wav");
    in_.link.requestChanged(toJson(request_));  // a crash from here on finds the recording
    in_.recorder.start(sourceFile(), request_.inputDevice,
                       [&tail = in_.tail](std::span<const float> samples) { tail.grown(samples.size()); });
    in_.link.started(0, {}, 0);
    try {
        // Recorded is from the first second, while the model loads.
        const auto stream = prepare(stop) ? begin() : nullptr;
        if (stream) hear(*stream, stop);
        in_.recorder.stop();
        in_.tail.ended();
        if (stream) {
            hear(*stream, stop);  // what came in while stopping
            finish(*stream, stop);
        }
    } catch (...) {
        in_.recorder.stop();
        throw;
    }
    durationMs_ = msFor(in_.tail.framesWritten());
}

void TranscribeJob::hear(models::TranscriptionStream& stream, const std::stop_token& stop) {
    std::array<float, kBlock> block{};
    while (const std::size_t count = in_.tail.read(sourceFile(), block, stop)) {
        const StageClock::Scope scope(clock_, "infer");
        stream.accept(std::span(block).first(count), stop);
        durationMs_ = msFor(in_.tail.framesRead());
        in_.link.progressed("listen", -1, -1);
    }
}

}  // namespace timbre::engine
