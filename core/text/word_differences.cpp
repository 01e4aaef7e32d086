#include "core/text/word_differences.h"

#include "core/text/compared_words.h"
#include "core/text/timed_tokens.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace timbre::text {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

// One step of the comparison with the tokens it is about.
struct Step {
    std::size_t ours = kNone, theirs = kNone;
    bool differs = false;
};

// A side of the comparison: its tokens, its words, and which words have something that differs.
class Side {
public:
    Side(std::span<const Segment> segments, const TimeRange& range) : tokens_(timedTokens(segments)) {
        std::erase_if(tokens_, [&](const TimedToken& token) {
            return !range.holds((token.startMs + token.endMs) / 2);
        });
        for (const auto& segment : segments) {
            words_.push_back(wordsOf(segment));
            touched_.emplace_back(words_.back().size(), false);
        }
    }

    const std::vector<TimedToken>& tokens() const { return tokens_; }
    const std::vector<std::vector<Word>>& words() const { return words_; }
    std::vector<std::string> texts() const {
        std::vector<std::string> texts;
        texts.reserve(tokens_.size());
        for (const auto& token : tokens_) texts.push_back(token.text);
        return texts;
    }
    void touch(std::size_t index) {
        if (index == kNone) return;
        const auto& token = tokens_[index];
        for (auto i = token.word; i < token.wordEnd; ++i) touched_[token.segment][i] = true;
    }
    bool isTouched(std::size_t index) const {
        if (index == kNone) return false;
        const auto& token = tokens_[index];
        const auto& row = touched_[token.segment];
        return std::any_of(row.begin() + static_cast<std::ptrdiff_t>(token.word),
                           row.begin() + static_cast<std::ptrdiff_t>(token.wordEnd),
                           [](bool one) { return one; });
    }

private:
    std::vector<TimedToken> tokens_;
    std::vector<std::vector<Word>> words_;  // of each segment
    std::vector<std::vector<bool>> touched_;
};

std::vector<Step> stepsOf(const Side& ours, const Side& theirs) {
    std::vector<Step> steps;
    std::size_t i = 0, j = 0;
    for (const AlignStep step : alignWords(ours.texts(), theirs.texts())) {
        Step next{.differs = step != AlignStep::Same};
        if (step != AlignStep::Insert) next.ours = i++;
        if (step != AlignStep::Delete) next.theirs = j++;
        steps.push_back(next);
    }
    return steps;
}

// A word of which some part differs differs as a whole, and so does what stands for it on the other side.
void widenToWords(std::vector<Step>& steps, Side& ours, Side& theirs) {
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& step : steps)
            if (step.differs) ours.touch(step.ours), theirs.touch(step.theirs);
        for (auto& step : steps) {
            if (step.differs || (!ours.isTouched(step.ours) && !theirs.isTouched(step.theirs))) continue;
            step.differs = changed = true;
        }
    }
}

// Makes differences of one run of steps that differ.
class RunCutter {
public:
    RunCutter(std::span<const Segment> segments, const Side& ours, const Side& theirs)
        : segments_(segments), ours_(ours), theirs_(theirs) {}

    void cut(std::span<const Step> run, std::size_t before, std::size_t after,
             std::vector<WordDifference>& into) {
        if (isOnlyWrittenDifferently(run)) return;
        before_ = before;
        earliest_ = before != kNone ? ours_.tokens()[before].segment : 0;
        for (std::size_t i = 0; i < run.size(); ++i) {
            const auto next =
                std::ranges::find_if(run.subspan(i), [](const Step& step) { return step.ours != kNone; });
            after_ = next != run.end() ? next->ours : after;
            const auto& step = run[i];
            const auto segment =
                step.ours != kNone ? ours_.tokens()[step.ours].segment : placeOf(step.theirs);
            if (piece_ && piece_->segment != segment) close(into);
            if (!piece_) piece_ = Piece{.segment = segment};
            earliest_ = segment;
            add(step);
        }
        after_ = after;
        close(into);
    }

private:
    struct Piece {
        std::size_t segment = 0;
        std::size_t word = kNone, wordEnd = 0;
        std::size_t firstTheirs = kNone, lastTheirs = kNone;
    };

    bool isOnlyWrittenDifferently(std::span<const Step> run) const {
        std::string one, other;
        for (const auto& step : run) {
            if (step.ours != kNone) one += ours_.tokens()[step.ours].text;
            if (step.theirs != kNone) other += theirs_.tokens()[step.theirs].text;
        }
        return one == other;
    }

    // The segment that an additional word belongs to: by time, between its neighbours.
    std::size_t placeOf(std::size_t theirs) const {
        const auto at = middle(theirs_.tokens()[theirs]);
        const std::size_t last = after_ != kNone ? ours_.tokens()[after_].segment : segments_.size() - 1;
        std::size_t best = earliest_;
        auto nearest = std::numeric_limits<std::int64_t>::max();
        for (std::size_t i = earliest_; i <= last; ++i) {
            const auto away = std::max({segments_[i].startMs - at, at - segments_[i].endMs, std::int64_t(0)});
            if (away < nearest) best = i;
            nearest = std::min(nearest, away);
        }
        return best;
    }

    void add(const Step& step) {
        if (step.ours != kNone) {
            const auto& token = ours_.tokens()[step.ours];
            piece_->word = std::min(piece_->word, token.word);
            piece_->wordEnd = std::max(piece_->wordEnd, token.wordEnd);
            before_ = step.ours;
        }
        // A word of theirs that reaches over the end of a segment of ours stays whole.
        if (step.theirs == kNone || wordOf(step.theirs) < taken_) return;
        if (piece_->firstTheirs == kNone) piece_->firstTheirs = step.theirs;
        piece_->lastTheirs = step.theirs;
    }

    void close(std::vector<WordDifference>& into) {
        if (!piece_) return;
        const auto piece = std::exchange(piece_, std::nullopt);
        if (piece->word == kNone && piece->firstTheirs == kNone) return;
        WordDifference made;
        made.segment = piece->segment;
        made.heard = heard(*piece);
        if (piece->word != kNone) {
            made.word = piece->word;
            made.count = piece->wordEnd - piece->word;
            const auto& words = ours_.words()[made.segment];
            made.startMs = words[made.word].startMs;
            made.endMs = std::max(made.startMs, words[piece->wordEnd - 1].endMs);
        } else {
            made.startMs = theirs_.tokens()[piece->firstTheirs].startMs;
            made.endMs = std::max(made.startMs, theirs_.tokens()[piece->lastTheirs].endMs);
            made.word = gapFor(made);
        }
        into.push_back(std::move(made));
    }

    // Before which word of its segment something is missing.
    std::size_t gapFor(const WordDifference& missing) const {
        const auto& words = ours_.words()[missing.segment];
        std::size_t low = 0, high = words.size();
        if (before_ != kNone && ours_.tokens()[before_].segment == missing.segment)
            low = ours_.tokens()[before_].wordEnd;
        if (after_ != kNone && ours_.tokens()[after_].segment == missing.segment)
            high = ours_.tokens()[after_].word;
        const auto at = (missing.startMs + missing.endMs) / 2;
        const auto earlier = static_cast<std::size_t>(std::ranges::count_if(
            words, [at](const Word& word) { return (word.startMs + word.endMs) / 2 < at; }));
        return std::clamp(earlier, low, std::max(low, high));
    }

    std::string heard(const Piece& piece) {
        if (piece.firstTheirs == kNone) return {};
        const auto& last = theirs_.tokens()[piece.lastTheirs];
        taken_ = {last.segment, last.wordEnd};
        return joinedTokens(theirs_.words(), theirs_.tokens()[piece.firstTheirs], last);
    }

    std::pair<std::size_t, std::size_t> wordOf(std::size_t theirs) const {
        return {theirs_.tokens()[theirs].segment, theirs_.tokens()[theirs].word};
    }
    static std::int64_t middle(const TimedToken& token) { return (token.startMs + token.endMs) / 2; }

    std::span<const Segment> segments_;
    const Side &ours_, &theirs_;
    std::size_t before_ = kNone, after_ = kNone;  // tokens of ours around the step in hand
    std::size_t earliest_ = 0;                    // segment that what comes next may belong to
    std::pair<std::size_t, std::size_t> taken_;   // {segment, word} behind the last one of theirs told
    std::optional<Piece> piece_;
};

}  // namespace

std::vector<WordDifference> wordDifferences(std::span<const Segment> ours, std::span<const Segment> theirs,
                                            const TimeRange& range) {
    if (ours.empty()) return {};
    Side one(ours, range), other(theirs, {});
    auto steps = stepsOf(one, other);
    widenToWords(steps, one, other);

    std::vector<WordDifference> found;
    RunCutter cutter(ours, one, other);
    std::size_t before = kNone;
    for (std::size_t begin = 0; begin < steps.size();) {
        if (!steps[begin].differs) {
            before = steps[begin++].ours;
            continue;
        }
        std::size_t end = begin;
        while (end < steps.size() && steps[end].differs) ++end;
        cutter.cut(std::span(steps).subspan(begin, end - begin), before,
                   end < steps.size() ? steps[end].ours : kNone, found);
        begin = end;
    }
    return found;
}

}  // namespace timbre::text
