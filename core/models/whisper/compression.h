#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace timbre::models::whisper {

// How much zlib (level 6) makes of it: bytes before by bytes after, 0 for nothing. What repeats itself has
// a high ratio. The count depends on the implementation of deflate in the last digit.
double textCompression(std::string_view text);  // UTF-8; openai/whisper utils.py, compression_ratio
// transformers' variant: of the tokens as little-endian integers of as many bytes as the vocabulary needs.
double tokenCompression(std::span<const std::int64_t> tokens, std::int64_t vocabulary);

}  // namespace timbre::models::whisper
