#pragma once

#include "core/engine/model_events.h"
#include "core/engine/model_settings.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace timbre::engine {

class EngineCore;
class ModelKeeper;

// What can be asked of the models on this machine. Functions may be called from any thread and
// return at once; what they lead to arrives as ModelNews. Nothing here connects to anywhere except
// download(), search() and verify() of a model that is not here, and those only while the offline
// setting is off: else ModelFailed(Offline).
class ModelDesk {
public:
    explicit ModelDesk(EngineCore& core) : core_(core) {}

    void configure(ModelSettings settings);  // takes effect at once; ModelsListed, PoolStatus
    void refresh();                          // looks at the folders again; ModelsListed
    // Downloads, or goes on with a paused or failed one. Order is the order of the calls.
    void download(std::string id);
    void pause(std::string id);           // keeps what is there
    void cancelDownload(std::string id);  // removes what is there of it
    // A folder the user has, in the layout of a family: used where it is.
    void import(std::filesystem::path folder);
    void verify(std::vector<std::string> ids, bool keep);  // one after another; keep: good ones stay
    void cancelVerify();
    void load(std::string id);
    void unload(std::string id);
    void pin(std::string id, bool pinned);
    void bench(std::string id);
    void remove(std::string id);                 // ModelFailed(InUse) while it is used
    void move(std::filesystem::path folder);     // the model folder to another place
    void addRepository(std::string repository);  // to the user's catalogue, "owner/name"
    void forget(std::string id);                 // from the user's catalogue
    void search(std::string query);
    void evictIdle();
    void probeDevices();
    void keepToken(std::string token);  // in the keychain; empty: removes it

private:
    void post(std::function<void(ModelKeeper&)> command);

    EngineCore& core_;
};

}  // namespace timbre::engine
