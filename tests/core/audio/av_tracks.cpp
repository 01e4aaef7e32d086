#include "av_tracks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
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
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

bool addStream(AVFormatContext& format, const AvTrack& track, int rateHz) {
    AVStream* stream = avformat_new_stream(&format, nullptr);
    if (stream == nullptr) return false;
    stream->time_base = {1, rateHz};
    stream->disposition = track.isDefault ? AV_DISPOSITION_DEFAULT : 0;
    stream->codecpar->codec_type = AVMEDIA_TYPE_AUDIO;
    stream->codecpar->codec_id = AV_CODEC_ID_PCM_S16LE;
    stream->codecpar->format = AV_SAMPLE_FMT_S16;
    stream->codecpar->sample_rate = rateHz;
    stream->codecpar->bits_per_coded_sample = 16;
    av_channel_layout_default(&stream->codecpar->ch_layout, 1);
    av_dict_set(&stream->metadata, "language", track.language.c_str(), 0);
    if (!track.title.empty()) av_dict_set(&stream->metadata, "title", track.title.c_str(), 0);
    return true;
}

bool writePart(AVFormatContext& format, std::size_t index, const AvTrack& track, std::size_t from,
               std::size_t count, int rateHz) {
    const std::unique_ptr<AVPacket, Release> packet(av_packet_alloc());
    if (av_new_packet(packet.get(), int(count * 2)) < 0) return false;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value =
            std::int16_t(std::lround(std::clamp(track.samples[from + i], -1.0f, 1.0f) * 32767));
        std::memcpy(packet->data + i * 2, &value, 2);
    }
    packet->stream_index = int(index);
    packet->pts = packet->dts = std::int64_t(from);
    packet->duration = std::int64_t(count);
    av_packet_rescale_ts(packet.get(), {1, rateHz}, format.streams[index]->time_base);
    return av_interleaved_write_frame(&format, packet.get()) >= 0;
}

}  // namespace

bool writeTracksWithAv(const std::filesystem::path& path, const std::vector<AvTrack>& tracks, int rateHz) {
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext* made = nullptr;
    if (avformat_alloc_output_context2(&made, nullptr, "matroska", path.c_str()) < 0) return false;
    const std::unique_ptr<AVFormatContext, Release> format(made);
    // Else the muxer calls the first track its default one where none is.
    AVDictionary* options = nullptr;
    av_dict_set(&options, "default_mode", "passthrough", 0);
    const bool begun = avio_open(&format->pb, path.c_str(), AVIO_FLAG_WRITE) >= 0 &&
                       std::ranges::all_of(
                           tracks, [&](const AvTrack& track) { return addStream(*format, track, rateHz); }) &&
                       avformat_write_header(format.get(), &options) >= 0;
    av_dict_free(&options);
    if (!begun) return false;
    const std::size_t block = std::size_t(rateHz) / 50, frames = tracks.front().samples.size();
    for (std::size_t at = 0; at < frames; at += block)
        for (std::size_t index = 0; index < tracks.size(); ++index)
            if (!writePart(*format, index, tracks[index], at, std::min(block, frames - at), rateHz))
                return false;
    return av_write_trailer(format.get()) >= 0;
}

}  // namespace timbre::audio::fixtures
