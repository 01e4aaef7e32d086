#include "core/models/qwen3_tts/sound_maker.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
constexpr std::uint64_t kHashStart = 0xcbf29ce484222325, kHashFactor = 0x100000001b3;

at::Tensor codesTensor(std::span<const std::int32_t> codes, std::int64_t groups) {
    const at::Tensor tensor = at::empty({std::ssize(codes) / groups, groups}, at::kLong);
    std::ranges::copy(codes, tensor.data_ptr<std::int64_t>());
    return tensor;
}

double framesPerSecond(const CodecDecoder& decoder) {
    return static_cast<double>(decoder.config().sampleRate) /
           static_cast<double>(decoder.config().samplesPerFrame);
}

}  // namespace

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

SoundMaker::SoundMaker(const CodecDecoder& decoder, const Samples& samples, std::stop_token stop,
                       Clock::time_point start, bool listensForSilence)
    : decoder_(decoder),
      samples_(samples),
      stop_(std::move(stop)),
      start_(start),
      listensForSilence_(listensForSilence),
      state_(decoder.begin()),
      silence_(framesPerSecond(decoder)) {
    result_.codesHash = kHashStart;
}

void SoundMaker::prime(std::span<const std::int32_t> codes) {
    if (codes.empty()) return;
    const auto start = Clock::now();
    decoder_.prime(codesTensor(codes, decoder_.config().groups), state_);
    result_.decoderSeconds += secondsSince(start);
}

void SoundMaker::count(std::span<const std::int32_t> frames) {
    for (const std::int32_t code : frames)
        for (int shift = 0; shift < 32; shift += 8)
            result_.codesHash =
                (result_.codesHash ^ ((static_cast<std::uint32_t>(code) >> shift) & 0xff)) * kHashFactor;
    result_.frames += std::ssize(frames) / decoder_.config().groups;
}

bool SoundMaker::operator()(std::span<const std::int32_t> frames) {
    result_.stopped = stop_.stop_requested();
    if (result_.stopped) return false;
    const auto start = Clock::now();
    const auto groups = static_cast<std::size_t>(decoder_.config().groups);
    const auto frameSamples = static_cast<std::size_t>(decoder_.config().samplesPerFrame);
    const at::Tensor sound = decoder_.step(codesTensor(frames, decoder_.config().groups), state_);
    const std::span made(sound.data_ptr<float>(), static_cast<std::size_t>(sound.numel()));
    result_.decoderSeconds += secondsSince(start);

    std::size_t kept = 0;
    while (kept < frames.size() / groups && !result_.silent) {
        const bool silent = silence_.hear(made.subspan(kept * frameSamples, frameSamples));
        result_.silent = silent && listensForSilence_;
        ++kept;
    }
    if (result_.frames == 0) result_.firstSoundSeconds = secondsSince(start_);
    count(frames.first(kept * groups));
    samples_(made.first(kept * frameSamples));
    return !result_.silent;
}

}  // namespace timbre::models::qwen3_tts
