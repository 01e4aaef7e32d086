#pragma once

#include <ATen/core/Tensor.h>

namespace timbre::tensor {

// A sound that a model can be tried with and that is nobody's voice: twelve harmonics of a tone that
// glides between 110 and 220 Hz, in four syllables a second, over noise 60 dB below. Always the same.
//
// returns  [seconds * sampleRate]  float32, ±0.5
at::Tensor testSound(double seconds, double sampleRate);

}  // namespace timbre::tensor
