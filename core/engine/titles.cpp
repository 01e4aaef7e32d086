#include "core/engine/titles.h"

#include "core/text/unicode.h"

#include <algorithm>
#include <string_view>

namespace timbre::engine {
namespace {

constexpr std::size_t kTitleBytes = 60;

// The first words of a text on one line, cut at a space where there is one.
std::string firstWords(std::string_view text) {
    std::string line = text::cleanUtf8(text.substr(0, 4 * kTitleBytes));
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\t', ' ');
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    if (line.size() > kTitleBytes) {
        std::size_t end = kTitleBytes;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;  // whole characters
        const auto space = line.rfind(' ', end);
        line = line.substr(0, space != std::string::npos && space > 20 ? space : end) + "…";
    }
    const auto last = line.find_last_not_of(' ');
    return last == std::string::npos ? std::string() : line.substr(0, last + 1);
}

}  // namespace

std::string titleOf(const SpeakRequest& request) {
    return request.title.empty() ? firstWords(request.text) : request.title;
}

std::string titleOf(const TranscribeRequest& request) {
    if (!request.title.empty()) return request.title;
    return isLive(request.source) ? "Recording" : request.file.filename().string();
}

}  // namespace timbre::engine
