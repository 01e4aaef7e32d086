#pragma once

#include "core/engine/engine.h"
#include "tests/perf/report.h"
#include "tests/support/event_log.h"

#include <filesystem>
#include <memory>
#include <string>

namespace timbre::bench {

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

void benchSpeaking();
void benchStop();
void benchLongText();
void benchListening();
void benchMetrics();
void benchLongRecording();
void benchStart();
void benchUnderruns(double minutes);

}  // namespace timbre::bench
