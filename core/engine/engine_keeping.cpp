// The engine's work beside jobs: opening the data folder and cleaning it up.
#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/voices/voice_library.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// Work whose result nobody waits for any more.
bool isScratch(const storage::JobRecord& job) {
    try {
        return job.kind == JobKind::Transcribe ? !transcribeRequestFromJson(job.requestJson).keep
                                               : !speakRequestFromJson(job.requestJson).keep;
    } catch (const Error&) {
        return false;
    }
}

bool isOld(const std::filesystem::directory_entry& entry) {
    return entry.last_write_time() < std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
}

// Lists of engines: first those that came with the program, then the checkpoints.
template <typename Info>
bool endsWith(const std::vector<Info>& all, std::size_t embedded, const std::vector<Info>& checkpoints) {
    return std::equal(all.begin() + std::ptrdiff_t(embedded), all.end(), checkpoints.begin(),
                      checkpoints.end(), [](const Info& a, const Info& b) {
                          return a.id == b.id && a.version == b.version && a.name == b.name;
                      });
}
template <typename Info>
void replaceEnd(std::vector<Info>& all, std::size_t embedded, const std::vector<Info>& checkpoints) {
    all.resize(embedded);
    all.insert(all.end(), checkpoints.begin(), checkpoints.end());
}

std::string describe(const storage::OpenReport& report) {
    if (!report.damagedCopy) return {};
    const std::string kept = "The database was damaged; it is kept as " + report.damagedCopy->string() + ". ";
    return kept + (report.restoredFrom ? "The backup " + report.restoredFrom->string() + " serves now."
                                       : std::string("There was no good backup: the history starts anew."));
}

}  // namespace

Stores::Stores(const EngineConfig& config)
    : database(config.database, storage::Access::ReadWrite),
      lock(config.database.parent_path() / "instances"),
      journal(database),
      queue(database),
      transcripts(database),
      history(database),
      voices(database),
      voiceMarks(database),
      comparisons(database),
      metrics(database),
      cache(database) {}

void EngineCore::open() {
    try {
        std::filesystem::create_directories(config_.database.parent_path());
        assets_.emplace(config_.assets);
        prompts_.emplace(*assets_, [this](bool hit) { post([this, hit] { countPrompt(hit); }); });
        stores_.emplace(config_);
        storageNote_ = describe(stores_->database.openReport());
    } catch (...) {
        storageError_ = currentError();
        stores_.reset();
        log(LogLevel::Error, "engine", storageError_->what());
        emit(EngineFailed{*storageError_});
    }
    metrics_->start();
    listEngines();
}

void EngineCore::listEngines() {
    for (Lane* lane : {&speak_, &listen_, &live_, &again_})
        lane->thread.post(
            [this, lane] { lane->shelf.use(models_->checkpoints(), prompts_ ? &*prompts_ : nullptr); });
    // Each lane lists its own engines before any job: their libraries belong to its thread.
    speak_.thread.post([this] {
        std::vector<std::string> problems;
        auto infos = speak_.shelf.speechEngines(problems);
        post([this, infos = std::move(infos), problems] {
            speechEngines_ = infos;
            embeddedEngines_ = infos.size();
            enginesListed(problems);
        });
    });
    listen_.thread.post([this] {
        std::vector<std::string> problems;
        auto infos = listen_.shelf.recognisers(problems);
        post([this, infos = std::move(infos), problems] {
            recognisers_ = infos;
            embeddedRecognisers_ = infos.size();
            enginesListed(problems);
        });
    });
}

void EngineCore::enginesListed(const std::vector<std::string>& problems) {
    for (const auto& problem : problems) {
        log(LogLevel::Warning, "engine", problem);
        storageNote_ += (storageNote_.empty() ? "" : "\n") + problem;
    }
    if (--lanesToList_ > 0) return;
    emit(EngineReady{speechEngines_, recognisers_, allVoices(), storageNote_});
    models_->start(speechEngines_, recognisers_);
    if (!stores_) return;
    if (config_.recoverJobs) recoverJobs();
    sweepFolders();
}

void EngineCore::checkpointsListed(const CheckpointEngines& checkpoints) {
    const bool same = endsWith(speechEngines_, embeddedEngines_, checkpoints.speech) &&
                      endsWith(recognisers_, embeddedRecognisers_, checkpoints.recognisers);
    if (std::exchange(checkpointsListed_, true) && same) return;
    replaceEnd(speechEngines_, embeddedEngines_, checkpoints.speech);
    replaceEnd(recognisers_, embeddedRecognisers_, checkpoints.recognisers);
    emit(EnginesChanged{speechEngines_, allVoices(), recognisers_});
    for (Lane* lane : {&speak_, &listen_, &live_}) startNext(*lane);
}

// Trouble with the books never ends a job.
void EngineCore::countPrompt(bool hit) {
    try {
        if (stores_) stores_->cache.countPrompt(hit);
    } catch (...) {
        log(LogLevel::Warning, "engine", std::string("cache: ") + currentError().what());
    }
}

std::vector<voices::Voice> EngineCore::allVoices() {
    auto all = voices::engineVoices(speechEngines_);
    auto starters = voices::starterVoices();
    std::move(starters.begin(), starters.end(), std::back_inserter(all));
    if (!stores_) return all;
    try {
        auto saved = stores_->voices.all();
        std::move(saved.begin(), saved.end(), std::back_inserter(all));
    } catch (...) {
        emit(Warning{0, currentError()});
    }
    return all;
}

void EngineCore::recoverJobs() {
    try {
        const auto isAlive = [this](const std::string& owner) { return stores_->lock.isAlive(owner); };
        for (const auto& job : stores_->journal.markInterrupted(isAlive)) {
            if (isScratch(job))
                stores_->journal.remove(job.id);
            else
                emit(JobRecovered{job});
        }
        stores_->lock.removeDead();
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

// Removes what nobody needs any more: old trash, temporary files, sentences of takes that are finished or
// were not to be kept. A day passes before the latter, because another instance may still be playing them.
void EngineCore::sweepFolders() {
    try {
        for (const auto& asset : stores_->history.purge(nowMs() - config_.trashDays * kDayMs))
            assets_->remove(asset);
        assets_->removeTemporaryFiles();
        const auto folder = assets_->path("segments");
        std::error_code missing;
        for (const auto& entry : std::filesystem::directory_iterator(folder, missing)) {
            const auto job = stores_->journal.job(std::atoll(entry.path().filename().c_str()));
            const bool ended =
                job && (job->state == storage::JobState::Done || job->state == storage::JobState::Cancelled);
            const bool old = job ? job->finishedAt < nowMs() - kDayMs : isOld(entry);
            if ((ended || !job) && old) std::filesystem::remove_all(entry.path());
        }
    } catch (...) {
        log(LogLevel::Warning, "engine", std::string("clean-up: ") + currentError().what());
    }
}

}  // namespace timbre::engine
