#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace timbre::engine {

// Where a model stands on this machine. BuiltIn: an engine that came with the program.
enum class ModelState {
    BuiltIn,
    Absent,
    Queued,
    Downloading,
    Paused,
    Checking,
    Ready,
    Loading,
    Loaded,
    Broken
};
std::string_view modelStateName(ModelState state);  // "absent", "downloading" …

// Measured on this machine by bench or verify.
struct ModelSpeed {
    std::string task;            // "speak", "transcribe", "text" …
    double realTimeFactor = 0;   // wall seconds per second of sound; 0 where there is no sound
    double tokensPerSecond = 0;  // 0 where there are no tokens
    double loadSeconds = 0;
    std::int64_t residentBytes = 0;  // measured growth of this process
    std::string device, precision;
    std::int64_t measuredAt = 0;  // Unix ms
    double firstSoundMs = 0;      // of the loaded model, from the request; 0 where it makes no sound
};

// Until it speaks or begins to hear when nothing of it is in memory.
inline double startSeconds(const ModelSpeed& speed) {
    return speed.loadSeconds + speed.firstSoundMs / 1000;
}

// Everything about one model that a screen or a list shows.
struct ModelRow {
    std::string id;  // "whisper-tiny"; of the catalogue, or "local-…" for a folder of the user's
    std::string name, family, repository, revision, licence, description;
    std::vector<std::string>
        tasks;  // "speak", "clone", "design", "transcribe", "translate", "text", "converse"
    std::vector<std::string> languages;            // BCP 47; "mul" = many
    std::int64_t downloadBytes = 0, ramBytes = 0;  // of the catalogue: 0 = not known
    bool needsToken = false;                       // the repository asks for an account
    bool isCustom = false;                         // added by the user
    bool canRun = false;                           // this version can use it, not only keep it

    ModelState state = ModelState::Absent;
    std::string folder;    // empty: nothing is here
    bool inPlace = false;  // a folder of somebody else: never written, never deleted
    std::int64_t bytesOnDisk = 0;
    std::int64_t bytesDone = 0, bytesTotal = 0;  // Queued, Downloading, Paused, Checking
    std::optional<Error> problem;                // Broken, or why a download stopped
    bool pinned = false;
    int users = 0;                   // handles in use
    std::int64_t loadedBytes = 0;    // tensors
    std::int64_t residentBytes = 0;  // measured when it was loaded
    std::string device, precision;   // Loaded: where and how it computes
    double loadSeconds = 0;
    std::optional<ModelSpeed> speed;
};

struct FolderUse {
    std::string purpose;  // "models", "hub cache", "data"
    std::string path;
    std::int64_t usedByUs = 0, freeBytes = 0, totalBytes = 0;
};

// The state of the whole list. Sent on start of the desk, after refresh(), and when rows come or go.
struct ModelsListed {
    std::vector<ModelRow> models;  // in the order of the screen
    std::vector<FolderUse> folders;
};
struct ModelChanged {
    ModelRow model;
};
// At most 10 a second and model.
struct ModelProgressed {
    std::string id;
    std::string stage;  // "download", "check", "load", "infer", "move"
    std::string file;   // of the model, where there is one
    std::int64_t bytesDone = 0, bytesTotal = 0;
    double bytesPerSecond = 0, etaSeconds = -1;  // below 0: not known
};
// A command on a model could not be carried out.
struct ModelFailed {
    std::string id, command;  // "download", "load", "remove" …
    Error error;
};
// One step of a verify run, and the end of it for one model.
struct ModelVerified {
    std::string id;
    bool good = false;
    std::int64_t files = 0, bytes = 0;  // whose hashes were compared
    std::optional<ModelSpeed> speed;
    std::string result;  // of the inference, a sentence
    bool kept = true;
    std::int64_t peakDiskBytes = 0;
    std::optional<Error> error;
};
struct VerifyFinished {
    int good = 0, failed = 0;
    bool cancelled = false;
};
struct HubResult {
    std::string repository, licence;
    std::vector<std::string> tasks;
    std::int64_t downloads = 0;
    std::string family;   // that would recognise it; empty: none
    std::string modelId;  // in our list already; empty: not
};
struct HubSearched {
    std::string query;
    std::vector<HubResult> results;
    std::optional<Error> error;
};
// The pool of loaded models: what the cache card shows.
struct PoolStatus {
    int models = 0, handles = 0;
    std::int64_t hits = 0, misses = 0, joins = 0, loads = 0, failures = 0;
    double loadMsTotal = 0;
    std::map<std::string, std::int64_t> evictions;      // by reason: "idle", "budget", "asked", "policy"
    std::map<std::string, std::int64_t> bytesByDevice;  // "cpu bf16": bytes
    std::int64_t savedBytes = 0;                        // sum of (handles - 1) x size
    std::int64_t mappedBytes = 0,
                 sharedBytes = 0;  // of mapped files; of those resident in another process too
    std::int64_t budgetBytes = 0;  // 0: none
    int idleSeconds = 0;           // 0: never
    std::string policy;            // "lru", "lfu", "ttl", "manual"
};
// A device on which a real kernel was run.
struct ComputeDevice {
    std::string id, name;  // "cpu", "cuda:0"
    bool works = false, inUse = false;
    std::string detail;  // "fp32 140 GFLOP/s, bf16 610" or why not
};
struct DevicesProbed {
    std::vector<ComputeDevice> devices;
    std::optional<Error> error;  // no neural module
};
// The ledger of connections has a new row.
struct ConnectionNoted {};

using ModelEvent = std::variant<ModelsListed, ModelChanged, ModelProgressed, ModelFailed, ModelVerified,
                                VerifyFinished, HubSearched, PoolStatus, DevicesProbed, ConnectionNoted>;

}  // namespace timbre::engine
