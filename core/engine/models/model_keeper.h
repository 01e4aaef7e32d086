#pragma once

#include "core/base/serial_thread.h"
#include "core/engine/models/checkpoint_shelf.h"
#include "core/engine/models/device_choice.h"
#include "core/engine/models/model_network.h"
#include "core/engine/models/model_rows.h"
#include "core/models/capabilities.h"
#include "core/models/model_bench.h"
#include "core/models/model_pool.h"
#include "core/models/model_registry.h"
#include "core/models/model_store.h"
#include "core/models/verify_run.h"
#include "core/sources/snapshot_download.h"
#include "core/storage/database.h"

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::engine {

// Decides what happens to the models on this machine; see ModelDesk for the commands. Everything
// runs on the engine thread and computes nothing: files are looked at, downloaded and loaded on lanes
// of its own, and what comes out is posted back.
class ModelKeeper {
public:
    struct Surroundings {
        SerialThread& thread;  // the engine's; must outlive the lanes, see stop()
        std::function<void(ModelEvent)> emit;
        std::function<storage::Database*()> database;  // null: nothing can be kept
        std::filesystem::path dataFolder;
        SerialThread& speakLane;  // of the engines that came with the program
        std::span<const models::ModelFamily> families;
        // Writes the setting models.folder, on a lane; throws where it cannot.
        std::function<void(const std::filesystem::path&)> keepFolder;
        // The checkpoints that speak or recognise, after the first look at the folders and whenever files
        // changed.
        std::function<void(const CheckpointEngines&)> enginesFound;
    };

    ModelKeeper(ModelSettings settings, Surroundings surroundings);  // any thread
    // Not the engine thread. Stops what runs, keeping what came of downloads, and waits for it; the
    // engine thread must still run, and no command may follow.
    void stop();

    // Looks at the folders for the first time; ModelsListed follows.
    void start(const std::vector<models::SpeechEngineInfo>& speechEngines,
               const std::vector<models::RecogniserInfo>& recognisers);
    void configure(ModelSettings settings);
    void refresh();
    void download(const std::string& id);
    void pause(const std::string& id);
    void cancelDownload(const std::string& id);
    void import(const std::filesystem::path& folder);
    void verify(const std::vector<std::string>& ids, bool keep);
    void cancelVerify();
    void load(const std::string& id);
    void unload(const std::string& id);
    void pin(const std::string& id, bool pinned);
    void bench(const std::string& id);
    void remove(const std::string& id);
    void move(const std::filesystem::path& folder);
    void addRepository(const std::string& repository);
    void forget(const std::string& id);
    void search(const std::string& query);
    void evictIdle();
    void probeDevices();
    void keepToken(const std::string& token);

    CheckpointShelf& checkpoints() { return checkpoints_; }              // any thread
    models::PoolMetrics poolMetrics() const { return pool_.metrics(); }  // any thread
    const ModelSettings& settings() const { return settings_; }
    bool isBusy() const { return !facts_.activities.empty(); }

private:
    // What an asked-for download led to.
    struct Fetched {
        std::optional<models::StoredModel> model;
        bool complete = false;
        std::optional<Error> error;
    };
    struct Download {
        std::string id;
        std::stop_source stop;
        bool discard = false;  // cancelled: nothing of it is kept
    };
    struct Verifying {
        std::stop_source stop;
        VerifyFinished result;
    };
    struct VerifyTarget {
        models::CatalogueEntry entry;
        std::optional<models::StoredModel> stored;  // of no catalogue
    };

    // Runs `work` on the lane and its result's `done` here; an exception goes to `failed` instead.
    template <class Work, class Done>
    void runOn(SerialThread& lane, Work work, Done done, std::function<void(Error)> failed);
    std::function<void(Error)> failing(const std::string& id, const std::string& command);
    void fail(const std::string& id, const std::string& command, Error error);
    // Whether the command can begin; else it has failed.
    bool accepts(const std::string& id, const std::string& command);
    bool isBuiltIn(const std::string& id) const;

    // The list.
    void emitList();
    void emitRow(const std::string& id);
    void scanned(std::vector<models::StoredModel> found, std::vector<FolderUse> folders);
    void setStored(const std::string& id, models::StoredModel model);
    void lookForEngines();
    void startActivity(const std::string& id, ModelState state);
    void endActivity(const std::string& id);
    void progressed(const ModelProgressed& progress);  // any thread

    // Downloads.
    void queueDownload(const std::string& id);
    void startNextDownload();
    Fetched fetch(const models::CatalogueEntry& entry, const models::ModelStore& store,
                  const sources::DownloadOptions& options, const std::stop_token& stop);  // a lane
    void fetched(Fetched result);
    void discard(const std::string& id);

    // Memory.
    DeviceChoice::Wish deviceWish() const;
    std::function<models::ModelRequest()> requestFor(const std::string& id, const char* user);
    void benchBuiltIn(const std::string& id);
    void benched(const models::ModelKey& key, const std::optional<models::ModelBench>& bench);
    int dropFromMemory(const std::string& id);  // how many; throws Error(InUse)
    void happened(const models::PoolEvent& event);
    void poolChanged();
    void planSweep();
    void emitPool();
    PoolStatus poolStatus() const;
    models::PoolLimits limits() const;
    void keepSpeed(const storage::ModelMeasurement& measurement);

    // Verifying. tryOut: a lane.
    std::vector<VerifyTarget> verifyTargets(const std::vector<std::string>& ids) const;
    void tryOut(const std::vector<VerifyTarget>& targets, models::ModelStore& store,
                const DeviceChoice::Wish& wish, bool keep, const sources::DownloadOptions& options,
                const std::stop_token& stop);
    void verified(const models::VerifyReport& report, const models::StoredModel& left);
    void verifyEnded(const std::vector<std::string>& ids, bool stopped);

    void record(storage::ModelRecord record);
    void noted(const sources::ConnectionNote& note);
    void changeBook(const std::function<void(storage::ModelBook&)>& change);

    Surroundings around_;
    ModelSettings settings_;
    ModelNetwork network_;
    models::ModelStore store_;
    std::atomic<bool> closing_{false};
    std::stop_source lifetime_;  // of loads, checks and questions

    ModelFacts facts_;
    std::vector<FolderUse> folders_;
    bool listed_ = false;
    std::deque<std::string> queue_;
    std::optional<Download> downloading_;
    std::optional<Verifying> verifying_;
    bool moving_ = false, poolTold_ = true, enginesKnown_ = true;
    std::uint64_t sweep_ = 0;  // number of the last planned one
    DeviceChoice devices_;
    models::ModelPool pool_;
    CheckpointShelf checkpoints_{pool_, devices_};

    SerialThread download_{"timbre-download"};  // one model after the other
    SerialThread folder_{"timbre-folders"};     // short looks at the disk
    SerialThread memory_{"timbre-models"};      // loads, measures, checks
    SerialThread ask_{"timbre-ask"};            // the hub's search, the keychain
};

template <class Work, class Done>
void ModelKeeper::runOn(SerialThread& lane, Work work, Done done, std::function<void(Error)> failed) {
    lane.post([this, work = std::move(work), done = std::move(done), failed = std::move(failed)]() mutable {
        try {
            auto result = work();
            around_.thread.post(
                [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
        } catch (...) {
            around_.thread.post([failed = std::move(failed), error = currentError()] { failed(error); });
        }
    });
}

}  // namespace timbre::engine
