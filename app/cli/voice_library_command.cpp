// The verbs of `timbre voices` about what people do with voices: marks, versions, variations, votes.
#include "app/cli/context.h"
#include "app/cli/session.h"
#include "app/cli/voice_choice.h"
#include "core/storage/comparison_store.h"
#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "core/voices/variation.h"
#include "core/voices/voice_difference.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>
#include <set>

namespace timbre::cli {
namespace {

struct LibraryOptions {
    std::vector<std::string> ids, tags, untags, locks;
    std::string id, folder;
    bool favourite = false, noFavourite = false, folderGiven = false;
    int version = 0, count = 4;
    std::uint64_t seed = 0;
    double amount = 0.35;
};

int mark(const LibraryOptions& options, Context& context) {
    if (options.favourite && options.noFavourite)
        throw UsageError("--favourite and --no-favourite exclude each other");
    Session session(context, Session::Storage::Needed);
    for (const auto& id : options.ids)
        if (findVoice(id, session.readyWithModels()) == nullptr)
            throw Error(ErrorCode::NotFound, "there is no voice '" + id + "' (see: timbre voices list)");
    storage::VoiceMarksChange change;
    change.ids = options.ids;
    if (options.favourite || options.noFavourite) change.favourite = options.favourite;
    if (options.folderGiven) change.folder = options.folder;
    change.addTags = options.tags;
    change.removeTags = options.untags;
    session.change([&](engine::Engine& engine) { engine.markVoices(change); });
    const auto database = context.openForReading();
    for (const auto& id : options.ids) {
        const auto marks = storage::VoiceMarksStore(*database).marks(id);
        context.console.line({{"id", id},
                              {"favourite", marks.favourite},
                              {"folder", marks.folder},
                              {"tags", marks.tags},
                              {"takes", marks.takes}});
        context.console.result(id);
    }
    return kExitOk;
}

std::string describe(const voices::VoiceChange& change) {
    const auto number = [](const std::optional<double>& value) {
        return value ? config::formatNumber(*value) : std::string("standard");
    };
    if (change.isOption)
        return change.field + ": " + number(change.valueBefore) + " -> " + number(change.valueAfter);
    return change.field + ": \"" + change.before.value_or("") + "\" -> \"" + change.after.value_or("") + "\"";
}

int versions(const LibraryOptions& options, Context& context) {
    const auto database = context.openForReading();
    const auto all =
        database ? storage::VoiceStore(*database).history(options.id) : std::vector<storage::VoiceVersion>{};
    if (all.empty()) throw Error(ErrorCode::NotFound, "there is no saved voice '" + options.id + "'");
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto document = Json::parse(voices::formatVoice(all[i].voice));
        context.console.line({{"version", all[i].voice.version},
                              {"created_at", all[i].createdAt},
                              {"voice", std::move(document)}});
        std::string row = std::to_string(all[i].voice.version) + "  " + formatTime(all[i].createdAt);
        if (i + 1 < all.size())
            for (const auto& change : voices::voiceChanges(all[i + 1].voice, all[i].voice))
                row += "\n     " + describe(change);
        context.console.result(row);
    }
    return kExitOk;
}

int revert(const LibraryOptions& options, Context& context) {
    Session session(context, Session::Storage::Needed);
    session.change([&](engine::Engine& engine) { engine.restoreVoiceVersion(options.id, options.version); });
    const auto database = context.openForReading();
    const auto stored = storage::VoiceStore(*database).find(options.id);
    if (!stored) throw Error(ErrorCode::NotFound, "there is no saved voice '" + options.id + "'");
    context.console.line(Json::parse(voices::formatVoice(*stored)));
    context.console.result(std::to_string(stored->version));
    return kExitOk;
}

int vary(const LibraryOptions& options, Context& context) {
    Session session(context, Session::Storage::Optional);
    const auto* voice = findVoice(options.id, session.readyWithModels());
    if (voice == nullptr) throw Error(ErrorCode::NotFound, "there is no voice '" + options.id + "'");
    const auto* engine = findEngine(voice->engine, session.readyWithModels());
    if (engine == nullptr)
        throw Error(ErrorCode::NotFound, "the engine '" + voice->engine + "' of this voice is not here");
    const std::set<std::string> locked(options.locks.begin(), options.locks.end());
    std::random_device random;
    const auto seed = options.seed != 0 ? options.seed : 1 + random() % 1'000'000'000;
    context.console.note("seed " + std::to_string(seed));
    int number = 0;
    for (auto& candidate : voices::variations(*voice, *engine, locked, seed, options.amount, options.count)) {
        const auto changes = voices::voiceChanges(*voice, candidate);
        candidate.madeFrom = voices::Lineage{voice->id, voice->version};
        candidate.builtIn = false;
        context.console.line({{"candidate", ++number},
                              {"seed", seed},
                              {"voice", Json::parse(voices::formatVoice(candidate))}});
        std::string row = std::to_string(number);
        for (const auto& change : changes) row += "\n     " + describe(change);
        context.console.result(row);
    }
    return kExitOk;
}

int ranking(const LibraryOptions&, Context& context) {
    const auto database = context.openForReading();
    const auto ballots = database
                             ? storage::ComparisonStore(*database).ballots(storage::ComparisonKind::Voices)
                             : std::vector<voices::Ballot>{};
    const auto all = voices::standings(ballots);
    if (all.empty()) context.console.note("no votes yet: compare voices blind in the window");
    for (const auto& one : all) {
        context.console.line({{"voice", one.candidate},
                              {"rounds", one.rounds},
                              {"preferred", one.preferred},
                              {"share", one.share},
                              {"low", one.interval.low},
                              {"high", one.interval.high},
                              {"strength", one.strength}});
        std::string row = one.candidate;
        row.resize(std::max<std::size_t>(row.size() + 1, 26), ' ');
        context.console.result(row + fixed(100 * one.share, 0) + " % of " + std::to_string(one.rounds) +
                               " rounds (" + fixed(100 * one.interval.low, 0) + " to " +
                               fixed(100 * one.interval.high, 0) + " %)");
    }
    return kExitOk;
}

}  // namespace

void addVoiceLibraryCommands(CLI::App& voices, Context& context) {
    auto options = std::make_shared<LibraryOptions>();
    const auto add = [&](const char* name, const char* what, int (*run)(const LibraryOptions&, Context&)) {
        CLI::App* command = voices.add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    CLI::App* command =
        add("mark", "Favourites, folders and tags, also of voices that come with the program", mark);
    command->add_option("ids", options->ids, "Ids of voices")->required();
    command->add_flag("--favourite", options->favourite, "They are favourites");
    command->add_flag("--no-favourite", options->noFavourite, "They are no favourites");
    command->add_option_function<std::string>(
        "--folder",
        [options](const std::string& name) {
            options->folder = name;
            options->folderGiven = true;
        },
        "Move them to this folder; an empty name takes them out of theirs");
    command->add_option("--tag", options->tags, "Add a tag")->allow_extra_args(false);
    command->add_option("--untag", options->untags, "Remove a tag")->allow_extra_args(false);
    command = add("versions", "Versions of a voice of yours, and what changed", versions);
    command->add_option("id", options->id, "Id of the voice")->required();
    command = add("revert", "Make an older version the newest again", revert);
    command->add_option("id", options->id, "Id of the voice")->required();
    command->add_option("version", options->version, "Number of the version")->required();
    command = add("vary", "Voices around one, drawn at random; the same seed gives the same", vary);
    command->add_option("id", options->id, "Id of the voice")->required();
    command->add_option("--seed", options->seed, "Number from 1; absent: a new one, which is shown");
    command->add_option("--amount", options->amount, "How different, 0 to 1")->check(CLI::Range(0.0, 1.0));
    command->add_option("--count", options->count, "How many")->check(CLI::Range(1, 100));
    command->add_option("--lock", options->locks, "Option that stays as it is")->allow_extra_args(false);
    add("ranking", "What blind comparisons say about voices", ranking);
}

}  // namespace timbre::cli
