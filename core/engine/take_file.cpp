#include "core/engine/take_file.h"

#include "core/audio/audio_reader.h"
#include "core/base/error.h"

#include <array>
#include <cmath>

namespace timbre::engine {
namespace {

constexpr double kToleranceLu = 0.25;
constexpr std::size_t kBlock = 1 << 14;

// Calls `visit` with every block of every part, mono at the first part's rate.
template <class Visit>
int forEachBlock(std::span<const std::filesystem::path> parts, Visit visit) {
    int rateHz = 0;
    std::array<float, kBlock> block{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto reader =
            audio::AudioReader::open(parts[i], {.sampleRateHz = rateHz, .mono = true, .minSeconds = 0});
        rateHz = reader->sampleRateHz();
        while (const std::size_t frames = reader->read(block))
            visit(std::span<const float>(block.data(), frames), rateHz, i);
    }
    return rateHz;
}

float correction(std::span<const std::filesystem::path> parts, double targetLufs,
                 const std::function<void(double)>& progress) {
    std::optional<audio::LoudnessMeter> meter;
    forEachBlock(parts, [&](std::span<const float> samples, int rateHz, std::size_t part) {
        if (progress) progress(0.5 * double(part) / double(parts.size()));
        if (!meter) meter.emplace(rateHz, 1);
        meter->add(samples);
    });
    const auto measured = meter ? meter->integratedLufs() : std::nullopt;
    if (!measured || std::abs(*measured - targetLufs) < kToleranceLu) return 1.0f;
    return audio::gainToTarget(*measured, targetLufs);
}

}  // namespace

TakeFileResult joinFiles(std::span<const std::filesystem::path> parts, const std::filesystem::path& target,
                         const TakeFileOptions& options) {
    const float gain = options.targetLufs ? correction(parts, *options.targetLufs, options.progress) : 1.0f;
    std::optional<audio::AudioWriter> writer;
    std::optional<audio::AudioChecker> checker;
    std::optional<audio::Limiter> limiter;
    std::vector<float> louder, limited;
    const auto write = [&](std::span<const float> samples) {
        writer->write(samples);
        checker->add(samples);
    };

    const int rateHz = forEachBlock(parts, [&](std::span<const float> samples, int rate, std::size_t part) {
        if (!writer) {
            writer.emplace(target, options.format, rate, 1, options.quality, options.tags);
            checker.emplace(rate);
            limiter.emplace(rate);
        }
        if (gain == 1.0f) {
            write(samples);
        } else {
            louder.assign(samples.begin(), samples.end());
            for (float& sample : louder) sample *= gain;
            limited.clear();
            limiter->process(louder, limited);
            write(limited);
        }
        const double behind = options.targetLufs ? 0.5 : 0.0;  // measuring was the first half
        if (options.progress) options.progress(behind + (1 - behind) * double(part) / double(parts.size()));
    });
    if (!writer) throw Error(ErrorCode::EmptyAudio, target.string() + ": there is no sound to write");
    if (gain != 1.0f) {
        limited.clear();
        limiter->flush(limited);
        write(limited);
    }
    const double seconds = double(writer->frames()) / rateHz;
    writer->finish();
    return {checker->result(seconds + 1, true), seconds};
}

}  // namespace timbre::engine
