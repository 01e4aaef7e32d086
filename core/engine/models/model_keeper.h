#pragma once

#include "core/base/serial_thread.h"
#include "core/engine/model_events.h"
#include "core/engine/model_settings.h"
#include "core/models/capabilities.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace timbre::engine {

// Decides what happens to the models on this machine; see ModelDesk for the commands. Engine thread
// only.
class ModelKeeper {
public:
    using Emit = std::function<void(ModelEvent)>;

    ModelKeeper(ModelSettings settings, Emit emit) : settings_(std::move(settings)), emit_(std::move(emit)) {}

    void start(const std::vector<models::SpeechEngineInfo>& speechEngines,
               const std::vector<models::RecogniserInfo>& recognisers);
    void configure(ModelSettings settings) { settings_ = std::move(settings); }
    void refresh();
    void download(const std::string& id) { reject(id, "download"); }
    void pause(const std::string& id) { reject(id, "pause"); }
    void cancelDownload(const std::string& id) { reject(id, "cancel"); }
    void import(const std::filesystem::path& folder) { reject(folder.string(), "import"); }
    void verify(const std::vector<std::string>& ids, bool) {
        for (const auto& id : ids) reject(id, "verify");
    }
    void cancelVerify() {}
    void load(const std::string& id) { reject(id, "load"); }
    void unload(const std::string& id) { reject(id, "unload"); }
    void pin(const std::string& id, bool) { reject(id, "pin"); }
    void bench(const std::string& id) { reject(id, "bench"); }
    void remove(const std::string& id) { reject(id, "remove"); }
    void move(const std::filesystem::path& folder) { reject(folder.string(), "move"); }
    void addRepository(const std::string& repository) { reject(repository, "add"); }
    void forget(const std::string& id) { reject(id, "forget"); }
    void search(const std::string& query) { emit_(HubSearched{query, {}, std::nullopt}); }
    void evictIdle() { emit_(PoolStatus{}); }
    void probeDevices() { emit_(DevicesProbed{}); }
    void keepToken(const std::string&) {}

private:
    void reject(const std::string& id, const std::string& command);

    ModelSettings settings_;
    Emit emit_;
    std::vector<ModelRow> builtIn_;
};

}  // namespace timbre::engine
