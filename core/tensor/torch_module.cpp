#include "core/tensor/runtime.h"

// Found by name from tensor_module.cpp; both are built together, so C++ types may cross.
extern "C" __attribute__((visibility("default"))) void timbre_torch_open(
    int threads, timbre::tensor::TensorReport& report) {
    report = timbre::tensor::prepareRuntime(threads);
}
