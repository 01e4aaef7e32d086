#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/player.h"
#include "core/audio/recorder.h"
#include "core/engine/events.h"
#include "core/engine/metrics_desk.h"
#include "core/engine/model_desk.h"
#include "core/engine/model_settings.h"
#include "core/engine/requests.h"
#include "core/engine/transcript_desk.h"
#include "core/engine/voice_desk.h"
#include "core/models/capabilities.h"
#include "core/models/model_registry.h"
#include "core/storage/voice_records.h"
#include "core/voices/voice_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace timbre::engine {

struct EngineConfig {
    std::filesystem::path database, assets;
    std::span<const models::ModelFamily> families = models::modelFamilies();
    std::function<std::unique_ptr<audio::AudioOutput>()> makeOutput;      // default: PortAudio
    std::function<std::unique_ptr<audio::AudioInput>()> makeInput;        // microphones
    std::function<std::unique_ptr<audio::AudioInput>()> makeSystemInput;  // default: PulseAudio
    std::string outputDevice, inputDevice;                                // empty: default
    std::int64_t cacheBytes = 512LL << 20;                                // finished-audio cache
    std::int64_t trashDays = 30;
    audio::PlayerOptions player;
    std::int64_t metricDays = 30;  // single jobs and samples; roll-ups stay two years
    std::string program;           // our version, for the rows of jobs
    bool recoverJobs = true;       // report jobs an earlier run left unfinished
    ModelSettings models;
    // Writes the setting models.folder when the models were moved; a lane's thread; may throw.
    std::function<void(const std::filesystem::path&)> keepModelsFolder;
};

// Decides what runs. Public functions may be called from any thread and return at once; what they
// lead to arrives as events. Each job ends with exactly one JobFinished, JobCancelled or JobFailed.
// Construction returns at once too: the database opens on the engine thread (EngineReady).
class Engine {
public:
    Engine(EngineConfig config, EventSink sink);
    ~Engine();  // cancels every job (a running one stays resumable), waits for the part in hand
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    JobId speak(SpeakRequest request);  // invalid requests end in JobFailed(InvalidInput)
    JobId transcribe(TranscribeRequest request);
    // Keeps what is finished: sound and computing end at once and others may go on; JobProgressed
    // "keep" says that sentences are being joined, JobCancelled that the take is there.
    void cancel(JobId job);
    void finishRecording(JobId job);  // microphone: stop listening, confirm the rest
    void pauseRecording(JobId job, bool paused);
    void resume(JobId job);   // an interrupted, failed or paused job goes on where it was
    void dismiss(JobId job);  // an interrupted job is not wanted any more

    // A stretch that somebody waits for: it is decoded next, the rest after it. Jobs that transcribe a file.
    void transcribeFirst(JobId job, std::int64_t fromMs, std::int64_t toMs);

    // The queue. Order and pauses outlive the program. A file that is being transcribed stops at once
    // and goes on behind its last phrase; a job that speaks or records is not paused here.
    void pauseJob(JobId job);
    void moveJob(JobId job, JobId before);  // 0: to the end; only jobs that wait

    // Changes to what is kept; HistoryChanged or VoicesChanged follows.
    void saveVoice(voices::Voice voice);
    void trashVoice(std::string id);
    void restoreVoice(std::string id);
    void trashVoices(std::vector<std::string> ids);
    void restoreVoices(std::vector<std::string> ids);
    // Keeps voices as their files say, also of engines or with options that do not exist here, and the
    // sounds that come with them.
    void importVoices(std::vector<voices::VoiceFile> files);
    void restoreVoiceVersion(std::string id, int version);  // as a new version
    // Favourites, folders and tags, of any voice; VoiceMarksChanged follows.
    void markVoices(storage::VoiceMarksChange change);
    void renameVoiceFolder(std::string from, std::string to);
    void keepComparison(storage::Comparison comparison);  // ComparisonsChanged follows
    void setStarred(std::vector<std::int64_t> historyIds, bool starred);
    void setStarred(std::int64_t historyId, bool starred) { setStarred(std::vector{historyId}, starred); }
    void renameHistory(std::int64_t historyId, std::string title);
    void trashHistory(std::vector<std::int64_t> historyIds);
    void trashHistory(std::int64_t historyId) { trashHistory(std::vector{historyId}); }
    void restoreHistory(std::vector<std::int64_t> historyIds);
    void restoreHistory(std::int64_t historyId) { restoreHistory(std::vector{historyId}); }
    // For good, with sound that nothing else refers to; only what is in the trash.
    void removeHistory(std::vector<std::int64_t> historyIds);
    void saveHistoryList(storage::HistoryList list);  // HistoryListsChanged follows
    void removeHistoryList(std::int64_t listId);
    void orderHistoryLists(std::vector<std::int64_t> listIds);
    // The stored request once more, as a new job; nothing is written outside our folders. `fileInstead`
    // stands for a transcribed file that is not where it was. JobFailed(NotFound) if it is gone.
    JobId rerunHistory(std::int64_t historyId, std::filesystem::path fileInstead = {});
    // Also while the job still decodes. Edits are kept in the order of the calls, each in one
    // transaction; one that cannot be stored ends in a Warning with this job.
    void editTranscript(JobId job, storage::TranscriptEdit edit);
    // Writes a take or recording into another file, converted on a lane; ends in TakeExported.
    void exportTake(std::int64_t historyId, std::filesystem::path target, audio::FileFormat format,
                    double quality);
    // Finished sentences that were kept for another time, and what was deleted, for good; StorageCleaned
    // follows.
    void clearCache();
    // What models keep of copied voices: made again, from their recordings, when they next speak.
    void clearPrompts();
    void resetCacheCounts();  // of both; no event unless it fails
    void emptyTrash();
    // Copies everything to another folder; refused while a job runs. Ends in DataMoved.
    void moveData(std::filesystem::path folder);
    void cancelMove();  // any time; the old folder stays in use
    // Many at once; HistoryExportProgressed and one HistoryExportFinished carry the returned number.
    std::int64_t exportHistory(HistoryExport request);
    void cancelHistoryExport(std::int64_t exportId);
    // HistoryPlaying follows, or a Warning.
    void playHistory(std::int64_t historyId, std::int64_t startMs = 0);
    // Says a short text in this voice; nothing is kept. A newer preview replaces a running one.
    void preview(voices::Voice voice, std::string text);
    // Says a short text into a WAV file; nothing else is kept. Ends in SampleRendered, unless it is
    // cancelled first.
    SampleId renderSample(voices::Voice voice, std::string text, std::filesystem::path target);
    void cancelSample(SampleId sample);

    ModelDesk& models();               // thread-safe
    VoiceDesk& voiceDesk();            // thread-safe
    TranscriptDesk& transcriptDesk();  // thread-safe
    MetricsDesk& metrics();            // thread-safe
    audio::Player& player();           // pause, seek, stop: thread-safe, immediate
    audio::RecorderStatus recorderStatus() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::engine
