#pragma once

#include "core/models/qwen3_tts/code_predictor.h"
#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/options.h"
#include "core/models/qwen3_tts/prompt.h"
#include "core/models/qwen3_tts/talker.h"
#include "core/models/speech_model.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <vector>

namespace timbre::models::qwen3_tts {

// What tests look at, step by step; every tensor is a copy.
struct GenerationTrace {
    std::vector<at::Tensor> logits, scores;   // [v] of the talker, raw and after scoreFirstCode()
    std::vector<at::Tensor> hidden;           // [d] of the talker, for every frame
    std::vector<at::Tensor> predictorLogits;  // [codes], groups - 1 for every frame
    std::vector<std::int64_t> firstCodes;     // also the end, or the one that was too many
};

struct GenerationLimits {
    std::int64_t mostFrames = 0;   // then it ends, finished or not
    std::int64_t exactFrames = 0;  // above 0: neither fewer nor more
};

// The frames of one utterance, one after another. The same prompt, options and seed give the same
// frames. Numbers are drawn from one Mersenne Twister: in each frame one for the first code, then one
// for every further group, in order; none where there is no choice. One object, one thread; only inside
// runInference(). Everything passed to it outlives it.
class Generation {
public:
    // The talker has read the prompt: `cache` is its state, `hidden` [1, d] of the last row.
    Generation(const Config& config, const Talker& talker, const CodePredictor& predictor, Prompt prompt,
               tensor::KeyValueCache cache, const at::Tensor& hidden);

    void begin(const SpeechOptions& options, std::uint64_t seed, GenerationLimits limits,
               GenerationTrace* trace = nullptr);

    // Writes the next frame [groups], or says why there is none; then it is over.
    std::optional<SpeechEnd> next(std::span<std::int32_t> frame);

    double talkerSeconds() const { return talkerSeconds_; }
    double predictorSeconds() const { return predictorSeconds_; }

private:
    void readFrame();
    std::int64_t pickFirst();
    void predictRest(std::span<std::int32_t> frame);
    std::int64_t pick(std::span<const float> scores, const GenerationDefaults::Draw& draw);

    const Config& config_;
    const Talker& talker_;
    const CodePredictor& predictor_;
    Prompt prompt_;
    tensor::KeyValueCache cache_;
    CodePredictor::Run run_;
    SpeechOptions options_;
    GenerationLimits limits_;
    GenerationTrace* trace_ = nullptr;
    std::mt19937_64 random_;

    at::Tensor start_;  // [2, d]: the talker's hidden state and the row of the first code
    at::Tensor row_;    // [1, d]: the frame as the talker reads it
    std::vector<std::int64_t> firstCodes_;
    double talkerSeconds_ = 0, predictorSeconds_ = 0;
};

}  // namespace timbre::models::qwen3_tts
