// The part of a transcription that reads a file, stretch by stretch.
#include "core/audio/audio_tracks.h"
#include "core/base/error.h"
#include "core/engine/jobs/transcribe_job.h"
#include "core/text/segment_edit.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::size_t kBlock = audio::kRecognitionRateHz / 2;
// Longer than any recogniser takes to confirm what is said; silence needs no more either.
constexpr std::int64_t kOverrunMs = 30000;
// A phrase that begins nearer to the beginning of what is heard has begun before.
constexpr std::int64_t kCutMs = 200;
// The stretch before this one ends with so much silence, where there is some.
constexpr std::int64_t kSeamMs = 150;

// How many frames of the next block lie before `endMs`.
std::size_t framesUpTo(std::int64_t endMs, std::int64_t originMs, std::uint64_t frames) {
    const auto wanted = static_cast<std::uint64_t>(std::max<std::int64_t>(0, endMs - originMs)) *
                        audio::kRecognitionRateHz / 1000;
    return static_cast<std::size_t>(std::min<std::uint64_t>(kBlock, wanted - std::min(wanted, frames)));
}

// The words that are said, for the most part, before `ms`, and the others.
std::pair<text::Segment, text::Segment> cutAt(const text::Segment& segment, std::int64_t ms) {
    std::size_t offset = 0;
    for (const auto& word : segment.words) {
        const auto found = segment.text.find(word.text, offset);
        if (found == std::string::npos) return {{}, segment};
        if ((word.startMs + word.endMs) / 2 >= ms)
            return found == 0 ? std::pair(text::Segment(), segment) : text::splitAt(segment, found);
        offset = found + word.text.size();
    }
    return segment.words.empty() ? std::pair(text::Segment(), segment) : std::pair(segment, text::Segment());
}

}  // namespace

void TranscribeJob::transcribeFile(const std::filesystem::path& file, const std::stop_token& stop) {
    const auto reader = [&] {
        const StageClock::Scope scope(clock_, "open");
        return audio::AudioReader::open(file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    }();
    durationMs_ = in_.plan.farthestMs();
    in_.link.started(0, {}, 0);
    if (!in_.plan.hasDecoded()) warnOfTracks(file);
    while (const auto stretch = in_.plan.next()) {
        decode(*reader, *stretch, stop);
        if (stop.stop_requested()) break;
    }
    if (!stop.stop_requested()) in_.link.decoded(in_.plan.whole());  // with gaps too short for a word
    warnOf(*reader, file);
}

void TranscribeJob::decode(audio::AudioReader& reader, const DecodeStretch& stretch,
                           const std::stop_token& stop) {
    stretch_ = stretch;
    keptFromMs_.reset();
    keptToMs_ = stretch.fromMs;
    droppedToMs_ = 0;
    dropFromMs_ = DecodePlan::kOpenEnd;
    originMs_ = stretch.hearFromMs;
    if (originMs_ != atMs_) {
        const StageClock::Scope scope(clock_, "decode");
        reader.seek(double(originMs_) / 1000);
    }
    atMs_ = originMs_;
    const auto stream = begin();
    if (feed(reader, *stream, stop)) {
        const bool whole = atMs_ >= std::min(stretch.limitMs, in_.plan.whole().toMs);
        if (!whole) dropFromMs_ = stretch.toMs;
        finish(*stream, stop);
        if (stop.stop_requested()) return;
        const storage::DecodedSpan span{
            keptFromMs_.value_or(std::max(stretch.fromMs, droppedToMs_ > 0 ? droppedToMs_ + kSeamMs : 0)),
            whole ? atMs_ : std::max(stretch.toMs, keptToMs_)};
        in_.plan.decoded(span);
        in_.link.decoded(span);
    } else {
        note(*stream);
    }
}

bool TranscribeJob::feed(audio::AudioReader& reader, models::TranscriptionStream& stream,
                         const std::stop_token& stop) {
    const auto endMs = std::min(stretch_.limitMs, stretch_.toMs + kOverrunMs);
    const auto whole = in_.plan.whole();
    const double totalMs = whole.toMs < DecodePlan::kOpenEnd
                               ? double(whole.toMs - whole.fromMs)
                               : reader.info().seconds.value_or(0) * 1000 - double(whole.fromMs);
    std::array<float, kBlock> block{};
    std::uint64_t frames = 0;
    std::optional<std::int64_t> askedAtMs;  // for another stretch
    while (!stop.stop_requested()) {
        const auto wanted = framesUpTo(endMs, originMs_, frames);
        if (wanted == 0) break;
        std::size_t count = 0;
        {
            const StageClock::Scope scope(clock_, "decode");
            count = reader.read(std::span(block).first(wanted));
        }
        if (count == 0) {
            brokenOff_ = brokenOff_ || reader.isTruncated();
            in_.plan.endsAt(atMs_);
            break;
        }
        const auto confirmedBefore = confirmed_;
        const StageClock::Scope scope(clock_, "infer");
        stream.accept(std::span(block).first(count), stop);
        frames += count;
        heardMs_ += recognitionMs(count);
        atMs_ = originMs_ + recognitionMs(frames);
        durationMs_ = std::max(durationMs_, atMs_);
        const double doneMs = double(in_.plan.decodedMs() + std::max<std::int64_t>(0, atMs_ - keptToMs_));
        in_.link.progressed("transcribe", totalMs > 0 ? std::min(1.0, doneMs / totalMs) : -1, -1);
        if (!askedAtMs && in_.plan.isInterrupted()) askedAtMs = atMs_;
        const bool isBetweenPhrases = confirmed_ > confirmedBefore;
        if (isBetweenPhrases && (askedAtMs || (keptToMs_ >= stretch_.toMs && stretch_.toMs < endMs)))
            return false;
        if (askedAtMs && atMs_ - *askedAtMs >= kOverrunMs) return false;
    }
    return true;
}

bool TranscribeJob::belongs(text::Segment& segment) {
    if (segment.startMs >= dropFromMs_) return false;
    if (keptFromMs_) return true;
    const auto fromMs = stretch_.fromMs;
    if (stretch_.hearFromMs < fromMs && segment.startMs < fromMs) {
        const bool isCut = segment.startMs < stretch_.hearFromMs + kCutMs;
        auto [before, rest] = segment.endMs <= fromMs ? std::pair(segment, text::Segment())
                              : isCut                 ? cutAt(segment, fromMs)
                                                      : std::pair(text::Segment(), segment);
        // What is dropped here is whole in the stretch before this one.
        droppedToMs_ = std::max(droppedToMs_, before.endMs);
        if (rest.endMs == 0) return false;
        segment = std::move(rest);
    }
    const auto roomMs = std::max<std::int64_t>(0, segment.startMs - droppedToMs_) / 2;
    const auto seamMs = droppedToMs_ > 0 ? droppedToMs_ + std::min(kSeamMs, roomMs) : fromMs;
    keptFromMs_ = std::min(segment.startMs, std::max(fromMs, seamMs));
    return true;
}

void TranscribeJob::warnOfTracks(const std::filesystem::path& file) {
    const StageClock::Scope scope(clock_, "open");
    std::string read, others;
    for (const auto& track : audio::audioTracks(file)) {
        if (track.isRead)
            read = audio::describe(track);
        else
            others += (others.empty() ? "" : ", ") + audio::describe(track);
    }
    if (others.empty()) return;
    in_.link.warning(
        {ErrorCode::Unsupported, file.string() + ": of its sound tracks, " + read +
                                     " is transcribed; to hear another, make a file of it: " + others});
}

void TranscribeJob::warnOf(const audio::AudioReader& reader, const std::filesystem::path& file) {
    if (brokenOff_)
        in_.link.warning({ErrorCode::DamagedFile, file.string() + " breaks off after " +
                                                      std::to_string(durationMs_ / 1000) +
                                                      " s; what is there was transcribed"});
    if (reader.invalidSamples() > 0)
        in_.link.warning({ErrorCode::DamagedFile, file.string() + ": " +
                                                      std::to_string(reader.invalidSamples()) +
                                                      " samples are not numbers; they count as silence"});
}

}  // namespace timbre::engine
