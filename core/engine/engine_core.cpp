#include "core/engine/engine_core.h"

#include "core/audio/portaudio/portaudio_device.h"
#include "core/base/log.h"
#include "core/engine/jobs/speak_job.h"
#include "core/engine/jobs/transcribe_job.h"
#include "core/engine/sound_input.h"
#include "core/engine/titles.h"
#include "core/storage/model_book.h"

#include <algorithm>
#include <random>
#include <utility>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

JobKind kindOf(const Request& request) {
    return std::holds_alternative<SpeakRequest>(request) ? JobKind::Speak : JobKind::Transcribe;
}
Priority priorityOf(const Request& request) {
    return std::visit([](const auto& r) { return r.priority; }, request);
}
bool usesMicrophone(const Request& request) {
    const auto* transcribe = std::get_if<TranscribeRequest>(&request);
    return transcribe != nullptr && isLive(transcribe->source) && transcribe->recordingAsset.empty();
}

storage::DecodedSpan wholeOf(const TranscribeRequest& request) {
    return {request.fromMs, request.toMs > 0 ? request.toMs : DecodePlan::kOpenEnd};
}

// Sentences of an earlier run up to the first whose file is gone.
std::vector<storage::SegmentRecord> usable(std::vector<storage::SegmentRecord> done, JobKind kind,
                                           const storage::AssetFolder& assets) {
    if (kind != JobKind::Speak) return {};
    const auto missing = std::find_if(done.begin(), done.end(), [&](const auto& record) {
        return record.asset.empty() || !std::filesystem::exists(assets.path(record.asset));
    });
    done.erase(missing, done.end());
    return done;
}

}  // namespace

EngineCore::EngineCore(EngineConfig config, EventSink sink)
    : config_(std::move(config)),
      sink_(std::move(sink)),
      speak_("timbre-speak", config_.families),
      listen_("timbre-listen", config_.families),
      live_("timbre-live", config_.families),
      again_("timbre-again", config_.families) {
    models_ = std::make_unique<ModelKeeper>(
        config_.models,
        ModelKeeper::Surroundings{.thread = thread_,
                                  .emit = [this](ModelEvent event) { emit(ModelNews{std::move(event)}); },
                                  .database = [this] { return stores_ ? &stores_->database : nullptr; },
                                  .dataFolder = config_.database.parent_path(),
                                  .speakLane = speak_.thread,
                                  .families = config_.families,
                                  .keepFolder = config_.keepModelsFolder,
                                  .enginesFound = [this](const auto& found) { checkpointsListed(found); }});
    makeMetrics();
    player_ = std::make_unique<audio::Player>(
        config_.makeOutput ? config_.makeOutput() : audio::makePortAudioOutput(),
        [this](const audio::PlayerNotice& n) { post([this, n] { emit(PlayerNoticed{n}); }); },
        config_.player);
    if (!config_.outputDevice.empty()) player_->setDevice(config_.outputDevice);
    recorder_ = std::make_unique<audio::Recorder>(
        makeInput(config_.makeInput, config_.makeSystemInput),
        [this](const audio::RecorderNotice& n) { post([this, n] { notice(n); }); });
    post([this] { open(); });
}

EngineCore::~EngineCore() {
    closing_ = true;
    cancelMove();
    player_->stop();
    post([this] {
        previewStop_.request_stop();
        voiceMaker_.stop();
        transcriptWorker_.stop();
        for (auto& [id, stop] : samples_) stop.request_stop();
        for (auto& [id, stop] : exports_) stop.request_stop();
        for (auto& [id, job] : jobs_) {
            job->stop.request_stop();
            if (job->tail) job->tail->ended();
        }
    });
    models_->stop();
    metrics_->stop();
    // A lane finishes the block in hand and reports; the engine thread then ends what never ran.
    for (SerialThread* lane : {&speak_.thread, &listen_.thread, &live_.thread, &again_.thread, &files_})
        lane->stop();
    post([this] {
        while (!jobs_.empty()) {
            const JobId id = jobs_.begin()->first;
            ended(id, laneOf(jobs_.begin()->second->request), {}, std::nullopt);
        }
    });
    thread_.stop();
    models_.reset();  // what its pool says goes to the thread that has just ended
    recorder_.reset();
    player_.reset();
}

JobId EngineCore::newJobId() {
    // Microseconds since 1970: unique across the processes that share a data folder, and growing.
    const JobId now = std::chrono::duration_cast<std::chrono::microseconds>(
                          std::chrono::system_clock::now().time_since_epoch())
                          .count();
    JobId last = lastJobId_.load();
    JobId next = 0;
    do {
        next = std::max(now, last + 1);
    } while (!lastJobId_.compare_exchange_weak(last, next));
    return next;
}

void EngineCore::emit(const Event& event) {
    sink_(event);
}

void EngineCore::submit(JobId id, Request request) {
    const auto problem = std::visit([](const auto& r) { return validate(r); }, request);
    if (problem) return fail(id, {ErrorCode::InvalidInput, *problem}, 0, false);
    if (!stores_) return fail(id, *storageError_, 0, false);
    if (usesMicrophone(request) && live_.running != 0 && !isScratch(jobs_.at(live_.running)->request))
        return fail(id, {ErrorCode::AlreadyRunning, "a recording is running; finish it first"}, 0, false);
    try {
        const auto [title, json] =
            std::visit([](const auto& r) { return std::pair(titleOf(r), toJson(r)); }, request);
        stores_->journal.create(id, kindOf(request), title, json, stores_->lock.name());
        stores_->queue.add(id);
    } catch (...) {
        return fail(id, currentError(), 0, false);
    }
    auto job = std::make_unique<Job>();
    job->id = id;
    job->request = std::move(request);
    enqueue(std::move(job));
}

void EngineCore::enqueue(std::unique_ptr<Job> job) {
    const JobId id = job->id;
    job->requestedAt = Clock::now();
    job->tail = std::make_unique<RecordingTail>();
    if (const auto* transcribe = std::get_if<TranscribeRequest>(&job->request))
        job->plan = std::make_unique<DecodePlan>(wholeOf(*transcribe));
    Lane& lane = laneOf(job->request);
    const auto kind = kindOf(job->request);
    const auto title = std::visit([](const auto& r) { return titleOf(r); }, job->request);
    jobs_.emplace(id, std::move(job));
    lane.waiting.push_back(id);
    emit(JobQueued{id, kind, title});
    announceOrder(lane);
    startNext(lane);
}

Lane& EngineCore::laneOf(const Request& request) {
    if (kindOf(request) == JobKind::Speak) return speak_;
    // A stretch to be heard again does not wait for the hours of a file.
    return usesMicrophone(request) || isScratch(request) ? live_ : listen_;
}

void EngineCore::startNext(Lane& lane) {
    if (lane.running != 0 || lane.waiting.empty() || closing_) return;
    const auto ready = [&](JobId id) { return canStart(*jobs_.at(id)); };
    auto next = std::find_if(lane.waiting.begin(), lane.waiting.end(), [&](JobId id) {
        return ready(id) && priorityOf(jobs_.at(id)->request) == Priority::Interactive;
    });
    if (next == lane.waiting.end()) next = std::find_if(lane.waiting.begin(), lane.waiting.end(), ready);
    if (next == lane.waiting.end()) return;
    Job& job = *jobs_.at(*next);
    lane.waiting.erase(next);
    announceOrder(lane);
    lane.running = job.id;
    job.startedAt = Clock::now();
    job.underrunsBefore = player_->status().underruns;
    if (&lane == &live_) liveLagMs_.reset();
    job.link = std::make_unique<LaneLink>(job.id, thread_, engineSideOf(job.id), job.requestedAt, closing_);
    try {
        makeReady(job);
        stores_->journal.setRunning(job.id, 0);
        if (job.plan) job.plan->start(stores_->transcripts.decodedSpans(job.id));
    } catch (...) {
        return ended(job.id, lane, {}, currentError());
    }
    lane.thread.post([this, &job, &lane] {
        const LogJob logJob(job.id);
        log(LogLevel::Info, "engine", "job begins");
        std::optional<Error> error;
        auto outcome = run(job, lane, error);
        post([this, id = job.id, &lane, outcome = std::move(outcome), error = std::move(error)]() mutable {
            ended(id, lane, std::move(outcome), std::move(error));
        });
    });
}

// What needs a checkpoint waits until the folders of models were looked at.
bool EngineCore::canStart(const Job& job) const {
    if (job.paused) return false;
    const auto* speak = std::get_if<SpeakRequest>(&job.request);
    const auto& engine =
        speak != nullptr ? speak->voice.engine : std::get<TranscribeRequest>(job.request).recogniser;
    return checkpointsListed_ ||
           std::ranges::any_of(config_.families, [&](const auto& family) { return family.id == engine; });
}

// What a neural engine needs beside the request. A seed that nobody chose becomes part of the request,
// so that the same can be made again.
void EngineCore::makeReady(Job& job) {
    auto* speak = std::get_if<SpeakRequest>(&job.request);
    if (speak == nullptr) return;
    const auto engine = std::ranges::find(speechEngines_, speak->voice.engine, &models::SpeechEngineInfo::id);
    if (engine == speechEngines_.end() || !engine->isNeural) return;
    job.care = models_->settings().speech;
    job.pace = paceOf(engine->id);
    if (!engine->isRandom || speak->voice.seed) return;
    speak->voice.seed = std::random_device()();
    stores_->journal.setRequest(job.id, toJson(*speak));
}

// From its takes on this machine, else from its last trial.
KnownPace EngineCore::paceOf(const std::string& engine) {
    const auto rate = stores_->metrics.speakingRate(engine);
    KnownPace pace{.rtf = rate.rtf, .charactersPerSecond = rate.charactersPerSecond};
    if (pace.rtf <= 0) {
        const auto trials = storage::ModelBook(stores_->database).lastMeasurements();
        if (const auto found = trials.find(engine); found != trials.end())
            pace.rtf = found->second.realTimeFactor;
    }
    return pace;
}

// What was measured is known however it ended.
JobOutcome EngineCore::run(Job& job, Lane& lane, std::optional<Error>& error) {
    const auto begunAt = Clock::now();
    JobOutcome outcome;
    const auto attempt = [&](auto& work) {
        try {
            outcome = work.run(job.stop.get_token());
        } catch (...) {
            error = currentError();
        }
        outcome.metrics = work.metrics();
    };
    try {
        if (auto* speak = std::get_if<SpeakRequest>(&job.request)) {
            const auto work = std::make_shared<SpeakJob>(
                job.id, *speak, job.done,
                SpeakJob::Surroundings{lane.shelf, *assets_, *player_, *job.link, job.care, job.pace});
            attempt(*work);
        } else {
            TranscribeJob work(job.id, std::get<TranscribeRequest>(job.request),
                               {lane.shelf, *assets_, *recorder_, *job.tail, *job.plan, *job.link});
            attempt(work);
        }
    } catch (...) {
        error = currentError();  // of an engine that cannot be loaded
    }
    outcome.begunAt = begunAt;
    outcome.endedAt = Clock::now();
    return outcome;
}

void EngineCore::cancel(JobId id) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end()) return;
    Job& job = *found->second;
    if (job.isKeeping) return;
    job.goesOn = false;
    job.stop.request_stop();
    Lane& lane = laneOf(job.request);
    if (lane.running != id) return ended(id, lane, {}, std::nullopt);
    if (lane.running == speak_.running && kindOf(job.request) == JobKind::Speak) player_->stop();
}

void EngineCore::finishRecording(JobId id) {
    const auto found = jobs_.find(id);
    if (found == jobs_.end()) return;
    // At once, however much the recogniser still has to do.
    if (live_.running == id) recorder_->stop();
    found->second->tail->ended();
}

void EngineCore::pauseRecorder(bool paused) {
    paused ? recorder_->pause() : recorder_->resume();
}

void EngineCore::resume(JobId id) {
    if (resumePaused(id) || jobs_.contains(id)) return;
    if (!stores_) return fail(id, *storageError_, 0, false);
    try {
        const auto record = stores_->journal.job(id);
        if (!record) throw Error(ErrorCode::NotFound, "there is no job " + std::to_string(id));
        using enum storage::JobState;
        // Ours and yet not in hand: it failed, and a full disk did not even take that.
        const bool isAbandoned = stores_->journal.owner(id) == stores_->lock.name();
        if (record->state != Interrupted && record->state != Failed && record->state != Cancelled &&
            !(record->state == Running && isAbandoned))
            throw Error(ErrorCode::InvalidInput, "job " + std::to_string(id) + " is not unfinished");
        auto job = std::make_unique<Job>();
        job->id = id;
        if (record->kind == JobKind::Speak)
            job->request = speakRequestFromJson(record->requestJson);
        else
            job->request = transcribeRequestFromJson(record->requestJson);
        job->done = usable(stores_->journal.segments(id), record->kind, *assets_);
        job->partsDone =
            record->kind == JobKind::Speak ? static_cast<int>(job->done.size()) : record->partsDone;
        stores_->journal.takeOver(id, stores_->lock.name());
        stores_->queue.add(id);
        stores_->queue.setPaused(id, false);
        enqueue(std::move(job));
    } catch (...) {
        fail(id, currentError(), 0, false);
    }
}

void EngineCore::notice(const audio::RecorderNotice& notice) {
    using Kind = audio::RecorderNotice::Kind;
    const JobId job = live_.running;
    switch (notice.kind) {
        case Kind::SilenceWarning:
            return emit(Warning{job, {ErrorCode::SilentInput, notice.detail}});
        case Kind::DeviceLost:
        case Kind::DeviceChanged:
            return emit(Warning{job, {ErrorCode::DeviceLost, notice.detail}});
        case Kind::Failed:
            // What was recorded so far is still transcribed and kept.
            finishRecording(job);
            return emit(Warning{job, {notice.code.value_or(ErrorCode::DeviceUnavailable), notice.detail}});
        case Kind::Started:
        case Kind::SoundAgain:
            return;
    }
}

}  // namespace timbre::engine
