// What leaves a ModelPool, when, and in which order.
#include "core/base/byte_text.h"
#include "core/base/heap.h"
#include "core/models/model_pool.h"
#include "core/models/pool_dropped.h"

#include <algorithm>
#include <utility>

namespace timbre::models {
namespace {

std::string holders(const PoolEntry& entry) {
    std::string names;
    for (const auto& [user, handles] : entry.users) {
        if (!names.empty()) names += ", ";
        names += user.empty() ? "somebody" : user;
        if (handles > 1) names += " x" + std::to_string(handles);
    }
    return names;
}

}  // namespace

bool ModelPool::canGo(const PoolEntry& entry) const {
    return entry.info.users == 0 && !pinned_.contains(entry.info.key.model);
}

bool ModelPool::isExpired(const PoolEntry& entry) const {
    return limits_.idle.count() > 0 && limits_.policy != EvictionPolicy::Manual && canGo(entry) &&
           now_() - entry.info.lastUsed >= limits_.idle;
}

std::int64_t ModelPool::usedBytes() const {
    std::int64_t bytes = reservedBytes_;
    for (const auto& [key, entry] : entries_) bytes += entry.info.bytes;
    return bytes;
}

std::vector<ModelPool::Entries::iterator> ModelPool::candidates() {
    std::vector<Entries::iterator> found;
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
        const bool fits = limits_.policy == EvictionPolicy::Ttl ? isExpired(entry->second)
                                                                : limits_.policy != EvictionPolicy::Manual;
        if (fits && canGo(entry->second)) found.push_back(entry);
    }
    std::ranges::sort(found, [this](const auto& a, const auto& b) {
        const PooledModel &left = a->second.info, &right = b->second.info;
        if (limits_.policy == EvictionPolicy::Lfu && left.uses != right.uses) return left.uses < right.uses;
        return left.lastUsed < right.lastUsed;
    });
    return found;
}

std::vector<ModelPool::Dropped> ModelPool::makeRoom(const ModelKey& key, std::int64_t bytes, Room room) {
    const std::int64_t overBudget = limits_.budgetBytes > 0 ? usedBytes() + bytes - limits_.budgetBytes : 0;
    const std::int64_t available =
        room == Room::BeforeLoad && bytes > 0 && key.device == "cpu" ? available_() : 0;
    // What the loads that run will need is still counted as available.
    const std::int64_t overMachine = available > 0 ? reservedBytes_ + bytes - available : 0;
    std::int64_t over = std::max(overBudget, overMachine);
    std::vector<Entries::iterator> going;
    if (over > 0)
        for (const auto& entry : candidates()) {
            if (over <= 0) break;
            over -= entry->second.info.bytes;
            going.push_back(entry);
        }
    if (over > 0) {
        const std::string limit =
            overBudget >= overMachine
                ? "the limit for models in memory is " + byteText(limits_.budgetBytes)
                : "the machine has " + byteText(available) + " of memory left for everything";
        throw Error(ErrorCode::OutOfMemory,
                    describe(key) + " needs " + byteText(bytes) + ", " + limit + " and " + usersText());
    }
    std::vector<Dropped> dropped;
    dropped.reserve(going.size());
    for (const auto& entry : going) dropped.push_back(takeOut(entry, EvictionReason::Budget));
    return dropped;
}

std::string ModelPool::usersText() const {
    std::string text = byteText(usedBytes()) + " are in use";
    std::string separator = ": ";
    for (const auto& [held, entry] : entries_) {
        text += std::exchange(separator, ", ") + describe(held) + " " + byteText(entry.info.bytes);
        if (entry.info.users > 0)
            text += " used by " + holders(entry);
        else
            text += pinned_.contains(held.model) ? " pinned" : " idle";
    }
    if (reservedBytes_ > 0) text += separator + byteText(reservedBytes_) + " being loaded";
    return text;
}

ModelPool::Dropped ModelPool::takeOut(Entries::iterator entry, EvictionReason reason) {
    ++metrics_.evictions[static_cast<std::size_t>(reason)];
    return {std::move(entries_.extract(entry).mapped()), reason};
}

template <typename Which>
std::vector<ModelPool::Dropped> ModelPool::takeOutAll(Which which, EvictionReason reason) {
    std::vector<Dropped> dropped;
    for (auto next = entries_.begin(); next != entries_.end();) {
        const auto entry = next++;
        if (which(entry->second)) dropped.push_back(takeOut(entry, reason));
    }
    return dropped;
}

void ModelPool::drop(std::vector<Dropped> dropped) {
    if (dropped.empty()) return;
    returnFreedMemory([&] {
        for (auto& one : dropped) one.entry.model.reset();
    });
    for (const auto& one : dropped)
        tell({.kind = PoolEvent::Kind::Evicted,
              .key = one.entry.info.key,
              .bytes = one.entry.info.bytes,
              .reason = one.reason});
}

int ModelPool::evictExpired() {
    Lock lock(mutex_);
    auto dropped = takeOutAll([this](const auto& entry) { return isExpired(entry); }, EvictionReason::Idle);
    lock.unlock();
    const auto count = static_cast<int>(dropped.size());
    drop(std::move(dropped));
    return count;
}

int ModelPool::evictIdle() {
    Lock lock(mutex_);
    auto dropped = takeOutAll([this](const auto& entry) { return canGo(entry); }, EvictionReason::Asked);
    lock.unlock();
    const auto count = static_cast<int>(dropped.size());
    drop(std::move(dropped));
    return count;
}

bool ModelPool::evict(const ModelKey& key) {
    Lock lock(mutex_);
    const auto entry = entries_.find(key);
    if (entry == entries_.end()) return false;
    if (entry->second.info.users > 0)
        throw Error(ErrorCode::InUse, describe(key) + " is used by " + holders(entry->second));
    std::vector<Dropped> dropped;
    dropped.push_back(takeOut(entry, EvictionReason::Asked));
    lock.unlock();
    drop(std::move(dropped));
    return true;
}

std::optional<ModelPool::Clock::time_point> ModelPool::nextExpiry() const {
    const Lock lock(mutex_);
    std::optional<Clock::time_point> next;
    if (limits_.idle.count() == 0 || limits_.policy == EvictionPolicy::Manual) return next;
    for (const auto& [key, entry] : entries_) {
        const auto expiry = entry.info.lastUsed + limits_.idle;
        if (canGo(entry) && (!next || expiry < *next)) next = expiry;
    }
    return next;
}

void ModelPool::pin(const std::string& model, bool pinned) {
    const Lock lock(mutex_);
    if (pinned)
        pinned_.insert(model);
    else
        pinned_.erase(model);
}

void ModelPool::setLimits(const PoolLimits& limits) {
    Lock lock(mutex_);
    limits_ = limits;
    auto dropped = takeOutAll([this](const auto& entry) { return isExpired(entry); }, EvictionReason::Policy);
    for (const auto& entry : candidates()) {
        if (limits_.budgetBytes == 0 || usedBytes() <= limits_.budgetBytes) break;
        dropped.push_back(takeOut(entry, EvictionReason::Policy));
    }
    lock.unlock();
    drop(std::move(dropped));
}

PoolLimits ModelPool::limits() const {
    const Lock lock(mutex_);
    return limits_;
}

}  // namespace timbre::models
