#pragma once

namespace timbre::tensor {

// Until it goes, everything that *this* thread computes (libtorch, oneDNN, OpenBLAS-openmp, our own
// kernels) uses `threads` processors; other lanes keep theirs. 0: leave it as the runtime was set up.
// Throws Error(InvalidInput) outside 0…1024.
class ThreadScope {
public:
    explicit ThreadScope(int threads);
    ~ThreadScope();
    ThreadScope(const ThreadScope&) = delete;
    ThreadScope& operator=(const ThreadScope&) = delete;

private:
    int before_;
};

}  // namespace timbre::tensor
