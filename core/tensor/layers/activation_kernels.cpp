#include "core/tensor/layers/activation_kernels.h"

#include "core/tensor/layers/instructions.h"
#include "core/tensor/layers/vector_lanes.h"

#include <algorithm>
#include <cmath>

namespace timbre::tensor::kernels {
namespace {

template <int N>
TIMBRE_INLINE void normaliseLanes(std::int64_t width, const float* x, const float* w, const float* b,
                                  float epsilon, float* y) {
    using Floats = typename Lanes<N>::Floats;
    Floats sums = {}, squares = {}, value, scale, offset;
    for (std::int64_t i = 0; i < width; i += N) {
        loadSome<N>(x + i, width - i, 0, value);
        sums += value;
    }
    const auto count = static_cast<float>(width);
    const float mean = sumOf<N>(sums) / count;
    for (std::int64_t i = 0; i < width; i += N) {
        loadSome<N>(x + i, width - i, mean, value);
        value -= mean;
        squares += value * value;
    }
    const float factor = 1.0F / std::sqrt(sumOf<N>(squares) / count + epsilon);
    for (std::int64_t i = 0; i < width; i += N) {
        loadSome<N>(x + i, width - i, 0, value);
        loadSome<N>(w + i, width - i, 0, scale);
        loadSome<N>(b + i, width - i, 0, offset);
        value = (value - mean) * factor * scale + offset;
        storeSome<N>(value, width - i, y + i);
    }
}

template <int N>
TIMBRE_INLINE void geluLanes(std::int64_t count, float* x) {
    using Floats = typename Lanes<N>::Floats;
    for (std::int64_t i = 0; i < count; i += N) {
        Floats value;
        loadSome<N>(x + i, count - i, 0, value);
        // 1 - Φ(|x|) is half of erfc(z), z = |x| / √2.
        const Floats z = (value < 0.0F ? -value : value) * 0.70710678F;
        const Floats t = 1.0F / (z * 0.3275911F + 1.0F);
        Floats p = t * 1.061405429F - 1.453152027F;
        p = p * t + 1.421413741F;
        p = p * t - 0.284496736F;
        p = p * t + 0.254829592F;
        Floats e = -(z * z);
        exponential<N>(e);
        const Floats rest = value * (p * t * e * 0.5F);
        value = value < 0.0F ? rest : value - rest;
        storeSome<N>(value, count - i, x + i);
    }
}

TIMBRE_AVX512 void normaliseAvx512(std::int64_t width, const float* x, const float* w, const float* b,
                                   float epsilon, float* y) {
    normaliseLanes<16>(width, x, w, b, epsilon, y);
}
TIMBRE_AVX2 void normaliseAvx2(std::int64_t width, const float* x, const float* w, const float* b,
                               float epsilon, float* y) {
    normaliseLanes<8>(width, x, w, b, epsilon, y);
}
TIMBRE_AVX512 void geluAvx512(std::int64_t count, float* x) {
    geluLanes<16>(count, x);
}
TIMBRE_AVX2 void geluAvx2(std::int64_t count, float* x) {
    geluLanes<8>(count, x);
}

}  // namespace

void normaliseLayer(std::int64_t width, const float* x, const float* w, const float* b, float epsilon,
                    float* y) {
    switch (instructions()) {
        case Instructions::Avx512:
            return normaliseAvx512(width, x, w, b, epsilon, y);
        case Instructions::Avx2:
            return normaliseAvx2(width, x, w, b, epsilon, y);
        case Instructions::Plain:
            return normaliseLanes<4>(width, x, w, b, epsilon, y);
    }
}

void gelu(std::int64_t count, float* x) {
    switch (instructions()) {
        case Instructions::Avx512:
            return geluAvx512(count, x);
        case Instructions::Avx2:
            return geluAvx2(count, x);
        case Instructions::Plain:
            return geluLanes<4>(count, x);
    }
}

}  // namespace timbre::tensor::kernels
