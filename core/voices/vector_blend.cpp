#include "core/voices/vector_blend.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace timbre::voices {
namespace {

double lengthOf(std::span<const float> vector) {
    double sum = 0;
    for (const float number : vector) sum += double(number) * double(number);
    return std::sqrt(sum);
}

}  // namespace

std::vector<float> blendVectors(std::span<const float> first, std::span<const float> second, double share) {
    if (first.empty() || first.size() != second.size())
        throw Error(ErrorCode::InvalidInput, "vectors of " + std::to_string(first.size()) + " and " +
                                                 std::to_string(second.size()) +
                                                 " numbers cannot be blended");
    const double a = lengthOf(first), b = lengthOf(second);
    if (!(a > 0) || !(b > 0) || !std::isfinite(a) || !std::isfinite(b))
        throw Error(ErrorCode::InvalidInput, "a speaker's vector has no direction");
    double cosine = 0;
    for (std::size_t i = 0; i < first.size(); ++i) cosine += double(first[i]) * double(second[i]);
    const double angle = std::acos(std::clamp(cosine / (a * b), -1.0, 1.0));
    share = std::clamp(share, 0.0, 1.0);
    // Next to each other a straight line is the arc; opposite each other there is no arc to choose.
    const double sine = std::sin(angle);
    const bool isStraight = sine < 1e-6;
    const double ofFirst = isStraight ? 1 - share : std::sin((1 - share) * angle) / sine;
    const double ofSecond = isStraight ? share : std::sin(share * angle) / sine;
    const double length = (1 - share) * a + share * b;
    std::vector<float> blend(first.size());
    for (std::size_t i = 0; i < blend.size(); ++i)
        blend[i] =
            static_cast<float>(length * (ofFirst * double(first[i]) / a + ofSecond * double(second[i]) / b));
    return blend;
}

}  // namespace timbre::voices
