#include "core/models/speech_bench.h"

#include "core/base/error.h"
#include "core/base/peak_memory.h"
#include "core/models/frame_cost.h"
#include "core/models/read_speed.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

namespace timbre::models {
namespace {

constexpr std::string_view kText =
    "The old captain carried seven wooden boxes on the way home, and nobody in the village asked him why.";
constexpr std::int64_t kFirstFrames = 2;  // enough for the first sound
constexpr double kReferenceSeconds = 3;

// Something with a pitch, another one for every number.
std::vector<float> referenceSound(int number) {
    std::vector<float> sound(static_cast<std::size_t>(kReferenceSeconds * kReferenceRateHz));
    const double pitch = 100 + 7 * number;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double phase = 2 * std::numbers::pi * pitch * static_cast<double>(i) / kReferenceRateHz;
        sound[i] = static_cast<float>(0.2 * std::sin(phase) + 0.1 * std::sin(3 * phase));
    }
    return sound;
}

// Who speaks: another voice for every number, as far as the checkpoint has them.
struct BenchVoice {
    VoicePrompt prompt;
    Utterance utterance;

    BenchVoice(const SpeechModel& model, const SpeechEngineInfo& info, int number,
               const std::stop_token& stop) {
        utterance.text = kText;
        utterance.language = "en";
        utterance.seed = 1;
        switch (info.source) {
            case VoiceSource::Own:
                if (info.voices.empty()) throw Error(ErrorCode::Unsupported, info.id + " has no voice");
                utterance.speaker = info.voices[static_cast<std::size_t>(number) % info.voices.size()].id;
                break;
            case VoiceSource::Words:
                utterance.instruction = "A calm voice, number " + std::to_string(number) + ".";
                break;
            case VoiceSource::Reference:
                prompt = model.makePrompt(referenceSound(number), "A voice to copy.", stop);
                utterance.prompt = &prompt;
                break;
        }
    }
    BenchVoice(const BenchVoice&) = delete;
    BenchVoice& operator=(const BenchVoice&) = delete;
};

struct Spoken {
    SpeechReport report;
    std::int64_t samples = 0;
};

Spoken speak(const SpeechModel& model, Utterance utterance, std::int64_t frames,
             const std::stop_token& stop) {
    utterance.exactFrames = frames;
    Spoken spoken;
    spoken.report = model.speak(
        utterance, [&](std::span<const float> samples) { spoken.samples += std::ssize(samples); }, stop);
    return spoken;
}

void add(SpeechBench& bench, const SpeechReport& report) {
    const auto frames = static_cast<double>(report.frames);
    const double made = report.prefillSeconds + report.talkerSeconds + report.predictorSeconds;
    bench.realTime.push_back(report.totalSeconds / (frames * bench.frameSeconds));
    bench.prefillMs.push_back(1000 * report.prefillSeconds);
    bench.talkerMs.push_back(1000 * report.talkerSeconds / frames);
    bench.predictorMs.push_back(1000 * report.predictorSeconds / frames);
    bench.otherMs.push_back(1000 * (report.totalSeconds - made) / frames);
    bench.decoderMs.push_back(1000 * report.decoderSeconds / frames);
    bench.firstSoundMs.push_back(1000 * report.firstSoundSeconds);
}

// One run: a new voice begins, and speaks on. False: stopped.
bool run(const SpeechModel& model, const SpeechBenchRequest& request, int number, SpeechBench& bench,
         const std::stop_token& stop) {
    const BenchVoice voice(model, request.info, number, stop);
    if (stop.stop_requested()) return false;
    const SpeechReport first = speak(model, voice.utterance, kFirstFrames, stop).report;
    if (!first.prefixReused && !stop.stop_requested())
        bench.firstSoundOfNewVoiceMs.push_back(1000 * first.firstSoundSeconds);
    const SpeechReport report = speak(model, voice.utterance, request.frames, stop).report;
    if (stop.stop_requested()) return false;
    if (report.frames != request.frames)
        throw Error(ErrorCode::Internal, "asked for " + std::to_string(request.frames) + " frames, made " +
                                             std::to_string(report.frames));
    add(bench, report);
    bench.codesHash = report.codesHash;
    return true;
}

}  // namespace

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double SpeechBench::floor() const {
    const double speed = median(readBytesPerSecond);
    return bytesPerFrame == 0 || speed <= 0 || frameSeconds <= 0
               ? 0
               : static_cast<double>(bytesPerFrame) / speed / frameSeconds;
}

std::optional<SpeechBench> benchSpeech(ModelPool& pool, const SpeechBenchRequest& request,
                                       const std::stop_token& stop,
                                       const std::function<void(int run)>& progress) {
    SpeechBench bench;
    bench.frames = request.frames;
    bench.readBytesPerSecond.push_back(readBytesPerSecond(request.threads));
    const bool knowsPeak = forgetPeak();
    const ModelHandle handle = loadTwice(pool, request.model, bench, stop);
    if (!handle) return std::nullopt;
    const SpeechModel* model = handle->speech();
    if (model == nullptr) throw Error(ErrorCode::Unsupported, request.info.id + " does not speak");
    if (const auto* cost = dynamic_cast<const FrameCost*>(model)) bench.bytesPerFrame = cost->bytesPerFrame();

    const BenchVoice warm(*model, request.info, 0, stop);
    const Spoken spoken = speak(*model, warm.utterance, request.frames, stop);
    if (stop.stop_requested() || spoken.report.frames == 0) return std::nullopt;
    bench.frameSeconds = static_cast<double>(spoken.samples) / model->sampleRateHz() /
                         static_cast<double>(spoken.report.frames);
    for (int number = 1; number <= request.runs; ++number) {
        if (progress) progress(number);
        if (!run(*model, request, number, bench, stop)) return std::nullopt;
    }
    bench.peakBytes = knowsPeak ? peakResidentBytes() : 0;
    for (int number = 0; number < request.runs; ++number)
        bench.readBytesPerSecond.push_back(readBytesPerSecond(request.threads));
    return bench;
}

}  // namespace timbre::models
