#include "core/models/qwen3_tts/prompt.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <vector>

namespace timbre::models::qwen3_tts {
namespace {

Tokens joined(const Tokens& first, const Tokens& second) {
    Tokens all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

at::Tensor repeated(const at::Tensor& row, std::int64_t count) {
    return row.expand({count, row.size(1)});
}

}  // namespace

PromptWriter::PromptWriter(const Config& config, const Talker& talker, const CodePredictor& predictor)
    : config_(config), talker_(talker), predictor_(predictor) {
    const Tokens marks = {config.text.begin, config.text.end, config.text.pad};
    const at::Tensor text = talker.textRows(marks);
    textBegin_ = text.narrow(0, 0, 1);
    textEnd_ = text.narrow(0, 1, 1);
    textPad_ = text.narrow(0, 2, 1);
    const Tokens codec = {config.codec.begin, config.codec.pad};
    const at::Tensor rows = talker.codecRows(codec);
    codecBegin_ = rows.narrow(0, 0, 1);
    codecPad_ = rows.narrow(0, 1, 1);
}

// Who speaks, how, and in which language: up to the row that the first token of the text joins.
at::Tensor PromptWriter::voiceRows(const PromptPlan& plan) const {
    std::vector<at::Tensor> codec = {talker_.codecRows(plan.tag)};
    if (plan.speaker) codec.push_back(talker_.codecRows(Tokens{*plan.speaker}));
    if (!plan.speakerVector.empty())
        codec.push_back(
            at::from_blob(const_cast<float*>(plan.speakerVector.data()), {1, talker_.width()}, at::kFloat));
    const at::Tensor marked = at::cat(codec) + textPad_;
    return at::cat({talker_.textRows(joined(plan.instruction, plan.role)), marked, codecPad_ + textBegin_});
}

// The mark that sound begins, then a row per frame of the reference: the sum over its groups.
at::Tensor PromptWriter::referenceRows(const PromptPlan& plan) const {
    const auto groups = static_cast<std::size_t>(config_.groups);
    const auto frames = static_cast<std::int64_t>(plan.codes.size() / groups);
    at::Tensor rows = at::empty({1 + frames, talker_.width()}, at::kFloat);
    rows.narrow(0, 0, 1).copy_(codecBegin_);
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        auto* row = rows.data_ptr<float>() + (1 + frame) * talker_.width();
        const auto codes = plan.codes.subspan(static_cast<std::size_t>(frame) * groups, groups);
        talker_.codecEmbedding().copyRow(codes[0], row);
        predictor_.addRows(codes, row);
    }
    return rows;
}

Prompt PromptWriter::writeWholeText(const PromptPlan& plan, const at::Tensor& voice) const {
    const at::Tensor text = at::cat({talker_.textRows(joined(plan.reference, plan.body)), textEnd_});
    const at::Tensor sound = plan.codes.empty() ? codecBegin_ : referenceRows(plan);
    Prompt prompt;
    prompt.rows = at::cat({voice, text + codecPad_, sound + textPad_});
    prompt.voiceRows = voice.size(0) + std::ssize(plan.reference);
    prompt.trailing = textPad_;
    return prompt;
}

Prompt PromptWriter::writeReadingOn(const PromptPlan& plan, const at::Tensor& voice) const {
    at::Tensor text = at::cat({talker_.textRows(joined(plan.reference, plan.body)), textEnd_});
    const at::Tensor sound = plan.codes.empty() ? codecBegin_ : referenceRows(plan);
    const std::int64_t together = sound.size(0);
    Prompt prompt;
    if (text.size(0) > together) {
        prompt.trailing = text.narrow(0, together, text.size(0) - together);
        text = text.narrow(0, 0, together);
    } else {
        prompt.trailing = textPad_;
        text = at::cat({text, repeated(textPad_, together - text.size(0))});
    }
    prompt.rows = at::cat({voice, text + sound});
    // The last row is always read anew: its hidden state says the first code.
    prompt.voiceRows = std::min(voice.size(0) + std::min<std::int64_t>(std::ssize(plan.reference), together),
                                prompt.rows.size(0) - 1);
    return prompt;
}

Prompt PromptWriter::write(const PromptPlan& plan) const {
    const at::Tensor voice = voiceRows(plan);
    Prompt prompt = plan.wholeText ? writeWholeText(plan, voice) : writeReadingOn(plan, voice);
    prompt.pad = textPad_.select(0, 0);
    return prompt;
}

}  // namespace timbre::models::qwen3_tts
