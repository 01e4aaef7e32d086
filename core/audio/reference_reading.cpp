// How a recording is read for reference_sound.h.
#include "core/audio/audio_reader.h"
#include "core/audio/reference_sound.h"
#include "core/audio/resampler.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

// A recorder that was too loud leaves runs at its end of the range.
class CutCounter {
public:
    explicit CutCounter(int rateHz) : frameSamples_(std::max(1, rateHz / 100)) {}

    // One frame of all channels.
    void add(std::span<const float> channels) {
        constexpr float kEndOfRange = 0.999f;
        constexpr std::size_t kShortestRun = 3;
        const bool atEnd = std::ranges::any_of(channels, [](float s) { return std::abs(s) >= kEndOfRange; });
        run_ = atEnd ? run_ + 1 : 0;
        if (run_ == kShortestRun) cut_ += kShortestRun;
        if (run_ > kShortestRun) ++cut_;
        if (++seen_ < frameSamples_) return;
        shares_.push_back(std::min(1.0f, float(cut_) / float(seen_)));
        cut_ = seen_ = 0;
    }
    std::vector<float> take() {
        if (seen_ > 0) shares_.push_back(std::min(1.0f, float(cut_) / float(seen_)));
        return std::move(shares_);
    }

private:
    std::size_t frameSamples_, run_ = 0, cut_ = 0, seen_ = 0;
    std::vector<float> shares_;
};

// The length that voice models expect: see resampleWhole().
void endResampling(Resampler& resampler, std::uint64_t frames, int rateHz, std::vector<float>& out) {
    const auto rate = static_cast<std::uint64_t>(rateHz);
    resampler.flush(out);
    out.resize(static_cast<std::size_t>((frames * kReferenceSoundRateHz + rate - 1) / rate));
}

}  // namespace

ReferenceRecording readReference(const std::filesystem::path& path, std::int64_t fromMs, std::int64_t toMs,
                                 const std::function<void(double)>& progress, const std::stop_token& stop) {
    const auto reader = AudioReader::open(path, {.sampleRateHz = 0, .mono = false, .minSeconds = 0});
    ReferenceRecording recording;
    recording.fileRateHz = reader->sampleRateHz();
    recording.fileChannels = reader->channels();
    recording.startSeconds = double(std::max<std::int64_t>(0, fromMs)) / 1000;
    const double rate = recording.fileRateHz;
    const double known = reader->info().seconds.value_or(0);
    double wanted = toMs > 0 ? double(toMs) / 1000 - recording.startSeconds : kLongestRecordingSeconds;
    if (wanted <= 0) throw Error(ErrorCode::InvalidInput, path.string() + ": the part to read is empty");
    wanted = std::min(wanted, kLongestRecordingSeconds);
    if (recording.startSeconds > 0) reader->seek(recording.startSeconds);

    const auto channels = static_cast<std::size_t>(recording.fileChannels);
    constexpr std::size_t kBlockFrames = 8192;
    std::vector<float> block(kBlockFrames * channels), mono;
    Resampler resampler(recording.fileRateHz, kReferenceSoundRateHz, 1);
    CutCounter cut(recording.fileRateHz);
    std::uint64_t frames = 0;
    const auto most = static_cast<std::uint64_t>(std::llround(wanted * rate));
    while (frames < most && !stop.stop_requested()) {
        const auto ask = static_cast<std::size_t>(std::min<std::uint64_t>(kBlockFrames, most - frames));
        const auto count = reader->read(std::span(block).first(ask * channels));
        if (count == 0) break;
        mono.clear();
        for (std::size_t i = 0; i < count; ++i) {
            const auto all = std::span<const float>(block).subspan(i * channels, channels);
            cut.add(all);
            float sum = 0;
            for (const float sample : all) sum += sample;
            mono.push_back(sum / static_cast<float>(channels));
        }
        resampler.process(mono, recording.samples);
        frames += count;
        if (progress)
            progress(std::min(1.0, double(frames) / rate / (known > 0 ? std::min(known, wanted) : wanted)));
    }
    if (frames == 0) throw Error(ErrorCode::EmptyAudio, path.string() + ": nothing to hear in that part");
    endResampling(resampler, frames, recording.fileRateHz, recording.samples);
    recording.clipped = cut.take();
    const double end = recording.startSeconds + double(frames) / rate;
    recording.wholeSeconds = std::max(known, end);
    recording.isCut =
        toMs == 0 && recording.wholeSeconds > recording.startSeconds + kLongestRecordingSeconds + 0.5;
    return recording;
}

}  // namespace timbre::audio
