#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::models::whisper {

struct Config;

// The tokens of a Whisper checkpoint: text, and the special ones, whose numbers are those of its files.
// Immutable; any thread.
class Vocabulary {
public:
    // Reads vocab.json + merges.txt or tokenizer.json, added_tokens.json and generation_config.json where
    // they are. Throws Error(NotFound, DamagedFile), Unsupported by name for another kind of tokenizer.
    Vocabulary(const std::filesystem::path& folder, const Config& config);
    ~Vocabulary();
    Vocabulary(Vocabulary&&) noexcept;

    std::vector<std::int64_t> encode(std::string_view text) const;  // what looks special is text
    std::string decode(
        std::span<const std::int64_t> tokens) const;  // text tokens only; U+FFFD for what is cut
    // As decode(), but holds back a character at the end that the next tokens may make whole.
    std::string decodePartial(std::span<const std::int64_t> tokens) const;
    std::string bytesOf(std::int64_t token) const;  // of a text token; may be part of a character

    std::int64_t end = 0, start = 0, noTimestamps = 0;
    std::int64_t firstTimestamp = 0, lastTimestamp = 0;           // 0.00 s … 30.00 s, 20 ms each
    std::optional<std::int64_t> startOfPrevious, noSpeech;        // absent in some files
    std::optional<std::int64_t> transcribe, translate;            // absent: English only
    std::vector<std::pair<std::string, std::int64_t>> languages;  // code of the files ("en", "yue"), token
    std::vector<std::int64_t> suppressed, suppressedAtBegin;      // never made; never made first
    std::int64_t mostInitialTimestamp = 50;                       // of the first timestamp, in steps

    bool isText(std::int64_t token) const { return token < end; }
    bool isTimestamp(std::int64_t token) const { return token >= firstTimestamp; }
    // By the files' code or an alias ("my" and "burmese", "zh" for "cmn"); absent: not known.
    std::optional<std::int64_t> languageToken(std::string_view language) const;

private:
    struct Text;
    void readTimestamps();
    std::vector<std::pair<std::string, std::int64_t>> languagesBehindStart() const;
    std::vector<std::int64_t> nonSpeechTokens() const;

    std::unique_ptr<Text> text_;
};

}  // namespace timbre::models::whisper
