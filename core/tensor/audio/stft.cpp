#include "core/tensor/audio/stft.h"

#include "core/base/error.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/fft_irfft.h>
#include <ATen/ops/fft_rfft.h>
#include <ATen/ops/reflection_pad1d.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <string>

namespace timbre::tensor {
namespace {

// Where all windows are zero, the sum is too: nought, not NaN.
constexpr double kLeastWeight = 1e-11;

std::string describe(const StftSettings& settings, std::int64_t window) {
    return "fft " + std::to_string(settings.fft) + ", hop " + std::to_string(settings.hop) + ", pad " +
           std::to_string(settings.pad) + ", window " + std::to_string(window);
}

// rows[:, i + k] += frames[:, i, k] for every frame i and every hop k of a frame.
void overlapAdd(at::Tensor& rows, const at::Tensor& frames) {
    const std::int64_t count = frames.size(1);
    for (std::int64_t k = 0; k < frames.size(2); ++k) rows.slice(1, k, k + count).add_(frames.select(2, k));
}

}  // namespace

Stft::Stft(const StftSettings& settings, const at::Tensor& window) : settings_(settings) {
    const std::int64_t width = window.numel();
    if (settings.fft < 2 || settings.fft % 2 != 0 || settings.hop < 1 || settings.pad < 0 || width < 1 ||
        width > settings.fft)
        throw Error(ErrorCode::InvalidInput, "STFT: " + describe(settings, width));
    const std::int64_t before = (settings.fft - width) / 2;
    window_ = at::constant_pad_nd(window, {before, settings.fft - width - before});
}

std::int64_t Stft::frames(std::int64_t samples) const {
    const std::int64_t beyondFirst = samples + 2 * settings_.pad - settings_.fft;
    return beyondFirst < 0 ? 0 : 1 + beyondFirst / settings_.hop;
}

at::Tensor Stft::operator()(const at::Tensor& samples) const {
    const std::int64_t count = samples.size(1);
    const bool reflects = settings_.edges == Edges::Reflect && settings_.pad > 0;
    if (frames(count) == 0 || (reflects && count <= settings_.pad))
        throw Error(ErrorCode::EmptyAudio,
                    "STFT of " + std::to_string(count) + " samples: " + describe(settings_, window_.numel()));
    at::Tensor padded = samples;
    if (reflects)
        padded = at::reflection_pad1d(samples, {settings_.pad, settings_.pad});
    else if (settings_.pad > 0)
        padded = at::constant_pad_nd(samples, {settings_.pad, settings_.pad});
    return at::fft_rfft(padded.unfold(1, settings_.fft, settings_.hop) * window_);  // [b, t, fft/2 + 1]
}

at::Tensor powerOf(const at::Tensor& spectrum) {
    const at::Tensor parts = at::view_as_real(spectrum);
    const at::Tensor re = parts.select(-1, 0), im = parts.select(-1, 1);
    return (re * re).addcmul_(im, im);
}

at::Tensor magnitudeOf(const at::Tensor& spectrum, double epsilon) {
    at::Tensor power = powerOf(spectrum);
    if (epsilon > 0) power.add_(epsilon);
    return power.sqrt_();
}

Istft::Istft(std::int64_t hop, std::int64_t trim, const at::Tensor& window)
    : fft_(window.numel()), hop_(hop), trim_(trim), overlap_(hop > 0 ? fft_ / hop : 0), window_(window) {
    if (hop < 1 || fft_ < 2 || fft_ % 2 != 0 || fft_ % hop != 0 || trim < 0 || trim > fft_ - hop)
        throw Error(ErrorCode::InvalidInput, "inverse STFT: fft " + std::to_string(fft_) + ", hop " +
                                                 std::to_string(hop) + ", trim " + std::to_string(trim));
    squares_ = window.square().view({overlap_, hop_});
}

at::Tensor Istft::framesOf(const at::Tensor& spectrum) const {
    if (spectrum.dim() != 3 || spectrum.size(2) != fft_ / 2 + 1)
        throw Error(ErrorCode::InvalidInput, "inverse STFT of length " + std::to_string(fft_) +
                                                 ": expected " + std::to_string(fft_ / 2 + 1) +
                                                 " bins, found " + std::to_string(spectrum.size(-1)));
    at::Tensor frames = at::fft_irfft(spectrum, fft_).mul_(window_);
    return frames.view({spectrum.size(0), spectrum.size(1), overlap_, hop_});  // [b, t, overlap, hop]
}

// The summed squares of the windows over rows first … first + rows of a signal of `frames` frames.
at::Tensor Istft::weightOf(std::int64_t first, std::int64_t rows, std::int64_t frames) const {
    at::Tensor weight = at::zeros({rows, hop_});
    for (std::int64_t k = 0; k < overlap_; ++k) {
        const std::int64_t from = std::clamp<std::int64_t>(k - first, 0, rows);
        const std::int64_t to = std::clamp<std::int64_t>(k + frames - first, from, rows);
        weight.slice(0, from, to).add_(squares_.select(0, k));
    }
    return weight.clamp_min_(kLeastWeight);
}

at::Tensor Istft::operator()(const at::Tensor& spectrum) const {
    State state = begin();
    const at::Tensor complete = step(spectrum, state);
    return at::cat({complete, finish(state)}, 1);
}

Istft::State Istft::begin() const {
    State state;
    state.stillToCut = trim_;
    return state;
}

at::Tensor Istft::step(const at::Tensor& spectrum, State& state) const {
    const at::Tensor frames = framesOf(spectrum);
    const std::int64_t batch = frames.size(0), count = frames.size(1);
    at::Tensor rows = at::zeros({batch, count + overlap_ - 1, hop_});
    if (state.sum.defined()) rows.slice(1, 0, overlap_ - 1).copy_(state.sum);
    overlapAdd(rows, frames);

    // A row is complete when no later frame can touch it. What is trimmed at the end is never among
    // these: trim <= fft - hop.
    const std::int64_t first = state.frames;
    state.frames += count;
    state.sum = rows.slice(1, count);
    at::Tensor complete = rows.slice(1, 0, count).div_(weightOf(first, count, state.frames));
    complete = complete.reshape({batch, count * hop_});
    const std::int64_t cut = std::min(state.stillToCut, complete.size(1));
    state.stillToCut -= cut;
    return complete.slice(1, cut);
}

at::Tensor Istft::finish(State& state) const {
    if (!state.sum.defined()) return at::zeros({1, 0});
    const std::int64_t batch = state.sum.size(0), rows = overlap_ - 1;
    at::Tensor rest = state.sum / weightOf(state.frames, rows, state.frames);
    rest = rest.reshape({batch, rows * hop_});
    const std::int64_t from = std::min(state.stillToCut, rest.size(1));
    const std::int64_t to = std::max(from, rest.size(1) - trim_);
    state = State{};
    return rest.slice(1, from, to);
}

}  // namespace timbre::tensor
