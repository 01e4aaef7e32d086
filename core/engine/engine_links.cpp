// What the engine thread does for a job that runs on a lane.
#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/metrics/instruments.h"
#include "core/storage/light_writes.h"

#include <utility>

namespace timbre::engine {
namespace {

constexpr int kCacheWaitMs = 50;  // for another program that holds the database

}  // namespace

EngineSide EngineCore::engineSideOf(JobId id) {
    // Cache books are a convenience: trouble with them never ends a job.
    const auto quietly = [this, id](auto work) {
        const LogJob logJob(id);
        try {
            const storage::BriefWait brief(stores_->database, kCacheWaitMs);
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
                if (const auto* heard = std::get_if<LiveHeard>(&event))
                    liveLagMs_ = double(heard->recordedMs - heard->heardMs);
                emit(event);
            },
        .commitSegment =
            [this, id](const storage::SegmentRecord& segment) {
                commitPart(id, [&] { return stores_->journal.addSegment(id, segment), segment; });
            },
        .commitPhrase =
            [this, id](const storage::SegmentRecord& phrase, storage::DecodedSpan span) {
                commitPart(id, [&] { return stores_->transcripts.append(id, phrase, span); });
            },
        .commitDecoded =
            [this, id](storage::DecodedSpan span) {
                commit(id, [&] { stores_->transcripts.addDecoded(id, span); });
            },
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
                const metrics::Timed timed(metrics::instruments().cacheLookUpMs);
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
    const LogJob logJob(id);
    try {
        stores_->journal.setRunning(id, partsTotal);
    } catch (...) {
        log(LogLevel::Warning, "engine", std::string("parts not journaled: ") + currentError().what());
    }
}

// What cannot be stored ends the job; it can be resumed from what was.
bool EngineCore::commit(JobId id, const std::function<void()>& store) {
    const metrics::Timed timed(metrics::instruments().segmentCommitMs);
    Job& job = *jobs_.at(id);
    if (job.failure) return false;
    try {
        store();
        return true;
    } catch (...) {
        job.failure = currentError();
        job.stop.request_stop();
        return false;
    }
}

void EngineCore::commitPart(JobId id, const std::function<storage::SegmentRecord()>& store) {
    storage::SegmentRecord segment;
    if (!commit(id, [&] { segment = store(); })) return;
    ++jobs_.at(id)->partsDone;
    emit(SegmentReady{id, std::move(segment)});
}

}  // namespace timbre::engine
