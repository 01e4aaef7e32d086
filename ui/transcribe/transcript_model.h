#pragma once

#include "ui/transcribe/transcript.h"

#include <QAbstractListModel>
#include <QUndoStack>

#include <functional>

namespace timbre::ui {

// The segments of the transcript on the screen, and after them the provisional text, if there is any.
// Editing a segment's text goes through an undo stack and into the database.
class TranscriptModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StartMs = Qt::UserRole, EndMs, IsPartial, IsPlaying, PlayingWord, Words };

    explicit TranscriptModel(EngineBridge& bridge, QObject* parent = nullptr);

    // The transcript stays the caller's and must outlive its time here; null: nothing is shown.
    void show(Transcript* transcript);
    const Transcript* transcript() const { return transcript_; }
    void segmentAdded();    // the transcript has one more segment
    void partialChanged();  // its provisional text changed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const text::Segment* segment(const QModelIndex& index) const;  // null: the provisional row
    void setPlayhead(std::int64_t positionMs);                     // below 0: nothing plays
    int playingRow() const { return playingRow_; }
    int rowAt(std::int64_t positionMs) const;  // the last segment that starts before it; -1: none
    QUndoStack& undoStack() { return undo_; }

    // Used by the undo commands.
    void replaceText(int row, const QString& text);

private:
    EngineBridge& bridge_;
    Transcript* transcript_ = nullptr;
    QUndoStack undo_;
    int playingRow_ = -1, playingWord_ = -1;
    bool hasPartial_ = false;
};

}  // namespace timbre::ui
Q_DECLARE_METATYPE(const std::vector<timbre::text::Word>*)
