#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace timbre::models {

// Numbers near a normal distribution, each a function of the key and its own index alone: any part can
// be made anywhere, and the whole is the same on any number of threads. At most 3.5 deviations from the
// mean. Any thread.
// Source: Steele et al., Fast splittable pseudorandom number generators, OOPSLA 2014 (SplitMix64); sums
// of four uniform numbers (Irwin and Hall).
std::uint64_t randomKey(std::uint64_t seed, std::string_view name);
void fillNormal(std::uint64_t key, std::uint64_t first, float mean, float deviation, std::span<float> out);

// The nearest bf16, ties to even.
void toBf16(std::span<const float> numbers, std::span<std::uint16_t> out);

}  // namespace timbre::models
