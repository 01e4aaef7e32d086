// Listens to the sound of a transcript once more, for other words or for another language.
#include "core/engine/transcripts/listening_work.h"
#include "core/storage/transcript_store.h"
#include "core/text/translation_match.h"
#include "core/text/word_differences.h"

#include <utility>

namespace timbre::engine {
namespace {

// As it is now: it may have been edited while we listened.
std::vector<storage::SegmentRecord> segmentsNow(const ListeningWork& work, storage::JobId job) {
    storage::Database database(work.database(), storage::Access::ReadOnly);
    return storage::TranscriptStore(database).segments(job);
}

std::vector<text::Segment> textsOf(const std::vector<storage::SegmentRecord>& records) {
    std::vector<text::Segment> segments;
    for (const auto& record : records) segments.push_back(record.segment);
    return segments;
}

const std::string& chosen(const std::string& wish, const std::string& otherwise) {
    return wish.empty() ? otherwise : wish;
}

}  // namespace

ListeningEnd hearAgain(ListeningWork& work, const SecondHearing& request,
                       const TranscriptToHear& transcript) {
    auto heard = work.hear({.sound = transcript.sound,
                            .fromMs = request.fromMs,
                            .toMs = request.toMs,
                            .recogniser = request.recogniser,
                            .language = chosen(request.language, transcript.language),
                            .translate = false,
                            .prompt = request.prompt,
                            .options = request.options});
    if (work.isStopped()) return {TranscriptTaskCancelled{work.task()}};
    work.progress("compare", -1);
    const StageClock::Scope scope(work.clock(), "compare");
    const auto ours = segmentsNow(work, transcript.job);
    HeardAgain result{.task = work.task(),
                      .job = transcript.job,
                      .recogniser = request.recogniser,
                      .segments = {},
                      .differences = {}};
    for (auto& one : text::wordDifferences(textsOf(ours), heard.segments, {request.fromMs, request.toMs}))
        result.differences.push_back({.segment = ours[one.segment].index,
                                      .word = one.word,
                                      .count = one.count,
                                      .heard = std::move(one.heard),
                                      .startMs = one.startMs,
                                      .endMs = one.endMs});
    result.segments = std::move(heard.segments);
    return {std::move(result)};
}

ListeningEnd translateTranscript(ListeningWork& work, const TranslationRequest& request,
                                 const TranscriptToHear& transcript) {
    const auto heard = work.hear({.sound = transcript.sound,
                                  .recogniser = request.recogniser,
                                  .language = chosen(request.language, transcript.language),
                                  .translate = true});
    if (work.isStopped()) return {TranscriptTaskCancelled{work.task()}};
    work.progress("compare", -1);
    const StageClock::Scope scope(work.clock(), "compare");
    const auto ours = segmentsNow(work, transcript.job);
    const auto texts = text::translationsFor(textsOf(ours), heard.segments);
    Translated result{.task = work.task(), .job = transcript.job, .texts = {}};
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (ours[i].segment.gap.empty() || !texts[i].empty())
            result.texts.emplace_back(ours[i].index, texts[i]);
    return {std::move(result)};
}

}  // namespace timbre::engine
