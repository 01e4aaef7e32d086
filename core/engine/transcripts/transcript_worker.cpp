#include "core/engine/transcripts/transcript_worker.h"

#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/engine/transcripts/listening_work.h"
#include "core/storage/clock.h"
#include "core/storage/take_check_store.h"

#include <chrono>
#include <utility>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

double ms(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

}  // namespace

void TranscriptWorker::start(TranscriptTask task, const char* kind, const std::function<Work()>& prepare) {
    if (!core_.isKeeping()) return ended(task, {TranscriptTaskFailed{task, core_.storageError()}});
    try {
        post(task, kind, prepare());
    } catch (...) {
        ended(task, {TranscriptTaskFailed{task, currentError()}});
    }
}

void TranscriptWorker::post(TranscriptTask task, const char* kind, Work work) {
    const auto stop = tasks_[task].get_token();
    Lane& lane = core_.againLane();
    lane.thread.post([this, &lane, task, kind, stop, work = std::move(work), askedAt = Clock::now()] {
        ListeningEnd end{TranscriptTaskCancelled{task}};
        if (!stop.stop_requested()) {
            const auto begunAt = Clock::now();
            ListeningWork bench({.task = task,
                                 .shelf = lane.shelf,
                                 .database = core_.databaseFile(),
                                 .stop = stop,
                                 .tell = [this](const TranscriptTaskProgressed& progress) {
                                     core_.post([this, progress] { core_.tell(TranscriptEvent(progress)); });
                                 }});
            try {
                end = work(bench);
            } catch (...) {
                end = {TranscriptTaskFailed{task, currentError()}};
            }
            const auto wordErrorRate = end.metrics ? end.metrics->wordErrorRate : std::nullopt;
            end.metrics = bench.metrics();
            end.metrics->kind = kind;
            end.metrics->wordErrorRate = wordErrorRate;
            end.metrics->queueMs = ms(begunAt - askedAt);
            end.metrics->totalMs = ms(Clock::now() - askedAt);
            end.metrics->stages.push_back({0, "queue", *end.metrics->queueMs});
        }
        if (stop.stop_requested()) end.event = TranscriptTaskCancelled{task};
        core_.post([this, task, end = std::move(end)] { ended(task, end); });
    });
}

// A check is kept before it is told.
void TranscriptWorker::ended(TranscriptTask task, const ListeningEnd& end) {
    tasks_.erase(task);
    const auto* checked = std::get_if<TakeChecked>(&end.event);
    try {
        if (checked != nullptr) return keep(*checked, end);
        measured(end, [] {});
    } catch (...) {
        // Of anything but a check, only the row of what it cost is lost.
        if (checked != nullptr)
            return core_.tell(TranscriptEvent(TranscriptTaskFailed{task, currentError()}));
        log(LogLevel::Warning, "metrics", currentError().what());
    }
    core_.tell(end.event);
}

// Its row has a number of its own: those of the take or the transcript stay.
void TranscriptWorker::measured(const ListeningEnd& end, const std::function<void()>& store) {
    storage::JobMetrics metrics = end.metrics.value_or(storage::JobMetrics());
    if (!end.metrics || !core_.isKeeping()) return store();
    metrics.job = core_.newJobId();
    if (std::holds_alternative<TranscriptTaskCancelled>(end.event))
        metrics.outcome = storage::JobState::Cancelled;
    if (const auto* failed = std::get_if<TranscriptTaskFailed>(&end.event)) {
        metrics.outcome = storage::JobState::Failed;
        metrics.errorCode = std::string(failed->error.name());
    }
    core_.complete(metrics);
    core_.commitMeasured(metrics, store);
}

void TranscriptWorker::keep(const TakeChecked& checked, const ListeningEnd& end) {
    auto kept = checked;
    kept.check.checkedAt = storage::nowMs();
    measured(end, [&] { storage::TakeCheckStore(core_.stores().database).keep(kept.historyId, kept.check); });
    core_.tell(TranscriptEvent(kept));
    core_.changeRows({kept.historyId}, [](Stores&) {});
}

// What was transcribed: a recording of ours or a file, of a job that may still run.
TranscriptToHear TranscriptWorker::soundOf(storage::JobId job) const {
    auto& stores = core_.stores();
    const auto record = stores.journal.job(job);
    if (!record || record->kind != storage::JobKind::Transcribe)
        throw Error(ErrorCode::NotFound, "there is no transcript of job " + std::to_string(job));
    const auto request = transcribeRequestFromJson(record->requestJson);
    TranscriptToHear transcript{.job = job, .sound = request.file, .language = request.language};
    auto asset = request.recordingAsset;
    if (const auto item = stores.history.itemOfJob(job)) {
        if (!item->language.empty()) transcript.language = item->language;
        if (!item->sourcePath.empty()) transcript.sound = item->sourcePath;
        asset = item->asset;
    }
    if (!asset.empty()) transcript.sound = core_.assets().path(asset);
    if (!std::filesystem::exists(transcript.sound))
        throw Error(ErrorCode::NotFound, transcript.sound.string() + " is not there any more");
    return transcript;
}

void TranscriptWorker::findSpeakers(TranscriptTask task, const SpeakerSearch& request) {
    start(task, "speakers", [&]() -> Work {
        return [request, transcript = soundOf(request.job)](ListeningWork& work) {
            return engine::findSpeakers(work, request, transcript);
        };
    });
}

void TranscriptWorker::translate(TranscriptTask task, const TranslationRequest& request) {
    start(task, "translate", [&]() -> Work {
        return [request, transcript = soundOf(request.job)](ListeningWork& work) {
            return translateTranscript(work, request, transcript);
        };
    });
}

void TranscriptWorker::hearAgain(TranscriptTask task, const SecondHearing& request) {
    start(task, "hear_again", [&]() -> Work {
        return [request, transcript = soundOf(request.job)](ListeningWork& work) {
            return engine::hearAgain(work, request, transcript);
        };
    });
}

void TranscriptWorker::checkTake(TranscriptTask task, const TakeCheckRequest& request) {
    start(task, "check", [&]() -> Work {
        auto& stores = core_.stores();
        const auto item = stores.history.item(request.historyId);
        if (!item || item->kind != storage::HistoryKind::Take)
            throw Error(ErrorCode::NotFound, "there is no take " + std::to_string(request.historyId));
        return [take = TakeToCheck{.request = request,
                                   .sound = core_.assets().path(item->asset),
                                   .spoken = speakRequestFromJson(item->settingsJson),
                                   .segments = stores.journal.segments(item->job)}](ListeningWork& work) {
            return engine::checkTake(work, take);
        };
    });
}

void TranscriptWorker::cancel(TranscriptTask task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.request_stop();
}

void TranscriptWorker::stop() {
    for (auto& [task, stop] : tasks_) stop.request_stop();
}

}  // namespace timbre::engine
