#include "core/tensor/layers/sampling.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace timbre::tensor {
namespace {

using Candidate = TokenProbability;  // first a logit, then exp of it, then a probability

void check(const SamplingOptions& options) {
    const auto refuse = [](const std::string& problem) { throw Error(ErrorCode::InvalidInput, problem); };
    if (!std::isfinite(options.temperature)) refuse("temperature: expected a number");
    if (options.topK < 0) refuse("top-k: expected 0 or more, found " + std::to_string(options.topK));
    if (!(options.topP > 0 && options.topP <= 1))
        refuse("top-p: expected above 0 to 1, found " + std::to_string(options.topP));
    if (!(options.minP >= 0 && options.minP <= 1))
        refuse("min-p: expected 0 to 1, found " + std::to_string(options.minP));
    if (!(options.repetitionPenalty > 0))
        refuse("repetition penalty: expected above 0, found " + std::to_string(options.repetitionPenalty));
}

bool better(const Candidate& a, const Candidate& b) {
    return a.probability > b.probability || (a.probability == b.probability && a.token < b.token);
}

// For the functions of the standard library that keep the best in front of a heap.
bool worse(const Candidate& a, const Candidate& b) {
    return better(b, a);
}

std::vector<Candidate> penalised(std::span<const float> logits, std::span<const std::int64_t> previous,
                                 double penalty) {
    std::vector<Candidate> candidates(logits.size());
    bool any = false;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (std::isnan(logits[i]))
            throw Error(ErrorCode::Internal, "the logit of token " + std::to_string(i) + " is not a number");
        any = any || std::isfinite(logits[i]);
        candidates[i] = {static_cast<std::int64_t>(i), logits[i]};
    }
    if (!any) throw Error(ErrorCode::Internal, "no token has a finite logit");
    if (penalty == 1) return candidates;
    for (const std::int64_t token : previous) {
        if (token < 0 || std::cmp_greater_equal(token, logits.size()))
            throw Error(ErrorCode::InvalidInput,
                        "token " + std::to_string(token) + " is not in the vocabulary");
        const double logit = logits[static_cast<std::size_t>(token)];  // unchanged, however often it occurred
        candidates[static_cast<std::size_t>(token)].probability =
            logit < 0 ? logit * penalty : logit / penalty;
    }
    return candidates;
}

void keepBest(std::vector<Candidate>& candidates, std::int64_t count) {
    if (count <= 0 || std::cmp_greater_equal(count, candidates.size())) return;
    const auto last = candidates.begin() + (count - 1);
    std::nth_element(candidates.begin(), last, candidates.end(), better);
    const double threshold = last->probability;
    std::erase_if(candidates, [threshold](const Candidate& c) { return c.probability < threshold; });
}

// Candidates in order of likelihood, up to the first that brings their sum to `part` of all.
std::vector<Candidate> nucleus(std::vector<Candidate> candidates, double part) {
    double total = 0;
    for (const Candidate& candidate : candidates) total += candidate.probability;
    // A heap, because a few tokens out of many usually suffice.
    std::make_heap(candidates.begin(), candidates.end(), worse);
    std::vector<Candidate> kept;
    double sum = 0;
    for (auto end = candidates.end(); end != candidates.begin() && (kept.empty() || sum < part * total);) {
        std::pop_heap(candidates.begin(), end, worse);
        --end;
        sum += end->probability;
        kept.push_back(*end);
    }
    return kept;
}

std::int64_t best(const std::vector<Candidate>& candidates) {
    return std::min_element(candidates.begin(), candidates.end(), better)->token;
}

}  // namespace

std::vector<TokenProbability> tokenDistribution(std::span<const float> logits,
                                                std::span<const std::int64_t> previous,
                                                const SamplingOptions& options) {
    check(options);
    std::vector<Candidate> candidates = penalised(logits, previous, options.repetitionPenalty);
    if (options.temperature <= 0) return {{best(candidates), 1.0}};

    std::erase_if(candidates,
                  [](const Candidate& c) { return std::isinf(c.probability) && c.probability < 0; });
    keepBest(candidates, options.topK);
    const double highest = std::min_element(candidates.begin(), candidates.end(), better)->probability;
    for (Candidate& candidate : candidates)
        candidate.probability = std::exp((candidate.probability - highest) / options.temperature);
    if (options.topP < 1) {
        candidates = nucleus(std::move(candidates), options.topP);
    } else {
        std::sort(candidates.begin(), candidates.end(), better);
    }
    // The best one is 1 here, so these are the parts of the best that min-p speaks of.
    std::erase_if(candidates, [&](const Candidate& c) { return c.probability < options.minP; });

    double total = 0;
    for (const Candidate& candidate : candidates) total += candidate.probability;
    for (Candidate& candidate : candidates) candidate.probability /= total;
    return candidates;
}

std::int64_t drawToken(const std::vector<TokenProbability>& distribution, std::mt19937_64& random) {
    if (distribution.size() == 1) return distribution.front().token;
    // 53 bits: the standard library's distributions differ from one to another.
    double left = static_cast<double>(random() >> 11) * 0x1.0p-53;
    for (const TokenProbability& candidate : distribution) {
        if (left < candidate.probability) return candidate.token;
        left -= candidate.probability;
    }
    return distribution.back().token;  // rounding left a rest
}

std::int64_t Sampler::pick(std::span<const float> logits, std::span<const std::int64_t> previous) {
    return drawToken(tokenDistribution(logits, previous, options_), random_);
}

}  // namespace timbre::tensor
