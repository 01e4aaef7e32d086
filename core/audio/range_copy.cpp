#include "core/audio/range_copy.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/base/error.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace timbre::audio {

void copyRange(const std::filesystem::path& source, std::int64_t startMs, std::int64_t endMs,
               const std::filesystem::path& target) {
    const auto reader = AudioReader::open(source, {.sampleRateHz = 0, .mono = false, .minSeconds = 0});
    const int rate = reader->sampleRateHz();
    const auto channels = static_cast<std::size_t>(reader->channels());
    AudioWriter writer(target, FileFormat::Wav16, rate, reader->channels());
    startMs = std::max<std::int64_t>(startMs, 0);
    auto left = static_cast<std::size_t>(std::max<std::int64_t>(endMs - startMs, 0)) *
                static_cast<std::size_t>(rate) / 1000;
    std::vector<float> block(4096 * channels);
    reader->seek(double(startMs) / 1000);
    while (left > 0) {
        const std::size_t wanted = std::min<std::size_t>(left, 4096);
        const std::size_t frames = reader->read(std::span(block).first(wanted * channels));
        if (frames == 0) break;
        writer.write(std::span(block).first(frames * channels));
        left -= frames;
    }
    if (writer.frames() == 0)
        throw Error(ErrorCode::InvalidInput, source.string() + ": no sound from " + std::to_string(startMs) +
                                                 " to " + std::to_string(endMs) + " ms");
    writer.finish();
}

}  // namespace timbre::audio
