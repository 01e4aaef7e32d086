#pragma once

#include "core/models/qwen3_tts/code_predictor.h"
#include "core/models/qwen3_tts/prompt_plan.h"
#include "core/models/qwen3_tts/talker.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::models::qwen3_tts {

// What the talker reads of one utterance.
struct Prompt {
    at::Tensor rows;             // [t, d]
    std::int64_t voiceRows = 0;  // at the front, and fewer than t: the same whatever the text
    at::Tensor trailing;         // [n, d]: added to the frames 0, 1, … that it makes
    at::Tensor pad;              // [d]: added to all later ones
};

// Turns plans into rows (spec.md, "Prompt"). Immutable; any thread; only inside runInference(). Talker
// and predictor outlive it.
class PromptWriter {
public:
    PromptWriter(const Config& config, const Talker& talker, const CodePredictor& predictor);

    Prompt write(const PromptPlan& plan) const;

private:
    at::Tensor voiceRows(const PromptPlan& plan) const;
    at::Tensor referenceRows(const PromptPlan& plan) const;
    Prompt writeWholeText(const PromptPlan& plan, const at::Tensor& voice) const;
    Prompt writeReadingOn(const PromptPlan& plan, const at::Tensor& voice) const;

    const Config& config_;
    const Talker& talker_;
    const CodePredictor& predictor_;
    at::Tensor textBegin_, textEnd_, textPad_;  // [1, d]
    at::Tensor codecBegin_, codecPad_;          // [1, d]
};

}  // namespace timbre::models::qwen3_tts
