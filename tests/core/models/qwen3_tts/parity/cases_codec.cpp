// The decoder of the speech tokenizer against the reference.
#include "tests/core/models/qwen3_tts/parity/cases.h"

namespace timbre::parity {

std::span<const Kind> codecKinds() {
    return {};
}

}  // namespace timbre::parity
