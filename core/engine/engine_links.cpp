// What the engine thread does for a job that runs on a lane.
#include "core/base/log.h"
#include "core/engine/engine_core.h"

#include <utility>

namespace timbre::engine {

EngineSide EngineCore::engineSideOf(JobId id) {
    // Cache books are a convenience: trouble with them never ends a job.
    const auto quietly = [](auto work) {
        try {
            return work();
        } catch (...) {
            log(LogLevel::Warning, "engine", std::string("cache: ") + currentError().what());
            return decltype(work()){};
        }
    };
    const auto removeAssets = [this](const std::vector<std::string>& names) {
        for (const auto& name : names) assets_->remove(name);
        return true;
    };
    return {
        .emit =
            [this, id](const Event& event) {
                if (const auto* started = std::get_if<JobStarted>(&event))
                    journalParts(id, started->partsTotal);
                emit(event);
            },
        .commitSegment = [this, id](storage::SegmentRecord segment) { commitSegment(id, segment); },
        .changeRequest =
            [this, id](const std::string& json) {
                try {
                    stores_->journal.setRequest(id, json);
                } catch (...) {
                    log(LogLevel::Error, "engine",
                        std::string("request not journaled: ") + currentError().what());
                }
            },
        .findCached =
            [this, quietly](const std::string& key) {
                return quietly([&] { return stores_->cache.find(key); });
            },
        .keepCached =
            [this, quietly, removeAssets](storage::CacheEntry entry) {
                quietly([&] { return removeAssets(stores_->cache.put(entry, config_.cacheBytes)); });
            },
        .forgetCached =
            [this, quietly](const std::string& key) {
                quietly([&] { return stores_->cache.forget(key), true; });
            },
    };
}

// How many parts there will be is for people: a failure to note it does not end the job.
void EngineCore::journalParts(JobId id, int partsTotal) {
    try {
        stores_->journal.setRunning(id, partsTotal);
    } catch (...) {
        log(LogLevel::Warning, "engine", std::string("parts not journaled: ") + currentError().what());
    }
}

void EngineCore::commitSegment(JobId id, storage::SegmentRecord segment) {
    Job& job = *jobs_.at(id);
    if (job.failure) return;
    try {
        if (std::holds_alternative<SpeakRequest>(job.request))
            stores_->journal.addSegment(id, segment);
        else
            segment = stores_->transcripts.append(id, std::move(segment));
    } catch (...) {
        job.failure = currentError();
        job.stop.request_stop();
        return;
    }
    ++job.partsDone;
    emit(SegmentReady{id, std::move(segment)});
}

}  // namespace timbre::engine
