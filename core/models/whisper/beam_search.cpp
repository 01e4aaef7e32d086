#include "core/models/whisper/token_search.h"

#include <ATen/ops/topk.h>

#include <algorithm>
#include <cmath>

namespace timbre::models::whisper {
namespace {

// A row that goes on by one token.
struct Candidate {
    std::size_t parent = 0;
    std::int64_t token = 0;
    double logProbability = 0;
    float sum = 0;  // float32, so that equals are equals as in the reference
};

// The best `width` tokens behind every row, the likeliest first.
std::vector<Candidate> candidatesOf(const at::Tensor& logits, const std::vector<Hypothesis>& rows,
                                    std::int64_t width) {
    const auto normalisers = normalisersOf(logits);
    const auto [values, indices] = at::topk(logits, std::min(width, logits.size(1)), 1);
    const auto value = values.accessor<float, 2>();
    const auto index = indices.accessor<std::int64_t, 2>();
    std::vector<Candidate> candidates;
    for (std::int64_t row = 0; row < values.size(0); ++row) {
        const auto parent = static_cast<std::size_t>(row);
        for (std::int64_t i = 0; i < values.size(1); ++i) {
            const double logProbability = static_cast<double>(value[row][i]) - normalisers[parent];
            candidates.push_back(
                {.parent = parent,
                 .token = index[row][i],
                 .logProbability = logProbability,
                 .sum = static_cast<float>(rows[parent].sum) + static_cast<float>(logProbability)});
        }
    }
    std::ranges::stable_sort(candidates, std::greater<>(), &Candidate::sum);
    return candidates;
}

Hypothesis continued(const Hypothesis& row, const Candidate& candidate, std::int64_t end) {
    Hypothesis longer = row;
    longer.sum = static_cast<double>(candidate.sum);
    if (candidate.token == end) return longer;
    longer.tokens.push_back(candidate.token);
    longer.logProbabilities.push_back(candidate.logProbability);
    return longer;
}

}  // namespace

std::vector<Hypothesis> searchBeams(DecoderRun& run, const at::Tensor& first, const LogitRules& rules,
                                    const SearchBounds& bounds, std::int64_t beams, double patience) {
    const auto width = static_cast<std::size_t>(beams);
    const auto wanted =
        static_cast<std::size_t>(std::max<long>(1, std::lround(static_cast<double>(beams) * patience)));
    std::vector<Hypothesis> open(1), finished;
    at::Tensor logits = first;
    for (std::int64_t made = 1;; ++made) {
        applyRules(rules, logits, open);
        std::vector<Hypothesis> going;
        std::vector<std::int64_t> parents, next;
        for (const Candidate& candidate : candidatesOf(logits, open, beams + 1)) {
            Hypothesis longer = continued(open[candidate.parent], candidate, bounds.end);
            if (candidate.token == bounds.end) {
                if (finished.size() < wanted) finished.push_back(std::move(longer));
                continue;
            }
            going.push_back(std::move(longer));
            parents.push_back(static_cast<std::int64_t>(candidate.parent));
            next.push_back(candidate.token);
            if (going.size() == width) break;
        }
        open = std::move(going);
        if (open.empty() || finished.size() >= wanted || made >= bounds.mostTokens || run.isFull() ||
            bounds.stop.stop_requested())
            break;
        run.select(parents);
        logits = run.step(next);
    }
    // Rows that never ended fill up what is missing, the best first.
    std::ranges::stable_sort(open, std::greater<>(), &Hypothesis::sum);
    for (Hypothesis& row : open)
        if (finished.size() < width) finished.push_back(std::move(row));
    return finished;
}

}  // namespace timbre::models::whisper
