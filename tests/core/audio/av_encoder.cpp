#include "av_encoder.h"

#include <algorithm>
#include <cstring>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace timbre::audio::fixtures {
namespace {

struct Release {
    void operator()(AVFormatContext* format) const {
        avio_closep(&format->pb);
        avformat_free_context(format);
    }
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

// One stream through one encoder into one file.
class Encoding {
public:
    bool open(const std::filesystem::path& path, const char* container, const char* codec) {
        av_log_set_level(AV_LOG_QUIET);
        AVFormatContext* format = nullptr;
        if (avformat_alloc_output_context2(&format, nullptr, container, path.c_str()) < 0) return false;
        format_.reset(format);
        encoder_ = avcodec_find_encoder_by_name(codec);
        if (encoder_ == nullptr) return false;
        codec_.reset(avcodec_alloc_context3(encoder_));
        codec_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        codec_->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
        stream_ = avformat_new_stream(format, nullptr);
        return avio_open(&format->pb, path.c_str(), AVIO_FLAG_WRITE) >= 0;
    }
    bool begin() {
        return avcodec_open2(codec_.get(), encoder_, nullptr) >= 0 &&
               avcodec_parameters_from_context(stream_->codecpar, codec_.get()) >= 0 &&
               avformat_write_header(format_.get(), nullptr) >= 0;
    }
    bool encode(const AVFrame* frame) {
        if (avcodec_send_frame(codec_.get(), frame) < 0) return false;
        while (avcodec_receive_packet(codec_.get(), packet_.get()) >= 0) {
            av_packet_rescale_ts(packet_.get(), codec_->time_base, stream_->time_base);
            if (av_interleaved_write_frame(format_.get(), packet_.get()) < 0) return false;
        }
        return true;
    }
    bool end() { return encode(nullptr) && av_write_trailer(format_.get()) >= 0; }
    AVCodecContext& codec() { return *codec_; }

private:
    std::unique_ptr<AVFormatContext, Release> format_;
    std::unique_ptr<AVCodecContext, Release> codec_;
    std::unique_ptr<AVPacket, Release> packet_{av_packet_alloc()};
    const AVCodec* encoder_ = nullptr;
    AVStream* stream_ = nullptr;
};

}  // namespace

bool encodeWithAv(const std::filesystem::path& path, const char* container, const char* codec,
                  std::span<const float> samples, int rateHz) {
    Encoding encoding;
    if (!encoding.open(path, container, codec)) return false;
    AVCodecContext& context = encoding.codec();
    context.sample_rate = rateHz;
    context.sample_fmt = std::strcmp(codec, "aac") == 0 ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT;
    context.bit_rate = 64000;
    context.time_base = {1, rateHz};
    av_channel_layout_default(&context.ch_layout, 1);
    if (!encoding.begin()) return false;
    const std::size_t frameSize =
        context.frame_size > 0 ? static_cast<std::size_t>(context.frame_size) : 1024;
    for (std::size_t at = 0; at < samples.size(); at += frameSize) {
        const auto part = samples.subspan(at, std::min(frameSize, samples.size() - at));
        const std::unique_ptr<AVFrame, Release> frame(av_frame_alloc());
        frame->nb_samples = static_cast<int>(part.size());
        frame->format = context.sample_fmt;
        frame->sample_rate = rateHz;
        frame->pts = static_cast<std::int64_t>(at);
        av_channel_layout_copy(&frame->ch_layout, &context.ch_layout);
        if (av_frame_get_buffer(frame.get(), 0) < 0) return false;
        std::memcpy(frame->data[0], part.data(), part.size_bytes());
        if (!encoding.encode(frame.get())) return false;
    }
    return encoding.end();
}

bool encodePictureWithAv(const std::filesystem::path& path) {
    Encoding encoding;
    if (!encoding.open(path, "matroska", "mpeg4")) return false;
    AVCodecContext& context = encoding.codec();
    context.width = context.height = 32;
    context.pix_fmt = AV_PIX_FMT_YUV420P;
    context.time_base = {1, 25};
    if (!encoding.begin()) return false;
    const std::unique_ptr<AVFrame, Release> frame(av_frame_alloc());
    frame->width = frame->height = 32;
    frame->format = context.pix_fmt;
    frame->pts = 0;
    if (av_frame_get_buffer(frame.get(), 0) < 0) return false;
    for (int plane = 0; plane < 3; ++plane)
        std::memset(frame->data[plane], 128,
                    static_cast<std::size_t>(frame->linesize[plane]) * (plane == 0 ? 32 : 16));
    return encoding.encode(frame.get()) && encoding.end();
}

}  // namespace timbre::audio::fixtures
