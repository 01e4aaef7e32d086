// Reads a recording that a voice is to be copied from.
#include "core/audio/audio_writer.h"
#include "core/audio/resampler.h"
#include "core/base/error.h"
#include "core/engine/voices/reference_findings.h"
#include "core/engine/voices/voice_work.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace timbre::engine {
namespace {

constexpr const char* kRecogniser = "pocketsphinx";
constexpr std::size_t kPeaks = 400;
constexpr std::size_t kRecognisedAtOnce = 8000;  // half a second

bool knowsLanguage(const models::Transcriber& transcriber, const std::string& language) {
    const auto primary = language.substr(0, language.find('-'));
    return std::ranges::any_of(transcriber.info().languages, [&](const std::string& known) {
        return known.substr(0, known.find('-')) == primary;
    });
}

// What our recogniser hears; absent where it does not know the language or is not here.
std::optional<std::string> recognised(VoiceWork& work, const audio::Clip& sound,
                                      const std::string& language) {
    try {
        auto& transcriber = [&]() -> models::Transcriber& {
            const StageClock::Scope scope(work.clock(), "load");
            return work.shelf().transcriber(kRecogniser);
        }();
        if (!knowsLanguage(transcriber, language)) return std::nullopt;
        const StageClock::Scope scope(work.clock(), "infer");
        const auto samples = audio::resample(sound.samples, sound.sampleRateHz, audio::kRecognitionRateHz);
        std::string text;
        const auto stream = transcriber.begin(
            {.language = language.substr(0, language.find('-')), .partials = false},
            {.partial = [](std::string_view, std::int64_t) {},
             .confirmed =
                 [&](const text::Segment& segment) { text += (text.empty() ? "" : " ") + segment.text; }});
        for (std::size_t at = 0; at < samples.size() && !work.isStopped(); at += kRecognisedAtOnce) {
            const auto count = std::min(kRecognisedAtOnce, samples.size() - at);
            stream->accept(std::span(samples).subspan(at, count), work.stop());
            work.progress("recognise", double(at + count) / double(samples.size()));
        }
        stream->finish(work.stop());
        return text;
    } catch (const Error& error) {
        const bool isMissing = error.code() == ErrorCode::ModuleMissing ||
                               error.code() == ErrorCode::Unsupported || error.code() == ErrorCode::NotFound;
        if (!isMissing) throw;
        return std::nullopt;
    }
}

// The lowest similarity between thirds, or halves, of the sound; absent where nothing hears speakers.
std::optional<double> similarityOfParts(VoiceWork& work, const audio::Clip& sound) {
    constexpr double kShortestPart = 2;  // s, below which vectors say little
    const auto parts = static_cast<std::size_t>(std::min(3.0, sound.seconds() / kShortestPart));
    const auto* checkpoints = work.shelf().checkpoints();
    const auto listener = checkpoints != nullptr ? checkpoints->speakerListener({}) : std::nullopt;
    if (parts < 2 || !listener) return std::nullopt;
    std::vector<std::vector<float>> vectors;
    for (std::size_t i = 0; i < parts && !work.isStopped(); ++i) {
        const auto begin = sound.samples.size() * i / parts, end = sound.samples.size() * (i + 1) / parts;
        vectors.push_back(work.hear(*listener, std::span(sound.samples).subspan(begin, end - begin)));
    }
    double lowest = 1;
    for (std::size_t i = 0; i < vectors.size(); ++i)
        for (std::size_t j = i + 1; j < vectors.size(); ++j)
            lowest = std::min(lowest, models::speakerSimilarity(vectors[i], vectors[j]));
    return lowest;
}

void append(std::vector<ReferenceFinding>& findings, std::vector<ReferenceFinding> more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

void fillTranscript(VoiceWork& work, const ReferenceRequest& request, const audio::Clip& sound,
                    ReferencePrepared& result) {
    result.transcript = request.transcript;
    const auto heard = recognised(work, sound, request.language);
    if (!heard || work.isStopped()) return;
    if (!request.transcript.empty())
        return append(result.findings, transcriptFinding(request.transcript, *heard));
    result.transcript = *heard;
    result.recognised = !heard->empty();
}

ReferencePrepared described(VoiceTask task, const audio::ReferenceRecording& recording,
                            const audio::PreparedReference& prepared) {
    const auto ms = [](double seconds) { return static_cast<std::int64_t>(std::llround(seconds * 1000)); };
    const auto& measure = prepared.measure;
    return {.task = task,
            .sound = {},
            .wholeMs = ms(recording.wholeSeconds),
            .fromMs = ms(prepared.fromSeconds),
            .toMs = ms(prepared.toSeconds),
            .sampleRateHz = recording.fileRateHz,
            .channels = recording.fileChannels,
            .lufs = measure.lufs,
            .peakDb = measure.peakDb,
            .noiseDb = measure.noiseDb,
            .findings = findingsOf(recording, prepared),
            .transcript = {},
            .recognised = false,
            .before = audio::evenPeaks(recording.samples, kPeaks),
            .after = audio::evenPeaks(prepared.sound.samples, kPeaks)};
}

}  // namespace

VoiceEvent prepareReference(VoiceWork& work, const ReferenceRequest& request) {
    const auto recording = [&] {
        const StageClock::Scope scope(work.clock(), "decode");
        return audio::readReference(
            request.file, request.fromMs, request.toMs,
            [&](double fraction) { work.progress("read", fraction); }, work.stop());
    }();
    if (work.isStopped()) return VoiceTaskCancelled{work.task()};
    work.heardOrMade(recording.wholeSeconds);
    const auto prepared = work.prepareSound(recording, {.level = request.level, .trim = request.trim});
    auto result = described(work.task(), recording, prepared);
    if (std::ranges::any_of(result.findings, &ReferenceFinding::isFatal)) return result;
    result.sound = work.keepSound(prepared.sound);
    fillTranscript(work, request, prepared.sound, result);
    if (const auto similarity = similarityOfParts(work, prepared.sound))
        append(result.findings, speakerFinding(*similarity));
    return result;
}

}  // namespace timbre::engine
