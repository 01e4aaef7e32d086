#include "core/tensor/audio/test_sound.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros_like.h>

#include <numbers>

namespace timbre::tensor {
namespace {

constexpr int kHarmonics = 12;
constexpr double kPitchHz = 165, kGlideHz = 55, kGlidesPerSecond = 0.5;
constexpr double kSyllablesPerSecond = 4;
constexpr double kNoise = 5e-4;  // 60 dB below ±0.5
constexpr std::uint64_t kSeed = 1;

}  // namespace

at::Tensor testSound(double seconds, double sampleRate) {
    constexpr double kTurn = 2 * std::numbers::pi;
    const auto count = static_cast<std::int64_t>(seconds * sampleRate);
    const at::Tensor time = at::arange(count, at::kDouble) / sampleRate;
    // The integral of the gliding frequency.
    const at::Tensor phase =
        time * (kTurn * kPitchHz) - (time * (kTurn * kGlidesPerSecond)).cos() * (kGlideHz / kGlidesPerSecond);
    at::Tensor tone = at::zeros_like(time);
    for (int harmonic = 1; harmonic <= kHarmonics; ++harmonic)
        tone.add_((phase * harmonic).sin_(), 1.0 / harmonic);
    const at::Tensor loudness = (time * (kTurn / 2 * kSyllablesPerSecond)).sin_().square_();
    tone.mul_(loudness).mul_(0.45 / 2);  // the harmonics together stay below 2
    const at::Tensor noise = at::randn({count}, at::detail::createCPUGenerator(kSeed), at::kDouble);
    return (tone + noise.mul_(kNoise)).clamp_(-0.5, 0.5).to(at::kFloat);
}

}  // namespace timbre::tensor
