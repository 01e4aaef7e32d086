#include "core/models/model_pool.h"

#include "core/metrics/instruments.h"
#include "core/models/pool_dropped.h"

#include <cassert>
#include <condition_variable>
#include <exception>
#include <utility>

namespace timbre::models {

// A load that runs, and who waits for it; guarded by the pool.
struct ModelPool::Load {
    std::condition_variable_any ended;
    std::map<std::string, int, std::less<>> waiting;  // calls by name of the user
    bool done = false;
    PoolEntry* entry = nullptr;  // a handle of it is counted for every call that waits
    std::optional<Error> error;  // neither: it was stopped
};

namespace {

void count(std::map<std::string, int, std::less<>>& users, const std::string& user) {
    ++users[user];
}

void discount(std::map<std::string, int, std::less<>>& users, const std::string& user) {
    const auto found = users.find(user);
    if (found != users.end() && --found->second == 0) users.erase(found);
}

}  // namespace

ModelHandle& ModelHandle::operator=(ModelHandle&& other) noexcept {
    release();
    swap(other);
    return *this;
}

void ModelHandle::swap(ModelHandle& other) noexcept {
    std::swap(pool_, other.pool_);
    std::swap(entry_, other.entry_);
    user_.swap(other.user_);
}

void ModelHandle::release() noexcept {
    if (entry_ == nullptr) return;
    pool_->release(*std::exchange(entry_, nullptr), user_);
}

ModelPool::ModelPool(PoolLimits limits, EventSink sink, std::function<Clock::time_point()> now,
                     std::function<std::int64_t()> available)
    : sink_(std::move(sink)), now_(std::move(now)), available_(std::move(available)), limits_(limits) {}

ModelPool::~ModelPool() {
    for ([[maybe_unused]] const auto& [key, entry] : entries_)
        assert(entry.info.users == 0 && "a handle outlives its pool");
    if (!entries_.empty()) returnFreedMemory([this] { entries_.clear(); });
}

ModelHandle ModelPool::acquire(const ModelRequest& request, const std::stop_token& stop) {
    const metrics::Timed timed(metrics::instruments().poolAcquireMs);
    Lock lock(mutex_);
    for (bool first = true;; first = false) {
        if (const auto found = entries_.find(request.key); found != entries_.end()) {
            if (first) ++metrics_.hits;
            return use(found->second, request.user, lock);
        }
        const auto running = loads_.find(request.key);
        if (running == loads_.end()) {
            if (first) ++metrics_.misses;
            return load(request, stop, lock);
        }
        if (first) ++metrics_.joins;
        if (auto handle = join(running->second, request, stop, lock)) return std::move(*handle);
    }
}

ModelHandle ModelPool::use(PoolEntry& entry, const std::string& user, Lock& lock) {
    count(entry.users, user);
    ++entry.info.uses;
    const PoolEvent event{.kind = PoolEvent::Kind::Used, .key = entry.info.key, .users = ++entry.info.users};
    entry.info.lastUsed = now_();
    lock.unlock();
    tell(event);
    return {*this, entry, user};
}

void ModelPool::release(PoolEntry& entry, const std::string& user) noexcept {
    Lock lock(mutex_);
    discount(entry.users, user);
    const PoolEvent event{
        .kind = PoolEvent::Kind::Released, .key = entry.info.key, .users = --entry.info.users};
    entry.info.lastUsed = now_();
    lock.unlock();
    tell(event);
}

std::optional<ModelHandle> ModelPool::join(const std::shared_ptr<Load>& running, const ModelRequest& request,
                                           const std::stop_token& stop, Lock& lock) {
    const std::shared_ptr<Load> load = running;  // its place in the list goes when it ends
    count(load->waiting, request.user);
    if (!load->ended.wait(lock, stop, [&] { return load->done; })) {
        discount(load->waiting, request.user);
        return ModelHandle();
    }
    if (load->error) throw Error(*load->error);
    if (load->entry == nullptr) return stop.stop_requested() ? std::optional(ModelHandle()) : std::nullopt;
    const PoolEvent event{
        .kind = PoolEvent::Kind::Used, .key = request.key, .users = load->entry->info.users};
    lock.unlock();
    tell(event);
    return ModelHandle(*this, *load->entry, request.user);
}

ModelHandle ModelPool::load(const ModelRequest& request, const std::stop_token& stop, Lock& lock) {
    const auto load = std::make_shared<Load>();
    loads_.emplace(request.key, load);
    ++loadsBegun_;
    try {
        auto dropped = makeRoom(request.key, request.expectedBytes, Room::BeforeLoad);
        PoolEntry entry = read(request, stop, std::move(dropped), lock);
        if (entry.model != nullptr) return keep(std::move(entry), *load, request, lock);
    } catch (...) {
        const Error error = currentError();
        if (!lock.owns_lock()) lock.lock();
        ++metrics_.failures;
        load->error = error;
    }
    finish(request.key, *load);
    lock.unlock();
    if (load->error) {
        tell({.kind = PoolEvent::Kind::Failed, .key = request.key, .error = load->error});
        throw Error(*load->error);
    }
    tell({.kind = PoolEvent::Kind::Stopped, .key = request.key});
    return {};
}

PoolEntry ModelPool::read(const ModelRequest& request, const std::stop_token& stop,
                          std::vector<Dropped> dropped, Lock& lock) {
    reservedBytes_ += request.expectedBytes;
    const std::int64_t begun = loadsBegun_;
    const bool alone = loads_.size() == 1;
    lock.unlock();
    PoolEntry entry;
    std::exception_ptr failed;
    try {
        drop(std::move(dropped));
        tell({.kind = PoolEvent::Kind::Loading, .key = request.key});
        entry = measured(request, stop);
    } catch (...) {
        failed = std::current_exception();
    }
    lock.lock();
    reservedBytes_ -= request.expectedBytes;
    if (failed) std::rethrow_exception(failed);
    if (!alone || loadsBegun_ != begun) entry.info.residentBytes.reset();
    return entry;
}

PoolEntry ModelPool::measured(const ModelRequest& request, const std::stop_token& stop) {
    if (request.prepare) request.prepare();
    // What earlier work left in the heap would be used again and hide what this load needs.
    returnFreedMemory([] {});
    const ResidentMemory before = residentMemory();
    const auto begin = std::chrono::steady_clock::now();

    PoolEntry entry;
    entry.model = request.load(stop);
    if (entry.model == nullptr) {
        if (stop.stop_requested()) return entry;
        throw Error(ErrorCode::Internal, describe(request.key) + ": the loader gave no model");
    }

    entry.info.key = request.key;
    entry.info.loadSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    returnFreedMemory([] {});  // of what only the load needed
    const ResidentMemory after = residentMemory();
    entry.info.residentBytes = after.own - before.own + after.mapped - before.mapped;
    for (const auto& part : entry.model->memory()) {
        entry.info.bytes += part.bytes;
        if (part.mapped) entry.info.mappedBytes += part.bytes;
    }
    return entry;
}

ModelHandle ModelPool::keep(PoolEntry loaded, Load& load, const ModelRequest& request, Lock& lock) {
    std::vector<Dropped> dropped;
    try {
        dropped = makeRoom(request.key, loaded.info.bytes, Room::AfterLoad);
    } catch (const Error&) {
        lock.unlock();
        returnFreedMemory([&] { loaded.model.reset(); });
        throw;
    }
    PoolEntry& entry = entries_.emplace(request.key, std::move(loaded)).first->second;
    entry.users = load.waiting;
    count(entry.users, request.user);
    for (const auto& [user, handles] : entry.users) entry.info.users += handles;
    entry.info.uses = entry.info.users;
    entry.info.lastUsed = now_();
    ++metrics_.loads;
    metrics_.loadMsTotal += entry.info.loadSeconds * 1000;
    const PoolEvent event{.kind = PoolEvent::Kind::Loaded,
                          .key = request.key,
                          .users = entry.info.users,
                          .bytes = entry.info.bytes,
                          .loadSeconds = entry.info.loadSeconds};
    load.entry = &entry;
    finish(request.key, load);
    lock.unlock();
    ModelHandle handle(*this, entry, request.user);
    drop(std::move(dropped));
    tell(event);
    return handle;
}

void ModelPool::finish(const ModelKey& key, Load& load) {
    load.done = true;
    load.ended.notify_all();
    loads_.erase(key);
}

std::vector<PooledModel> ModelPool::models() const {
    const Lock lock(mutex_);
    std::vector<PooledModel> models;
    for (const auto& [key, entry] : entries_) {
        models.push_back(entry.info);
        models.back().pinned = pinned_.contains(key.model);
    }
    return models;
}

PoolMetrics ModelPool::metrics() const {
    const Lock lock(mutex_);
    PoolMetrics metrics = metrics_;
    metrics.models = static_cast<int>(entries_.size());
    for (const auto& [key, entry] : entries_) {
        metrics.handles += entry.info.users;
        metrics.bytes += entry.info.bytes;
        metrics.mappedBytes += entry.info.mappedBytes;
        if (entry.info.users > 1) metrics.savedBytes += (entry.info.users - 1) * entry.info.bytes;
        for (const auto& part : entry.model->memory())
            metrics.bytesByDevice[part.device + " " + part.dtype] += part.bytes;
    }
    return metrics;
}

void ModelPool::tell(const PoolEvent& event) const noexcept {
    if (sink_) sink_(event);
}

}  // namespace timbre::models
