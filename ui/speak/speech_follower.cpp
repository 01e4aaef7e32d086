#include "ui/speak/speech_follower.h"

#include <algorithm>

namespace timbre::ui {

void SpeechFollower::start(storage::JobId job, const QString& text, int base) {
    job_ = job;
    text_ = text;
    base_ = base;
    positions_ = BytePositions(text.toUtf8());
    sentences_.clear();
}

std::optional<int> SpeechFollower::add(const storage::SegmentRecord& segment) {
    if (segment.sourceOffset < 0) return std::nullopt;
    const int position = base_ + positions_.position(segment.sourceOffset);
    const int end = base_ + positions_.position(segment.sourceOffset + segment.sourceLength);
    Sentence sentence{segment.segment.startMs, segment.segment.endMs, position, end - position,
                      segment.segment.words};
    const auto place = std::ranges::upper_bound(sentences_, sentence.startMs, {}, &Sentence::startMs);
    sentences_.insert(place, std::move(sentence));
    return position;
}

int SpeechFollower::indexAt(std::int64_t positionMs) const {
    const auto next = std::ranges::upper_bound(sentences_, positionMs, {}, &Sentence::startMs);
    return static_cast<int>(next - sentences_.begin()) - 1;
}

std::optional<SpeechFollower::Place> SpeechFollower::at(std::int64_t positionMs) const {
    const int index = indexAt(positionMs);
    if (index < 0) return std::nullopt;
    const Sentence& sentence = sentences_[static_cast<std::size_t>(index)];
    if (positionMs >= sentence.endMs) return std::nullopt;
    Place place{sentence.position, sentence.length, 0, 0, sentence.startMs};
    const auto next = std::ranges::upper_bound(sentence.words, positionMs, {}, &text::Word::startMs);
    if (next == sentence.words.begin()) return place;
    const text::Word& word = *(next - 1);
    if (positionMs >= word.endMs || word.textOffset < 0) return place;
    place.word = base_ + positions_.position(word.textOffset);
    place.wordLength = base_ + positions_.position(word.textOffset + word.textLength) - place.word;
    return place;
}

std::optional<std::int64_t> SpeechFollower::startOf(int editorPosition) const {
    const auto found = std::ranges::find_if(sentences_, [editorPosition](const Sentence& sentence) {
        return editorPosition >= sentence.position && editorPosition < sentence.position + sentence.length;
    });
    if (found == sentences_.end()) return std::nullopt;
    return found->startMs;
}

std::optional<std::int64_t> SpeechFollower::neighbour(std::int64_t positionMs, int step) const {
    if (sentences_.empty()) return std::nullopt;
    const int last = static_cast<int>(sentences_.size()) - 1;
    return sentences_[static_cast<std::size_t>(std::clamp(indexAt(positionMs) + step, 0, last))].startMs;
}

}  // namespace timbre::ui
