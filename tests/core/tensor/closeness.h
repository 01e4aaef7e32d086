#pragma once

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/randn.h>

#include <QString>

#include <string>

// Empty if shapes are equal and |actual - expected| <= absolute + relative |expected| everywhere (NaN
// is nowhere near anything); else says where it is worst: QCOMPARE(farFrom(a, b, 1e-5), QString()).
inline QString farFrom(const at::Tensor& actual, const at::Tensor& expected, double absolute,
                       double relative = 0) {
    if (!actual.sizes().equals(expected.sizes())) {
        const auto text = [](at::IntArrayRef sizes) {
            std::string result = "[";
            for (const auto size : sizes) result += (result.size() > 1 ? ", " : "") + std::to_string(size);
            return result + "]";
        };
        return QString::fromStdString("shape " + text(actual.sizes()) + ", expected " +
                                      text(expected.sizes()));
    }
    if (actual.numel() == 0) return {};
    const at::Tensor found = actual.to(at::kDouble).reshape({-1});
    const at::Tensor wanted = expected.to(at::kDouble).reshape({-1});
    const at::Tensor excess = (found - wanted).abs() - (wanted.abs() * relative + absolute);
    const at::Tensor bad = excess.isnan().logical_or(excess > 0);
    if (!bad.any().item<bool>()) return {};
    const auto worst = excess.nan_to_num(1e300).argmax().item<std::int64_t>();
    return QStringLiteral("element %1 is %2, expected %3; %4 of %5 elements differ too much")
        .arg(worst)
        .arg(found[worst].item<double>())
        .arg(wanted[worst].item<double>())
        .arg(bad.sum().item<std::int64_t>())
        .arg(bad.numel());
}

// Normal numbers, the same in every run.
inline at::Tensor noise(at::IntArrayRef shape) {
    return at::randn(shape, at::detail::createCPUGenerator(7));
}
