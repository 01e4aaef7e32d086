#pragma once

#include "core/metrics/profile.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::metrics {

// What the rules look at besides the profile. 0 and empty: not known.
struct AdviceGround {
    int threads = 0, cores = 0;  // that compute; that there are
    std::string precision;       // "fp32", "bf16"
    bool hasBf16 = false;        // the processor multiplies it in hardware
    std::int64_t residentBytes = 0, memoryLimitBytes = 0;
    int idleSeconds = 0;  // after which an unused model goes; 0: never
    bool savesPower = false;
};

enum class Effort { Low, Medium, High };
enum class Risk { None, Low, Medium };

// Something that would probably make jobs faster, with what it rests on. Gains are estimates.
struct Advice {
    std::string_view rule;  // "keep_alive" …
    std::string title;      // English, imperative
    std::string reason;     // a sentence with the measured numbers
    // The numbers of the reason in their order, for whoever says it in another language: shares 0 … 1,
    // seconds, bytes, counts.
    std::vector<double> numbers;
    double speedUp = 1;  // of a whole job; 1: it saves memory or waiting, not computing
    double totalMs = 0;  // of a job, expected
    Effort effort = Effort::Low;
    Risk risk = Risk::None;
    std::vector<std::string> steps;
    std::string settingKey = {}, settingValue = {};  // what to try with one click; empty: there is none
};

// Every rule there is.
inline constexpr std::array<std::string_view, 8> kAdviceRules = {
    "longer_pieces", "lower_precision", "keep_alive", "batch", "voice_prompt", "memory", "threads", "power"};

// Rules that fire, the greatest gain first. Empty without jobs.
std::vector<Advice> adviceFor(const Profile& profile, const AdviceGround& ground);

std::string_view effortName(Effort effort);  // "low", "medium", "high"
std::string_view riskName(Risk risk);        // "none", "low", "medium"

}  // namespace timbre::metrics
