#pragma once

#include "core/metrics/job_metric.h"
#include "core/storage/explained.h"
#include "core/storage/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::storage {

// Which jobs. Empty lists and 0: any.
struct MetricFilter {
    UnixMs from = 0, to = 0;  // from ≤ when they ended < to
    std::vector<std::string> kinds = {}, engines = {}, devices = {}, precisions = {}, lengthBuckets = {},
                             versions = {}, programs = {};
    bool operator==(const MetricFilter&) const = default;
};

enum class MetricGroup { None, Kind, Engine, Device, Precision, LengthBucket, Version, Program };
std::string_view metricGroupName(MetricGroup group);  // "none", "kind", "length" …
std::optional<MetricGroup> findMetricGroup(std::string_view name);

// A metric over time: jobs of use that were done (of Failed: done or failed), whatever stands for it.
struct TrendQuery {
    metrics::JobMetric metric = metrics::JobMetric::Rtf;
    MetricFilter filter;  // from and to must be set
    MetricGroup group = MetricGroup::None;
    std::int64_t stepMs = 0;  // 0: some 60 steps; raised to what the source has
};
struct TrendPoint {
    UnixMs start = 0;  // of its step, a multiple of it
    std::int64_t n = 0;
    double total = 0, least = 0, most = 0;  // total / n: the mean; of Failed the rate
    double p50 = 0, p95 = 0, p99 = 0;       // by nearest rank, of roll-ups within 1 %
};
struct TrendLine {
    std::string name;                // of the group; empty without one
    std::vector<TrendPoint> points;  // those with jobs, oldest first
};
struct Trend {
    enum class Source { Jobs, Hours, Days };  // up to 2 h, up to 8 days, longer
    Source source = Source::Jobs;
    std::int64_t stepMs = 0;
    std::vector<TrendLine> lines;  // by name
    // The statement that was run, and the SQL that gives the numbers. They differ for roll-ups: there the
    // program adds up the rows of the first itself, because SQLite takes many times as long to take their
    // buckets apart.
    Explained ran, explained;
    std::string sqlText() const;  // both, for people and for sqlite3
};

// A job as a list shows it.
struct JobRow {
    JobMetrics metrics;  // without stages
    std::string lengthBucket, title;
    std::int64_t historyId = 0;  // 0: nothing of it is kept
};
enum class JobOrder { Newest, SlowestRtf, LongestTotal };
struct JobQuery {
    MetricFilter filter = {};
    std::vector<JobState> outcomes = {};    // Done, Failed, Cancelled; empty: any
    std::vector<JobPurpose> purposes = {};  // empty: any
    // Only jobs that have this metric; of Failed and Underruns: where it is not 0.
    std::optional<metrics::JobMetric> having = std::nullopt;
    JobOrder order = JobOrder::Newest;
    int limit = 100;
    // Newest: behind this one, the last of the page before. The other orders have one page.
    UnixMs afterCreatedAt = 0;
    JobId afterJob = 0;
};
struct JobList {
    std::vector<JobRow> jobs;
    Explained explained;
};

// A job's time, stretch by stretch.
struct WaterfallBar {
    std::string stage, parent;   // parent empty: top-level
    std::string label;           // English
    double startMs = 0, ms = 0;  // from the request; as if stages came once each, in their order
    bool isBeside = false;       // at the same time as its parent, on a thread of its own
};
struct Waterfall {
    JobRow job;
    std::vector<WaterfallBar> bars;  // parents before their children
    double totalMs = 0;              // from request to end
    double explainedShare = 0;       // of it, by top-level stages: 0 … 1
    Explained explained;
};

// One number of "Now".
struct Tile {
    std::string id;               // "rtf_speak" …; the screen has its words
    std::string label, unit;      // English
    std::optional<double> value;  // absent: nothing to tell yet
    std::int64_t n = 0;           // values behind it
    Explained explained;
    std::optional<JobQuery> jobs;  // behind it; absent: it is no number of jobs
    // Of the last of those jobs, oldest first; NaN: not measured.
    std::vector<double> recent = {};
};

// What the dashboard and the command line read. One connection, one thread; nothing is written. Throws
// as Statement.
class MetricQueries {
public:
    explicit MetricQueries(Database& database) : database_(database) {}

    // Throws Error(InvalidInput) for a range that is empty.
    Trend trend(const TrendQuery& query);
    JobList jobs(const JobQuery& query);
    std::int64_t count(const JobQuery& query);  // without limit and page; reads them all
    std::optional<Waterfall> waterfall(JobId job);
    std::vector<Tile> tiles(UnixMs now);

    // What filters can be set to, in order of the alphabet; lengths by length.
    struct Values {
        std::vector<std::string> kinds, engines, devices, precisions, lengthBuckets, versions, programs;
    };
    Values values();

private:
    Database& database_;
};

}  // namespace timbre::storage
