#pragma once

#include "core/bench/job_ends.h"
#include "core/metrics/bench_report.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::bench {

// A recording and what is said in it.
struct LabelledClip {
    std::filesystem::path sound;
    std::string text;
    std::string language;  // ISO 639-1
};

// The sounds of a folder that have a text of the same name beside them ("one.flac" and "one.txt"), by path.
// Those in a folder of two letters ("de/one.flac") are in that language, others in `language`. Throws
// Error(NotFound) when there is none.
std::vector<LabelledClip> labelledClips(const std::filesystem::path& folder, const std::string& language);

// What a recogniser must reach in each language, as shares.
struct QualityLimits {
    double wordErrorRate = 0.05;       // at most
    double wordAccuracy = 0.95;        // at least: words of the text that were recognised
    double characterAccuracy = 0.98;   // at least: 1 - the rate of wrong characters
    double punctuationAccuracy = 0.9;  // at least: 1 - the rate of wrong marks
    double confidence = 0.85;          // at least: the mean over words
};

// Transcribes every clip once. Series of each language with a value per clip, and checks "word errors",
// "words", "characters", "punctuation" and "confidence" over all of its words: their subject is the
// recogniser and the language, and settings say how many clips it rests on, "clips de". A clip that fails
// is a check "run" with Verdict::Error. The verdict is set. Absent when stopped.
std::optional<metrics::BenchRun> runQuality(const std::vector<LabelledClip>& clips,
                                            const std::string& recogniser, engine::Engine& engine,
                                            JobEnds& ends, const std::stop_token& stop,
                                            const std::function<void(int clip)>& progress = {},
                                            const QualityLimits& limits = {});

}  // namespace timbre::bench
