#pragma once

#include "core/base/error.h"
#include "core/base/heap.h"
#include "core/models/loaded_model.h"
#include "core/models/pool_entry.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models {

class ModelPool;

// The use of a model in a pool; the model stays in memory as long as one of its handles lives.
// Empty when the wait for it was stopped. Belongs to one thread at a time; may move to another.
class ModelHandle {
public:
    ModelHandle() = default;
    ~ModelHandle() { release(); }
    ModelHandle(ModelHandle&& other) noexcept { swap(other); }
    ModelHandle& operator=(ModelHandle&& other) noexcept;
    ModelHandle(const ModelHandle&) = delete;
    ModelHandle& operator=(const ModelHandle&) = delete;

    explicit operator bool() const { return entry_ != nullptr; }
    const LoadedModel& operator*() const { return *entry_->model; }
    const LoadedModel* operator->() const { return entry_->model.get(); }
    const ModelKey& key() const { return entry_->info.key; }
    void release() noexcept;  // empty from then on

private:
    friend class ModelPool;
    ModelHandle(ModelPool& pool, PoolEntry& entry, std::string user)
        : pool_(&pool), entry_(&entry), user_(std::move(user)) {}
    void swap(ModelHandle& other) noexcept;

    ModelPool* pool_ = nullptr;
    PoolEntry* entry_ = nullptr;
    std::string user_;
};

// Reads the model; returns early, with nothing, when stopped. Must not acquire the same key.
using ModelLoader = std::function<std::shared_ptr<const LoadedModel>(const std::stop_token&)>;

struct ModelRequest {
    ModelKey key;
    ModelLoader load = {};               // called only when the model is not in memory
    std::function<void()> prepare = {};  // before it: what is needed only once and not measured
    std::int64_t expectedBytes = 0;      // of its tensors; 0: not known. Makes room before the load
    std::string user = {};               // who asks, for people: "speak 12"
};

struct PoolLimits {
    std::int64_t budgetBytes = 0;    // of all tensors; 0: none
    std::chrono::seconds idle{300};  // unused this long, a model goes; 0: never
    EvictionPolicy policy = EvictionPolicy::Lru;
};

// What happened to a model in the pool.
struct PoolEvent {
    enum class Kind { Loading, Loaded, Failed, Stopped, Used, Released, Evicted };
    Kind kind;
    ModelKey key;
    int users = 0;                    // Used, Released: handles, after it
    std::int64_t bytes = 0;           // Loaded, Evicted: of its tensors
    double loadSeconds = 0;           // Loaded
    EvictionReason reason{};          // Evicted
    std::optional<Error> error = {};  // Failed
};

// The models in memory, each once however many use it. Thread-safe. A load runs on the thread that
// asks first; no lock is held meanwhile. A model is never dropped while a handle of it lives, and
// its memory goes back to the system when it is.
//
// It has no thread: whoever owns the pool calls evictExpired() when nextExpiry() has come. Every
// handle must be gone before the pool.
class ModelPool {
public:
    using Clock = std::chrono::steady_clock;
    // Called on the thread that caused the event, without a lock; must neither block nor throw.
    using EventSink = std::function<void(const PoolEvent&)>;

    // available: bytes that the machine can still give, 0: not known.
    explicit ModelPool(PoolLimits limits = {}, EventSink sink = {},
                       std::function<Clock::time_point()> now = Clock::now,
                       std::function<std::int64_t()> available = availableMemory);
    ~ModelPool();
    ModelPool(const ModelPool&) = delete;
    ModelPool& operator=(const ModelPool&) = delete;

    // The model, loaded by this call, by another one that is waited for, or before. Who waits gets
    // the same result or error as who loads; the next call after an error tries again. If the load
    // is stopped, one of those who wait goes on with its own loader. Empty after `stop`.
    // Throws what the loader throws as an Error, and Error(OutOfMemory) when the budget or, as far as
    // its size is known in advance, the machine has no room even without the models that are idle: it
    // says what is needed, what there is and who holds it.
    ModelHandle acquire(const ModelRequest& request, const std::stop_token& stop);

    // Drops the models that have not been used for the idle time; returns how many. May take a tenth
    // of a second per gigabyte, as everything that drops models.
    int evictExpired();
    std::optional<Clock::time_point> nextExpiry() const;  // none: nothing will expire
    int evictIdle();                                      // all that is neither used nor pinned

    // Drops one model although it is pinned. False: it is not in memory. Throws Error(InUse).
    bool evict(const ModelKey& key);

    // A pinned model is dropped only by evict(). For all devices and precisions; also in advance.
    void pin(const std::string& model, bool pinned);

    // From now on; what no longer fits and is idle goes at once.
    void setLimits(const PoolLimits& limits);
    PoolLimits limits() const;

    std::vector<PooledModel> models() const;  // by key
    PoolMetrics metrics() const;

private:
    friend class ModelHandle;
    struct Load;
    struct Dropped;
    using Entries = std::map<ModelKey, PoolEntry>;
    using Lock = std::unique_lock<std::mutex>;

    ModelHandle use(PoolEntry& entry, const std::string& user, Lock& lock);
    void release(PoolEntry& entry, const std::string& user) noexcept;
    // Waits for a load of another thread; none: it was stopped, ask again.
    std::optional<ModelHandle> join(const std::shared_ptr<Load>& load, const ModelRequest& request,
                                    const std::stop_token& stop, Lock& lock);
    ModelHandle load(const ModelRequest& request, const std::stop_token& stop, Lock& lock);
    PoolEntry read(const ModelRequest& request, const std::stop_token& stop, std::vector<Dropped> dropped,
                   Lock& lock);
    PoolEntry measured(const ModelRequest& request, const std::stop_token& stop);
    ModelHandle keep(PoolEntry loaded, Load& load, const ModelRequest& request, Lock& lock);
    void finish(const ModelKey& key, Load& load);

    // These need the lock. makeRoom: takes idle models out of the list until `bytes` more fit into the
    // budget, and if they are not loaded yet also into the machine; throws Error(OutOfMemory), and then
    // nothing was taken out.
    enum class Room { BeforeLoad, AfterLoad };
    std::vector<Dropped> makeRoom(const ModelKey& key, std::int64_t bytes, Room room);
    std::vector<Entries::iterator> candidates();  // that the policy gives up, first ones first
    template <typename Which>
    std::vector<Dropped> takeOutAll(Which which, EvictionReason reason);
    Dropped takeOut(Entries::iterator entry, EvictionReason reason);
    bool canGo(const PoolEntry& entry) const;  // neither used nor pinned
    bool isExpired(const PoolEntry& entry) const;
    std::int64_t usedBytes() const;
    std::string usersText() const;

    // These must not have it.
    void drop(std::vector<Dropped> dropped);
    void tell(const PoolEvent& event) const noexcept;

    const EventSink sink_;
    const std::function<Clock::time_point()> now_;
    const std::function<std::int64_t()> available_;

    mutable std::mutex mutex_;  // guards everything below
    PoolLimits limits_;
    Entries entries_;
    std::map<ModelKey, std::shared_ptr<Load>> loads_;
    std::set<std::string> pinned_;
    std::int64_t reservedBytes_ = 0;  // of the loads that run
    std::int64_t loadsBegun_ = 0;
    PoolMetrics metrics_;
};

}  // namespace timbre::models
