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
    used_.engine = used_.model = wish.recogniser;
    auto& transcriber = [&]() -> models::Transcriber& {
        const StageClock::Scope scope(clock_, "load");
        return shelf().transcriber(wish.recogniser);
    }();
    Heard heard{.segments = {}, .recogniser = transcriber.info()};
    const auto options = fitting({.language = wish.language,
                                  .translate = wish.translate,
                                  .prompt = wish.prompt,
                                  .options = wish.options,
                                  .partials = false},
                                 heard.recogniser);
    progress("read", -1);
    const auto reader = [&] {
        const StageClock::Scope scope(clock_, "open");
        return audio::AudioReader::open(wish.sound,
                                        {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    }();
    if (wish.fromMs > 0) reader->seek(double(wish.fromMs) / 1000);
    const double whole = wish.toMs > 0 ? double(wish.toMs - wish.fromMs) / 1000
                                       : reader->info().seconds.value_or(0) - double(wish.fromMs) / 1000;
    progress("load", -1);
    const Borrowed borrowed(transcriber);
    const auto stream = [&]() -> std::unique_ptr<models::TranscriptionStream> {
        const StageClock::Scope scope(clock_, "load");
        if (!transcriber.prepare(stop())) return nullptr;
        return transcriber.begin(options, {.partial = {}, .confirmed = [&](const text::Segment& segment) {
                                               heard.segments.push_back(segment);
                                               shift(heard.segments.back(), wish.fromMs);
                                           }});
    }();
    if (!stream) return heard;
    usedModel(heard.recogniser.id, transcriber.device(), 0);
    used_.version = heard.recogniser.version;
    if (const auto* checkpoint = dynamic_cast<const models::CheckpointTranscriber*>(&transcriber))
        used_.precision = checkpoint->precision();
    std::array<float, kBlock> block{};
    std::uint64_t frames = 0;
    const auto limit =
        wish.toMs > 0 ? static_cast<std::uint64_t>(whole * audio::kRecognitionRateHz) : UINT64_MAX;
    progress("listen", 0);
    while (!isStopped() && frames < limit) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kBlock, limit - frames));
        const auto count = [&] {
            const StageClock::Scope scope(clock_, "decode");
            return reader->read(std::span(block).first(wanted));
        }();
        if (count == 0) break;
        const StageClock::Scope scope(clock_, "infer");
        stream->accept(std::span(block).first(count), stop());
        frames += count;
        used_.audioSeconds = heard.seconds = double(frames) / audio::kRecognitionRateHz;
        progress("listen", whole > 0 ? std::min(1.0, heard.seconds / whole) : -1);
    }
    const StageClock::Scope scope(clock_, "infer");
    if (!isStopped()) stream->finish(stop());
    clock_.addTokens(stream->report().tokens);
    return heard;
}

void ListeningWork::usedModel(const std::string& engine, const std::string& device, double seconds) {
    used_.engine = used_.model = engine;
    used_.device = device;
    used_.audioSeconds = seconds;
}

storage::JobMetrics ListeningWork::metrics() const {
    auto metrics = used_;
    metrics.stages = clock_.records();
    if (metrics.audioSeconds > 0) metrics.rtf = clock_.ms("infer") / 1000 / metrics.audioSeconds;
    if (clock_.tokens() > 0) metrics.tokens = clock_.tokens();
    return metrics;
}

}  // namespace timbre::engine
