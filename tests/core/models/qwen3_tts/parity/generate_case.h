#pragma once

#include "tests/core/models/qwen3_tts/parity/parity_case.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

namespace timbre::parity {

// A whole utterance: tokens, prompt, every decision on the way, codes and sound.
void generate(Case& one);

// Codes one frame behind the other as [frames, groups] int64.
at::Tensor codesTensor(std::span<const std::int32_t> codes, std::int64_t groups);

}  // namespace timbre::parity
