#include "ui/speak/speech_follower.h"

#include <algorithm>

namespace timbre::ui {

void SpeechFollower::start(storage::JobId job, const QString& text, int base) {
    job_ = job;
    text_ = text;
    base_ = base;
    positions_ = BytePositions(text.toUtf8());
    sentences_.clear();
    edits_.clear();
}

std::optional<int> SpeechFollower::shiftBy(const Edit& edit, int position, int length) {
    if (position >= edit.position + edit.removed) return edit.added - edit.removed;
    if (position + length <= edit.position) return 0;
    return std::nullopt;
}

void SpeechFollower::textChanged(int position, int removed, int added) {
    if (job_ == 0) return;
    const Edit edit{position, removed, added};
    edits_.push_back(edit);
    std::erase_if(sentences_, [&](Sentence& sentence) {
        const auto shift = shiftBy(edit, sentence.position, sentence.length);
        if (!shift) return true;
        sentence.position += *shift;
        sentence.shift += *shift;
        return false;
    });
}

std::optional<int> SpeechFollower::add(const storage::SegmentRecord& segment) {
    if (segment.sourceOffset < 0) return std::nullopt;
    int position = base_ + positions_.position(segment.sourceOffset);
    const int length = base_ + positions_.position(segment.sourceOffset + segment.sourceLength) - position;
    int shift = 0;
    for (const Edit& edit : edits_) {
        const auto moved = shiftBy(edit, position, length);
        if (!moved) return std::nullopt;
        position += *moved;
        shift += *moved;
    }
    Sentence sentence{segment.segment.startMs, segment.segment.endMs, position, length, shift,
                      segment.segment.words,   segment.index};
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
    const int start = positions_.position(word.textOffset);
    place.word = base_ + start + sentence.shift;
    place.wordLength = positions_.position(word.textOffset + word.textLength) - start;
    return place;
}

const SpeechFollower::Sentence* SpeechFollower::sentenceAt(int editorPosition) const {
    const auto found = std::ranges::find_if(sentences_, [editorPosition](const Sentence& sentence) {
        return editorPosition >= sentence.position && editorPosition < sentence.position + sentence.length;
    });
    return found == sentences_.end() ? nullptr : &*found;
}

std::optional<std::int64_t> SpeechFollower::startOf(int editorPosition) const {
    const Sentence* sentence = sentenceAt(editorPosition);
    return sentence == nullptr ? std::nullopt : std::optional(sentence->startMs);
}

std::optional<int> SpeechFollower::positionOf(int segment) const {
    const auto found = std::ranges::find(sentences_, segment, &Sentence::segment);
    return found == sentences_.end() ? std::nullopt : std::optional(found->position);
}

std::optional<std::int64_t> SpeechFollower::wordStart(int editorPosition) const {
    const Sentence* sentence = sentenceAt(editorPosition);
    if (sentence == nullptr) return std::nullopt;
    std::int64_t start = sentence->startMs;
    for (const auto& word : sentence->words) {
        if (word.textOffset < 0) continue;
        if (base_ + positions_.position(word.textOffset) + sentence->shift > editorPosition) break;
        start = word.startMs;
    }
    return start;
}

std::optional<std::int64_t> SpeechFollower::neighbour(std::int64_t positionMs, int step) const {
    if (sentences_.empty()) return std::nullopt;
    const int last = static_cast<int>(sentences_.size()) - 1;
    return sentences_[static_cast<std::size_t>(std::clamp(indexAt(positionMs) + step, 0, last))].startMs;
}

}  // namespace timbre::ui
