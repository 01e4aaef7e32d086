#include "core/models/qwen3_tts/options.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace timbre::models::qwen3_tts {
namespace {

constexpr std::string_view kVariety = "Variety", kDetail = "Detail", kDelivery = "Delivery";

std::string shown(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

// A default of the file may lie outside what is sensible to choose by hand.
OptionSpec widened(OptionSpec option) {
    option.minimum = std::min(option.minimum, option.defaultValue);
    option.maximum = std::max(option.maximum, option.defaultValue);
    return option;
}

}  // namespace

std::vector<OptionSpec> optionTable(const Config& config) {
    const GenerationDefaults& file = config.generation;
    const auto& [first, rest] = std::pair(file.first, file.rest);
    std::vector<OptionSpec> table = {
        {"temperature", "Temperature", "", kVariety,
         "How freely melody and rhythm are drawn: low is even, high is lively and less reliable.", 0.05, 2,
         first.temperature, 0.05},
        {"top_k", "Best choices", "", kVariety, "Draw among so many of the likeliest sounds; 0 is all.", 0,
         500, static_cast<double>(first.topK), 1},
        {"top_p", "Share of the likely", "", kVariety,
         "Draw among the likeliest sounds that have this much of the probability together.", 0.05, 1,
         first.topP, 0.01},
        {"repetition_penalty", "Against repetition", "", kVariety,
         "Makes sounds that occurred less likely; 1 is off.", 1, 2, file.repetitionPenalty, 0.01},
        {"draw", "Draw at random", "", kVariety,
         "1 draws melody and rhythm with the seed; 0 always takes the likeliest, which tends to get stuck.",
         0, 1, first.random ? 1.0 : 0.0, 1},
        {"rest_temperature", "Temperature of detail", "", kDetail,
         "How freely the fine sound of the voice is drawn.", 0.05, 2, rest.temperature, 0.05},
        {"rest_top_k", "Best choices of detail", "", kDetail,
         "Draw the fine sound among so many of the likeliest; 0 is all.", 0, 500,
         static_cast<double>(rest.topK), 1},
        {"rest_top_p", "Share of the likely of detail", "", kDetail,
         "Draw the fine sound among the likeliest that have this much of the probability together.", 0.05, 1,
         rest.topP, 0.01},
        {"rest_draw", "Draw detail at random", "", kDetail,
         "1 draws the fine sound with the seed; 0 always takes the likeliest.", 0, 1, rest.random ? 1.0 : 0.0,
         1},
        {"most_seconds", "Longest", "s", kDelivery,
         "End a sentence that goes on for longer; 0 judges by its text.", 0, 600, 0, 1},
        {"whole_text", "Read the whole sentence first", "", kDelivery,
         "1 reads the sentence before speaking; 0 reads on while speaking, as the reference does for copies.",
         0, 1, config.kind == CheckpointKind::Base ? 0.0 : 1.0, 1},
    };
    if (config.kind == CheckpointKind::Base)
        table.push_back(
            {"reference_pause", "Pause behind the reference", "", kDelivery,
             "1 puts half a second of silence behind the reference, where its last sounds return in "
             "front of sentences.",
             0, 1, 0, 1});
    std::ranges::transform(table, table.begin(), widened);
    return table;
}

SpeechOptions readOptions(const Config& config, const std::map<std::string, double>& values) {
    std::map<std::string_view, double> chosen;
    const auto table = optionTable(config);
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
    const auto draw = [&](std::string_view temperature, std::string_view topK, std::string_view topP,
                          std::string_view random) {
        return GenerationDefaults::Draw{.random = chosen[random] >= 0.5,
                                        .temperature = chosen[temperature],
                                        .topP = chosen[topP],
                                        .topK = std::llround(chosen[topK])};
    };
    return {.first = draw("temperature", "top_k", "top_p", "draw"),
            .rest = draw("rest_temperature", "rest_top_k", "rest_top_p", "rest_draw"),
            .repetitionPenalty = chosen["repetition_penalty"],
            .mostSeconds = chosen["most_seconds"],
            .wholeText = chosen["whole_text"] >= 0.5,
            .referencePause = chosen["reference_pause"] >= 0.5};
}

}  // namespace timbre::models::qwen3_tts
