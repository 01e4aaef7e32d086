#include "core/engine/voices/voice_maker.h"

#include "core/engine/engine_core.h"
#include "core/engine/voices/voice_work.h"
#include "core/storage/history_search.h"

#include <utility>

namespace timbre::engine {
namespace {

// The sound of a row: a file of ours, or the file that was transcribed.
std::filesystem::path soundOfRow(EngineCore& core, std::int64_t historyId) {
    const auto row = storage::HistorySearch(core.stores().database).row(historyId);
    if (!row) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(historyId));
    return row->asset.empty() ? std::filesystem::path(row->sourcePath) : core.assets().path(row->asset);
}

}  // namespace

void VoiceMaker::start(VoiceTask task, Work work) {
    if (!core_.isKeeping()) return ended(task, VoiceTaskFailed{task, core_.storageError()});
    const auto stop = tasks_[task].get_token();
    Lane& lane = core_.speakLane();
    lane.thread.post([this, &lane, task, stop, work = std::move(work)] {
        VoiceEvent end = VoiceTaskCancelled{task};
        if (!stop.stop_requested()) {
            try {
                VoiceWork bench({.task = task,
                                 .shelf = lane.shelf,
                                 .assets = core_.assets(),
                                 .player = core_.player(),
                                 .stop = stop,
                                 .tell = [this](const VoiceTaskProgressed& progress) {
                                     core_.post([this, progress] { core_.tell(progress); });
                                 }});
                end = work(bench);
            } catch (...) {
                end = VoiceTaskFailed{task, currentError()};
            }
            lane.shelf.rest();
        }
        if (stop.stop_requested()) end = VoiceTaskCancelled{task};
        core_.post([this, task, end = std::move(end)] { ended(task, end); });
    });
}

// Voices are saved before they are told.
void VoiceMaker::ended(VoiceTask task, const VoiceEvent& end) {
    tasks_.erase(task);
    const auto* made = std::get_if<VoiceMade>(&end);
    if (made == nullptr) return core_.tell(end);
    try {
        core_.tell(VoiceMade{task, core_.keepVoice(made->voice)});
    } catch (...) {
        core_.tell(VoiceTaskFailed{task, currentError()});
    }
}

void VoiceMaker::prepareReference(VoiceTask task, ReferenceRequest request) {
    try {
        if (request.historyId != 0 && core_.isKeeping()) request.file = soundOfRow(core_, request.historyId);
    } catch (...) {
        return ended(task, VoiceTaskFailed{task, currentError()});
    }
    start(task, [request = std::move(request)](VoiceWork& work) {
        return engine::prepareReference(work, request);
    });
}

void VoiceMaker::clone(VoiceTask task, CloneRequest request) {
    start(task, [request = std::move(request)](VoiceWork& work) { return cloneVoice(work, request); });
}

void VoiceMaker::lock(VoiceTask task, LockRequest request) {
    start(task, [request = std::move(request)](VoiceWork& work) { return lockVoice(work, request); });
}

void VoiceMaker::blend(VoiceTask task, BlendRequest request) {
    start(task, [request = std::move(request)](VoiceWork& work) { return blendVoices(work, request); });
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
        return ended(task, VoiceTaskFailed{task, currentError()});
    }
    start(task, [take = std::move(take)](VoiceWork& work) { return engine::compareTake(work, take); });
}

void VoiceMaker::cancel(VoiceTask task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.request_stop();
}

void VoiceMaker::stop() {
    for (auto& [task, stop] : tasks_) stop.request_stop();
}

}  // namespace timbre::engine
