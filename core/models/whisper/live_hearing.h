#pragma once

#include "core/models/whisper/file_stream.h"
#include "core/models/whisper/live_stream.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// What a live stream hears with: the words of up to half a minute of sound, always the likeliest token first.
// A language that is to be found is guessed again until it is sure or five seconds were heard. One thread.
class LiveHearing {
public:
    // Throws as TranscriptionModel::begin().
    LiveHearing(const StreamParts& parts, const TranscribeOptions& options, TranscriptSink sink);

    // As HearSound.
    std::vector<LiveWord> operator()(std::span<const float> sound, const std::string& prompt,
                                     TranscriptionReport& report, const std::stop_token& stop);

private:
    void findLanguage(const at::Tensor& mel, double seconds);
    std::vector<LiveWord> hear(std::span<const float> sound, const std::string& prompt,
                               TranscriptionReport& report, const std::stop_token& stop);
    LongFormTask taskOf(const std::string& prompt, double seconds) const;

    StreamParts parts_;
    TranscribeOptions options_;
    DecodingOptions decoding_;
    TranscriptSink sink_;
    std::string language_;  // empty: not known yet
    bool isSure_ = false;
    double tokensPerSecond_ = 0;        // kTokensPerSecond
    std::vector<std::int64_t> tokens_;  // of the last hearing
};

}  // namespace timbre::models::whisper
