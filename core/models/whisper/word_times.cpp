#include "core/models/whisper/word_times.h"

#include "core/models/whisper/alignment_heads.h"
#include "core/models/whisper/alternatives.h"
#include "core/models/whisper/dtw.h"
#include "core/models/whisper/word_split.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/full.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

namespace timbre::models::whisper {
namespace {

// The layers of the alignment heads, each once.
Looks looksOf(const std::vector<AlignmentHead>& heads) {
    Looks looks;
    for (const AlignmentHead& head : heads)
        if (looks.layers.empty() || looks.layers.back() != head.layer) looks.layers.push_back(head.layer);
    return looks;
}

// [b, heads that align, t, s]
at::Tensor weightsOf(const std::vector<AlignmentHead>& heads, const Looks& looks) {
    std::vector<at::Tensor> weights;
    for (const AlignmentHead& head : heads) {
        const auto layer = std::ranges::find(looks.layers, head.layer) - looks.layers.begin();
        weights.push_back(looks.weights[static_cast<std::size_t>(layer)].select(1, head.head));
    }
    return at::stack(weights, 1);
}

std::int64_t positionsOf(std::int64_t frames, const at::Tensor& weights) {
    return std::clamp<std::int64_t>(frames / 2, 1, weights.size(-1));
}

// Mean over the tokens of each word, in their order.
std::vector<double> meansOf(const std::vector<TokenWord>& words, const at::Tensor& values) {
    const at::Tensor flat = values.to(at::kDouble).contiguous();
    const double* next = flat.data_ptr<double>();
    std::vector<double> means;
    for (const TokenWord& word : words) {
        double sum = 0;
        for (std::size_t i = 0; i < word.tokens.size(); ++i) sum += *next++;
        means.push_back(sum / static_cast<double>(word.tokens.size()));
    }
    return means;
}

}  // namespace

std::vector<TimedWord> findWordTimes(const Network& network, const Vocabulary& vocabulary,
                                     const WordQuestion& question) {
    if (question.text.empty()) return {};
    const auto before = static_cast<std::int64_t>(question.startSequence.size()),
               count = static_cast<std::int64_t>(question.text.size());
    std::vector<std::int64_t> tokens(question.startSequence.begin(), question.startSequence.end());
    tokens.push_back(vocabulary.noTimestamps);
    tokens.insert(tokens.end(), question.text.begin(), question.text.end());
    tokens.push_back(vocabulary.end);

    const std::vector<AlignmentHead> heads = alignmentHeads(network.config);
    Looks looks = looksOf(heads);
    const Decoder& decoder = network.decoder;
    tensor::KeyValueCache cache = decoder.begin(1, static_cast<std::int64_t>(tokens.size()));
    const at::Tensor hidden = decoder(at::tensor(tokens).unsqueeze(0), question.heard, cache, &looks);

    // What stands at a position predicts the token behind it.
    const at::Tensor logits = decoder.logits(hidden[0].slice(0, before, before + count));
    const at::Tensor probabilities =
        at::softmax(logits.slice(1, 0, vocabulary.end), -1)
            .gather(1, at::tensor(std::vector<std::int64_t>(question.text.begin(), question.text.end()))
                           .unsqueeze(1))
            .squeeze(1);

    at::Tensor weights = weightsOf(heads, looks)[0];  // [heads, t, s]
    weights = weights.slice(2, 0, positionsOf(question.frames, weights));
    weights = weights / weights.sum(2, true).clamp_min(1e-30);  // as a softmax over these positions alone
    const std::vector<std::int64_t> begins = firstPositions(fitOf(weights).slice(0, before, -1));

    const auto words = splitIntoWords(
        question.text, [&](std::int64_t token) { return vocabulary.bytesOf(token); }, vocabulary.end,
        question.language);
    const std::vector<double> means = meansOf(words, probabilities);
    std::vector<TimedWord> timed;
    std::size_t first = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t behind = first + words[i].tokens.size();
        timed.push_back({.text = words[i].text,
                         .tokens = words[i].tokens,
                         .start = secondsAt(begins[first]),
                         .end = secondsAt(begins[behind]),
                         .probability = means[i]});
        first = behind;
    }
    addAlternatives(network, vocabulary, question, timed);
    return timed;
}

std::vector<double> tokenTimes(const Network& network, const Decoder::Heard& heard,
                               std::span<const std::int64_t> prompt, std::span<const std::int64_t> tokens,
                               std::int64_t frames) {
    if (tokens.empty()) return {};
    // The last token was made, but never looked at anything.
    std::vector<std::int64_t> ids(prompt.begin(), prompt.end());
    ids.insert(ids.end(), tokens.begin(), tokens.end() - 1);
    const std::vector<AlignmentHead> heads = alignmentHeads(network.config);
    Looks looks = looksOf(heads);
    tensor::KeyValueCache cache = network.decoder.begin(1, static_cast<std::int64_t>(ids.size()));
    network.decoder(at::tensor(ids).unsqueeze(0), heard, cache, &looks);

    // The prompt has no times; the last token, which never looked, has that of the one before.
    at::Tensor weights = weightsOf(heads, looks)[0].slice(1, static_cast<std::int64_t>(prompt.size()));
    weights = weights.slice(2, 0, positionsOf(frames, weights));
    if (weights.size(1) == 0) return {0};
    std::vector<double> times;
    for (const std::int64_t position : firstPositions(fitOf(weights))) times.push_back(secondsAt(position));
    times.push_back(times.back());
    return times;
}

}  // namespace timbre::models::whisper
