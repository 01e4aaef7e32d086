#include "core/text/alignment.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace timbre::text {

namespace {

using Symbols = std::span<const std::uint32_t>;

constexpr std::size_t kSmallCells = 4096;  // below this a plain table is fastest
constexpr std::size_t kAnchorLength = 8;   // symbols of a run that must agree
constexpr std::size_t kWordBits = 64;
constexpr std::uint64_t kTopBit = std::uint64_t{1} << (kWordBits - 1);

// Distances of every prefix of a pattern to a whole text, by Myers' algorithm in blocks
// (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
class PrefixDistances {
public:
    explicit PrefixDistances(std::uint32_t alphabet) : first_(alphabet + 1U), count_(alphabet) {}

    // Element i: distance of pattern[0, i) to the text; `reversed` counts both from their ends.
    std::vector<std::uint32_t> compute(Symbols pattern, Symbols text, bool reversed) {
        reversed_ = reversed;
        index(pattern);
        const std::size_t blocks = (pattern.size() + kWordBits - 1) / kWordBits;
        plus_.assign(blocks, ~std::uint64_t{0});
        minus_.assign(blocks, 0);
        for (std::size_t j = 0; j < text.size(); ++j) addColumn(at(text, j));
        clearIndex(pattern);

        std::vector<std::uint32_t> distances(pattern.size() + 1);
        distances[0] = static_cast<std::uint32_t>(text.size());
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const std::uint64_t bit = std::uint64_t{1} << (i % kWordBits);
            distances[i + 1] = distances[i] + ((plus_[i / kWordBits] & bit) != 0 ? 1U : 0U) -
                               ((minus_[i / kWordBits] & bit) != 0 ? 1U : 0U);
        }
        return distances;
    }

private:
    struct Match {
        std::uint32_t block = 0;
        std::uint64_t bits = 0;
    };

    std::uint32_t at(Symbols symbols, std::size_t i) const {
        return symbols[reversed_ ? symbols.size() - 1 - i : i];
    }

    // For each symbol of the pattern the blocks in which it occurs, with the places as bits.
    void index(Symbols pattern) {
        for (const std::uint32_t symbol : pattern) ++count_[symbol];
        std::uint32_t begin = 0;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const std::uint32_t symbol = pattern[i];
            if (count_[symbol] == 0) continue;
            first_[symbol] = begin;
            begin += count_[symbol];
            count_[symbol] = 0;
        }
        matches_.assign(pattern.size(), {});
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const std::uint32_t symbol = at(pattern, i);
            const auto block = static_cast<std::uint32_t>(i / kWordBits);
            Match* const list = matches_.data() + first_[symbol];
            std::uint32_t& used = count_[symbol];
            if (used == 0 || list[used - 1].block != block) list[used++].block = block;
            list[used - 1].bits |= std::uint64_t{1} << (i % kWordBits);
        }
    }

    void clearIndex(Symbols pattern) {
        for (const std::uint32_t symbol : pattern) count_[symbol] = 0;
    }

    void addColumn(std::uint32_t symbol) {
        const Match* match = matches_.data() + (count_[symbol] == 0 ? 0 : first_[symbol]);
        const Match* const end = match + count_[symbol];
        bool up = true, down = false;  // the row above the first grows with each column
        for (std::size_t block = 0; block < plus_.size(); ++block) {
            std::uint64_t equal = 0;
            if (match != end && match->block == block) equal = (match++)->bits;
            const std::uint64_t plus = plus_[block], minus = minus_[block];
            const std::uint64_t vertical = equal | minus;
            if (down) equal |= 1;
            const std::uint64_t horizontal = (((equal & plus) + plus) ^ plus) | equal;
            std::uint64_t plusH = minus | ~(horizontal | plus);
            std::uint64_t minusH = plus & horizontal;
            const bool nextUp = (plusH & kTopBit) != 0, nextDown = (minusH & kTopBit) != 0;
            plusH = plusH << 1 | (up ? 1U : 0U);
            minusH = minusH << 1 | (down ? 1U : 0U);
            plus_[block] = minusH | ~(vertical | plusH);
            minus_[block] = plusH & vertical;
            up = nextUp;
            down = nextDown;
        }
    }

    bool reversed_ = false;
    std::vector<std::uint32_t> first_, count_;  // by symbol, into matches_
    std::vector<Match> matches_;
    std::vector<std::uint64_t> plus_, minus_;  // vertical differences +1 and -1
};

class Aligner {
public:
    explicit Aligner(std::uint32_t alphabet) : distances_(alphabet) {}

    std::vector<AlignStep> run(Symbols reference, Symbols hypothesis) {
        steps_.reserve(std::max(reference.size(), hypothesis.size()));
        solve(reference, hypothesis);
        return std::move(steps_);
    }

private:
    void add(AlignStep step, std::size_t count) { steps_.insert(steps_.end(), count, step); }

    void solve(Symbols a, Symbols b) {
        std::size_t prefix = 0;
        while (prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) ++prefix;
        add(AlignStep::Same, prefix);
        a = a.subspan(prefix);
        b = b.subspan(prefix);
        std::size_t suffix = 0;
        while (suffix < a.size() && suffix < b.size() && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix])
            ++suffix;
        divide(a.first(a.size() - suffix), b.first(b.size() - suffix));
        add(AlignStep::Same, suffix);
    }

    void divide(Symbols a, Symbols b) {
        if (a.empty()) return add(AlignStep::Insert, b.size());
        if (b.empty()) return add(AlignStep::Delete, a.size());
        const auto cells = static_cast<std::uint64_t>(a.size()) * b.size();
        if (cells <= kSmallCells || a.size() == 1 || b.size() == 1) return solveSmall(a, b);
        if (cells > kMaxExactCells) return divideAtAnchor(a, b);
        const std::size_t middle = b.size() / 2;
        const auto before = distances_.compute(a, b.first(middle), false);
        const auto after = distances_.compute(a, b.subspan(middle), true);
        std::size_t best = 0;
        for (std::size_t i = 0; i <= a.size(); ++i)
            if (before[i] + after[a.size() - i] < before[best] + after[a.size() - best]) best = i;
        solve(a.first(best), b.first(middle));
        solve(a.subspan(best), b.subspan(middle));
    }

    // The run nearest to the middle that occurs once in both; the middles where there is none.
    void divideAtAnchor(Symbols a, Symbols b) {
        const auto inA = uniqueRuns(a), inB = uniqueRuns(b);
        std::size_t cutA = a.size() / 2, cutB = b.size() / 2, bestDistance = a.size();
        for (const auto& [run, at] : inA) {
            const auto other = inB.find(run);
            if (at == kSeveral || other == inB.end() || other->second == kSeveral) continue;
            const std::size_t distance = at > a.size() / 2 ? at - a.size() / 2 : a.size() / 2 - at;
            // Both sides must get shorter for the recursion to end.
            const bool divides = at > 0 && other->second > 0;
            // A run far from the diagonal is more likely a repetition than the same passage.
            const double skew = static_cast<double>(at) / static_cast<double>(a.size()) -
                                static_cast<double>(other->second) / static_cast<double>(b.size());
            if (!divides || skew > kMaxSkew || skew < -kMaxSkew || distance >= bestDistance) continue;
            bestDistance = distance;
            cutA = at;
            cutB = other->second;
        }
        solve(a.first(cutA), b.first(cutB));
        solve(a.subspan(cutA), b.subspan(cutB));
    }

    static constexpr std::size_t kSeveral = ~std::size_t{0};
    static constexpr double kMaxSkew = 0.1;

    // Where each run of kAnchorLength symbols begins, by its hash; kSeveral when more than once.
    static std::unordered_map<std::uint64_t, std::size_t> uniqueRuns(Symbols symbols) {
        std::unordered_map<std::uint64_t, std::size_t> runs;
        for (std::size_t at = 0; at + kAnchorLength <= symbols.size(); ++at) {
            std::uint64_t hash = 0;
            for (std::size_t i = 0; i < kAnchorLength; ++i)
                hash = (hash ^ symbols[at + i]) * 0x9E3779B97F4A7C15U + (hash >> 29);
            const auto [place, isNew] = runs.emplace(hash, at);
            if (!isNew) place->second = kSeveral;
        }
        return runs;
    }

    void solveSmall(Symbols a, Symbols b) {
        const std::size_t width = b.size() + 1;
        std::vector<std::uint32_t> cost((a.size() + 1) * width);
        for (std::size_t i = 0; i <= a.size(); ++i)
            for (std::size_t j = 0; j <= b.size(); ++j) {
                auto& cell = cost[i * width + j];
                if (i == 0 || j == 0) {
                    cell = static_cast<std::uint32_t>(i + j);
                    continue;
                }
                const std::uint32_t diagonal = cost[(i - 1) * width + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cell = std::min({diagonal, cost[(i - 1) * width + j] + 1, cost[i * width + j - 1] + 1});
            }
        trace(a, b, cost, width);
    }

    void trace(Symbols a, Symbols b, const std::vector<std::uint32_t>& cost, std::size_t width) {
        const std::size_t begin = steps_.size();
        std::size_t i = a.size(), j = b.size();
        while (i > 0 || j > 0) {
            const std::uint32_t here = cost[i * width + j];
            const bool same = i > 0 && j > 0 && a[i - 1] == b[j - 1];
            if (i > 0 && j > 0 && here == cost[(i - 1) * width + j - 1] + (same ? 0 : 1)) {
                steps_.push_back(same ? AlignStep::Same : AlignStep::Substitute);
                --i, --j;
            } else if (i > 0 && here == cost[(i - 1) * width + j] + 1) {
                steps_.push_back(AlignStep::Delete);
                --i;
            } else {
                steps_.push_back(AlignStep::Insert);
                --j;
            }
        }
        std::reverse(steps_.begin() + static_cast<std::ptrdiff_t>(begin), steps_.end());
    }

    PrefixDistances distances_;
    std::vector<AlignStep> steps_;
};

}  // namespace

std::vector<AlignStep> align(Symbols reference, Symbols hypothesis, std::uint32_t alphabet) {
    return Aligner(alphabet).run(reference, hypothesis);
}

}  // namespace timbre::text
