#pragma once

#include "core/models/loaded_model.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace timbre::models {

// What makes two models in memory different.
struct ModelKey {
    std::string model;  // its id, "whisper-tiny" or "local-…": one folder
    std::string device = "cpu";
    Precision precision = Precision::Fp32;
    bool onlySpeakerEncoder = false;  // a part of it, see LoadOptions

    auto operator<=>(const ModelKey&) const = default;  // NOLINT(modernize-use-nullptr)
};
std::string describe(const ModelKey& key);  // "whisper-tiny (cpu, fp32)"

// Which idle model goes first when the budget has no room for another one, and whether any goes on
// its own. Pinned models never do.
enum class EvictionPolicy {
    Lru,     // the one not used for the longest time; all after the idle time
    Lfu,     // the one used least often, among equals as Lru; all after the idle time
    Ttl,     // only after the idle time: without room a load fails
    Manual,  // only when asked for
};
std::string_view evictionPolicyName(EvictionPolicy policy);  // "lru", "lfu", "ttl", "manual"
std::optional<EvictionPolicy> findEvictionPolicy(std::string_view name);

enum class EvictionReason {
    Idle,    // unused for the idle time
    Budget,  // another model needed the room
    Asked,   // by a person
    Policy,  // new limits leave no room for it
};
std::string_view evictionReasonName(EvictionReason reason);  // "idle", "budget", "asked", "policy"
inline constexpr std::size_t kEvictionReasons = 4;

// A model in memory, as lists show it.
struct PooledModel {
    ModelKey key;
    std::int64_t bytes = 0;        // of its tensors
    std::int64_t mappedBytes = 0;  // of those, pages of files
    // How much more was resident after the load; none where another load ran at the same time.
    std::optional<std::int64_t> residentBytes;
    double loadSeconds = 0;
    int users = 0;  // handles
    bool pinned = false;
    std::int64_t uses = 0;                           // handles ever given
    std::chrono::steady_clock::time_point lastUsed;  // given or given back
};

// The same with what it is made of; guarded by its pool.
struct PoolEntry {
    PooledModel info;
    std::shared_ptr<const LoadedModel> model;
    std::map<std::string, int, std::less<>> users;  // handles by name of the user
};

// Counts since the start, and sums over what is in memory.
struct PoolMetrics {
    std::int64_t hits = 0;    // calls that found the model in memory
    std::int64_t misses = 0;  // calls that began a load
    std::int64_t joins = 0;   // calls that waited for the load of another one
    std::int64_t loads = 0, failures = 0;
    double loadMsTotal = 0;
    std::array<std::int64_t, kEvictionReasons> evictions{};  // by EvictionReason

    int models = 0, handles = 0;
    std::int64_t bytes = 0, mappedBytes = 0;
    std::int64_t savedBytes = 0;                        // sum of (handles - 1) x size
    std::map<std::string, std::int64_t> bytesByDevice;  // "cpu bf16"
};

}  // namespace timbre::models
