// Models in memory: loading, measuring, giving up.
#include "core/base/log.h"
#include "core/base/shared_pages.h"
#include "core/engine/models/model_keeper.h"
#include "core/models/checkpoint_request.h"
#include "core/storage/clock.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

using models::PoolEvent;

constexpr int kBenchRuns = 3;

std::string reasonText(const PoolEvent& event) {
    return std::string(models::evictionReasonName(event.reason));
}

}  // namespace

models::PoolLimits ModelKeeper::limits() const {
    return {.budgetBytes = settings_.memoryBytes,
            .idle = std::chrono::seconds(settings_.idleSeconds),
            .policy = models::findEvictionPolicy(settings_.policy).value_or(models::EvictionPolicy::Lru)};
}

DeviceChoice::Wish ModelKeeper::deviceWish() const {
    return {.device = settings_.device, .precision = settings_.precision, .threads = settings_.threads};
}

// For a lane, which may have to try the devices first. Throws where the model is not there or broken.
std::function<models::ModelRequest()> ModelKeeper::requestFor(const std::string& id, const char* user) {
    const auto found = facts_.stored.find(id);
    if (found == facts_.stored.end())
        throw Error(ErrorCode::NotFound, id + " is not on this machine; download it first");
    static_cast<void>(models::checkpointRequest(found->second, {}, user));
    return [this, stored = found->second, wish = deviceWish(), bytes = facts_.entry(id).ramBytes, user] {
        return models::checkpointRequest(stored, devices_.choose(wish, bytes), user);
    };
}

void ModelKeeper::load(const std::string& id) {
    if (const auto found = facts_.activities.find(id);
        found != facts_.activities.end() && found->second.state == ModelState::Loading)
        return emitRow(id);
    if (!accepts(id, "load")) return;
    try {
        const auto request = requestFor(id, "load");
        startActivity(id, ModelState::Loading);
        runOn(
            memory_,
            [this, request, stop = lifetime_.get_token()] {
                return static_cast<bool>(pool_.acquire(request(), stop));
            },
            [this, id](bool) {
                facts_.pooled = pool_.models();
                endActivity(id);
            },
            failing(id, "load"));
    } catch (...) {
        fail(id, "load", currentError());
    }
}

void ModelKeeper::bench(const std::string& id) {
    if (isBuiltIn(id)) return benchBuiltIn(id);
    if (!accepts(id, "bench")) return;
    try {
        const auto request = requestFor(id, "bench");
        startActivity(id, ModelState::Loading);
        runOn(
            memory_,
            [this, request, stop = lifetime_.get_token()] {
                const auto made = request();
                return std::pair(made.key, models::benchModel(pool_, made, kBenchRuns, stop));
            },
            [this](const std::pair<models::ModelKey, std::optional<models::ModelBench>>& result) {
                benched(result.first, result.second);
            },
            failing(id, "bench"));
    } catch (...) {
        fail(id, "bench", currentError());
    }
}

// On the lane that speaks: the libraries behind these engines have global state.
void ModelKeeper::benchBuiltIn(const std::string& id) {
    runOn(
        around_.speakLane,
        [families = around_.families, id, stop = lifetime_.get_token()] {
            return models::benchEngine(families, id, kBenchRuns, stop);
        },
        [this, id](const std::optional<models::ModelBench>& bench) { benched({.model = id}, bench); },
        failing(id, "bench"));
}

void ModelKeeper::benched(const models::ModelKey& key, const std::optional<models::ModelBench>& bench) {
    facts_.pooled = pool_.models();
    if (bench)
        keepSpeed({.model = key.model,
                   .task = bench->task,
                   .device = key.device,
                   .precision = isBuiltIn(key.model) ? "" : std::string(models::precisionName(key.precision)),
                   .realTimeFactor = bench->realTimeFactor,
                   .tokensPerSecond = bench->tokensPerSecond,
                   .loadSeconds = bench->loadSeconds,
                   .residentBytes = bench->residentBytes.value_or(0),
                   .firstSoundMs = bench->firstSoundMs,
                   .measuredAt = storage::nowMs()});
    endActivity(key.model);
}

void ModelKeeper::keepSpeed(const storage::ModelMeasurement& measurement) {
    facts_.speeds[measurement.model] = measurement;
    changeBook([&](storage::ModelBook& book) { book.addMeasurement(measurement); });
}

int ModelKeeper::dropFromMemory(const std::string& id) {
    int dropped = 0;
    for (const auto& one : pool_.models())
        if (one.key.model == id && pool_.evict(one.key)) ++dropped;
    return dropped;
}

void ModelKeeper::unload(const std::string& id) {
    if (!accepts(id, "unload")) return;
    try {
        if (dropFromMemory(id) == 0)
            throw Error(ErrorCode::InvalidInput, id + " is not in the memory of this program");
        facts_.pooled = pool_.models();
        emitRow(id);
    } catch (...) {
        fail(id, "unload", currentError());
    }
}

void ModelKeeper::pin(const std::string& id, bool pinned) {
    if (!accepts(id, "pin")) return;
    pool_.pin(id, pinned);
    if (pinned)
        facts_.pinned.insert(id);
    else
        facts_.pinned.erase(id);
    changeBook([&](storage::ModelBook& book) { book.setPinned(id, pinned); });
    emitRow(id);
    poolChanged();
}

// Giving memory back takes the kernel some time: not on this thread.
void ModelKeeper::evictIdle() {
    runOn(
        folder_, [this] { return pool_.evictIdle(); }, [this](int) { poolChanged(); },
        [this](const Error&) { poolChanged(); });
}

void ModelKeeper::happened(const PoolEvent& event) {
    using Kind = PoolEvent::Kind;
    const auto& id = event.key.model;
    if (event.kind == Kind::Loaded)
        record({.model = id,
                .kind = storage::ModelRecord::Kind::Loaded,
                .detail = describe(event.key),
                .bytes = event.bytes,
                .durationMs = static_cast<std::int64_t>(event.loadSeconds * 1000)});
    if (event.kind == Kind::Evicted)
        record({.model = id,
                .kind = storage::ModelRecord::Kind::Evicted,
                .detail = reasonText(event),
                .bytes = event.bytes});
    if (event.kind == Kind::Failed && event.error)
        record({.model = id,
                .kind = storage::ModelRecord::Kind::Failed,
                .detail = std::string("load: ") + event.error->what()});
    poolChanged();
}

// Once for everything that happened since: uses and releases may come by the hundred.
void ModelKeeper::poolChanged() {
    if (!std::exchange(poolTold_, false) || closing_) return;
    around_.thread.post([this] {
        poolTold_ = true;
        auto before = std::exchange(facts_.pooled, pool_.models());
        std::set<std::string> touched;
        for (const auto* list : {&before, &facts_.pooled})
            for (const auto& one : *list) touched.insert(one.key.model);
        for (const auto& id : touched) emitRow(id);
        emitPool();
        planSweep();
    });
}

void ModelKeeper::planSweep() {
    const auto next = pool_.nextExpiry();
    if (!next || closing_) return;
    const auto delay = std::max(*next - models::ModelPool::Clock::now(),
                                models::ModelPool::Clock::duration(std::chrono::milliseconds(1)));
    around_.thread.postAfter(delay, [this, number = ++sweep_] {
        if (number != sweep_ || closing_) return;
        runOn(
            folder_, [this] { return pool_.evictExpired(); },
            [this](int dropped) {
                if (dropped == 0) planSweep();  // else the eviction plans the next one
            },
            [this](const Error&) { planSweep(); });
    });
}

PoolStatus ModelKeeper::poolStatus() const {
    const auto metrics = pool_.metrics();
    const auto limits = pool_.limits();
    PoolStatus status{.models = metrics.models,
                      .handles = metrics.handles,
                      .hits = metrics.hits,
                      .misses = metrics.misses,
                      .joins = metrics.joins,
                      .loads = metrics.loads,
                      .failures = metrics.failures,
                      .loadMsTotal = metrics.loadMsTotal,
                      .evictions = {},
                      .bytesByDevice = metrics.bytesByDevice,
                      .savedBytes = metrics.savedBytes,
                      .mappedBytes = metrics.mappedBytes,
                      .budgetBytes = limits.budgetBytes,
                      .idleSeconds = static_cast<int>(limits.idle.count()),
                      .policy = std::string(models::evictionPolicyName(limits.policy))};
    for (std::size_t i = 0; i < models::kEvictionReasons; ++i)
        status.evictions[std::string(evictionReasonName(models::EvictionReason(i)))] = metrics.evictions[i];
    return status;
}

// What other processes share is counted by the kernel page by page: not on this thread.
void ModelKeeper::emitPool() {
    std::vector<std::filesystem::path> folders;
    for (const auto& one : facts_.pooled)
        if (const auto found = facts_.stored.find(one.key.model); found != facts_.stored.end())
            folders.push_back(found->second.folder);
    if (folders.empty()) return around_.emit(poolStatus());
    runOn(
        folder_, [folders = std::move(folders)] { return mappedUse(folders).shared; },
        [this](std::int64_t sharedBytes) {
            auto status = poolStatus();
            status.sharedBytes = sharedBytes;
            around_.emit(status);
        },
        [](const Error& error) { log(LogLevel::Warning, "models", error.what()); });
}

void ModelKeeper::probeDevices() {
    runOn(
        memory_,
        [this, wish = deviceWish()] {
            DevicesProbed found;
            for (const auto& device : devices_.probe(wish.threads))
                found.devices.push_back({.id = device.id,
                                         .name = device.name,
                                         .works = device.works,
                                         .inUse = false,
                                         .detail = device.detail});
            try {
                const auto chosen = devices_.device(wish);
                for (auto& device : found.devices) device.inUse = device.id == chosen;
            } catch (const Error& error) {
                found.error = error;  // the wanted device does not work: nothing is used instead
            }
            return found;
        },
        [this](const DevicesProbed& found) { around_.emit(found); },
        [this](const Error& error) {
            around_.emit(DevicesProbed{{}, error});
        });
}

}  // namespace timbre::engine
