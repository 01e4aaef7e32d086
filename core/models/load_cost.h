#pragma once

#include "core/models/model_pool.h"

#include <cstdint>
#include <stop_token>

namespace timbre::models {

// What it takes to have a model in memory.
struct LoadCost {
    double coldLoadSeconds = 0, warmLoadSeconds = 0;
    std::int64_t weightBytes = 0, ownBytes = 0;  // all tensors; those that are no pages of the file
};

// Loads twice, so that the second load finds the files in memory. Empty when stopped. Throws as
// ModelPool::acquire().
ModelHandle loadTwice(ModelPool& pool, const ModelRequest& request, LoadCost& cost,
                      const std::stop_token& stop);

}  // namespace timbre::models
