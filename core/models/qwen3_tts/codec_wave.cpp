#include "core/models/qwen3_tts/codec_wave.h"

#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

using tensor::PastRows;
using tensor::RowConvolution;
using tensor::Snake;

// Qwen3-TTS tokenizer, decoder blocks.
constexpr std::int64_t kKernel = 7;
constexpr std::int64_t kDilations[] = {1, 3, 9};

RowConvolution takeConvolution(tensor::Weights& weights, const std::string& name, std::int64_t in,
                               std::int64_t out, std::int64_t kernel, std::int64_t dilation = 1) {
    return RowConvolution::plain(
        tensor::takeAs(at::kFloat, weights, name + ".conv.weight", {out, in, kernel}),
        tensor::takeAs(at::kFloat, weights, name + ".conv.bias", {out}), dilation);
}

RowConvolution takeUp(tensor::Weights& weights, const std::string& name, std::int64_t in, std::int64_t out,
                      std::int64_t rate) {
    return RowConvolution::transposed(
        tensor::takeAs(at::kFloat, weights, name + ".conv.weight", {in, out, 2 * rate}),
        tensor::takeAs(at::kFloat, weights, name + ".conv.bias", {out}), rate);
}

Snake takeSnake(tensor::Weights& weights, const std::string& name, std::int64_t width,
                std::int64_t repeats = 1) {
    return {tensor::takeAs(at::kFloat, weights, name + ".alpha", {width}),
            tensor::takeAs(at::kFloat, weights, name + ".beta", {width}), repeats};
}

// The memory behind `numbers`, with room for that many.
float* room(std::vector<float>& numbers, std::int64_t count) {
    if (numbers.size() < static_cast<std::size_t>(count)) numbers.resize(static_cast<std::size_t>(count));
    return numbers.data();
}

// Where rows go that are only looked at; null: nobody does.
float* newRows(std::vector<at::Tensor>* seen, std::int64_t t, std::int64_t width) {
    if (seen == nullptr) return nullptr;
    seen->push_back(at::empty({t, width}));
    return seen->back().data_ptr<float>();
}

// The activation in front of stage `number`, or of the last convolution.
std::string nameOfSnake(const CodecDecoderConfig& config, std::size_t number) {
    const std::string name = std::to_string(number + 1);
    return number < config.waveRates.size() ? name + ".block.0" : name;
}

}  // namespace

CodecWave::Stage CodecWave::takeStage(const CodecDecoderConfig& config, tensor::Weights& weights,
                                      std::size_t number) {
    const std::int64_t in = config.waveWidthAfter(number), width = config.waveWidthAfter(number + 1),
                       rate = config.waveRates[number];
    const std::string name = std::to_string(number + 1) + ".block.";
    Stage stage{.rate = rate,
                .width = width,
                .up = takeUp(weights, name + "1", in, width, rate),
                .first = takeSnake(weights, name + "2.act1", width, rate),
                .units = {}};
    const std::size_t count = std::size(kDilations);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string unit = name + std::to_string(i + 2) + ".";
        const std::string next =
            i + 1 < count ? name + std::to_string(i + 3) + ".act1" : nameOfSnake(config, number + 1);
        stage.units.push_back(
            {.wide = takeConvolution(weights, unit + "conv1", width, width, kKernel, kDilations[i]),
             .narrow = takeConvolution(weights, unit + "conv2", width, width, 1),
             .middle = takeSnake(weights, unit + "act2", width),
             .next = takeSnake(weights, next, width)});
    }
    return stage;
}

CodecWave::CodecWave(const CodecDecoderConfig& config, tensor::Weights& weights)
    : in_(takeConvolution(weights, "0", config.latentWidth, config.waveWidth, kKernel)),
      first_(takeSnake(weights, nameOfSnake(config, 0), config.waveWidth)),
      out_(takeConvolution(weights, std::to_string(config.waveRates.size() + 2),
                           config.waveWidthAfter(config.waveRates.size()), 1, kKernel)),
      needed_{out_.past()} {
    for (std::size_t i = 0; i < config.waveRates.size(); ++i)
        stages_.push_back(takeStage(config, weights, i));
    for (auto stage = stages_.rbegin(); stage != stages_.rend(); ++stage)
        needed_.insert(needed_.begin(), stage->rowsFor(needed_.front()));
}

std::int64_t CodecWave::Stage::rowsFor(std::int64_t rows) const {
    for (const Unit& unit : units) rows += unit.wide.past();
    return (rows + rate - 1) / rate + up.past();
}

std::int64_t CodecWave::rowsToPrime() const {
    return needed_.front() + in_.past();
}

std::int64_t CodecWave::weightBytes() const {
    std::int64_t bytes = in_.bytes() + out_.bytes();
    for (const Stage& stage : stages_) {
        bytes += stage.up.bytes();
        for (const Unit& unit : stage.units) bytes += unit.wide.bytes() + unit.narrow.bytes();
    }
    return bytes;
}

std::int64_t CodecWave::State::size() const {
    std::int64_t size = in.size() + out.size();
    for (const Stage& stage : stages) {
        size += stage.up.size();
        for (const PastRows& unit : stage.units) size += unit.size();
    }
    return size + static_cast<std::int64_t>(work.rows.size() + work.activated.size() + work.middle.size());
}

CodecWave::State CodecWave::begin() const {
    State state{.in = PastRows(in_), .out = PastRows(out_), .stages = {}, .work = {}};
    for (const Stage& stage : stages_) {
        State::Stage kept{.up = PastRows(stage.up), .units = {}};
        for (const Unit& unit : stage.units) kept.units.emplace_back(unit.wide);
        state.stages.push_back(std::move(kept));
    }
    return state;
}

// work.activated holds the activated rows behind room for what the first unit still sees, and in the end
// behind room for `pastBehind` rows.
void CodecWave::runUnits(const Stage& stage, std::int64_t t, std::int64_t pastBehind, State::Stage& kept,
                         State::Work& work, Rows* seen) const {
    const std::size_t count = stage.units.size();
    float* middle = room(work.middle, t * stage.width);
    for (std::size_t i = 0; i < count; ++i) {
        const Unit& unit = stage.units[i];
        float* activated = work.activated.data();
        kept.units[i].putBefore(activated);
        unit.wide(activated, t, {.snake = &unit.middle, .snaked = middle});
        kept.units[i].takeFrom(activated, t);
        const bool isLast = i + 1 == count;
        const std::int64_t past = isLast ? pastBehind : stage.units[i + 1].wide.past();
        activated = room(work.activated, (past + t) * stage.width);
        unit.narrow(middle, t,
                    {.y = isLast ? newRows(seen, t, stage.width) : work.rows.data(),
                     .residual = work.rows.data(),
                     .snake = &unit.next,
                     .snaked = activated + past * stage.width});
    }
}

// Without samples only as many rows go into a stage as settle what it keeps; in front of them lie the rows
// before, not what the state kept.
void CodecWave::run(const float* x, std::int64_t t, State& state, float* samples, Rows* seen) const {
    State::Work& work = state.work;
    float* buffer = room(work.middle, (in_.past() + t) * in_.inputs());
    state.in.putBefore(buffer);
    std::copy_n(x, t * in_.inputs(), buffer + in_.past() * in_.inputs());
    state.in.takeFrom(buffer, t);
    std::int64_t past = stages_.front().up.past();
    float* activated = room(work.activated, (past + t) * in_.outputs());
    in_(buffer, t,
        {.y = newRows(seen, t, in_.outputs()), .snake = &first_, .snaked = activated + past * in_.outputs()});

    for (std::size_t i = 0; i < stages_.size(); ++i) {
        const Stage& stage = stages_[i];
        State::Stage& kept = state.stages[i];
        const std::int64_t dropped = samples == nullptr ? std::max<std::int64_t>(0, t - needed_[i]) : 0;
        activated = work.activated.data() + dropped * stage.up.inputs();
        if (dropped == 0) kept.up.putBefore(activated);
        t -= dropped;
        kept.up.takeFrom(activated, t);
        const std::int64_t first = stage.units.front().wide.past(), steps = t * stage.rate;
        float* middle = room(work.middle, (first + steps) * stage.width);
        stage.up(activated, t,
                 {.y = room(work.rows, steps * stage.width),
                  .snake = &stage.first,
                  .snaked = middle + first * stage.width});
        std::swap(work.middle, work.activated);
        t = steps;
        past = i + 1 < stages_.size() ? stages_[i + 1].up.past() : out_.past();
        runUnits(stage, t, past, kept, work, seen);
    }
    state.out.putBefore(work.activated.data());
    state.out.takeFrom(work.activated.data(), t);
    if (samples != nullptr) out_(work.activated.data(), t, {.y = samples});
}

void CodecWave::step(const float* x, std::int64_t t, State& state, float* samples) const {
    run(x, t, state, samples);
}

std::vector<at::Tensor> CodecWave::stages(const at::Tensor& x) const {
    Rows seen;
    State state = begin();
    std::int64_t samples = x.size(0);
    for (const Stage& stage : stages_) samples *= stage.rate;
    run(x.data_ptr<float>(), x.size(0), state, at::empty({samples}).data_ptr<float>(), &seen);
    return seen;
}

void CodecWave::prime(const float* x, std::int64_t t, State& state) const {
    const std::int64_t dropped = std::max<std::int64_t>(0, t - rowsToPrime());
    run(x + dropped * in_.inputs(), t - dropped, state, nullptr);
}

}  // namespace timbre::models::qwen3_tts
