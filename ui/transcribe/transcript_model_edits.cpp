// The edits of a transcript. Each computes what is there before and after; apply() does the rest.
#include "core/text/segment_edit.h"
#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace timbre::ui {
namespace {

bool isBefore(const storage::SegmentRecord& a, const storage::SegmentRecord& b) {
    return std::pair(a.segment.startMs, a.index) < std::pair(b.segment.startMs, b.index);
}

std::unordered_set<int> numbersOf(const std::vector<storage::SegmentRecord>& records) {
    std::unordered_set<int> numbers;
    for (const auto& record : records) numbers.insert(record.index);
    return numbers;
}

}  // namespace

void TranscriptModel::push(const QString& label, TranscriptChange change, qint64 mergeKey) {
    transcript_->undo->push(new TranscriptCommand(label, std::move(change), mergeKey,
                                                  [this](const TranscriptChange& now) { apply(now); }));
}

void TranscriptModel::apply(const TranscriptChange& change) {
    storage::TranscriptEdit edit;
    if (change.speakersAfter) {
        transcript_->speakers = *change.speakersAfter;
        edit.speakers = transcript_->speakers;
    }
    const auto kept = numbersOf(change.after);
    for (const auto& record : change.before) {
        if (kept.contains(record.index)) continue;
        edit.removed.push_back(record.index);
        take(record.index);
    }
    for (const auto& record : change.after) put(record);
    edit.put = change.after;
    bridge_.engine().editTranscript(transcript_->job, std::move(edit));
    if (change.speakersAfter) {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SpeakerName});
        Q_EMIT speakersChanged();
    }
    if (const bool some = transcript_->hasTranslations(); some != hasTranslations_) {
        hasTranslations_ = some;
        Q_EMIT columnsChanged();
    }
    Q_EMIT edited();
}

int TranscriptModel::rowOf(const storage::SegmentRecord& record) const {
    const auto& segments = transcript_->segments;
    const auto place = std::lower_bound(segments.begin(), segments.end(), record, isBefore);
    if (place != segments.end() && place->index == record.index)
        return static_cast<int>(place - segments.begin());
    return rowOf(record.index);
}

void TranscriptModel::take(int number) {
    const int row = rowOf(number);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    transcript_->segments.erase(transcript_->segments.begin() + row);
    endRemoveRows();
}

// Whether the record may stand in this row without breaking the order of time.
bool TranscriptModel::fits(int row, const storage::SegmentRecord& record) const {
    const auto* previous = this->record(row - 1);
    const auto* next = this->record(row + 1);
    return (previous == nullptr || isBefore(*previous, record)) &&
           (next == nullptr || isBefore(record, *next));
}

void TranscriptModel::put(storage::SegmentRecord record) {
    auto& segments = transcript_->segments;
    const int row = rowOf(record);
    if (row >= 0 && fits(row, record)) {
        segments[static_cast<std::size_t>(row)] = std::move(record);
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (row >= 0) take(record.index);
    const auto place = std::upper_bound(segments.begin(), segments.end(), record, isBefore);
    const int at = static_cast<int>(place - segments.begin());
    beginInsertRows({}, at, at);
    segments.insert(place, std::move(record));
    endInsertRows();
}

bool TranscriptModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (segment(index) == nullptr || (role != Qt::EditRole && role != Translation)) return false;
    role == Qt::EditRole ? setText(index.row(), value.toString(), true)
                         : setTranslation(index.row(), value.toString(), true);
    return true;
}

void TranscriptModel::setText(int row, const QString& text, bool typing) {
    const auto* before = record(row);
    const std::string wanted = toUtf8(text.simplified());
    if (before == nullptr || wanted == before->segment.text) return;
    storage::SegmentRecord after = *before;
    after.segment = text::withText(before->segment, wanted);
    if (typing && std::exchange(typedNumber_, before->index) != before->index)
        typedOver_ = before->segment.text;
    const qint64 mergeKey = typing ? typingSession_ : 0;
    push(typing ? tr("Typing") : tr("Edit text"), {{*before}, {std::move(after)}, {}, {}}, mergeKey);
    if (!typing) return;
    typedAt_ = transcript_->undo->index();
}

void TranscriptModel::endTyping() {
    ++typingSession_;
    typedAt_ = -1;
    const auto* typed = transcript_ != nullptr ? record(rowOf(std::exchange(typedNumber_, -1))) : nullptr;
    if (typed != nullptr) noteCorrection(typedOver_, typed->segment.text);
}

void TranscriptModel::revertTyping() {
    if (transcript_ != nullptr && typedAt_ >= 0 && transcript_->undo->index() == typedAt_)
        transcript_->undo->undo();
    typedNumber_ = -1;  // taken back: no correction
    endTyping();
}

int TranscriptModel::split(int row, int cursor) {
    const auto* before = record(row);
    if (before == nullptr || before->segment.endMs - before->segment.startMs < 2) return -1;
    const auto offset = toQString(before->segment.text).left(cursor).toUtf8().size();
    storage::SegmentRecord first = *before, second = *before;
    std::tie(first.segment, second.segment) =
        text::splitAt(before->segment, static_cast<std::size_t>(offset));
    second.index = freshNumber();
    push(tr("Split"), {{*before}, {first, second}, {}, {}});
    return rowOf(second.index);
}

std::pair<int, int> TranscriptModel::mergeWithNext(int row) {
    const auto* first = record(row);
    const auto* second = record(row + 1);
    if (first == nullptr || second == nullptr) return {-1, 0};
    storage::SegmentRecord both = *first;
    both.segment = text::merged(first->segment, second->segment);
    if (both.speaker == 0) both.speaker = second->speaker;
    const QString firstText = toQString(first->segment.text);
    const int length = static_cast<int>(firstText.size());
    const int cursor = length + (toQString(both.segment.text).mid(length).startsWith(' ') ? 1 : 0);
    push(tr("Merge"), {{*first, *second}, {both}, {}, {}});
    return {rowOf(both.index), cursor};
}

void TranscriptModel::removeRows(const std::vector<int>& rows) {
    TranscriptChange change;
    for (const int row : rows)
        if (const auto* gone = record(row)) change.before.push_back(*gone);
    if (change.before.empty()) return;
    const QString label = tr("Delete %n segment(s)", nullptr, static_cast<int>(change.before.size()));
    push(label, std::move(change));
}

void TranscriptModel::retime(int row, std::int64_t startMs, std::int64_t endMs) {
    const auto* before = record(row);
    if (before == nullptr) return;
    const auto* previous = record(row - 1);
    const auto* next = record(row + 1);
    startMs = std::max(startMs, previous != nullptr ? previous->segment.startMs + 1 : std::int64_t(0));
    if (next != nullptr) startMs = std::min(startMs, next->segment.startMs - 1);
    startMs = std::min(startMs, std::max(before->segment.endMs, endMs) - 1);
    storage::SegmentRecord after = *before;
    after.segment = text::withTimes(before->segment, startMs, endMs);
    if (after.segment.startMs == before->segment.startMs && after.segment.endMs == before->segment.endMs)
        return;
    // Nudges of one segment in a row are one step.
    push(tr("Change times"), {{*before}, {after}, {}, {}}, -(std::int64_t(before->index) + 1));
}

void TranscriptModel::retimeByNumber(int number, std::int64_t startMs, std::int64_t endMs) {
    retime(rowOf(number), startMs, endMs);
}

void TranscriptModel::assignSpeaker(const std::vector<int>& rows, int speaker) {
    TranscriptChange change;
    for (const int row : rows) {
        const auto* before = record(row);
        if (before == nullptr || before->speaker == speaker) continue;
        change.before.push_back(*before);
        change.after.push_back(*before);
        change.after.back().speaker = speaker;
    }
    if (!change.before.empty()) push(tr("Assign speaker"), std::move(change));
}

storage::Speaker TranscriptModel::freshSpeaker(const QString& name) const {
    storage::Speaker added;
    for (const auto& speaker : transcript_->speakers) {
        added.id = std::max(added.id, speaker.id);
        added.lane = std::max(added.lane, speaker.lane + 1);
        added.colour = std::max(added.colour, speaker.colour + 1);
    }
    ++added.id;
    added.name = toUtf8(name);
    return added;
}

int TranscriptModel::addSpeaker(const QString& name) {
    if (transcript_ == nullptr) return 0;
    auto speakers = transcript_->speakers;
    const storage::Speaker added = freshSpeaker(name);
    speakers.push_back(added);
    changeSpeakers(std::move(speakers), tr("Add speaker"));
    return added.id;
}

void TranscriptModel::renameSpeaker(int id, const QString& name) {
    if (transcript_ == nullptr || name.trimmed().isEmpty()) return;
    auto speakers = transcript_->speakers;
    const auto found = std::ranges::find(speakers, id, &storage::Speaker::id);
    if (found == speakers.end()) return;
    found->name = toUtf8(name.trimmed());
    changeSpeakers(std::move(speakers), tr("Rename speaker"));
}

void TranscriptModel::changeSpeakers(std::vector<storage::Speaker> speakers, const QString& label) {
    if (transcript_ == nullptr || speakers == transcript_->speakers) return;
    TranscriptChange change;
    change.speakersBefore = transcript_->speakers;
    change.speakersAfter = std::move(speakers);
    // Lines of a speaker who goes belong to nobody.
    for (const auto& record : transcript_->segments) {
        if (record.speaker == 0) continue;
        if (std::ranges::find(*change.speakersAfter, record.speaker, &storage::Speaker::id) !=
            change.speakersAfter->end())
            continue;
        change.before.push_back(record);
        change.after.push_back(record);
        change.after.back().speaker = 0;
    }
    push(label, std::move(change));
}

void TranscriptModel::setTexts(const std::vector<std::pair<int, QString>>& texts, const QString& label) {
    TranscriptChange change;
    for (const auto& [row, text] : texts) {
        const auto* before = record(row);
        if (before == nullptr) continue;
        change.before.push_back(*before);
        change.after.push_back(*before);
        change.after.back().segment = text::withText(before->segment, toUtf8(text.simplified()));
    }
    if (!change.before.empty()) push(label, std::move(change));
}

void TranscriptModel::replaceRange(int first, int count, const std::vector<text::Segment>& segments,
                                   const QString& label) {
    TranscriptChange change;
    int speaker = 0;
    for (int row = first; row < first + count; ++row)
        if (const auto* before = record(row)) {
            change.before.push_back(*before);
            if (speaker == 0) speaker = before->speaker;
        }
    for (const auto& segment : segments) {
        storage::SegmentRecord record;
        record.index = freshNumber();
        record.segment = segment;
        record.segment.speaker.clear();
        record.speaker = speaker;
        change.after.push_back(std::move(record));
    }
    if (!change.before.empty() || !change.after.empty()) push(label, std::move(change));
}

void TranscriptModel::acceptWord(int row, int word) {
    const auto* before = record(row);
    if (before == nullptr || word < 0 || word >= static_cast<int>(before->segment.words.size())) return;
    storage::SegmentRecord after = *before;
    after.segment.words[static_cast<std::size_t>(word)].confidence = 1;
    push(tr("Accept word"), {{*before}, {after}, {}, {}});
}

}  // namespace timbre::ui
