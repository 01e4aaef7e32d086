#pragma once

#include "core/metrics/system_sample.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace timbre::metrics {

// What jobs are compared with: engine, device, precision, length bucket.
using SeriesKey = std::tuple<std::string, std::string, std::string, std::string>;

// A job as the rules see it. Only jobs that a person asked for: neither benches nor checks.
struct MeasuredJob {
    std::int64_t at = 0;  // Unix ms
    SeriesKey series;
    bool failed = false;
    std::optional<double> rtf;             // absent: not computed, such as all from the cache
    std::optional<std::int64_t> rssBytes;  // when it ended
};

// What a sample does not say itself; 0: not known.
struct AlertLimits {
    std::int64_t cacheBytes = 0, diskBytes = 0;
};

// The value of one rule now. Absent: there is nothing to complain about, such as without a recording. A
// rule whose value cannot be known yet gives no reading.
struct AlertReading {
    std::string_view rule;
    std::string subject;
    std::optional<double> value;
};

// Turns samples and jobs, each with its own time, into the values that rules compare. Windows are bounded
// in time and number. A clock that goes backwards by more than a minute only makes them start anew.
class AlertReadings {
public:
    void setLimits(AlertLimits limits) { limits_ = limits; }
    void setBaselines(std::map<SeriesKey, double> rtf) { baselines_ = std::move(rtf); }

    std::vector<AlertReading> sampled(const SystemSample& sample);
    std::vector<AlertReading> measured(const MeasuredJob& job);

private:
    struct JobEnd {
        std::int64_t at;
        bool failed;
    };

    void advance(std::int64_t at);
    void keepSample(const SystemSample& sample);
    void readMachine(const SystemSample& sample, std::vector<AlertReading>& readings) const;
    void readCounts(std::vector<AlertReading>& readings) const;
    void readErrors(std::vector<AlertReading>& readings) const;
    void readErrorShare(std::string_view rule, std::int64_t windowMs, std::size_t fewest,
                        std::vector<AlertReading>& readings) const;
    void readSpeed(const MeasuredJob& job, std::vector<AlertReading>& readings);
    void readMemory(const MeasuredJob& job, std::vector<AlertReading>& readings);

    AlertLimits limits_;
    std::map<SeriesKey, double> baselines_;
    std::int64_t now_ = 0;
    std::deque<SystemSample> samples_;                    // five minutes, and one before them
    std::deque<JobEnd> jobs_;                             // an hour
    std::map<std::string, std::deque<double>> speeds_;    // by engine: the last ten RTF / baseline
    std::deque<double> memory_;                           // of the last fifty jobs, bytes
    std::int64_t poolBytes_ = 0, poolBytesOfMemory_ = 0;  // memory_ is of jobs with the same models
};

}  // namespace timbre::metrics
