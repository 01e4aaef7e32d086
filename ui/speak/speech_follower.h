#pragma once

#include "core/storage/records.h"
#include "ui/bridge/conversions.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::ui {

// Knows when each word of a take sounds and where it stands in the editor's text. Segments may come
// one by one while the take is rendered.
class SpeechFollower {
public:
    struct Place {
        int sentence = 0, sentenceLength = 0;
        int word = 0, wordLength = 0;  // length 0: between words
        std::int64_t startMs = 0;      // of the sentence
    };

    // `text` is what the take speaks; it starts at `base` in the editor.
    void start(storage::JobId job, const QString& text, int base);
    void clear() { start(0, {}, 0); }
    // Returns where the sentence stands in the editor's text, absent when it came from nowhere there.
    std::optional<int> add(const storage::SegmentRecord& segment);

    storage::JobId job() const { return job_; }
    const QString& text() const { return text_; }
    int base() const { return base_; }
    std::optional<Place> at(std::int64_t positionMs) const;
    // When the sentence that holds this place of the editor's text starts; absent: not rendered.
    std::optional<std::int64_t> startOf(int editorPosition) const;
    // Start of the sentence `step` sentences from the one that sounds at positionMs.
    std::optional<std::int64_t> neighbour(std::int64_t positionMs, int step) const;

private:
    struct Sentence {
        std::int64_t startMs, endMs;
        int position, length;
        std::vector<text::Word> words;
    };
    int indexAt(std::int64_t positionMs) const;  // -1: before the first

    storage::JobId job_ = 0;
    QString text_;
    int base_ = 0;
    BytePositions positions_;
    std::vector<Sentence> sentences_;  // by time
};

}  // namespace timbre::ui
