#pragma once

#include "core/models/capabilities.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace timbre::models::espeak {

struct BaseVoice {
    EngineVoice description;
    std::string file;  // absolute path of the language's voice file
};

// Something that happens at a time within the utterance.
struct SpokenEvent {
    enum class Kind { WordStart, Sound, Pause, ClauseEnd };
    Kind kind;
    std::int64_t timeMs = 0;
    std::int64_t character = 0;  // of WordStart: place in the text in code points, from 0
};

struct Delivery {
    std::string voiceFile;  // its content
    int wordsPerMinute = 175;
    int wordGapMs = 0;
};

struct LibrarySink {
    std::function<void(const SpokenEvent&)> event;               // in order, before its samples
    std::function<bool(std::span<const std::int16_t>)> samples;  // false = stop
};

// The C library, once per process and never shut down: starting it again after an end hangs inside
// it. Thread-safe; utterances wait for each other.
class EspeakLibrary {
public:
    // Throws Error(ModuleMissing) if the library finds no data.
    static EspeakLibrary& instance();

    const std::string& version() const { return version_; }
    int sampleRateHz() const { return sampleRateHz_; }
    const std::vector<BaseVoice>& voices() const { return voices_; }

    // Delivers the utterance on the calling thread in blocks of at most 50 ms, at 60 % of full
    // level (the library's own gain control then leaves loud voices alone). Exceptions of the sink
    // stop it and come out here. Throws Error(Internal) if the library refuses the voice file.
    void synthesize(const std::string& text, const Delivery& delivery, const LibrarySink& sink);

private:
    EspeakLibrary();

    std::mutex mutex_;
    std::string version_;
    int sampleRateHz_ = 0;
    std::vector<BaseVoice> voices_;
};

inline constexpr int kLibraryVolume = 60;  // percent

}  // namespace timbre::models::espeak
