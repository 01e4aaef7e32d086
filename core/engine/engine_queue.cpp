// Jobs that wait: their order and pauses. And edits of transcripts, which may still be made.
#include "core/engine/engine_core.h"
#include "core/engine/jobs/transcribe_job.h"
#include "core/engine/titles.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

bool canBePaused(const Request& request) {
    const auto* transcribe = std::get_if<TranscribeRequest>(&request);
    return transcribe != nullptr &&
           (transcribe->source == SoundSource::File || !transcribe->recordingAsset.empty());
}

}  // namespace

void EngineCore::transcribeFirst(JobId id, storage::DecodedSpan span) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end()) return;  // it has ended, so everything is there
    const auto* request = std::get_if<TranscribeRequest>(&found->second->request);
    if (request == nullptr || !canBePaused(*request) || !request->alignText.empty())
        return emit(Warning{id, Error(ErrorCode::Unsupported, "only files are decoded out of order")});
    if (span.fromMs < 0 || span.toMs <= span.fromMs)
        return emit(Warning{
            id, Error(ErrorCode::InvalidInput, "the range from " + std::to_string(span.fromMs) + " to " +
                                                   std::to_string(span.toMs) + " ms is empty")});
    found->second->plan->askFor(span);
}

void EngineCore::pauseJob(JobId id) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end() || found->second->paused) return;
    Job& job = *found->second;
    const bool running = laneOf(job.request).running == id;
    if (running && !canBePaused(job.request)) return;
    try {
        stores_->queue.setPaused(id, true);
    } catch (...) {
        return emit(Warning{id, currentError()});
    }
    job.paused = true;
    if (!running) return emit(JobPaused{id});
    job.goesOn = true;  // setAside() follows when the lane has stopped
    job.stop.request_stop();
}

// The lane is free again, the job waits at the head of the others. Paused meanwhile and resumed at
// once, it starts again.
void EngineCore::setAside(JobId id, Lane& lane, const JobOutcome& outcome) {
    Job& job = *jobs_.at(id);
    addRun(job, outcome);
    job.asideAt = std::chrono::steady_clock::now();
    job.goesOn = false;
    job.stop = {};
    job.link.reset();
    lane.running = 0;
    lane.waiting.insert(lane.waiting.begin(), id);
    if (job.paused) emit(JobPaused{id});
    announceOrder(lane);
    startNext(lane);
}

bool EngineCore::resumePaused(JobId id) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end() || !found->second->paused) return false;
    Job& job = *found->second;
    try {
        stores_->queue.setPaused(id, false);
    } catch (...) {
        emit(Warning{id, currentError()});
    }
    job.paused = false;
    emit(JobQueued{id,
                   std::holds_alternative<SpeakRequest>(job.request) ? JobKind::Speak : JobKind::Transcribe,
                   std::visit([](const auto& r) { return titleOf(r); }, job.request)});
    startNext(laneOf(job.request));
    return true;
}

void EngineCore::moveJob(JobId id, JobId before) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end() || id == before) return;
    Lane& lane = laneOf(found->second->request);
    if (std::erase(lane.waiting, id) == 0) return;  // it runs already
    lane.waiting.insert(std::find(lane.waiting.begin(), lane.waiting.end(), before), id);
    try {
        stores_->queue.setOrder(lane.waiting);
    } catch (...) {
        emit(Warning{id, currentError()});
    }
    announceOrder(lane);
}

// What a transcription has that will not go on: nothing recognised is thrown away.
std::optional<storage::HistoryItem> EngineCore::unfinishedItem(JobId id, const Request& request) {
    const auto* transcribe = std::get_if<TranscribeRequest>(&request);
    const auto decodedMs = stores_->transcripts.decodedMs(id);
    if (transcribe == nullptr || !transcribe->keep || decodedMs == 0) return std::nullopt;
    return historyItemOf(*transcribe, decodedMs);
}

void EngineCore::dismiss(JobId id) {
    if (jobs_.contains(id) || !stores_) return;
    try {
        storage::Transaction transaction(stores_->database);
        const auto record = stores_->journal.job(id);
        if (record && record->kind == JobKind::Transcribe) {
            if (auto item = unfinishedItem(id, transcribeRequestFromJson(record->requestJson))) {
                item->job = id;
                item->text = stores_->transcripts.text(id);
                stores_->history.add(*item);
            }
        }
        stores_->journal.dismiss(id);
        stores_->queue.remove(id);
        transaction.commit();
        emit(HistoryChanged{});
    } catch (...) {
        emit(Warning{id, currentError()});
    }
}

void EngineCore::announceOrder(const Lane& lane) {
    emit(QueueOrdered{lane.waiting});
}

void EngineCore::editTranscript(JobId id, const storage::TranscriptEdit& edit) {
    try {
        if (!stores_) throw Error(*storageError_);
        stores_->transcripts.edit(id, edit);
        // A transcript that is still being made has no row yet.
        if (const auto row = stores_->history.idOfJob(id)) emit(HistoryChanged{{*row}});
    } catch (...) {
        emit(Warning{id, currentError()});
    }
}

}  // namespace timbre::engine
