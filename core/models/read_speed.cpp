#include "core/models/read_speed.h"

#include "core/base/error.h"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <thread>
#include <vector>

namespace timbre::models {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kWords = std::size_t{512} * 1024 * 1024 / sizeof(std::uint64_t);
constexpr int kRounds = 3;

// Sums that do not wait for each other.
std::uint64_t sumOf(std::span<const std::uint64_t> words) {
    constexpr std::size_t kSums = 32;
    std::uint64_t sums[kSums] = {};
    for (std::size_t i = 0; i + kSums <= words.size(); i += kSums)
        for (std::size_t j = 0; j < kSums; ++j) sums[j] += words[i + j];
    std::uint64_t sum = 0;
    for (const std::uint64_t part : sums) sum += part;
    return sum;
}

}  // namespace

double readBytesPerSecond(int threads) {
    const std::size_t count =
        threads > 0 ? static_cast<std::size_t>(threads) : std::max(1U, std::thread::hardware_concurrency());
    std::unique_ptr<std::uint64_t[]> words;
    try {
        words = std::make_unique<std::uint64_t[]>(kWords);  // zeros: every page is written once
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "measuring memory needs half a gigabyte of it");
    }
    double seconds = 1e9;
    std::atomic<std::uint64_t> sum = 0;  // so that nothing is left out as useless
    Clock::time_point begin;
    const auto now = [&]() noexcept { begin = Clock::now(); };
    std::barrier start(static_cast<std::ptrdiff_t>(count), now);
    const auto end = [&]() noexcept {
        seconds = std::min(seconds, std::chrono::duration<double>(Clock::now() - begin).count());
    };
    std::barrier finish(static_cast<std::ptrdiff_t>(count), end);
    std::vector<std::jthread> readers;
    for (std::size_t reader = 0; reader < count; ++reader)
        readers.emplace_back([&, reader] {
            const std::size_t from = kWords / count * reader;
            for (int round = 0; round < kRounds; ++round) {
                start.arrive_and_wait();
                sum += sumOf({words.get() + from, kWords / count});
                finish.arrive_and_wait();
            }
        });
    readers.clear();
    return static_cast<double>(kWords / count * count * sizeof(std::uint64_t)) / seconds;
}

}  // namespace timbre::models
