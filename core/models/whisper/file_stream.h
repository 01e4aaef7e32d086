#pragma once

#include "core/models/transcriber.h"
#include "core/models/whisper/gap_marks.h"
#include "core/models/whisper/long_form.h"
#include "core/models/whisper/speech_track.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace timbre::models::whisper {

// What a stream works with; all of it outlives the stream.
struct StreamParts {
    const Network& network;
    const Vocabulary& vocabulary;
    int threads = 0;
    std::function<void()> check;  // throws DamagedFile when the files changed underneath
};

// A recording that comes block by block, decoded window by window as soon as there is enough of it. Holds
// a minute of sound or so, however long the recording. The mel of a window is scaled by the loudest moment
// so far, where the reference, which reads the whole file first, takes the loudest of all.
class FileStream final : public TranscriptionStream {
public:
    // Throws as TranscriptionModel::begin().
    FileStream(const StreamParts& parts, const TranscribeOptions& options, TranscriptSink sink);

    void accept(std::span<const float> samples, const std::stop_token& stop) override;
    void finish(const std::stop_token& stop) override;
    TranscriptionReport report() const override;

private:
    void decodeReady(bool isAll, const std::stop_token& stop);
    bool isReady(bool isAll) const;
    std::vector<LongWindow> nextWindows(bool isAll);
    LongWindow windowAt(std::int64_t seek, std::int64_t mostFrames, bool isAll);
    std::int64_t quietestEnd(std::int64_t seek, std::int64_t frames) const;
    void begin(const LongWindow& window);  // finds the language, once
    void handle(const LongWindow& window, LongResult result);
    text::Segment segmentOf(const LongSegment& from) const;
    text::Segment gapOf(const GapMark& mark) const;
    void confirm(std::vector<text::Segment> segments);
    std::int64_t milliseconds(double trackSeconds, bool isEnd) const;

    StreamParts parts_;
    TranscribeOptions options_;
    DecodingOptions decoding_;
    TranscriptSink sink_;
    SpeechTrack track_;
    std::optional<LongForm> longForm_;  // once the language is known
    std::int64_t seek_ = 0;             // in mel frames of the track
    double loudest_;                    // logarithm of the mel, of all windows so far
    GapWatch gaps_;
    std::int64_t lastEndMs_ = 0;
    TranscriptionReport report_;
};

// Start, language and task of a transcript. language: code of the files, empty where the model knows one
// only. Throws Error(Unsupported) for a language or task it does not know.
std::vector<std::int64_t> startSequence(const Vocabulary& vocabulary, const std::string& language,
                                        bool translate);
// Throws as that, and InvalidInput, before any sound is heard.
void checkOptions(const Network& network, const Vocabulary& vocabulary, const TranscribeOptions& options);

// Earlier text, names and terms as what stands before a text; the last 150 tokens, so that the text of the
// recording itself has room.
std::vector<std::int64_t> promptTokens(const Vocabulary& vocabulary, const std::string& prompt);

// Of a mel window; code of the files.
LanguageGuess guessLanguage(const Network& network, const Vocabulary& vocabulary, const at::Tensor& mel);

}  // namespace timbre::models::whisper
