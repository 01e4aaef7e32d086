#include "core/models/random_checkpoint/tensor_list.h"

#include <cmath>
#include <utility>

namespace timbre::models {
namespace {

constexpr double kSmall = 0.02;  // biases, and how far norms are from one

double spread(double gain, std::int64_t inputs) {
    return gain / std::sqrt(static_cast<double>(inputs));
}

}  // namespace

void TensorList::add(const std::string& name, std::vector<std::int64_t> shape, double mean,
                     double deviation) const {
    tensors_->push_back({prefix_ + name, std::move(shape), mean, deviation});
}

void TensorList::matrix(const std::string& name, std::int64_t out, std::int64_t in, double gain) const {
    add(name + ".weight", {out, in}, 0, spread(gain, in));
}

void TensorList::linear(const std::string& name, std::int64_t out, std::int64_t in, double gain) const {
    matrix(name, out, in, gain);
    add(name + ".bias", {out}, 0, kSmall);
}

void TensorList::convolution(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t kernel,
                             double gain) const {
    add(name + ".weight", {out, in, kernel}, 0, spread(gain, in * kernel));
    add(name + ".bias", {out}, 0, kSmall);
}

void TensorList::pointwise(const std::string& name, std::int64_t out, std::int64_t in) const {
    add(name + ".weight", {out, in, 1}, 0, spread(1, in));
}

void TensorList::transposed(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel,
                            std::int64_t stride) const {
    add(name + ".weight", {in, out, kernel}, 0, spread(1, in * kernel / stride));
    add(name + ".bias", {out}, 0, kSmall);
}

void TensorList::table(const std::string& name, std::int64_t rows, std::int64_t width) const {
    add(name + ".weight", {rows, width}, 0, 0.5);
}

void TensorList::scale(const std::string& name, std::int64_t width) const {
    add(name + ".weight", {width}, 1, kSmall);
}

void TensorList::norm(const std::string& name, std::int64_t width) const {
    scale(name, width);
    add(name + ".bias", {width}, 0, kSmall);
}

}  // namespace timbre::models
