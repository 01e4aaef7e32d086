#pragma once

#include "tests/core/tensor/closeness.h"
#include "tests/core/tensor/made_files.h"

#include <ATen/core/Tensor.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::test {

// Float32 tensors under names, as a safetensors file. Values are normal, the same in every run.
class MadeTensors {
public:
    void add(const std::string& name, std::initializer_list<std::int64_t> shape, double scale = 0.2) {
        at::Tensor values = noise(shape).mul_(scale);
        std::string sizes = "[";
        for (const std::int64_t size : shape) sizes += (sizes.size() > 1 ? "," : "") + std::to_string(size);
        tensors_.push_back({name, "F32", sizes + "]",
                            std::string(static_cast<const char*>(values.data_ptr()),
                                        static_cast<std::size_t>(values.nbytes()))});
    }
    void addLinear(const std::string& name, std::int64_t in, std::int64_t out, bool bias = true) {
        add(name + ".weight", {out, in}, 1.0 / static_cast<double>(in));
        if (bias) add(name + ".bias", {out}, 0.02);
    }
    void addNorm(const std::string& name, std::int64_t width) {
        add(name + ".weight", {width}, 1);
        add(name + ".bias", {width});
    }
    void remove(std::string_view name) {
        std::erase_if(tensors_, [&](const MadeTensor& tensor) { return tensor.name == name; });
    }
    // Overwrites the first number of a tensor.
    void setFirst(std::string_view name, float value) {
        for (MadeTensor& tensor : tensors_)
            if (tensor.name == name) tensor.data.replace(0, sizeof value, floats({value}));
    }
    void dropPrefix(std::string_view prefix) {
        for (MadeTensor& tensor : tensors_)
            if (tensor.name.starts_with(prefix)) tensor.name.erase(0, prefix.size());
    }
    std::string file() const { return safetensors(tensors_); }

private:
    std::vector<MadeTensor> tensors_;
};

}  // namespace timbre::test
