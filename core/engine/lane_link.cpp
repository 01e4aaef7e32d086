#include "core/engine/lane_link.h"

#include "core/base/log.h"

#include <future>
#include <utility>

namespace timbre::engine {
namespace {

constexpr auto kMinInterval = std::chrono::milliseconds(50);  // 20 events a second

double msBetween(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

}  // namespace

LaneLink::LaneLink(JobId job, SerialThread& engineThread, EngineSide engine, Clock::time_point requestedAt,
                   const std::atomic<bool>& closing)
    : job_(job),
      engineThread_(engineThread),
      engine_(std::make_shared<const EngineSide>(std::move(engine))),
      requestedAt_(requestedAt),
      closing_(closing) {}

void LaneLink::post(Event event) {
    engineThread_.post([engine = engine_, event = std::move(event)] { engine->emit(event); });
}

bool LaneLink::isDue(Clock::time_point& last) {
    const auto now = Clock::now();
    if (now - last < kMinInterval) return false;
    last = now;
    return true;
}

void LaneLink::started(int partsTotal, std::vector<text::TextProblem> problems,
                       audio::ProgrammeId programme) {
    startedAt_ = Clock::now();
    post(JobStarted{job_, partsTotal, std::move(problems), programme});
}

void LaneLink::progressed(const char* stage, double fraction, double etaSeconds) {
    if (!isDue(lastProgress_)) return;
    const double elapsed = msBetween(startedAt_, Clock::now()) / 1000;
    if (etaSeconds < 0 && fraction > 0.01) etaSeconds = elapsed * (1 - fraction) / fraction;
    post(JobProgressed{job_, stage, fraction, etaSeconds});
}

void LaneLink::soundExpected(double seconds) {
    post(SoundExpected{job_, seconds});
}

void LaneLink::sentenceMarked(const storage::SegmentRecord& segment, models::SpeechEnd end) {
    post(SentenceMarked{.job = job_,
                        .index = segment.index,
                        .end = end,
                        .similarity = segment.similarity.value_or(1),
                        .floor = segment.similarityFloor.value_or(-1),
                        .attempts = segment.attempts});
}

void LaneLink::firstSound() {
    firstSoundMs_ = msBetween(requestedAt_, Clock::now());
    post(FirstSound{job_, firstSoundMs_});
}

void LaneLink::segmentReady(storage::SegmentRecord segment) {
    engineThread_.post([engine = engine_, segment = std::move(segment)] { engine->commitSegment(segment); });
}

void LaneLink::phraseReady(storage::SegmentRecord phrase, storage::DecodedSpan span) {
    engineThread_.post(
        [engine = engine_, phrase = std::move(phrase), span] { engine->commitPhrase(phrase, span); });
}

void LaneLink::decoded(storage::DecodedSpan span) {
    engineThread_.post([engine = engine_, span] { engine->commitDecoded(span); });
}

void LaneLink::partialText(std::string text, std::int64_t startMs, std::int64_t heardMs, double lagMs) {
    if (isDue(lastPartial_)) post(PartialText{job_, std::move(text), startMs, lagMs, heardMs});
}

void LaneLink::liveHeard(std::int64_t recordedMs, std::int64_t heardMs, std::int64_t confirmedMs) {
    if (isDue(lastHeard_)) post(LiveHeard{job_, recordedMs, heardMs, confirmedMs});
}

void LaneLink::languageFound(std::string language, double probability) {
    post(LanguageFound{job_, std::move(language), probability});
}

void LaneLink::warning(Error error) {
    log(LogLevel::Warning, "engine", error.what());
    post(Warning{job_, std::move(error)});
}

void LaneLink::requestChanged(std::string requestJson) {
    engineThread_.post(
        [engine = engine_, request = std::move(requestJson)] { engine->changeRequest(request); });
}

std::optional<storage::CacheEntry> LaneLink::cachedSentence(const std::string& key) {
    auto answer = std::make_shared<std::promise<std::optional<storage::CacheEntry>>>();
    auto future = answer->get_future();
    engineThread_.post([engine = engine_, answer, key] { answer->set_value(engine->findCached(key)); });
    return future.get();
}

void LaneLink::cacheSentence(storage::CacheEntry entry) {
    engineThread_.post([engine = engine_, entry = std::move(entry)] { engine->keepCached(entry); });
}

void LaneLink::forgetCachedSentence(const std::string& key) {
    engineThread_.post([engine = engine_, key] { engine->forgetCached(key); });
}

}  // namespace timbre::engine
