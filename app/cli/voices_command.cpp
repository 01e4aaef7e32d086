#include "app/cli/context.h"
#include "app/cli/session.h"
#include "app/cli/voice_choice.h"
#include "core/base/atomic_file.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "core/voices/voice_file.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <random>

namespace timbre::cli {
namespace {

struct VoicesOptions {
    std::string id, language, engine, name, from, description;
    std::filesystem::path file;
    std::string tag, folder;
    bool trash = false, saved = false, favourites = false;
    std::map<std::string, storage::VoiceMarks> marks;  // read when one of the last three is wanted

    bool asksForMarks() const { return favourites || !tag.empty() || !folder.empty(); }
    bool isWanted(const std::string& voice) const {
        if (!asksForMarks()) return true;
        const auto found = marks.find(voice);
        if (found == marks.end()) return false;
        const auto& mark = found->second;
        return (!favourites || mark.favourite) && (folder.empty() || mark.folder == folder) &&
               (tag.empty() || std::ranges::find(mark.tags, tag) != mark.tags.end());
    }
};

std::string newVoiceId() {
    std::random_device random;
    char text[32];
    std::snprintf(text, sizeof text, "user-%08x%08x", random(), random());
    return text;
}

Json voiceJson(const voices::Voice& voice) {
    return Json::parse(voices::formatVoice(voice));
}

void print(const std::vector<voices::Voice>& list, const VoicesOptions& options, Console& console) {
    std::string table;
    for (const auto& voice : list) {
        if (!options.language.empty() && !languageMatches(voice.language, options.language)) continue;
        if (!options.engine.empty() && voice.engine != options.engine) continue;
        if (options.saved && voice.builtIn) continue;
        if (!options.isWanted(voice.id)) continue;
        console.line(voiceJson(voice));
        std::string row = voice.id;
        row.resize(std::max<std::size_t>(row.size() + 1, 26), ' ');
        row += voice.language;
        row.resize(std::max<std::size_t>(row.size() + 1, 38), ' ');
        table += row + voice.engine + "  " + voice.name + "\n";
    }
    if (table.empty()) return console.note("no voices");
    console.result(table);
}

int list(const VoicesOptions& wanted, Context& context) {
    VoicesOptions options = wanted;
    if (const auto database = options.asksForMarks() ? context.openForReading() : nullptr)
        options.marks = storage::VoiceMarksStore(*database).all();
    if (options.trash) {
        const auto database = context.openForReading();
        print(database ? storage::VoiceStore(*database).trashed() : std::vector<voices::Voice>{}, options,
              context.console);
        return kExitOk;
    }
    Session session(context, Session::Storage::Optional);
    print(session.readyWithModels().voices, options, context.console);
    return kExitOk;
}

voices::Voice existing(Session& session, const std::string& id) {
    if (const auto* voice = findVoice(id, session.readyWithModels())) return *voice;
    throw Error(ErrorCode::NotFound, "there is no voice '" + id + "' (see: timbre voices list)");
}

// What of a voice is not a number.
void describe(const voices::Voice& voice, const models::SpeechEngineInfo& engine, Console& console) {
    const auto note = [&](const char* what, const std::string& text) {
        if (!text.empty()) console.note(std::string(what) + ": " + text);
    };
    note("who speaks", voice.wish);
    note("how", voice.style);
    if (!engine.takesStyle && engine.isNeural) note("no style", engine.styleNote);
    if (voice.reference) {
        note("copied from", voice.reference->sound);
        note("which says", voice.reference->transcript);
        if (!voice.reference->vector.empty())
            note("speaker's vector", std::to_string(voice.reference->vector.size()) + " numbers");
    }
    note("consent", voice.consent);
    if (voice.similarityFloor) note("least similarity", fixed(*voice.similarityFloor, 3));
    std::string languages;
    for (const auto& language : engine.languages) languages += (languages.empty() ? "" : ", ") + language;
    note("languages", languages);
}

int show(const VoicesOptions& options, Context& context) {
    Session session(context, Session::Storage::Optional);
    const auto voice = existing(session, options.id);
    context.console.line(voiceJson(voice));
    context.console.result(voices::formatVoice(voice));
    if (const auto* engine = findEngine(voice.engine, session.readyWithModels());
        engine != nullptr && context.console.verbose) {
        describe(voice, *engine, context.console);
        for (const auto& option : engine->options)
            context.console.note(std::string(option.key) + " (" + config::formatNumber(option.minimum) +
                                 " to " + config::formatNumber(option.maximum) + ", default " +
                                 config::formatNumber(option.defaultValue) +
                                 "): " + std::string(option.description));
    }
    return kExitOk;
}

int keep(Session& session, Context& context, const std::string& id,
         const std::function<void(engine::Engine&)>& change) {
    session.change(change);
    const auto database = context.openForReading();
    const auto stored = storage::VoiceStore(*database).find(id);
    if (!stored) throw Error(ErrorCode::Internal, "voice '" + id + "' was not saved");
    context.console.line(voiceJson(*stored));
    context.console.result(stored->id);
    context.console.note("saved '" + stored->name + "', version " + std::to_string(stored->version));
    return kExitOk;
}

int save(const VoicesOptions& options, Context& context) {
    if (options.name.empty() && options.id.empty())
        throw UsageError("voices save needs --name, or --id of a voice to change");
    Session session(context, Session::Storage::Needed);
    VoiceWish wish{options.from, options.engine, options.language, context.voiceOptions,
                   context.folders.assets()};
    if (wish.voice.empty()) wish.voice = options.id;
    auto voice = chooseVoice(wish, context.settings.text("speak.voice"), session.readyWithModels());
    if (!options.id.empty() && existing(session, options.id).builtIn)
        throw UsageError("'" + options.id + "' comes with the program; save a copy with --from and --name");
    if (options.id.empty() && !voice.id.empty()) voice.madeFrom = voices::Lineage{voice.id, voice.version};
    voice.id = options.id.empty() ? newVoiceId() : options.id;
    if (!options.name.empty()) voice.name = options.name;
    if (!options.description.empty()) voice.description = options.description;
    voice.builtIn = false;
    return keep(session, context, voice.id, [&](engine::Engine& engine) { engine.saveVoice(voice); });
}

int exportVoice(const VoicesOptions& options, Context& context) {
    Session session(context, Session::Storage::Optional);
    const engine::ReferenceShelf references(context.folders.assets());
    const auto document = voices::formatVoiceFile(references.packed(existing(session, options.id)));
    if (options.file.empty() || options.file == "-") {
        context.console.line(Json::parse(document));
        context.console.result(document);
        return kExitOk;
    }
    writeFileAtomically(options.file, document);
    context.console.line({{"event", "exported"}, {"voice", options.id}, {"path", options.file.string()}});
    context.console.result(options.file.string());
    return kExitOk;
}

int importVoice(const VoicesOptions& options, Context& context) {
    auto file = voices::parseVoiceFile(readInput(options.file));
    auto& voice = file.voice;
    Session session(context, Session::Storage::Needed);
    // Voices that come with the program are not replaced: an import that bears their id is a copy.
    const auto* known = findVoice(voice.id, session.readyWithModels());
    if (voice.id.empty() || (known != nullptr && known->builtIn) || voice.builtIn) {
        voice.madeFrom = voices::Lineage{voice.id, voice.version};
        voice.id = newVoiceId();
    }
    return keep(session, context, voice.id, [&](engine::Engine& engine) { engine.importVoices({file}); });
}

int trash(const VoicesOptions& options, Context& context) {
    Session session(context, Session::Storage::Needed);
    if (existing(session, options.id).builtIn)
        throw UsageError("'" + options.id + "' comes with the program and cannot be deleted");
    session.change([&](engine::Engine& engine) { engine.trashVoice(options.id); });
    context.console.note("'" + options.id + "' is in the trash: timbre voices restore " + options.id);
    return kExitOk;
}

int restore(const VoicesOptions& options, Context& context) {
    const auto database = context.openForReading();
    const auto trashed = database ? storage::VoiceStore(*database).trashed() : std::vector<voices::Voice>{};
    if (std::ranges::find(trashed, options.id, &voices::Voice::id) == trashed.end())
        throw Error(ErrorCode::NotFound, "there is no voice '" + options.id + "' in the trash");
    Session session(context, Session::Storage::Needed);
    session.change([&](engine::Engine& engine) { engine.restoreVoice(options.id); });
    context.console.note("'" + options.id + "' is back");
    return kExitOk;
}

}  // namespace

void addVoicesCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<VoicesOptions>();
    CLI::App* voices = app.add_subcommand("voices", "List, design, keep and exchange voices");
    voices->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, int (*run)(const VoicesOptions&, Context&)) {
        CLI::App* command = voices->add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    CLI::App* command = add("list", "All voices", list);
    command->add_option("-l,--language", options->language, "Only this language, such as en or de");
    command->add_option("--engine", options->engine, "Only this engine, such as flite");
    command->add_flag("--saved", options->saved, "Only voices of your own");
    command->add_flag("--favourites", options->favourites, "Only favourites");
    command->add_option("--tag", options->tag, "Only with this tag of yours");
    command->add_option("--folder", options->folder, "Only in this folder");
    command->add_flag("--trash", options->trash, "Deleted voices");
    command = add("show", "A voice as a document; with -v also what can be set", show);
    command->add_option("id", options->id, "Id of the voice")->required();
    command = add("save", "Keep a designed voice: --from a voice, with --set option=number", save);
    command->add_option("--name", options->name, "Name of the new voice");
    command->add_option("--from", options->from, "Voice to start from: id or document");
    command->add_option("--id", options->id, "Change this voice of yours instead of making a new one");
    command->add_option("--engine", options->engine, "Start from this engine's best voice");
    command->add_option("-l,--language", options->language, "Language of the voice");
    command->add_option("--description", options->description, "What it is for");
    command->preparse_callback([&context](std::size_t) { context.takesVoiceOptions = true; });
    command = add("export", "Write a voice document", exportVoice);
    command->add_option("id", options->id, "Id of the voice")->required();
    command->add_option("file", options->file, "File; - or absent: standard output");
    command = add("import", "Keep a voice from a document", importVoice);
    command->add_option("file", options->file, "File; - is the standard input")->required();
    command = add("delete", "Move a voice of yours to the trash", trash);
    command->add_option("id", options->id, "Id of the voice")->required();
    command = add("restore", "Take a voice out of the trash", restore);
    command->add_option("id", options->id, "Id of the voice")->required();
    addVoiceLibraryCommands(*voices, context);
    addVoiceMakingCommands(*voices, context);
}

}  // namespace timbre::cli
