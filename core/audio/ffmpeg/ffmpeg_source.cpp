#include "core/audio/audio_tracks.h"
#include "core/audio/decoded_source.h"
#include "core/audio/input_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

namespace timbre::audio {
namespace {

constexpr int kHighestRateHz = 768000;
constexpr int kIoBufferBytes = 32768;
// A header that lies about a length must not take the machine's memory.
constexpr std::size_t kLargestAllocation = std::size_t{256} << 20;
// Codecs that predict from earlier packets need some before the place seeked to.
constexpr double kSettleSeconds = 0.25;
// Containers round durations, codecs pad their last frame.
constexpr double kTruncatedSeconds = 0.5;
constexpr double kLargestStamp = 4e18;

struct Release {
    void operator()(AVIOContext* io) const {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
    void operator()(AVFormatContext* format) const { avformat_close_input(&format); }
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwrContext* converter) const { swr_free(&converter); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

template <typename T>
T* allocated(T* object) {
    if (object == nullptr) throw Error(ErrorCode::OutOfMemory, "FFmpeg could not allocate");
    return object;
}

std::string reasonFor(int status) {
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(status, text, sizeof text);
    return text;
}

int readBytes(void* user, std::uint8_t* to, int count) {
    const std::span bytes(reinterpret_cast<std::byte*>(to), static_cast<std::size_t>(std::max(count, 0)));
    const std::size_t done = static_cast<InputFile*>(user)->read(bytes);
    return done > 0 ? static_cast<int>(done) : AVERROR_EOF;
}

std::int64_t seekBytes(void* user, std::int64_t offset, int whence) {
    auto& file = *static_cast<InputFile*>(user);
    if ((whence & AVSEEK_SIZE) != 0) return file.size();
    whence &= ~AVSEEK_FORCE;
    const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position() : file.size();
    if (base + offset < 0) return AVERROR(EINVAL);
    file.seek(base + offset);
    return file.position();
}

// Playlists and reference movies name other files and addresses: none of them is opened.
int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) {
    return AVERROR(EACCES);
}

class FfmpegSource final : public DecodedSource {
public:
    explicit FfmpegSource(const std::filesystem::path& path) : file_(path) {
        openContainer();
        chooseStream();
        openCodec();
    }

    const AudioFileInfo& info() const override { return info_; }
    bool isTruncated() const override { return truncated_; }
    std::size_t read(std::span<float> samples) override;
    void seek(std::int64_t frame) override;
    std::vector<AudioTrack> tracks() const;

private:
    [[noreturn]] void fail(ErrorCode code, const std::string& what) const {
        throw Error(code, file_.path().string() + ": FFmpeg: " + what);
    }
    void openContainer();
    void chooseStream();
    int defaultTrack() const;
    void openCodec();
    std::optional<double> claimedSeconds() const;
    bool decodeMore();
    bool sendPacket();
    void convertFrame();
    void adaptConverter();
    void dropBeforeTarget();
    double firstStamp() const {  // double: a hostile file may hold any number
        return stream_->start_time != AV_NOPTS_VALUE ? double(stream_->start_time) : 0.0;
    }
    std::size_t channels() const { return static_cast<std::size_t>(info_.channels); }

    InputFile file_;
    Owned<AVIOContext> io_;
    Owned<AVFormatContext> format_;
    AVStream* stream_ = nullptr;
    Owned<AVCodecContext> codec_;
    Owned<AVPacket> packet_{allocated(av_packet_alloc())};
    Owned<AVFrame> frame_{allocated(av_frame_alloc())};
    Owned<SwrContext> converter_;
    int converterHz_ = 0, converterChannels_ = 0, converterFormat_ = AV_SAMPLE_FMT_NONE;
    AudioFileInfo info_;
    std::vector<float> ready_;
    std::size_t taken_ = 0;                   // samples of ready_ already delivered
    std::int64_t position_ = 0;               // frames from the start, of what read() delivers next
    std::optional<std::int64_t> seekTarget_;  // until a frame shows where decoding goes on
    bool inputEnded_ = false, ended_ = false, truncated_ = false;
};

void FfmpegSource::openContainer() {
    auto* buffer = static_cast<unsigned char*>(allocated(av_malloc(kIoBufferBytes)));
    io_.reset(avio_alloc_context(buffer, kIoBufferBytes, 0, &file_, readBytes, nullptr, seekBytes));
    if (!io_) {
        av_free(buffer);
        fail(ErrorCode::OutOfMemory, "no memory for a buffer");
    }
    AVFormatContext* format = allocated(avformat_alloc_context());
    format->pb = io_.get();
    format->io_open = refuseToOpen;
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    // Frees the context itself when it fails.
    const int status = avformat_open_input(&format, "", nullptr, nullptr);
    if (status < 0) fail(ErrorCode::DamagedFile, "not a sound file: " + reasonFor(status));
    format_.reset(format);
    const int found = avformat_find_stream_info(format, nullptr);
    if (found < 0) fail(ErrorCode::DamagedFile, "no stream could be read: " + reasonFor(found));
}

// The first one that the file calls its default; below 0: it calls none so, or has none.
int FfmpegSource::defaultTrack() const {
    for (unsigned i = 0; i < format_->nb_streams; ++i) {
        const AVStream& stream = *format_->streams[i];
        const bool isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
        if (isDefault && stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO &&
            avcodec_find_decoder(stream.codecpar->codec_id) != nullptr)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<AudioTrack> FfmpegSource::tracks() const {
    const auto entry = [](const AVStream& stream, const char* key) {
        const AVDictionaryEntry* found = av_dict_get(stream.metadata, key, nullptr, 0);
        return std::string(found != nullptr ? found->value : "");
    };
    std::vector<AudioTrack> tracks;
    for (unsigned i = 0; i < format_->nb_streams; ++i) {
        const AVStream& stream = *format_->streams[i];
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_AUDIO) continue;
        tracks.push_back({.number = static_cast<int>(tracks.size()) + 1,
                          .language = entry(stream, "language"),
                          .title = entry(stream, "title"),
                          .isRead = &stream == stream_});
    }
    return tracks;
}

void FfmpegSource::chooseStream() {
    int index = defaultTrack();
    if (index < 0) index = av_find_best_stream(format_.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (index < 0) {
        const int picture = av_find_best_stream(format_.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        fail(picture < 0 ? ErrorCode::DamagedFile : ErrorCode::EmptyAudio, "no audio stream");
    }
    for (unsigned i = 0; i < format_->nb_streams; ++i)
        if (static_cast<int>(i) != index) format_->streams[i]->discard = AVDISCARD_ALL;
    stream_ = format_->streams[index];
}

void FfmpegSource::openCodec() {
    const AVCodecParameters& coded = *stream_->codecpar;
    const AVCodec* decoder = avcodec_find_decoder(coded.codec_id);
    if (decoder == nullptr)
        fail(ErrorCode::Unsupported, std::string("no decoder for ") + avcodec_get_name(coded.codec_id));
    codec_.reset(allocated(avcodec_alloc_context3(decoder)));
    int status = avcodec_parameters_to_context(codec_.get(), &coded);
    codec_->pkt_timebase = stream_->time_base;
    codec_->thread_count = 1;
    if (status >= 0) status = avcodec_open2(codec_.get(), decoder, nullptr);
    if (status < 0) fail(ErrorCode::DamagedFile, "decoder did not start: " + reasonFor(status));
    const int rate = codec_->sample_rate, count = codec_->ch_layout.nb_channels;
    if (rate < 1 || rate > kHighestRateHz || count < 1)
        fail(ErrorCode::DamagedFile, "expected 1 to 768000 Hz and a channel, found " + std::to_string(rate) +
                                         " Hz, " + std::to_string(count) + " channels");
    info_.format = format_->iformat->name;
    info_.sampleRateHz = rate;
    info_.channels = count;
    info_.seconds = claimedSeconds();
}

std::optional<double> FfmpegSource::claimedSeconds() const {
    if (stream_->duration > 0) return double(stream_->duration) * av_q2d(stream_->time_base);
    const bool isGuess = format_->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    if (format_->duration > 0 && !isGuess) return double(format_->duration) / AV_TIME_BASE;
    return {};
}

std::size_t FfmpegSource::read(std::span<float> samples) {
    const std::size_t wanted = samples.size() / channels() * channels();
    std::size_t done = 0;
    while (done < wanted) {
        if (taken_ == ready_.size() && !decodeMore()) break;
        const std::size_t count = std::min(wanted - done, ready_.size() - taken_);
        std::copy_n(ready_.data() + taken_, count, samples.data() + done);
        taken_ += count;
        done += count;
    }
    position_ += static_cast<std::int64_t>(done / channels());
    const bool isShort =
        info_.seconds && double(position_) / info_.sampleRateHz < *info_.seconds - kTruncatedSeconds;
    if (done == 0 && wanted > 0 && isShort) truncated_ = true;
    return done / channels();
}

// Puts the next decoded samples into ready_; false at the end.
bool FfmpegSource::decodeMore() {
    ready_.clear();
    taken_ = 0;
    while (ready_.empty() && !ended_) {
        const int status = avcodec_receive_frame(codec_.get(), frame_.get());
        if (status >= 0) {
            convertFrame();
            av_frame_unref(frame_.get());
        } else if (status == AVERROR_EOF || !sendPacket()) {
            ended_ = true;
        }
    }
    return !ready_.empty();
}

// Gives the decoder its next packet, or tells it once that no more come; false when it has been told.
bool FfmpegSource::sendPacket() {
    while (!inputEnded_) {
        const int status = av_read_frame(format_.get(), packet_.get());
        if (status < 0) {
            inputEnded_ = true;
            truncated_ = truncated_ || status != AVERROR_EOF;
            avcodec_send_packet(codec_.get(), nullptr);
            return true;
        }
        const bool isOurs = packet_->stream_index == stream_->index;
        const int sent = isOurs ? avcodec_send_packet(codec_.get(), packet_.get()) : AVERROR(EAGAIN);
        av_packet_unref(packet_.get());
        // A damaged packet is left out; the ones after it may be good.
        if (sent >= 0) return true;
    }
    return false;
}

void FfmpegSource::convertFrame() {
    if (frame_->nb_samples <= 0 || frame_->sample_rate <= 0 || frame_->ch_layout.nb_channels < 1) return;
    adaptConverter();
    const int room = swr_get_out_samples(converter_.get(), frame_->nb_samples);
    if (room <= 0) return;
    ready_.resize(static_cast<std::size_t>(room) * channels());
    auto* out = reinterpret_cast<std::uint8_t*>(ready_.data());
    const auto** in = const_cast<const std::uint8_t**>(frame_->extended_data);
    const int made = swr_convert(converter_.get(), &out, room, in, frame_->nb_samples);
    ready_.resize(static_cast<std::size_t>(std::max(made, 0)) * channels());
    dropBeforeTarget();
}

// Makes interleaved floats at the stream's first rate and channel count of whatever the frame holds:
// broadcasts change both in the middle.
void FfmpegSource::adaptConverter() {
    if (converter_ && converterHz_ == frame_->sample_rate && converterFormat_ == frame_->format &&
        converterChannels_ == frame_->ch_layout.nb_channels)
        return;
    converterHz_ = frame_->sample_rate;
    converterFormat_ = frame_->format;
    converterChannels_ = frame_->ch_layout.nb_channels;
    AVChannelLayout from{}, to{};
    av_channel_layout_default(&from, converterChannels_);
    av_channel_layout_default(&to, info_.channels);
    SwrContext* converter = nullptr;
    int status = swr_alloc_set_opts2(&converter, &to, AV_SAMPLE_FMT_FLT, info_.sampleRateHz, &from,
                                     static_cast<AVSampleFormat>(converterFormat_), converterHz_, 0, nullptr);
    converter_.reset(converter);
    if (status >= 0) status = swr_init(converter_.get());
    if (status < 0)
        fail(ErrorCode::Unsupported, "converting " + std::to_string(converterHz_) + " Hz, " +
                                         std::to_string(converterChannels_) +
                                         " channels: " + reasonFor(status));
}

void FfmpegSource::seek(std::int64_t frame) {
    const double seconds = std::max(0.0, double(frame) / info_.sampleRateHz - kSettleSeconds);
    const double stamps = std::min(firstStamp() + seconds / av_q2d(stream_->time_base), kLargestStamp);
    const auto stamp = static_cast<std::int64_t>(stamps);
    const int status = avformat_seek_file(format_.get(), stream_->index, INT64_MIN, stamp, stamp, 0);
    if (status < 0) fail(ErrorCode::DamagedFile, "seeking: " + reasonFor(status));
    avcodec_flush_buffers(codec_.get());
    converter_.reset();
    ready_.clear();
    taken_ = 0;
    inputEnded_ = ended_ = false;
    position_ = frame;
    seekTarget_ = frame;
}

// Containers seek to a packet; the frames between it and the place asked for are decoded and dropped.
void FfmpegSource::dropBeforeTarget() {
    if (!seekTarget_) return;
    if (frame_->best_effort_timestamp == AV_NOPTS_VALUE) {
        seekTarget_.reset();
        return;
    }
    const double seconds =
        (double(frame_->best_effort_timestamp) - firstStamp()) * av_q2d(stream_->time_base);
    const double early = std::round(double(*seekTarget_) - seconds * info_.sampleRateHz);
    const std::size_t frames = ready_.size() / channels();
    const auto dropped = static_cast<std::size_t>(std::clamp(early, 0.0, double(frames)));
    ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(dropped * channels()));
    if (dropped < frames) seekTarget_.reset();
}

}  // namespace
}  // namespace timbre::audio

// The module's entries: a source for the file, owned by the caller. Throws timbre::Error as
// AudioReader::open does.
extern "C" __attribute__((visibility("default"))) timbre::audio::DecodedSource* timbreOpenFfmpeg(
    const char* path) {
    av_log_set_level(AV_LOG_QUIET);
    av_max_alloc(timbre::audio::kLargestAllocation);
    return std::make_unique<timbre::audio::FfmpegSource>(path).release();
}

// The sound tracks of the file. Throws as the other.
extern "C" __attribute__((visibility("default"))) void timbreFfmpegTracks(
    const char* path, std::vector<timbre::audio::AudioTrack>& tracks) {
    av_log_set_level(AV_LOG_QUIET);
    av_max_alloc(timbre::audio::kLargestAllocation);
    tracks = timbre::audio::FfmpegSource(path).tracks();
}
