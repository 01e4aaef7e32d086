#include "core/audio/audio_reader.h"

#include "core/audio/decoded_source.h"
#include "core/audio/resampler.h"
#include "core/audio/sndfile_source.h"
#include "core/base/error.h"
#include "core/base/module_path.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace timbre::audio {
namespace {

// Samples decoded at a time, all channels together; also bounds the memory of 1024 channels.
constexpr std::size_t kBlockSamples = 16384;
// Sound decoded ahead of the place seeked to, so that the resampler's filter is filled.
constexpr double kSettleSeconds = 0.05;
// Larger than any integer scale in use; damaged files hold values that overflow in the resampler.
constexpr float kLargestSample = 1e9f;

std::size_t blockSize(std::size_t channels) {
    return std::max<std::size_t>(1, kBlockSamples / channels) * channels;
}

std::unique_ptr<DecodedSource> openWithFfmpeg(const std::filesystem::path& path) {
    using Open = DecodedSource* (*)(const char*);
    const auto open = reinterpret_cast<Open>(moduleSymbol("timbre_ffmpeg", "timbreOpenFfmpeg"));
    return std::unique_ptr<DecodedSource>(open(path.c_str()));
}

bool isAboutContent(ErrorCode code) {
    return code == ErrorCode::DamagedFile || code == ErrorCode::Unsupported;
}

std::unique_ptr<DecodedSource> openSource(const std::filesystem::path& path) {
    std::string refusal;
    try {
        return openWithSndfile(path);
    } catch (const Error& error) {
        if (!isAboutContent(error.code())) throw;
        refusal = error.detail();
    }
    try {
        return openWithFfmpeg(path);
    } catch (const Error& error) {
        throw Error(error.code(), refusal + "; " + error.detail());
    }
}

class ConvertingReader final : public AudioReader {
public:
    ConvertingReader(std::unique_ptr<DecodedSource> source, Target target, std::string path)
        : source_(std::move(source)),
          path_(std::move(path)),
          fileHz_(source_->info().sampleRateHz),
          fileChannels_(static_cast<std::size_t>(source_->info().channels)),
          targetHz_(target.sampleRateHz > 0 ? target.sampleRateHz : fileHz_),
          channels_(target.mono ? 1 : fileChannels_),
          resampler_(fileHz_, targetHz_, static_cast<int>(channels_)),
          block_(blockSize(fileChannels_)) {}

    const AudioFileInfo& info() const override { return source_->info(); }
    int sampleRateHz() const override { return targetHz_; }
    int channels() const override { return static_cast<int>(channels_); }
    bool isTruncated() const override { return source_->isTruncated(); }
    std::size_t invalidSamples() const override { return invalid_; }

    std::size_t read(std::span<float> samples) override {
        const std::size_t wanted = samples.size() / channels_ * channels_;
        std::size_t done = 0;
        while (done < wanted) {
            if (taken_ == ready_.size() && !decodeMore()) break;
            const std::size_t count = std::min(wanted - done, ready_.size() - taken_);
            std::copy_n(ready_.begin() + static_cast<std::ptrdiff_t>(taken_), count,
                        samples.begin() + static_cast<std::ptrdiff_t>(done));
            taken_ += count;
            done += count;
        }
        return done / channels_;
    }

    // Input and output frames fall together only every fileHz/g and targetHz/g frames, g being the
    // greatest common divisor. Decoding starts at such a place and drops what comes before the
    // target, so that the samples are the same as without seeking.
    void seek(double seconds) override {
        const std::int64_t divisor = std::gcd(fileHz_, targetHz_);
        const std::int64_t stepIn = fileHz_ / divisor, stepOut = targetHz_ / divisor;
        const auto target =
            static_cast<std::int64_t>(std::llround((seconds > 0 ? std::min(seconds, 1e9) : 0.0) * targetHz_));
        const auto settle =
            fileHz_ == targetHz_ ? 0 : static_cast<std::int64_t>(kSettleSeconds * targetHz_) + 1;
        const std::int64_t step = std::max<std::int64_t>(0, target - settle) / stepOut;
        source_->seek(step * stepIn);
        resampler_.reset();
        ready_.clear();
        taken_ = 0;
        ended_ = false;
        hasSeeked_ = true;
        toDrop_ = static_cast<std::size_t>(target - step * stepOut) * channels_;
    }

private:
    // Puts the next converted samples into ready_; false at the end.
    bool decodeMore() {
        ready_.clear();
        taken_ = 0;
        while (ready_.empty() && !ended_) {
            const std::size_t frames = source_->read(block_);
            decoded_ += frames;
            if (frames == 0) {
                ended_ = true;
                if (decoded_ == 0 && !hasSeeked_)
                    throw Error(ErrorCode::DamagedFile, path_ + ": no sound could be decoded");
                resampler_.flush(ready_);
            } else {
                resampler_.process(prepare(frames), ready_);
            }
            const std::size_t dropped = std::min(toDrop_, ready_.size());
            ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(dropped));
            toDrop_ -= dropped;
        }
        return !ready_.empty();
    }

    // Replaces what is no sound and mixes down, in place.
    std::span<const float> prepare(std::size_t frames) {
        const std::span samples(block_.data(), frames * fileChannels_);
        for (float& sample : samples) {
            if (std::abs(sample) <= kLargestSample) continue;  // false for NaN
            sample = 0;
            ++invalid_;
        }
        if (channels_ == fileChannels_) return samples;
        for (std::size_t frame = 0; frame < frames; ++frame) {
            const auto channelSamples = samples.subspan(frame * fileChannels_, fileChannels_);
            const double sum = std::accumulate(channelSamples.begin(), channelSamples.end(), 0.0);
            samples[frame] = static_cast<float>(sum / double(fileChannels_));
        }
        return samples.first(frames);
    }

    std::unique_ptr<DecodedSource> source_;
    std::string path_;
    int fileHz_;
    std::size_t fileChannels_;
    int targetHz_;
    std::size_t channels_;
    Resampler resampler_;
    std::vector<float> block_, ready_;
    std::size_t taken_ = 0;   // samples of ready_ already delivered
    std::size_t toDrop_ = 0;  // samples before the place seeked to
    std::size_t decoded_ = 0, invalid_ = 0;
    bool ended_ = false, hasSeeked_ = false;
};

}  // namespace

std::unique_ptr<AudioReader> AudioReader::open(const std::filesystem::path& path, Target target) {
    auto source = openSource(path);
    const auto seconds = source->info().seconds;
    if (seconds && (*seconds < target.minSeconds || *seconds <= 0))
        throw Error(ErrorCode::EmptyAudio, path.string() + ": expected at least " +
                                               std::to_string(target.minSeconds) + " s, found " +
                                               std::to_string(*seconds) + " s");
    return std::make_unique<ConvertingReader>(std::move(source), target, path.string());
}

Clip readClip(const std::filesystem::path& path, AudioReader::Target target, double maxSeconds) {
    const auto reader = AudioReader::open(path, target);
    Clip clip{.samples = {}, .sampleRateHz = reader->sampleRateHz(), .channels = reader->channels()};
    const auto channels = static_cast<std::size_t>(clip.channels);
    std::vector<float> block(blockSize(channels));
    while (const std::size_t frames = reader->read(block)) {
        const std::span delivered(block.data(), frames * channels);
        clip.samples.insert(clip.samples.end(), delivered.begin(), delivered.end());
        if (clip.seconds() > maxSeconds)
            throw Error(ErrorCode::InvalidInput,
                        path.string() + " is longer than " + std::to_string(maxSeconds) + " s");
    }
    return clip;
}

}  // namespace timbre::audio
