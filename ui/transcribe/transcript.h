#pragma once

#include "core/storage/records.h"
#include "core/text/transcript_export.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/transcribe/decoded_spans.h"

#include <QColor>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace timbre::ui {

// A transcript as the window holds it: one that is being made, or one read back from the history. Its
// undo stack lives as long as it does.
struct Transcript {
    storage::JobId job = 0;
    std::int64_t historyId = 0;  // 0: not finished yet
    QString title;
    std::string language, recogniser;  // language "und": not found out yet
    double languageProbability = -1;   // with which it was found out; below 0: it was given
    std::filesystem::path sound;       // empty: none, or not known yet
    std::int64_t durationMs = 0;
    std::vector<storage::SegmentRecord> segments;  // in order of time; names are in `speakers`
    std::vector<storage::Speaker> speakers;        // in the order of their lanes
    DecodedSpans decoded;                          // while it is live
    bool isLive = false;                           // segments still come
    bool isRecording = false;                      // from the microphone
    bool isLoaded = true;                          // false: its segments are being read
    QString partial;                               // provisional text after the last segment
    std::int64_t partialStartMs = 0;
    double lagMs = 0;
    std::optional<Error> error;
    std::unique_ptr<QUndoStack> undo = std::make_unique<QUndoStack>();

    const storage::Speaker* speaker(int id) const;  // null: unknown
    QString speakerName(int id) const;              // empty: unknown
    bool hasTranslations() const;
};

// What is stored of a transcript; read with readStored() on any thread.
struct StoredTranscript {
    std::vector<storage::SegmentRecord> segments;
    std::vector<storage::Speaker> speakers;
    std::optional<storage::HistoryItem> item;
    std::optional<storage::JobRecord> jobRecord;
    std::optional<Error> error;
};
// Opens a connection of its own. Does not throw: trouble is in `error`.
StoredTranscript readStored(const std::filesystem::path& database, storage::JobId job);

text::TranscriptDocument exportDocument(const Transcript& transcript);
text::TranscriptDocument exportDocument(const StoredTranscript& stored);

// Segments as they are kept in a Transcript: without names, which may change.
storage::SegmentRecord withoutName(storage::SegmentRecord record);

// "12 s not recognised: it repeated itself"
QString gapText(const text::Segment& gap);

// The colour of a speaker, good on light and dark ground; colours repeat after eight.
QColor speakerColour(int colour);

}  // namespace timbre::ui
