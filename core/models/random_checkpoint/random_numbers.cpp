#include "core/models/random_checkpoint/random_numbers.h"

#include <bit>

namespace timbre::models {
namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15;  // 2^64 / the golden ratio

std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

}  // namespace

std::uint64_t randomKey(std::uint64_t seed, std::string_view name) {
    std::uint64_t key = mix(seed + kGolden);
    for (const char c : name) key = mix(key + kGolden + static_cast<unsigned char>(c));
    return key;
}

void fillNormal(std::uint64_t key, std::uint64_t first, float mean, float deviation, std::span<float> out) {
    // Four numbers of 0…65535: mean 2 · 65535, variance 4 · (65536² - 1) / 12.
    constexpr float kMiddle = 2.0F * 65535.0F;
    constexpr float kUnit = 1.0F / 37837.227F;
    const float step = deviation * kUnit;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::uint64_t bits = mix(key + (first + i + 1) * kGolden);
        const auto sum = static_cast<std::int32_t>((bits & 0xFFFF) + (bits >> 16 & 0xFFFF) +
                                                   (bits >> 32 & 0xFFFF) + (bits >> 48));
        out[i] = mean + (static_cast<float>(sum) - kMiddle) * step;
    }
}

void toBf16(std::span<const float> numbers, std::span<std::uint16_t> out) {
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(numbers[i]);
        out[i] = static_cast<std::uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
    }
}

}  // namespace timbre::models
