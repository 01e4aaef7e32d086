#include "core/engine/jobs/transcribe_job.h"

#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "core/engine/titles.h"
#include "core/models/checkpoint_transcriber.h"
#include "core/text/segment_edit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::size_t kFileBlock = audio::kRecognitionRateHz / 2;
constexpr double kMaxAlignSeconds = 3600;
constexpr std::int64_t kAlignedGapMs = 700;  // a longer silence starts a new segment

std::int64_t msFor(std::uint64_t frames) {
    return static_cast<std::int64_t>(frames * 1000 / audio::kRecognitionRateHz);
}

// How many frames of the next block belong to the range that ends at `toMs` (0: no end).
std::size_t framesUpTo(std::int64_t toMs, std::int64_t originMs, std::uint64_t frames) {
    if (toMs == 0) return kFileBlock;
    const auto wanted = static_cast<std::uint64_t>(std::max<std::int64_t>(0, toMs - originMs)) *
                        audio::kRecognitionRateHz / 1000;
    return static_cast<std::size_t>(std::min<std::uint64_t>(kFileBlock, wanted - std::min(wanted, frames)));
}

bool endsSentence(const std::string& word) {
    return !word.empty() && std::string_view(".!?").find(word.back()) != std::string_view::npos;
}

// Aligned words as segments: a new one after the end of a sentence or a silence.
std::vector<text::Segment> segmentsOf(const std::vector<text::Word>& words) {
    std::vector<text::Segment> segments;
    for (const auto& word : words) {
        const bool startNew = segments.empty() || endsSentence(segments.back().words.back().text) ||
                              word.startMs - segments.back().endMs > kAlignedGapMs;
        if (startNew) {
            segments.emplace_back();
            segments.back().startMs = word.startMs;
        }
        auto& segment = segments.back();
        segment.text += (segment.text.empty() ? "" : " ") + word.text;
        segment.endMs = std::max(segment.endMs, word.endMs);
        segment.words.push_back(word);
    }
    for (auto& segment : segments) {
        double sum = 0;
        for (const auto& word : segment.words) sum += word.confidence;
        segment.confidence = sum / double(segment.words.size());
    }
    return segments;
}

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

TranscribeJob::TranscribeJob(storage::JobId id, TranscribeRequest request, std::int64_t decodedMs,
                             Surroundings surroundings)
    : id_(id),
      request_(std::move(request)),
      decodedMs_(decodedMs),
      in_(surroundings),
      recogniser_(in_.models.transcriber(request_.recogniser)) {
    if (!request_.glossary.empty()) glossary_ = std::make_unique<text::GlossaryMatcher>(request_.glossary);
}

std::filesystem::path TranscribeJob::sourceFile() const {
    return request_.recordingAsset.empty() ? request_.file : in_.assets.path(request_.recordingAsset);
}

JobOutcome TranscribeJob::run(const std::stop_token& stop) {
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
    const bool some = confirmedAny_ || decodedMs_ > 0 || live_;
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
    const auto report = stream.report();
    const std::pair<const char*, double> stages[] = {{"features", report.featureSeconds},
                                                     {"encode", report.encodeSeconds},
                                                     {"text", report.decodeSeconds},
                                                     {"words", report.wordSeconds}};
    for (const auto& [stage, seconds] : stages)
        if (seconds > 0) clock_.add(stage, seconds * 1000);
}

void TranscribeJob::transcribeFile(const std::filesystem::path& file, const std::stop_token& stop) {
    const auto reader = [&] {
        const StageClock::Scope scope(clock_, "decode");
        return audio::AudioReader::open(file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    }();
    const auto stream = begin();
    originMs_ = durationMs_ = std::max(request_.fromMs, decodedMs_);
    if (originMs_ > 0) reader->seek(double(originMs_) / 1000);
    in_.link.started(0, {}, 0);

    const double endMs =
        request_.toMs > 0 ? double(request_.toMs) : reader->info().seconds.value_or(0) * 1000;
    const double totalMs = endMs - double(originMs_);
    std::array<float, kFileBlock> block{};
    std::uint64_t frames = 0;
    while (!stop.stop_requested()) {
        std::size_t count = 0;
        {
            const StageClock::Scope scope(clock_, "decode");
            count = reader->read(std::span(block).first(framesUpTo(request_.toMs, originMs_, frames)));
        }
        if (count == 0) break;
        const StageClock::Scope scope(clock_, "infer");
        stream->accept(std::span(block).first(count), stop);
        frames += count;
        durationMs_ = originMs_ + msFor(frames);
        const double heardMs = double(durationMs_ - originMs_);
        in_.link.progressed("transcribe", totalMs > 0 ? std::min(1.0, heardMs / totalMs) : -1, -1);
    }
    finish(*stream, stop);
    if (reader->isTruncated())
        in_.link.warning({ErrorCode::DamagedFile, file.string() + " breaks off after " +
                                                      std::to_string(durationMs_ / 1000) +
                                                      " s; what is there was transcribed"});
    if (reader->invalidSamples() > 0)
        in_.link.warning({ErrorCode::DamagedFile, file.string() + ": " +
                                                      std::to_string(reader->invalidSamples()) +
                                                      " samples are not numbers; they count as silence"});
}

void TranscribeJob::alignFile(const std::filesystem::path& file, const std::stop_token& stop) {
    audio::Clip clip;
    {
        const StageClock::Scope scope(clock_, "decode");
        clip = audio::readClip(file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true},
                               kMaxAlignSeconds);
    }
    durationMs_ = static_cast<std::int64_t>(clip.seconds() * 1000);
    in_.link.started(0, {}, 0);
    in_.link.progressed("align", -1, -1);
    std::vector<text::Word> words;
    {
        const StageClock::Scope scope(clock_, "infer");
        words = recogniser_.align(clip.samples, request_.alignText, request_.language, stop);
    }
    if (stop.stop_requested()) return;
    // What an earlier run had committed already may have been edited since.
    for (const auto& segment : segmentsOf(words))
        if (segment.startMs >= decodedMs_) confirmed(segment);
}

void TranscribeJob::confirmed(const text::Segment& segment) {
    storage::SegmentRecord record;
    record.segment = segment;
    record.segment.startMs += originMs_;
    record.segment.endMs += originMs_;
    for (auto& word : record.segment.words) {
        word.startMs += originMs_;
        word.endMs += originMs_;
    }
    if (glossary_ != nullptr) text::applyGlossary(*glossary_, record.segment);
    confirmedAny_ = true;
    confirmedMs_ = record.segment.endMs;
    in_.link.segmentReady(std::move(record));
}

void TranscribeJob::partial(std::string_view text, std::int64_t startMs) {
    const auto behind = live_ ? in_.tail.framesWritten() - in_.tail.framesRead() : 0;
    const auto heardMs = live_ ? msFor(in_.tail.framesRead()) : durationMs_;
    in_.link.partialText(std::string(text), originMs_ + startMs, heardMs, double(msFor(behind)));
}

JobOutcome TranscribeJob::outcome() {
    JobOutcome outcome;
    if (request_.keep) outcome.history = historyItemOf(request_, durationMs_);
    if (outcome.history && !language_.empty()) outcome.history->language = language_;

    auto& metrics = outcome.metrics;
    metrics.kind = "transcribe";
    metrics.engine = metrics.model = request_.recogniser;
    metrics.device = recogniser_.device();
    metrics.version = recogniser_.info().version;
    metrics.audioSeconds = double(durationMs_ - originMs_) / 1000;
    metrics.rtf = metrics.audioSeconds > 0 ? clock_.ms("infer") / 1000 / metrics.audioSeconds : 0;
    metrics.stages = clock_.records();
    outcome.check.seconds = double(durationMs_) / 1000;
    return outcome;
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
