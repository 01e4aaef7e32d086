#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace timbre::metrics {

enum class Verdict { Pass, Warn, Fail, Error };

// One value that was measured again and again, in the order of the runs; warm-up left out.
struct BenchSeries {
    std::string subject;  // what was measured: an engine's id, or "pool", "cache" …
    char arm = 'a';       // 'b': the second configuration, measured in turns with the first
    std::string metric;   // "rtf", "first_sound_ms" …
    std::string unit;
    std::vector<double> values;
    std::string device, precision, lengthBucket;  // part of what it is compared with; may be empty
    bool lessIsBetter = true;
};

struct BenchCheck {
    std::string name;  // "slower", "worst", "variation", "memory" …
    std::string subject, metric;
    double value = 0, limit = 0;
    Verdict result = Verdict::Pass;
};

// A run of the bench. JSON: docs/bench-report.md.
struct BenchRun {
    std::int64_t id = 0;                             // in the books; 0: not yet
    std::string suite, name;                         // "speak"; name: given by a person, may be empty
    std::int64_t startedAt = 0, finishedAt = 0;      // Unix ms
    std::map<std::string, std::string> environment;  // program, processor, threads, kernel …
    std::map<std::string, std::string> settings;     // of the run: texts, runs, warm-up
    std::vector<BenchSeries> series;
    std::vector<BenchCheck> checks;
    Verdict verdict = Verdict::Pass;
    std::string baseline;  // where the baseline came from; empty: there was none
};

}  // namespace timbre::metrics
