#include "app/cli/live_bench.h"

#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "core/audio/audio_reader.h"
#include "core/audio/paced_input.h"
#include "core/base/peak_memory.h"
#include "core/models/whisper/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <mutex>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;
using namespace timbre::engine;
using Clock = audio::PacedInput::Clock;

constexpr std::int64_t kSliceMs = 100;
constexpr double kLongestSeconds = 3600;
constexpr std::int64_t kAfterMs = 300;  // of silence before the recording ends

struct LiveBenchOptions {
    std::filesystem::path file;
    std::string recogniser, language;
    double seconds = kLongestSeconds;
    std::optional<double> tokensPerSecond;
};

// The first moment at which text covered the sound up to somewhere.
struct Covered {
    std::int64_t upToMs = 0, atMs = 0;  // of the sound; since the first sample
};

struct Stretch {
    std::int64_t startMs = 0, endMs = 0, atMs = 0;  // atMs: when it was confirmed
};

struct Lags {
    std::vector<double> provisional, confirmed;  // ms, of each slice of speech; sorted
};

// Speech is where text was confirmed. Each slice of it was late by the time from its last sample to the
// first provisional text that covers it, and to its confirmation.
Lags lagsOf(const std::vector<Covered>& partials, const std::vector<Stretch>& stretches) {
    Lags lags;
    for (const auto& stretch : stretches) {
        for (std::int64_t end = stretch.startMs + kSliceMs; end <= stretch.endMs; end += kSliceMs) {
            const auto seen =
                std::ranges::find_if(partials, [end](const Covered& c) { return c.upToMs >= end; });
            const auto shown = seen == partials.end() ? stretch.atMs : std::min(seen->atMs, stretch.atMs);
            lags.provisional.push_back(double(shown - end));
            lags.confirmed.push_back(double(stretch.atMs - end));
        }
    }
    std::ranges::sort(lags.provisional);
    std::ranges::sort(lags.confirmed);
    return lags;
}

double quantile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0;
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * double(sorted.size())))];
}

Json numbers(const std::vector<double>& sorted) {
    return {{"p50", quantile(sorted, 0.5)}, {"p95", quantile(sorted, 0.95)}, {"most", quantile(sorted, 1)}};
}

std::string row(const char* name, const std::vector<double>& sorted) {
    std::string text = std::string("  ") + name;
    text.resize(24, ' ');
    return text + fixed(quantile(sorted, 0.5), 0) + " ms half of the time, " +
           fixed(quantile(sorted, 0.95), 0) + " ms in 95 %, at most " + fixed(quantile(sorted, 1), 0) +
           " ms\n";
}

audio::Clip clipOf(const LiveBenchOptions& options) {
    auto clip = audio::readClip(options.file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    const auto wanted = static_cast<std::size_t>(options.seconds * audio::kRecognitionRateHz);
    clip.samples.resize(std::min(clip.samples.size(), wanted));
    return clip;
}

class LiveBench {
public:
    LiveBench(const LiveBenchOptions& options, Context& context)
        : options_(options), context_(context), clip_(clipOf(options)) {}

    int run() {
        lengthMs_ = static_cast<std::int64_t>(clip_.seconds() * 1000);
        Session session(context_, Session::Storage::Needed, [this] {
            return std::make_unique<audio::PacedInput>(clip_, [this](Clock::time_point moment) {
                const std::lock_guard lock(mutex_);
                began_ = moment;
            });
        });
        checkRecogniser(session.readyWithModels());
        job_ = session.engine().transcribe(request());
        while (!ended_) {
            if (interruption() != Interruption::None) session.engine().cancel(job_);
            if (const auto event = session.next(20ms)) std::visit([this](const auto& e) { take(e); }, *event);
            const auto recordedMs = session.engine().recorderStatus().elapsedMs;
            if (!finishAsked_ && recordedMs >= lengthMs_ + kAfterMs) {
                finishAsked_ = true;
                endedSpeakingMs_ = nowMs();
                session.engine().finishRecording(job_);
            }
        }
        context_.console.clearProgress();
        if (error_) throw Error(*error_);
        if (wasCancelled_) throw Interrupted{};
        return report();
    }

private:
    // Other recognisers would pass over what they do not know, and the numbers would mean something else.
    void checkRecogniser(const EngineReady& ready) const {
        if (!options_.tokensPerSecond) return;
        const auto wanted = request().recogniser;
        const auto found = std::ranges::find(ready.recognisers, wanted, &models::RecogniserInfo::id);
        if (found != ready.recognisers.end() && found->family != "whisper")
            throw UsageError("--tokens-per-second needs a Whisper checkpoint, which " + wanted + " is not");
    }

    TranscribeRequest request() const {
        const auto& settings = context_.settings;
        TranscribeRequest request;
        request.source = SoundSource::Microphone;
        request.recogniser =
            options_.recogniser.empty() ? settings.text("transcribe.recogniser") : options_.recogniser;
        request.language =
            options_.language.empty() ? settings.text("transcribe.language") : options_.language;
        request.pauseMs = static_cast<int>(settings.integer("transcribe.pause_ms"));
        if (options_.tokensPerSecond)
            request.options[models::whisper::kFixedTokensPerSecond] = *options_.tokensPerSecond;
        request.keep = false;
        return request;
    }

    std::int64_t nowMs() {
        const std::lock_guard lock(mutex_);
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began_).count();
    }

    void take(const PartialText& e) {
        if (e.job == job_) partials_.push_back({e.heardMs, nowMs()});
    }
    void take(const SegmentReady& e) {
        if (e.job == job_ && !e.segment.segment.text.empty())
            stretches_.push_back({e.segment.segment.startMs, e.segment.segment.endMs, nowMs()});
    }
    void take(const LiveHeard& e) {
        if (e.job != job_) return;
        mostWaitingMs_ = std::max(mostWaitingMs_, e.recordedMs - e.heardMs);
        context_.console.progress("listening, " + formatDuration(e.recordedMs) + " of " +
                                  formatDuration(lengthMs_));
    }
    void take(const JobFinished& e) {
        if (e.job != job_) return;
        ended_ = true;
        restMs_ = nowMs() - endedSpeakingMs_;
        metrics_ = e.metrics;
    }
    void take(const JobCancelled& e) { ended_ = wasCancelled_ = ended_ || e.job == job_; }
    void take(const JobFailed& e) {
        if (e.job != job_) return;
        ended_ = true;
        error_ = e.error;
    }
    void take(const Warning& e) { context_.console.warning(e.error); }
    template <class Other>
    void take(const Other&) {}

    Json stages() const {
        Json stages = Json::object();
        for (const auto& stage : metrics_.stages) stages[stage.stage] = stage.ms;
        return stages;
    }

    // Of all hearings together.
    std::string stageRow() const {
        constexpr std::pair<const char*, const char*> kNames[] = {{"features", "features "},
                                                                  {"encode", "encoder "},
                                                                  {"text", "text "},
                                                                  {"words", "times of words "}};
        std::string row;
        for (const auto& [stage, name] : kNames)
            for (const auto& record : metrics_.stages)
                if (record.stage == stage)
                    row +=
                        (row.empty() ? "  " : ", ") + std::string(name) + fixed(record.ms / 1000, 1) + " s";
        return row.empty() ? row : row + "\n";
    }

    int report() {
        const auto lags = lagsOf(partials_, stretches_);
        context_.console.line({{"event", "live_bench"},
                               {"recogniser", metrics_.model},
                               {"seconds", clip_.seconds()},
                               {"partials", partials_.size()},
                               {"segments", stretches_.size()},
                               {"provisional_lag_ms", numbers(lags.provisional)},
                               {"confirmed_lag_ms", numbers(lags.confirmed)},
                               {"most_waiting_ms", mostWaitingMs_},
                               {"rest_ms", restMs_},
                               {"rtf", metrics_.rtf},
                               {"stages_ms", stages()},
                               {"peak_resident_bytes", peakResidentBytes()}});
        context_.console.result(
            metrics_.model + ", " + fixed(clip_.seconds(), 1) + " s of sound, " +
            std::to_string(stretches_.size()) + " confirmed phrases, " + std::to_string(partials_.size()) +
            " provisional texts\n" + row("provisional text", lags.provisional) +
            row("confirmed text", lags.confirmed) + "  at most " + fixed(double(mostWaitingMs_) / 1000, 1) +
            " s waited on the disk; the rest took " + fixed(double(restMs_) / 1000, 1) +
            " s after the end; RTF " + fixed(metrics_.rtf, 3) + "\n" + stageRow());
        return kExitOk;
    }

    const LiveBenchOptions& options_;
    Context& context_;
    const audio::Clip clip_;
    std::int64_t lengthMs_ = 0;
    storage::JobId job_ = 0;
    bool ended_ = false, wasCancelled_ = false, finishAsked_ = false;
    std::optional<Error> error_;
    storage::JobMetrics metrics_;
    std::vector<Covered> partials_;
    std::vector<Stretch> stretches_;
    std::int64_t mostWaitingMs_ = 0, endedSpeakingMs_ = 0, restMs_ = 0;
    std::mutex mutex_;  // guards what follows
    Clock::time_point began_{};
};

}  // namespace

void addLiveBench(CLI::App& bench, Context& context) {
    auto options = std::make_shared<LiveBenchOptions>();
    CLI::App* live = bench.add_subcommand(
        "live", "A recogniser that listens: how far its text is behind. Plays a file in real time");
    live->add_option("file", options->file, "Speech")->required()->check(CLI::ExistingFile);
    live->add_option("--recogniser", options->recogniser, "Engine that recognises");
    live->add_option("-l,--language", options->language, "Spoken language, BCP 47");
    live->add_option(
            "--tokens-per-second", options->tokensPerSecond,
            "For a Whisper of random numbers: always write so much text, as speech would be; usual: 5")
        ->check(CLI::Range(0.1, 12.0));
    live->add_option("--seconds", options->seconds, "Only so much of the file")->check(CLI::PositiveNumber);
    live->callback([options, &context] {
        context.command = [options, &context] { return LiveBench(*options, context).run(); };
    });
}

}  // namespace timbre::cli
