#include "ui/transcribe/transcript.h"

#include "core/storage/journal_store.h"
#include "ui/bridge/conversions.h"

namespace timbre::ui {

Transcript readTranscript(EngineBridge& bridge, const storage::HistoryRow& item) {
    if (bridge.reader() == nullptr) throw Error(ErrorCode::Storage, "the database is not open for reading");
    Transcript transcript;
    transcript.job = item.job;
    transcript.historyId = item.id;
    transcript.title = toQString(item.title);
    transcript.language = item.language;
    transcript.recogniser = item.voiceOrModel;
    transcript.durationMs = item.durationMs;
    if (!item.asset.empty()) {
        transcript.sound = bridge.assetPath(item.asset);
    } else {
        transcript.sound = item.sourcePath;
    }
    transcript.segments = storage::JournalStore(*bridge.reader()).segments(item.job);
    return transcript;
}

text::TranscriptDocument exportDocument(const Transcript& transcript) {
    text::TranscriptDocument document;
    document.title = toUtf8(transcript.title);
    document.language = transcript.language;
    document.engine = transcript.recogniser;
    document.durationMs = transcript.durationMs;
    for (const auto& record : transcript.segments) document.segments.push_back(record.segment);
    return document;
}

}  // namespace timbre::ui
