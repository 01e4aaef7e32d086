#include "core/bench/quality.h"

#include "core/base/atomic_file.h"
#include "core/bench/bench_runner.h"
#include "core/bench/job_work.h"
#include "core/metrics/regression.h"
#include "core/text/error_rate.h"

#include <algorithm>
#include <map>

namespace timbre::bench {
namespace {

using metrics::BenchCheck;
using metrics::BenchSeries;
using metrics::Verdict;

bool isLanguage(const std::string& name) {
    return name.size() == 2 && std::ranges::all_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

void add(text::ErrorRate& sum, const text::ErrorRate& one) {
    sum.substitutions += one.substitutions;
    sum.insertions += one.insertions;
    sum.deletions += one.deletions;
    sum.referenceLength += one.referenceLength;
}

// What was heard in the clips of one language.
struct Heard {
    text::ErrorRate words, characters, marks;
    double confidence = 0;  // summed over words
    std::size_t clips = 0, spokenWords = 0;
    std::map<std::string, std::vector<double>> values;  // of each clip, by metric
    std::string device, precision;
};

void take(Heard& heard, const LabelledClip& clip, const JobRun& run) {
    const auto comparison = text::compareTexts(clip.text, run.text);
    const auto marks = text::comparePunctuation(clip.text, run.text);
    add(heard.words, comparison.words);
    add(heard.characters, comparison.characters);
    add(heard.marks, marks);
    heard.confidence += run.confidence * static_cast<double>(run.words);
    heard.spokenWords += run.words;
    ++heard.clips;
    heard.device = run.metrics.device;
    heard.precision = run.metrics.precision;
    heard.values["word_error_rate"].push_back(comparison.words.rate());
    heard.values["character_error_rate"].push_back(comparison.characters.rate());
    heard.values["punctuation_error_rate"].push_back(marks.rate());
    heard.values["confidence"].push_back(run.confidence);
    heard.values["rtf"].push_back(run.metrics.rtf);
}

BenchCheck atMost(const std::string& name, const std::string& subject, double value, double limit) {
    return {name, subject, "share", value, limit, value <= limit ? Verdict::Pass : Verdict::Fail};
}

BenchCheck atLeast(const std::string& name, const std::string& subject, double value, double limit) {
    return {name, subject, "share", value, limit, value >= limit ? Verdict::Pass : Verdict::Fail};
}

double recognisedShare(const text::ErrorRate& words) {
    if (words.referenceLength == 0) return 1;
    return 1 - static_cast<double>(words.substitutions + words.deletions) /
                   static_cast<double>(words.referenceLength);
}

void addChecks(metrics::BenchRun& run, const std::string& subject, const Heard& heard,
               const QualityLimits& limits) {
    const double confidence =
        heard.spokenWords == 0 ? 0 : heard.confidence / static_cast<double>(heard.spokenWords);
    run.checks.push_back(atMost("word errors", subject, heard.words.rate(), limits.wordErrorRate));
    run.checks.push_back(atLeast("words", subject, recognisedShare(heard.words), limits.wordAccuracy));
    run.checks.push_back(
        atLeast("characters", subject, 1 - heard.characters.rate(), limits.characterAccuracy));
    run.checks.push_back(atLeast("punctuation", subject, 1 - heard.marks.rate(), limits.punctuationAccuracy));
    run.checks.push_back(atLeast("confidence", subject, confidence, limits.confidence));
}

void addSeries(metrics::BenchRun& run, const std::string& subject, const Heard& heard) {
    for (const auto& [metric, values] : heard.values) {
        BenchSeries series{.subject = subject,
                           .metric = metric,
                           .unit = metric == "rtf" ? "x" : "share",
                           .values = values,
                           .device = heard.device,
                           .precision = heard.precision};
        series.lessIsBetter = metric != "confidence";
        run.series.push_back(std::move(series));
    }
}

}  // namespace

std::vector<LabelledClip> labelledClips(const std::filesystem::path& folder, const std::string& language) {
    std::vector<LabelledClip> clips;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".txt") continue;
        auto label = entry.path();
        label.replace_extension(".txt");
        if (!std::filesystem::is_regular_file(label)) continue;
        const auto parent = entry.path().parent_path();
        const auto name = parent.filename().string();
        const bool inFolder = std::filesystem::equivalent(parent, folder);
        clips.push_back({entry.path(), readFile(label), !inFolder && isLanguage(name) ? name : language});
    }
    if (clips.empty())
        throw Error(ErrorCode::NotFound,
                    "no sound in " + folder.string() + " has its text beside it (one.flac and one.txt)");
    std::ranges::sort(clips, {}, &LabelledClip::sound);
    return clips;
}

std::optional<metrics::BenchRun> runQuality(const std::vector<LabelledClip>& clips,
                                            const std::string& recogniser, engine::Engine& engine,
                                            JobEnds& ends, const std::stop_token& stop,
                                            const std::function<void(int clip)>& progress,
                                            const QualityLimits& limits) {
    auto run = runBench({.suite = "quality", .name = {}, .cases = {}}, stop);
    if (!run) return std::nullopt;
    run->settings.clear();
    std::map<std::string, Heard> languages;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (progress) progress(static_cast<int>(i));
        const auto& clip = clips[i];
        try {
            take(languages[clip.language], clip,
                 runJob(engine, ends, benchRequest(recogniser, clip.sound, clip.language), stop));
        } catch (...) {
            run->checks.push_back({"run", clip.sound.filename().string(), {}, 0, 0, Verdict::Error});
            run->settings["error " + clip.sound.filename().string()] = currentError().what();
        }
        if (stop.stop_requested()) return std::nullopt;
    }
    for (const auto& [language, heard] : languages) {
        if (heard.clips == 0) continue;
        const auto subject = recogniser + " " + language;
        run->settings["clips " + language] = std::to_string(heard.clips);
        addSeries(*run, subject, heard);
        addChecks(*run, subject, heard, limits);
    }
    run->verdict = metrics::verdictOf(run->checks);
    run->finishedAt = nowUnixMs();
    return run;
}

}  // namespace timbre::bench
