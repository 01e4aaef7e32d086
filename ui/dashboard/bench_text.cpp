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
                            {"all", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Everything")}};

constexpr Name kChecks[] = {
    {"slower", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Slower than the baseline")},
    {"worst", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Worst against the baseline")},
    {"variation", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Variation")},
    {"memory", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Growth of memory")},
    {"memory_slope", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Growth of memory a run")}};

constexpr Name kMetrics[] = {{"rtf", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Real-time factor")},
                             {"total_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Total time")},
                             {"first_sound_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "First sound")},
                             {"lag_ms", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Lag of live text")},
                             {"tokens_per_second", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Tokens a second")},
                             {"rss", QT_TRANSLATE_NOOP("timbre::ui::Bench", "Memory")}};

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
                           {"warm_up", QT_TRANSLATE_NOOP("timbre::ui::Bench", "warm-up runs")}};

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
