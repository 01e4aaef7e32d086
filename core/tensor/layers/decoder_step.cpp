#include "core/tensor/layers/decoder_step.h"

#include "core/base/error.h"
#include "core/tensor/busy_threads.h"
#include "core/tensor/layers/cpu_kernels.h"

#include <ATen/ops/empty_like.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <omp.h>

namespace timbre::tensor {
namespace {

using kernels::Matrix;
using kernels::Number;

// Threads take the rows of a product in blocks of about so many bytes, whoever is free the next one: a
// thread that has to share its processor then costs the others one block and not half a product.
constexpr std::int64_t kBlockBytes = 64 * 1024;
constexpr std::int64_t kMostBlockRows = 64;
// Below this many bytes of weights, waking the other threads costs more than they save.
constexpr std::int64_t kWorthSharing = 1024 * 1024;

std::int64_t blockRows(const Matrix& matrix) {
    return std::clamp<std::int64_t>(kBlockBytes / std::max<std::int64_t>(matrix.rowBytes(), 1) / 4 * 4, 4,
                                    kMostBlockRows);
}

std::int64_t blocksOf(const Matrix& matrix) {
    return (matrix.rows + blockRows(matrix) - 1) / blockRows(matrix);
}

// Rows of one block.
struct Block {
    std::int64_t first, last;
};

Block blockOf(const Matrix& matrix, std::int64_t number) {
    const std::int64_t rows = blockRows(matrix);
    return {number * rows, std::min(matrix.rows, (number + 1) * rows)};
}

using BlockNumbers = std::array<float, DecoderStep::kMostPositions * kMostBlockRows>;

std::unique_ptr<float[]> numbers(std::int64_t count) {
    return std::unique_ptr<float[]>(new float[static_cast<std::size_t>(count)]);  // undefined
}

}  // namespace

// What a pass works on; the numbers of a position lie one behind the other.
struct DecoderStep::Pass {
    std::int64_t steps = 0, width = 0;
    std::int64_t past = 0;  // positions in the cache before
    float* x = nullptr;     // [t, d], what flows from layer to layer
    std::int64_t pairs = 0;
    RotaryStyle style{};
    std::unique_ptr<float[]> cosines, sines;  // [t, pairs]

    std::int64_t asked = 0;              // numbers of query, key and value together
    std::unique_ptr<float[]> projected;  // [t, asked]
    std::int64_t keys = 0;
    std::unique_ptr<float[]> scores;  // [heads, keys]
    std::unique_ptr<float[]> mixed;   // [t, heads · head width]
    std::unique_ptr<float[]> inner;   // [t, inner], arranged for the matrix behind it
    std::int64_t widest = 0;
    std::unique_ptr<float[]> operands;  // [threads, t + 1, widest]: of each thread its own

    float* ownOperand() const { return operands.get() + ::omp_get_thread_num() * (steps + 1) * widest; }
};

DecoderStep::Norm DecoderStep::viewOf(const RmsNorm& norm) {
    return {norm.weight.data_ptr<float>(), static_cast<float>(norm.epsilon)};
}

DecoderStep::Layer DecoderStep::viewOf(const DecoderLayer& layer) {
    const GroupedQueryAttention& attention = layer.attention;
    const auto optional = [](const std::optional<RmsNorm>& norm) { return norm ? viewOf(*norm) : Norm{}; };
    Layer view{.attentionNorm = viewOf(layer.attentionNorm),
               .queryNorm = optional(attention.queryNorm),
               .keyNorm = optional(attention.keyNorm),
               .feedForwardNorm = viewOf(layer.feedForwardNorm),
               .query = attention.query.matrix(),
               .key = attention.key.matrix(),
               .value = attention.value.matrix(),
               .output = attention.output.matrix(),
               .gate = layer.feedForward.gate.matrix(),
               .up = layer.feedForward.up.matrix(),
               .down = layer.feedForward.down.matrix(),
               .heads = attention.heads,
               .keyValueHeads = attention.keyValueHeads,
               .headWidth = attention.width,
               .window = attention.window};
    if (view.query.number != view.key.number || view.query.number != view.value.number ||
        view.gate.number != view.up.number)
        throw Error(ErrorCode::Unsupported, "a decoder layer whose matrices are kept in different ways");
    return view;
}

DecoderStep::DecoderStep(std::span<const DecoderLayer> layers, const RmsNorm& norm, const Rotary& rotary)
    : norm_(viewOf(norm)), rotary_(rotary), width_(norm.weight.numel()) {
    for (const DecoderLayer& layer : layers) {
        layers_.push_back(viewOf(layer));
        const Layer& view = layers_.back();
        for (const Matrix* matrix :
             {&view.query, &view.key, &view.value, &view.output, &view.gate, &view.up, &view.down})
            bytes_ += matrix->bytes();
    }
}

void DecoderStep::makeRoom(Pass& pass) const {
    std::int64_t heads = 0, mixed = 0, inner = 0;
    for (const Layer& layer : layers_) {
        pass.asked = std::max(pass.asked, layer.query.rows + layer.key.rows + layer.value.rows);
        heads = std::max(heads, layer.heads);
        mixed = std::max(mixed, layer.output.width);
        inner = std::max(inner, layer.down.width);
    }
    pass.pairs = rotary_.pairs();
    pass.style = rotary_.style();
    pass.cosines = numbers(pass.steps * pass.pairs);
    pass.sines = numbers(pass.steps * pass.pairs);
    for (std::int64_t step = 0; step < pass.steps; ++step)
        rotary_.turns(pass.past + step, pass.cosines.get() + step * pass.pairs,
                      pass.sines.get() + step * pass.pairs);
    pass.keys = pass.past + pass.steps;
    pass.projected = numbers(pass.steps * pass.asked);
    pass.scores = numbers(heads * pass.keys);
    pass.mixed = numbers(pass.steps * mixed);
    pass.inner = numbers(pass.steps * inner);
    pass.widest = std::max(width_, mixed);
    pass.operands = numbers(::omp_get_max_threads() * (pass.steps + 1) * pass.widest);
}

// What is about to be multiplied, in the order that the matrix wants. Every thread does the same for
// itself: that takes less time than waiting for one of them.
const float* DecoderStep::normalised(const Pass& pass, const Norm& norm, const Matrix& matrix) {
    float* operand = pass.ownOperand();
    float* plain = operand + pass.steps * pass.widest;
    for (std::int64_t step = 0; step < pass.steps; ++step) {
        kernels::normalise(pass.width, pass.x + step * pass.width, norm.weight, norm.epsilon, plain);
        kernels::arrange(matrix.number, pass.width, plain, operand + step * pass.width);
    }
    return operand;
}

void DecoderStep::project(const Layer& layer, const Pass& pass) {
    const float* operand = normalised(pass, layer.attentionNorm, layer.query);
    const std::array matrices{&layer.query, &layer.key, &layer.value};
    const std::int64_t first = blocksOf(layer.query), second = first + blocksOf(layer.key),
                       all = second + blocksOf(layer.value);
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < all; ++number) {
        const std::size_t which = number < first ? 0 : number < second ? 1 : 2;
        const std::array<std::int64_t, 3> before{0, first, second};
        const std::array<std::int64_t, 3> offset{0, layer.query.rows, layer.query.rows + layer.key.rows};
        const Block block = blockOf(*matrices[which], number - before[which]);
        kernels::multiplyRows(*matrices[which], block.first, block.last, operand, pass.steps,
                              pass.projected.get() + offset[which] + block.first, pass.asked);
    }
}

// Norm and rotation of a key and its queries, at one position.
void DecoderStep::prepareHeads(const Layer& layer, const Pass& pass, std::int64_t head, std::int64_t step) {
    const std::int64_t width = layer.headWidth, group = layer.heads / layer.keyValueHeads;
    float* queries = pass.projected.get() + step * pass.asked + head * group * width;
    float* key = pass.projected.get() + step * pass.asked + layer.query.rows + head * width;
    const float* cosines = pass.cosines.get() + step * pass.pairs;
    const float* sines = pass.sines.get() + step * pass.pairs;
    if (layer.queryNorm.weight != nullptr)
        for (std::int64_t query = 0; query < group; ++query)
            kernels::normalise(width, queries + query * width, layer.queryNorm.weight,
                               layer.queryNorm.epsilon, queries + query * width);
    if (layer.keyNorm.weight != nullptr)
        kernels::normalise(width, key, layer.keyNorm.weight, layer.keyNorm.epsilon, key);
    rotateHeads(queries, group, width, pass.style, pass.pairs, cosines, sines);
    rotateHeads(key, 1, width, pass.style, pass.pairs, cosines, sines);
    const float scale = 1.0F / std::sqrt(static_cast<float>(width));
    for (std::int64_t i = 0; i < group * width; ++i) queries[i] *= scale;
}

// The queries of a key/value head at one position against the keys up to there.
void DecoderStep::attendHead(const Layer& layer, const KeyValueCache::Place& place, const Pass& pass,
                             std::int64_t head, std::int64_t step) {
    const std::int64_t width = layer.headWidth, group = layer.heads / layer.keyValueHeads;
    const std::int64_t length = pass.past + step + 1;
    const std::int64_t seen = layer.window > 0 ? std::min(layer.window, length) : length;
    const std::int64_t from = head * place.stride + (length - seen) * width;
    const float* queries = pass.projected.get() + step * pass.asked + head * group * width;
    float* scores = pass.scores.get() + head * group * pass.keys;
    float* out = pass.mixed.get() + step * layer.output.width + head * group * width;
    const Matrix keys{.weights = place.keys + from, .rows = seen, .width = width};
    kernels::multiplyRows(keys, 0, seen, queries, group, scores, pass.keys);
    for (std::int64_t query = 0; query < group; ++query) {
        kernels::softmax(seen, scores + query * pass.keys);
        kernels::mix(seen, width, scores + query * pass.keys, place.values + from, out + query * width);
    }
}

void DecoderStep::attend(const Layer& layer, const KeyValueCache::Place& place, const Pass& pass) {
    const std::int64_t width = layer.headWidth;
    const auto bytes = static_cast<std::size_t>(width) * sizeof(float);
#pragma omp for schedule(dynamic)
    for (std::int64_t head = 0; head < layer.keyValueHeads; ++head)
        for (std::int64_t step = 0; step < pass.steps; ++step) {
            prepareHeads(layer, pass, head, step);
            const float* key = pass.projected.get() + step * pass.asked + layer.query.rows + head * width;
            const std::int64_t to = head * place.stride + (pass.past + step) * width;
            std::memcpy(place.keys + to, key, bytes);
            std::memcpy(place.values + to, key + layer.key.rows, bytes);
            attendHead(layer, place, pass, head, step);
        }
}

// x += the rows of a block of the product.
void DecoderStep::addRows(const Matrix& matrix, const float* operand, const Pass& pass, std::int64_t block) {
    const auto [first, last] = blockOf(matrix, block);
    BlockNumbers sums;
    kernels::multiplyRows(matrix, first, last, operand, pass.steps, sums.data(), kMostBlockRows);
    for (std::int64_t step = 0; step < pass.steps; ++step)
        for (std::int64_t row = first; row < last; ++row)
            pass.x[step * pass.width + row] +=
                sums[static_cast<std::size_t>(step * kMostBlockRows + row - first)];
}

void DecoderStep::addAttention(const Layer& layer, const Pass& pass) {
    const std::int64_t width = layer.output.width;
    float* operand = pass.ownOperand();
    for (std::int64_t step = 0; step < pass.steps; ++step)
        kernels::arrange(layer.output.number, width, pass.mixed.get() + step * width, operand + step * width);
#pragma omp for schedule(dynamic)
    for (std::int64_t block = 0; block < blocksOf(layer.output); ++block)
        addRows(layer.output, operand, pass, block);
}

void DecoderStep::gateAndRaise(const Layer& layer, const Pass& pass) {
    const float* operand = normalised(pass, layer.feedForwardNorm, layer.gate);
    const std::int64_t inner = layer.down.width;
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < blocksOf(layer.gate); ++number) {
        const auto [first, last] = blockOf(layer.gate, number);
        BlockNumbers gates, raised;
        kernels::multiplyRows(layer.gate, first, last, operand, pass.steps, gates.data(), kMostBlockRows);
        kernels::multiplyRows(layer.up, first, last, operand, pass.steps, raised.data(), kMostBlockRows);
        for (std::int64_t step = 0; step < pass.steps; ++step) {
            float* gated = gates.data() + step * kMostBlockRows;
            kernels::gate(last - first, raised.data() + step * kMostBlockRows, gated);
            for (std::int64_t row = first; row < last; ++row)
                pass.inner[static_cast<std::size_t>(
                    step * inner + kernels::place(layer.down.number, inner, row))] = gated[row - first];
        }
    }
}

void DecoderStep::addFeedForward(const Layer& layer, const Pass& pass) {
#pragma omp for schedule(dynamic)
    for (std::int64_t block = 0; block < blocksOf(layer.down); ++block)
        addRows(layer.down, pass.inner.get(), pass, block);
}

at::Tensor DecoderStep::operator()(const at::Tensor& x, KeyValueCache& cache) const {
    at::Tensor out = at::empty_like(x, at::MemoryFormat::Contiguous);
    out.copy_(x);
    Pass pass;
    pass.steps = x.size(1);
    pass.width = width_;
    pass.past = cache.length();
    pass.x = out.data_ptr<float>();
    // Memory, and room in the cache, is taken before the threads begin: an exception could not leave them.
    std::vector<KeyValueCache::Place> places;
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
        places.push_back(cache.extend(static_cast<std::int64_t>(layer), pass.steps));
    makeRoom(pass);

    const int threads = bytes_ > kWorthSharing ? freeThreads(::omp_get_max_threads()) : 1;
#pragma omp parallel num_threads(threads)
    for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
        project(layers_[layer], pass);
        attend(layers_[layer], places[layer], pass);
        addAttention(layers_[layer], pass);
        gateAndRaise(layers_[layer], pass);
        addFeedForward(layers_[layer], pass);
    }

    for (std::int64_t step = 0; step < pass.steps; ++step)
        kernels::normalise(width_, pass.x + step * width_, norm_.weight, norm_.epsilon,
                           pass.x + step * width_);
    return out;
}

}  // namespace timbre::tensor
