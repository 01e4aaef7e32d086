#include "ui/transcribe/transcript.h"

#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/transcript_store.h"
#include "ui/bridge/conversions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace timbre::ui {
namespace {

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::GapWords)
};

text::TranscriptDocument documentOf(std::vector<text::Segment> segments, const std::string& title,
                                    const std::string& language, const std::string& engine,
                                    std::int64_t durationMs) {
    text::TranscriptDocument document;
    document.title = title;
    document.language = language;
    document.engine = engine;
    document.durationMs = durationMs;
    document.segments = std::move(segments);
    return document;
}

}  // namespace

const storage::Speaker* Transcript::speaker(int id) const {
    const auto found = std::ranges::find(speakers, id, &storage::Speaker::id);
    return found == speakers.end() ? nullptr : &*found;
}

QString Transcript::speakerName(int id) const {
    const auto* known = speaker(id);
    return known != nullptr ? toQString(known->name) : QString();
}

bool Transcript::hasTranslations() const {
    return std::ranges::any_of(segments,
                               [](const auto& record) { return !record.segment.translation.empty(); });
}

QString gapText(const text::Segment& gap) {
    const QString length = durationText(double(gap.endMs - gap.startMs) / 1000);
    if (gap.gap == text::kGapRepetition)
        //: A stretch without text; %1 is a duration such as "12 s"
        return GapWords::tr("%1 not recognised: it repeated itself").arg(length);
    if (gap.gap == text::kGapUnclear)
        return GapWords::tr("%1 not recognised: speech, but no likely words").arg(length);
    if (gap.gap == text::kGapSkipped)
        return GapWords::tr("%1 not recognised: speech that was passed over").arg(length);
    return GapWords::tr("%1 not recognised").arg(length);
}

StoredTranscript readStored(const std::filesystem::path& database, storage::JobId job) {
    StoredTranscript stored;
    try {
        storage::Database reader(database, storage::Access::ReadOnly);
        storage::TranscriptStore store(reader);
        stored.segments = store.segments(job);
        stored.speakers = store.speakers(job);
        stored.item = storage::HistoryStore(reader).itemOfJob(job);
        stored.jobRecord = storage::JournalStore(reader).job(job);
    } catch (...) {
        stored.error = currentError();
    }
    return stored;
}

text::TranscriptDocument exportDocument(const Transcript& transcript) {
    std::vector<text::Segment> segments;
    segments.reserve(transcript.segments.size());
    for (const auto& record : transcript.segments) {
        segments.push_back(record.segment);
        if (const auto* speaker = transcript.speaker(record.speaker)) segments.back().speaker = speaker->name;
    }
    return documentOf(std::move(segments), toUtf8(transcript.title), transcript.language,
                      transcript.recogniser, transcript.durationMs);
}

text::TranscriptDocument exportDocument(const StoredTranscript& stored) {
    std::vector<text::Segment> segments;
    for (const auto& record : stored.segments) segments.push_back(record.segment);
    const storage::HistoryItem item = stored.item.value_or(storage::HistoryItem{});
    return documentOf(std::move(segments), item.title, item.language, item.engine, item.durationMs);
}

storage::SegmentRecord withoutName(storage::SegmentRecord record) {
    record.segment.speaker.clear();
    return record;
}

QColor speakerColour(int colour) {
    static const std::array kColours{"#3d7eff", "#d9822b", "#2e9e5b", "#b04fd0",
                                     "#d6455d", "#2aa3b8", "#8a8f2a", "#8d6e63"};
    return {kColours[static_cast<std::size_t>(std::max(0, colour)) % kColours.size()]};
}

}  // namespace timbre::ui
