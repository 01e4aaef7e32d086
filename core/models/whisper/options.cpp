#include "core/models/whisper/options.h"

#include "core/base/error.h"
#include "core/models/whisper/config.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace timbre::models::whisper {
namespace {

constexpr std::string_view kSearch = "Search", kRetries = "Second attempts", kContext = "Context";
constexpr double kHighestTemperature = 1;

std::string shown(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

}  // namespace

std::vector<OptionSpec> optionTable() {
    return {
        {"beams", "Beams", "", kSearch,
         "Follow so many readings at once; 1 always takes the likeliest word and is fastest.", 1, 16, 5, 1},
        {"patience", "Patience", "", kSearch, "Look for so many times as many complete readings.", 0.5, 4, 1,
         0.1},
        {"length_penalty", "Length penalty", "", kSearch,
         "Above 0, how much longer readings are preferred; -1 compares their mean likelihood.", -1, 1, -1,
         0.1},
        {"most_tokens", "Most tokens", "", kSearch, "End the text of half a minute after so many tokens.", 16,
         224, 224, 1},
        {"windows", "Half minutes at once", "", kSearch,
         "Decode so many half minutes together: faster, but none knows what the one before said.", 1, 16, 1,
         1},
        {"temperature", "Temperature", "", kRetries,
         "How freely words are drawn at the first attempt; 0 takes the likeliest.", 0, 1, 0, 0.1},
        {"temperature_step", "Temperature step", "", kRetries,
         "Raise the temperature by so much while an attempt looks wrong; 0 makes one attempt.", 0, 1, 0.2,
         0.1},
        {"best_of", "Attempts", "", kRetries, "Draw so many readings at a higher temperature, keep the best.",
         1, 16, 5, 1},
        {"most_compression", "Most repetition", "", kRetries,
         "Try again when the text can be compressed by more than this; 0 never does.", 0, 10, 2.4, 0.1},
        {"least_log_probability", "Least likelihood", "", kRetries,
         "Try again when the mean logarithm of the probability is below this; -10 never does.", -10, 0, -1,
         0.1},
        {"most_no_speech", "No speech", "", kRetries,
         "Take an unlikely text for silence when the model is surer of that than this; 1 never does.", 0, 1,
         0.6, 0.05},
        {"seed", "Seed", "", kRetries, "Of drawing words: the same seed draws the same ones.", 0, 1e6, 0, 1},
        {"condition_on_previous", "Remember the text", "", kContext,
         "1 reads on from the text so far; 0 forgets it every half minute, which ends loops sooner.", 0, 1, 1,
         1},
        {"hallucination_silence", "Doubt beside silence", "s", kContext,
         "Pass over unlikely words beside a silence longer than this; 0 keeps them.", 0, 30, 0, 0.5},
    };
}

DecodingOptions readOptions(const std::map<std::string, double>& values) {
    std::map<std::string_view, double> chosen;
    const auto table = optionTable();
    for (const OptionSpec& option : table) chosen[option.key] = option.defaultValue;
    for (const auto& [key, value] : values) {
        const auto option = std::ranges::find(table, key, &OptionSpec::key);
        if (option == table.end())
            throw Error(ErrorCode::InvalidInput, "option " + key + ": this model has none of that name");
        if (!(value >= option->minimum && value <= option->maximum))
            throw Error(ErrorCode::InvalidInput, "option " + key + ": expected " + shown(option->minimum) +
                                                     " to " + shown(option->maximum) + ", found " +
                                                     shown(value));
        chosen[option->key] = value;
    }
    const auto whole = [&](std::string_view key) { return std::llround(chosen[key]); };
    const auto unless = [&](std::string_view key, double off) {
        return chosen[key] == off ? std::nullopt : std::optional(chosen[key]);
    };
    return {.beams = whole("beams"),
            .bestOf = whole("best_of"),
            .patience = chosen["patience"],
            .lengthPenalty =
                chosen["length_penalty"] < 0 ? std::nullopt : std::optional(chosen["length_penalty"]),
            .temperature = chosen["temperature"],
            .temperatureStep = chosen["temperature_step"],
            .mostCompression = unless("most_compression", 0),
            .leastLogProbability = unless("least_log_probability", -10),
            .mostNoSpeech = unless("most_no_speech", 1),
            .conditionOnPrevious = chosen["condition_on_previous"] >= 0.5,
            .hallucinationSilence = unless("hallucination_silence", 0),
            .mostTokens = whole("most_tokens"),
            .windows = whole("windows"),
            .seed = static_cast<std::uint64_t>(whole("seed"))};
}

std::vector<double> DecodingOptions::temperatures() const {
    std::vector<double> all = {temperature};
    if (temperatureStep <= 0) return all;
    for (int step = 1;; ++step) {
        const double next = temperature + step * temperatureStep;
        if (next > kHighestTemperature + 1e-6) return all;
        all.push_back(next);
    }
}

// The published one has 4 of 32 layers and the 100 languages of large-v3. Its distilled relatives with
// two layers know English alone by training.
bool isTurbo(const Config& config) {
    constexpr std::int64_t kDecoderLayers = 4, kEncoderLayers = 32;
    return config.decoderLayers == kDecoderLayers && config.encoderLayers == kEncoderLayers;
}

}  // namespace timbre::models::whisper
