#pragma once

#include "core/engine/events.h"
#include "core/observe/observed.h"

#include <mutex>
#include <string>
#include <vector>

namespace timbre::observe {

// What the engine says, gathered for whoever asks. Any thread.
class Observation {
public:
    explicit Observation(std::string program);

    void take(const engine::Event& event);
    void take(const engine::MetricsEvent& event);
    void take(const engine::ModelEvent& event);
    void setReady();
    void setStorageError(const Error& error);
    void setAlerts(std::vector<metrics::Alert> open);
    void setSecurity(std::vector<SecurityFinding> findings);

    Observed now() const;

private:
    void set(const engine::ModelRow& row);

    mutable std::mutex mutex_;
    Observed observed_;  // but for `at`
};

// Of /metrics and /health; the observation must outlive them.
struct Pages;
Pages pagesOf(const Observation& observation);

}  // namespace timbre::observe
