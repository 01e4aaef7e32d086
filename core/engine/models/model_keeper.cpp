// The list of models, and what all commands share.
#include "core/engine/models/model_keeper.h"

#include "core/base/log.h"
#include "core/engine/models/built_in_rows.h"
#include "core/models/disk_use.h"
#include "core/storage/clock.h"
#include "core/storage/ledger_store.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

namespace fs = std::filesystem;

fs::path rootOf(const ModelSettings& settings, const fs::path& dataFolder) {
    return settings.folder.empty() ? dataFolder / "models" : settings.folder;
}

FolderUse folderUse(const char* purpose, const fs::path& folder) {
    const auto disk = models::diskSpace(folder);
    return {.purpose = purpose,
            .path = folder.string(),
            .usedByUs = models::diskUse(folder),
            .freeBytes = disk.free,
            .totalBytes = disk.total};
}

storage::Connection connectionOf(const sources::ConnectionNote& note) {
    using In = sources::ConnectionNote::Outcome;
    using Out = storage::Connection::Outcome;
    return {.startedAt = note.startedAtMs,
            .durationMs = note.durationMs,
            .purpose = note.purpose,
            .host = note.host,
            .address = note.address,
            .bytesSent = note.bytesSent,
            .bytesReceived = note.bytesReceived,
            .outcome = note.outcome == In::Done     ? Out::Done
                       : note.outcome == In::Failed ? Out::Failed
                                                    : Out::Refused,
            .detail = note.detail};
}

}  // namespace

ModelKeeper::ModelKeeper(ModelSettings settings, Surroundings surroundings)
    : around_(std::move(surroundings)),
      settings_(std::move(settings)),
      network_(settings_,
               [this](const sources::ConnectionNote& note) {
                   around_.thread.post([this, note] { noted(note); });
               }),
      store_(rootOf(settings_, around_.dataFolder), settings_.hubCache),
      pool_(limits(), [this](const models::PoolEvent& event) {
          around_.thread.post([this, event] { happened(event); });
      }) {}

void ModelKeeper::stop() {
    closing_ = true;
    lifetime_.request_stop();
    around_.thread.post([this] {
        queue_.clear();
        if (downloading_) downloading_->stop.request_stop();
        if (verifying_) verifying_->stop.request_stop();
    });
    for (SerialThread* lane : {&download_, &folder_, &memory_, &ask_}) lane->stop();
}

void ModelKeeper::start(const std::vector<models::SpeechEngineInfo>& speechEngines,
                        const std::vector<models::RecogniserInfo>& recognisers) {
    facts_.builtIn = builtInRows(speechEngines, recognisers);
    try {
        facts_.catalogue = models::Catalogue(around_.dataFolder / "catalogue.json");
        for (const auto& problem : facts_.catalogue.problems())
            log(LogLevel::Warning, "models", "catalogue.json, " + problem.id + ": " + problem.detail);
        if (auto* database = around_.database()) {
            facts_.pinned = storage::ModelBook(*database).pinned();
            facts_.speeds = storage::ModelBook(*database).lastMeasurements();
        }
    } catch (...) {
        log(LogLevel::Error, "models", currentError().what());
    }
    for (const auto& id : facts_.pinned) pool_.pin(id, true);
    checkpoints_.wish(deviceWish());
    runOn(
        folder_,
        [store = store_]() mutable {
            store.recover();
            return true;
        },
        [](bool) {}, [](const Error& error) { log(LogLevel::Warning, "models", error.what()); });
    refresh();
}

void ModelKeeper::configure(ModelSettings settings) {
    settings_ = std::move(settings);
    network_.configure(settings_);
    pool_.setLimits(limits());
    checkpoints_.wish(deviceWish());
    const auto folder = rootOf(settings_, around_.dataFolder);
    if (folder != store_.root() && downloading_) downloading_->stop.request_stop();
    store_ = models::ModelStore(folder, settings_.hubCache);
    poolChanged();
    refresh();
}

void ModelKeeper::refresh() {
    const auto entries = facts_.catalogue.entries();
    struct Found {
        std::vector<models::StoredModel> stored;
        std::vector<FolderUse> folders;
    };
    runOn(
        folder_,
        [store = store_, cache = settings_.hubCache, data = around_.dataFolder,
         entries = std::vector(entries.begin(), entries.end())] {
            Found found;
            found.stored = store.scan(entries);
            found.folders.push_back(folderUse("models", store.root()));
            if (!cache.empty() && fs::exists(cache)) found.folders.push_back(folderUse("hub cache", cache));
            found.folders.push_back(folderUse("data", data));
            return found;
        },
        [this](Found found) { scanned(std::move(found.stored), std::move(found.folders)); },
        [this](const Error& error) {
            log(LogLevel::Error, "models", error.what());
            fail("", "refresh", error);
            emitList();
            lookForEngines();
        });
}

void ModelKeeper::scanned(std::vector<models::StoredModel> found, std::vector<FolderUse> folders) {
    facts_.stored.clear();
    for (auto& model : found) facts_.stored[model.id] = std::move(model);
    folders_ = std::move(folders);
    emitList();
    lookForEngines();
    if (std::exchange(listed_, true)) return;
    emitPool();
    for (const auto& id : settings_.loadAtStart) load(id);
}

void ModelKeeper::emitList() {
    around_.emit(ModelsListed{facts_.rows(), folders_});
}

void ModelKeeper::emitRow(const std::string& id) {
    if (facts_.has(id)) around_.emit(ModelChanged{facts_.row(id)});
}

void ModelKeeper::setStored(const std::string& id, models::StoredModel model) {
    facts_.stored[id] = std::move(model);
    lookForEngines();
}

void ModelKeeper::startActivity(const std::string& id, ModelState state) {
    facts_.problems.erase(id);
    ModelActivity activity{.state = state};
    if (const auto found = facts_.stored.find(id); found != facts_.stored.end()) {
        activity.bytesDone = found->second.bytesDone;
        activity.bytesTotal = found->second.bytesTotal;
    }
    facts_.activities[id] = activity;
    emitRow(id);
}

void ModelKeeper::endActivity(const std::string& id) {
    facts_.activities.erase(id);
    emitRow(id);
}

void ModelKeeper::progressed(const ModelProgressed& progress) {
    around_.thread.post([this, progress] {
        if (const auto found = facts_.activities.find(progress.id);
            found != facts_.activities.end() && (progress.stage == "download" || progress.stage == "check")) {
            found->second.bytesDone = progress.bytesDone;
            found->second.bytesTotal = progress.bytesTotal;
        }
        around_.emit(progress);
    });
}

std::function<void(Error)> ModelKeeper::failing(const std::string& id, const std::string& command) {
    return [this, id, command](Error error) {
        fail(id, command, std::move(error));
        endActivity(id);
    };
}

void ModelKeeper::fail(const std::string& id, const std::string& command, Error error) {
    log(LogLevel::Warning, "models", command + " " + id + ": " + error.what());
    around_.emit(ModelFailed{id, command, std::move(error)});
}

bool ModelKeeper::isBuiltIn(const std::string& id) const {
    return std::ranges::find(facts_.builtIn, id, &ModelRow::id) != facts_.builtIn.end();
}

bool ModelKeeper::accepts(const std::string& id, const std::string& command) {
    std::optional<Error> problem;
    if (closing_) return false;
    if (!facts_.has(id))
        problem = Error(ErrorCode::NotFound, "there is no model '" + id + "'");
    else if (isBuiltIn(id))
        problem = Error(ErrorCode::InvalidInput, id + " is part of the program");
    else if (const auto found = facts_.activities.find(id); found != facts_.activities.end())
        problem = Error(ErrorCode::InUse, id + " is " + std::string(modelStateName(found->second.state)));
    else if (moving_)
        problem = Error(ErrorCode::InUse, "the models folder is being moved");
    if (problem) fail(id, command, *problem);
    return !problem;
}

void ModelKeeper::changeBook(const std::function<void(storage::ModelBook&)>& change) {
    try {
        storage::Database* database = around_.database();
        if (database == nullptr) return;
        storage::ModelBook book(*database);
        change(book);
    } catch (...) {
        // The books are for people: trouble with them ends no command.
        log(LogLevel::Warning, "models", currentError().what());
    }
}

void ModelKeeper::record(storage::ModelRecord record) {
    record.at = storage::nowMs();
    changeBook([&](storage::ModelBook& book) { book.addRecord(record); });
}

void ModelKeeper::noted(const sources::ConnectionNote& note) {
    try {
        if (storage::Database* database = around_.database())
            storage::LedgerStore(*database).add(connectionOf(note));
    } catch (...) {
        log(LogLevel::Error, "models",
            "a connection to " + note.host + " is not in the ledger: " + currentError().what());
    }
    around_.emit(ConnectionNoted{});
}

}  // namespace timbre::engine
