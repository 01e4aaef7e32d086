// The part of a transcription that listens while it records.
#include "core/audio/audio_reader.h"
#include "core/audio/live_input.h"
#include "core/base/error.h"
#include "core/engine/jobs/transcribe_job.h"

#include <exception>
#include <vector>

namespace timbre::engine {
namespace {

// The most of what waits that is handed over at once: little enough to say how far the text is, enough
// that a slow recogniser need not look at every tenth of a second on its own.
constexpr std::size_t kMostFrames = 4 * audio::kRecognitionRateHz;

std::string inputOf(const TranscribeRequest& request) {
    return audio::toDeviceId({.microphone = request.source != SoundSource::System,
                              .system = request.source != SoundSource::Microphone,
                              .microphoneId = request.inputDevice,
                              .systemId = request.systemDevice});
}

}  // namespace

void TranscribeJob::listen(const std::stop_token& stop) {
    request_.recordingAsset = in_.assets.newName("recordings", "wav");
    in_.link.requestChanged(toJson(request_));  // a crash from here on finds the recording
    {
        const StageClock::Scope scope(clock_, "open");
        in_.recorder.start(
            sourceFile(), inputOf(request_),
            [&tail = in_.tail](std::span<const float> samples) { tail.grown(samples.size()); });
    }
    in_.link.started(0, {}, 0);
    std::exception_ptr failed;
    try {
        understand(stop);
    } catch (...) {
        // Who is speaking does not watch the text: recording goes on to its end, and the job can be
        // resumed on what was recorded.
        failed = std::current_exception();
        in_.link.warning(currentError());
        const StageClock::Scope scope(clock_, "listen");
        in_.tail.waitForEnd(stop);
    }
    const StageClock::Scope scope(clock_, "write");
    in_.recorder.stop();
    durationMs_ = recognitionMs(in_.tail.framesWritten());
    if (failed) std::rethrow_exception(failed);
    std::error_code gone;
    if (!request_.keep) std::filesystem::remove(sourceFile(), gone);
}

// Recorded is from the first second, while the model loads.
void TranscribeJob::understand(const std::stop_token& stop) {
    const auto stream = prepare(stop) ? begin() : nullptr;
    if (!stream) return;
    hear(*stream, stop);
    {
        const StageClock::Scope scope(clock_, "write");
        in_.recorder.stop();
    }
    in_.tail.ended();
    hear(*stream, stop);  // what came in while stopping
    finish(*stream, stop);
}

void TranscribeJob::hear(models::TranscriptionStream& stream, const std::stop_token& stop) {
    std::vector<float> block(kMostFrames);
    stream_ = &stream;
    const auto wait = [&] {
        const StageClock::Scope scope(clock_, "listen");
        return in_.tail.read(sourceFile(), block, stop);
    };
    while (const std::size_t count = wait()) {
        const StageClock::Scope scope(clock_, "infer");
        stream.accept(std::span(block).first(count), stop);
        heardMs_ += recognitionMs(count);
        const auto read = in_.tail.framesRead(), written = in_.tail.framesWritten();
        durationMs_ = recognitionMs(read);
        in_.link.liveHeard(recognitionMs(written), durationMs_, keptToMs_);
        if (in_.tail.hasEnded())
            in_.link.progressed("transcribe", double(read) / double(written), -1);
        else
            in_.link.progressed("listen", -1, -1);
    }
}

}  // namespace timbre::engine
