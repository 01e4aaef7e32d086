#pragma once

#include "core/bench/job_ends.h"
#include "core/metrics/bench_report.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::bench {

// What the golden set needs to be spoken and recognised: engines that came with the program.
struct GoldenVoices {
    engine::Engine& engine;
    JobEnds& ends;
    voices::Voice voice;  // English
    std::string recogniser;
};

struct GoldenLimits {
    double lengthSeconds = 0.001, levelDb = 0.1, peakDb = 0.5;  // that a made sound may be off
    double rtf = 0.15;                                          // of writing, reading and converting it
    double shortMs = 500;                                       // of the short one
    double spokenLufs = 1.0;                                    // around the loudness that was asked for
    double spokenSeconds = 0.25;                                // share of the length that is expected
    double wordErrorRate = 0.2;  // of the embedded recogniser; it makes no mistake in this sentence
};

// Every made sound goes through a file, the converter to 16 kHz and back into numbers; a sentence is spoken,
// written and recognised. One check for each thing that is expected: "golden length", "golden level",
// "golden peak 440 Hz", "golden speed" …, with Fail where it is another one and Error where it could not be
// looked at. `folder` is for files that are removed. Empty `voices.recogniser`: nothing is spoken.
std::vector<metrics::BenchCheck> runGolden(const std::filesystem::path& folder, const GoldenVoices& voices,
                                           const std::stop_token& stop, const GoldenLimits& limits = {});

// The part that needs no engine.
std::vector<metrics::BenchCheck> checkMadeSounds(const std::filesystem::path& folder,
                                                 const GoldenLimits& limits = {},
                                                 const std::stop_token& stop = {});

}  // namespace timbre::bench
