#include "ui/transcribe/transcript_model.h"

#include "core/text/segment_edit.h"
#include "ui/bridge/conversions.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

std::int64_t startOf(const storage::SegmentRecord& record) {
    return record.segment.startMs;
}

class EditText : public QUndoCommand {
public:
    EditText(TranscriptModel& model, int row, QString before, QString after)
        : QUndoCommand(TranscriptModel::tr("Edit text")),
          model_(model),
          row_(row),
          before_(std::move(before)),
          after_(std::move(after)) {}
    void undo() override { model_.replaceText(row_, before_); }
    void redo() override { model_.replaceText(row_, after_); }

private:
    TranscriptModel& model_;
    int row_;
    QString before_, after_;
};

}  // namespace

TranscriptModel::TranscriptModel(EngineBridge& bridge, QObject* parent)
    : QAbstractListModel(parent), bridge_(bridge) {}

void TranscriptModel::show(Transcript* transcript) {
    beginResetModel();
    transcript_ = transcript;
    hasPartial_ = transcript_ != nullptr && !transcript_->partial.isEmpty();
    playingRow_ = playingWord_ = -1;
    endResetModel();
    undo_.clear();
}

void TranscriptModel::segmentAdded() {
    if (transcript_ == nullptr) return;
    // The provisional text became this segment.
    if (hasPartial_) {
        const int last = rowCount() - 2;
        hasPartial_ = false;
        transcript_->partial.clear();
        Q_EMIT dataChanged(index(last), index(last));
        return;
    }
    const int row = static_cast<int>(transcript_->segments.size()) - 1;
    beginInsertRows({}, row, row);
    endInsertRows();
}

void TranscriptModel::partialChanged() {
    if (transcript_ == nullptr) return;
    const int row = static_cast<int>(transcript_->segments.size());
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

int TranscriptModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || transcript_ == nullptr) return 0;
    return static_cast<int>(transcript_->segments.size()) + (hasPartial_ ? 1 : 0);
}

const text::Segment* TranscriptModel::segment(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || transcript_ == nullptr || row >= transcript_->segments.size()) return nullptr;
    return &transcript_->segments[row].segment;
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || transcript_ == nullptr || index.row() >= rowCount()) return {};
    const text::Segment* segment = this->segment(index);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return segment != nullptr ? toQString(segment->text) : transcript_->partial;
        case Qt::AccessibleTextRole:
            if (segment == nullptr) return tr("Provisional: %1").arg(transcript_->partial);
            //: A segment for screen readers: start time, text
            return tr("%1: %2").arg(clockText(segment->startMs), toQString(segment->text));
        case StartMs:
            return QVariant::fromValue<qlonglong>(segment != nullptr ? segment->startMs
                                                                     : transcript_->partialStartMs);
        case EndMs:
            return QVariant::fromValue<qlonglong>(segment != nullptr ? segment->endMs : -1);
        case IsPartial:
            return segment == nullptr;
        case IsPlaying:
            return index.row() == playingRow_;
        case PlayingWord:
            return index.row() == playingRow_ ? playingWord_ : -1;
        case Words:
            return QVariant::fromValue(segment != nullptr ? &segment->words : nullptr);
        default:
            return {};
    }
}

Qt::ItemFlags TranscriptModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractListModel::flags(index);
    return segment(index) != nullptr ? flags | Qt::ItemIsEditable : flags;
}

bool TranscriptModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const text::Segment* segment = this->segment(index);
    if (segment == nullptr || role != Qt::EditRole) return false;
    const QString before = toQString(segment->text), after = value.toString().simplified();
    if (after == before) return false;
    undo_.push(new EditText(*this, index.row(), before, after));
    return true;
}

void TranscriptModel::replaceText(int row, const QString& text) {
    auto& record = transcript_->segments[static_cast<std::size_t>(row)];
    record.segment = text::withText(record.segment, toUtf8(text));
    bridge_.engine().editTranscript(transcript_->job, {.removed = {}, .put = {record}, .speakers = {}});
    Q_EMIT dataChanged(index(row), index(row));
}

int TranscriptModel::rowAt(std::int64_t positionMs) const {
    if (transcript_ == nullptr) return -1;
    const auto next = std::ranges::upper_bound(transcript_->segments, positionMs, {}, startOf);
    return static_cast<int>(next - transcript_->segments.begin()) - 1;
}

void TranscriptModel::setPlayhead(std::int64_t positionMs) {
    int row = positionMs < 0 ? -1 : rowAt(positionMs);
    int word = -1;
    if (row >= 0) {
        const auto& segment = transcript_->segments[static_cast<std::size_t>(row)].segment;
        if (positionMs >= segment.endMs) row = -1;
        const auto next = std::ranges::upper_bound(segment.words, positionMs, {}, &text::Word::startMs);
        if (row >= 0) word = static_cast<int>(next - segment.words.begin()) - 1;
    }
    if (row == playingRow_ && word == playingWord_) return;
    const int before = std::exchange(playingRow_, row);
    playingWord_ = word;
    if (before >= 0 && before != row && before < rowCount()) Q_EMIT dataChanged(index(before), index(before));
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace timbre::ui
