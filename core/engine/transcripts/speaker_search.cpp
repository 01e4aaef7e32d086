// Finds out who speaks each segment, by the sound of the voices.
#include "core/audio/audio_reader.h"
#include "core/audio/speaker_clusters.h"
#include "core/base/error.h"
#include "core/engine/transcripts/listening_work.h"
#include "core/engine/transcripts/speaker_assignment.h"
#include "core/storage/transcript_store.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::int64_t kShortestMs = 1000;  // of speech that a vector tells something about
constexpr std::int64_t kLongestMs = 12000;  // more of one segment tells nothing new

struct Stretch {
    std::int64_t fromMs = 0, toMs = 0;
    std::int64_t length() const { return toMs - fromMs; }
};

// Where in the segment somebody speaks: from its first word to its last, the middle of a long one.
Stretch speechOf(const text::Segment& segment) {
    Stretch speech{segment.startMs, segment.endMs};
    if (!segment.words.empty()) {
        speech.fromMs = std::max(speech.fromMs, segment.words.front().startMs);
        speech.toMs = std::min(speech.toMs, segment.words.back().endMs);
    }
    const auto tooMuch = std::max<std::int64_t>(0, speech.length() - kLongestMs);
    return {speech.fromMs + tooMuch / 2, speech.toMs - (tooMuch - tooMuch / 2)};
}

class SpeakerSearcher {
public:
    SpeakerSearcher(ListeningWork& work, const std::filesystem::path& sound,
                    const models::SpeakerEncoder& encoder)
        : work_(work),
          encoder_(encoder),
          reader_(audio::AudioReader::open(sound, {.sampleRateHz = models::kReferenceRateHz, .mono = true})) {
    }

    // A voice for each segment, numbers from 0; below 0: too short to tell, or a gap.
    std::vector<int> voices(const std::vector<storage::SegmentRecord>& segments,
                            const audio::SpeakerCount& count) {
        std::vector<audio::VoiceSample> samples;
        std::vector<std::size_t> of;  // which segment
        for (std::size_t i = 0; i < segments.size() && !work_.isStopped(); ++i) {
            work_.progress("voices", double(i) / double(segments.size()));
            const auto& segment = segments[i].segment;
            const auto speech = speechOf(segment);
            if (!segment.gap.empty() || speech.length() < kShortestMs) continue;
            if (auto vector = vectorOf(speech); !vector.empty()) {
                samples.push_back({.vector = std::move(vector), .seconds = double(speech.length()) / 1000});
                of.push_back(i);
            }
        }
        std::vector<int> voices(segments.size(), -1);
        if (work_.isStopped()) return voices;
        work_.progress("compare", -1);
        const auto numbers = audio::clusterSpeakers(samples, count);
        for (std::size_t i = 0; i < of.size(); ++i) voices[of[i]] = numbers[i];
        return voices;
    }

private:
    // Empty for sound that tells nothing.
    std::vector<float> vectorOf(const Stretch& speech) {
        std::vector<float> sound(static_cast<std::size_t>(speech.length() * models::kReferenceRateHz / 1000));
        reader_->seek(double(speech.fromMs) / 1000);
        std::size_t filled = 0;
        while (filled < sound.size()) {
            const auto count = reader_->read(std::span(sound).subspan(filled));
            if (count == 0) break;
            filled += count;
        }
        sound.resize(filled);
        try {
            return encoder_.speakerVector(sound);
        } catch (const Error& error) {
            const bool tellsNothing =
                error.code() == ErrorCode::InvalidInput || error.code() == ErrorCode::EmptyAudio;
            if (!tellsNothing) throw;
            return {};
        }
    }

    ListeningWork& work_;
    const models::SpeakerEncoder& encoder_;
    std::unique_ptr<audio::AudioReader> reader_;
};

// Gaps have no speaker of their own and follow nobody.
void leaveGaps(const std::vector<storage::SegmentRecord>& segments, std::vector<int>& voices) {
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (!segments[i].segment.gap.empty()) voices[i] = -1;
}

}  // namespace

ListeningEnd findSpeakers(ListeningWork& work, const SpeakerSearch& request,
                          const TranscriptToHear& transcript) {
    auto* checkpoints = work.shelf().checkpoints();
    const auto listener =
        checkpoints != nullptr ? checkpoints->speakerListener(request.encoder) : std::nullopt;
    if (!listener || (!request.encoder.empty() && *listener != request.encoder))
        throw Error(ErrorCode::ModuleMissing,
                    (request.encoder.empty()
                         ? std::string("no model here hears who speaks")
                         : "model '" + request.encoder + "' is not here or does not hear who speaks") +
                        "; download one that copies voices (Qwen3-TTS Base) on the screen Models");
    work.progress("load", -1);
    const auto handle = [&] {
        const StageClock::Scope scope(work.clock(), "load");
        return checkpoints->acquire(*listener, "find speakers", work.stop(), true);
    }();
    if (!handle) return {TranscriptTaskCancelled{work.task()}};
    const auto* encoder = handle->speakerEncoder();
    if (encoder == nullptr) throw Error(ErrorCode::Unsupported, *listener + " does not hear speakers");

    work.usedModel(*listener, handle.key().device, 0);
    const StageClock::Scope scope(work.clock(), "infer");
    storage::Database database(work.database(), storage::Access::ReadOnly);
    storage::TranscriptStore store(database);
    const auto segments = store.segments(transcript.job);
    const auto before = store.speakers(transcript.job);
    auto voices = SpeakerSearcher(work, transcript.sound, *encoder)
                      .voices(segments, {.atLeast = request.atLeast, .atMost = request.atMost});
    if (work.isStopped()) return {TranscriptTaskCancelled{work.task()}};
    voices = withNeighbours(segments, std::move(voices));
    leaveGaps(segments, voices);
    auto assigned = assignedSpeakers(segments, voices, before);
    return {SpeakersFound{.task = work.task(),
                          .job = transcript.job,
                          .speakers = std::move(assigned.speakers),
                          .assignments = std::move(assigned.assignments)}};
}

}  // namespace timbre::engine
