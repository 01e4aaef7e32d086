// The talker, the code predictor, prompts and whole generations against the reference.
#include "tests/core/models/qwen3_tts/parity/cases.h"

namespace timbre::parity {

std::span<const Kind> talkerKinds() {
    return {};
}

}  // namespace timbre::parity
