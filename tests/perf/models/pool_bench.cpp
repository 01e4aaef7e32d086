// Sharing of models in memory: how long a hit takes, what several users cost, what eviction returns.
#include "core/base/heap.h"
#include "core/models/model_pool.h"
#include "tests/core/models/pool_models.h"
#include "tests/perf/models/models_bench.h"

#include <atomic>
#include <latch>
#include <thread>

namespace timbre::bench {
namespace {

using namespace models;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t kBytes = 512LL << 20;
constexpr int kThreads = 32;

std::int64_t resident() {
    const auto memory = residentMemory();
    return memory.own + memory.mapped;
}

// As lanes have them: the load runs on a thread of its own.
ModelHandle loadElsewhere(ModelPool& pool, const ModelRequest& request) {
    ModelHandle handle;
    std::jthread([&] { handle = pool.acquire(request, {}); }).join();
    return handle;
}

ModelRequest heapRequest() {
    return {.key = {"heap"},
            .load = [](const std::stop_token&) { return std::make_shared<test::HeapModel>(kBytes, 300); },
            .user = "bench"};
}

void hitsInto(std::vector<double>& samples, ModelPool& pool, int count) {
    const auto request = test::paperRequest("whisper-large-v3-turbo", 10, "speak 12");
    for (int i = 0; i < count; ++i) {
        const auto begin = Clock::now();
        const auto handle = pool.acquire(request, {});
        samples.push_back(msSince(begin) * 1000);
    }
}

void benchHits() {
    printHeader("Models: acquire of a model that is in memory");
    ModelPool pool;
    const auto held = pool.acquire(test::paperRequest("whisper-large-v3-turbo", 10), {});
    std::vector<double> alone;
    hitsInto(alone, pool, 100'000);
    print({"one thread: p99", {percentile(alone, 99)}, "µs", "≤ 10"});
    print({"one thread: every call", alone, "µs", ""});

    std::vector<std::vector<double>> each(kThreads);
    std::latch start(kThreads);
    {
        std::vector<std::jthread> threads;
        for (auto& samples : each)
            threads.emplace_back([&] {
                samples.reserve(10'000);
                start.arrive_and_wait();
                hitsInto(samples, pool, 10'000);
            });
    }
    std::vector<double> together;
    for (const auto& samples : each) together.insert(together.end(), samples.begin(), samples.end());
    print({"32 threads: p99", {percentile(together, 99)}, "µs", "≤ 1000"});
    print({"32 threads: every call", together, "µs", ""});
}

void benchOneLoad() {
    printHeader("Models: 32 threads ask for one model whose load takes 500 ms");
    Row loads{"loads", {}, "", "1"}, wait{"from first call to last handle", {}, "ms", ""};
    for (int round = 0; round < 5; ++round) {
        ModelPool pool;
        auto request = test::paperRequest("slow", 10);
        const auto load = request.load;
        request.load = [&](const std::stop_token& stop) {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            return load(stop);
        };
        const auto begin = Clock::now();
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < kThreads; ++i) threads.emplace_back([&] { pool.acquire(request, {}); });
        }
        wait.samples.push_back(msSince(begin));
        loads.samples.push_back(double(pool.metrics().loads));
    }
    print(loads);
    print(wait);
}

void benchMemory() {
    printHeader("Models: memory of a model of 537 MB in 300 tensors");
    Row share{"resident with 3 users / with 1", {}, "", "≤ 1.05"};
    Row exact{"measured at load / accounted", {}, "", "0.95 to 1.05"};
    Row freed{"freed by eviction / accounted", {}, "", "≥ 0.95"};
    Row time{"eviction", {}, "ms", "≤ 1000"};
    for (int round = 0; round < 5; ++round) {
        ModelPool pool;
        const auto before = resident();
        auto first = loadElsewhere(pool, heapRequest());
        const auto one = resident() - before;
        auto second = loadElsewhere(pool, heapRequest()), third = loadElsewhere(pool, heapRequest());
        share.samples.push_back(double(resident() - before) / double(one));
        exact.samples.push_back(double(pool.models().at(0).residentBytes.value_or(0)) / double(kBytes));
        first.release();
        second.release();
        third.release();
        const auto full = resident();
        const auto begin = Clock::now();
        pool.evictIdle();
        time.samples.push_back(msSince(begin));
        freed.samples.push_back(double(full - resident()) / double(kBytes));
    }
    print(share);
    print(exact);
    print(freed);
    print(time);
}

}  // namespace

void benchPool() {
    benchHits();
    benchOneLoad();
    benchMemory();
}

}  // namespace timbre::bench
