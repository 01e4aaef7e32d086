#pragma once

#include <cstdint>
#include <cstring>

// What the kernels are written in: N numbers at once, for any instruction set. A kernel is a template
// over N that is always inlined; one function per instruction set, marked with one of these, makes it.
#define TIMBRE_INLINE inline __attribute__((always_inline))
#define TIMBRE_AVX512 \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512")))
#define TIMBRE_AVX2 __attribute__((target("avx2,fma")))

namespace timbre::tensor::kernels {

// Vectors go by reference: passed by value they would depend on the instruction set of the caller.
template <int N>
struct Lanes {
    // Only a typedef takes the attribute with a size that depends on N.
    // NOLINTBEGIN(modernize-use-using)
    typedef float Floats __attribute__((vector_size(N * sizeof(float))));
    typedef std::uint32_t Words __attribute__((vector_size(N * sizeof(std::uint32_t))));
    // NOLINTEND(modernize-use-using)
};

template <int N>
TIMBRE_INLINE void load(const float* from, typename Lanes<N>::Floats& to) {
    std::memcpy(&to, from, sizeof to);
}

// Up to N numbers; what is missing reads as `rest`.
template <int N>
TIMBRE_INLINE void loadSome(const float* from, std::int64_t count, float rest,
                            typename Lanes<N>::Floats& to) {
    if (count >= N) return load<N>(from, to);
    float padded[N];
    for (int i = 0; i < N; ++i) padded[i] = i < count ? from[i] : rest;
    load<N>(padded, to);
}

template <int N>
TIMBRE_INLINE void storeSome(const typename Lanes<N>::Floats& from, std::int64_t count, float* to) {
    if (count >= N) {
        std::memcpy(to, &from, sizeof from);
    } else {
        for (std::int64_t i = 0; i < count; ++i) to[i] = from[i];
    }
}

// Halves on halves, because one number after the other would wait for each sum.
template <int N>
TIMBRE_INLINE float sumOf(const typename Lanes<N>::Floats& lanes) {
    if constexpr (N == 1) {
        return lanes[0];
    } else {
        typename Lanes<N / 2>::Floats low, high;
        std::memcpy(&low, &lanes, sizeof low);
        std::memcpy(&high, reinterpret_cast<const char*>(&lanes) + sizeof low, sizeof high);
        low += high;
        return sumOf<N / 2>(low);
    }
}

// x becomes eˣ, to 2 units in the last place; above 88 and below -87 as at those ends. With n the
// integer next to x / ln 2, eˣ = 2ⁿ · e^(x - n ln 2), the second by its Taylor polynomial of degree 7
// (|x - n ln 2| ≤ ln 2 / 2, so that the rest is below 4e-9).
template <int N>
TIMBRE_INLINE void exponential(typename Lanes<N>::Floats& x) {
    using Floats = typename Lanes<N>::Floats;
    using Words = typename Lanes<N>::Words;
    constexpr float kLog2e = 1.44269504F;
    constexpr float kLn2High = 0.693359375F, kLn2Low = -2.12194440e-4F;  // their sum is ln 2
    constexpr float kIntegers = 12582912.0F;  // 1.5 · 2²³: what is added to it becomes an integer
    x = x > 88.0F ? x * 0 + 88.0F : x;
    x = x < -87.0F ? x * 0 - 87.0F : x;
    const Floats shifted = x * kLog2e + kIntegers;
    const Floats n = shifted - kIntegers;
    const Floats r = (x - n * kLn2High) - n * kLn2Low;
    Floats p = r * (1.0F / 5040) + (1.0F / 720);
    p = p * r + (1.0F / 120);
    p = p * r + (1.0F / 24);
    p = p * r + (1.0F / 6);
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    Words bits, exponent;
    std::memcpy(&bits, &p, sizeof bits);
    std::memcpy(&exponent, &shifted, sizeof exponent);
    bits += exponent << 23;  // the integer lies in the lowest bits of `shifted`
    std::memcpy(&x, &bits, sizeof x);
}

}  // namespace timbre::tensor::kernels
