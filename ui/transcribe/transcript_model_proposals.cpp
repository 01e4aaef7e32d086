// What a second listening proposes and a person takes: words, doubts, translations, speakers. Each is
// one step of undo.
#include "core/text/error_rate.h"
#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"

#include <algorithm>
#include <map>
#include <utility>

namespace timbre::ui {
namespace {

constexpr double kDisputed = 0.4;      // confidence of a word that another recogniser heard differently
constexpr std::size_t kTermWords = 3;  // longer corrections are no term for a glossary

// The segments that change, each once, as they were and as they become.
class Changes {
public:
    storage::SegmentRecord& of(const storage::SegmentRecord& record) {
        const auto [place, isNew] = places_.try_emplace(record.index, change_.after.size());
        if (isNew) {
            change_.before.push_back(record);
            change_.after.push_back(record);
        }
        return change_.after[place->second];
    }
    TranscriptChange& change() { return change_; }

private:
    std::map<int, std::size_t> places_;
    TranscriptChange change_;
};

}  // namespace

void TranscriptModel::chooseWord(int row, int word, const QString& text) {
    const auto* before = record(row);
    if (before == nullptr || word < 0 || word >= static_cast<int>(before->segment.words.size())) return;
    const auto& old = before->segment.words[static_cast<std::size_t>(word)];
    const QString wrong = toQString(old.text);
    storage::SegmentRecord after = *before;
    after.segment = text::withWords(
        before->segment, {{static_cast<std::size_t>(word), 1, toUtf8(text), old.startMs, old.endMs}});
    push(tr("Correct word"), {{*before}, {std::move(after)}, {}, {}});
    if (!text.isEmpty()) noteCorrection(toUtf8(wrong), toUtf8(text));
}

// One word or term for another is worth remembering; a new sentence is not.
void TranscriptModel::noteCorrection(const std::string& before, const std::string& after) {
    std::size_t wrongCount = 0, rightCount = 0;
    bool isOne = true, ended = false;
    std::string wrong, right;
    for (const auto& edit : text::compareTexts(before, after).edits) {
        if (edit.kind == text::EditKind::Same) {
            ended = wrongCount + rightCount > 0;
            continue;
        }
        isOne = isOne && !ended;
        if (!edit.reference.empty()) ++wrongCount, wrong += (wrong.empty() ? "" : " ") + edit.reference;
        if (!edit.hypothesis.empty()) ++rightCount, right += (right.empty() ? "" : " ") + edit.hypothesis;
    }
    if (!isOne || wrongCount == 0 || rightCount == 0 || wrongCount > kTermWords || rightCount > kTermWords)
        return;
    // As it was written, not as it is compared: names have capitals.
    const QString written = toQString(after);
    const auto at = written.indexOf(toQString(right), 0, Qt::CaseInsensitive);
    Q_EMIT corrected(toQString(wrong), at < 0 ? toQString(right) : written.mid(at, toQString(right).size()));
}

void TranscriptModel::setTranslation(int row, const QString& text, bool typing) {
    const auto* before = record(row);
    const std::string wanted = toUtf8(text.simplified());
    if (before == nullptr || before->segment.translation == wanted) return;
    storage::SegmentRecord after = *before;
    after.segment.translation = wanted;
    push(tr("Edit translation"), {{*before}, {std::move(after)}, {}, {}}, typing ? typingSession_ : 0);
    if (typing) typedAt_ = transcript_->undo->index();
}

int TranscriptModel::nextGap(int from, int by) const {
    const int count = segmentCount();
    for (int visited = 1; visited <= count; ++visited) {
        const int row = ((from + by * visited) % count + count) % count;
        if (!record(row)->segment.gap.empty()) return row;
    }
    return -1;
}

void TranscriptModel::replaceWords(const std::vector<Replacement>& words, const std::vector<Filling>& gaps,
                                   const QString& label) {
    std::map<int, std::vector<text::WordReplacement>> bySegment;
    for (const auto& one : words) bySegment[one.number].push_back(one.words);
    Changes changes;
    for (auto& [number, replacements] : bySegment) {
        const auto* before = record(rowOf(number));
        if (before == nullptr) continue;
        auto& segment = changes.of(*before).segment;
        segment = text::withWords(segment, std::move(replacements));
    }
    for (const auto& gap : gaps) {
        const auto* before = record(rowOf(gap.number));
        if (before == nullptr || gap.segments.empty()) continue;
        changes.change().before.push_back(*before);
        for (const auto& segment : gap.segments) {
            storage::SegmentRecord fresh;
            fresh.index = freshNumber();
            fresh.segment = segment;
            fresh.segment.speaker.clear();
            fresh.speaker = before->speaker;
            changes.change().after.push_back(std::move(fresh));
        }
    }
    if (!changes.change().before.empty()) push(label, std::move(changes.change()));
}

void TranscriptModel::doubtWords(const std::vector<Doubt>& doubts) {
    Changes changes;
    for (const auto& doubt : doubts) {
        const auto* before = record(rowOf(doubt.number));
        if (before == nullptr || doubt.word >= before->segment.words.size()) continue;
        auto& word = changes.of(*before).segment.words[doubt.word];
        word.confidence = std::min(word.confidence, kDisputed);
        std::erase(word.alternatives, doubt.alternative);
        word.alternatives.insert(word.alternatives.begin(), doubt.alternative);
    }
    if (!changes.change().before.empty()) push(tr("Second opinion"), std::move(changes.change()));
}

void TranscriptModel::setTranslations(const std::vector<std::pair<int, std::string>>& texts) {
    Changes changes;
    for (const auto& [number, translation] : texts) {
        const auto* before = record(rowOf(number));
        if (before != nullptr && before->segment.translation != translation)
            changes.of(*before).segment.translation = translation;
    }
    if (!changes.change().before.empty()) push(tr("Translate"), std::move(changes.change()));
}

void TranscriptModel::assignSpeakers(std::vector<storage::Speaker> speakers,
                                     const std::vector<std::pair<int, int>>& assignments) {
    if (transcript_ == nullptr) return;
    for (auto& speaker : speakers)  // new ones are told without a name
        if (speaker.name.empty()) speaker.name = toUtf8(tr("Speaker %1").arg(speaker.id));
    Changes changes;
    for (const auto& [number, speaker] : assignments) {
        const auto* before = record(rowOf(number));
        if (before != nullptr && before->speaker != speaker) changes.of(*before).speaker = speaker;
    }
    auto& change = changes.change();
    if (change.before.empty() && speakers == transcript_->speakers) return;
    change.speakersBefore = transcript_->speakers;
    change.speakersAfter = std::move(speakers);
    push(tr("Find speakers"), std::move(change));
}

int TranscriptModel::splitSpeaker(const std::vector<int>& rows, const QString& name) {
    if (transcript_ == nullptr || rows.empty()) return 0;
    auto speakers = transcript_->speakers;
    const storage::Speaker added = freshSpeaker(name);
    speakers.push_back(added);
    Changes changes;
    for (const int row : rows)
        if (const auto* before = record(row)) changes.of(*before).speaker = added.id;
    auto& change = changes.change();
    change.speakersBefore = transcript_->speakers;
    change.speakersAfter = std::move(speakers);
    push(tr("Split speaker"), std::move(change));
    return added.id;
}

void TranscriptModel::mergeSpeakers(int gone, int into) {
    if (transcript_ == nullptr || gone == into || transcript_->speaker(gone) == nullptr ||
        transcript_->speaker(into) == nullptr)
        return;
    Changes changes;
    for (const auto& record : transcript_->segments)
        if (record.speaker == gone) changes.of(record).speaker = into;
    auto& change = changes.change();
    change.speakersBefore = transcript_->speakers;
    change.speakersAfter = transcript_->speakers;
    std::erase_if(*change.speakersAfter, [gone](const storage::Speaker& one) { return one.id == gone; });
    push(tr("Merge speakers"), std::move(change));
}

}  // namespace timbre::ui
