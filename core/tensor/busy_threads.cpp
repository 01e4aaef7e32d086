#include "core/tensor/busy_threads.h"

#include <algorithm>
#include <atomic>
#include <sched.h>
#include <thread>

namespace timbre::tensor {
namespace {

std::atomic<int> busy = 0;

// That this process may use.
int processors() {
    static const int count = [] {
        cpu_set_t set;
        if (::sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
        return static_cast<int>(std::thread::hardware_concurrency());
    }();
    return count;
}

}  // namespace

BusyThreads::BusyThreads(int threads) : threads_(threads) {
    busy += threads_;
}

BusyThreads::~BusyThreads() {
    busy -= threads_;
}

int freeThreads(int wanted) {
    return std::max(1, std::min(wanted, processors() - busy.load(std::memory_order_relaxed)));
}

}  // namespace timbre::tensor
