#pragma once

#include <string>

namespace timbre::tensor {

// Which library multiplies matrices in this process, and what to do if it is a slow one.
struct BlasReport {
    std::string name;  // "OpenBLAS 0.3.21 (openmp, Cooperlake)", "reference"
    bool isFast = false;
    std::string remedy;  // empty when fast
};

// Call after libtorch is loaded.
BlasReport blasReport();

}  // namespace timbre::tensor
