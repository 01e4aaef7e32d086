#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace timbre::tensor {

// How the next token is drawn. Order, as in the references: repetition penalty, temperature, top-k,
// top-p, min-p, softmax. Suppressed tokens have the logit -inf beforehand.
struct SamplingOptions {
    double temperature = 0;        // 0 or less: always the best token
    std::int64_t topK = 0;         // the k best; equals of the last one stay; 0: all
    double topP = 1;               // the fewest best tokens that have this much together
    double minP = 0;               // tokens at least this likely compared with the best
    double repetitionPenalty = 1;  // for tokens that occurred: positive logits ÷, negative ×
};

struct TokenProbability {
    std::int64_t token;
    double probability;
};

// The tokens that may be drawn, the likeliest first, of equals the smaller token; the probabilities
// sum to 1. `previous`: tokens that occurred, in any order. A vocabulary of 150,000 takes about a
// millisecond. Throws Error(InvalidInput) for options that make no sense or a previous token outside
// the vocabulary, Internal if a logit is NaN or none is finite.
// Source: top-p: Holtzman et al., arXiv 1904.09751, section 3.1; penalty: Keskar et al., CTRL,
// arXiv 1909.05858, section 4.1.
std::vector<TokenProbability> tokenDistribution(std::span<const float> logits,
                                                std::span<const std::int64_t> previous,
                                                const SamplingOptions& options);

// One of a distribution, by one number of the generator compared with the summed probabilities; without
// a number where there is no choice.
std::int64_t drawToken(const std::vector<TokenProbability>& distribution, std::mt19937_64& random);

// Draws tokens, the same ones for the same seed on every machine: one number of a 64-bit Mersenne
// Twister per drawn token (none where the best is taken). One object, one thread.
class Sampler {
public:
    Sampler(const SamplingOptions& options, std::uint64_t seed) : options_(options), random_(seed) {}

    std::int64_t pick(std::span<const float> logits, std::span<const std::int64_t> previous);

private:
    SamplingOptions options_;
    std::mt19937_64 random_;
};

}  // namespace timbre::tensor
