#include "core/bench/local_suites.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/loudness.h"
#include "core/audio/resampler.h"
#include "core/audio/time_stretch.h"
#include "core/bench/golden_sounds.h"
#include "core/metrics/statistics.h"
#include "core/models/model_pool.h"

#include <algorithm>
#include <chrono>
#include <latch>
#include <thread>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kAcquires = 10000, kThreads = 32, kAcquiresPerThread = 1000;
constexpr double kSoundSeconds = 60;

class EmptyModel final : public models::LoadedModel {
public:
    std::span<const models::TensorBytes> memory() const override { return {}; }
    models::Inference infer(const std::stop_token&) const override { return {}; }
};

models::ModelRequest emptyModel() {
    models::ModelRequest request;
    request.key.model = "empty";
    request.load = [](const std::stop_token&) { return std::make_shared<EmptyModel>(); };
    return request;
}

double seconds(Clock::time_point since) {
    return std::chrono::duration<double>(Clock::now() - since).count();
}

std::vector<double> acquireTimes(models::ModelPool& pool, int n, const std::stop_token& stop) {
    const auto request = emptyModel();
    std::vector<double> microseconds;
    microseconds.reserve(std::size_t(n));
    for (int i = 0; i < n; ++i) {
        const auto start = Clock::now();
        const auto handle = pool.acquire(request, stop);
        microseconds.push_back(seconds(start) * 1e6);
    }
    return microseconds;
}

std::vector<double> contendedTimes(models::ModelPool& pool, const std::stop_token& stop) {
    std::vector<std::vector<double>> times(kThreads);
    std::latch together(kThreads);
    {
        std::vector<std::jthread> threads;
        for (auto& own : times)
            threads.emplace_back([&] {
                together.arrive_and_wait();
                own = acquireTimes(pool, kAcquiresPerThread, stop);
            });
    }
    std::vector<double> all;
    for (const auto& own : times) all.insert(all.end(), own.begin(), own.end());
    return all;
}

double percentileOf(std::vector<double> values, double p) {
    std::ranges::sort(values);
    return metrics::percentile(values, p).value_or(0);
}

double timed(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return seconds(start) / kSoundSeconds;
}

}  // namespace

Work poolWork() {
    return [](const std::stop_token& stop) {
        models::ModelPool pool;
        const auto contended = contendedTimes(pool, stop);
        const auto loads = pool.metrics().loads;
        const auto kept = pool.acquire(emptyModel(), stop);
        const auto alone = acquireTimes(pool, kAcquires, stop);
        return Measurement{.values = {{"acquire_p50_us", "us", percentileOf(alone, 0.5)},
                                      {"acquire_p99_us", "us", percentileOf(alone, 0.99)},
                                      {"contended_p99_us", "us", percentileOf(contended, 0.99)},
                                      {"loads", "", double(loads)}}};
    };
}

Work soundWork(std::filesystem::path folder) {
    return [folder = std::move(folder)](const std::stop_token& stop) {
        const audio::Clip clip = goldenSequence(kSoundSeconds);
        const auto file = folder / "bench-sound.flac";
        std::vector<float> out;
        Measurement measurement;
        const auto measure = [&](const char* name, const std::function<void()>& work) {
            if (!stop.stop_requested()) measurement.values.push_back({name, "x", timed(work)});
        };
        measure("resample", [&] { out = audio::resample(clip.samples, clip.sampleRateHz, 16000); });
        measure("stretch", [&] {
            out.clear();
            audio::TimeStretch stretch(clip.sampleRateHz, 1.25, 0, audio::TimeStretch::Mode::Quality);
            stretch.process(clip.samples, out);
            stretch.flush(out);
        });
        measure("loudness", [&] { static_cast<void>(audio::integratedLufs(clip)); });
        measure("write_flac", [&] {
            audio::AudioWriter writer(file, audio::FileFormat::Flac, clip.sampleRateHz, 1);
            writer.write(clip.samples);
            writer.finish();
        });
        measure("read_flac", [&] { static_cast<void>(audio::readClip(file, {})); });
        std::filesystem::remove(file);
        return measurement;
    };
}

}  // namespace timbre::bench
