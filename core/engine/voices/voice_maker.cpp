#include "core/engine/voices/voice_maker.h"

#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/engine/voices/voice_work.h"
#include "core/storage/history_search.h"

#include <utility>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

double ms(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

// The sound of a row: a file of ours, or the file that was transcribed.
std::filesystem::path soundOfRow(EngineCore& core, std::int64_t historyId) {
    const auto row = storage::HistorySearch(core.stores().database).row(historyId);
    if (!row) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(historyId));
    return row->asset.empty() ? std::filesystem::path(row->sourcePath) : core.assets().path(row->asset);
}

}  // namespace

void VoiceMaker::start(VoiceTask task, const char* kind, Work work) {
    if (!core_.isKeeping()) return ended(task, {VoiceTaskFailed{task, core_.storageError()}});
    const auto stop = tasks_[task].get_token();
    Lane& lane = core_.speakLane();
    lane.thread.post([this, &lane, task, kind, stop, work = std::move(work), askedAt = Clock::now()] {
        End end{VoiceTaskCancelled{task}};
        if (!stop.stop_requested()) {
            const auto waited = ms(Clock::now() - askedAt);
            end = run(task, kind, work, stop);
            end.metrics->queueMs = waited;
            end.metrics->stages.push_back({0, "queue", waited});
            lane.shelf.rest();
        }
        if (stop.stop_requested()) end.event = VoiceTaskCancelled{task};
        end.askedAt = askedAt;
        end.endedAt = Clock::now();
        core_.post([this, task, end = std::move(end)] { ended(task, end); });
    });
}

VoiceMaker::End VoiceMaker::run(VoiceTask task, const char* kind, const Work& work,
                                const std::stop_token& stop) {
    End end{VoiceTaskCancelled{task}};
    VoiceWork bench({.task = task,
                     .shelf = core_.speakLane().shelf,
                     .assets = core_.assets(),
                     .player = core_.player(),
                     .stop = stop,
                     .tell = [this](const VoiceTaskProgressed& progress) {
                         core_.post([this, progress] { core_.tell(progress); });
                     }});
    try {
        end.event = work(bench);
    } catch (...) {
        end.event = VoiceTaskFailed{task, currentError()};
    }
    end.metrics = bench.metrics();
    end.metrics->kind = kind;
    return end;
}

// Voices are saved before they are told.
void VoiceMaker::ended(VoiceTask task, End end) {
    tasks_.erase(task);
    const auto* made = std::get_if<VoiceMade>(&end.event);
    try {
        voices::Voice kept;
        measured(end, [&] {
            if (made == nullptr) return;
            if (!core_.isKeeping()) throw Error(core_.storageError());
            kept = core_.stores().voices.save(made->voice);
        });
        if (made != nullptr) {
            core_.tellVoices();
            return core_.tell(VoiceMade{task, kept});
        }
    } catch (...) {
        // Of anything but a voice, only the row of what it cost is lost.
        if (made != nullptr) return core_.tell(VoiceTaskFailed{task, currentError()});
        log(LogLevel::Warning, "metrics", currentError().what());
    }
    core_.tell(end.event);
}

void VoiceMaker::measured(End& end, const std::function<void()>& store) {
    if (!end.metrics || !core_.isKeeping()) return store();
    auto& metrics = *end.metrics;
    metrics.job = core_.newJobId();
    if (std::holds_alternative<VoiceTaskCancelled>(end.event)) metrics.outcome = storage::JobState::Cancelled;
    if (const auto* failed = std::get_if<VoiceTaskFailed>(&end.event)) {
        metrics.outcome = storage::JobState::Failed;
        metrics.errorCode = std::string(failed->error.name());
    }
    const auto now = Clock::now();
    metrics.stages.push_back({0, "keep", ms(now - end.endedAt)});
    metrics.totalMs = ms(now - end.askedAt);
    core_.complete(metrics);
    core_.commitMeasured(metrics, store);
}

void VoiceMaker::prepareReference(VoiceTask task, ReferenceRequest request) {
    try {
        if (request.historyId != 0 && core_.isKeeping()) request.file = soundOfRow(core_, request.historyId);
    } catch (...) {
        return ended(task, {VoiceTaskFailed{task, currentError()}});
    }
    start(task, "reference", [request = std::move(request)](VoiceWork& work) {
        return engine::prepareReference(work, request);
    });
}

void VoiceMaker::clone(VoiceTask task, CloneRequest request) {
    start(task, "clone",
          [request = std::move(request)](VoiceWork& work) { return cloneVoice(work, request); });
}

void VoiceMaker::lock(VoiceTask task, LockRequest request) {
    start(task, "lock", [request = std::move(request)](VoiceWork& work) { return lockVoice(work, request); });
}

void VoiceMaker::blend(VoiceTask task, BlendRequest request) {
    start(task, "blend",
          [request = std::move(request)](VoiceWork& work) { return blendVoices(work, request); });
}

void VoiceMaker::compareTake(VoiceTask task, std::int64_t historyId) {
    TakeToCompare take{.historyId = historyId, .requestJson = {}, .asset = {}};
    try {
        if (core_.isKeeping()) {
            const auto item = core_.stores().history.item(historyId);
            if (!item || item->kind != storage::HistoryKind::Take)
                throw Error(ErrorCode::NotFound, "there is no take " + std::to_string(historyId));
            take.requestJson = item->settingsJson;
            take.asset = item->asset;
            take.care = core_.models().settings().speech;
        }
    } catch (...) {
        return ended(task, {VoiceTaskFailed{task, currentError()}});
    }
    start(task, "compare",
          [take = std::move(take)](VoiceWork& work) { return engine::compareTake(work, take); });
}

void VoiceMaker::cancel(VoiceTask task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.request_stop();
}

void VoiceMaker::stop() {
    for (auto& [task, stop] : tasks_) stop.request_stop();
}

}  // namespace timbre::engine
