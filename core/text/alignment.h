#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::text {

enum class AlignStep : std::uint8_t { Same, Substitute, Insert, Delete };

// The steps that turn `reference` into `hypothesis`, as few edits as possible. Symbols are any
// numbers below `alphabet`. Memory linear in the lengths. Time is that of Myers' bit-parallel
// algorithm (length × length / 64); above kMaxExactCells the sequences are first cut at runs of
// symbols that occur once in both (else in the middle), which may add some edits.
std::vector<AlignStep> align(std::span<const std::uint32_t> reference,
                             std::span<const std::uint32_t> hypothesis, std::uint32_t alphabet);

inline constexpr std::uint64_t kMaxExactCells = 10'000'000'000;

}  // namespace timbre::text
