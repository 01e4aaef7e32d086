#pragma once

#include "app/cli/context.h"
#include "core/engine/requests.h"
#include "core/models/capabilities.h"
#include "core/storage/records.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::cli {

// How speech is recognised, as far as the command line says; the settings say the rest.
struct RecognitionFlags {
    std::string recogniser, language, prompt, from, to;
    std::filesystem::path promptFile, glossary;
    std::vector<std::string> options, first;  // "beams=5"; "1:00-2:30"
    std::optional<int> beams;
    bool translate = false, noGate = false;
};

void addFlags(CLI::App& command, RecognitionFlags& flags);

std::string recogniserOf(const RecognitionFlags& flags, const config::Settings& settings, bool isLive);

// recogniser: null where it is not known, so that the engine says what is wrong. Throws UsageError for
// numbers, times and options that cannot be understood, Error for a prompt file.
void fill(engine::TranscribeRequest& request, const RecognitionFlags& flags, const config::Settings& settings,
          const models::RecogniserInfo* recogniser);

// "90", "1:30", "1:02:03.5": milliseconds. Throws UsageError.
std::int64_t parseTime(std::string_view text);
// "1:00-2:30"
storage::DecodedSpan parseRange(std::string_view text);

}  // namespace timbre::cli
