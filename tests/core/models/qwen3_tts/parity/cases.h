#pragma once

#include "tests/core/models/qwen3_tts/parity/parity_case.h"

#include <span>
#include <string_view>

namespace timbre::parity {

// How the cases of one kind are computed. Null: the case only holds tensors that others take.
struct Kind {
    std::string_view name;
    void (*run)(Case&) = nullptr;
};

std::span<const Kind> talkerKinds();
std::span<const Kind> codecKinds();
std::span<const Kind> encoderKinds();

}  // namespace timbre::parity
