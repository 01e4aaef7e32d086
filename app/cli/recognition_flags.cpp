#include "app/cli/recognition_flags.h"

#include "core/text/unicode.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace timbre::cli {
namespace {

constexpr double kMostSeconds = 1e7;  // a hundred days
constexpr std::string_view kAutomatic = "auto";

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    const bool good = parsed.ec == std::errc() && parsed.ptr == end && std::isfinite(number);
    return good ? std::optional(number) : std::nullopt;
}

bool hasOption(const models::RecogniserInfo& recogniser, std::string_view key) {
    return std::ranges::find(recogniser.options, key, &models::OptionSpec::key) != recogniser.options.end();
}

std::string keysOf(const models::RecogniserInfo& recogniser) {
    std::string keys;
    for (const auto& option : recogniser.options)
        keys += (keys.empty() ? "" : ", ") + std::string(option.key);
    return keys.empty() ? recogniser.name + " has no options" : recogniser.name + " has " + keys;
}

std::pair<std::string, double> optionIn(const std::string& text, const models::RecogniserInfo* recogniser) {
    const auto equals = text.find('=');
    const auto value = equals == std::string::npos ? std::nullopt : numberIn(text.substr(equals + 1));
    if (!value) throw UsageError("--option: expected KEY=NUMBER, found '" + text + "'");
    const auto key = text.substr(0, equals);
    if (recogniser == nullptr) return {key, *value};
    const auto spec = std::ranges::find(recogniser->options, key, &models::OptionSpec::key);
    if (spec == recogniser->options.end())
        throw UsageError("--option: there is no '" + key + "'; " + keysOf(*recogniser));
    if (*value < spec->minimum || *value > spec->maximum)
        throw UsageError("--option " + key + ": expected " + config::formatNumber(spec->minimum) + " to " +
                         config::formatNumber(spec->maximum) + ", found " + config::formatNumber(*value));
    return {key, *value};
}

void fillOptions(engine::TranscribeRequest& request, const RecognitionFlags& flags,
                 const config::Settings& settings, const models::RecogniserInfo* recogniser) {
    if (recogniser != nullptr)
        for (const auto& [key, setting] :
             {std::pair{"beams", "transcribe.beams"}, std::pair{"windows", "transcribe.windows"}})
            if (hasOption(*recogniser, key)) request.options[key] = double(settings.integer(setting));
    auto given = flags.options;
    if (flags.beams) given.push_back("beams=" + std::to_string(*flags.beams));
    for (const auto& option : given) {
        const auto [key, value] = optionIn(option, recogniser);
        request.options.insert_or_assign(key, value);
    }
}

// Spoken forms become written ones; an entry without one only makes its word likelier.
text::Glossary heardAs(const std::filesystem::path& file) {
    text::Glossary heard;
    for (const auto& entry : text::parseGlossary(text::decodeTextFile(readInput(file))))
        heard.push_back(
            {entry.spoken.empty() ? entry.written : entry.spoken, entry.written, entry.caseSensitive});
    return heard;
}

std::string promptOf(const RecognitionFlags& flags, const config::Settings& settings) {
    if (!flags.promptFile.empty()) return text::decodeTextFile(readInput(flags.promptFile));
    return flags.prompt.empty() ? settings.text("transcribe.prompt") : flags.prompt;
}

}  // namespace

void addFlags(CLI::App& command, RecognitionFlags& flags) {
    command.add_option("-l,--language", flags.language, "Spoken language, BCP 47; auto finds it out");
    command.add_option("--recogniser,--model", flags.recogniser,
                       "What recognises: pocketsphinx, or a model as timbre models list names it");
    command.add_flag("--translate", flags.translate, "Write it in English, whatever is spoken");
    auto* prompt =
        command.add_option("--prompt", flags.prompt, "Names, terms or earlier text, which become likelier");
    command.add_option("--prompt-file", flags.promptFile, "The same from a text file")->excludes(prompt);
    command.add_option("--glossary", flags.glossary,
                       "CSV of written and spoken forms: what was heard is written as wanted");
    command.add_option("--beams", flags.beams, "How many readings are followed at once; 1 is fastest");
    command.add_option("--option", flags.options, "An option of the recogniser, KEY=NUMBER");
    command.add_flag("--no-gate", flags.noGate, "Listen closely to stretches without speech too");
    command.add_option("--from", flags.from, "Only from this time of the file on: 90, 1:30, 1:02:03.5");
    command.add_option("--to", flags.to, "Only up to this time of the file");
    command.add_option("--first", flags.first, "Begin with this part of the file: 1:00-2:30");
}

std::string recogniserOf(const RecognitionFlags& flags, const config::Settings& settings, bool isLive) {
    if (!flags.recogniser.empty()) return flags.recogniser;
    const auto& live = settings.text("transcribe.live_recogniser");
    return isLive && !live.empty() ? live : settings.text("transcribe.recogniser");
}

void fill(engine::TranscribeRequest& request, const RecognitionFlags& flags, const config::Settings& settings,
          const models::RecogniserInfo* recogniser) {
    request.recogniser = recogniserOf(flags, settings, isLive(request.source));
    request.language = flags.language.empty() ? settings.text("transcribe.language") : flags.language;
    if (request.language == kAutomatic) request.language = "und";
    request.translate = flags.translate;
    request.prompt = promptOf(flags, settings);
    request.gate = !flags.noGate && settings.boolean("transcribe.gate");
    if (!flags.from.empty()) request.fromMs = parseTime(flags.from);
    if (!flags.to.empty()) request.toMs = parseTime(flags.to);
    if (request.toMs != 0 && request.toMs <= request.fromMs) throw UsageError("--to must be after --from");
    if (!flags.glossary.empty()) request.glossary = heardAs(flags.glossary);
    fillOptions(request, flags, settings, recogniser);
}

std::int64_t parseTime(std::string_view text) {
    double seconds = 0;
    int parts = 0;
    std::string_view rest = text;
    for (bool more = true; more; ++parts) {
        const auto colon = rest.find(':');
        more = colon != std::string_view::npos;
        const auto number = numberIn(rest.substr(0, colon));
        const bool whole = number && (!more || *number == std::floor(*number));
        if (!whole || *number < 0 || (parts > 0 && *number >= 60) || parts > 2)
            throw UsageError("expected a time such as 90, 1:30 or 1:02:03.5, found '" + std::string(text) +
                             "'");
        seconds = seconds * 60 + *number;
        if (more) rest.remove_prefix(colon + 1);
    }
    if (seconds > kMostSeconds) throw UsageError("'" + std::string(text) + "' is too long");
    return std::llround(seconds * 1000);
}

storage::DecodedSpan parseRange(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        throw UsageError("expected a range such as 1:00-2:30, found '" + std::string(text) + "'");
    const storage::DecodedSpan range{parseTime(text.substr(0, dash)), parseTime(text.substr(dash + 1))};
    if (range.toMs <= range.fromMs) throw UsageError("the range '" + std::string(text) + "' is empty");
    return range;
}

}  // namespace timbre::cli
