#include "ui/dashboard/bench_text.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Bench)
};

struct Name {
    std::string_view id;
    const char* text;
};

constexpr Name kSuites[] = {{"speak", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Speak")},
                            {"clone", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Copied voice")},
                            {"transcribe", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Transcribe")},
                            {"registry", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Models in memory")},
                            {"cache", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Cache")},
                            {"audio", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Sound")},
                            {"ui", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Window")},
                            {"golden", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Known recordings")},
                            {"load", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Many at once")},
                            {"stress", QT_TRANSLATE_NOOP("timbre::ui::Bench", "More and more at once")},
                            {"soak", QT_TRANSLATE_NOOP("timbre::ui::Bench", "For a long time")},
                            {"all", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Everything")},
                            {"check", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Daily check")},
                            {"quality", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Quality of recognising")}};

constexpr Name kMeanings[] = {
    {"speak", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Says a text again and again: speed and first sound.")},
    {"clone",
     QT_TRANSLATE_NOOP("timbre::ui::Bench",
                       "A copied voice: the first sound with and without what its model keeps of it.")},
    {"transcribe", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Hears a text that an embedded voice said.")},
    {"registry", QT_TRANSLATE_NOOP("timbre::ui::Bench",
                                   "How soon a model in memory is there, and with 32 threads at once.")},
    {"cache",
     QT_TRANSLATE_NOOP("timbre::ui::Bench", "A sentence that was said before, beside one that was not.")},
    {"audio", QT_TRANSLATE_NOOP("timbre::ui::Bench",
                                "What jobs are made of: sample rates, tempo, loudness and files.")},
    {"golden", QT_TRANSLATE_NOOP("timbre::ui::Bench",
                                 "Sounds of which all is known, through the whole chain: is it as it should "
                                 "be?")},
    {"all", QT_TRANSLATE_NOOP("timbre::ui::Bench",
                              "Models in memory, sound, speaking, cache and transcribing, one after the "
                              "other.")},
    {"check", QT_TRANSLATE_NOOP("timbre::ui::Bench",
                                "Says and hears a short text eight times, as the daily check does.")}};

constexpr Name kChecks[] = {
    {"slower", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Slower than the baseline")},
    {"worst", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Worst against the baseline")},
    {"variation", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Variation")},
    {"memory", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Growth of memory")},
    {"memory_slope", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Growth of memory over all runs")},
    {"runs", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Too few runs to be sure")},
    {"run", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Could not be measured")},
    {"errors", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Jobs that failed")},
    {"values", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Values that are no numbers")},
    {"disturbed", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Other jobs meanwhile")},
    {"word errors", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Wrong words")},
    {"words", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Words that were recognised")},
    {"characters", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Characters that are right")},
    {"punctuation", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Marks that are right")},
    {"confidence", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Confidence")}};

constexpr Name kMetrics[] = {
    {"rtf", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Real-time factor")},
    {"total_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Total time")},
    {"first_sound_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "First sound")},
    {"lag_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Lag of live text")},
    {"tokens_per_second", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Tokens a second")},
    {"rss", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Memory")},
    {"wall_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Time that one waits")},
    {"queue_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Time in the queue")},
    {"new_voice_first_sound_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "First sound, new voice")},
    {"known_voice_first_sound_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "First sound, known voice")},
    {"acquire_p50_us", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Getting a model, half of the time")},
    {"acquire_p99_us", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Getting a model, 99 of 100")},
    {"contended_p99_us", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Getting a model, 32 threads, 99 of 100")},
    {"loads", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Loads for 32 threads")},
    {"miss_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Sentence that is new")},
    {"hit_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Sentence from the cache")},
    {"resample", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Changing the sample rate")},
    {"stretch", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Changing the tempo")},
    {"loudness", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Evening the loudness")},
    {"write_flac", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Writing FLAC")},
    {"read_flac", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Reading FLAC")},
    {"jobs_per_second", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Jobs a second")},
    {"error_rate", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Share of jobs that failed")},
    {"peak_rss", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Most memory")},
    {"word_error_rate", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Wrong words")},
    {"character_error_rate", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Wrong characters")},
    {"punctuation_error_rate", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Wrong marks")},
    {"confidence", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Confidence")}};

constexpr Name kFacts[] = {{"cores", QT_TRANSLATE_NOOP("timbre::ui::Bench", "cores")},
                           {"kernel", QT_TRANSLATE_NOOP("timbre::ui::Bench", "system")},
                           {"load_1m", QT_TRANSLATE_NOOP("timbre::ui::Bench", "load before")},
                           {"memory_bytes", QT_TRANSLATE_NOOP("timbre::ui::Bench", "memory")},
                           {"on_battery", QT_TRANSLATE_NOOP("timbre::ui::Bench", "on battery")},
                           {"power_saver", QT_TRANSLATE_NOOP("timbre::ui::Bench", "saving power")},
                           {"processor", QT_TRANSLATE_NOOP("timbre::ui::Bench", "processor")},
                           {"program", QT_TRANSLATE_NOOP("timbre::ui::Bench", "program")},
                           {"threads", QT_TRANSLATE_NOOP("timbre::ui::Bench", "threads")},
                           {"runs", QT_TRANSLATE_NOOP("timbre::ui::Bench", "runs")},
                           {"text", QT_TRANSLATE_NOOP("timbre::ui::Bench", "text")},
                           {"voice", QT_TRANSLATE_NOOP("timbre::ui::Bench", "voice")},
                           {"other_jobs", QT_TRANSLATE_NOOP("timbre::ui::Bench", "other jobs meanwhile")},
                           {"warm_up", QT_TRANSLATE_NOOP("timbre::ui::Bench", "warm-up runs")},
                           {"governor", QT_TRANSLATE_NOOP("timbre::ui::Bench", "power mode")},
                           {"revision", QT_TRANSLATE_NOOP("timbre::ui::Bench", "revision")},
                           {"mode", QT_TRANSLATE_NOOP("timbre::ui::Bench", "way")},
                           {"users", QT_TRANSLATE_NOOP("timbre::ui::Bench", "at once")},
                           {"against", QT_TRANSLATE_NOOP("timbre::ui::Bench", "beside")},
                           {"b", QT_TRANSLATE_NOOP("timbre::ui::Bench", "beside")}};

template <std::size_t N>
QString textIn(const Name (&names)[N], std::string_view id) {
    for (const auto& name : names)
        if (name.id == id) return Words::tr(name.text);
    return toQString(id);
}

}  // namespace

QString suiteText(std::string_view suite) {
    return textIn(kSuites, suite);
}

QString suiteMeaning(std::string_view suite) {
    return textIn(kMeanings, suite);
}

QString checkText(std::string_view name) {
    return textIn(kChecks, name);
}

QString benchMetricText(std::string_view metric) {
    return textIn(kMetrics, metric);
}

QString benchFactText(std::string_view name, std::string_view value) {
    QString text = toQString(value);
    if (name == "memory_bytes") text = valueText(PlotUnit::Bytes, text.toDouble());
    if (value == "yes") text = Words::tr("yes");
    if (value == "no") text = Words::tr("no");
    if (name == "threads" && value == "0") text = Words::tr("as many as there are cores");
    return textIn(kFacts, name) + QStringLiteral(": ") + text;
}

QString verdictText(metrics::Verdict verdict) {
    switch (verdict) {
        case metrics::Verdict::Pass:
            return Words::tr("Passed");
        case metrics::Verdict::Warn:
            return Words::tr("With a warning");
        case metrics::Verdict::Fail:
            return Words::tr("Failed");
        case metrics::Verdict::Error:
            return Words::tr("Could not run");
    }
    return {};
}

QString verdictIcon(metrics::Verdict verdict) {
    return verdict == metrics::Verdict::Pass ? QStringLiteral("check") : QStringLiteral("warning");
}

}  // namespace timbre::ui
