#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::cli {

// whisper.cpp's own bench program on files of random numbers in the size of one of ours, to be run in turns
// with ours. The files are gone with this object. Main thread.
class WhisperCppBench {
public:
    // program: whisper-bench, built from its source. size: one of models::whisperSizes(). Throws
    // Error(NotFound) without the program, and as models::writeGgmlWhisper().
    WhisperCppBench(std::filesystem::path program, std::string_view size, int threads);
    ~WhisperCppBench();
    WhisperCppBench(const WhisperCppBench&) = delete;
    WhisperCppBench& operator=(const WhisperCppBench&) = delete;

    // A value per run.
    struct Times {
        std::string type;  // "f16", "q8_0"
        std::vector<double> encodeMs = {}, tokenMs = {};
        std::vector<double> batchTokenMs = {};  // of each of five tokens at once
    };
    // Once with every type. Throws Error(Internal) when the program fails or prints no times.
    void run();
    const std::vector<Times>& times() const { return times_; }

private:
    std::filesystem::path program_, folder_;
    int threads_;
    std::vector<Times> times_;
};

}  // namespace timbre::cli
