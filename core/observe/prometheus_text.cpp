#include "core/observe/prometheus_text.h"

#include "core/metrics/alert_rules.h"
#include "core/observe/health.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <prometheus/text_serializer.h>
#include <span>
#include <string_view>
#include <utility>

namespace timbre::observe {
namespace {

using metrics::SystemSample;
using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

constexpr double kMsPerSecond = 1000;

// A family while it is filled.
class Filler {
public:
    explicit Filler(MetricFamily& family) : family_(family) {}

    void add(double value, Labels labels = {}) {
        if (!std::isfinite(value)) return;
        ClientMetric metric;
        metric.label = std::move(labels);
        metric.gauge.value = metric.counter.value = value;
        family_.metric.push_back(std::move(metric));
    }
    template <class T>
    void add(const std::optional<T>& value, Labels labels = {}) {
        if (value) add(static_cast<double>(*value), std::move(labels));
    }
    void add(const BoundedHistogram& values, Labels labels) {
        ClientMetric metric;
        metric.label = std::move(labels);
        metric.histogram.sample_count = values.n();
        metric.histogram.sample_sum = values.sum();
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < values.counts().size(); ++i) {
            const bool isLast = i == values.bounds().size();
            const double bound = isLast ? std::numeric_limits<double>::infinity() : values.bounds()[i];
            metric.histogram.bucket.push_back({below += values.counts()[i], bound});
        }
        family_.metric.push_back(std::move(metric));
    }

private:
    MetricFamily& family_;
};

struct Family {
    std::string_view name, help;
    MetricType type;
    void (*fill)(const Observed&, Filler&);
};

constexpr auto kGauge = MetricType::Gauge;
constexpr auto kCounter = MetricType::Counter;
constexpr auto kHistogram = MetricType::Histogram;

// One value of the last sample.
template <auto Member>
void sampled(const Observed& observed, Filler& filler) {
    if (!observed.sample) return;
    using Value = std::remove_cvref_t<decltype(*observed.sample.*Member)>;
    if constexpr (std::is_arithmetic_v<Value>)
        filler.add(static_cast<double>(*observed.sample.*Member));
    else
        filler.add(*observed.sample.*Member);
}

// One histogram of all kinds of work.
template <auto Member>
void worked(const Observed& observed, Filler& filler) {
    for (const auto& [key, work] : observed.jobs.work())
        filler.add(work.*Member, {{"kind", key.first}, {"engine", key.second}});
}

// One histogram of this process; none before its first value.
template <auto Member>
void instrument(const Observed& observed, Filler& filler) {
    if (observed.instruments && (*observed.instruments.*Member).n() > 0)
        filler.add(*observed.instruments.*Member, {});
}

void buildInfo(const Observed& observed, Filler& filler) {
    filler.add(1, {{"version", observed.program}});
}

void startTime(const Observed& observed, Filler& filler) {
    filler.add(double(observed.startedAt) / kMsPerSecond);
}

void health(const Observed& observed, Filler& filler) {
    filler.add(static_cast<double>(healthOf(observed).status));
}

void lag(const Observed& observed, Filler& filler) {
    if (observed.sample && observed.sample->liveLagMs) filler.add(*observed.sample->liveLagMs / kMsPerSecond);
}

void poolRequests(const Observed& observed, Filler& filler) {
    if (!observed.sample) return;
    filler.add(double(observed.sample->poolHits), {{"result", "hit"}});
    filler.add(double(observed.sample->poolMisses), {{"result", "miss"}});
    filler.add(double(observed.sample->poolJoins), {{"result", "join"}});
}

void cacheLookups(const Observed& observed, Filler& filler) {
    if (!observed.sample) return;
    filler.add(double(observed.sample->cacheHits), {{"result", "hit"}});
    filler.add(double(observed.sample->cacheMisses), {{"result", "miss"}});
}

const char* outcomeName(storage::JobState outcome) {
    if (outcome == storage::JobState::Done) return "done";
    return outcome == storage::JobState::Failed ? "failed" : "cancelled";
}

void jobEnds(const Observed& observed, Filler& filler) {
    for (const auto& [key, count] : observed.jobs.ends()) {
        const auto& [kind, engine, outcome] = key;
        filler.add(double(count), {{"kind", kind}, {"engine", engine}, {"outcome", outcomeName(outcome)}});
    }
}

void jobsFromCache(const Observed& observed, Filler& filler) {
    for (const auto& [key, work] : observed.jobs.work())
        filler.add(double(work.fromCache), {{"kind", key.first}, {"engine", key.second}});
}

void audioSeconds(const Observed& observed, Filler& filler) {
    for (const auto& [key, work] : observed.jobs.work())
        filler.add(work.audioSeconds, {{"kind", key.first}, {"engine", key.second}});
}

void modelStates(const Observed& observed, Filler& filler) {
    std::map<std::string, int> counts;
    for (const auto& model : observed.models) ++counts[model.state];
    for (const auto& [state, count] : counts) filler.add(count, {{"state", state}});
}

void modelBytes(const Observed& observed, Filler& filler) {
    for (const auto& model : observed.models)
        if (model.state == "loaded")
            filler.add(double(model.bytes),
                       {{"model", model.id}, {"device", model.device}, {"precision", model.precision}});
}

void openAlerts(const Observed& observed, Filler& filler) {
    for (const auto& alert : observed.alerts)
        filler.add(1, {{"rule", alert.rule},
                       {"subject", alert.subject},
                       {"severity", std::string(metrics::severityName(alert.severity))}});
}

const Family kFamilies[] = {
    {"timbre_build_info", "Version of the program; always 1.", kGauge, buildInfo},
    {"timbre_start_time_seconds", "When the program started, since 1970.", kGauge, startTime},
    {"timbre_health_status", "0 healthy, 1 degraded, 2 unhealthy.", kGauge, health},
    {"timbre_cpu_ratio", "Share of all processors in use on the machine.", kGauge,
     sampled<&SystemSample::cpu>},
    {"timbre_process_cpu_ratio", "Share of all processors in use by this program.", kGauge,
     sampled<&SystemSample::ownCpu>},
    {"timbre_process_resident_memory_bytes", "Memory that this program has in RAM.", kGauge,
     sampled<&SystemSample::rss>},
    {"timbre_memory_available_bytes", "Memory of the machine that can still be had.", kGauge,
     sampled<&SystemSample::memoryFree>},
    {"timbre_memory_size_bytes", "Memory of the machine.", kGauge, sampled<&SystemSample::memoryTotal>},
    {"timbre_disk_available_bytes", "Free space of the disk with the data folder.", kGauge,
     sampled<&SystemSample::diskFree>},
    {"timbre_gpu_busy_ratio", "Share of time in which the graphics card computed.", kGauge,
     sampled<&SystemSample::gpuBusy>},
    {"timbre_gpu_memory_bytes", "Memory of the graphics card in use.", kGauge,
     sampled<&SystemSample::gpuMemory>},
    {"timbre_jobs_waiting", "Jobs that have not begun.", kGauge, sampled<&SystemSample::jobsWaiting>},
    {"timbre_jobs_running", "Jobs that are computed now.", kGauge, sampled<&SystemSample::jobsRunning>},
    {"timbre_live_lag_seconds", "Recorded sound that the live text does not cover.", kGauge, lag},
    {"timbre_playback_underruns_total", "Times when sound did not come in time.", kCounter,
     sampled<&SystemSample::underruns>},
    {"timbre_pool_models", "Models in memory.", kGauge, sampled<&SystemSample::poolModels>},
    {"timbre_pool_bytes", "Memory of the models in memory.", kGauge, sampled<&SystemSample::poolBytes>},
    {"timbre_pool_saved_bytes", "Memory that is saved because models are shared.", kGauge,
     sampled<&SystemSample::poolSavedBytes>},
    {"timbre_pool_requests_total", "Requests for a model, by what they found.", kCounter, poolRequests},
    {"timbre_pool_evictions_total", "Models that left the memory.", kCounter,
     sampled<&SystemSample::poolEvictions>},
    {"timbre_cache_lookups_total", "Look-ups of finished sentences, by what they found.", kCounter,
     cacheLookups},
    {"timbre_cache_evictions_total", "Finished sentences that left the cache.", kCounter,
     sampled<&SystemSample::cacheEvictions>},
    {"timbre_cache_bytes", "Finished sentences on disk.", kGauge, sampled<&SystemSample::cacheBytes>},
    {"timbre_jobs_total", "Jobs that ended, by kind, engine and outcome.", kCounter, jobEnds},
    {"timbre_jobs_from_cache_total", "Jobs that were done without computing.", kCounter, jobsFromCache},
    {"timbre_job_audio_seconds_total", "Sound that was made or heard.", kCounter, audioSeconds},
    {"timbre_job_real_time_factor", "Seconds of computing for a second of sound.", kHistogram,
     worked<&JobTotals::Work::rtf>},
    {"timbre_job_duration_seconds", "From request to end.", kHistogram, worked<&JobTotals::Work::total>},
    {"timbre_job_queue_seconds", "From request to begin.", kHistogram, worked<&JobTotals::Work::queue>},
    {"timbre_job_first_sound_seconds", "From request to the first sound.", kHistogram,
     worked<&JobTotals::Work::firstSound>},
    {"timbre_pool_acquire_seconds", "Until a model was in memory and lent.", kHistogram,
     instrument<&InstrumentTotals::poolAcquire>},
    {"timbre_audio_callback_seconds", "Length of the audio callback.", kHistogram,
     instrument<&InstrumentTotals::audioCallback>},
    {"timbre_audio_ring_fill_ratio", "How full the ring was when the audio callback came.", kHistogram,
     instrument<&InstrumentTotals::ringFill>},
    {"timbre_segment_commit_seconds", "A sentence or phrase into the database.", kHistogram,
     instrument<&InstrumentTotals::segmentCommit>},
    {"timbre_cache_lookup_seconds", "Looking for a finished sentence.", kHistogram,
     instrument<&InstrumentTotals::cacheLookUp>},
    {"timbre_dashboard_query_seconds", "A query of the dashboard.", kHistogram,
     instrument<&InstrumentTotals::dashboardSql>},
    {"timbre_models", "Models that the program knows, by state.", kGauge, modelStates},
    {"timbre_model_memory_bytes", "Memory of each model in memory.", kGauge, modelBytes},
    {"timbre_alert_open", "Alerts that are open; 1 each.", kGauge, openAlerts},
};

}  // namespace

std::string prometheusText(const Observed& observed) {
    std::vector<MetricFamily> families;
    for (const auto& family : kFamilies) {
        MetricFamily made{.name = std::string(family.name),
                          .help = std::string(family.help),
                          .type = family.type,
                          .metric = {}};
        Filler filler(made);
        family.fill(observed, filler);
        if (!made.metric.empty()) families.push_back(std::move(made));
    }
    return prometheus::TextSerializer().Serialize(families);
}

std::vector<std::string> prometheusNames() {
    std::vector<std::string> names;
    for (const auto& family : kFamilies) {
        if (family.type != kHistogram) {
            names.emplace_back(family.name);
            continue;
        }
        for (const char* end : {"_count", "_sum", "_bucket"}) names.push_back(std::string(family.name) + end);
    }
    return names;
}

}  // namespace timbre::observe
