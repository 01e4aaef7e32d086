#include "core/models/whisper/decoder_step.h"

#include "core/models/whisper/decoder.h"
#include "core/tensor/busy_threads.h"
#include "core/tensor/layers/activation_kernels.h"
#include "core/tensor/layers/cpu_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <omp.h>

namespace timbre::models::whisper {
namespace {

namespace kernels = tensor::kernels;
using kernels::Matrix;
using kernels::Number;
using Memory = tensor::MultiHeadAttention::Memory;

// As in tensor::DecoderStep: threads take the rows of a product in blocks, whoever is free the next one.
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

struct Block {
    std::int64_t first, last;
};

Block blockOf(const Matrix& matrix, std::int64_t number) {
    const std::int64_t rows = blockRows(matrix);
    return {number * rows, std::min(matrix.rows, (number + 1) * rows)};
}

using BlockNumbers = std::array<float, DecoderStep::kMostRows * kMostBlockRows>;

std::unique_ptr<float[]> numbers(std::int64_t count) {
    return std::unique_ptr<float[]>(new float[static_cast<std::size_t>(count)]);  // undefined
}

Number numberOf(const at::Tensor& tensor) {
    return tensor.scalar_type() == at::kBFloat16 ? Number::Bf16 : Number::Fp32;
}

}  // namespace

// What a pass works on; row `sequence · steps + step`, the numbers of a row lie one behind the other.
struct DecoderStep::Pass {
    std::int64_t sequences = 0, steps = 0, rows = 0;
    std::int64_t past = 0;  // positions in the cache before
    std::int64_t width = 0, inner = 0, heads = 0, headWidth = 0;
    std::int64_t positions = 0;             // most that a head looks at: of the past or of the sound
    std::span<const std::int64_t> windows;  // of every sequence
    std::int64_t sounds = 0;                // windows there are
    float* x = nullptr;                     // [rows, width], what flows from layer to layer

    std::unique_ptr<float[]> projected = {};  // [rows, 3 · width]: query, key, value
    std::unique_ptr<float[]> mixed = {};      // [rows, width]
    std::unique_ptr<float[]> raised = {};     // [rows, inner], arranged for the matrix behind it
    // Of each thread its own: operands [rows + 1, width]; queries [rows, headWidth] and what they score.
    std::unique_ptr<float[]> operands = {}, queries = {}, scores = {};

    float* ownOperand() const { return operands.get() + ::omp_get_thread_num() * (rows + 1) * width; }
    float* ownQueries() const { return queries.get() + ::omp_get_thread_num() * (rows + 1) * headWidth; }
    float* ownScores() const { return scores.get() + ::omp_get_thread_num() * rows * positions; }
    const float* query(std::int64_t row, std::int64_t head) const {
        return projected.get() + row * 3 * width + head * headWidth;
    }
    float scale() const { return 1.0F / std::sqrt(static_cast<float>(headWidth)); }
};

DecoderStep::Norm DecoderStep::viewOf(const tensor::LayerNorm& norm) {
    return {norm.weight.data_ptr<float>(), norm.bias.data_ptr<float>(), static_cast<float>(norm.epsilon)};
}

DecoderStep::Layer DecoderStep::viewOf(const DecoderBlock& block) {
    return {.selfNorm = viewOf(block.selfNorm),
            .crossNorm = viewOf(block.crossNorm),
            .feedForwardNorm = viewOf(block.feedForwardNorm),
            .query = block.self.query.matrix(),
            .key = block.self.key.matrix(),
            .value = block.self.value.matrix(),
            .out = block.self.out.matrix(),
            .asking = block.cross.query.matrix(),
            .answer = block.cross.out.matrix(),
            .up = block.feedForward.up.matrix(),
            .down = block.feedForward.down.matrix()};
}

DecoderStep::DecoderStep(std::span<const DecoderBlock> blocks, const tensor::LayerNorm& norm)
    : norm_(viewOf(norm)), width_(norm.width) {
    for (const DecoderBlock& block : blocks) {
        layers_.push_back(viewOf(block));
        const Layer& layer = layers_.back();
        for (const Matrix* matrix : {&layer.query, &layer.key, &layer.value, &layer.out, &layer.asking,
                                     &layer.answer, &layer.up, &layer.down})
            bytes_ += matrix->bytes();
        inner_ = std::max(inner_, layer.down.width);
        heads_ = block.self.heads;
    }
}

void DecoderStep::makeRoom(Pass& pass) const {
    const auto threads = static_cast<std::int64_t>(::omp_get_max_threads());
    pass.projected = numbers(pass.rows * 3 * pass.width);
    pass.mixed = numbers(pass.rows * pass.width);
    pass.raised = numbers(pass.rows * pass.inner);
    pass.operands = numbers(threads * (pass.rows + 1) * pass.width);
    pass.queries = numbers(threads * (pass.rows + 1) * pass.headWidth);
    pass.scores = numbers(threads * pass.rows * pass.positions);
}

// What is about to be multiplied, in the order that the matrix wants. Every thread does the same for
// itself: that takes less time than waiting for one of them.
const float* DecoderStep::normalised(const Pass& pass, const Norm& norm, Number number) {
    float* operand = pass.ownOperand();
    float* plain = operand + pass.rows * pass.width;
    for (std::int64_t row = 0; row < pass.rows; ++row) {
        kernels::normaliseLayer(pass.width, pass.x + row * pass.width, norm.weight, norm.bias, norm.epsilon,
                                plain);
        kernels::arrange(number, pass.width, plain, operand + row * pass.width);
    }
    return operand;
}

const float* DecoderStep::arrangedMix(const Pass& pass, Number number) {
    float* operand = pass.ownOperand();
    for (std::int64_t row = 0; row < pass.rows; ++row)
        kernels::arrange(number, pass.width, pass.mixed.get() + row * pass.width, operand + row * pass.width);
    return operand;
}

void DecoderStep::project(const Layer& layer, const Pass& pass) {
    const float* operand = normalised(pass, layer.selfNorm, layer.query.number);
    const std::array matrices{&layer.query, &layer.key, &layer.value};
    const std::int64_t each = blocksOf(layer.query);
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < 3 * each; ++number) {
        const std::int64_t which = number / each;
        const Matrix& matrix = *matrices[static_cast<std::size_t>(which)];
        const Block block = blockOf(matrix, number % each);
        kernels::multiplyRows(matrix, block.first, block.last, operand, pass.rows,
                              pass.projected.get() + which * pass.width + block.first, 3 * pass.width);
    }
}

void DecoderStep::attendHead(const tensor::KeyValueCache::Place& place, const Pass& pass, std::int64_t head,
                             std::int64_t sequence) {
    const std::int64_t width = pass.headWidth;
    float* keys = place.keys + (sequence * pass.heads + head) * place.stride;
    float* values = place.values + (sequence * pass.heads + head) * place.stride;
    float* query = pass.ownQueries();
    float* scores = pass.ownScores();
    for (std::int64_t step = 0; step < pass.steps; ++step) {
        const std::int64_t row = sequence * pass.steps + step, length = pass.past + step + 1;
        const float* asked = pass.query(row, head);
        const auto bytes = static_cast<std::size_t>(width) * sizeof(float);
        std::memcpy(keys + (length - 1) * width, asked + pass.width, bytes);
        std::memcpy(values + (length - 1) * width, asked + 2 * pass.width, bytes);
        for (std::int64_t i = 0; i < width; ++i) query[i] = asked[i] * pass.scale();
        kernels::multiplyRows({.weights = keys, .rows = length, .width = width}, 0, length, query, 1, scores,
                              length);
        kernels::softmax(length, scores);
        kernels::mix(length, width, scores, values, pass.mixed.get() + row * pass.width + head * width);
    }
}

void DecoderStep::attendToPast(const tensor::KeyValueCache::Place& place, const Pass& pass) {
#pragma omp for schedule(dynamic)
    for (std::int64_t item = 0; item < pass.sequences * pass.heads; ++item)
        attendHead(place, pass, item % pass.heads, item / pass.heads);
}

void DecoderStep::ask(const Layer& layer, const Pass& pass) {
    const float* operand = normalised(pass, layer.crossNorm, layer.asking.number);
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < blocksOf(layer.asking); ++number) {
        const Block block = blockOf(layer.asking, number);
        kernels::multiplyRows(layer.asking, block.first, block.last, operand, pass.rows,
                              pass.projected.get() + block.first, 3 * pass.width);
    }
}

// One head of all rows that hear a window: keys and values are read once for them.
void DecoderStep::hearHead(const Memory& memory, const Pass& pass, std::int64_t head, std::int64_t window) {
    const std::int64_t width = pass.headWidth, length = memory.keys.size(2);
    const std::int64_t offset = (window * pass.heads + head) * length * width;
    const Number number = numberOf(memory.keys);
    const auto at = [&](const at::Tensor& tensor) {
        return static_cast<const char*>(tensor.data_ptr()) + offset * tensor.element_size();
    };
    std::array<std::int64_t, kMostRows> asking{};
    std::int64_t count = 0;
    float* queries = pass.ownQueries();
    float* scaled = queries + pass.rows * width;
    for (std::int64_t row = 0; row < pass.rows; ++row) {
        if (pass.windows[static_cast<std::size_t>(row / pass.steps)] != window) continue;
        for (std::int64_t i = 0; i < width; ++i) scaled[i] = pass.query(row, head)[i] * pass.scale();
        kernels::arrange(number, width, scaled, queries + count * width);
        asking[static_cast<std::size_t>(count++)] = row;
    }
    if (count == 0) return;
    float* scores = pass.ownScores();
    kernels::multiplyRows({.weights = at(memory.keys), .number = number, .rows = length, .width = width}, 0,
                          length, queries, count, scores, length);
    for (std::int64_t i = 0; i < count; ++i) {
        float* out = pass.mixed.get() + asking[static_cast<std::size_t>(i)] * pass.width + head * width;
        kernels::softmax(length, scores + i * length);
        kernels::mix(number, length, width, scores + i * length, at(memory.values), out);
    }
}

void DecoderStep::attendToSound(const Memory& memory, const Pass& pass) {
#pragma omp for schedule(dynamic)
    for (std::int64_t item = 0; item < pass.sounds * pass.heads; ++item)
        hearHead(memory, pass, item % pass.heads, item / pass.heads);
}

void DecoderStep::raise(const Layer& layer, const Pass& pass) {
    const float* operand = normalised(pass, layer.feedForwardNorm, layer.up.number);
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < blocksOf(layer.up); ++number) {
        const auto [first, last] = blockOf(layer.up, number);
        BlockNumbers raised;
        kernels::multiplyRows(layer.up, first, last, operand, pass.rows, raised.data(), kMostBlockRows);
        for (std::int64_t row = 0; row < pass.rows; ++row) {
            float* own = raised.data() + row * kMostBlockRows;
            kernels::gelu(last - first, own);
            float* arranged = pass.raised.get() + row * pass.inner;
            for (std::int64_t i = first; i < last; ++i)
                arranged[kernels::place(layer.down.number, pass.inner, i)] = own[i - first];
        }
    }
}

// x += the product.
void DecoderStep::add(const Matrix& matrix, const float* operand, const Pass& pass) {
#pragma omp for schedule(dynamic)
    for (std::int64_t number = 0; number < blocksOf(matrix); ++number) {
        const auto [first, last] = blockOf(matrix, number);
        BlockNumbers sums;
        kernels::multiplyRows(matrix, first, last, operand, pass.rows, sums.data(), kMostBlockRows);
        for (std::int64_t row = 0; row < pass.rows; ++row)
            for (std::int64_t i = first; i < last; ++i)
                pass.x[row * pass.width + i] +=
                    sums[static_cast<std::size_t>(row * kMostBlockRows + i - first)];
    }
}

void DecoderStep::operator()(float* x, std::int64_t steps, const Sound& sound,
                             tensor::KeyValueCache& cache) const {
    Pass pass{.sequences = cache.batch(),
              .steps = steps,
              .rows = cache.batch() * steps,
              .past = cache.length(),
              .width = width_,
              .inner = inner_,
              .heads = heads_,
              .headWidth = width_ / heads_,
              .positions = std::max(cache.length() + steps, sound.layers.front().keys.size(2)),
              .windows = sound.windows,
              .sounds = sound.layers.front().keys.size(0),
              .x = x};
    // Memory, and room in the cache, is taken before the threads begin: an exception could not leave them.
    std::vector<tensor::KeyValueCache::Place> places;
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
        places.push_back(cache.extend(static_cast<std::int64_t>(layer), steps));
    makeRoom(pass);

    const int threads = bytes_ > kWorthSharing ? tensor::freeThreads(::omp_get_max_threads()) : 1;
#pragma omp parallel num_threads(threads)
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const Layer& layer = layers_[i];
        project(layer, pass);
        attendToPast(places[i], pass);
        add(layer.out, arrangedMix(pass, layer.out.number), pass);
        ask(layer, pass);
        attendToSound(sound.layers[i], pass);
        add(layer.answer, arrangedMix(pass, layer.answer.number), pass);
        raise(layer, pass);
        add(layer.down, pass.raised.get(), pass);
    }
    for (std::int64_t row = 0; row < pass.rows; ++row)
        kernels::normaliseLayer(width_, x + row * width_, norm_.weight, norm_.bias, norm_.epsilon,
                                x + row * width_);
}

}  // namespace timbre::models::whisper
