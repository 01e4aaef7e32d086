// Listens to a take and lays what was heard beside its text.
#include "core/base/error.h"
#include "core/engine/jobs/speak_job.h"
#include "core/engine/transcripts/listening_work.h"
#include "core/text/heard_marks.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

// The map of a sentence whose plan is not known any more: its bytes evenly over its place in the text.
std::vector<std::uint32_t> evenly(const storage::SegmentRecord& record) {
    std::vector<std::uint32_t> bytes;
    const auto size = static_cast<std::int64_t>(record.segment.text.size());
    for (std::int64_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint32_t>(
            std::max<std::int64_t>(0, record.sourceOffset + i * record.sourceLength / size)));
    return bytes;
}

// The sentences that were spoken; a take that was cancelled has fewer than its text.
std::vector<text::SpokenSentence> sentencesOf(const TakeToCheck& take) {
    const auto plan = planFor(take.spoken);
    std::vector<text::SpokenSentence> sentences;
    for (const auto& record : take.segments) {
        const auto index = static_cast<std::size_t>(record.index);
        const bool isPlanned = index < plan.parts.size() && plan.parts[index].text == record.segment.text;
        sentences.push_back({.text = record.segment.text,
                             .sourceByte = isPlanned ? plan.parts[index].sourceByte : evenly(record),
                             .startMs = record.segment.startMs,
                             .endMs = record.segment.endMs,
                             .words = record.segment.words});
    }
    return sentences;
}

storage::TakeCheck checkOf(const ListeningWork::Heard& heard, text::HeardText compared) {
    storage::TakeCheck check{.recogniser = heard.recogniser.id,
                             .recogniserVersion = heard.recogniser.version,
                             .words = compared.words,
                             .characters = compared.characters,
                             .marks = {}};
    for (auto& mark : compared.marks)
        check.marks.push_back({.textOffset = mark.textOffset,
                               .textLength = mark.textLength,
                               .heard = std::move(mark.heard),
                               .startMs = mark.startMs,
                               .endMs = mark.endMs});
    return check;
}

}  // namespace

ListeningEnd checkTake(ListeningWork& work, const TakeToCheck& take) {
    const auto& request = take.request;
    if (!std::filesystem::exists(take.sound))
        throw Error(ErrorCode::NotFound, take.sound.string() + " is gone");
    const auto& language = request.language.empty() ? take.spoken.voice.language : request.language;
    const auto heard =
        work.hear({.sound = take.sound, .recogniser = request.recogniser, .language = language});
    if (work.isStopped()) return {TranscriptTaskCancelled{work.task()}};
    work.progress("compare", -1);
    const StageClock::Scope scope(work.clock(), "compare");
    const auto check = checkOf(heard, text::compareHeard(text::cleanUtf8(take.spoken.text), sentencesOf(take),
                                                         heard.segments, language));
    storage::JobMetrics metrics;
    metrics.wordErrorRate = check.words.rate();
    return {TakeChecked{work.task(), request.historyId, check}, metrics};
}

}  // namespace timbre::engine
