#pragma once

#include "tests/core/models/whisper/parity/whisper_case.h"

#include <span>
#include <string_view>

namespace timbre::parity {

// What is done with the cases of a kind, by their "kind" in the manifest.
struct WhisperKind {
    std::string_view name;
    void (*run)(WhisperCase& one);
};

std::span<const WhisperKind> networkKinds();
std::span<const WhisperKind> decodingKinds();
std::span<const WhisperKind> longFormKinds();
std::span<const WhisperKind> tokenizerKinds();
std::span<const WhisperKind> wordKinds();

}  // namespace timbre::parity
