#pragma once

#include <c10/core/InferenceMode.h>

#include <type_traits>
#include <utility>

namespace timbre::tensor {

// Throws what is being handled as a timbre::Error: OutOfMemory where memory ran out, Internal with
// libtorch's own sentence (without its backtrace) otherwise. Ours pass unchanged. Only inside catch.
[[noreturn]] void rethrowAsError();

// The gate of every function that computes with tensors: opens inference mode, so that nothing is
// recorded for gradients, and lets only timbre::Error out. Any thread; may be nested.
template <typename Body>
std::invoke_result_t<Body> runInference(Body&& body) {
    const c10::InferenceMode mode;
    try {
        return std::forward<Body>(body)();
    } catch (...) {
        rethrowAsError();
    }
}

}  // namespace timbre::tensor
