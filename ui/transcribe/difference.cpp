#include "ui/transcribe/difference.h"

#include "core/text/timed_tokens.h"
#include "ui/bridge/conversions.h"

#include <QStringList>

#include <algorithm>

namespace timbre::ui {
namespace {

QString joined(const std::vector<text::Word>& words, std::size_t from, std::size_t to) {
    QStringList all;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) all << toQString(words[i].text).trimmed();
    return all.join(' ');
}

std::vector<text::Segment> within(const std::vector<text::Segment>& heard, const text::Segment& gap) {
    std::vector<text::Segment> inside;
    for (const auto& segment : heard) {
        const auto middle = (segment.startMs + segment.endMs) / 2;
        if (middle < gap.startMs || middle >= gap.endMs || segment.text.empty()) continue;
        inside.push_back(text::withTimes(segment, std::max(segment.startMs, gap.startMs),
                                         std::min(segment.endMs, gap.endMs)));
    }
    return inside;
}

bool isInGap(const TranscriptModel& model, const engine::HeardAgain::Difference& difference) {
    const auto* record = model.record(model.rowAt((difference.startMs + difference.endMs) / 2));
    return record != nullptr && !record->segment.gap.empty() && difference.count == 0 &&
           (difference.startMs + difference.endMs) / 2 < record->segment.endMs;
}

// The segment, if its words are still those that were compared.
const storage::SegmentRecord* wordsOf(const TranscriptModel& model,
                                      const engine::HeardAgain::Difference& difference) {
    const auto* record = model.record(model.rowOf(difference.segment));
    const bool fits = record != nullptr && record->segment.gap.empty() &&
                      difference.word + difference.count <= text::wordsOf(record->segment).size();
    return fits ? record : nullptr;
}

}  // namespace

std::vector<Difference> differencesOf(const TranscriptModel& model, const engine::HeardAgain& heard) {
    std::vector<Difference> all;
    for (const auto& found : heard.differences) {
        const auto* record = wordsOf(model, found);
        if (record == nullptr || isInGap(model, found)) continue;
        const auto words = text::wordsOf(record->segment);
        Difference difference;
        difference.before = joined(words, 0, found.word);
        difference.ours = joined(words, found.word, found.word + found.count);
        difference.theirs = toQString(found.heard);
        difference.after = joined(words, found.word + found.count, words.size());
        difference.startMs = found.startMs;
        difference.endMs = found.endMs;
        difference.words = {found.segment,
                            {found.word, found.count, found.heard, found.startMs, found.endMs}};
        all.push_back(std::move(difference));
    }
    for (int row = 0; row < model.segmentCount(); ++row) {
        const auto* record = model.record(row);
        if (record->segment.gap.empty()) continue;
        auto inside = within(heard.segments, record->segment);
        if (inside.empty()) continue;
        Difference difference;
        for (const auto& segment : inside)
            difference.theirs += (difference.theirs.isEmpty() ? "" : " ") + toQString(segment.text);
        difference.startMs = record->segment.startMs;
        difference.endMs = record->segment.endMs;
        difference.gap = TranscriptModel::Filling{record->index, std::move(inside)};
        all.push_back(std::move(difference));
    }
    std::ranges::stable_sort(all, {}, &Difference::startMs);
    return all;
}

std::vector<TranscriptModel::Doubt> doubtsOf(const TranscriptModel& model, const engine::HeardAgain& heard) {
    std::vector<TranscriptModel::Doubt> doubts;
    for (const auto& found : heard.differences) {
        const auto* record = wordsOf(model, found);
        if (record == nullptr || record->segment.words.empty() || isInGap(model, found)) continue;
        const auto& words = record->segment.words;
        const QStringList theirs = toQString(found.heard).split(' ', Qt::SkipEmptyParts);
        if (found.count == 0) {
            // Something more was heard: it is offered at the word beside it.
            const bool atEnd = found.word >= words.size();
            const std::size_t at = atEnd ? words.size() - 1 : found.word;
            const std::string beside = words[at].text;
            doubts.push_back(
                {found.segment, at, atEnd ? beside + " " + found.heard : found.heard + " " + beside});
            continue;
        }
        // Word by word; the last one takes what is left over.
        for (std::size_t i = 0; i < found.count; ++i) {
            const auto from = static_cast<qsizetype>(i);
            const bool isLast = i + 1 == found.count;
            const QString other = isLast ? theirs.mid(from).join(' ') : theirs.value(from);
            doubts.push_back({found.segment, found.word + i, toUtf8(other)});
        }
    }
    return doubts;
}

}  // namespace timbre::ui
