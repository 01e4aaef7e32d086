#include "ui/bridge/job_estimates.h"

#include "core/base/log.h"
#include "core/bench/job_profile.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <exception>
#include <variant>

namespace timbre::ui {
namespace {

std::vector<metrics::EarlierJob> readEarlier(const std::filesystem::path& file, const std::string& engine,
                                             const std::string& kind) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        return bench::earlierJobs(database, engine, kind);
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "ui", std::string("reading how long jobs took: ") + error.what());
        return {};
    }
}

}  // namespace

JobEstimates::JobEstimates(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge, &EngineBridge::metricsNews, this, [this](const engine::MetricsEvent& event) {
        const auto* measured = std::get_if<engine::JobMeasured>(&event);
        if (measured == nullptr) return;
        const Key key{measured->metrics.engine, measured->metrics.kind};
        if (earlier_.contains(key)) read(key);
    });
}

std::optional<metrics::TimeEstimate> JobEstimates::estimate(const std::string& engine,
                                                            const std::string& kind, double audioSeconds) {
    if (engine.empty() || !bridge_.isReady()) return std::nullopt;
    const Key key{engine, kind};
    const auto found = earlier_.find(key);
    if (found == earlier_.end()) {
        earlier_[key];
        read(key);
        return std::nullopt;
    }
    return found->second ? metrics::estimateTime(*found->second, audioSeconds) : std::nullopt;
}

void JobEstimates::read(const Key& key) {
    bridge_.runInBackground(
        this, [file = bridge_.databaseFile(), key] { return readEarlier(file, key.first, key.second); },
        [this, key](std::vector<metrics::EarlierJob> jobs) {
            earlier_[key] = std::move(jobs);
            Q_EMIT changed();
        });
}

QString estimateText(const metrics::TimeEstimate& estimate) {
    const QString time = durationText(std::max(0.1, estimate.seconds));
    //: How long a job will take; %1 is a duration
    return estimate.isSure ? JobEstimates::tr("about %1").arg(time)
                           //: The same of few earlier jobs
                           : JobEstimates::tr("roughly %1").arg(time);
}

}  // namespace timbre::ui
