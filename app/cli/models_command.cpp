#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/cli/model_downloads.h"
#include "app/cli/model_output.h"
#include "app/cli/model_session.h"
#include "app/cli/session.h"
#include "core/base/byte_text.h"
#include "core/engine/voices/prompt_shelf.h"
#include "core/storage/cache_store.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <set>

namespace timbre::cli {
namespace {

using namespace timbre::engine;

constexpr int kRecords = 20;

struct ModelOptions {
    std::string id, text;
    std::vector<std::string> ids;
    std::filesystem::path folder;
    bool all = false, off = false, removeAfter = false;
};

// The failure of a command on a model, if that is what the event is.
const ModelFailed* failureOf(const ModelEvent& event, std::string_view command, const std::string& id) {
    const auto* failed = std::get_if<ModelFailed>(&event);
    return failed != nullptr && failed->command == command && failed->id == id ? failed : nullptr;
}

// Waits until the model is as wanted. Throws what the command failed with.
void await(ModelSession& session, const std::string& command, const std::string& id,
           const std::function<bool(const ModelEvent&)>& isDone) {
    session.follow([&](const ModelEvent& event) {
        if (const auto* failed = failureOf(event, command, id)) throw Error(failed->error);
        return isDone(event);
    });
}

std::function<bool(const ModelEvent&)> changed(const std::string& id,
                                               std::function<bool(const ModelRow&)> isDone) {
    return [id, isDone = std::move(isDone)](const ModelEvent& event) {
        const auto* change = std::get_if<ModelChanged>(&event);
        return change != nullptr && change->model.id == id && isDone(change->model);
    };
}

bool isListed(const ModelEvent& event) {
    return std::holds_alternative<ModelsListed>(event);
}

int list(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    std::vector<ModelRow> rows = session.rows();
    if (options.off) std::erase_if(rows, [](const ModelRow& row) { return row.state == ModelState::Absent; });
    for (const auto& row : rows) context.console.line(toJson(row));
    context.console.result(modelTable(rows));
    for (const auto& folder : session.folders())
        context.console.note(folder.purpose + ": " + folder.path + ", " + byteText(folder.usedByUs) + ", " +
                             byteText(folder.freeBytes) + " free");
    return kExitOk;
}

// With what happened to it on this machine, the newest first.
int info(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    const auto& row = session.row(options.id);
    Json line = toJson(row);
    line["events"] = Json::array();
    std::string sheet = modelSheet(row);
    if (const auto database = context.openForReading())
        for (const auto& record : storage::ModelBook(*database).records(row.id, kRecords)) {
            line["events"].push_back(toJson(record));
            sheet += recordLine(record) + "\n";
        }
    context.console.line(line);
    context.console.result(sheet);
    return kExitOk;
}

int search(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().search(options.text);
    session.follow([&](const ModelEvent& event) {
        const auto* found = std::get_if<HubSearched>(&event);
        if (found == nullptr) return false;
        if (found->error) throw Error(*found->error);
        for (const auto& result : found->results) context.console.line(toJson(result));
        if (found->results.empty())
            context.console.note("nothing found");
        else
            context.console.result(hubTable(found->results));
        return true;
    });
    return kExitOk;
}

int download(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    for (const auto& id : options.ids) static_cast<void>(session.row(id));
    return downloadModels(session, context, options.ids);
}

int pause(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().pause(options.id);
    await(session, "pause", options.id,
          changed(options.id, [](const ModelRow& row) { return row.state == ModelState::Paused; }));
    const auto& row = session.row(options.id);
    context.console.result(row.id + ": paused at " + byteText(row.bytesDone) + " of " +
                           byteText(row.bytesTotal));
    return kExitOk;
}

int cancel(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().cancelDownload(options.id);
    await(session, "cancel", options.id, changed(options.id, [](const ModelRow& row) {
              return row.state != ModelState::Paused && row.state != ModelState::Downloading;
          }));
    return kExitOk;
}

int import(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    const auto folder = std::filesystem::absolute(options.folder).lexically_normal();
    std::set<std::string> before;
    for (const auto& row : session.rows()) before.insert(row.id);
    session.desk().import(folder);
    await(session, "import", folder.string(), isListed);
    for (const auto& row : session.rows()) {
        if (before.contains(row.id)) continue;
        context.console.line(toJson(row));
        context.console.result(row.id + ": " + row.family + ", used where it is: " + row.folder);
        return kExitOk;
    }
    context.console.note("it was in the list already");
    return kExitOk;
}

std::vector<std::string> idsToVerify(const ModelOptions& options, const ModelSession& session) {
    if (!options.all) {
        for (const auto& id : options.ids) static_cast<void>(session.row(id));
        return options.ids;
    }
    std::vector<std::string> ids;
    for (const auto& row : session.rows())
        if (row.state == ModelState::Ready || row.state == ModelState::Broken) ids.push_back(row.id);
    return ids;
}

void show(const ModelVerified& verified, Console& console) {
    std::string text = verified.id + ": " + (verified.good ? "good" : "NOT GOOD") + ", " +
                       std::to_string(verified.files) + " files, " + byteText(verified.bytes) + " compared";
    if (verified.speed) text += "; " + speedText(*verified.speed);
    if (!verified.result.empty()) text += "\n  " + verified.result;
    if (!verified.kept && verified.files > 0) text += "\n  removed";
    console.result(text);
    if (verified.error) console.error(*verified.error);
}

int verify(const ModelOptions& options, Context& context) {
    if (options.all == !options.ids.empty()) throw UsageError("models verify takes either ids or --all");
    ModelSession session(context);
    const auto ids = idsToVerify(options, session);
    if (ids.empty()) {
        context.console.note("there is no model on this machine");
        return kExitOk;
    }
    VerifyFinished end;
    session.desk().verify(ids, !options.removeAfter);
    session.follow(
        [&](const ModelEvent& event) {
            if (const auto* verified = std::get_if<ModelVerified>(&event)) show(*verified, context.console);
            const auto* finished = std::get_if<VerifyFinished>(&event);
            if (finished != nullptr) end = *finished;
            return finished != nullptr;
        },
        [&] { session.desk().cancelVerify(); });
    if (end.cancelled) return kExitCancelled;
    return end.failed == 0 ? kExitOk : kExitFailed;
}

int load(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().load(options.id);
    await(session, "load", options.id,
          changed(options.id, [](const ModelRow& row) { return row.state == ModelState::Loaded; }));
    const auto& row = session.row(options.id);
    context.console.line(toJson(row));
    context.console.result(row.id + ": loaded in " + fixed(row.loadSeconds, 2) + " s, " +
                           byteText(row.loadedBytes) + " of tensors, " + byteText(row.residentBytes) +
                           " of memory, " + row.device + " " + row.precision);
    context.console.note(
        "The files are whole and fit into memory. A model stays loaded as long as its "
        "program runs: it leaves the memory with this command.");
    return kExitOk;
}

int unload(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    // Memory belongs to a process: in one of its own there is nothing else to give back.
    if (session.row(options.id).state != ModelState::Loaded) {
        context.console.note(options.id +
                             " is not in the memory of this program; a window that has it "
                             "loaded gives it back with its own Unload button");
        return kExitOk;
    }
    session.desk().unload(options.id);
    await(session, "unload", options.id,
          changed(options.id, [](const ModelRow& row) { return row.state != ModelState::Loaded; }));
    return kExitOk;
}

int pin(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().pin(options.id, !options.off);
    await(session, "pin", options.id,
          changed(options.id, [&](const ModelRow& row) { return row.pinned == !options.off; }));
    return kExitOk;
}

int remove(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    const ModelRow before = session.row(options.id);
    session.desk().remove(options.id);
    await(session, "remove", options.id, [&](const ModelEvent& event) {
        if (isListed(event)) return true;
        const auto* change = std::get_if<ModelChanged>(&event);
        return change != nullptr && change->model.id == options.id &&
               change->model.state == ModelState::Absent;
    });
    context.console.result(before.inPlace
                               ? options.id + ": no longer in the list; its folder stays"
                               : options.id + ": removed, " + byteText(before.bytesOnDisk) + " free");
    return kExitOk;
}

int bench(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    const auto before = session.row(options.id).speed;
    session.desk().bench(options.id);
    await(session, "bench", options.id, changed(options.id, [&](const ModelRow& row) {
              return row.speed && (!before || row.speed->measuredAt != before->measuredAt);
          }));
    const auto& row = session.row(options.id);
    context.console.line(toJson(row));
    context.console.result(row.id + ": " + row.speed->task + ", " + speedText(*row.speed));
    return kExitOk;
}

int move(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    const auto folder = std::filesystem::absolute(options.folder).lexically_normal();
    session.desk().move(folder);
    await(session, "move", "", isListed);
    context.console.result("the models are in " + folder.string());
    return kExitOk;
}

int add(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().addRepository(options.text);
    await(session, "add", options.text, isListed);
    for (const auto& row : session.rows())
        if (row.repository == options.text) {
            context.console.line(toJson(row));
            context.console.result(row.id);
        }
    return kExitOk;
}

int forget(const ModelOptions& options, Context& context) {
    ModelSession session(context);
    session.desk().forget(options.id);
    await(session, "forget", options.id, isListed);
    return kExitOk;
}

int token(const ModelOptions& options, Context& context) {
    std::string text;
    if (!options.off) {
        text = readInput("-");
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
        if (text.empty()) throw UsageError("models token reads the token from the standard input");
    }
    ModelSession session(context);
    session.desk().keepToken(text);
    await(session, "token", "", isListed);
    context.console.note(options.off ? "the token is forgotten" : "the token is in the keychain");
    return kExitOk;
}

void showCache(Context& context, const char* name, std::int64_t entries, std::int64_t bytes,
               std::int64_t hits, std::int64_t misses, std::int64_t evictions) {
    const auto requests = hits + misses;
    const double share = requests > 0 ? 100.0 * double(hits) / double(requests) : 0;
    context.console.line({{"cache", name},
                          {"entries", entries},
                          {"bytes", bytes},
                          {"requests", requests},
                          {"hits", hits},
                          {"misses", misses},
                          {"hit_percent", share},
                          {"evictions", evictions}});
    context.console.result(std::string(name) + ": " + std::to_string(entries) + " entries, " +
                           byteText(bytes) + "; " + std::to_string(requests) + " requests, " +
                           std::to_string(hits) + " hits (" + fixed(share, 1) + " %), " +
                           std::to_string(evictions) + " evictions");
}

// Finished sentences, and what models keep of copied voices.
int caches(const ModelOptions& options, Context& context) {
    Session session(context, Session::Storage::Needed);
    session.change([&](engine::Engine& engine) {
        if (options.text == "sentences" || options.text == "all") engine.clearCache();
        if (options.text == "prompts" || options.text == "all") engine.clearPrompts();
        if (options.off) engine.resetCacheCounts();
    });
    const auto database = context.openForReading();
    if (database == nullptr) return kExitFailed;
    storage::CacheStore store(*database);
    const auto sentences = store.stats();
    const auto counts = store.promptCounts();
    const auto prompts = PromptShelf(storage::AssetFolder(context.folders.assets())).use();
    showCache(context, "sentences", sentences.entries, sentences.bytes, sentences.hits, sentences.misses,
              sentences.evictions);
    showCache(context, "prompts", prompts.entries, prompts.bytes, counts.hits, counts.misses, 0);
    return kExitOk;
}

int devices(const ModelOptions&, Context& context) {
    ModelSession session(context);
    session.desk().probeDevices();
    bool works = false;
    session.follow([&](const ModelEvent& event) {
        const auto* probed = std::get_if<DevicesProbed>(&event);
        if (probed == nullptr) return false;
        if (probed->devices.empty() && probed->error) throw Error(*probed->error);
        for (const auto& device : probed->devices) {
            works = works || device.works;
            context.console.line(toJson(device));
            context.console.result(std::string(device.works ? "works   " : "BROKEN  ") + device.id + "  " +
                                   device.name + (device.inUse ? ", in use" : "") + "\n        " +
                                   device.detail);
        }
        if (probed->error) throw Error(*probed->error);
        return true;
    });
    return works ? kExitOk : kExitFailed;
}

}  // namespace

void addModelsCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<ModelOptions>();
    CLI::App* models = app.add_subcommand("models", "Neural models: fetch, check, load, measure, remove");
    models->require_subcommand(1);
    const auto make = [&](const char* name, const char* what, int (*run)(const ModelOptions&, Context&)) {
        CLI::App* command = models->add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    const auto ofModel = [&](const char* name, const char* what, int (*run)(const ModelOptions&, Context&)) {
        CLI::App* command = make(name, what, run);
        command->add_option("id", options->id, "Id of the model, from models list")->required();
        return command;
    };
    make("list", "Every model that is known, and what is here of it", list)
        ->add_flag("--here", options->off, "Only what is on this machine");
    ofModel("info", "Everything about one model", info);
    make("search", "Look for models on the hub", search)
        ->add_option("query", options->text, "Words")
        ->required();
    make("download", "Fetch models, or go on with paused ones; Ctrl+C pauses", download)
        ->add_option("id", options->ids, "Ids, fetched in this order")
        ->required();
    ofModel("pause", "Show where a download was paused", pause);
    ofModel("cancel", "Remove what an unfinished download left", cancel);
    make("import", "Use a folder with a model where it is", import)
        ->add_option("folder", options->folder, "A checkpoint in its published layout")
        ->required();
    CLI::App* command = make("verify", "Fetch where needed, compare hashes, load, infer, report", verify);
    command->add_option("id", options->ids, "Ids, verified one after another");
    command->add_flag("--all", options->all, "Every model on this machine");
    command->add_flag("--remove", options->removeAfter, "Remove again what had to be fetched");
    ofModel("load", "Load a model and say what that took", load);
    ofModel("unload", "Give a model's memory back", unload);
    ofModel("pin", "Keep a model in memory once it is loaded", pin)
        ->add_flag("--off", options->off, "No longer");
    ofModel("remove", "Delete the files of a model; forget an imported folder", remove);
    ofModel("bench", "Measure a model's speed on this machine", bench);
    make("move", "Move all models to another folder", move)
        ->add_option("folder", options->folder, "A new or empty folder")
        ->required();
    make("add", "Put a repository of the hub on the list", add)
        ->add_option("repository", options->text, "owner/name")
        ->required();
    ofModel("forget", "Take a repository that you added off the list", forget);
    make("token", "Keep the hub's token, read from the standard input, in the keychain", token)
        ->add_flag("--remove", options->off, "Remove it from the keychain");
    command = make("caches", "Show, clear or count anew what is kept to speak faster", caches);
    command->add_option("--clear", options->text, "sentences, prompts or all")
        ->check(CLI::IsMember({"sentences", "prompts", "all"}));
    command->add_flag("--reset", options->off, "Count hits and misses from zero");
    make("devices", "Run a trial computation on every device", devices);
    addRandomModelCommand(*models, context);
}

}  // namespace timbre::cli
