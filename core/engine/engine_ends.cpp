// How jobs end: what is kept of them, and who hears of it.
#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/storage/light_writes.h"

#include <utility>

namespace timbre::engine {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// Another program that holds the database for a minute holds up the end of a job, but not the engine.
constexpr auto kBetweenEnds = 500ms;
constexpr int kMostEnds = 120, kEndWaitMs = 50;

}  // namespace

// A book's finished sentences take a while to join: the lane is free meanwhile.
void EngineCore::keepLater(Job& job, Lane& lane, Clock::time_point begunAt,
                           std::function<JobOutcome()> work) {
    job.isKeeping = true;
    emit(JobProgressed{job.id, "keep", 0, -1});
    files_.post([this, id = job.id, &lane, begunAt, work = std::move(work)] {
        const LogJob logJob(id);
        JobOutcome outcome;
        std::optional<Error> error;
        try {
            outcome = work();
        } catch (...) {
            error = currentError();
        }
        outcome.begunAt = begunAt;
        outcome.endedAt = Clock::now();
        post([this, id, &lane, outcome = std::move(outcome), error = std::move(error)]() mutable {
            ended(id, lane, std::move(outcome), std::move(error));
        });
    });
    freeLane(lane, job.id);
}

void EngineCore::freeLane(Lane& lane, JobId id) {
    if (lane.running != id) return;
    lane.running = 0;
    startNext(lane);
}

void EngineCore::ended(JobId id, Lane& lane, JobOutcome outcome, std::optional<Error> error) {
    if (outcome.keepLater && !closing_ && jobs_.contains(id) && !jobs_.at(id)->failure)
        return keepLater(*jobs_.at(id), lane, outcome.begunAt, std::move(outcome.keepLater));
    if (const auto found = jobs_.find(id);
        found != jobs_.end() && found->second->goesOn && !error && !found->second->failure && !closing_)
        return setAside(id, lane, outcome);
    const LogJob logJob(id);
    auto entry = jobs_.extract(id);
    if (entry.empty()) return;
    auto& owner = entry.mapped();
    Job& job = *owner;
    std::erase(lane.waiting, id);
    const int partsDone = job.partsDone;
    if (job.failure) error = job.failure;
    std::optional<Error> trouble;
    try {
        const storage::BriefWait brief(stores_->database, kEndWaitMs);
        conclude(job, outcome, error);
    } catch (...) {
        trouble = currentError();
    }
    if (trouble && endLater(owner, lane, outcome, error, *trouble)) return;
    if (!error) error = trouble;
    if (error)
        fail(id, *error, partsDone, !isScratch(job.request));
    else
        log(LogLevel::Info, "engine", job.stop.stop_requested() ? "job stopped" : "job done");
    freeLane(lane, id);
}

// Everything of the end that is kept and, but for failures, told.
void EngineCore::conclude(Job& job, JobOutcome& outcome, const std::optional<Error>& error) {
    using enum storage::JobState;
    const auto id = job.id;
    if (error) {
        keepFailure(job, outcome, *error);
    } else if (job.stop.stop_requested() && closing_) {
        stores_->journal.setEnded(id, Interrupted);
        emit(JobCancelled{id, 0});
    } else if (job.stop.stop_requested()) {
        if (!outcome.history && !isScratch(job.request)) outcome.history = unfinishedItem(id, job.request);
        emit(JobCancelled{id, keep(job, outcome, Cancelled)});
    } else {
        const auto historyId = keep(job, outcome, Done);
        if (outcome.exportError) emit(Warning{id, *outcome.exportError});
        emit(JobFinished{id, historyId, outcome.metrics, outcome.check, outcome.exportedTo});
    }
}

bool EngineCore::endLater(std::unique_ptr<Job>& job, Lane& lane, const JobOutcome& outcome,
                          const std::optional<Error>& error, const Error& trouble) {
    if (trouble.code() != ErrorCode::DatabaseBusy || closing_ || job->endsTried == kMostEnds) return false;
    if (job->endsTried++ == 0)
        log(LogLevel::Warning, "engine", "the end of the job waits: " + std::string(trouble.what()));
    const auto id = job->id;
    job->isKeeping = true;
    emit(JobProgressed{id, "keep", 0, -1});
    jobs_.emplace(id, std::move(job));
    thread_.postAfter(kBetweenEnds, [this, id, &lane, outcome, error] { ended(id, lane, outcome, error); });
    freeLane(lane, id);
    return true;
}

// History item, metrics and the job's end in one transaction; 0 when there was nothing to keep.
std::int64_t EngineCore::keep(Job& job, JobOutcome& outcome, storage::JobState state) {
    std::int64_t historyId = 0;
    measure(job, outcome, state, {});
    commitMeasured(outcome.metrics, [&] {
        historyId = 0;
        if (outcome.history && !isScratch(job.request)) {
            outcome.history->job = job.id;
            if (outcome.history->kind == storage::HistoryKind::Transcript)
                outcome.history->text = stores_->transcripts.text(job.id);
            historyId = stores_->history.add(*outcome.history);
        }
        stores_->journal.setEnded(job.id, state);
        stores_->queue.remove(job.id);
        if (isScratch(job.request)) forget(job, outcome);
    });
    if (historyId != 0) emit(HistoryChanged{{historyId}});
    return historyId;
}

// The parts that are there wait for resume().
void EngineCore::keepFailure(Job& job, JobOutcome& outcome, const Error& error) {
    measure(job, outcome, storage::JobState::Failed, std::string(error.name()));
    commitMeasured(outcome.metrics, [&] {
        if (isScratch(job.request)) return forget(job, outcome);
        stores_->journal.setEnded(job.id, storage::JobState::Failed, std::string(error.name()),
                                  error.detail());
    });
}

// Of a job that is not kept: its row, its text, its sound. Sound that the player may still read stays until
// sweepFolders() comes across it.
void EngineCore::forget(const Job& job, const JobOutcome& outcome) {
    stores_->journal.remove(job.id);
    stores_->queue.remove(job.id);
    const auto* speak = std::get_if<SpeakRequest>(&job.request);
    if (speak == nullptr) return;
    if (outcome.history) assets_->remove(outcome.history->asset);
    std::error_code ignored;
    if (!speak->play)
        std::filesystem::remove_all(assets_->path(assets_->segmentName(job.id, 0)).parent_path(), ignored);
}

void EngineCore::fail(JobId id, Error error, int partsDone, bool canResume) {
    const LogJob logJob(id);
    log(LogLevel::Error, "engine", error.what());
    emit(JobFailed{id, std::move(error), partsDone, canResume});
}

}  // namespace timbre::engine
