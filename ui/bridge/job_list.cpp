#include "ui/bridge/job_list.h"

#include "ui/bridge/conversions.h"

#include <algorithm>

namespace timbre::ui {

JobList::JobList(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge, &EngineBridge::jobQueued, this, &JobList::queued);
    connect(&bridge, &EngineBridge::jobStarted, this, &JobList::started);
    connect(&bridge, &EngineBridge::jobProgressed, this, &JobList::progressed);
    connect(&bridge, &EngineBridge::jobFailed, this, &JobList::failed);
    connect(&bridge, &EngineBridge::jobPaused, this, &JobList::paused);
    connect(&bridge, &EngineBridge::queueOrdered, this, &JobList::ordered);
    connect(&bridge, &EngineBridge::jobRecovered, this, &JobList::recovered);
    connect(&bridge, &EngineBridge::jobFinished, this,
            [this](const engine::JobFinished& event) { remove(event.job); });
    connect(&bridge, &EngineBridge::jobCancelled, this,
            [this](const engine::JobCancelled& event) { remove(event.job); });
    connect(&bridge, &EngineBridge::segmentReady, this, [this](const engine::SegmentReady& event) {
        if (Row* row = find(event.job)) partDone(*row, event.segment.segment);
    });
}

const JobList::Row* JobList::row(storage::JobId job) const {
    const auto found = std::ranges::find(rows_, job, &Row::job);
    return found == rows_.end() ? nullptr : &*found;
}

JobList::Row* JobList::find(storage::JobId job) {
    const auto found = std::ranges::find(rows_, job, &Row::job);
    return found == rows_.end() ? nullptr : &*found;
}

void JobList::cancel(storage::JobId job) {
    bridge_.engine().cancel(job);
}

void JobList::pause(storage::JobId job) {
    bridge_.engine().pauseJob(job);
}

void JobList::resume(storage::JobId job) {
    if (Row* row = find(job)) {
        row->state = State::Waiting;
        row->error.reset();
        Q_EMIT listChanged();
    }
    bridge_.engine().resume(job);
}

void JobList::dismiss(storage::JobId job) {
    const Row* row = find(job);
    if (row == nullptr) return;
    bridge_.engine().dismiss(job);  // what it recognised becomes a transcript
    remove(job);
}

void JobList::queued(const engine::JobQueued& event) {
    Row* row = find(event.job);
    if (row == nullptr) row = &rows_.emplace_back();
    row->job = event.job;
    row->kind = event.kind;
    row->title = toQString(event.title);
    row->state = State::Waiting;
    row->error.reset();
    Q_EMIT listChanged();
}

void JobList::started(const engine::JobStarted& event) {
    Row* row = find(event.job);
    if (row == nullptr) return;
    row->state = State::Running;
    row->clock.start();
    row->firstMs = -1;
    row->rate = 0;
    Q_EMIT listChanged();
}

void JobList::progressed(const engine::JobProgressed& event) {
    Row* row = find(event.job);
    if (row == nullptr) return;
    row->stage = toQString(event.stage);
    row->fraction = event.fraction;
    row->etaSeconds = event.etaSeconds;
    Q_EMIT rowProgressed(event.job);
}

void JobList::partDone(Row& row, const text::Segment& part) {
    ++row.partsDone;
    if (row.firstMs < 0) row.firstMs = part.startMs;
    const auto elapsed = row.clock.isValid() ? row.clock.elapsed() : 0;
    if (elapsed > 0) row.rate = double(part.endMs - row.firstMs) / double(elapsed);
}

void JobList::failed(const engine::JobFailed& event) {
    Row* row = find(event.job);
    if (row == nullptr) return;
    if (!event.canResume) return remove(event.job);  // its page shows the error beside the cause
    row->state = State::Failed;
    row->error = event.error;
    row->partsDone = event.partsDone;
    row->canResume = true;
    Q_EMIT listChanged();
}

void JobList::paused(const engine::JobPaused& event) {
    Row* row = find(event.job);
    if (row == nullptr) return;
    row->state = State::Paused;
    row->canResume = true;
    Q_EMIT listChanged();
}

// Rows that wait take the places they had together in the new order; the others stay where they are.
void JobList::ordered(const engine::QueueOrdered& event) {
    std::vector<Row> waiting;
    for (const auto job : event.jobs)
        if (const Row* row = find(job)) waiting.push_back(*row);
    auto next = waiting.begin();
    for (auto& row : rows_) {
        const bool ours = std::ranges::find(event.jobs, row.job) != event.jobs.end();
        if (ours && next != waiting.end()) row = *next++;
    }
    if (waiting.size() > 1) Q_EMIT listChanged();
}

void JobList::recovered(const engine::JobRecovered& event) {
    remove(event.job.id);
    Row row;
    row.job = event.job.id;
    row.kind = event.job.kind;
    row.state = State::Interrupted;
    row.title = toQString(event.job.title);
    row.partsDone = event.job.partsDone;
    row.canResume = true;
    if (event.job.partsTotal > 0) row.fraction = double(event.job.partsDone) / event.job.partsTotal;
    rows_.push_back(std::move(row));
    Q_EMIT listChanged();
}

void JobList::remove(storage::JobId job) {
    if (std::erase_if(rows_, [job](const Row& row) { return row.job == job; }) > 0) Q_EMIT listChanged();
}

}  // namespace timbre::ui
