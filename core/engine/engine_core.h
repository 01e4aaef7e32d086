#pragma once

#include "core/base/serial_thread.h"
#include "core/engine/engine.h"
#include "core/engine/jobs/decode_plan.h"
#include "core/engine/jobs/speech_pace.h"
#include "core/engine/lane_link.h"
#include "core/engine/metrics/metrics_keeper.h"
#include "core/engine/model_shelf.h"
#include "core/engine/models/model_keeper.h"
#include "core/engine/recording_tail.h"
#include "core/engine/transcripts/transcript_worker.h"
#include "core/engine/voices/voice_maker.h"
#include "core/storage/asset_folder.h"
#include "core/storage/cache_store.h"
#include "core/storage/comparison_store.h"
#include "core/storage/database.h"
#include "core/storage/history_list_store.h"
#include "core/storage/history_store.h"
#include "core/storage/instance_lock.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/queue_store.h"
#include "core/storage/transcript_store.h"
#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "core/voices/voice_file.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace timbre::engine {

using Request = std::variant<SpeakRequest, TranscribeRequest>;

// Nothing of it is kept when it ends.
inline bool isScratch(const Request& request) {
    return std::visit([](const auto& r) { return !r.keep; }, request);
}

// One job between its request and its end. Engine thread, except where said.
struct Job {
    JobId id = 0;
    Request request;
    std::vector<storage::SegmentRecord> done;  // sentences of an earlier run
    int partsDone = 0;                         // by this and earlier runs
    bool paused = false;                       // by the user
    bool goesOn = false;                       // it is being stopped to be paused, not to end
    std::stop_source stop;
    bool isKeeping = false;        // stopped; its parts are being joined on the files lane
    std::optional<Error> failure;  // storing a part failed; the job is being stopped
    std::chrono::steady_clock::time_point requestedAt, startedAt;
    SpeechCare care;  // as the settings were when it started, like pace
    KnownPace pace;
    std::uint64_t underrunsBefore = 0;
    // When the user paused it, and what was measured before that.
    std::optional<std::chrono::steady_clock::time_point> asideAt;
    storage::JobMetrics earlier;
    bool isMeasured = false;
    int endsTried = 0;                    // while another program held the database
    std::unique_ptr<LaneLink> link;       // used by the lane while the job runs
    std::unique_ptr<RecordingTail> tail;  // thread-safe, as is `plan`
    std::unique_ptr<DecodePlan> plan;     // of a transcription
};

// A thread that computes one job at a time, its engines, and who waits for it.
struct Lane {
    Lane(const char* name, std::span<const models::ModelFamily> families) : shelf(families), thread(name) {}
    ModelShelf shelf;  // lane thread only
    SerialThread thread;
    JobId running = 0;  // engine thread only, as is `waiting`
    std::vector<JobId> waiting;
};

// Everything of an open data folder. Engine thread only.
struct Stores {
    explicit Stores(const EngineConfig& config);

    storage::Database database;
    storage::InstanceLock lock;
    storage::JournalStore journal;
    storage::QueueStore queue;
    storage::TranscriptStore transcripts;
    storage::HistoryStore history;
    storage::VoiceStore voices;
    storage::VoiceMarksStore voiceMarks;
    storage::ComparisonStore comparisons;
    storage::MetricsStore metrics;
    storage::CacheStore cache;
};

// The engine behind its face. Every function runs on the engine thread unless it says otherwise.
class EngineCore {
public:
    EngineCore(EngineConfig config, EventSink sink);  // any thread; opens nothing yet
    ~EngineCore();                                    // any other thread; see Engine::~Engine

    void post(std::function<void()> task) { thread_.post(std::move(task)); }      // any thread
    JobId newJobId();                                                             // any thread
    audio::Player& player() { return *player_; }                                  // any thread
    audio::RecorderStatus recorderStatus() const { return recorder_->status(); }  // any thread
    void pauseRecorder(bool paused);

    void submit(JobId id, Request request);
    void cancel(JobId id);
    void finishRecording(JobId id);
    void resume(JobId id);
    void dismiss(JobId id);
    void transcribeFirst(JobId id, storage::DecodedSpan span);
    void pauseJob(JobId id);
    void moveJob(JobId id, JobId before);
    void editTranscript(JobId id, const storage::TranscriptEdit& edit);

    void saveVoice(voices::Voice voice);
    void importVoices(const std::vector<voices::VoiceFile>& files);
    void changeVoices(const std::function<void(storage::VoiceStore&)>& change);
    // For what voices do not say themselves; `changed` is emitted after it.
    void changeAboutVoices(const std::function<void(Stores&)>& change, const Event& changed);
    void changeRows(const std::vector<std::int64_t>& ids, const std::function<void(Stores&)>& change);
    void changeLists(const std::function<void(storage::HistoryListStore&)>& change);
    void removeHistory(const std::vector<std::int64_t>& ids);
    void rerunHistory(JobId id, std::int64_t historyId, const std::filesystem::path& fileInstead);
    void exportHistory(std::int64_t exportId, const HistoryExport& request);
    void cancelHistoryExport(std::int64_t exportId);
    void exportTake(std::int64_t historyId, std::filesystem::path target, audio::FileFormat format,
                    double quality);
    std::stop_token newMove();  // any thread
    void cancelMove();          // any thread
    void moveData(const std::filesystem::path& folder, const std::stop_token& stop);
    void clearCache();
    void clearPrompts();
    void resetCacheCounts();
    void emptyTrash();
    void playHistory(std::int64_t historyId, std::int64_t startMs);
    void preview(voices::Voice voice, std::string text);
    SampleId newSampleId() { return ++lastSampleId_; }  // any thread
    void renderSample(SampleId id, voices::Voice voice, std::string text, std::filesystem::path target);
    void cancelSample(SampleId id);
    ModelKeeper& models() { return *models_; }
    MetricsKeeper& metrics() { return *metrics_; }
    VoiceTask newVoiceTask() { return ++lastVoiceTask_; }  // any thread
    VoiceMaker& voiceMaker() { return voiceMaker_; }
    TranscriptTask newTranscriptTask() { return ++lastTranscriptTask_; }  // any thread
    TranscriptWorker& transcriptWorker() { return transcriptWorker_; }
    // For VoiceMaker and TranscriptWorker. Nothing is kept, and there are neither stores nor assets, while
    // storageError() says why.
    bool isKeeping() const { return stores_.has_value(); }
    const Error& storageError() const { return *storageError_; }
    Stores& stores() { return *stores_; }
    const storage::AssetFolder& assets() const { return *assets_; }  // any thread
    Lane& speakLane() { return speak_; }
    Lane& againLane() { return again_; }  // listens once more, beside everything else
    const std::filesystem::path& databaseFile() const { return config_.database; }  // any thread
    // Fills in what is the same for all jobs: program, memory.
    void complete(storage::JobMetrics& metrics) const;
    // `store` and the row of what was measured in one transaction, and tells everybody of the row; without
    // the row if only that cannot be kept. Throws what `store` throws.
    void commitMeasured(storage::JobMetrics& metrics, const std::function<void()>& store);
    void tellVoices();  // VoicesChanged
    void tell(const VoiceEvent& event);
    void tell(const TranscriptEvent& event);

private:
    void open();
    void listEngines();
    void checkpointsListed(const CheckpointEngines& checkpoints);
    void enginesListed(const std::vector<std::string>& problems);
    void countPrompt(bool hit);
    void recoverJobs();
    void sweepFolders();
    void removeForGood(const std::function<std::vector<std::string>(Stores&)>& forget);
    std::vector<voices::Voice> allVoices();

    void enqueue(std::unique_ptr<Job> job);
    bool resumePaused(JobId id);  // whether it was one of ours that is paused
    void setAside(JobId id, Lane& lane, const JobOutcome& outcome);
    void announceOrder(const Lane& lane);
    std::optional<storage::HistoryItem> unfinishedItem(JobId id, const Request& request);
    Lane& laneOf(const Request& request);
    void startNext(Lane& lane);
    bool canStart(const Job& job) const;
    void makeReady(Job& job);
    KnownPace paceOf(const std::string& engine);
    JobOutcome run(Job& job, Lane& lane, std::optional<Error>& error);  // lane thread
    EngineSide engineSideOf(JobId id);
    void journalParts(JobId id, int partsTotal);
    bool commit(JobId id, const std::function<void()>& store);
    void commitPart(JobId id, const std::function<storage::SegmentRecord()>& store);
    void ended(JobId id, Lane& lane, JobOutcome outcome, std::optional<Error> error);
    void keepLater(Job& job, Lane& lane, std::chrono::steady_clock::time_point begunAt,
                   std::function<JobOutcome()> work);
    void conclude(Job& job, JobOutcome& outcome, const std::optional<Error>& error);
    // Whether it will end once more, because the database was busy.
    bool endLater(std::unique_ptr<Job>& job, Lane& lane, const JobOutcome& outcome,
                  const std::optional<Error>& error, const Error& trouble);
    void freeLane(Lane& lane, JobId id);
    std::int64_t keep(Job& job, JobOutcome& outcome, storage::JobState state);
    void keepFailure(Job& job, JobOutcome& outcome, const Error& error);
    static void addRun(Job& job, const JobOutcome& outcome);
    // Completes what the job says of itself.
    void measure(Job& job, JobOutcome& outcome, storage::JobState state, const std::string& errorCode);
    void forget(const Job& job, const JobOutcome& outcome);
    void fail(JobId id, Error error, int partsDone, bool canResume);
    void notice(const audio::RecorderNotice& notice);
    void makeMetrics();
    void completeSample(metrics::SystemSample& sample);
    void emit(const Event& event);
    std::filesystem::path soundOf(const storage::HistoryRow& row) const;

    EngineConfig config_;
    EventSink sink_;
    std::atomic<JobId> lastJobId_{0};
    std::atomic<SampleId> lastSampleId_{0};
    std::atomic<VoiceTask> lastVoiceTask_{0};
    std::atomic<TranscriptTask> lastTranscriptTask_{0};
    std::atomic<bool> closing_{false};
    int lanesToList_ = 2;
    // The first ones of speechEngines_ and recognisers_; checkpoints follow.
    std::size_t embeddedEngines_ = 0, embeddedRecognisers_ = 0;
    bool checkpointsListed_ = false;  // the folders were looked at
    std::vector<models::SpeechEngineInfo> speechEngines_;
    std::vector<models::RecogniserInfo> recognisers_;
    std::string storageNote_;

    std::optional<Stores> stores_;
    std::optional<storage::AssetFolder> assets_;
    std::optional<PromptShelf> prompts_;
    std::optional<Error> storageError_;
    std::map<JobId, std::unique_ptr<Job>> jobs_;
    std::stop_source previewStop_;
    std::mutex moveMutex_;  // guards moveStop_
    std::stop_source moveStop_;
    std::map<SampleId, std::stop_source> samples_;  // wanted and not rendered yet
    std::map<std::int64_t, std::stop_source> exports_;

    std::unique_ptr<audio::Player> player_;
    std::unique_ptr<audio::Recorder> recorder_;
    Lane speak_, listen_, live_, again_;
    std::unique_ptr<ModelKeeper> models_;
    std::unique_ptr<MetricsKeeper> metrics_;
    std::optional<double> liveLagMs_;  // of the recording in hand
    VoiceMaker voiceMaker_{*this};
    TranscriptWorker transcriptWorker_{*this};
    SerialThread files_{"timbre-files"};
    SerialThread thread_{"timbre-engine"};  // last member: its tasks see everything above
};

}  // namespace timbre::engine
