#include "core/models/model_bench.h"

#include "core/base/error.h"
#include "core/base/heap.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace timbre::models {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kSentence = "The old captain carried seven wooden boxes on the way home.";
constexpr int kListeningRateHz = 16'000;
constexpr double kSilence = 1e-4;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

// The engine's first voice for English, else its first one.
voices::Voice firstVoice(const SpeechEngineInfo& engine) {
    if (engine.voices.empty()) throw Error(ErrorCode::Unsupported, engine.name + " has no voice");
    const auto isEnglish = [](const EngineVoice& voice) { return voice.language.starts_with("en"); };
    auto chosen = std::ranges::find_if(engine.voices, isEnglish);
    if (chosen == engine.voices.end()) chosen = engine.voices.begin();
    voices::Voice voice;
    voice.id = engine.id + "-" + chosen->id;
    voice.name = chosen->name;
    voice.engine = engine.id;
    voice.baseVoice = chosen->id;
    voice.language = chosen->language;
    return voice;
}

struct Spoken {
    std::vector<float> samples;
    int rateHz = 0;
    double firstSoundMs = 0;  // after it was asked to speak
    double seconds() const { return double(samples.size()) / rateHz; }
};

Spoken speak(SpeechSynthesizer& engine, const voices::Voice& voice, const std::stop_token& stop) {
    Spoken spoken;
    spoken.rateHz = engine.sampleRateHz(voice);
    const auto begin = Clock::now();
    const auto keep = [&](std::span<const float> block) {
        if (spoken.samples.empty() && !block.empty()) spoken.firstSoundMs = 1000 * secondsSince(begin);
        spoken.samples.insert(spoken.samples.end(), block.begin(), block.end());
    };
    engine.speak(kSentence, voice, {.samples = keep, .word = [](const text::Word&) {}}, stop);
    const bool heard =
        std::ranges::any_of(spoken.samples, [](float sample) { return std::fabs(sample) > kSilence; });
    if (!heard && !stop.stop_requested())
        throw Error(ErrorCode::BadAudioOutput, engine.info().name + " spoke only silence");
    return spoken;
}

std::string transcribe(Transcriber& engine, const Spoken& sound, const std::stop_token& stop) {
    std::string text;
    const auto stream = engine.begin({}, {.partial = [](std::string_view, std::int64_t) {},
                                          .confirmed =
                                              [&](const text::Segment& segment) {
                                                  if (!text.empty()) text += ' ';
                                                  text += segment.text;
                                              }});
    stream->accept(sound.samples, stop);
    stream->finish(stop);
    if (text.empty() && !stop.stop_requested())
        throw Error(ErrorCode::BadAudioOutput, engine.info().name + " heard nothing in a spoken sentence");
    return text;
}

std::string secondsOfSpeech(double seconds) {
    char text[64];
    std::snprintf(text, sizeof text, "spoke %.1f s", seconds);
    return text;
}

// Something to listen to, from the first engine that speaks at the rate of the recognisers.
Spoken sentenceToHear(std::span<const ModelFamily> families, const std::stop_token& stop) {
    for (const auto& family : families) {
        if (family.loadSynthesizer == nullptr) continue;
        const auto engine = family.loadSynthesizer();
        const auto voice = firstVoice(engine->info());
        if (engine->sampleRateHz(voice) == kListeningRateHz) return speak(*engine, voice, stop);
    }
    throw Error(ErrorCode::Unsupported, "no engine speaks at 16 kHz, so there is no sentence to listen to");
}

// What loading costs: the engine itself and its first use.
class LoadMeter {
public:
    void end(ModelBench& bench) const {
        bench.loadSeconds = secondsSince(begin_);
        const ResidentMemory now = residentMemory();
        bench.residentBytes = now.own + now.mapped - before_.own - before_.mapped;
    }

private:
    ResidentMemory before_ = residentMemory();
    Clock::time_point begin_ = Clock::now();
};

std::optional<ModelBench> benchSpeaking(const ModelFamily& family, int runs, const std::stop_token& stop) {
    ModelBench bench{.task = "speak", .runs = runs};
    const LoadMeter load;
    const auto engine = family.loadSynthesizer();
    const auto voice = firstVoice(engine->info());
    speak(*engine, voice, stop);
    load.end(bench);
    std::vector<double> factors, firstSounds;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        const Spoken spoken = speak(*engine, voice, stop);
        if (stop.stop_requested()) return std::nullopt;
        factors.push_back(secondsSince(begin) / spoken.seconds());
        firstSounds.push_back(spoken.firstSoundMs);
        bench.result = voice.name + " " + secondsOfSpeech(spoken.seconds());
    }
    bench.realTimeFactor = median(std::move(factors));
    bench.firstSoundMs = median(std::move(firstSounds));
    return bench;
}

std::optional<ModelBench> benchListening(std::span<const ModelFamily> families, const ModelFamily& family,
                                         int runs, const std::stop_token& stop) {
    ModelBench bench{.task = "transcribe", .runs = runs};
    const Spoken sound = sentenceToHear(families, stop);
    const LoadMeter load;
    const auto engine = family.loadTranscriber();
    transcribe(*engine, sound, stop);
    load.end(bench);
    std::vector<double> factors;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        bench.result = "heard: " + transcribe(*engine, sound, stop);
        if (stop.stop_requested()) return std::nullopt;
        factors.push_back(secondsSince(begin) / sound.seconds());
    }
    bench.realTimeFactor = median(std::move(factors));
    return bench;
}

}  // namespace

std::optional<ModelBench> benchModel(ModelPool& pool, const ModelRequest& request, int runs,
                                     const std::stop_token& stop) {
    const auto handle = pool.acquire(request, stop);
    if (!handle) return std::nullopt;
    ModelBench bench{.runs = runs};
    for (const auto& model : pool.models())
        if (model.key == request.key) {
            bench.loadSeconds = model.loadSeconds;
            bench.residentBytes = model.residentBytes;
        }
    std::vector<double> factors, speeds, firstSounds;
    for (int i = 0; i <= runs; ++i) {
        const Inference inference = handle->infer(stop);
        if (stop.stop_requested()) return std::nullopt;
        bench.task = inference.task;
        bench.result = inference.result;
        if (i == 0) continue;  // warms caches and allocators up
        if (inference.audioSeconds > 0) factors.push_back(inference.seconds / inference.audioSeconds);
        if (inference.tokens > 0 && inference.seconds > 0)
            speeds.push_back(double(inference.tokens) / inference.seconds);
        if (inference.firstSoundSeconds > 0) firstSounds.push_back(1000 * inference.firstSoundSeconds);
    }
    bench.realTimeFactor = median(std::move(factors));
    bench.tokensPerSecond = median(std::move(speeds));
    bench.firstSoundMs = median(std::move(firstSounds));
    return bench;
}

std::optional<ModelBench> benchEngine(std::span<const ModelFamily> families, std::string_view id, int runs,
                                      const std::stop_token& stop) {
    const auto family = std::ranges::find(families, id, &ModelFamily::id);
    if (family == families.end()) throw Error(ErrorCode::NotFound, "no engine is called " + std::string(id));
    if (family->loadSynthesizer != nullptr) return benchSpeaking(*family, runs, stop);
    return benchListening(families, *family, runs, stop);
}

}  // namespace timbre::models
