#include "core/observe/health.h"

#include "core/metrics/alert_rules.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <nlohmann/json.hpp>

namespace timbre::observe {
namespace {

using Json = nlohmann::ordered_json;

// Samples come every half a minute; the engine thread itself hands them on.
constexpr std::int64_t kLongestSilenceMs = 120 * 1000;

struct Reason {
    Status status;
    std::string text;
};

void addAlerts(const Observed& observed, std::vector<Reason>& reasons) {
    for (const auto& alert : observed.alerts) {
        if (alert.severity == metrics::Severity::Info) continue;
        const bool isCritical = alert.severity == metrics::Severity::Critical;
        reasons.push_back({isCritical ? Status::Unhealthy : Status::Degraded, alert.detail});
    }
}

std::vector<Reason> reasonsOf(const Observed& observed) {
    std::vector<Reason> reasons;
    if (observed.storageError)
        reasons.push_back(
            {Status::Unhealthy, std::string("Nothing can be kept: ") + observed.storageError->what()});
    else if (!observed.isReady)
        reasons.push_back({Status::Degraded, "The engine is starting."});
    if (observed.sample && observed.at - observed.sample->at > kLongestSilenceMs)
        reasons.push_back({Status::Unhealthy, "The engine has not answered for two minutes."});
    for (const auto& model : observed.models)
        if (model.state == "broken")
            reasons.push_back({Status::Degraded, "Model " + model.id + " is broken: " + model.problem});
    addAlerts(observed, reasons);
    std::ranges::stable_sort(reasons, std::greater<>(), &Reason::status);
    return reasons;
}

std::string isoTime(std::int64_t ms) {
    const std::time_t seconds = ms / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

Json modelsJson(const Observed& observed) {
    Json list = Json::array();
    for (const auto& model : observed.models) {
        Json one = {{"id", model.id}, {"state", model.state}};
        if (!model.device.empty()) one["device"] = model.device;
        if (!model.precision.empty()) one["precision"] = model.precision;
        if (model.bytes > 0) one["bytes"] = model.bytes;
        if (!model.problem.empty()) one["problem"] = model.problem;
        list.push_back(std::move(one));
    }
    return list;
}

Json alertsJson(const Observed& observed) {
    Json list = Json::array();
    for (const auto& alert : observed.alerts)
        list.push_back({{"rule", alert.rule},
                        {"subject", alert.subject},
                        {"severity", metrics::severityName(alert.severity)},
                        {"detail", alert.detail},
                        {"opened", isoTime(alert.openedAt)},
                        {"acknowledged", alert.acknowledgedAt.has_value()}});
    return list;
}

Json securityJson(const Observed& observed) {
    Json findings = Json::array();
    for (const auto& finding : observed.security)
        findings.push_back({{"setting", finding.setting}, {"meaning", finding.meaning}});
    return {{"status", findings.empty() ? "as delivered" : "opened"}, {"findings", std::move(findings)}};
}

}  // namespace

std::string_view statusName(Status status) {
    constexpr std::array<std::string_view, 3> kNames = {"healthy", "degraded", "unhealthy"};
    return kNames[static_cast<std::size_t>(status)];
}

Health healthOf(const Observed& observed) {
    Health health;
    for (auto& reason : reasonsOf(observed)) {
        health.status = std::max(health.status, reason.status);
        health.reasons.push_back(std::move(reason.text));
    }
    return health;
}

std::string healthJson(const Observed& observed) {
    const auto health = healthOf(observed);
    Json json;
    json["status"] = statusName(health.status);
    json["reasons"] = health.reasons;
    json["timestamp"] = isoTime(observed.at);
    json["version"] = observed.program;
    json["uptime_seconds"] = std::max<std::int64_t>(0, observed.at - observed.startedAt) / 1000;
    if (observed.sample)
        json["jobs"] = {{"waiting", observed.sample->jobsWaiting}, {"running", observed.sample->jobsRunning}};
    json["models"] = modelsJson(observed);
    json["alerts"] = alertsJson(observed);
    json["security"] = securityJson(observed);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace timbre::observe
