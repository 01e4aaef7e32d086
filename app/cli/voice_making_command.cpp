// The verbs of `timbre voices` that make voices of words, recordings and other voices.
#include "app/cli/context.h"
#include "app/cli/voice_choice.h"
#include "app/cli/voice_making.h"
#include "core/engine/voices/voice_work.h"
#include "core/text/unicode.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <memory>
#include <random>

namespace timbre::cli {
namespace {

struct MakingOptions {
    std::string description, model, copyModel, name, language, sentence, style, consent, transcript;
    std::string first, second;
    std::vector<std::uint64_t> seeds;
    int count = 4;
    std::filesystem::path file, folder = ".";
    std::int64_t history = 0;
    double from = 0, to = 0, share = 0.5;
    bool vectorOnly = false, noLevel = false, noTrim = false;
};

const models::SpeechEngineInfo& engineThat(models::VoiceSource source, const std::string& id,
                                           const char* what, const engine::EngineReady& ready) {
    if (!id.empty() && findEngine(id, ready) == nullptr)
        throw Error(ErrorCode::NotFound, "there is no engine '" + id + "' (see: timbre models list --here)");
    for (const auto& engine : ready.speechEngines)
        if (engine.source == source && (id.empty() || engine.id == id)) return engine;
    throw Error(
        id.empty() ? ErrorCode::NotFound : ErrorCode::Unsupported,
        id.empty() ? std::string("no model is here that ") + what : "'" + id + "' is no model that " + what);
}

void printMade(const engine::VoiceEvent& end, Context& context) {
    const auto& voice = std::get<engine::VoiceMade>(end).voice;
    context.console.line(Json::parse(voices::formatVoice(voice)));
    context.console.result(voice.id);
    context.console.note("saved '" + voice.name + "' of " + voice.engine +
                         (voice.similarityFloor
                              ? ", sentences should be " + fixed(*voice.similarityFloor, 2) + " like it"
                              : std::string()));
}

std::vector<std::uint64_t> seedsOf(const MakingOptions& options) {
    auto seeds = options.seeds;
    std::random_device random;
    while (options.seeds.empty() && seeds.size() < static_cast<std::size_t>(options.count))
        seeds.push_back(1 + random() % 1'000'000'000);
    return seeds;
}

int design(const MakingOptions& options, Context& context) {
    const auto seeds = seedsOf(options);
    if (!options.name.empty() && seeds.size() != 1)
        throw UsageError("--save keeps one voice: choose it with --seed");
    Session session(context, Session::Storage::Needed);
    const auto& engine =
        engineThat(models::VoiceSource::Words, options.model, "designs voices", session.readyWithModels());
    voices::Voice voice;
    voice.name = shortened(options.description, 60);
    voice.engine = engine.id;
    voice.engineVersion = engine.version;
    voice.language = options.language.empty() ? "und" : options.language;
    voice.wish = text::cleanUtf8(options.description);
    voice.style = text::cleanUtf8(options.style);
    const auto sentence =
        options.sentence.empty() ? engine::sentenceIn(voice.language, 0) : text::cleanUtf8(options.sentence);
    std::filesystem::create_directories(options.folder);
    for (const auto seed : seeds) {
        voice.seed = seed;
        const auto path = options.folder / ("voice-" + std::to_string(seed) + ".wav");
        followSample(session, context, session.engine().renderSample(voice, sentence, path));
        context.console.line({{"event", "candidate"}, {"seed", seed}, {"path", path.string()}});
        context.console.result("seed " + std::to_string(seed) + "  " + path.string());
    }
    if (options.name.empty()) {
        context.console.note("keep one: the same command with --seed NUMBER --save NAME");
        return kExitOk;
    }
    const auto task = session.engine().voiceDesk().lock(
        {.voice = voice, .name = options.name, .sentence = sentence, .engine = options.copyModel});
    printMade(followVoiceTask(session, context, task), context);
    return kExitOk;
}

Json findingJson(const engine::ReferenceFinding& finding) {
    return {{"kind", engine::findingName(finding.kind)},
            {"fatal", finding.isFatal},
            {"value", finding.value},
            {"text", finding.text}};
}

void printPrepared(const engine::ReferencePrepared& prepared, Context& context) {
    Json findings = Json::array();
    for (const auto& finding : prepared.findings) {
        findings.push_back(findingJson(finding));
        context.console.note(finding.text);
    }
    context.console.line({{"event", "reference_prepared"},
                          {"sound", prepared.sound},
                          {"whole_ms", prepared.wholeMs},
                          {"from_ms", prepared.fromMs},
                          {"to_ms", prepared.toMs},
                          {"sample_rate", prepared.sampleRateHz},
                          {"channels", prepared.channels},
                          {"lufs", prepared.lufs},
                          {"peak_db", prepared.peakDb},
                          {"noise_db", prepared.noiseDb},
                          {"transcript", prepared.transcript},
                          {"recognised", prepared.recognised},
                          {"findings", findings}});
    context.console.note("taken: " + formatDuration(prepared.fromMs) + " to " +
                         formatDuration(prepared.toMs) + " of " + formatDuration(prepared.wholeMs));
}

engine::ReferencePrepared prepared(const MakingOptions& options, Session& session, Context& context) {
    engine::ReferenceRequest request;
    request.file = options.file.empty() ? options.file : std::filesystem::absolute(options.file);
    request.historyId = options.history;
    request.fromMs = std::llround(options.from * 1000);
    request.toMs = std::llround(options.to * 1000);
    request.transcript = text::cleanUtf8(options.transcript);
    request.language = options.language.empty() ? "en" : options.language;
    request.level = !options.noLevel;
    request.trim = !options.noTrim;
    const auto task = session.engine().voiceDesk().prepareReference(request);
    auto result = std::get<engine::ReferencePrepared>(followVoiceTask(session, context, task));
    printPrepared(result, context);
    return result;
}

int clone(const MakingOptions& options, Context& context) {
    if (options.file.empty() == (options.history == 0))
        throw UsageError("voices clone takes either FILE or --history");
    Session session(context, Session::Storage::Needed);
    const auto& engine =
        engineThat(models::VoiceSource::Reference, options.model, "copies voices", session.readyWithModels());
    const auto reference = prepared(options, session, context);
    for (const auto& finding : reference.findings)
        if (finding.isFatal) throw Error(ErrorCode::EmptyAudio, finding.text);
    if (!options.vectorOnly && reference.transcript.empty())
        throw Error(ErrorCode::InvalidInput,
                    "there is no transcript; give what is said with --transcript, or use --vector-only");
    if (!options.vectorOnly)
        context.console.note(
            std::string(reference.recognised ? "transcript as recognised, check it: " : "transcript: ") +
            reference.transcript);
    const auto task = session.engine().voiceDesk().clone(
        {.name = options.name,
         .engine = engine.id,
         .sound = reference.sound,
         .transcript = options.vectorOnly ? std::string() : reference.transcript,
         .language = options.language.empty() ? "und" : options.language,
         .consent = text::cleanUtf8(options.consent),
         .description = text::cleanUtf8(options.description)});
    printMade(followVoiceTask(session, context, task), context);
    return kExitOk;
}

int blend(const MakingOptions& options, Context& context) {
    Session session(context, Session::Storage::Needed);
    const auto& ready = session.readyWithModels();
    const auto voiceOf = [&](const std::string& id) {
        if (const auto* voice = findVoice(id, ready)) return *voice;
        throw Error(ErrorCode::NotFound, "there is no voice '" + id + "' (see: timbre voices list)");
    };
    const auto task = session.engine().voiceDesk().blend({.first = voiceOf(options.first),
                                                          .second = voiceOf(options.second),
                                                          .share = options.share,
                                                          .name = options.name,
                                                          .engine = options.model});
    printMade(followVoiceTask(session, context, task), context);
    return kExitOk;
}

}  // namespace

void addVoiceMakingCommands(CLI::App& voices, Context& context) {
    auto options = std::make_shared<MakingOptions>();
    const auto add = [&](const char* name, const char* what, int (*run)(const MakingOptions&, Context&)) {
        CLI::App* command = voices.add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    CLI::App* command = add("design", "Voices from a description in words, as files to listen to", design);
    command->add_option("description", options->description, "Who speaks, such as \"an old man, hoarse\"")
        ->required();
    command->add_option("--model", options->model, "Model that designs voices; else the first one here");
    command->add_option("-l,--language", options->language, "BCP 47; absent: the model finds out");
    command->add_option("--sentence", options->sentence, "What the candidates say");
    command->add_option("--style", options->style, "How they say it, in words");
    command->add_option("--seeds", options->count, "How many candidates, each with a new seed")
        ->check(CLI::Range(1, 32));
    command->add_option("--seed", options->seeds, "Seed of a candidate; may be given several times")
        ->allow_extra_args(false);
    command->add_option("--out", options->folder, "Folder for the files; else the current one");
    command->add_option("--save", options->name, "Keep the candidate of the one --seed under this name");
    command->add_option("--copy-model", options->copyModel,
                        "Model that makes the kept voice stable; else any here that copies voices");
    command = add("clone", "A voice copied from a recording", clone);
    command->add_option("file", options->file, "Any sound file; the best 15 s are chosen");
    command->add_option("--history", options->history, "Instead: the sound of this row of the history");
    command->add_option("--name", options->name, "Name of the voice")->required();
    command->add_option("--consent", options->consent, "Who agreed to be copied, and when")->required();
    auto* transcript = command->add_option("--transcript", options->transcript,
                                           "What is said, word for word; absent: our recogniser listens");
    command
        ->add_flag("--vector-only", options->vectorOnly, "Copy the sound of the voice alone, without words")
        ->excludes(transcript);
    command->add_option("--from", options->from, "Start of the part to use, in seconds")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--to", options->to, "End of it, in seconds")->check(CLI::NonNegativeNumber);
    command->add_option("--model", options->model, "Model that copies voices; else the first one here");
    command->add_option("-l,--language", options->language, "Of the recording and the voice, BCP 47");
    command->add_option("--description", options->description, "What the voice is for");
    command->add_flag("--no-level", options->noLevel, "Leave the loudness as it is");
    command->add_flag("--no-trim", options->noTrim, "Leave silence at the ends");
    command = add("blend", "A voice between two others", blend);
    command->add_option("first", options->first, "Id of a voice")->required();
    command->add_option("second", options->second, "Id of another voice")->required();
    command->add_option("--share", options->share, "Of the second, 0 to 1")->check(CLI::Range(0.0, 1.0));
    command->add_option("--name", options->name, "Name of the voice")->required();
    command->add_option("--model", options->model,
                        "Model that speaks with the blend; else that of the voices");
}

}  // namespace timbre::cli
