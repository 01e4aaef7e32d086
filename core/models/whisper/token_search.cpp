#include "core/models/whisper/token_search.h"

#include "core/models/whisper/draft.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <random>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kMostGuesses = 7;  // with the token before them as many as one step of the decoder

std::span<float> rowOf(const at::Tensor& logits, std::size_t row) {
    const auto width = static_cast<std::size_t>(logits.size(1));
    return {logits.data_ptr<float>() + row * width, width};
}

void append(Hypothesis& row, std::int64_t token, double logProbability, std::int64_t end) {
    row.sum += logProbability;
    if (token == end) return;
    row.tokens.push_back(token);
    row.logProbabilities.push_back(logProbability);
}

// The first of equals, as numpy and libtorch have it.
std::int64_t likeliest(std::span<const float> logits) {
    return std::ranges::max_element(logits) - logits.begin();
}

std::int64_t drawn(std::span<const float> probabilities, std::mt19937_64& random) {
    double left = std::uniform_real_distribution<double>()(random);
    std::int64_t last = 0;  // with any probability: sums in float may end below 1
    for (std::size_t token = 0; token < probabilities.size(); ++token) {
        if (probabilities[token] <= 0) continue;
        last = static_cast<std::int64_t>(token);
        left -= static_cast<double>(probabilities[token]);
        if (left <= 0) break;
    }
    return last;
}

// Gives the token. logits [1, v]
std::int64_t appendLikeliest(Hypothesis& row, at::Tensor& logits, const LogitRules& rules, std::int64_t end) {
    const auto choices = rowOf(logits, 0);
    rules.apply(choices, row.tokens);
    const double normaliser = normalisersOf(logits).front();
    const std::int64_t token = likeliest(choices);
    append(row, token, static_cast<double>(choices[static_cast<std::size_t>(token)]) - normaliser, end);
    return token;
}

bool mayGoOn(const DecoderRun& run, const SearchBounds& bounds, std::int64_t made) {
    return made < bounds.mostTokens && !run.isFull() && !bounds.stop.stop_requested();
}

}  // namespace

void applyRules(const LogitRules& rules, at::Tensor& logits, const std::vector<Hypothesis>& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) rules.apply(rowOf(logits, row), rows[row].tokens);
}

std::vector<Hypothesis> searchLikeliest(DecoderRun& run, at::Tensor logits, const LogitRules& rules,
                                        const SearchBounds& bounds, const WindowDecoder::Progress& progress) {
    const auto count = static_cast<std::size_t>(logits.size(0));
    std::vector<Hypothesis> rows(count);
    std::vector<std::int64_t> next(count, -1);
    for (std::int64_t made = 1;; ++made) {
        applyRules(rules, logits, rows);
        const auto normalisers = normalisersOf(logits);
        bool anyOpen = false;
        for (std::size_t row = 0; row < count; ++row) {
            if (next[row] == bounds.end) continue;
            const auto choices = rowOf(logits, row);
            next[row] = likeliest(choices);
            const double logit = static_cast<double>(choices[static_cast<std::size_t>(next[row])]);
            append(rows[row], next[row], logit - normalisers[row], bounds.end);
            anyOpen |= next[row] != bounds.end;
        }
        if (progress) progress(rows.front().tokens);
        if (!anyOpen || !mayGoOn(run, bounds, made)) return rows;
        logits = run.step(next);
    }
}

Hypothesis searchDrafted(DecoderRun& run, at::Tensor logits, const LogitRules& rules,
                         const SearchBounds& bounds, std::span<const std::int64_t> guess) {
    Hypothesis row;
    Draft draft(guess);
    std::vector<std::int64_t> read;  // whose logits are looked at; all but the first are guesses
    for (;;) {
        const std::int64_t before = run.length() - logits.size(0);
        for (std::int64_t i = 0; i < logits.size(0); ++i) {
            at::Tensor own = logits.narrow(0, i, 1);
            const std::int64_t token = appendLikeliest(row, own, rules, bounds.end);
            if (token == bounds.end) return row;
            draft.follow(row.tokens);
            const auto next = static_cast<std::size_t>(i) + 1;
            if (next < read.size() && read[next] == token && std::ssize(row.tokens) < bounds.mostTokens)
                continue;
            run.forget(before + i + 1);
            break;
        }
        if (!mayGoOn(run, bounds, std::ssize(row.tokens))) return row;
        const std::int64_t room = std::min(run.room(), bounds.mostTokens - std::ssize(row.tokens));
        const auto guesses =
            draft.next(static_cast<std::size_t>(std::clamp<std::int64_t>(room - 1, 0, kMostGuesses)));
        read.assign(1, row.tokens.back());
        read.insert(read.end(), guesses.begin(), guesses.end());
        logits = run.read(read);
    }
}

std::vector<Hypothesis> searchDrawn(DecoderRun& run, const at::Tensor& first, const LogitRules& rules,
                                    const SearchBounds& bounds, double temperature, std::int64_t count,
                                    std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<Hypothesis> open(static_cast<std::size_t>(count)), finished;
    run.select(std::vector<std::int64_t>(open.size(), 0));
    at::Tensor logits = first.repeat({count, 1});
    for (std::int64_t made = 1;; ++made) {
        applyRules(rules, logits, open);
        const auto normalisers = normalisersOf(logits);
        const at::Tensor probabilities = at::softmax(logits / temperature, 1);
        std::vector<Hypothesis> going;
        std::vector<std::int64_t> next, kept;
        for (std::size_t row = 0; row < open.size(); ++row) {
            const std::int64_t token = drawn(rowOf(probabilities, row), random);
            const double logit = static_cast<double>(rowOf(logits, row)[static_cast<std::size_t>(token)]);
            append(open[row], token, logit - normalisers[row], bounds.end);
            if (token == bounds.end) {
                finished.push_back(std::move(open[row]));
                continue;
            }
            going.push_back(std::move(open[row]));
            next.push_back(token);
            kept.push_back(static_cast<std::int64_t>(row));
        }
        const bool someEnded = going.size() < open.size();
        open = std::move(going);
        if (open.empty() || !mayGoOn(run, bounds, made)) break;
        if (someEnded) run.select(kept);
        logits = run.step(next);
    }
    std::ranges::move(open, std::back_inserter(finished));
    return finished;
}

}  // namespace timbre::models::whisper
