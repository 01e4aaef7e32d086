#include "core/engine/jobs/transcribe_job.h"

#include "core/base/error.h"
#include "core/engine/titles.h"
#include "core/metrics/statistics.h"
#include "core/models/checkpoint_transcriber.h"
#include "core/text/segment_edit.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

// What makes words likelier: terms of the glossary as they are to be written, then what the user said,
// which is the last to be cut off where a recogniser takes only so much.
std::string promptOf(const TranscribeRequest& request) {
    std::string terms;
    for (const auto& entry : request.glossary)
        if (!entry.spoken.empty()) terms += (terms.empty() ? "" : ", ") + entry.spoken;
    if (terms.empty() || request.prompt.empty()) return terms + request.prompt;
    return terms + ". " + request.prompt;
}

}  // namespace

TranscribeJob::~TranscribeJob() {
    recogniser_.rest();
}

TranscribeJob::TranscribeJob(storage::JobId id, TranscribeRequest request, Surroundings surroundings)
    : id_(id),
      request_(std::move(request)),
      in_(surroundings),
      recogniser_(in_.models.transcriber(request_.recogniser)) {
    if (!request_.glossary.empty()) glossary_ = std::make_unique<text::GlossaryMatcher>(request_.glossary);
}

std::filesystem::path TranscribeJob::sourceFile() const {
    return request_.recordingAsset.empty() ? request_.file : in_.assets.path(request_.recordingAsset);
}

JobOutcome TranscribeJob::run(const std::stop_token& stop) {
    // A recogniser that came with the program was loaded when this object was made.
    const std::chrono::duration<double, std::milli> loading = std::chrono::steady_clock::now() - madeAt_;
    clock_.add("load", loading.count());
    // A recording that already exists is an interrupted one: what is in the file is what there is.
    live_ = isLive(request_.source) && request_.recordingAsset.empty();
    if (live_) {
        listen(stop);
    } else if (!prepare(stop)) {
        return {};
    } else if (request_.alignText.empty()) {
        transcribeFile(sourceFile(), stop);
    } else {
        alignFile(sourceFile(), stop);
    }
    const bool keep = !stop.stop_requested() || in_.link.keepsPartialResult();
    const bool some = in_.plan.hasDecoded() || live_;
    if (!keep || (stop.stop_requested() && !some)) return {};
    return outcome();
}

bool TranscribeJob::prepare(const std::stop_token& stop) {
    const StageClock::Scope scope(clock_, "load");
    if (recogniser_.info().isNeural) in_.link.progressed("load", -1, -1);
    // Before gigabytes are read for nothing.
    static_cast<void>(models::optionsFor(options(), recogniser_.info()));
    return recogniser_.prepare(stop);
}

models::TranscribeOptions TranscribeJob::options() const {
    return {.language = language_.empty() ? request_.language : language_,
            .translate = request_.translate,
            .prompt = promptOf(request_),
            .options = request_.options,
            .gate = request_.gate,
            .live = live_,
            .partials = request_.partials,
            .pauseMs = request_.pauseMs};
}

std::unique_ptr<models::TranscriptionStream> TranscribeJob::begin() {
    const StageClock::Scope scope(clock_, "load");
    return recogniser_.begin(
        models::optionsFor(options(), recogniser_.info()),
        {.partial = [this](std::string_view text, std::int64_t startMs) { partial(text, startMs); },
         .confirmed = [this](const text::Segment& segment) { confirmed(segment); },
         .language = [this](const models::LanguageGuess& guess) { languageFound(guess); }});
}

// Stretches that follow are in the same language.
void TranscribeJob::languageFound(const models::LanguageGuess& guess) {
    if (!language_.empty() || request_.language != "und") return;
    language_ = guess.language;
    in_.link.languageFound(guess.language, guess.probability);
}

void TranscribeJob::finish(models::TranscriptionStream& stream, const std::stop_token& stop) {
    if (!stop.stop_requested()) {
        const StageClock::Scope scope(clock_, "infer");
        stream.finish(stop);
    }
    note(stream);
}

void TranscribeJob::note(const models::TranscriptionStream& stream) {
    const auto report = stream.report();
    const std::pair<const char*, double> stages[] = {{"features", report.featureSeconds},
                                                     {"encode", report.encodeSeconds},
                                                     {"text", report.decodeSeconds},
                                                     {"words", report.wordSeconds}};
    for (const auto& [stage, seconds] : stages)
        if (seconds > 0) clock_.add(stage, seconds * 1000);
    clock_.addTokens(report.tokens);
}

void TranscribeJob::confirmed(const text::Segment& heard) {
    storage::SegmentRecord record;
    record.segment = heard;
    record.segment.startMs += originMs_;
    record.segment.endMs += originMs_;
    for (auto& word : record.segment.words) {
        word.startMs += originMs_;
        word.endMs += originMs_;
    }
    if (!belongs(record.segment)) return;
    keptToMs_ = std::max(keptToMs_, std::min(record.segment.endMs, stretch_.limitMs));
    if (glossary_ != nullptr && record.segment.gap.empty()) text::applyGlossary(*glossary_, record.segment);
    ++confirmed_;
    const storage::DecodedSpan span{*keptFromMs_, keptToMs_};
    in_.plan.decoded(span);
    in_.link.phraseReady(std::move(record), span);
}

void TranscribeJob::partial(std::string_view text, std::int64_t startMs) {
    if (!live_) return in_.link.partialText(std::string(text), originMs_ + startMs, atMs_, 0);
    // A recogniser that hears in stretches may hold sound that its text does not cover yet.
    const double covered = stream_ != nullptr ? stream_->report().partialSeconds * 1000 : 0;
    const auto heardMs =
        covered > 0 ? static_cast<std::int64_t>(covered) : recognitionMs(in_.tail.framesRead());
    const double lagMs = double(recognitionMs(in_.tail.framesWritten()) - heardMs);
    lagsMs_.push_back(lagMs);
    in_.link.partialText(std::string(text), originMs_ + startMs, heardMs, lagMs);
}

JobOutcome TranscribeJob::outcome() {
    JobOutcome outcome;
    if (request_.keep) outcome.history = historyItemOf(request_, durationMs_);
    if (outcome.history && !language_.empty()) outcome.history->language = language_;
    outcome.check.seconds = double(durationMs_) / 1000;
    return outcome;
}

storage::JobMetrics TranscribeJob::metrics() const {
    storage::JobMetrics metrics{.kind = live_ ? "live" : "transcribe",
                                .engine = request_.recogniser,
                                .model = request_.recogniser,
                                .device = recogniser_.device(),
                                .version = recogniser_.info().version,
                                .audioSeconds = double(heardMs_) / 1000,
                                .stages = clock_.records()};
    if (const auto* checkpoint = dynamic_cast<const models::CheckpointTranscriber*>(&recogniser_))
        metrics.precision = checkpoint->precision();
    if (metrics.audioSeconds > 0) metrics.rtf = clock_.ms("infer") / 1000 / metrics.audioSeconds;
    if (clock_.tokens() > 0) metrics.tokens = clock_.tokens();
    auto lags = lagsMs_;
    std::sort(lags.begin(), lags.end());
    metrics.lagMs = timbre::metrics::percentile(lags, 0.5);
    return metrics;
}

storage::HistoryItem historyItemOf(const TranscribeRequest& request, std::int64_t durationMs) {
    storage::HistoryItem item;
    item.kind = storage::HistoryKind::Transcript;
    item.title = titleOf(request);
    item.voiceOrModel = item.engine = request.recogniser;
    item.language = request.language;
    item.settingsJson = toJson(request);
    item.asset = request.recordingAsset;
    if (request.source == SoundSource::File) item.sourcePath = request.file.string();
    item.durationMs = durationMs;
    return item;
}

}  // namespace timbre::engine
