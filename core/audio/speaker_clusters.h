#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace timbre::audio {

// How many people speak.
struct SpeakerCount {
    int atLeast = 1, atMost = 0;  // atMost 0: as many as are heard
};

// The sound of one stretch of speech. Stretches belong to one person each.
struct VoiceSample {
    std::vector<float> vector;  // of a speaker encoder; all of one length, need not be normalised
    double seconds = 0;         // of speech
};

// Two voices are one person's from this cosine on, on average over all their stretches. Encoders trained
// to tell speakers apart (x-vectors, ECAPA-TDNN) put one person's stretches of a few seconds above it and
// two people's below.
inline constexpr double kSamePerson = 0.5;

// Who speaks each sample: numbers from 0 in order of first appearance. Agglomerative, average link on the
// cosine (nearest-neighbour chain, so quadratic in time), of at most kMostAtOnce samples evenly taken; the
// others go to the nearest of the groups found, or are grouped in their turn when they are like none. In
// automatic mode a group of less than three seconds goes to the nearest one. The same samples give the same
// numbers. Without enough samples there are fewer speakers than asked for. Pure; any thread.
std::vector<int> clusterSpeakers(std::span<const VoiceSample> samples, const SpeakerCount& count,
                                 double samePerson = kSamePerson);

inline constexpr std::size_t kMostAtOnce = 1500;

}  // namespace timbre::audio
