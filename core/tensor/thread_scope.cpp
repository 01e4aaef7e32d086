#include "core/tensor/thread_scope.h"

#include "core/base/error.h"

#include <ATen/Parallel.h>

#include <omp.h>
#include <string>

namespace timbre::tensor {

constexpr int kMostThreads = 1024;

// at::set_num_threads() would also become the default of every thread that starts later. What all
// libraries below look at is the calling thread's own OpenMP setting. Asking libtorch first makes it
// set up this thread now, not over ours later.
ThreadScope::ThreadScope(int threads) : before_(at::get_num_threads()) {
    if (threads < 0 || threads > kMostThreads)
        throw Error(ErrorCode::InvalidInput, "threads: expected 0 to 1024, found " + std::to_string(threads));
    if (threads > 0) ::omp_set_num_threads(threads);
}

ThreadScope::~ThreadScope() {
    ::omp_set_num_threads(before_);
}

}  // namespace timbre::tensor
