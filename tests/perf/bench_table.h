#pragma once

#include "core/engine/engine.h"
#include "tests/support/event_log.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace timbre::bench {

// One line of a table: what was measured, how often, and how it came out.
struct Row {
    std::string name;
    std::vector<double> samples;
    std::string unit;
    std::string target;  // from the requirement, as text; empty: none
};

double median(std::vector<double> samples);
double percentile(std::vector<double> samples, double p);  // nearest rank, p in 0…100

// Markdown, as it stands in docs/performance.md.
void printHeader(const std::string& title);
void print(const Row& row);

double msSince(std::chrono::steady_clock::time_point start);
std::int64_t residentBytes();

// An engine on a data folder that goes away with it.
class Workshop {
public:
    explicit Workshop(std::unique_ptr<audio::AudioOutput> output = nullptr);
    ~Workshop();
    engine::Engine& engine() { return *engine_; }
    const std::filesystem::path& folder() const { return folder_; }

    // Waits for the job's end; throws Error(Internal) unless it finished.
    engine::JobFinished finish(engine::JobId job);

    test::EventLog log;

private:
    std::filesystem::path folder_;
    std::unique_ptr<engine::Engine> engine_;
};

engine::SpeakRequest speakRequest(const std::string& engine, const std::string& baseVoice, std::string text);
std::string sentence(int number);  // English, different for every number up to some thousands
std::optional<std::filesystem::path> fixture(const std::string& name);

void benchSpeaking();
void benchStop();
void benchLongText();
void benchListening();
void benchLongRecording();
void benchStart();
void benchUnderruns(double minutes);

}  // namespace timbre::bench
