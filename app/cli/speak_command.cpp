#include "app/cli/context.h"
#include "app/cli/job_follower.h"
#include "app/cli/session.h"
#include "app/cli/voice_choice.h"
#include "core/audio/audio_writer.h"
#include "core/text/import/document_import.h"
#include "core/text/plan.h"
#include "core/text/unicode.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <unistd.h>

namespace timbre::cli {
namespace {

struct SpeakOptions {
    std::string text, voice, engine, language, style, rate, pitch, format, title;
    std::optional<std::uint64_t> seed;
    std::filesystem::path file, glossary, out;
    std::optional<double> speed, semitones, quality;
    bool srt = false, play = false, noPlay = false, noCache = false;
};

// `timbre speak book.epub`: a text that is the name of a document is that document.
std::filesystem::path documentOf(const SpeakOptions& options) {
    if (!options.file.empty()) return options.file;
    constexpr std::size_t kLongestName = 4096;
    if (options.text.empty() || options.text.size() > kLongestName) return {};
    const std::filesystem::path path(options.text);
    const auto suffixes = text::importableSuffixes();
    std::error_code ignored;
    const bool isDocument =
        path.has_extension() &&
        std::ranges::find(suffixes, path.extension().string().substr(1)) != suffixes.end();
    return isDocument && std::filesystem::is_regular_file(path, ignored) ? path : std::filesystem::path();
}

void readDocument(const std::filesystem::path& file, engine::SpeakRequest& request, Context& context) {
    auto document = text::importDocument(file).value();
    if (document.encodingGuessed)
        context.console.note(file.string() + " is neither UTF-8 nor UTF-16: read as Latin-1");
    request.text = std::move(document.text);
    request.textIsSubtitles |= document.kind == text::DocumentKind::Subtitles;
    if (request.title.empty()) request.title = document.title;
}

void fillText(const SpeakOptions& options, engine::SpeakRequest& request, Context& context) {
    if (!options.text.empty() && !options.file.empty())
        throw UsageError("speak takes either TEXT or --file, not both");
    request.textIsSubtitles = options.srt;
    const auto file = documentOf(options);
    if (!file.empty() && file != "-") return readDocument(file, request, context);
    if (!options.text.empty()) {
        request.text = text::cleanUtf8(options.text);
        return;
    }
    if (file.empty() && isatty(STDIN_FILENO) != 0) throw UsageError("speak needs TEXT or --file");
    request.text = text::decodeTextFile(readInput("-"));
}

audio::FileFormat formatOf(const SpeakOptions& options, const config::Settings& settings) {
    if (!options.format.empty()) {
        if (const auto format = audio::formatFromId(options.format)) return *format;
        throw UsageError("--format: there is no sound format '" + options.format + "'");
    }
    if (const auto format = audio::formatFromPath(options.out)) return *format;
    if (options.out.has_extension())
        throw UsageError("--out: '" + options.out.extension().string() +
                         "' names no sound format; add --format");
    return audio::formatFromId(settings.text("speak.export_format")).value();
}

double within(const char* option, std::optional<double> given, const config::Settings& settings,
              const char* key) {
    if (!given) return settings.real(key);
    const config::Setting& setting = *config::findSetting(key);
    if (!(*given >= setting.minimum && *given <= setting.maximum))
        throw UsageError(std::string(option) + " must be from " + config::formatNumber(setting.minimum) +
                         " to " + config::formatNumber(setting.maximum));
    return *given;
}

// Everything but the voice, which only the engine knows.
engine::SpeakRequest requestFrom(const SpeakOptions& options, Context& context) {
    const config::Settings& settings = context.settings;
    engine::SpeakRequest request;
    request.speed = within("--speed", options.speed, settings, "speak.speed");
    request.semitones = within("--semitones", options.semitones, settings, "speak.semitones");
    request.exportQuality = within("--quality", options.quality, settings, "speak.export_quality");
    request.normalise = settings.boolean("speak.normalise");
    request.targetLufs = settings.real("speak.target_lufs");
    request.trimSilence = settings.boolean("speak.trim_silence");
    request.paragraphPauseMs = settings.integer("speak.paragraph_pause_ms");
    request.useCache = settings.boolean("speak.use_cache") && !options.noCache;
    request.title = options.title;
    request.play = options.play || (options.out.empty() && !options.noPlay);
    if (!options.out.empty()) {
        request.exportTo = std::filesystem::absolute(options.out);
        request.exportFormat = formatOf(options, settings);
    } else if (!options.format.empty()) {
        throw UsageError("--format needs --out");
    }
    if (!options.glossary.empty())
        request.glossary = text::parseGlossary(text::decodeTextFile(readInput(options.glossary)));
    fillText(options, request, context);
    return request;
}

VoiceWish wishFrom(const SpeakOptions& options, const Context& context) {
    VoiceWish wish{options.voice, options.engine, options.language, context.voiceOptions,
                   context.folders.assets()};
    wish.style = text::cleanUtf8(options.style);
    wish.seed = options.seed;
    if (!options.rate.empty()) wish.options.emplace_back("rate", options.rate);
    if (!options.pitch.empty()) wish.options.emplace_back("pitch", options.pitch);
    return wish;
}

void printResult(const JobEnd& end, const engine::SpeakRequest& request, Context& context) {
    if (request.exportTo) context.console.result(end.exportedTo);
    context.console.note("take " + std::to_string(end.historyId) + ": " +
                         formatDuration(std::int64_t(end.metrics.audioSeconds * 1000)) + " of speech, RTF " +
                         fixed(end.metrics.rtf, 3) + (end.metrics.cacheHit ? ", from the cache" : ""));
    if (end.playbackFailed)
        context.console.note("the take is kept: timbre history play " + std::to_string(end.historyId));
}

int speak(const SpeakOptions& options, Context& context) {
    engine::SpeakRequest request = requestFrom(options, context);
    Session session(context, Session::Storage::Needed);
    const auto wish = wishFrom(options, context);
    const auto& standard = context.settings.text("speak.voice");
    const auto& ready =
        isKnown(wish, standard, session.ready()) ? session.ready() : session.readyWithModels();
    request.voice = chooseVoice(wish, standard, ready);
    const auto job = session.engine().speak(request);
    const JobEnd end = followJob(session, context, job);
    if (end.how != JobEnd::How::Finished) return exitCodeOf(end, job, context);
    if (request.exportTo && end.exportedTo.empty()) return kExitFailed;  // the warning said why
    printResult(end, request, context);
    return kExitOk;
}

}  // namespace

void addSpeakCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<SpeakOptions>();
    CLI::App* command = app.add_subcommand("speak", "Say a text, or render it into a file");
    command->add_option("text", options->text,
                        "What to say, or the name of a document; without it and --file: the standard input");
    command->add_option("-f,--file", options->file,
                        "Text, Markdown, subtitles, HTML, DOCX, EPUB or PDF; - is the standard input");
    command->add_option("--voice", options->voice, "Id of a voice, or a file with one");
    command->add_option("--engine", options->engine, "Use the engine's best voice for the language");
    command->add_option("-l,--language", options->language, "BCP 47, such as en, de or pt-BR");
    command->add_option("--style", options->style, "How to speak, in words; of engines that understand it");
    command->add_option("--seed", options->seed,
                        "Of engines that draw random numbers: the same gives the same");
    command->add_option("--rate", options->rate, "The engine's own speaking rate; same as --set rate=…");
    command->add_option("--pitch", options->pitch, "The engine's own pitch; same as --set pitch=…");
    command->add_option("--speed", options->speed, "0.5 to 2: after rendering, pitch kept");
    command->add_option("--semitones", options->semitones, "-12 to 12: after rendering, speed kept");
    command->add_option("--glossary", options->glossary, "CSV of written and spoken forms");
    command->add_option("-o,--out", options->out, "Write the take into this file as well; not played then");
    command->add_option("--format", options->format, "wav, wav24, wavfloat, flac, ogg, opus or mp3");
    command->add_option("--quality", options->quality, "0 to 1 for ogg, opus and mp3");
    command->add_option("--title", options->title, "Name of the take in the history");
    auto* play = command->add_flag("--play", options->play, "Play although --out is given");
    command->add_flag("--no-play", options->noPlay, "Only render and keep the take")->excludes(play);
    command->add_flag("--srt", options->srt, "The text is subtitles: keep their times");
    command->add_flag("--no-cache", options->noCache, "Render sentences again that are in the cache");
    command->callback([options, &context] {
        context.takesVoiceOptions = true;
        context.command = [options, &context] { return speak(*options, context); };
    });
}

}  // namespace timbre::cli
