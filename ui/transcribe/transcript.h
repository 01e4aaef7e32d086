#pragma once

#include "core/storage/records.h"
#include "core/text/transcript_export.h"
#include "ui/bridge/engine_bridge.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace timbre::ui {

// A transcript as the window holds it: one that is being made, or one read back from the history.
struct Transcript {
    storage::JobId job = 0;
    std::int64_t historyId = 0;  // 0: not finished yet
    QString title;
    std::string language, recogniser;
    std::filesystem::path sound;  // empty: none, or not known yet
    std::int64_t durationMs = 0;
    std::vector<storage::SegmentRecord> segments;
    bool isLive = false;       // segments still come
    bool isRecording = false;  // from the microphone
    QString partial;           // provisional text after the last segment
    std::int64_t partialStartMs = 0;
    double lagMs = 0;
    std::optional<Error> error;
};

// Reads a finished transcript through the window's connection. Throws Error.
Transcript readTranscript(EngineBridge& bridge, const storage::HistoryRow& item);

text::TranscriptDocument exportDocument(const Transcript& transcript);

}  // namespace timbre::ui
