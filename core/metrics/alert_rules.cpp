#include "core/metrics/alert_rules.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace timbre::metrics {
namespace {

constexpr AlertRule kRules[] = {
    {.id = "rtf_median",
     .severity = Severity::Warning,
     .unit = "x",
     .threshold = 1.2,
     .closing = 0.92,
     .holdSeconds = 0,
     .below = false,
     .perEngine = true,
     .title = "Slower than usual",
     .cause = "The middle one of the last ten jobs took longer per second of sound than the baseline says.",
     .remedy = "Close other programs that compute, look at the processor's temperature, and compare the "
               "runs under Metrics. If it is meant to be so, choose a new baseline."},
    {.id = "rtf_worst",
     .severity = Severity::Warning,
     .unit = "x",
     .threshold = 1.5,
     .closing = 0.95,
     .holdSeconds = 0,
     .below = false,
     .perEngine = true,
     .title = "One job was much slower",
     .cause = "One of the last ten jobs took far longer per second of sound than the baseline says.",
     .remedy = "Open the job's stages under Metrics: a long queue, loading or writing has another reason "
               "than slow computing."},
    {.id = "rtf_variation",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 20,
     .closing = 0.9,
     .holdSeconds = 0,
     .below = false,
     .perEngine = true,
     .title = "Speed varies",
     .cause = "The speed of the last ten jobs varies so much that comparisons say little.",
     .remedy = "Keep the machine quiet while you measure, and use the same number of threads."},
    {.id = "errors_burst",
     .severity = Severity::Critical,
     .unit = "%",
     .threshold = 10,
     .closing = 0.5,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Many jobs fail",
     .cause = "More than every tenth job of the last five minutes failed.",
     .remedy = "Open the last failed job: its error says what to do."},
    {.id = "errors_hour",
     .severity = Severity::Warning,
     .unit = "%",
     .threshold = 1,
     .closing = 0.5,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Some jobs fail",
     .cause = "More than one in a hundred jobs of the last hour failed.",
     .remedy = "Look at the errors of the last hour and at the log."},
    {.id = "cache_hits",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 70,
     .closing = 1.05,
     .holdSeconds = 0,
     .below = true,
     .perEngine = false,
     .title = "Few sentences come from the cache",
     .cause = "Of the sentences of the last five minutes, few had been spoken before. New texts do that; "
              "a cache that is too small does, too.",
     .remedy = "Give the cache more room in the settings if the same texts are spoken again and again."},
    {.id = "memory_growth",
     .severity = Severity::Warning,
     .unit = "MB",
     .threshold = 50,
     .closing = 0.6,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Memory grows",
     .cause = "The program needed more memory with each of the last fifty jobs, with the same models loaded.",
     .remedy = "Start the program again and report what it was doing."},
    {.id = "memory_growth_share",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 2,
     .closing = 0.6,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Memory grows a little",
     .cause = "The program needed a little more memory with each of the last fifty jobs.",
     .remedy = "Watch it under Metrics; it should come to an end."},
    {.id = "cpu",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 90,
     .closing = 0.9,
     .holdSeconds = 60,
     .below = false,
     .perEngine = false,
     .title = "Processor is busy",
     .cause = "The processor has been busy for a minute. Speech that is computed does that.",
     .remedy = "Use fewer threads in the settings if other programs suffer."},
    {.id = "memory",
     .severity = Severity::Warning,
     .unit = "%",
     .threshold = 90,
     .closing = 0.95,
     .holdSeconds = 60,
     .below = false,
     .perEngine = false,
     .title = "Memory is nearly full",
     .cause = "Programs have used nearly all of the machine's memory for a minute.",
     .remedy = "Unload models, limit the memory for models in the settings, or close other programs."},
    {.id = "gpu_idle",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 60,
     .closing = 1.1,
     .holdSeconds = 60,
     .below = true,
     .perEngine = false,
     .title = "Graphics card waits",
     .cause = "The graphics card has little to do although jobs wait.",
     .remedy = "Let several sentences be computed at once, or look for the stage that holds the jobs up."},
    {.id = "disk_free",
     .severity = Severity::Warning,
     .unit = "GB",
     .threshold = 5,
     .closing = 1.1,
     .holdSeconds = 0,
     .below = true,
     .perEngine = false,
     .title = "Disk space is short",
     .cause = "The disk with the data folder is nearly full.",
     .remedy = "Empty the trash and the cache, remove models, or move the data folder."},
    {.id = "disk_full",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 90,
     .closing = 0.98,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Disk is filling up",
     .cause = "Most of the disk with the data folder is in use.",
     .remedy = "Empty the trash and the cache, remove models, or move the data folder."},
    {.id = "cache_full",
     .severity = Severity::Info,
     .unit = "%",
     .threshold = 90,
     .closing = 0.95,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Cache is nearly full",
     .cause = "The cache of finished sentences has nearly reached its limit; the oldest will go.",
     .remedy = "Give the cache more room in the settings, or clear it."},
    {.id = "underruns",
     .severity = Severity::Warning,
     .unit = "",
     .threshold = 0,
     .closing = 1,
     .holdSeconds = 0,
     .below = false,
     .perEngine = false,
     .title = "Playback stuttered",
     .cause = "In the last five minutes the sound device waited for sound that did not come in time.",
     .remedy = "Choose a longer latency in the sound settings, or close programs that compute."},
    {.id = "live_lag",
     .severity = Severity::Warning,
     .unit = "s",
     .threshold = 5,
     .closing = 0.8,
     .holdSeconds = 10,
     .below = false,
     .perEngine = false,
     .title = "Live text lags behind",
     .cause = "The recogniser does not keep up with the recording.",
     .remedy =
         "Choose a smaller recogniser for live text. Nothing is lost: the rest is heard after the end."},
};

// As short as it is exact enough: "1.34", "93.1", "1250".
std::string shortNumber(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3g", value);
    if (value >= 999.5 || value <= -999.5) std::snprintf(text.data(), text.size(), "%.0f", value);
    return text.data();
}

std::string withUnit(double value, std::string_view unit) {
    if (unit.empty()) return shortNumber(value);
    return shortNumber(value) + " " + std::string(unit);
}

constexpr std::array<std::string_view, 3> kSeverities = {"info", "warning", "critical"};

}  // namespace

std::span<const AlertRule> alertRules() {
    return kRules;
}

const AlertRule* findAlertRule(std::string_view id) {
    const auto* found = std::ranges::find(kRules, id, &AlertRule::id);
    return found == std::end(kRules) ? nullptr : found;
}

AlertRuleSetting defaultSetting(const AlertRule& rule) {
    return {.rule = std::string(rule.id),
            .enabled = true,
            .threshold = rule.threshold,
            .holdSeconds = rule.holdSeconds};
}

bool opensAt(const AlertRule& rule, double value, double threshold) {
    return rule.below ? value < threshold : value > threshold;
}

bool closesAt(const AlertRule& rule, double value, double threshold) {
    const double closing = threshold * rule.closing;
    return rule.below ? value >= closing : value <= closing;
}

std::string alertDetail(const AlertRule& rule, std::string_view subject, double value, double threshold) {
    std::string text(rule.title);
    if (!subject.empty()) text += " (" + std::string(subject) + ")";
    return text + ": " + withUnit(value, rule.unit) + ", limit " + withUnit(threshold, rule.unit);
}

std::string_view severityName(Severity severity) {
    return kSeverities[static_cast<std::size_t>(severity)];
}

Severity severityFrom(std::string_view name) {
    const auto found = std::ranges::find(kSeverities, name);
    if (found == kSeverities.end()) return Severity::Warning;
    return static_cast<Severity>(found - kSeverities.begin());
}

}  // namespace timbre::metrics
