// A checkpoint as the program loads it: through the module and the pool, and out of memory again. And
// the engines that came with the program.
#include "core/base/heap.h"
#include "core/models/checkpoint_request.h"
#include "core/models/model_bench.h"
#include "tests/perf/models/made_file.h"
#include "tests/perf/models/models_bench.h"

#include <thread>
#include <unistd.h>

namespace timbre::bench {
namespace {

using namespace models;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

std::int64_t resident() {
    const auto memory = residentMemory();
    return memory.own + memory.mapped;
}

// A folder that is recognised and can be loaded: 537 MB in 128 tensors.
class MadeCheckpoint {
public:
    MadeCheckpoint() : weights_(made() / "model.safetensors", 128, 4 << 20, false) {
        std::ofstream(folder() / "config.yaml") << "model:\n  backbone: DiT\n";
    }
    ~MadeCheckpoint() { fs::remove_all(folder()); }
    StoredModel model() const {
        StoredModel model;
        model.id = "made";
        model.state = StoreState::Ready;
        model.folder = model.checkpoint = folder();
        model.family = "f5_tts";
        return model;
    }

private:
    static fs::path folder() {
        return fs::temp_directory_path() / ("timbre-bench-" + std::to_string(::getpid()));
    }
    static fs::path made() {
        fs::create_directories(folder());
        return folder();
    }
    MadeFile weights_;
};

void benchPrecision(const StoredModel& model, Precision precision) {
    printHeader("Models: a checkpoint of 537 MB in 128 tensors, loaded as " +
                std::string(precisionName(precision)) +
                (precision == Precision::Fp32 ? " (mapped)" : " (converted)"));
    Row load{"load, every number looked at", {}, "s", ""};
    Row exact{"measured growth / accounted", {}, "", "0.95 to 1.05"};
    Row freed{"freed by eviction / accounted", {}, "", "≥ 0.95"};
    Row time{"eviction", {}, "ms", "≤ 1000"};
    ModelPool pool;
    const auto request = checkpointRequest(model, {.precision = precision}, "bench");
    for (int round = 0; round < 6; ++round) {
        // On a thread of its own, as on a lane.
        std::jthread([&] { pool.acquire(request, {}); }).join();
        const PooledModel loaded = pool.models().at(0);
        const auto full = resident();
        const auto begin = Clock::now();
        pool.evictIdle();
        if (round == 0) continue;  // opens the module and starts its threads
        time.samples.push_back(msSince(begin));
        load.samples.push_back(loaded.loadSeconds);
        exact.samples.push_back(double(loaded.residentBytes.value_or(0)) / double(loaded.bytes));
        freed.samples.push_back(double(full - resident()) / double(loaded.bytes));
    }
    for (const Row& row : {load, exact, freed, time}) print(row);
}

void benchEngines() {
    printHeader("Models: engines that came with the program");
    for (const char* id : {"flite", "espeak", "pocketsphinx"}) {
        const auto bench = benchEngine(modelFamilies(), id, 5, {});
        print({std::string(id) + ": load and first sentence", {bench->loadSeconds * 1000}, "ms", ""});
        print({std::string(id) + ": RTF of the median run", {bench->realTimeFactor}, "s/s", ""});
    }
}

}  // namespace

void benchLoading() {
    {
        const MadeCheckpoint checkpoint;
        benchPrecision(checkpoint.model(), Precision::Fp32);
        benchPrecision(checkpoint.model(), Precision::Bf16);
    }
    benchEngines();
}

}  // namespace timbre::bench
