// The part of a transcription that places a known text.
#include "core/audio/audio_reader.h"
#include "core/engine/jobs/transcribe_job.h"

#include <algorithm>
#include <string_view>

namespace timbre::engine {
namespace {

constexpr double kMaxAlignSeconds = 3600;
constexpr std::int64_t kAlignedGapMs = 700;  // a longer silence starts a new segment

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

}  // namespace

void TranscribeJob::alignFile(const std::filesystem::path& file, const std::stop_token& stop) {
    audio::Clip clip;
    {
        const StageClock::Scope scope(clock_, "decode");
        clip = audio::readClip(file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true},
                               kMaxAlignSeconds);
    }
    durationMs_ = heardMs_ = static_cast<std::int64_t>(clip.seconds() * 1000);
    in_.link.started(0, {}, 0);
    in_.link.progressed("align", -1, -1);
    std::vector<text::Word> words;
    {
        const StageClock::Scope scope(clock_, "infer");
        words = recogniser_.align(clip.samples, request_.alignText, request_.language, stop);
    }
    if (stop.stop_requested()) return;
    const auto done = in_.plan.farthestMs();
    // What an earlier run had committed already may have been edited since.
    for (const auto& segment : segmentsOf(words))
        if (segment.startMs >= done) confirmed(segment);
}

}  // namespace timbre::engine
