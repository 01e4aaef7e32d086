#include "core/audio/peak_reader.h"

#include "core/audio/audio_reader.h"

#include <algorithm>
#include <utility>

namespace timbre::audio {
namespace {

constexpr std::size_t kPeaksPerPiece = 60 * kPeaksPerSecond;

}  // namespace

void readPeaks(const std::filesystem::path& file,
               const std::function<bool(std::size_t first, Peaks peaks)>& deliver) {
    const auto reader = AudioReader::open(file, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
    const auto rate = static_cast<std::size_t>(reader->sampleRateHz());
    std::vector<float> block(rate / kPeaksPerSecond + 1);
    Peaks piece;
    std::size_t first = 0;
    for (std::size_t i = 0;; ++i) {
        // Rates that are no multiple of 200 give blocks of two lengths, so that nothing drifts.
        const std::size_t begin = i * rate / kPeaksPerSecond, end = (i + 1) * rate / kPeaksPerSecond;
        const std::size_t frames = reader->read(std::span(block).first(end - begin));
        if (frames > 0) piece.push_back(peakOf(std::span(block).first(frames)));
        const bool isLast = frames < end - begin;
        if (piece.size() < kPeaksPerPiece && !isLast) continue;
        const std::size_t count = piece.size();
        if (count > 0 && !deliver(first, std::exchange(piece, {}))) return;
        first += count;
        if (isLast) return;
    }
}

}  // namespace timbre::audio
