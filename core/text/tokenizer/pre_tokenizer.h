#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A stretch of a text, in bytes.
struct Piece {
    std::size_t begin, end;
};

// What GPT-2 and Whisper cut at.
inline constexpr std::string_view kGpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
// Qwen 2 and 3.
inline constexpr std::string_view kQwen2Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
// Llama 3, LFM2: up to three digits together.
inline constexpr std::string_view kLlama3Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

// What becomes of a match of a Split, as the format tokenizer.json names it.
enum class SplitBehaviour { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

// One way to cut a text into pieces. Immutable, any thread.
class Cutter {
public:
    virtual ~Cutter() = default;
    // Appends the pieces of `within`, which is valid UTF-8 and not empty. Throws Error(InvalidInput)
    // when an expression takes too long on it.
    virtual void cut(std::string_view text, Piece within, std::vector<Piece>& to) const = 0;
};

// The known patterns are cut by hand, ten times as fast, others by ICU.
// Throws Error(Unsupported) for an expression that ICU does not understand.
std::unique_ptr<const Cutter> patternCutter(std::string_view pattern,
                                            SplitBehaviour behaviour = SplitBehaviour::Isolated,
                                            bool invert = false);

// The same, always by ICU: what the hand-written ones are measured against.
std::unique_ptr<const Cutter> icuCutter(std::string_view pattern, SplitBehaviour behaviour, bool invert);

std::unique_ptr<const Cutter> literalCutter(std::string_view literal, SplitBehaviour behaviour, bool invert);

}  // namespace timbre::text
