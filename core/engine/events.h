#pragma once

#include "core/audio/loudness.h"
#include "core/audio/player.h"
#include "core/base/error.h"
#include "core/engine/metrics_events.h"
#include "core/engine/model_events.h"
#include "core/engine/transcript_events.h"
#include "core/engine/voice_events.h"
#include "core/models/capabilities.h"
#include "core/models/speech_model.h"
#include "core/storage/data_move.h"
#include "core/storage/records.h"
#include "core/text/plan.h"
#include "core/text/timed_text.h"
#include "core/voices/voice.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace timbre::engine {

using storage::JobId;
using storage::JobKind;

struct JobQueued {
    JobId job;
    JobKind kind;
    std::string title;
};
struct JobStarted {
    JobId job;
    int partsTotal;
    std::vector<text::TextProblem> problems;
    audio::ProgrammeId programme;
};
// At most 20 a second per job. fraction 0…1, or below 0 when it cannot be known (microphone).
struct JobProgressed {
    JobId job;
    std::string stage;
    double fraction;
    double etaSeconds;
};
struct FirstSound {
    JobId job;
    double msSinceRequest;
};
// A sentence or phrase that is on disk: asset by atomic rename, row committed.
struct SegmentReady {
    JobId job;
    storage::SegmentRecord segment;
};
struct PartialText {
    JobId job;
    std::string text;
    std::int64_t startMs;
    double lagMs;              // live: sound on disk that it does not cover
    std::int64_t heardMs = 0;  // how far it covers the sound
};
// How a live job keeps up; at most 20 a second.
struct LiveHeard {
    JobId job;
    std::int64_t recordedMs;   // on disk
    std::int64_t heardMs;      // of it the recogniser took
    std::int64_t confirmedMs;  // end of the last confirmed text
};
struct JobFinished {
    JobId job;
    std::int64_t historyId;
    storage::JobMetrics metrics;
    audio::AudioCheck check;
    std::string exportedTo;  // empty: no export was asked for
};
struct JobCancelled {
    JobId job;
    std::int64_t historyId;
};  // what was finished is kept; 0 = nothing was
struct JobFailed {
    JobId job;
    Error error;
    int partsDone;
    bool canResume;
};
struct JobRecovered {
    storage::JobRecord job;
};  // left unfinished by an earlier run: resume() or dismiss()
// The user paused it: it waits, or stopped after the phrase in hand, until resumeJob().
struct JobPaused {
    JobId job;
};
// In which order the jobs of one kind that have not started will run.
struct QueueOrdered {
    std::vector<JobId> jobs;
};
// Favourites, folders, tags or the use of voices changed.
struct VoiceMarksChanged {};
struct ComparisonsChanged {};
using SampleId = std::int64_t;
// What renderSample() led to.
struct SampleRendered {
    SampleId sample;
    std::string path;
    std::optional<Error> error;
};
struct HistoryChanged {
    std::vector<std::int64_t> ids = {};  // rows that came, went or changed; empty: any may have
};
struct HistoryListsChanged {};  // the searches kept under a name
// playHistory() found the sound: this programme is that row from now on.
struct HistoryPlaying {
    std::int64_t historyId;
    JobId job;
    audio::ProgrammeId programme;
};
// What exportHistory() is doing: after each row, and once at the end.
struct HistoryExportProgressed {
    std::int64_t exportId;
    int done, total;
};
struct HistoryExportFinished {
    struct Failure {
        std::int64_t historyId;
        std::string title;
        Error error;
    };
    std::int64_t exportId;
    std::vector<std::string> written;
    std::vector<Failure> failures;
    bool cancelled;  // what was written stays
};
struct VoicesChanged {
    std::vector<voices::Voice> voices;  // all, as in EngineReady
};
// What exportTake() led to.
struct TakeExported {
    std::int64_t historyId;
    std::string path;
    std::optional<Error> error;
};
// Copying the data folder: at most 20 a second, and one DataMoved at the end. Moved: nothing more can
// be kept in the old place; the program is to be started again with the new folder.
struct DataMoveProgressed {
    storage::MoveProgress progress;
};
struct DataMoved {
    enum class End { Moved, Stopped, Failed } end;
    std::string folder;  // the new one
    std::optional<Error> error;
};
// What clearCache() or emptyTrash() removed.
struct StorageCleaned {
    std::int64_t files;
};
struct PlayerNoticed {
    audio::PlayerNotice notice;
};
// The database is open and the speech engines are listed. Jobs asked for earlier start now.
struct EngineReady {
    std::vector<models::SpeechEngineInfo> speechEngines;
    std::vector<models::RecogniserInfo> recognisers;
    std::vector<voices::Voice> voices;  // of the engines, the starter set, and saved ones
    std::string storageNote;            // not empty: what opening had to repair, for the user
};
struct EngineFailed {
    Error error;
};  // the database cannot be opened: nothing can be kept
// Everything needed to say something went on that the user should know, without a job failing.
struct Warning {
    JobId job;
    Error error;
};

// What happened to the models on this machine; see ModelDesk.
struct ModelNews {
    ModelEvent event;
};

// What became of a task of VoiceDesk.
struct VoiceNews {
    VoiceEvent event;
};

// What became of a task of TranscriptDesk.
struct TranscriptNews {
    TranscriptEvent event;
};

// What was measured; see MetricsDesk.
struct MetricsNews {
    MetricsEvent event;
};

// Checkpoints that speak or recognise came or went: the lists of EngineReady anew. Comes once after every
// EngineReady when the folders were looked at, also when there are none.
struct EnginesChanged {
    std::vector<models::SpeechEngineInfo> speechEngines;
    std::vector<voices::Voice> voices;
    std::vector<models::RecogniserInfo> recognisers;
};

// A job that was to find out the language knows it.
struct LanguageFound {
    JobId job;
    std::string language;
    double probability;
};

// The engine is slower than speech: sound is held back so that it will not stutter once it begins.
struct SoundExpected {
    JobId job;
    double seconds;  // from now until sound begins; said again when the estimate changes
};

// A sentence that was finished, but not well: what it missed and how often it was tried.
struct SentenceMarked {
    JobId job;
    int index;              // of the segment
    models::SpeechEnd end;  // not Ended: it was cut
    double similarity = 1;  // with the voice's reference
    double floor = -1;      // that it should reach; -1: none
    int attempts = 1;
};

using Event =
    std::variant<JobQueued, JobStarted, JobProgressed, FirstSound, SegmentReady, PartialText, JobFinished,
                 JobCancelled, JobFailed, JobRecovered, JobPaused, QueueOrdered, HistoryChanged,
                 HistoryListsChanged, HistoryPlaying, HistoryExportProgressed, HistoryExportFinished,
                 VoicesChanged, PlayerNoticed, EngineReady, EngineFailed, TakeExported, DataMoveProgressed,
                 DataMoved, StorageCleaned, VoiceMarksChanged, ComparisonsChanged, SampleRendered, ModelNews,
                 VoiceNews, TranscriptNews, MetricsNews, EnginesChanged, LanguageFound, SoundExpected,
                 SentenceMarked, LiveHeard, Warning>;
using EventSink = std::function<void(const Event&)>;  // engine thread; must not block

}  // namespace timbre::engine
