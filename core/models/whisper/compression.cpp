#include "core/models/whisper/compression.h"

#include "core/base/error.h"

#include <bit>
#include <string>
#include <vector>
#include <zlib.h>

namespace timbre::models::whisper {

double textCompression(std::string_view text) {
    if (text.empty()) return 0;
    constexpr int kLevel = 6;
    uLongf size = compressBound(text.size());
    std::vector<Bytef> compressed(size);
    if (compress2(compressed.data(), &size, reinterpret_cast<const Bytef*>(text.data()), text.size(),
                  kLevel) != Z_OK)
        throw Error(ErrorCode::Internal, "zlib could not compress a text");
    return static_cast<double>(text.size()) / static_cast<double>(size);
}

double tokenCompression(std::span<const std::int64_t> tokens, std::int64_t vocabulary) {
    // floor(log2(vocabulary) / 8) + 1 bytes each
    const int bytes = (std::bit_width(static_cast<std::uint64_t>(vocabulary)) - 1) / 8 + 1;
    std::string all;
    for (const std::int64_t token : tokens)
        for (int byte = 0; byte < bytes; ++byte) all.push_back(static_cast<char>(token >> (8 * byte)));
    return textCompression(all);
}

}  // namespace timbre::models::whisper
