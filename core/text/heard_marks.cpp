#include "core/text/heard_marks.h"

#include "core/text/compared_words.h"
#include "core/text/spelled_numbers.h"
#include "core/text/timed_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace timbre::text {
namespace {

// A word that was to be said.
struct SaidWord {
    std::string text;
    std::size_t sentence = 0;
    std::size_t begin = 0, end = 0;  // bytes of the source
};

std::vector<SaidWord> saidWords(std::span<const SpokenSentence> spoken) {
    std::vector<SaidWord> words;
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        const auto& bytes = spoken[i].sourceByte;
        for (auto& word : comparedWords(spoken[i].text)) {
            const auto last = word.offset + word.length - 1;
            if (last >= bytes.size()) continue;
            const std::size_t begin = bytes[word.offset];
            words.push_back({std::move(word.text), i, begin, std::max<std::size_t>(begin, bytes[last]) + 1});
        }
    }
    return words;
}

// As one hears it: without what only the eye sees.
std::string sound(const std::string& word) {
    std::string result;
    const bool hasDigits = std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    for (const char c : word)
        if (c != '\'' && (c != '.' || hasDigits)) result += c;
    return result;
}

std::string digitsOf(const std::string& word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (word.ends_with(ending) && word.size() > ending.size())
            return word.substr(0, word.size() - ending.size());
    return word;
}

// Every way these words may sound, numbers read in each of their ways.
std::vector<std::string> soundsOf(std::span<const std::string> words, const std::string& language) {
    constexpr std::size_t kReadings = 6;
    std::vector<std::string> sounds(1);
    for (const auto& word : words) sounds[0] += sound(word);
    for (std::size_t kind = 0; kind < kReadings; ++kind) {
        std::string reading;
        bool hasNumber = false;
        for (const auto& word : words) {
            const auto readings = numberReadings(digitsOf(word), language);
            hasNumber = hasNumber || kind < readings.size();
            reading += readings.empty() ? sound(word) : readings[std::min(kind, readings.size() - 1)];
        }
        if (!hasNumber) break;
        sounds.push_back(std::move(reading));
    }
    return sounds;
}

// Words that were to be said and words that were heard instead; [begin, end) of both lists.
struct Piece {
    std::size_t sentence = 0;
    std::size_t said = 0, saidEnd = 0, heard = 0, heardEnd = 0;
    std::size_t saidCount() const { return saidEnd - said; }
    std::size_t heardCount() const { return heardEnd - heard; }
};

class Comparer {
public:
    Comparer(std::string_view source, std::span<const SpokenSentence> spoken, std::span<const Segment> heard,
             const std::string& language)
        : source_(source),
          spoken_(spoken),
          language_(language),
          said_(saidWords(spoken)),
          heard_(timedTokens(heard)) {
        for (const auto& segment : heard) words_.push_back(wordsOf(segment));
    }

    HeardText compare() {
        std::vector<std::string> said, heard;
        for (const auto& word : said_) said.push_back(word.text);
        for (const auto& token : heard_) heard.push_back(token.text);
        Piece run;
        const auto flush = [&] {
            if (run.saidCount() + run.heardCount() > 0) cut(run);
            run.said = run.saidEnd;
            run.heard = run.heardEnd;
        };
        for (const AlignStep step : alignWords(said, heard)) {
            if (step == AlignStep::Same) {
                flush();
                agreed_.push_back(said[run.said]);
                run = {.said = run.said + 1,
                       .saidEnd = run.said + 1,
                       .heard = run.heard + 1,
                       .heardEnd = run.heard + 1};
                continue;
            }
            run.saidEnd += step != AlignStep::Insert ? 1 : 0;
            run.heardEnd += step != AlignStep::Delete ? 1 : 0;
        }
        flush();
        result_.words.referenceLength = said_.size();
        result_.characters = compareTexts(lineOf(said), lineOf(agreed_)).characters;
        return std::move(result_);
    }

private:
    static std::string lineOf(const std::vector<std::string>& words) {
        std::string line;
        for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
        return line;
    }

    // A run of differences as pieces of one sentence each; what was heard falls to the sentence that
    // sounded then.
    void cut(const Piece& run) {
        if (spoken_.empty()) return judge(run);
        std::size_t first = run.saidCount() > 0 ? said_[run.said].sentence
                            : run.said > 0      ? said_[run.said - 1].sentence
                                                : 0;
        const std::size_t last = run.saidCount() > 0          ? said_[run.saidEnd - 1].sentence
                                 : run.saidEnd < said_.size() ? said_[run.saidEnd].sentence
                                                              : spoken_.size() - 1;
        Piece piece = run;
        for (; first <= last; ++first) {
            piece.sentence = first;
            piece.saidEnd = piece.said;
            piece.heardEnd = first == last ? run.heardEnd : piece.heard;
            while (piece.saidEnd < run.saidEnd && said_[piece.saidEnd].sentence == first) ++piece.saidEnd;
            while (piece.heardEnd < run.heardEnd && middleOf(piece.heardEnd) < spoken_[first + 1].startMs)
                ++piece.heardEnd;
            if (piece.saidCount() + piece.heardCount() > 0) judge(piece);
            piece.said = piece.saidEnd;
            piece.heard = piece.heardEnd;
        }
    }

    // Takes away what only is written differently and marks the rest.
    void judge(Piece piece) {
        const auto whole = piece;
        if (sameSound(piece.said, piece.saidEnd, piece.heard, piece.heardEnd))
            return agree(whole.said, whole.saidEnd);
        while (trimFront(piece)) {
        }
        std::size_t saidEnd = piece.saidEnd;
        while (trimBack(piece)) {
        }
        agree(whole.said, piece.said);
        for (auto i = piece.heard; i < piece.heardEnd; ++i) agreed_.push_back(heard_[i].text);
        agree(piece.saidEnd, saidEnd);
        if (piece.saidCount() + piece.heardCount() > 0) mark(piece);
    }

    void agree(std::size_t begin, std::size_t end) {
        for (auto i = begin; i < end; ++i) agreed_.push_back(said_[i].text);
    }

    bool trimFront(Piece& piece) const {
        for (std::size_t said = 1; said <= std::min(kMostSaid, piece.saidCount()); ++said)
            for (std::size_t heard = 1; heard <= std::min(kMostHeard, piece.heardCount()); ++heard)
                if (sameSound(piece.said, piece.said + said, piece.heard, piece.heard + heard)) {
                    piece.said += said;
                    piece.heard += heard;
                    return true;
                }
        return false;
    }

    bool trimBack(Piece& piece) const {
        for (std::size_t said = 1; said <= std::min(kMostSaid, piece.saidCount()); ++said)
            for (std::size_t heard = 1; heard <= std::min(kMostHeard, piece.heardCount()); ++heard)
                if (sameSound(piece.saidEnd - said, piece.saidEnd, piece.heardEnd - heard, piece.heardEnd)) {
                    piece.saidEnd -= said;
                    piece.heardEnd -= heard;
                    return true;
                }
        return false;
    }

    bool sameSound(std::size_t said, std::size_t saidEnd, std::size_t heard, std::size_t heardEnd) const {
        if (said == saidEnd || heard == heardEnd) return false;
        std::vector<std::string> spoken, written, other;
        for (auto i = said; i < saidEnd; ++i) spoken.push_back(said_[i].text);
        for (auto i = heard; i < heardEnd; ++i) other.push_back(heard_[i].text);
        const auto sounds = soundsOf(other, language_);
        const auto isHeard = [&](const std::vector<std::string>& words) {
            const auto wanted = soundsOf(words, language_);
            return std::ranges::any_of(wanted, [&](const std::string& one) {
                return !one.empty() && std::ranges::find(sounds, one) != sounds.end();
            });
        };
        if (isHeard(spoken)) return true;
        const auto begin = said_[said].begin, end = said_[saidEnd - 1].end;
        if (begin >= end || end > source_.size()) return false;
        for (auto& word : comparedWords(source_.substr(begin, end - begin)))
            written.push_back(std::move(word.text));
        return isHeard(written);
    }

    void mark(const Piece& piece) {
        const auto both = std::min(piece.saidCount(), piece.heardCount());
        result_.words.substitutions += both;
        result_.words.deletions += piece.saidCount() - both;
        result_.words.insertions += piece.heardCount() - both;
        HeardMark mark;
        if (piece.saidCount() > 0) {
            mark.textOffset = static_cast<std::int64_t>(said_[piece.said].begin);
            mark.textLength = static_cast<std::int64_t>(said_[piece.saidEnd - 1].end) - mark.textOffset;
        } else {
            mark.textOffset = static_cast<std::int64_t>(insertedAt(piece));
        }
        if (piece.heardCount() > 0) {
            mark.heard = joinedTokens(words_, heard_[piece.heard], heard_[piece.heardEnd - 1]);
            mark.startMs = heard_[piece.heard].startMs;
            mark.endMs = heard_[piece.heardEnd - 1].endMs;
        } else {
            placeMissing(piece, mark);
        }
        mark.endMs = std::max(mark.startMs, mark.endMs);
        result_.marks.push_back(std::move(mark));
    }

    // Behind the word before it, else before the first of its sentence.
    std::size_t insertedAt(const Piece& piece) const {
        if (piece.said > 0 && said_[piece.said - 1].sentence == piece.sentence)
            return said_[piece.said - 1].end;
        if (piece.said < said_.size()) return said_[piece.said].begin;
        return said_.empty() ? 0 : said_.back().end;
    }

    // When words that nobody heard should have sounded.
    void placeMissing(const Piece& piece, HeardMark& mark) const {
        const auto& sentence = spoken_[piece.sentence];
        const auto end = mark.textOffset + mark.textLength;
        bool isKnown = false;
        for (const auto& word : sentence.words) {
            if (word.textOffset < 0 || word.textOffset >= end ||
                word.textOffset + word.textLength <= mark.textOffset)
                continue;
            mark.startMs = isKnown ? std::min(mark.startMs, word.startMs) : word.startMs;
            mark.endMs = isKnown ? std::max(mark.endMs, word.endMs) : word.endMs;
            isKnown = true;
        }
        if (isKnown) return;
        const auto from = piece.heard > 0 ? heard_[piece.heard - 1].endMs : sentence.startMs;
        const auto to = piece.heard < heard_.size() ? heard_[piece.heard].startMs : sentence.endMs;
        mark.startMs = std::clamp(from, sentence.startMs, std::max(sentence.startMs, sentence.endMs));
        mark.endMs = std::clamp(to, mark.startMs, std::max(mark.startMs, sentence.endMs));
    }

    std::int64_t middleOf(std::size_t heard) const {
        return (heard_[heard].startMs + heard_[heard].endMs) / 2;
    }

    static constexpr std::size_t kMostSaid = 3, kMostHeard = 8;  // "1995": nineteen ninety five

    std::string_view source_;
    std::span<const SpokenSentence> spoken_;
    std::string language_;
    std::vector<SaidWord> said_;
    std::vector<TimedToken> heard_;
    std::vector<std::vector<Word>> words_;  // heard, of each segment
    std::vector<std::string> agreed_;       // what was heard, written as the text writes it
    HeardText result_;
};

}  // namespace

HeardText compareHeard(std::string_view source, std::span<const SpokenSentence> spoken,
                       std::span<const Segment> heard, const std::string& language) {
    return Comparer(source, spoken, heard, language).compare();
}

}  // namespace timbre::text
