// The pool of models in memory: one load per key, who may leave and when, what is counted.
#include "core/models/model_pool.h"

#include "core/base/heap.h"
#include "tests/core/models/pool_models.h"

#include <QtTest>

#include <array>
#include <random>
#include <thread>

using namespace timbre;
using namespace timbre::models;
using namespace std::chrono_literals;
using test::HandClock;
using test::PaperModel;
using test::paperRequest;

namespace {

constexpr int kThreads = 32;

// Runs `body` on many threads at once and waits for them.
template <typename Body>
void onThreads(int count, Body body) {
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back([&body, i] { body(i); });
}

// Holds a load until so many other calls wait for it.
void waitForJoins(const ModelPool& pool, int joins) {
    while (pool.metrics().joins < joins) std::this_thread::yield();
}

std::string namesOf(const ModelPool& pool) {
    std::string names;
    for (const auto& model : pool.models()) names += model.key.model + " ";
    return names;
}

std::optional<Error> errorOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

std::int64_t evictions(const ModelPool& pool, EvictionReason reason) {
    return pool.metrics().evictions[static_cast<std::size_t>(reason)];
}

// What a policy has to do, written as plainly as possible: a list, searched for the one to go.
struct Oracle {
    struct Item {
        std::string name;
        std::int64_t bytes, lastUsed, uses;
    };
    EvictionPolicy policy;
    std::int64_t budget, idle;
    std::vector<Item> items;

    // True: it is in memory afterwards.
    bool use(const std::string& name, std::int64_t bytes, std::int64_t now) {
        for (auto& item : items)
            if (item.name == name) {
                item.lastUsed = now;
                ++item.uses;
                return true;
            }
        auto left = items;
        while (sum(left) + bytes > budget) {
            const auto victim = next(left, now);
            if (victim == left.end()) return false;
            left.erase(victim);
        }
        items = left;
        items.push_back({name, bytes, now, 1});
        return true;
    }

    static std::int64_t sum(const std::vector<Item>& list) {
        std::int64_t total = 0;
        for (const auto& item : list) total += item.bytes;
        return total;
    }

    std::vector<Item>::iterator next(std::vector<Item>& list, std::int64_t now) const {
        auto found = list.end();
        for (auto item = list.begin(); item != list.end(); ++item) {
            if (policy == EvictionPolicy::Manual) continue;
            if (policy == EvictionPolicy::Ttl && now - item->lastUsed < idle) continue;
            const bool rarer =
                found != list.end() && policy == EvictionPolicy::Lfu && item->uses < found->uses;
            const bool equal =
                found != list.end() && (policy != EvictionPolicy::Lfu || item->uses == found->uses);
            if (found == list.end() || rarer || (equal && item->lastUsed < found->lastUsed)) found = item;
        }
        return found;
    }

    std::string names() const {
        std::set<std::string> sorted;
        for (const auto& item : items) sorted.insert(item.name);
        std::string text;
        for (const auto& name : sorted) text += name + " ";
        return text;
    }
};

}  // namespace

class ModelPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyThreadsAskForOneLoad() {
        ModelPool pool;
        std::atomic<int> loads = 0;
        std::array<const LoadedModel*, kThreads> seen{};
        auto request = paperRequest("a", 10);
        request.load = [&](const std::stop_token&) {
            ++loads;
            waitForJoins(pool, kThreads - 1);
            return std::make_shared<PaperModel>(std::vector<TensorBytes>{{"cpu", "fp32", false, 10}});
        };
        std::atomic<int> arrived = 0;

        onThreads(kThreads, [&](int i) {
            const auto handle = pool.acquire(request, {});
            seen[static_cast<std::size_t>(i)] = &*handle;
            for (++arrived; arrived < kThreads;) std::this_thread::yield();
        });

        QCOMPARE(loads.load(), 1);
        QCOMPARE(std::set(seen.begin(), seen.end()).size(), std::size_t(1));
        const auto metrics = pool.metrics();
        QCOMPARE(metrics.misses, 1);
        QCOMPARE(metrics.joins, kThreads - 1);
        QCOMPARE(metrics.loads, 1);
        QCOMPARE(metrics.handles, 0);
        QCOMPARE(pool.models().at(0).uses, std::int64_t(kThreads));
    }

    void whoWaitsGetsTheErrorOfTheLoadAndTheNextCallTriesAgain() {
        ModelPool pool;
        auto request = paperRequest("a", 10);
        const auto works = request.load;
        request.load = [&](const std::stop_token&) -> std::shared_ptr<const LoadedModel> {
            waitForJoins(pool, kThreads - 1);
            throw Error(ErrorCode::DamagedFile, "conv1.weight is [1], expected [2]");
        };
        std::array<std::string, kThreads> errors;

        onThreads(kThreads, [&](int i) {
            const auto error = errorOf([&] { pool.acquire(request, {}); });
            errors[static_cast<std::size_t>(i)] = error ? error->what() : "none";
        });

        QCOMPARE(std::set(errors.begin(), errors.end()).size(), std::size_t(1));
        QVERIFY(errors[0].ends_with("conv1.weight is [1], expected [2]"));
        QCOMPARE(pool.metrics().failures, 1);
        request.load = works;
        QVERIFY(pool.acquire(request, {}));
        QCOMPARE(pool.metrics().loads, 1);
    }

    void whatIsNotOursBecomesAnErrorOfOurs() {
        ModelPool pool;
        auto request = paperRequest("a", 10);
        request.load = [](const std::stop_token&) -> std::shared_ptr<const LoadedModel> {
            throw std::bad_alloc();
        };
        QCOMPARE(errorOf([&] { pool.acquire(request, {}); })->code(), ErrorCode::OutOfMemory);

        request.load = [](const std::stop_token&) { return nullptr; };
        QCOMPARE(errorOf([&] { pool.acquire(request, {}); })->code(), ErrorCode::Internal);
    }

    void aStoppedWaiterLeavesAndTheLoadGoesOn() {
        ModelPool pool;
        std::stop_source stop;
        std::atomic<bool> left = false;
        auto request = paperRequest("a", 10);
        const auto load = request.load;
        request.load = [&](const std::stop_token& none) {
            waitForJoins(pool, 1);
            stop.request_stop();
            while (!left) std::this_thread::yield();
            return load(none);
        };
        ModelHandle loaded;
        std::jthread loader([&] { loaded = pool.acquire(request, {}); });
        while (pool.metrics().misses == 0) std::this_thread::yield();

        const auto handle = pool.acquire(request, stop.get_token());
        left = true;
        loader.join();

        QVERIFY(!handle);
        QVERIFY(loaded);
        QCOMPARE(pool.metrics().handles, 1);
    }

    void whenTheLoadIsStoppedOneOfThoseWhoWaitGoesOn() {
        ModelPool pool;
        std::stop_source stop;
        auto stopped = paperRequest("a", 10);
        stopped.load = [&](const std::stop_token& token) -> std::shared_ptr<const LoadedModel> {
            waitForJoins(pool, 3);
            stop.request_stop();
            return token.stop_requested() ? nullptr : throw Error(ErrorCode::Internal, "not stopped");
        };
        std::array<ModelHandle, 4> handles;

        std::jthread first([&] { handles[0] = pool.acquire(stopped, stop.get_token()); });
        while (pool.metrics().misses == 0) std::this_thread::yield();
        onThreads(3, [&](int i) {
            handles[static_cast<std::size_t>(i) + 1] = pool.acquire(paperRequest("a", 10), {});
        });
        first.join();

        QVERIFY(!handles[0]);
        for (int i = 1; i < 4; ++i) QVERIFY(handles[static_cast<std::size_t>(i)]);
        QCOMPARE(pool.metrics().loads, 1);
        QCOMPARE(pool.metrics().misses, 1);
    }

    void anotherDeviceOrPrecisionIsAnotherModel() {
        ModelPool pool;
        auto request = paperRequest("a", 10);
        const auto first = pool.acquire(request, {});
        const auto again = pool.acquire(request, {});
        request.key.precision = Precision::Bf16;
        const auto bf16 = pool.acquire(request, {});
        request.key.device = "cuda:0";
        const auto cuda = pool.acquire(request, {});

        QCOMPARE(&*first, &*again);
        QVERIFY(&*first != &*bf16 && &*bf16 != &*cuda);
        QCOMPARE(pool.models().size(), std::size_t(3));
    }

    void randomUseByManyThreadsEndsWithNoHandle() {
        ModelPool pool({.budgetBytes = 60});
        std::atomic<int> refused = 0;
        onThreads(8, [&](int thread) {
            std::mt19937 random(static_cast<unsigned>(thread));
            std::vector<ModelHandle> held;
            for (int i = 0; i < 10'000 / 8; ++i) {
                const std::string name(1, static_cast<char>('a' + random() % 10));
                if (random() % 8 == 0) pool.evictIdle();
                if (held.size() > random() % 3)
                    held.erase(held.begin());
                else if (errorOf([&] { held.push_back(pool.acquire(paperRequest(name, 10), {})); }))
                    ++refused;
                if (!held.empty() && held.back()->memory()[0].bytes != 10) qFatal("another model");
            }
        });
        const auto metrics = pool.metrics();
        QCOMPARE(metrics.handles, 0);
        QVERIFY(metrics.bytes <= 60);
        pool.evictIdle();
        QCOMPARE(pool.metrics().models, 0);
        QCOMPARE(pool.metrics().bytes, 0);
    }

    void aModelLivesForTheIdleTimeAfterItsLastUse() {
        const HandClock clock;
        ModelPool pool({.idle = 30s}, {}, clock);
        auto handle = pool.acquire(paperRequest("a", 10), {});
        clock.advance(1h);
        QCOMPARE(pool.evictExpired(), 0);
        QVERIFY(!pool.nextExpiry());

        handle.release();
        QCOMPARE(*pool.nextExpiry(), clock() + 30s);
        clock.advance(30s - 1ns);
        QCOMPARE(pool.evictExpired(), 0);
        clock.advance(1ns);
        QCOMPARE(pool.evictExpired(), 1);

        QCOMPARE(evictions(pool, EvictionReason::Idle), 1);
        QVERIFY(!pool.nextExpiry());
    }

    void pinnedModelsAndPoolsWithoutIdleTimeKeepEverything() {
        const HandClock clock;
        ModelPool pool({.idle = 30s}, {}, clock);
        pool.pin("a", true);
        pool.acquire(paperRequest("a", 10), {});
        clock.advance(1h);
        QCOMPARE(pool.evictExpired() + pool.evictIdle(), 0);
        QVERIFY(pool.models().at(0).pinned);

        pool.pin("a", false);
        pool.setLimits({.idle = 0s});
        clock.advance(1h);
        QCOMPARE(pool.evictExpired(), 0);
        QVERIFY(!pool.nextExpiry());
        QCOMPARE(pool.evictIdle(), 1);
    }

    void whatIsUsedIsNeverDroppedAndTheErrorNamesTheUser() {
        ModelPool pool;
        const auto request = paperRequest("a", 10, "speak 12");
        auto handle = pool.acquire(request, {});
        const auto error = errorOf([&] { pool.evict(request.key); });
        QCOMPARE(error->code(), ErrorCode::InUse);
        QVERIFY(error->detail().find("a (cpu, fp32)") != std::string::npos);
        QVERIFY(error->detail().find("speak 12") != std::string::npos);

        handle.release();
        pool.pin("a", true);
        QVERIFY(pool.evict(request.key));
        QVERIFY(!pool.evict(request.key));
        QCOMPARE(evictions(pool, EvictionReason::Asked), 1);
    }

    void everyPolicyDoesWhatAListWouldDo_data() {
        QTest::addColumn<int>("policy");
        for (const auto policy :
             {EvictionPolicy::Lru, EvictionPolicy::Lfu, EvictionPolicy::Ttl, EvictionPolicy::Manual})
            QTest::newRow(evictionPolicyName(policy).data()) << static_cast<int>(policy);
    }
    void everyPolicyDoesWhatAListWouldDo() {
        QFETCH(int, policy);
        const HandClock clock;
        const PoolLimits limits{
            .budgetBytes = 100, .idle = 40s, .policy = static_cast<EvictionPolicy>(policy)};
        ModelPool pool(limits, {}, clock);
        Oracle oracle{limits.policy, limits.budgetBytes, std::chrono::nanoseconds(limits.idle).count(), {}};
        std::mt19937 random(4);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            clock.advance(std::chrono::seconds(1 + random() % 5));
            const auto number = static_cast<int>(random() % 12);
            const std::string name(1, static_cast<char>('a' + number));
            const std::int64_t bytes = 10 + 4 * number;
            const auto now = clock().time_since_epoch().count();

            const auto error = errorOf([&] { pool.acquire(paperRequest(name, bytes), {}); });

            QCOMPARE(!error, oracle.use(name, bytes, now));
            QCOMPARE(namesOf(pool), oracle.names());
            if (error) ++refused;
        }
        QCOMPARE(refused > 0, policy >= static_cast<int>(EvictionPolicy::Ttl));
    }

    void theBudgetMakesRoomBeforeTheLoadAndElseExplains() {
        ModelPool pool({.budgetBytes = 2'000'000'000});
        const auto held = pool.acquire(paperRequest("held", 900'000'000, "speak 3"), {});
        pool.acquire(paperRequest("idle", 600'000'000), {});
        auto request = paperRequest("new", 1'000'000'000);
        request.expectedBytes = 1'000'000'000;
        const auto load = request.load;
        request.load = [&](const std::stop_token& stop) {
            if (namesOf(pool) != "held ") qFatal("no room was made before the load");
            return load(stop);
        };
        QVERIFY(pool.acquire(request, {}));
        QCOMPARE(evictions(pool, EvictionReason::Budget), 1);

        const auto another = pool.acquire(request, {});
        const auto error = errorOf([&] { pool.acquire(paperRequest("third", 1'200'000'000), {}); });
        QCOMPARE(error->code(), ErrorCode::OutOfMemory);
        QCOMPARE(error->detail(),
                 std::string("third (cpu, fp32) needs 1.2 GB, the limit for models in memory is 2.0 GB and "
                             "1.9 GB are in use: held (cpu, fp32) 900.0 MB used by speak 3, new (cpu, fp32) "
                             "1.0 GB used by test"));
        QCOMPARE(pool.metrics().failures, 1);
    }

    void whatDoesNotFitEvenAloneDropsNothing() {
        ModelPool pool({.budgetBytes = 100});
        pool.acquire(paperRequest("idle", 60), {});
        auto request = paperRequest("huge", 101);
        request.expectedBytes = 101;
        std::vector<bool> called;
        request.load = [&](const std::stop_token&) -> std::shared_ptr<const LoadedModel> {
            called.push_back(true);
            return nullptr;
        };
        QCOMPARE(errorOf([&] { pool.acquire(request, {}); })->code(), ErrorCode::OutOfMemory);
        QVERIFY(called.empty());
        QCOMPARE(namesOf(pool), std::string("idle "));
    }

    void theMachineIsALimitWhereTheSizeIsKnown() {
        std::int64_t available = 1'000'000;
        ModelPool pool({}, {}, ModelPool::Clock::now, [&] { return available; });
        pool.acquire(paperRequest("idle", 600'000), {});
        auto request = paperRequest("new", 900'000);
        request.expectedBytes = 900'000;

        available = 400'000;
        QVERIFY(pool.acquire(request, {}));
        QCOMPARE(namesOf(pool), std::string("new "));

        const auto held = pool.acquire(request, {});
        request.key.model = "third";
        QCOMPARE(errorOf([&] { pool.acquire(request, {}); })->detail(),
                 std::string("third (cpu, fp32) needs 900.0 kB, the machine has 400.0 kB of memory left for "
                             "everything and 900.0 kB are in use: new (cpu, fp32) 900.0 kB used by test"));
        available = 0;  // the system does not say
        QVERIFY(pool.acquire(request, {}));
    }

    void newLimitsHoldAtOnce() {
        ModelPool pool;
        for (const char* name : {"a", "b", "c"}) pool.acquire(paperRequest(name, 10), {});
        const auto held = pool.acquire(paperRequest("a", 10), {});
        pool.setLimits({.budgetBytes = 15});
        QCOMPARE(namesOf(pool), std::string("a "));
        QCOMPARE(evictions(pool, EvictionReason::Policy), 2);
        QCOMPARE(pool.limits().budgetBytes, 15);
    }

    void metricsAndEventsOfAScriptAreExact() {
        std::vector<std::string> events;
        ModelPool pool({}, [&](const PoolEvent& event) {
            constexpr std::array kKinds = {"loading", "loaded",   "failed", "stopped",
                                           "used",    "released", "evicted"};
            events.push_back(event.key.model + " " + kKinds[static_cast<std::size_t>(event.kind)] + " " +
                             std::to_string(event.users));
        });
        auto request = paperRequest("a", 0);
        request.load = [](const std::stop_token&) {
            return std::make_shared<PaperModel>(
                std::vector<TensorBytes>{{"cpu", "bf16", true, 700}, {"cpu", "fp32", false, 300}});
        };
        auto first = pool.acquire(request, {});
        auto second = pool.acquire(request, {});
        auto third = pool.acquire(request, {});
        const auto metrics = pool.metrics();
        QCOMPARE(metrics.hits, 2);
        QCOMPARE(metrics.misses, 1);
        QCOMPARE(metrics.models, 1);
        QCOMPARE(metrics.handles, 3);
        QCOMPARE(metrics.bytes, 1000);
        QCOMPARE(metrics.mappedBytes, 700);
        QCOMPARE(metrics.savedBytes, 2000);
        QCOMPARE(metrics.bytesByDevice,
                 (std::map<std::string, std::int64_t>{{"cpu bf16", 700}, {"cpu fp32", 300}}));
        QVERIFY(metrics.loadMsTotal > 0);

        second = std::move(third);
        first.release();
        second.release();
        pool.evictIdle();
        const std::vector<std::string> expected = {"a loading 0",  "a loaded 1",   "a used 2",
                                                   "a used 3",     "a released 2", "a released 1",
                                                   "a released 0", "a evicted 0"};
        QCOMPARE(events, expected);
        QCOMPARE(pool.metrics().savedBytes, 0);
    }

    void namesOfPoliciesAndReasonsAreStable() {
        for (const auto policy :
             {EvictionPolicy::Lru, EvictionPolicy::Lfu, EvictionPolicy::Ttl, EvictionPolicy::Manual})
            QCOMPARE(findEvictionPolicy(evictionPolicyName(policy)), policy);
        QVERIFY(!findEvictionPolicy("mru"));
        QCOMPARE(evictionReasonName(EvictionReason::Budget), std::string_view("budget"));
    }
};

QTEST_APPLESS_MAIN(ModelPoolTest)
#include "model_pool_test.moc"
