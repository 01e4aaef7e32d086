#include "core/models/transcription_bench.h"

#include "core/base/error.h"
#include "core/base/peak_memory.h"
#include "core/models/read_speed.h"
#include "core/models/speech_bench.h"
#include "core/models/window_cost.h"

#include <algorithm>
#include <string>

namespace timbre::models {
namespace {

void add(TranscriptionBench& bench, BatchTimes& times, const WindowCost::Timing& timing) {
    const auto windows = static_cast<double>(times.windows);
    times.encodeMs.push_back(1000 * timing.encodeSeconds / windows);
    times.tokenMs.push_back(1000 * timing.tokenSeconds);
    times.tokensPerSecond.push_back(windows / timing.tokenSeconds);
    times.soundPerSecond.push_back(windows * bench.windowSeconds / timing.totalSeconds);
    if (times.windows != 1) return;
    bench.featureMs.push_back(1000 * timing.featureSeconds);
    bench.hearMs.push_back(1000 * timing.hearSeconds);
}

}  // namespace

double TranscriptionBench::encoderFloorMs() const {
    const double speed = median(operationsPerSecond);
    return speed <= 0 ? 0 : 1000 * encoderOperations / speed;
}

double TranscriptionBench::tokenFloorMs(std::int64_t windows) const {
    const double speed = median(readBytesPerSecond);
    return speed <= 0 ? 0 : 1000 * static_cast<double>(bytesPerToken + windows * bytesPerWindow) / speed;
}

std::optional<TranscriptionBench> benchTranscription(ModelPool& pool,
                                                     const TranscriptionBenchRequest& request,
                                                     const std::stop_token& stop,
                                                     const std::function<void(int run)>& between) {
    TranscriptionBench bench;
    bench.tokens = request.tokens;
    const bool knowsPeak = forgetPeak();
    const ModelHandle handle = loadTwice(pool, request.model, bench, stop);
    if (!handle) return std::nullopt;
    const auto* cost = dynamic_cast<const WindowCost*>(&*handle);
    if (cost == nullptr) throw Error(ErrorCode::Unsupported, "the model does not hear in windows");
    bench.windowSeconds = cost->windowSeconds();
    bench.encoderOperations = cost->encoderOperations();
    bench.bytesPerToken = cost->bytesPerToken();
    bench.bytesPerWindow = cost->bytesPerWindow();
    for (const std::int64_t windows : request.batches) bench.batches.push_back({.windows = windows});

    constexpr std::int64_t kFewTokens = 8;
    for (const std::int64_t windows : request.batches)
        cost->timeWindows(windows, std::min(request.tokens, kFewTokens), stop);
    for (int run = 1; run <= request.runs; ++run) {
        if (stop.stop_requested()) return std::nullopt;
        if (between) between(run);
        for (BatchTimes& times : bench.batches) {
            const auto timing = cost->timeWindows(times.windows, request.tokens, stop);
            if (stop.stop_requested()) return std::nullopt;
            add(bench, times, timing);
        }
        bench.operationsPerSecond.push_back(cost->operationsPerSecond());
    }
    bench.peakBytes = knowsPeak ? peakResidentBytes() : 0;
    // Last, because what it reads would count as resident memory.
    for (int run = 0; run < request.runs; ++run)
        bench.readBytesPerSecond.push_back(readBytesPerSecond(request.threads));
    return bench;
}

}  // namespace timbre::models
