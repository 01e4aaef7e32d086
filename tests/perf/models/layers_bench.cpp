// Linear layers of Qwen3 0.6B and 1.7B beside the libraries: oneDNN for bf16, OpenBLAS for fp32, both
// called directly, with the weights as they lie in the file. Ours and theirs take turns.
#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/sampling.h"
#include "tests/perf/models/models_bench.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/randn.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <dlfcn.h>
#include <functional>
#include <oneapi/dnnl/dnnl.hpp>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timbre::bench {
namespace {

using tensor::Linear;

// As in cblas.h; of the library that libtorch loaded.
using Sgemm = void (*)(int order, int transA, int transB, int m, int n, int k, float alpha, const float* a,
                       int lda, const float* b, int ldb, float beta, float* c, int ldc);
constexpr int kRowMajor = 101, kNoTranspose = 111, kTranspose = 112;

// One product of a matrix that is not in the processor's caches, unless a model this large fits there.
constexpr std::int64_t kBytesInTurn = 192 << 20;

struct Shape {
    const char* name;
    std::int64_t inputs, outputs;
};
constexpr Shape kShapes[] = {{"0.6B query", 1024, 2048}, {"0.6B up", 1024, 3072}, {"0.6B down", 3072, 1024},
                             {"1.7B query", 2048, 2048}, {"1.7B up", 2048, 6144}, {"1.7B down", 6144, 2048}};

std::vector<at::Tensor> matrices(const Shape& shape, at::ScalarType type) {
    const auto bytes = shape.inputs * shape.outputs * static_cast<std::int64_t>(c10::elementSize(type));
    std::vector<at::Tensor> matrices;
    for (std::int64_t done = 0; done < kBytesInTurn; done += bytes)
        matrices.push_back(at::randn({shape.outputs, shape.inputs}).to(type));
    return matrices;
}

// The best time of each in milliseconds, taken in turns.
std::pair<double, double> compare(const std::function<void(std::size_t)>& ours,
                                  const std::function<void(std::size_t)>& theirs, std::size_t rounds) {
    double our = 1e9, their = 1e9;
    for (std::size_t round = 0; round < rounds; ++round) {
        auto start = std::chrono::steady_clock::now();
        ours(round);
        our = std::min(our, msSince(start));
        start = std::chrono::steady_clock::now();
        theirs(round + 1);
        their = std::min(their, msSince(start));
    }
    return {our, their};
}

std::string perSecond(const Shape& shape, std::int64_t rows, std::int64_t bytesPerNumber, double ms) {
    const double numbers = static_cast<double>(shape.inputs * shape.outputs);
    const double gigas = rows == 1 ? numbers * static_cast<double>(bytesPerNumber) / ms / 1e6
                                   : 2 * numbers * static_cast<double>(rows) / ms / 1e6;
    return std::to_string(std::lround(gigas)) + (rows == 1 ? " GB/s" : " GFLOP/s");
}

void report(const char* type, const Shape& shape, std::int64_t rows, std::int64_t bytesPerNumber,
            const char* peer, std::pair<double, double> best) {
    const auto [ours, theirs] = best;
    print({std::string(type) + " " + shape.name + ", " + std::to_string(rows) +
               (rows == 1 ? " row: " : " rows: ") + perSecond(shape, rows, bytesPerNumber, ours) + ", " +
               peer + " " + perSecond(shape, rows, bytesPerNumber, theirs),
           {theirs / ours * 100},
           "% of " + std::string(peer),
           "≥ 90"});
}

class OneDnn {
public:
    OneDnn(const Shape& shape, std::int64_t rows, const at::Tensor& x, std::span<const at::Tensor> weights)
        : y_(at::empty({rows, shape.outputs}, at::kBFloat16)) {
        using dnnl::memory;
        constexpr auto kType = memory::data_type::bf16;
        const memory::desc left({rows, shape.inputs}, kType, memory::format_tag::ab);
        const memory::desc right({shape.inputs, shape.outputs}, kType, memory::format_tag::ba);
        const memory::desc result({rows, shape.outputs}, kType, memory::format_tag::ab);
        product_ = dnnl::matmul({dnnl::matmul::desc(left, right, result), engine_});
        x_ = memory(left, engine_, x.data_ptr());
        result_ = memory(result, engine_, y_.data_ptr());
        for (const at::Tensor& weight : weights) weights_.emplace_back(right, engine_, weight.data_ptr());
    }
    void operator()(std::size_t round) {
        product_.execute(stream_, {{DNNL_ARG_SRC, x_},
                                   {DNNL_ARG_WEIGHTS, weights_[round % weights_.size()]},
                                   {DNNL_ARG_DST, result_}});
        stream_.wait();
    }

private:
    at::Tensor y_;
    dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream_{engine_};
    dnnl::matmul product_;
    dnnl::memory x_, result_;
    std::vector<dnnl::memory> weights_;
};

std::size_t roundsFor(std::int64_t rows) {
    return rows == 1 ? 120 : rows <= 64 ? 60 : 20;
}

void benchHalf(const Shape& shape) {
    const auto weights = matrices(shape, at::kBFloat16);
    std::vector<Linear> linears;
    for (const at::Tensor& weight : weights) linears.emplace_back(weight);
    for (const std::int64_t rows : {1, 64, 512}) {
        const at::Tensor x = at::randn({rows, shape.inputs}), half = x.to(at::kBFloat16);
        OneDnn theirs(shape, rows, half, weights);
        // Ours takes and gives float32, as the network does; theirs is spared both conversions.
        report("bf16", shape, rows, 2, "oneDNN",
               compare([&](std::size_t round) { linears[round % linears.size()](x); }, std::ref(theirs),
                       roundsFor(rows)));
    }
}

void benchWhole(const Shape& shape) {
    const auto sgemm = reinterpret_cast<Sgemm>(::dlsym(RTLD_DEFAULT, "cblas_sgemm"));
    if (sgemm == nullptr) return note("no cblas_sgemm in this process");
    const auto weights = matrices(shape, at::kFloat);
    std::vector<Linear> linears;
    for (const at::Tensor& weight : weights) linears.emplace_back(weight);
    const auto k = static_cast<int>(shape.inputs), n = static_cast<int>(shape.outputs);
    for (const std::int64_t rows : {1, 64, 512}) {
        const at::Tensor x = at::randn({rows, shape.inputs}), y = at::empty({rows, shape.outputs});
        const auto theirs = [&](std::size_t round) {
            sgemm(kRowMajor, kNoTranspose, kTranspose, static_cast<int>(rows), n, k, 1, x.data_ptr<float>(),
                  k, weights[round % weights.size()].data_ptr<float>(), k, 0, y.data_ptr<float>(), n);
        };
        report(
            "fp32", shape, rows, 4, "OpenBLAS",
            compare([&](std::size_t round) { linears[round % linears.size()](x); }, theirs, roundsFor(rows)));
    }
}

// The best of fifty, in milliseconds.
double best(const std::function<void()>& work) {
    double ms = 1e9;
    for (int round = 0; round < 50; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        ms = std::min(ms, msSince(start));
    }
    return ms;
}

// One step of one layer's attention without its projections, over the cache that a long text leaves.
void benchAttention() {
    const at::Tensor queries = at::randn({1, 1, 16, 128});
    for (const std::int64_t length : {256, 4096}) {
        const at::Tensor keys = at::randn({1, 8, length, 128}), values = at::randn({1, 8, length, 128});
        const double ms = best([&] { tensor::causalAttention(queries, keys, values); });
        print({"attention of 0.6B, one step at position " + std::to_string(length), {ms * 1000}, "µs", ""});
    }
}

void benchSampling() {
    const at::Tensor logits = at::randn({151936}).mul_(4);
    tensor::Sampler sampler({.temperature = 0.7, .topK = 20, .topP = 0.8}, 1);
    const std::span all(logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel()));
    print({"sampling one of 151936 tokens, top-k 20, top-p 0.8",
           {best([&] { sampler.pick(all, {}); })},
           "ms",
           ""});
}

}  // namespace

void benchLayers() {
    const c10::InferenceMode mode;
    printHeader("Layers, " + std::to_string(at::get_num_threads()) + " threads");
    benchAttention();
    benchSampling();
    for (const Shape& shape : kShapes) benchHalf(shape);
    for (const Shape& shape : kShapes) benchWhole(shape);
}

}  // namespace timbre::bench
