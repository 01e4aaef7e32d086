#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace timbre::config {
class Settings;
}

namespace timbre::engine {

// How neural voices are looked after while they speak.
struct SpeechCare {
    int retries = 2;             // of a sentence that is not good
    double similarityFloor = 0;  // for voices without one; 0: none
    bool holdBack = true;        // sound begins when it will not stutter

    bool operator==(const SpeechCare&) const = default;
};

// What the settings say about models and the network.
struct ModelSettings {
    std::filesystem::path folder;    // empty: "models" beside the database
    std::filesystem::path hubCache;  // snapshots of other programs, used in place; empty: none
    bool offline = true;
    std::string hub = "https://huggingface.co";
    std::string proxy;                      // empty: as the environment says
    std::vector<std::string> allowedHosts;  // beside the hub's own
    std::filesystem::path caFile;           // empty: the system's
    int parallelFiles = 3;
    int idleSeconds = 300;  // 0: never
    std::string policy = "lru";
    std::int64_t memoryBytes = 0;  // 0: no limit
    std::string precision = "auto", device = "auto";
    int threads = 0;                       // 0: one per core
    std::vector<std::string> loadAtStart;  // ids of models
    SpeechCare speech;

    bool operator==(const ModelSettings&) const = default;
};

ModelSettings modelSettings(const config::Settings& settings);

}  // namespace timbre::engine
