#pragma once

#include "core/models/random_checkpoint/planned_tensor.h"

#include <string>
#include <vector>

namespace timbre::models {

// A list of tensors in the words of networks. Numbers are scaled so that what goes through a layer keeps
// its size: the deviation of a weight is gain / √(inputs of an output). Every function adds `name` behind
// the prefix. One thread.
class TensorList {
public:
    // The same list; names get the prefix before them.
    TensorList at(const std::string& prefix) const { return {*tensors_, prefix_ + prefix}; }
    explicit TensorList(std::vector<PlannedTensor>& tensors) : TensorList(tensors, "") {}

    void matrix(const std::string& name, std::int64_t out, std::int64_t in,
                double gain = 1) const;  // .weight
    void linear(const std::string& name, std::int64_t out, std::int64_t in,
                double gain = 1) const;  // and .bias
    // .weight [out, in / groups, kernel] and .bias
    void convolution(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t kernel,
                     double gain = 1) const;
    void pointwise(const std::string& name, std::int64_t out, std::int64_t in) const;  // without bias
    void transposed(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel,
                    std::int64_t stride) const;  // .weight [in, out, kernel] and .bias
    void table(const std::string& name, std::int64_t rows,
               std::int64_t width) const;                           // .weight: an embedding
    void scale(const std::string& name, std::int64_t width) const;  // .weight of a norm
    void norm(const std::string& name, std::int64_t width) const;   // and .bias
    void add(const std::string& name, std::vector<std::int64_t> shape, double mean, double deviation) const;

private:
    TensorList(std::vector<PlannedTensor>& tensors, std::string prefix)
        : tensors_(&tensors), prefix_(std::move(prefix)) {}

    std::vector<PlannedTensor>* tensors_;
    std::string prefix_;
};

}  // namespace timbre::models
