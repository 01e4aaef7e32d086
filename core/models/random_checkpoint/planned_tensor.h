#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::models {

// A tensor to be filled with random numbers.
struct PlannedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    double mean = 0, deviation = 0;

    std::int64_t elements() const {
        std::int64_t count = 1;
        for (const std::int64_t size : shape) count *= size;
        return count;
    }
};

}  // namespace timbre::models
