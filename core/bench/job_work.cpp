#include "core/bench/job_work.h"

#include "core/bench/bench_runner.h"
#include "core/metrics/length_bucket.h"

#include <memory>
#include <utility>

namespace timbre::bench {
namespace {

constexpr std::uint64_t kSeed = 1;

}  // namespace

std::string benchText(TextLength length) {
    const std::string one = "The quick brown fox jumps over the lazy dog near the old river bank.";
    const std::string more =
        " It rained all morning, so nobody was there to see it. In the afternoon the sun came out "
        "and the water was quiet again.";
    if (length == TextLength::Short) return one;
    if (length == TextLength::Medium) return one + more;
    std::string text;
    for (int i = 0; i < 4; ++i) text += (i == 0 ? "" : " ") + one + more;
    return text;
}

engine::SpeakRequest benchRequest(voices::Voice voice, std::string text) {
    engine::SpeakRequest request;
    request.text = std::move(text);
    request.voice = std::move(voice);
    // Every run draws the same numbers: the same work, and sound of the same length.
    if (!request.voice.seed) request.voice.seed = kSeed;
    request.play = false;
    request.useCache = false;
    request.keep = false;
    request.purpose = storage::JobPurpose::Bench;
    request.title = "bench";
    return request;
}

engine::TranscribeRequest benchRequest(std::string recogniser, std::filesystem::path file,
                                       std::string language) {
    engine::TranscribeRequest request;
    request.recogniser = std::move(recogniser);
    request.file = std::move(file);
    request.language = std::move(language);
    request.keep = false;
    request.purpose = storage::JobPurpose::Bench;
    request.title = "bench";
    return request;
}

Work reloadingWork(engine::Engine& engine, std::string model, Work work) {
    // Before the first run nobody has loaded it, and unloading what is not there is an error.
    return [&engine, model = std::move(model), work = std::move(work),
            isLoaded = std::make_shared<bool>(false)](const std::stop_token& stop) {
        if (std::exchange(*isLoaded, true)) engine.models().unload(model);
        return work(stop);
    };
}

Measurement measurementOf(const storage::JobMetrics& metrics) {
    Measurement measurement{.values = {{"rtf", "x", metrics.rtf}},
                            .device = metrics.device,
                            .precision = metrics.precision,
                            .lengthBucket = std::string(metrics::lengthBucket(metrics.audioSeconds))};
    if (metrics.totalMs) measurement.values.push_back({"total_ms", "ms", *metrics.totalMs});
    if (metrics.firstSoundMs) measurement.values.push_back({"first_sound_ms", "ms", *metrics.firstSoundMs});
    return measurement;
}

Work speakWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request) {
    return [&engine, &ends, request = std::move(request)](const std::stop_token& stop) {
        return measurementOf(runJob(engine, ends, request, stop).metrics);
    };
}

Work transcribeWork(engine::Engine& engine, JobEnds& ends, engine::TranscribeRequest request) {
    return [&engine, &ends, request = std::move(request)](const std::stop_token& stop) {
        return measurementOf(runJob(engine, ends, request, stop).metrics);
    };
}

Work cacheWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request) {
    request.useCache = true;
    return [&engine, &ends, request, said = nowUnixMs()](const std::stop_token& stop) mutable {
        request.text = benchText(TextLength::Short) + " Number " + std::to_string(++said) + ".";
        const auto miss = runJob(engine, ends, request, stop).metrics;
        const auto hit = runJob(engine, ends, request, stop).metrics;
        auto measurement = measurementOf(miss);
        if (!stop.stop_requested() && !hit.cacheHit)
            throw Error(ErrorCode::Internal, "a sentence that was just said was not in the cache");
        measurement.values = {{"miss_ms", "ms", miss.totalMs.value_or(0)},
                              {"hit_ms", "ms", hit.totalMs.value_or(0)}};
        return measurement;
    };
}

Work cloneWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request) {
    return [&engine, &ends, request = std::move(request)](const std::stop_token& stop) {
        engine.clearPrompts();
        const auto first = runJob(engine, ends, request, stop).metrics;
        const auto again = runJob(engine, ends, request, stop).metrics;
        auto measurement = measurementOf(again);
        measurement.values = {{"rtf", "x", again.rtf},
                              {"new_voice_first_sound_ms", "ms", first.firstSoundMs.value_or(0)},
                              {"known_voice_first_sound_ms", "ms", again.firstSoundMs.value_or(0)}};
        return measurement;
    };
}

}  // namespace timbre::bench
