#include "core/voices/variation.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace timbre::voices {
namespace {

// SplitMix64: the same numbers on every machine, which the standard distributions do not promise.
// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
class Draw {
public:
    explicit Draw(std::uint64_t state) : state_(state) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }  // [0, 1)
    double around() { return unit() + unit() - 1; }                          // (-1, 1), mostly small

private:
    std::uint64_t state_;
};

std::uint64_t mixed(std::uint64_t seed, int candidate, std::string_view key) {
    std::uint64_t state = seed * 0x100000001B3ULL + static_cast<std::uint64_t>(candidate) + 1;
    for (const char c : key) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return Draw(state).next();
}

double onStep(const models::OptionSpec& option, double value) {
    if (option.step > 0)
        value = option.minimum + std::round((value - option.minimum) / option.step) * option.step;
    return std::clamp(value, option.minimum, option.maximum);
}

double varied(const models::OptionSpec& option, double value, Draw draw, double amount) {
    constexpr double kOften = 0.6, kRarely = 0.1, kFarthest = 0.4;
    const bool isAtAnEnd = value <= option.minimum || value >= option.maximum;
    if (draw.unit() >= (isAtAnEnd ? kRarely : kOften)) return value;
    return onStep(option, value + draw.around() * amount * kFarthest * (option.maximum - option.minimum));
}

// Small enough to be read aloud and typed.
std::uint64_t otherSeed(const Voice& voice, std::uint64_t seed, int candidate) {
    const std::uint64_t drawn = mixed(seed, candidate, "seed") >> 33;
    return drawn == voice.seed ? drawn + 1 : drawn;
}

}  // namespace

std::vector<Voice> variations(const Voice& voice, const models::SpeechEngineInfo& engine,
                              const std::set<std::string>& locked, std::uint64_t seed, double amount,
                              int count) {
    std::vector<Voice> candidates(static_cast<std::size_t>(count), voice);
    if (engine.isRandom && !locked.contains("seed")) {
        for (int index = 0; index < count; ++index)
            candidates[static_cast<std::size_t>(index)].seed = otherSeed(voice, seed, index);
        return candidates;
    }
    for (int index = 0; index < count; ++index) {
        auto& parameters = candidates[static_cast<std::size_t>(index)].parameters;
        for (const auto& option : engine.options) {
            const std::string key(option.key);
            if (locked.contains(key)) continue;
            const auto known = voice.parameters.find(key);
            const double value = known != voice.parameters.end() ? known->second : option.defaultValue;
            const double next =
                varied(option, value, Draw(mixed(seed, index, key)), std::clamp(amount, 0.0, 1.0));
            if (next == option.defaultValue)
                parameters.erase(key);
            else
                parameters[key] = next;
        }
    }
    return candidates;
}

}  // namespace timbre::voices
