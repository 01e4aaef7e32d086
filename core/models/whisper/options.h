#pragma once

#include "core/models/capabilities.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace timbre::models::whisper {

struct Config;

// What can be turned, with the defaults of openai/whisper.
std::vector<OptionSpec> optionTable();

struct DecodingOptions {
    std::int64_t beams = 5;   // at temperature 0; 1: always the likeliest token
    std::int64_t bestOf = 5;  // attempts at a higher temperature
    double patience = 1;
    std::optional<double> lengthPenalty;  // absent: plain mean
    double temperature = 0, temperatureStep = 0.2;
    std::optional<double> mostCompression = 2.4, leastLogProbability = -1, mostNoSpeech = 0.6;
    bool conditionOnPrevious = true;
    std::optional<double> hallucinationSilence;  // seconds
    std::int64_t mostTokens = 224;
    std::int64_t windows = 1;  // decoded together; above 1 without each other's text
    std::uint64_t seed = 0;    // of sampling

    std::vector<double> temperatures() const;  // one after the other, up to 1
};

// An option of live decoding that is in no table, because it is for measuring with weights that know no
// language: text of so many tokens for every second of sound, whatever they are.
inline constexpr const char* kFixedTokensPerSecond = "fixed_tokens_per_second";

// Absent options have their defaults. Throws Error(InvalidInput) for an option that is not in the table or
// a value outside its range.
DecodingOptions readOptions(const std::map<std::string, double>& values);

// large-v3-turbo and its likes: not trained to translate, though the tokens are there.
bool isTurbo(const Config& config);

}  // namespace timbre::models::whisper
