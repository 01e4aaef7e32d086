#include "core/observe/observation.h"

#include "core/observe/endpoint_answer.h"
#include "core/observe/health.h"
#include "core/observe/prometheus_text.h"
#include "core/storage/clock.h"

#include <algorithm>
#include <utility>

namespace timbre::observe {
namespace {

constexpr int kUnavailable = 503;

// On disk and not in memory is the usual state of a model, so it has a word of its own here.
std::string stateOf(engine::ModelState state) {
    return state == engine::ModelState::Ready ? "idle" : std::string(engine::modelStateName(state));
}

ObservedModel modelOf(const engine::ModelRow& row) {
    const bool isBroken = row.state == engine::ModelState::Broken;
    return {.id = row.id,
            .state = stateOf(row.state),
            .device = row.device,
            .precision = row.precision,
            .bytes = row.loadedBytes,
            .problem = isBroken && row.problem ? std::string(row.problem->what()) : std::string()};
}

}  // namespace

Observation::Observation(std::string program) {
    observed_.program = std::move(program);
    observed_.startedAt = storage::nowMs();
}

void Observation::take(const engine::Event& event) {
    if (const auto* news = std::get_if<engine::MetricsNews>(&event)) return take(news->event);
    if (const auto* news = std::get_if<engine::ModelNews>(&event)) return take(news->event);
    if (const auto* failed = std::get_if<engine::EngineFailed>(&event)) return setStorageError(failed->error);
    if (std::holds_alternative<engine::EngineReady>(event)) setReady();
}

void Observation::take(const engine::MetricsEvent& event) {
    const std::lock_guard lock(mutex_);
    if (const auto* sampled = std::get_if<engine::SystemSampled>(&event)) observed_.sample = sampled->sample;
    if (const auto* measured = std::get_if<engine::JobMeasured>(&event))
        observed_.jobs.add(measured->metrics);
}

void Observation::take(const engine::ModelEvent& event) {
    const std::lock_guard lock(mutex_);
    if (const auto* listed = std::get_if<engine::ModelsListed>(&event)) {
        observed_.models.clear();
        for (const auto& row : listed->models) observed_.models.push_back(modelOf(row));
    }
    if (const auto* changed = std::get_if<engine::ModelChanged>(&event)) set(changed->model);
}

void Observation::set(const engine::ModelRow& row) {
    const auto known = std::ranges::find(observed_.models, row.id, &ObservedModel::id);
    if (known == observed_.models.end())
        observed_.models.push_back(modelOf(row));
    else
        *known = modelOf(row);
}

void Observation::setReady() {
    const std::lock_guard lock(mutex_);
    observed_.isReady = true;
}

void Observation::setStorageError(const Error& error) {
    const std::lock_guard lock(mutex_);
    observed_.storageError = error;
}

void Observation::setAlerts(std::vector<metrics::Alert> open) {
    const std::lock_guard lock(mutex_);
    observed_.alerts = std::move(open);
}

void Observation::setSecurity(std::vector<SecurityFinding> findings) {
    const std::lock_guard lock(mutex_);
    observed_.security = std::move(findings);
}

Observed Observation::now() const {
    auto instruments = instrumentTotals();
    const std::lock_guard lock(mutex_);
    Observed copy = observed_;
    copy.instruments = std::move(instruments);
    copy.at = storage::nowMs();
    return copy;
}

Pages pagesOf(const Observation& observation) {
    return {.metrics =
                [&observation] {
                    return Page{kPrometheusType, prometheusText(observation.now())};
                },
            .health =
                [&observation] {
                    const auto observed = observation.now();
                    const bool isUp = healthOf(observed).status != Status::Unhealthy;
                    return Page{"application/json", healthJson(observed), isUp ? 200 : kUnavailable};
                }};
}

}  // namespace timbre::observe
