#pragma once

#include "core/models/whisper/network.h"
#include "core/models/whisper/options.h"
#include "core/models/whisper/vocabulary.h"
#include "core/models/whisper/window_decoder.h"
#include "core/models/whisper/word_times.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models::whisper {

constexpr double kFramesPerSecond = 100;  // of the mel

// A piece of text between two timestamps. Times in seconds from the start of the recording.
struct LongSegment {
    std::int64_t seek = 0;  // first mel frame of its window
    double start = 0, end = 0;
    std::vector<std::int64_t> tokens;  // with its timestamps; empty: nothing was said
    std::string text;
    double temperature = 0, averageLogProbability = 0, compression = 0, noSpeechProbability = 0;
    std::vector<TimedWord> words;  // from the start of the recording
};

// What the decoding of a recording is asked for.
struct LongFormTask {
    DecodingOptions options;
    std::vector<std::int64_t> startSequence;  // start, language, task
    std::string language;                     // code of the files
    std::vector<std::int64_t> initialPrompt;  // text before the recording; names and terms
    bool keepsPrompt = false;                 // the prompt stands before every window, not the first alone
    bool wordTimes = false;
    bool isEndless = false;                // as WindowTask
    std::vector<std::int64_t> draft = {};  // as WindowTask
    double alternativesBelow = 0;          // with word times: for words less probable than this
};

// A window of mel frames.
struct LongWindow {
    at::Tensor mel;           // [mels, up to 3000]; what is missing is filled with 0
    std::int64_t seek = 0;    // its first frame in the recording
    std::int64_t frames = 0;  // of sound in it, ≤ 3000
    std::int64_t end = 0;     // last frame of the recording, as far as it is known
};

struct LongResult {
    std::vector<LongSegment> segments;
    std::int64_t seek = 0;                  // where the next window begins
    std::int64_t attempts = 0;              // 1: the first one was good
    std::vector<std::int64_t> tokens = {};  // all that were made
    bool isSilence = false;                 // passed over as silence
    bool isDoubtful = false;                // no attempt was good
    double averageLogProbability = 0, compression = 0, noSpeechProbability = 0;
};

// The text of a recording of any length, window by window: each begins where the last whole segment ended
// and reads on from its text. Remembers no more than half a context of tokens. One object, one thread,
// inside runInference(). Source: openai/whisper transcribe.py; arXiv 2212.04356 section 3.8.
class LongForm {
public:
    LongForm(const Network& network, const Vocabulary& vocabulary, LongFormTask task);

    // Decodes a window and moves on. Gives nothing when stopped.
    LongResult decode(const LongWindow& window, const std::stop_token& stop,
                      const WindowDecoder::Progress& progress = {});
    // Several windows that know nothing of each other, in their order, with one pass of the decoder; those
    // that look wrong are decoded again alone.
    std::vector<LongResult> decodeAll(std::span<const LongWindow> windows, const std::stop_token& stop);

    void forget();  // the text so far is no prompt any more

    double encodeSeconds() const { return encodeSeconds_; }
    double decodeSeconds() const { return decodeSeconds_; }
    double wordSeconds() const { return wordSeconds_; }

private:
    struct Attempt {
        DecodedWindow result;
        std::int64_t count = 1;
        bool isGood = false;
    };
    Decoder::Heard hear(std::span<const LongWindow> windows);
    std::vector<std::int64_t> previousText() const;
    WindowTask taskOf(bool alone) const;
    Attempt decodeWithRetries(const Decoder::Heard& heard, const LongWindow& window,
                              std::optional<DecodedWindow> first, const std::stop_token& stop,
                              const WindowDecoder::Progress& progress);
    bool looksWrong(const DecodedWindow& result) const;
    bool isSilence(const DecodedWindow& result) const;
    LongResult segmentsOf(const Decoder::Heard& heard, const LongWindow& window, const Attempt& attempt,
                          bool alone);
    void timeWords(const Decoder::Heard& heard, const LongWindow& window, LongResult& result);
    void remember(const LongResult& result, double temperature);

    const Network& network_;
    const Vocabulary& vocabulary_;
    LongFormTask task_;
    WindowDecoder decoder_;
    std::vector<std::int64_t> text_;  // since the prompt was last reset
    double lastSpeechEnd_ = 0;
    double encodeSeconds_ = 0, decodeSeconds_ = 0, wordSeconds_ = 0;
};

}  // namespace timbre::models::whisper
