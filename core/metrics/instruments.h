#pragma once

#include "core/metrics/histogram.h"

#include <chrono>
#include <span>
#include <string_view>

namespace timbre::metrics {

// What this process counts beside its jobs, since it started. Any thread.
struct Instruments {
    Histogram poolAcquireMs;    // until a model was there, loaded or not
    Histogram callbackMs;       // the audio callback
    Histogram ringFill;         // of the ring when the callback came: 0 … 1
    Histogram segmentCommitMs;  // a sentence or phrase into the database
    Histogram cacheLookUpMs;    // of a finished sentence
    Histogram dashboardSqlMs;   // a query of MetricQueries
};
Instruments& instruments();

// Each with its name and unit, for those who show them.
struct InstrumentInfo {
    std::string_view name, unit, description;
    Histogram Instruments::*histogram;
};
std::span<const InstrumentInfo> instrumentInfos();

// Records the time of a scope in ms.
class Timed {
public:
    explicit Timed(Histogram& histogram) : histogram_(histogram), start_(Clock::now()) {}
    ~Timed() { histogram_.record(std::chrono::duration<double, std::milli>(Clock::now() - start_).count()); }
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

private:
    using Clock = std::chrono::steady_clock;
    Histogram& histogram_;
    Clock::time_point start_;
};

}  // namespace timbre::metrics
