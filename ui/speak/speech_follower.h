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
    // The editor's text changed: what was changed cannot be followed any more, what stands behind it
    // moves along.
    void textChanged(int position, int removed, int added);
    // Returns where the sentence stands in the editor's text, absent when it came from nowhere there.
    std::optional<int> add(const storage::SegmentRecord& segment);

    storage::JobId job() const { return job_; }
    const QString& text() const { return text_; }
    int base() const { return base_; }
    std::optional<Place> at(std::int64_t positionMs) const;
    // When the sentence that holds this place of the editor's text starts; absent: not rendered.
    std::optional<std::int64_t> startOf(int editorPosition) const;
    // Where the sentence of this segment begins in the editor's text; absent: not rendered, or changed.
    std::optional<int> positionOf(int segment) const;
    // When the word there starts, where words have times, else its sentence.
    std::optional<std::int64_t> wordStart(int editorPosition) const;
    // Start of the sentence `step` sentences from the one that sounds at positionMs.
    std::optional<std::int64_t> neighbour(std::int64_t positionMs, int step) const;
    // Calls visit(position, startMs, endMs) for every sentence that is known.
    template <class Visit>
    void forEach(Visit visit) const {
        for (const auto& sentence : sentences_) visit(sentence.position, sentence.startMs, sentence.endMs);
    }

private:
    struct Sentence {
        std::int64_t startMs, endMs;
        int position, length;
        int shift;  // of its words, by edits since start()
        std::vector<text::Word> words;
        int segment;
    };
    struct Edit {
        int position, removed, added;
    };
    // How far text at `position` moved with the edit; absent: it was changed.
    static std::optional<int> shiftBy(const Edit& edit, int position, int length);
    const Sentence* sentenceAt(int editorPosition) const;  // null: not rendered
    int indexAt(std::int64_t positionMs) const;            // -1: before the first

    storage::JobId job_ = 0;
    QString text_;
    int base_ = 0;
    BytePositions positions_;
    std::vector<Sentence> sentences_;  // by time
    std::vector<Edit> edits_;          // since start(), for sentences that come later
};

}  // namespace timbre::ui
