// Renders a take again and lays it beside the one that is kept. Sentence files go after a day, and a
// take is what people have: so the whole way is gone again, sentences, joining and loudness, and the
// 16-bit samples of both files are compared. Equal samples prove the same sentences.
#include "core/audio/audio_reader.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/engine/jobs/speak_job.h"
#include "core/engine/voices/voice_work.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace timbre::engine {
namespace {

// A job that nobody follows: nothing is played, remembered or taken from the cache.
class QuietLink final : public JobLink {
public:
    explicit QuietLink(VoiceWork& work) : work_(work) {}

    void started(int, std::vector<text::TextProblem>, audio::ProgrammeId) override {}
    void progressed(const char*, double fraction, double) override { work_.progress("render", fraction); }
    void soundExpected(double) override {}
    void sentenceMarked(const storage::SegmentRecord&, models::SpeechEnd) override {}
    void firstSound() override {}
    void segmentReady(storage::SegmentRecord) override {}
    void phraseReady(storage::SegmentRecord, storage::DecodedSpan) override {}
    void decoded(storage::DecodedSpan) override {}
    void partialText(std::string, std::int64_t, std::int64_t, double) override {}
    void liveHeard(std::int64_t, std::int64_t, std::int64_t) override {}
    void languageFound(std::string, double) override {}
    void warning(Error) override {}
    void requestChanged(std::string) override {}
    std::optional<storage::CacheEntry> cachedSentence(const std::string&) override { return std::nullopt; }
    void cacheSentence(storage::CacheEntry) override {}
    void forgetCachedSentence(const std::string&) override {}
    bool keepsPartialResult() const override { return !work_.isStopped(); }

private:
    VoiceWork& work_;
};

// A folder of sound files that goes with the object; what a crash leaves bears the mark of temporary files.
class ScratchFolder {
public:
    explicit ScratchFolder(const storage::AssetFolder& assets)
        : root_(temporaryNameFor(assets.root() / "compare")), assets_(root_) {}
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(root_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const storage::AssetFolder& assets() const { return assets_; }

private:
    std::filesystem::path root_;
    storage::AssetFolder assets_;
};

// Fills where and how much the samples differ.
void compareFiles(const std::filesystem::path& kept, const std::filesystem::path& again,
                  TakeCompared& result) {
    const auto first = audio::AudioReader::open(kept, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
    const auto second = audio::AudioReader::open(again, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
    if (first->sampleRateHz() != second->sampleRateHz()) {
        result.firstDifferenceMs = 0;
        result.greatestDifference = 1;
        return;
    }
    std::array<float, 8192> one{}, other{};
    std::size_t position = 0, firstAt = SIZE_MAX;
    while (true) {
        const auto a = first->read(one), b = second->read(other);
        std::fill(one.begin() + static_cast<std::ptrdiff_t>(a), one.end(), 0.0f);
        std::fill(other.begin() + static_cast<std::ptrdiff_t>(b), other.end(), 0.0f);
        for (std::size_t i = 0; i < std::max(a, b); ++i) {
            const double difference = std::abs(double(one[i]) - double(other[i]));
            const bool differs = difference > 0 || i >= std::min(a, b);
            if (differs) firstAt = std::min(firstAt, position + i);
            result.greatestDifference = std::max(result.greatestDifference, difference);
        }
        position += std::max(a, b);
        if (a == 0 && b == 0) break;
    }
    result.equal = firstAt == SIZE_MAX;
    if (!result.equal)
        result.firstDifferenceMs =
            static_cast<std::int64_t>(1000.0 * double(firstAt) / first->sampleRateHz());
}

std::string madeWith(const SpeakRequest& request, const models::SpeechEngineInfo& engine) {
    const auto& then = request.voice.engineVersion;
    if (then.empty() || then == engine.version) return {};
    return "the take was made with version " + then.substr(0, 12) + " of " + engine.name + ", this is " +
           engine.version.substr(0, 12);
}

std::string sentenceFor(const TakeCompared& result, const std::string& reason) {
    if (result.equal) return "Every sample of the take was made again as it is.";
    char text[160];
    std::snprintf(text, sizeof text, "The takes differ from %.2f s on, by up to %.4f of full scale",
                  double(result.firstDifferenceMs) / 1000, result.greatestDifference);
    return text + (reason.empty() ? "." : ": " + reason + ".");
}

}  // namespace

VoiceEvent compareTake(VoiceWork& work, const TakeToCompare& take) {
    const auto kept = work.assets().path(take.asset);
    if (!std::filesystem::exists(kept)) throw Error(ErrorCode::NotFound, kept.string() + " is gone");
    auto request = speakRequestFromJson(take.requestJson);
    request.play = false;
    request.useCache = false;
    request.exportTo.reset();
    const auto engine = work.engine(request.voice.engine);

    const ScratchFolder scratch(work.assets());
    QuietLink link(work);
    const auto job = std::make_shared<SpeakJob>(
        take.historyId, request, std::vector<storage::SegmentRecord>{},
        SpeakJob::Surroundings{work.shelf(), scratch.assets(), work.player(), link, take.care});
    JobOutcome outcome;
    try {
        outcome = job->run(work.stop());
    } catch (...) {
        work.measured(job->metrics());
        throw;
    }
    work.measured(job->metrics());
    if (work.isStopped() || !outcome.history) return VoiceTaskCancelled{work.task()};

    TakeCompared result{.task = work.task(), .historyId = take.historyId, .detail = {}};
    const StageClock::Scope scope(work.clock(), "compare");
    compareFiles(kept, scratch.assets().path(outcome.history->asset), result);
    result.detail = sentenceFor(result, madeWith(request, engine));
    return result;
}

}  // namespace timbre::engine
