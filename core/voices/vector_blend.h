#pragma once

#include <span>
#include <vector>

namespace timbre::voices {

// A speaker's vector between two: along the arc from one direction to the other, so that no blend is
// weaker than what it is made of, and with the length between theirs.
// share  of the second, 0…1
// Throws Error(InvalidInput) for vectors of different or no length, and for one without direction.
// Source: Shoemake, "Animating rotation with quaternion curves", SIGGRAPH 1985.
std::vector<float> blendVectors(std::span<const float> first, std::span<const float> second, double share);

}  // namespace timbre::voices
