#pragma once

#include <array>
#include <string_view>

namespace timbre::metrics {

// The stretches of a job's time. Those without a parent follow each other in this order and together are
// its time from request to end; the others are part of their parent, or, beside: of a second thread that
// worked at the same time.
struct StageInfo {
    std::string_view name;
    std::string_view parent;  // empty: top-level
    std::string_view label;   // English, for people
    bool isBeside = false;
};
inline constexpr std::array<StageInfo, 24> kStages = {{
    {"queue", "", "Waiting"},
    {"paused", "", "Paused"},  // by the user
    {"open", "", "Open the input"},
    {"load", "", "Load the model"},  // and what the voice needs
    {"prepare", "", "Prepare the text"},
    {"cache", "", "Look into the cache"},
    {"decode", "", "Read the file"},
    {"listen", "", "Wait for sound"},  // live: there is nothing to hear yet
    {"infer", "", "Compute"},
    {"prefill", "infer", "Read the prompt"},
    {"talker", "infer", "Write sound codes"},
    {"predictor", "infer", "Write fine codes"},
    {"decoder", "infer", "Codes to sound", true},
    {"stretch", "infer", "Speed and pitch"},
    {"features", "infer", "Features"},
    {"encode", "infer", "Encode"},
    {"text", "infer", "Write text"},
    {"words", "infer", "Place words"},
    {"judge", "", "Compare speakers"},
    {"compare", "", "Compare"},
    {"write", "", "Write files"},
    {"join", "write", "Join the take"},
    {"export", "write", "Export"},
    {"keep", "", "Keep"},  // back to the engine and into the books
}};

// Null: a stage of another version.
constexpr const StageInfo* findStage(std::string_view name) {
    for (const auto& stage : kStages)
        if (stage.name == name) return &stage;
    return nullptr;
}

}  // namespace timbre::metrics
