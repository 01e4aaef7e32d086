#include "ui/bridge/alert_text.h"

#include "core/metrics/alert_rules.h"
#include "ui/bridge/conversions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Alerts)
};

struct Row {
    std::string_view rule;
    const char *title, *cause, *remedy;
};

constexpr std::array<Row, 16> kRows = {{
    {"rtf_median", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Slower than usual"),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "The middle one of the last ten jobs took longer per second of sound than the baseline says."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Close other programs that compute, look at the processor's temperature, and compare "
                       "the runs. If it is meant to be so, choose a new baseline.")},
    {"rtf_worst", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "One job was much slower"),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "One of the last ten jobs took far longer per second of sound than the baseline says."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Open the job's stages under Runs: a long queue, loading or writing has another "
                       "reason than slow computing.")},
    {"rtf_variation", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Speed varies"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "The speed of the last ten jobs varies so much that comparisons say little."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Keep the machine quiet while you measure, and use the same number of threads.")},
    {"errors_burst", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Many jobs fail"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "More than every tenth job of the last five minutes failed."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Open the last failed job: its error says what to do.")},
    {"errors_hour", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Some jobs fail"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "More than one in a hundred jobs of the last hour failed."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Look at the errors of the last hour and at the log.")},
    {"cache_hits", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Few sentences come from the cache"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Of the sentences of the last five minutes, few had been spoken before. New texts do "
                       "that; a cache that is too small does, too."),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "Give the cache more room in the settings if the same texts are spoken again and again.")},
    {"memory_growth", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Memory grows"),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "The program needed more memory with each of the last fifty jobs, with the same models loaded."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Start the program again and report what it was doing.")},
    {"memory_growth_share", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Memory grows a little"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "The program needed a little more memory with each of the last fifty jobs."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Watch it under Trends; it should come to an end.")},
    {"cpu", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Processor is busy"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "The processor has been busy for a minute. Speech that is computed does that."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Use fewer threads in the settings if other programs suffer.")},
    {"memory", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Memory is nearly full"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Programs have used nearly all of the machine's memory for a minute."),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "Unload models, limit the memory for models in the settings, or close other programs.")},
    {"gpu_idle", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Graphics card waits"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "The graphics card has little to do although jobs wait."),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "Let several sentences be computed at once, or look for the stage that holds the jobs up.")},
    {"disk_free", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Disk space is short"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "The disk with the data folder is nearly full."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Empty the trash and the cache, remove models, or move the data folder.")},
    {"disk_full", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Disk is filling up"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Most of the disk with the data folder is in use."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Empty the trash and the cache, remove models, or move the data folder.")},
    {"cache_full", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Cache is nearly full"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "The cache of finished sentences has nearly reached its limit; the oldest will go."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Give the cache more room in the settings, or clear it.")},
    {"underruns", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Playback stuttered"),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "In the last five minutes the sound device waited for sound that did not come in time."),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts",
                       "Choose a longer latency in the sound settings, or close programs that compute.")},
    {"live_lag", QT_TRANSLATE_NOOP("timbre::ui::Alerts", "Live text lags behind"),
     QT_TRANSLATE_NOOP("timbre::ui::Alerts", "The recogniser does not keep up with the recording."),
     QT_TRANSLATE_NOOP(
         "timbre::ui::Alerts",
         "Choose a smaller recogniser for live text. Nothing is lost: the rest is heard after the end.")},
}};

// Three digits, more only before the point.
QString amount(double value, std::string_view unit) {
    const int decimals = std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    auto number = QLocale().toString(value, 'f', decimals);
    if (unit.empty()) return number;
    //: %1: a number; %2: its unit
    return Words::tr("%1 %2").arg(number, toQString(unit));
}

}  // namespace

AlertText alertText(const std::string& rule) {
    const auto row = std::ranges::find(kRows, std::string_view(rule), &Row::rule);
    if (row == kRows.end()) return {toQString(rule), {}, {}};
    return {Words::tr(row->title), Words::tr(row->cause), Words::tr(row->remedy)};
}

QString alertSentence(const metrics::Alert& alert) {
    const auto* rule = metrics::findAlertRule(alert.rule);
    if (rule == nullptr) return toQString(alert.detail);
    const auto title = alertText(alert.rule).title;
    const auto value = amount(alert.value, rule->unit), limit = amount(alert.threshold, rule->unit);
    if (alert.subject.empty())
        //: %1: what is wrong; %2, %3: measured and allowed, with units
        return Words::tr("%1: %2, limit %3").arg(title, value, limit);
    //: %1: what is wrong; %2: name of a model; %3, %4: measured and allowed, with units
    return Words::tr("%1 (%2): %3, limit %4").arg(title, toQString(alert.subject), value, limit);
}

QString severityText(metrics::Severity severity) {
    switch (severity) {
        case metrics::Severity::Info:
            return Words::tr("Note");
        case metrics::Severity::Warning:
            return Words::tr("Warning");
        case metrics::Severity::Critical:
            return Words::tr("Critical");
    }
    return {};
}

}  // namespace timbre::ui
