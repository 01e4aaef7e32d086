#include "core/storage/bench_json.h"

#include "core/base/error.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace timbre::storage {
namespace {

using metrics::BenchCheck;
using metrics::BenchRun;
using metrics::BenchSeries;
using metrics::Verdict;
using nlohmann::json;

constexpr std::pair<Verdict, std::string_view> kVerdicts[] = {
    {Verdict::Pass, "pass"}, {Verdict::Warn, "warn"}, {Verdict::Fail, "fail"}, {Verdict::Error, "error"}};

Verdict verdictFrom(const std::string& name) {
    for (const auto& [verdict, text] : kVerdicts)
        if (text == name) return verdict;
    throw Error(ErrorCode::InvalidDocument, "a bench run has no verdict '" + name + "'");
}

json finite(double value) {
    return std::isfinite(value) ? json(value) : json(nullptr);
}

constexpr int kSchema = 1;

// For readers that only look; what is read back is the values.
json statsOf(std::vector<double> values) {
    if (values.empty()) return nullptr;
    std::ranges::sort(values);
    return {{"n", values.size()},
            {"mean", metrics::mean(values)},
            {"median", metrics::percentile(values, 0.5).value()},
            {"p95", metrics::percentile(values, 0.95).value()},
            {"min", values.front()},
            {"max", values.back()},
            {"cv", metrics::coefficientOfVariation(values)}};
}

json toDocument(const BenchSeries& series) {
    std::vector<double> values;
    for (const double value : series.values)
        if (std::isfinite(value)) values.push_back(value);
    return {{"subject", series.subject},
            {"arm", std::string(1, series.arm)},
            {"metric", series.metric},
            {"unit", series.unit},
            {"device", series.device},
            {"precision", series.precision},
            {"length_bucket", series.lengthBucket},
            {"less_is_better", series.lessIsBetter},
            {"stats", statsOf(values)},
            {"values", values}};
}
BenchSeries seriesFrom(const json& document) {
    const auto arm = document.value("arm", "a");
    return {.subject = document.at("subject"),
            .arm = arm.empty() ? 'a' : arm.front(),
            .metric = document.at("metric"),
            .unit = document.value("unit", ""),
            .values = document.at("values"),
            .device = document.value("device", ""),
            .precision = document.value("precision", ""),
            .lengthBucket = document.value("length_bucket", ""),
            .lessIsBetter = document.value("less_is_better", true)};
}

json toDocument(const BenchCheck& check) {
    return {{"name", check.name},           {"subject", check.subject},
            {"metric", check.metric},       {"value", finite(check.value)},
            {"limit", finite(check.limit)}, {"result", verdictName(check.result)}};
}
BenchCheck checkFrom(const json& document) {
    const auto number = [&](const char* key) {
        return document.contains(key) && document[key].is_number() ? document[key].get<double>() : 0.0;
    };
    return {.name = document.at("name"),
            .subject = document.value("subject", ""),
            .metric = document.value("metric", ""),
            .value = number("value"),
            .limit = number("limit"),
            .result = verdictFrom(document.at("result"))};
}

}  // namespace

std::string_view verdictName(Verdict verdict) {
    for (const auto& [value, name] : kVerdicts)
        if (value == verdict) return name;
    return "error";
}

std::string toJson(const BenchRun& run, int indent) {
    json document = {{"schema", kSchema},
                     {"id", run.id},
                     {"suite", run.suite},
                     {"name", run.name},
                     {"started_at", run.startedAt},
                     {"finished_at", run.finishedAt},
                     {"environment", run.environment},
                     {"settings", run.settings},
                     {"series", json::array()},
                     {"checks", json::array()},
                     {"verdict", verdictName(run.verdict)},
                     {"baseline", run.baseline}};
    for (const auto& series : run.series) document["series"].push_back(toDocument(series));
    for (const auto& check : run.checks) document["checks"].push_back(toDocument(check));
    return document.dump(indent, ' ', false, json::error_handler_t::replace);
}

BenchRun benchRunFromJson(std::string_view text) {
    try {
        const auto document = json::parse(text);
        if (document.value("schema", kSchema) != kSchema)
            throw Error(ErrorCode::InvalidDocument,
                        "bench run: form " + document["schema"].dump() + " is of another version");
        BenchRun run{.id = document.value("id", std::int64_t(0)),
                     .suite = document.at("suite"),
                     .name = document.value("name", ""),
                     .startedAt = document.at("started_at"),
                     .finishedAt = document.at("finished_at"),
                     .environment = document.at("environment"),
                     .settings = document.at("settings"),
                     .series = {},
                     .checks = {},
                     .verdict = verdictFrom(document.at("verdict")),
                     .baseline = document.value("baseline", "")};
        for (const auto& series : document.at("series")) run.series.push_back(seriesFrom(series));
        for (const auto& check : document.at("checks")) run.checks.push_back(checkFrom(check));
        return run;
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidDocument, std::string("bench run: ") + error.what());
    }
}

}  // namespace timbre::storage
