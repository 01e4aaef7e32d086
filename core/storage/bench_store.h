#pragma once

#include "core/metrics/bench_report.h"
#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// A run of the bench as a list shows it.
struct BenchRow {
    std::int64_t id = 0;
    std::string suite, name;
    UnixMs startedAt = 0, finishedAt = 0;
    metrics::Verdict verdict = metrics::Verdict::Pass;
    bool isBaseline = false;  // of anything
};

// What is compared with what.
struct BaselineKey {
    std::string subject, device, precision, lengthBucket, metric;
    auto operator<=>(const BaselineKey&) const = default;
};
struct Baseline {
    BaselineKey key;
    std::int64_t run = 0;
    UnixMs chosenAt = 0;
    std::vector<double> values;  // of arm a, in the order of the runs
    std::string unit;
};

// Runs of the bench, for good. Reading: any connection; writing: engine thread only. Values that are not
// finite are left out of what is kept. Throws Error(NotFound) for a run that is not there.
class BenchStore {
public:
    explicit BenchStore(Database& database) : database_(database) {}

    std::int64_t keep(const metrics::BenchRun& run);  // as a new row; returns its id
    void remove(std::int64_t run);                    // with the baselines that it was
    // All of it, series in the order they were kept in.
    std::optional<metrics::BenchRun> run(std::int64_t id);
    // Newest first; of all suites where it is empty.
    std::vector<BenchRow> runs(const std::string& suite = {}, int limit = 100);

    // Every series of the run's arm a becomes the baseline of what it measured.
    void chooseBaseline(std::int64_t run, UnixMs now);
    std::optional<Baseline> baseline(const BaselineKey& key);
    std::vector<Baseline> baselines();  // by key

private:
    Database& database_;
};

}  // namespace timbre::storage
