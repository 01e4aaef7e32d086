#include "core/engine/jobs/speak_job.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/take_file.h"
#include "core/engine/titles.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace timbre::engine {
namespace {

// Sentence files last a multiple of this, so that times in ms stay exact at 16, 22.05 and 24 kHz.
constexpr int kGridMs = 20;

std::size_t framesFor(std::int64_t ms, int rateHz) {
    return static_cast<std::size_t>(ms) * static_cast<std::size_t>(rateHz) / 1000;
}

std::int64_t msFor(std::size_t frames, int rateHz) {
    return static_cast<std::int64_t>(frames * 1000 / static_cast<std::size_t>(rateHz));
}

std::string endText(models::SpeechEnd end) {
    return end == models::SpeechEnd::Ended ? std::string() : std::string(models::speechEndName(end));
}

models::SpeechEnd endFrom(const std::string& text) {
    using enum models::SpeechEnd;
    for (const auto end : {LengthCap, Repeating, Silent, Stopped})
        if (text == models::speechEndName(end)) return end;
    return Ended;
}

struct Closing {};  // the program ends while a take is being joined

// Hands out silence in blocks, however long it is.
void silence(std::size_t frames, const SampleOutput& output) {
    static constexpr std::array<float, 4096> kZeros{};
    for (std::size_t left = frames; left > 0;) {
        const std::size_t count = std::min(left, kZeros.size());
        output(std::span(kZeros).first(count));
        left -= count;
    }
}

std::int64_t plannedSilenceMs(const text::SpeechPlan& plan) {
    std::int64_t total = 0;
    for (const auto& part : plan.parts) {
        total += part.pauseAfterMs;
        if (part.startMs) total = std::max(total, *part.startMs);
    }
    return total;
}

// A word's place in the spoken text → its place in the text as the user wrote it.
void pointToSource(text::Word& word, const text::SpokenPart& part) {
    const auto offset = static_cast<std::size_t>(word.textOffset);
    const auto last = offset + static_cast<std::size_t>(std::max<std::int64_t>(word.textLength, 1)) - 1;
    if (word.textOffset < 0 || last >= part.sourceByte.size()) {
        word.textOffset = -1;
        word.textLength = 0;
        return;
    }
    word.textOffset = part.sourceByte[offset];
    word.textLength = std::max<std::int64_t>(0, std::int64_t(part.sourceByte[last]) - word.textOffset + 1);
}

}  // namespace

SpeakJob::SpeakJob(storage::JobId id, SpeakRequest request, std::vector<storage::SegmentRecord> done,
                   Surroundings surroundings)
    : id_(id), request_(std::move(request)), done_(std::move(done)), in_(surroundings) {}

text::SpeechPlan planFor(const SpeakRequest& request) {
    const text::PlanOptions options{.language = request.voice.language,
                                    .glossary = request.glossary,
                                    .paragraphPauseMs = request.paragraphPauseMs};
    return request.textIsSubtitles ? text::planSubtitles(request.text, options)
                                   : text::planSpeech(request.text, options);
}

JobOutcome SpeakJob::run(const std::stop_token& stop) {
    text::SpeechPlan plan;
    {
        const StageClock::Scope scope(clock_, "prepare");
        plan = planFor(request_);
    }
    if (plan.parts.empty()) throw Error(ErrorCode::InvalidInput, "there is nothing to speak in the text");
    done_.resize(std::min(done_.size(), plan.parts.size()));
    if (prepare(plan, stop)) speakAll(plan, stop);
    if (programme_ != 0) in_.player.finish(programme_);
    tries_.reset();
    ear_.reset();
    renderer_.reset();  // the lane's engines are the lane's
    if (!stop.stop_requested()) return finish(plan);
    if (done_.empty() || !in_.link.keepsPartialResult()) return {};
    JobOutcome later;
    later.keepLater = [self = shared_from_this(), plan = std::move(plan), since = WallClock::now()] {
        const std::chrono::duration<double, std::milli> waited = WallClock::now() - since;
        self->clock_.add("keep", waited.count());
        return self->finish(plan);
    };
    return later;
}

// Loads what the voice needs and says how much there is to do. False: stopped meanwhile.
bool SpeakJob::prepare(const text::SpeechPlan& plan, const std::stop_token& stop) {
    {
        const StageClock::Scope scope(clock_, "load");
        renderer_.emplace(in_.models, request_, clock_);
        engineVersion_ = renderer_->engine().version;
        if (renderer_->engine().isNeural) in_.link.progressed("load", -1, -1);
        if (!renderer_->prepare(stop)) return false;
        ear_ = earFor(stop);
    }
    SentenceTries::Wishes wishes{.retries = in_.care.retries, .floor = request_.voice.similarityFloor};
    if (!wishes.floor && in_.care.similarityFloor > 0) wishes.floor = in_.care.similarityFloor;
    tries_.emplace(*renderer_, ear_.get(), wishes);
    if (const auto* neural = in_.models.checkpoint(request_.voice.engine)) {
        device_ = neural->device();
        precision_ = neural->precision();
        std::size_t characters = 0;
        for (std::size_t i = done_.size(); i < plan.parts.size(); ++i)
            characters += text::countCharacters(plan.parts[i].text);
        const double done = done_.empty() ? 0 : double(done_.back().segment.endMs);
        pace_.emplace(in_.pace, characters, (done + double(plannedSilenceMs(plan))) / 1000, request_.speed);
    }
    continueProgramme();
    in_.link.started(static_cast<int>(plan.parts.size()), plan.problems, programme_);
    if (pace_) estimate();
    return true;
}

// Trouble with measuring does not end a job.
std::unique_ptr<SpeakerEar> SpeakJob::earFor(const std::stop_token& stop) {
    try {
        return SpeakerEar::forVoice(in_.models, request_.voice, stop);
    } catch (...) {
        in_.link.warning(currentError());
        return nullptr;
    }
}

void SpeakJob::speakAll(const text::SpeechPlan& plan, const std::stop_token& stop) {
    for (std::size_t i = done_.size(); i < plan.parts.size() && !stop.stop_requested(); ++i) {
        speakPart(plan, i, stop);
        if (pace_)
            estimate();
        else
            in_.link.progressed("speak", double(i + 1) / double(plan.parts.size()), -1);
    }
}

JobOutcome SpeakJob::finish(const text::SpeechPlan& plan) {
    JobOutcome outcome;
    try {
        outcome = assemble(plan.parts.size());
        outcome.metrics = metrics();
    } catch (const Closing&) {
        return {};  // the sentences wait for resume()
    }
    const double expected =
        audio::longestPlausibleSeconds(text::countCharacters(request_.text), request_.speed) +
        double(plannedSilenceMs(plan)) / 1000.0;
    outcome.check.isRunaway = outcome.check.seconds > expected;
    return outcome;
}

void SpeakJob::speakPart(const text::SpeechPlan& plan, std::size_t index, const std::stop_token& stop) {
    const auto& part = plan.parts[index];
    const std::int64_t position = done_.empty() ? 0 : done_.back().segment.endMs;
    const std::int64_t leadMs = part.startMs ? std::max<std::int64_t>(0, *part.startMs - position) : 0;
    std::int64_t roomMs = 0;  // 0: as long as it takes
    if (part.startMs) {
        const auto* next = index + 1 < plan.parts.size() ? &plan.parts[index + 1] : nullptr;
        const auto until = next != nullptr && next->startMs ? next->startMs : part.endMs;
        if (until) roomMs = std::max<std::int64_t>(1, *until - position - leadMs);
    }

    silence(framesFor(leadMs, renderer_->sampleRateHz()), [this](auto samples) { play(samples); });
    const Sentence sentence = sentenceFor(part, leadMs, roomMs, stop);
    if (stop.stop_requested()) return;  // the sentence in flight is incomplete
    publish(part, static_cast<int>(index), leadMs, sentence);
}

Sentence SpeakJob::sentenceFor(const text::SpokenPart& part, std::int64_t leadMs, std::int64_t roomMs,
                               const std::stop_token& stop) {
    if (part.text.empty()) return {};
    if (!request_.useCache) return spoken(part, leadMs, roomMs, stop);
    const auto key = renderer_->cacheKey(part.text, roomMs);
    if (auto cached = fromCache(key)) {
        ++fromCacheCount_;
        if (pace_)
            pace_->found(double(cached->samples.size()) / renderer_->sampleRateHz(),
                         text::countCharacters(part.text));
        return *std::move(cached);
    }
    auto sentence = spoken(part, leadMs, roomMs, stop);
    if (!stop.stop_requested()) intoCache(key, sentence);
    return sentence;
}

Sentence SpeakJob::spoken(const text::SpokenPart& part, std::int64_t leadMs, std::int64_t roomMs,
                          const std::stop_token& stop) {
    lastBlock_ = WallClock::now();
    auto sentence = tries_->speak(
        part.text, roomMs, [this](std::span<const float> samples) { rendered(samples); },
        [this, leadMs](const Sentence& tried) { return takeBack(tried, leadMs); }, stop);
    if (pace_) pace_->sentenceDone(text::countCharacters(part.text));
    return sentence;
}

std::optional<Sentence> SpeakJob::fromCache(const std::string& key) {
    const StageClock::Scope scope(clock_, "cache");
    const auto entry = in_.link.cachedSentence(key);
    if (!entry) return std::nullopt;
    try {
        auto clip = audio::readClip(in_.assets.path(entry->asset), {.minSeconds = 0});
        if (clip.sampleRateHz != renderer_->sampleRateHz())
            throw Error(ErrorCode::DamagedFile, entry->asset + ": unexpected sample rate");
        play(clip.samples);
        return Sentence{.samples = std::move(clip.samples),
                        .words = entry->words,
                        .end = endFrom(entry->end),
                        .similarity = entry->similarity,
                        .attempts = entry->attempts};
    } catch (const Error& error) {
        log(LogLevel::Warning, "engine", std::string("cached sentence is unusable: ") + error.what());
        in_.link.forgetCachedSentence(key);
        return std::nullopt;
    }
}

// The cache is a convenience: when it cannot be written the job goes on.
void SpeakJob::intoCache(const std::string& key, const Sentence& sentence) {
    if (sentence.samples.empty()) return;
    try {
        const StageClock::Scope scope(clock_, "write");
        const std::string asset = "cache/" + key + ".flac";
        const auto path = in_.assets.path(asset);
        audio::AudioWriter writer(path, audio::FileFormat::Flac, renderer_->sampleRateHz(), 1);
        writer.write(sentence.samples);
        writer.finish();
        in_.link.cacheSentence({.key = key,
                                .asset = asset,
                                .bytes = static_cast<std::int64_t>(std::filesystem::file_size(path)),
                                .durationMs = msFor(sentence.samples.size(), renderer_->sampleRateHz()),
                                .words = sentence.words,
                                .similarity = sentence.similarity,
                                .attempts = sentence.attempts,
                                .end = endText(sentence.end)});
    } catch (...) {
        log(LogLevel::Warning, "engine", std::string("sentence not cached: ") + currentError().what());
    }
}

void SpeakJob::publish(const text::SpokenPart& part, int index, std::int64_t leadMs,
                       const Sentence& sentence) {
    const StageClock::Scope scope(clock_, "write");
    const int rateHz = renderer_->sampleRateHz();
    const std::size_t lead = framesFor(leadMs, rateHz);
    const std::size_t grid = framesFor(kGridMs, rateHz);
    const std::size_t wanted = lead + sentence.samples.size() + framesFor(part.pauseAfterMs, rateHz);
    const std::size_t total = std::max<std::size_t>(1, (wanted + grid - 1) / grid) * grid;
    const std::size_t tail = total - lead - sentence.samples.size();

    storage::SegmentRecord record;
    record.index = index;
    record.asset = in_.assets.segmentName(id_, index);
    const auto path = in_.assets.path(record.asset);
    audio::AudioWriter writer(path, audio::FileFormat::Flac, rateHz, 1);
    const SampleOutput write = [&](std::span<const float> samples) { writer.write(samples); };
    silence(lead, write);
    writer.write(sentence.samples);
    silence(tail, write);
    writer.finish();
    silence(tail, [this](std::span<const float> samples) { play(samples); });

    const std::int64_t position = done_.empty() ? 0 : done_.back().segment.endMs;
    record.sourceOffset = static_cast<std::int64_t>(part.sourceOffset);
    record.sourceLength = static_cast<std::int64_t>(part.sourceLength);
    record.segment.startMs = position + leadMs;
    record.segment.endMs = position + msFor(total, rateHz);
    record.segment.text = part.text;
    for (text::Word word : sentence.words) {
        pointToSource(word, part);
        word.startMs += record.segment.startMs;
        word.endMs += record.segment.startMs;
        record.segment.words.push_back(std::move(word));
    }
    record.similarity = sentence.similarity;
    if (sentence.similarity) record.similarityFloor = tries_->wishes().floor;
    record.attempts = sentence.attempts;
    record.end = endText(sentence.end);
    done_.push_back(record);
    if (programme_ != 0) in_.player.endSegment(programme_, path);
    in_.link.segmentReady(record);
    if (record.isMarked()) in_.link.sentenceMarked(record, sentence.end);
}

// Joins the sentences into the take, and writes the export if one was asked for.
JobOutcome SpeakJob::assemble(std::size_t partsTotal) {
    const StageClock::Scope scope(clock_, "write");
    std::vector<std::filesystem::path> parts;
    for (const auto& segment : done_) parts.push_back(in_.assets.path(segment.asset));
    const std::string asset = in_.assets.newName("takes", "flac");
    TakeFileOptions options;
    options.tags = {.title = titleOf(request_), .artist = request_.voice.name, .comment = ""};
    if (request_.normalise) options.targetLufs = request_.targetLufs;
    options.progress = [this](double fraction) {
        if (!in_.link.keepsPartialResult()) throw Closing{};
        in_.link.progressed("write", fraction, -1);
    };
    const auto result = [&] {
        const StageClock::Scope join(clock_, "join");
        return joinFiles(parts, in_.assets.path(asset), options);
    }();

    JobOutcome outcome;
    outcome.check = result.check;
    const std::vector<std::filesystem::path> take{in_.assets.path(asset)};
    if (request_.exportTo && done_.size() == partsTotal) {
        const StageClock::Scope exporting(clock_, "export");
        try {
            joinFiles(take, *request_.exportTo,
                      {.format = request_.exportFormat,
                       .quality = request_.exportQuality,
                       .targetLufs = std::nullopt,
                       .tags = options.tags,
                       .progress = options.progress});
            outcome.exportedTo = request_.exportTo->string();
        } catch (const Closing&) {
            throw;
        } catch (...) {
            outcome.exportError = currentError();
        }
    }
    outcome.history = storage::HistoryItem{};
    auto& item = *outcome.history;
    item.kind = storage::HistoryKind::Take;
    item.title = titleOf(request_);
    item.text = text::cleanUtf8(request_.text);
    item.voiceOrModel = request_.voice.name;
    item.engine = request_.voice.engine;
    item.language = request_.voice.language;
    item.settingsJson = toJson(request_);
    item.asset = asset;
    item.durationMs = static_cast<std::int64_t>(result.seconds * 1000);
    takeSeconds_ = result.seconds;
    return outcome;
}

storage::JobMetrics SpeakJob::metrics() const {
    storage::JobMetrics metrics{.kind = "speak",
                                .engine = request_.voice.engine,
                                .model = request_.voice.baseVoice,
                                .device = device_,
                                .version = engineVersion_,
                                .precision = precision_,
                                .stages = clock_.records()};
    const double spoken = done_.empty() ? 0 : double(done_.back().segment.endMs) / 1000;
    metrics.audioSeconds = takeSeconds_ > 0 ? takeSeconds_ : spoken;
    const double inferMs = clock_.ms("infer");
    if (metrics.audioSeconds > 0) metrics.rtf = inferMs / 1000 / metrics.audioSeconds;
    metrics.cacheHit = fromCacheCount_ > 0 && inferMs == 0;
    if (clock_.tokens() > 0) metrics.tokens = clock_.tokens();
    return metrics;
}

}  // namespace timbre::engine
