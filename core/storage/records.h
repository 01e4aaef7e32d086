#pragma once

#include "core/text/error_rate.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

using JobId = std::int64_t;  // also the id of its row in `job`; 0 = none
using UnixMs = std::int64_t;

enum class JobKind { Speak, Transcribe };
enum class JobState { Queued, Running, Done, Failed, Cancelled, Interrupted };

struct JobRecord {
    JobId id = 0;
    JobKind kind = JobKind::Speak;
    JobState state = JobState::Queued;
    std::string title;        // first words of the text, or the file name
    std::string requestJson;  // all that is needed to run it again
    int partsTotal = 0;       // sentences planned; 0 = not known
    int partsDone = 0;        // segments on disk
    std::string errorCode, errorDetail;
    UnixMs createdAt = 0, startedAt = 0, finishedAt = 0;
    bool paused = false;  // by the user; it waits until resumed
};

// A finished sentence of a take or a confirmed phrase of a transcript.
struct SegmentRecord {
    int index = 0;          // its number within the job; lists are in order of time
    text::Segment segment;  // times from the start of the take or recording
    int speaker = 0;        // id of a Speaker; 0: unknown
    std::int64_t sourceOffset = -1, sourceLength = 0;  // bytes in the spoken text
    std::string asset;  // file name inside the assets folder; empty for transcripts
    // Of a neural engine's sentence. end: why it was cut, as models::speechEndName(); empty: it ended.
    std::optional<double> similarity = std::nullopt;       // with the voice's reference; absent: not measured
    std::optional<double> similarityFloor = std::nullopt;  // that it should reach
    int attempts = 1;
    std::string end = {};

    bool isMarked() const {
        return !end.empty() || (similarity && similarityFloor && *similarity < *similarityFloor);
    }
};

// Who speaks in one transcript. Segments refer to the id: a new name reaches all of them.
struct Speaker {
    int id = 0;  // from 1
    std::string name;
    int colour = 0;  // place in a palette
    int lane = 0;    // place in lists and on the timeline, from the top
    bool operator==(const Speaker&) const = default;
};

// Decoded segments are numbered from 0; an editor takes numbers from here for those it makes, so that
// both can add at the same time.
inline constexpr int kFirstEditedSegment = 1 << 20;

// One change of a transcript: split, merge, delete, retime, text and speaker are all of this form.
struct TranscriptEdit {
    std::vector<int> removed;                      // numbers of segments that go
    std::vector<SegmentRecord> put;                // new ones, and ones that replace those of their number
    std::optional<std::vector<Speaker>> speakers;  // all of them, when they changed
};

// What a recogniser heard of a take, beside its text.
struct TakeCheck {
    struct Mark {
        std::int64_t textOffset = 0, textLength = 0;  // bytes of the spoken text; length 0: inserted here
        std::string heard;                            // instead; empty: it was not heard
        std::int64_t startMs = 0, endMs = 0;          // in the take
        bool operator==(const Mark&) const = default;
    };
    std::string recogniser, recogniserVersion;
    text::ErrorRate words, characters;
    std::vector<Mark> marks;  // in order of the text
    UnixMs checkedAt = 0;
};

// A stretch of a recording that is decoded.
struct DecodedSpan {
    std::int64_t fromMs = 0, toMs = 0;
    bool operator==(const DecodedSpan&) const = default;
};

enum class HistoryKind { Take, Transcript };

// One row of the timeline.
struct HistoryItem {
    std::int64_t id = 0;  // of the row in `history`
    HistoryKind kind = HistoryKind::Take;
    JobId job = 0;
    std::string title;
    std::string text;          // all of it
    std::string voiceOrModel;  // voice name, or recogniser id
    std::string engine;
    std::string language;
    std::string settingsJson;  // the request, for re-running and for search
    std::string asset;         // the take's or the recording's file in the assets folder; may be empty
    std::string sourcePath;    // the transcribed file, if it was one
    std::int64_t durationMs = 0;
    bool starred = false;
    UnixMs createdAt = 0;
    std::optional<UnixMs> deletedAt;
};

enum class HistorySort { Newest, Oldest, Longest, Title };

// Which rows of the timeline are wanted, and in which order. Empty lists and absent values: any.
struct HistoryQuery {
    std::string text;  // words; the last one matches as a prefix
    std::optional<HistoryKind> kind;
    std::optional<bool> starred;
    std::optional<bool> hasSound;  // a file of ours, or the transcribed file's path
    std::vector<std::string> voices, engines, languages;
    int lastDays = 0;                                   // 1: since midnight, 7: with the six days before
    UnixMs fromMs = 0, toMs = 0;                        // made in [from, to); 0: open
    std::int64_t minDurationMs = 0, maxDurationMs = 0;  // 0: open
    bool inTrash = false;
    HistorySort sort = HistorySort::Newest;
    int limit = 100;
    std::int64_t beforeId = 0;  // paging, newest first: rows with smaller ids; 0 = from the newest

    bool operator==(const HistoryQuery&) const = default;
};

// Where a row stands in a list.
struct HistoryKey {
    std::int64_t id = 0;
    UnixMs createdAt = 0;
    bool operator==(const HistoryKey&) const = default;
};

inline constexpr char kHitStart = '\x02', kHitEnd = '\x03';  // around what a search found

// A row of the timeline as a list shows it; small however long the text is.
struct HistoryRow {
    std::int64_t id = 0;
    HistoryKind kind = HistoryKind::Take;
    JobId job = 0;
    std::string title;
    std::string markedTitle;     // with hits marked; empty: no hit in it
    std::string excerpt;         // one line: the beginning, or what is around the first hit, marked
    bool hitInSettings = false;  // the excerpt is of the settings
    std::int64_t textBytes = 0;
    std::string voiceOrModel, engine, language;
    std::string asset, sourcePath;
    std::int64_t durationMs = 0;
    bool starred = false;
    UnixMs createdAt = 0;
    std::optional<UnixMs> deletedAt;
    JobState state = JobState::Done;
    std::string device;         // what computed it; empty: not known
    double costMs = -1;         // from its start to its end; below 0: not known
    double wordErrorRate = -1;  // of its last check by ear; below 0: none
};

// The values that occur, for filters.
struct HistoryFacets {
    std::vector<std::string> voices, engines, languages;
};

// A search that is kept under a name.
struct HistoryList {
    std::int64_t id = 0;  // 0: new
    std::string name;
    HistoryQuery query;
};

// A stretch of a job's time. Those of a job follow each other and together are its time from request to
// end, but for what a stage of the same lane does beside another one ("decode" beside "infer").
// Stages: queue load prepare prefill infer decode stretch write, and those of recognisers.
struct MetricRecord {
    JobId job = 0;
    std::string stage;
    double ms = 0;
};
enum class JobPurpose { Use, Bench, Check };
struct JobMetrics {
    JobId job = 0;
    std::string kind;  // "speak", "transcribe", "live", "check" …
    std::string engine, model, device, version;
    std::string precision = {};  // "fp32", "bf16"; empty: the engine has one only
    std::string program = {};    // our version
    int threads = 1;
    double audioSeconds = 0;
    double rtf = 0;  // infer ms / 1000 / audio seconds
    std::int64_t peakRssBytes = 0;
    std::uint64_t underruns = 0;
    bool cacheHit = false;
    std::vector<MetricRecord> stages;

    JobPurpose purpose = JobPurpose::Use;
    JobState outcome = JobState::Done;  // or Failed, Cancelled
    std::string errorCode = {};
    std::string settingsJson = "{}";  // of the request, what changes speed; never its text
    std::optional<double> queueMs = std::nullopt, firstSoundMs = std::nullopt, totalMs = std::nullopt;
    std::optional<double> lagMs = std::nullopt;           // live: median of its provisional text
    std::optional<std::int64_t> tokens = std::nullopt;    // that a model wrote
    std::optional<std::int64_t> rssBytes = std::nullopt;  // resident when it ended
    std::optional<double> wordErrorRate = std::nullopt;   // of a check: 0 … 1 and more
    UnixMs createdAt = 0;                                 // 0 when it is added: now
};

}  // namespace timbre::storage
