#include "core/models/pocketsphinx/features.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <sphinxbase/fe.h>

namespace timbre::models::pocketsphinx {
namespace {

static_assert(sizeof(mfcc_t) == sizeof(float), "the library was built with floating-point cepstra");

constexpr std::size_t kBlock = 1600;  // samples converted at a time
constexpr std::size_t kRows = 16;     // more frames than one block can complete

std::int16_t toInt16(float sample, float gain) {
    return static_cast<std::int16_t>(std::lrint(std::clamp(sample * gain, -1.0F, 1.0F) * 32767.0F));
}

}  // namespace

void Features::Free::operator()(fe_s* front) const {
    fe_free(front);
}

Features::Features(cmd_ln_s* config) : front_(fe_init_auto_r(config)) {
    if (!front_ || fe_get_output_size(front_.get()) != kCepstra)
        throw Error(ErrorCode::Internal, "PocketSphinx front end: expected 13 cepstra per frame");
    fe_start_stream(front_.get());
    fe_start_utt(front_.get());
}

void Features::append(std::span<const float> samples, float gain, std::vector<Frame>& out) {
    std::array<std::int16_t, kBlock> block{};
    std::array<Frame, kRows> rows{};
    std::array<mfcc_t*, kRows> pointers{};
    for (std::size_t i = 0; i < kRows; ++i) pointers[i] = rows[i].data();

    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), kBlock);
        for (std::size_t i = 0; i < count; ++i) block[i] = toInt16(samples[i], gain);
        samples = samples.subspan(count);

        const std::int16_t* next = block.data();
        std::size_t left = count;
        while (left > 0) {
            int frames = kRows;
            const std::size_t before = left;
            if (fe_process_frames(front_.get(), &next, &left, pointers.data(), &frames, nullptr) < 0)
                throw Error(ErrorCode::Internal, "PocketSphinx front end refused a block of sound");
            out.insert(out.end(), rows.begin(), rows.begin() + frames);
            if (frames == 0 && left == before) break;
        }
    }
}

void Features::finish(std::vector<Frame>& out) {
    Frame last{};
    int frames = 0;
    fe_end_utt(front_.get(), last.data(), &frames);
    if (frames > 0) out.push_back(last);
}

Frame meanOf(std::span<const Frame> frames) {
    std::array<double, kCepstra> sum{};
    for (const Frame& frame : frames)
        for (int i = 0; i < kCepstra; ++i) sum[i] += frame[i];
    Frame mean{};
    if (!frames.empty())
        for (int i = 0; i < kCepstra; ++i)
            mean[i] = static_cast<float>(sum[i] / static_cast<double>(frames.size()));
    return mean;
}

Frame meanOfSpeech(std::span<const Frame> frames) {
    constexpr std::size_t kReach = 25;  // frames
    if (frames.empty()) return {};
    std::vector<float> loudness;  // the first coefficient is the log energy
    for (const Frame& frame : frames) loudness.push_back(frame[0]);
    std::sort(loudness.begin(), loudness.end());
    const float middle =
        (loudness[loudness.size() / 20] + loudness[loudness.size() - 1 - loudness.size() / 20]) / 2;

    std::vector<Frame> speech;
    std::size_t done = 0;  // frames before this one were looked at
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (frames[i][0] < middle) continue;
        const std::size_t end = std::min(i + kReach + 1, frames.size());
        for (std::size_t k = std::max(done, i - std::min(i, kReach)); k < end; ++k)
            speech.push_back(frames[k]);
        done = std::max(done, end);
    }
    return meanOf(speech);
}

}  // namespace timbre::models::pocketsphinx
