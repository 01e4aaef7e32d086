#pragma once

#include "core/storage/records.h"

#include <QUndoCommand>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace timbre::ui {

// A change of a transcript in both directions: the segments it takes away or replaces, and what is
// there instead. Segments keep their numbers, so that a change applies wherever others have moved to.
struct TranscriptChange {
    std::vector<storage::SegmentRecord> before, after;
    std::optional<std::vector<storage::Speaker>> speakersBefore, speakersAfter;

    TranscriptChange reversed() const { return {after, before, speakersAfter, speakersBefore}; }
};

// One step of undo. Steps with the same `mergeKey` (typing in one segment, nudging one edge) that
// follow each other become one; 0: never.
class TranscriptCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const TranscriptChange&)>;

    TranscriptCommand(const QString& label, TranscriptChange change, qint64 mergeKey, Apply apply)
        : QUndoCommand(label), change_(std::move(change)), mergeKey_(mergeKey), apply_(std::move(apply)) {}

    void undo() override { apply_(change_.reversed()); }
    void redo() override { apply_(change_); }
    int id() const override { return mergeKey_ == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* other = static_cast<const TranscriptCommand*>(next);
        if (other->mergeKey_ != mergeKey_) return false;
        change_.after = other->change_.after;
        return true;
    }

private:
    TranscriptChange change_;
    qint64 mergeKey_;
    Apply apply_;
};

}  // namespace timbre::ui
