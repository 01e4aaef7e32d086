// The list as views see it; the edits are in transcript_model_edits.cpp.
#include "ui/transcribe/transcript_model.h"

#include "ui/bridge/conversions.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

std::int64_t startOf(const storage::SegmentRecord& record) {
    return record.segment.startMs;
}

}  // namespace

TranscriptModel::TranscriptModel(EngineBridge& bridge, QObject* parent)
    : QAbstractListModel(parent), bridge_(bridge) {}

void TranscriptModel::show(Transcript* transcript) {
    beginResetModel();
    transcript_ = transcript;
    hasPartial_ = transcript_ != nullptr && !transcript_->partial.isEmpty();
    hasTranslations_ = transcript_ != nullptr && transcript_->hasTranslations();
    playingRow_ = playingWord_ = markedRow_ = markedWord_ = -1;
    nextNumber_ = storage::kFirstEditedSegment;
    if (transcript_ != nullptr)
        for (const auto& record : transcript_->segments)
            nextNumber_ = std::max(nextNumber_, record.index + 1);
    endResetModel();
    endTyping();
    Q_EMIT speakersChanged();
    Q_EMIT columnsChanged();
}

void TranscriptModel::segmentAdded(storage::SegmentRecord record) {
    if (transcript_ == nullptr) return;
    if (hasPartial_) {  // the provisional text became this segment
        transcript_->partial.clear();
        partialChanged();
    }
    put(withoutName(std::move(record)));
}

void TranscriptModel::partialChanged() {
    if (transcript_ == nullptr) return;
    const int row = segmentCount();
    const bool wanted = !transcript_->partial.isEmpty();
    if (wanted && !hasPartial_) {
        beginInsertRows({}, row, row);
        hasPartial_ = true;
        endInsertRows();
    } else if (!wanted && hasPartial_) {
        beginRemoveRows({}, row, row);
        hasPartial_ = false;
        endRemoveRows();
    } else if (wanted) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int TranscriptModel::segmentCount() const {
    return transcript_ != nullptr ? static_cast<int>(transcript_->segments.size()) : 0;
}

int TranscriptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : segmentCount() + (hasPartial_ ? 1 : 0);
}

const storage::SegmentRecord* TranscriptModel::record(int row) const {
    return row >= 0 && row < segmentCount() ? &transcript_->segments[static_cast<std::size_t>(row)] : nullptr;
}

const text::Segment* TranscriptModel::segment(const QModelIndex& index) const {
    const auto* found = index.isValid() ? record(index.row()) : nullptr;
    return found != nullptr ? &found->segment : nullptr;
}

int TranscriptModel::rowOf(int number) const {
    if (transcript_ == nullptr) return -1;
    const auto found = std::ranges::find(transcript_->segments, number, &storage::SegmentRecord::index);
    return found == transcript_->segments.end() ? -1
                                                : static_cast<int>(found - transcript_->segments.begin());
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || transcript_ == nullptr || index.row() >= rowCount()) return {};
    if (index.row() < segmentCount()) return segmentData(index.row(), role);
    switch (role) {
        case Qt::DisplayRole:
            return transcript_->partial;
        case Qt::AccessibleTextRole:
            return tr("Provisional: %1").arg(transcript_->partial);
        case StartMs:
            return QVariant::fromValue<qlonglong>(transcript_->partialStartMs);
        case EndMs:
        case PlayingWord:
        case MarkedWord:
            return -1;
        case IsPartial:
            return true;
        case Words:
            return QVariant::fromValue<const std::vector<text::Word>*>(nullptr);
        default:
            return {};
    }
}

QVariant TranscriptModel::segmentData(int row, int role) const {
    const auto& record = transcript_->segments[static_cast<std::size_t>(row)];
    const auto& segment = record.segment;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return toQString(segment.text);
        case Qt::AccessibleTextRole: {
            const QString speaker = transcript_->speakerName(record.speaker);
            //: A gap in a transcript for screen readers: start time, what is missing and why
            if (!segment.gap.empty()) return tr("%1: %2").arg(clockText(segment.startMs), gapText(segment));
            if (!segment.translation.empty())
                //: A segment for screen readers: start time, text, its translation
                return tr("%1: %2. In translation: %3")
                    .arg(clockText(segment.startMs), toQString(segment.text), toQString(segment.translation));
            //: A segment for screen readers: start time, text
            if (speaker.isEmpty())
                return tr("%1: %2").arg(clockText(segment.startMs), toQString(segment.text));
            //: A segment for screen readers: start time, speaker, text
            return tr("%1, %2: %3").arg(clockText(segment.startMs), speaker, toQString(segment.text));
        }
        case StartMs:
            return QVariant::fromValue<qlonglong>(segment.startMs);
        case EndMs:
            return QVariant::fromValue<qlonglong>(segment.endMs);
        case IsPartial:
            return false;
        case IsPlaying:
            return row == playingRow_;
        case PlayingWord:
            return row == playingRow_ ? playingWord_ : -1;
        case MarkedWord:
            return row == markedRow_ ? markedWord_ : -1;
        case Words:
            return QVariant::fromValue(&segment.words);
        case SpeakerId:
            return record.speaker;
        case SpeakerName:
            return transcript_->speakerName(record.speaker);
        case SpeakerTint: {
            const auto* speaker = transcript_->speaker(record.speaker);
            return speaker != nullptr ? speakerColour(speaker->colour) : QVariant();
        }
        case Number:
            return record.index;
        case Gap:
            return segment.gap.empty() ? QString() : gapText(segment);
        case Translation:
            return toQString(segment.translation);
        default:
            return {};
    }
}

Qt::ItemFlags TranscriptModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractListModel::flags(index);
    return segment(index) != nullptr ? flags | Qt::ItemIsEditable : flags;
}

int TranscriptModel::rowAt(std::int64_t positionMs) const {
    if (transcript_ == nullptr) return -1;
    const auto next = std::ranges::upper_bound(transcript_->segments, positionMs, {}, startOf);
    return static_cast<int>(next - transcript_->segments.begin()) - 1;
}

void TranscriptModel::setPlayhead(std::int64_t positionMs) {
    int row = positionMs < 0 ? -1 : rowAt(positionMs);
    int word = -1;
    if (const auto* playing = record(row)) {
        const auto& segment = playing->segment;
        if (positionMs >= segment.endMs) row = -1;
        const auto next = std::ranges::upper_bound(segment.words, positionMs, {}, &text::Word::startMs);
        if (row >= 0) word = static_cast<int>(next - segment.words.begin()) - 1;
    }
    if (row == playingRow_ && word == playingWord_) return;
    const int before = std::exchange(playingRow_, row);
    playingWord_ = word;
    if (before >= 0 && before != row && before < rowCount())
        Q_EMIT dataChanged(index(before), index(before), {PlayingWord});
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row), {PlayingWord});
}

void TranscriptModel::markWord(int row, int word) {
    const int before = std::exchange(markedRow_, row);
    markedWord_ = word;
    if (before >= 0 && before < rowCount()) Q_EMIT dataChanged(index(before), index(before), {MarkedWord});
    if (row >= 0 && row < rowCount()) Q_EMIT dataChanged(index(row), index(row), {MarkedWord});
}

}  // namespace timbre::ui
