// Files of a model: what opening a large one costs, and what several processes that use one share.
#include "core/base/error.h"
#include "core/base/heap.h"
#include "core/base/shared_pages.h"
#include "core/tensor/mapped_file.h"
#include "core/tensor/weights.h"
#include "tests/perf/models/made_file.h"
#include "tests/perf/models/models_bench.h"

#include <ATen/core/Tensor.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timbre::bench {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double kMegabyte = 1e6;

fs::path madeName() {
    return fs::temp_directory_path() / ("timbre-bench-" + std::to_string(::getpid()) + ".safetensors");
}

double resident() {
    const auto memory = residentMemory();
    return static_cast<double>(memory.own + memory.mapped) / kMegabyte;
}

void benchOpening() {
    constexpr int kTensors = 400;
    constexpr std::int64_t kEach = 10 << 20;
    const MadeFile file(madeName(), kTensors, kEach, true);
    printHeader("Weights: a safetensors file of 4.19 GB in 400 tensors");
    Row open{"open, headers checked", {}, "ms", "≤ 50"};
    Row first{"open and read the first tensor", {}, "ms", ""};
    Row afterOpen{"resident growth after opening", {}, "MB", "≪ 4194"};
    Row afterFirst{"resident growth after reading 10.5 MB of it", {}, "MB", "≪ 4194"};
    for (int round = 0; round < 20; ++round) {
        const double before = resident();
        const auto begin = Clock::now();
        auto weights = tensor::Weights::open(file.path());
        open.samples.push_back(msSince(begin));
        afterOpen.samples.push_back(resident() - before);
        if (weights.take("layer.0.weight").sum().item<float>() != 0)
            throw Error(ErrorCode::Internal, "a tensor of zeros has another sum");
        first.samples.push_back(msSince(begin));
        afterFirst.samples.push_back(resident() - before);
    }
    for (const Row& row : {open, first, afterOpen, afterFirst}) print(row);
}

// A process that loads the file, waits for a word, and says what its memory costs the machine.
class User {
public:
    explicit User(const fs::path& path) {
        if (::pipe(words_) != 0 || ::pipe(answers_) != 0) throw Error(ErrorCode::Internal, "no pipes");
        process_ = ::fork();
        if (process_ == 0) run(path);
        answer();  // it has loaded
    }
    ~User() {
        for (const int end : {words_[0], words_[1], answers_[0], answers_[1]}) ::close(end);
        ::waitpid(process_, nullptr, 0);
    }
    double bytes() {
        if (::write(words_[1], "?", 1) != 1) throw Error(ErrorCode::Internal, "a process of the bench ended");
        return answer();
    }

private:
    double answer() {
        double value = 0;
        if (::read(answers_[0], &value, sizeof value) != sizeof value)
            throw Error(ErrorCode::Internal, "a process of the bench ended");
        return value;
    }
    [[noreturn]] void run(const fs::path& path) {
        const long long before = residentMemory().own;
        auto weights = tensor::Weights::open(path);
        double sum = 0;
        for (const auto& name : weights.names()) {
            const at::Tensor tensor = weights.take(name);
            const auto* values = static_cast<const float*>(tensor.data_ptr());
            for (std::int64_t i = 0; i < tensor.numel(); i += 256) sum += static_cast<double>(values[i]);
        }
        if (::write(answers_[1], &sum, sizeof sum) != sizeof sum) ::_exit(1);
        char word = 0;
        ::close(words_[1]);
        while (::read(words_[0], &word, 1) == 1) {
            const double cost = static_cast<double>(mappedUse(std::span(&path, 1)).proportional +
                                                    residentMemory().own - before);
            if (::write(answers_[1], &cost, sizeof cost) != sizeof cost) break;
        }
        ::_exit(0);
    }

    int words_[2], answers_[2];
    pid_t process_ = 0;
};

void benchSharing() {
    const MadeFile file(madeName(), 100, 5 << 20, false);
    printHeader("Weights: processes that use one file of 524 MB");
    Row one{"memory of the machine for 1 process", {}, "MB", ""};
    Row three{"for 3 processes together", {}, "MB", ""};
    Row ratio{"3 users / 1 user", {}, "", "≤ 1.05"};
    for (int round = 0; round < 5; ++round) {
        User first(file.path());
        one.samples.push_back(first.bytes() / kMegabyte);
        User second(file.path()), third(file.path());
        three.samples.push_back((first.bytes() + second.bytes() + third.bytes()) / kMegabyte);
        ratio.samples.push_back(three.samples.back() / one.samples.back());
    }
    for (const Row& row : {one, three, ratio}) print(row);
}

}  // namespace

void benchWeights() {
    benchOpening();
    benchSharing();
}

}  // namespace timbre::bench
