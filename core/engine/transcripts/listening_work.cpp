#include "core/engine/transcripts/listening_work.h"

#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "core/models/checkpoint_transcriber.h"

#include <algorithm>
#include <array>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kBetweenProgress = std::chrono::milliseconds(50);
constexpr std::size_t kBlock = audio::kRecognitionRateHz / 2;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// As the recogniser takes them; what it cannot do is refused with what to do about it.
models::TranscribeOptions fitting(models::TranscribeOptions options,
                                  const models::RecogniserInfo& recogniser) {
    if (options.language.empty()) options.language = "und";
    try {
        return models::optionsFor(std::move(options), recogniser);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Unsupported) throw;
        throw Error(
            ErrorCode::Unsupported,
            error.detail() + "; choose another recogniser, or download a Whisper model on the screen Models");
    }
}

// What a recogniser borrowed for one hearing goes back, however that ends.
class Borrowed {
public:
    explicit Borrowed(models::Transcriber& transcriber) : transcriber_(transcriber) {}
    ~Borrowed() { transcriber_.rest(); }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

private:
    models::Transcriber& transcriber_;
};

void shift(text::Segment& segment, std::int64_t byMs) {
    segment.startMs += byMs;
    segment.endMs += byMs;
    for (auto& word : segment.words) {
        word.startMs += byMs;
        word.endMs += byMs;
    }
}

}  // namespace

void ListeningWork::progress(const char* stage, double fraction) {
    const auto now = Clock::now();
    if (stage_ == stage && now - toldAt_ < kBetweenProgress) return;
    stage_ = stage;
    toldAt_ = now;
    parts_.tell(TranscriptTaskProgressed{task(), stage, fraction});
}

ListeningWork::Heard ListeningWork::hear(const Wish& wish) {
    auto& transcriber = shelf().transcriber(wish.recogniser);
    Heard heard{.segments = {}, .recogniser = transcriber.info()};
    const auto options = fitting({.language = wish.language,
                                  .translate = wish.translate,
                                  .prompt = wish.prompt,
                                  .options = wish.options,
                                  .partials = false},
                                 heard.recogniser);
    progress("read", -1);
    const auto reader =
        audio::AudioReader::open(wish.sound, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    if (wish.fromMs > 0) reader->seek(double(wish.fromMs) / 1000);
    const double whole = wish.toMs > 0 ? double(wish.toMs - wish.fromMs) / 1000
                                       : reader->info().seconds.value_or(0) - double(wish.fromMs) / 1000;
    progress("load", -1);
    const auto loading = Clock::now();
    const Borrowed borrowed(transcriber);
    if (!transcriber.prepare(stop())) return heard;
    heard.device = transcriber.device();
    const auto stream =
        transcriber.begin(options, {.partial = {}, .confirmed = [&](const text::Segment& segment) {
                                        heard.segments.push_back(segment);
                                        shift(heard.segments.back(), wish.fromMs);
                                    }});
    heard.loadMs = msSince(loading);
    const auto inferring = Clock::now();
    std::array<float, kBlock> block{};
    std::uint64_t frames = 0;
    const auto limit =
        wish.toMs > 0 ? static_cast<std::uint64_t>(whole * audio::kRecognitionRateHz) : UINT64_MAX;
    progress("listen", 0);
    while (!isStopped() && frames < limit) {
        const auto count = reader->read(std::span(block).first(
            static_cast<std::size_t>(std::min<std::uint64_t>(kBlock, limit - frames))));
        if (count == 0) break;
        stream->accept(std::span(block).first(count), stop());
        frames += count;
        heard.seconds = double(frames) / audio::kRecognitionRateHz;
        progress("listen", whole > 0 ? std::min(1.0, heard.seconds / whole) : -1);
    }
    if (!isStopped()) stream->finish(stop());
    heard.inferMs = msSince(inferring);
    return heard;
}

}  // namespace timbre::engine
