#include "core/audio/audio_writer.h"

#include "core/audio/resampler.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <sndfile.h>
#include <unistd.h>
#include <vector>

namespace timbre::audio {
namespace {

constexpr std::size_t kBlockSamples = 16384;
constexpr int kOpusRateHz = 48000;
constexpr std::array kMp3RatesHz = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
// Lengths in a WAV header have 32 bits; some room is left for the chunks around the samples.
constexpr std::int64_t kLargestWavBytes = (std::int64_t{1} << 32) - 65536;

int codecFor(FileFormat format) {
    switch (format) {
        case FileFormat::Wav16:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        case FileFormat::Wav24:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_24;
        case FileFormat::WavFloat:
            return SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        case FileFormat::Flac:
            return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        case FileFormat::OggVorbis:
            return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
        case FileFormat::Opus:
            return SF_FORMAT_OGG | SF_FORMAT_OPUS;
        case FileFormat::Mp3:
            return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    return 0;
}

// Bits of the integer formats; 0 where samples are written as float.
int bitsOf(FileFormat format) {
    switch (format) {
        case FileFormat::Wav16:
        case FileFormat::Flac:
            return 16;
        case FileFormat::Wav24:
            return 24;
        default:
            return 0;
    }
}

int bytesPerSample(FileFormat format) {
    return format == FileFormat::WavFloat ? 4 : bitsOf(format) / 8;
}

// The rate in the file: the lossy codecs know only some.
int rateFor(FileFormat format, int sampleRateHz) {
    if (format == FileFormat::Opus) return kOpusRateHz;
    if (format != FileFormat::Mp3) return sampleRateHz;
    const auto* next = std::lower_bound(kMp3RatesHz.begin(), kMp3RatesHz.end(), sampleRateHz);
    return next == kMp3RatesHz.end() ? kMp3RatesHz.back() : *next;
}

// The temporary file. libsndfile writes through it, so that the errno of the very write that failed
// is known; a failure sticks, and later writes do not touch the disk.
class OutputFile {
public:
    explicit OutputFile(std::filesystem::path path)
        : path_(std::move(path)),
          descriptor_(::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644)) {
        if (descriptor_ < 0) throw errnoError(errno, "create " + path_.string());
    }
    ~OutputFile() {
        ::close(descriptor_);
        if (!published_) ::unlink(path_.c_str());
    }
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    void publish(const std::filesystem::path& target) {
        publishFile(path_, target);
        published_ = true;
    }
    void check() const {
        if (failure_ != 0) throw errnoError(failure_, "write " + path_.string());
    }

    sf_count_t seek(sf_count_t offset, int whence) const { return ::lseek(descriptor_, offset, whence); }
    sf_count_t read(void* to, sf_count_t count) const {
        return std::max<sf_count_t>(0, ::read(descriptor_, to, static_cast<std::size_t>(count)));
    }
    sf_count_t write(const void* from, sf_count_t count) {
        sf_count_t done = 0;
        while (failure_ == 0 && done < count) {
            const ssize_t written = ::write(descriptor_, static_cast<const char*>(from) + done,
                                            static_cast<std::size_t>(count - done));
            if (written > 0)
                done += written;
            else if (errno != EINTR)
                failure_ = errno;
        }
        return done;
    }
    sf_count_t size() const {
        const sf_count_t here = ::lseek(descriptor_, 0, SEEK_CUR);
        const sf_count_t end = ::lseek(descriptor_, 0, SEEK_END);
        ::lseek(descriptor_, here, SEEK_SET);
        return end;
    }

private:
    std::filesystem::path path_;
    int descriptor_;
    int failure_ = 0;
    bool published_ = false;
};

OutputFile& fileOf(void* user) {
    return *static_cast<OutputFile*>(user);
}

SF_VIRTUAL_IO fileFunctions() {
    return {
        .get_filelen = [](void* user) { return fileOf(user).size(); },
        .seek = [](sf_count_t offset, int whence, void* user) { return fileOf(user).seek(offset, whence); },
        .read = [](void* to, sf_count_t count, void* user) { return fileOf(user).read(to, count); },
        .write = [](const void* from, sf_count_t count,
                    void* user) { return fileOf(user).write(from, count); },
        .tell = [](void* user) { return fileOf(user).seek(0, SEEK_CUR); }};
}

struct CloseCodec {
    void operator()(SNDFILE* codec) const { sf_close(codec); }
};

float finite(float sample) {
    return std::isfinite(sample) ? sample : 0.0f;
}

}  // namespace

struct AudioWriter::Impl {
    Impl(const std::filesystem::path& targetPath, FileFormat fileFormat, int sampleRateHz, int channelCount)
        : target(targetPath),
          format(fileFormat),
          channels(static_cast<std::size_t>(std::max(channelCount, 1))),
          resampler(sampleRateHz, rateFor(fileFormat, sampleRateHz), std::max(channelCount, 1)),
          file(temporaryNameFor(targetPath)) {
        if (channelCount < 1) throw Error(ErrorCode::Unsupported, describe() + ": no channels");
        SF_INFO info{};
        info.samplerate = rateFor(format, sampleRateHz);
        info.channels = channelCount;
        info.format = codecFor(format);
        auto functions = fileFunctions();
        if (sf_format_check(&info) != 0) codec.reset(sf_open_virtual(&functions, SFM_WRITE, &info, &file));
        file.check();
        if (codec == nullptr)
            throw Error(ErrorCode::Unsupported, describe() + ": " + std::to_string(info.samplerate) +
                                                    " Hz with " + std::to_string(channels) +
                                                    " channels is not possible");
    }

    std::string describe() const { return target.string() + " as " + std::string(formatInfo(format).name); }

    void setUp(double quality, const AudioTags& tags) {
        double level = std::clamp(quality, 0.0, 1.0);
        if (formatInfo(format).lossy) {
            sf_command(codec.get(), SFC_SET_VBR_ENCODING_QUALITY, &level, sizeof level);
        }
        const auto tag = [this](int field, const std::string& text) {
            if (!text.empty()) sf_set_string(codec.get(), field, text.c_str());
        };
        tag(SF_STR_TITLE, tags.title);
        tag(SF_STR_ARTIST, tags.artist);
        tag(SF_STR_COMMENT, tags.comment);
    }

    void encode(std::span<const float> samples) {
        const int sampleBytes = bytesPerSample(format);
        if (sampleBytes > 0 && format != FileFormat::Flac &&
            std::int64_t(encoded + samples.size()) * sampleBytes > kLargestWavBytes)
            throw Error(ErrorCode::Unsupported, describe() + ": longer than 4 GiB, FLAC has no such limit");
        for (std::size_t at = 0; at < samples.size();) {
            const auto part = samples.subspan(at, std::min(blockSize(), samples.size() - at));
            const auto taken = bitsOf(format) > 0 ? encodeIntegers(part) : encodeFloats(part);
            file.check();
            if (taken != static_cast<sf_count_t>(part.size()))
                throw Error(ErrorCode::Storage, describe() + ": " + sf_strerror(codec.get()));
            at += part.size();
        }
        encoded += samples.size();
    }

    std::size_t blockSize() const { return std::max<std::size_t>(1, kBlockSamples / channels) * channels; }

    // Scaled here and not by libsndfile, which multiplies by 32767 on the way out and divides by 32768
    // on the way in: so a file that is read and written again stays the same to the bit.
    sf_count_t encodeIntegers(std::span<const float> samples) {
        const int bits = bitsOf(format);
        const double scale = double(1 << (bits - 1));
        integers.resize(samples.size());
        std::transform(samples.begin(), samples.end(), integers.begin(), [bits, scale](float sample) {
            const double value = std::clamp(double(finite(sample)) * scale, -scale, scale - 1);
            return static_cast<int>(std::lrint(value)) * (1 << (32 - bits));
        });
        return sf_write_int(codec.get(), integers.data(), static_cast<sf_count_t>(integers.size()));
    }

    sf_count_t encodeFloats(std::span<const float> samples) {
        const bool clips = format != FileFormat::WavFloat;
        floats.resize(samples.size());
        std::transform(samples.begin(), samples.end(), floats.begin(), [clips](float sample) {
            return clips ? std::clamp(finite(sample), -1.0f, 1.0f) : finite(sample);
        });
        return sf_write_float(codec.get(), floats.data(), static_cast<sf_count_t>(floats.size()));
    }

    std::filesystem::path target;
    FileFormat format;
    std::size_t channels;
    Resampler resampler;
    OutputFile file;
    std::unique_ptr<SNDFILE, CloseCodec> codec;
    std::vector<float> converted, floats;
    std::vector<int> integers;
    std::size_t written = 0, encoded = 0;  // frames taken in, samples given to libsndfile
};

AudioWriter::AudioWriter(const std::filesystem::path& target, FileFormat format, int sampleRateHz,
                         int channels, double quality, const AudioTags& tags)
    : impl_(std::make_unique<Impl>(target, format, sampleRateHz, channels)) {
    impl_->setUp(quality, tags);
}

AudioWriter::~AudioWriter() = default;

void AudioWriter::write(std::span<const float> samples) {
    impl_->converted.clear();
    impl_->resampler.process(samples, impl_->converted);
    impl_->encode(impl_->converted);
    impl_->written += samples.size() / impl_->channels;
}

void AudioWriter::finish() {
    impl_->converted.clear();
    impl_->resampler.flush(impl_->converted);
    impl_->encode(impl_->converted);
    // Closing writes what the encoder still holds and the final header.
    const int failed = sf_close(impl_->codec.release());
    impl_->file.check();
    if (failed != 0) throw Error(ErrorCode::Storage, impl_->describe() + ": " + sf_error_number(failed));
    impl_->file.publish(impl_->target);
}

std::size_t AudioWriter::frames() const {
    return impl_->written;
}

}  // namespace timbre::audio
