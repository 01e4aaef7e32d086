#include "ui/dashboard/metric_text.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Dashboard)
};

struct Name {
    std::string_view id;
    const char* text;
};

constexpr Name kKinds[] = {{"speak", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Speak")},
                           {"transcribe", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Transcribe")},
                           {"live", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Live")},
                           {"check", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Check")},
                           {"hear_again", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Hear again")},
                           {"translate", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Translate")},
                           {"speakers", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Find speakers")},
                           {"reference", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Prepare a recording")},
                           {"clone", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Copy a voice")},
                           {"lock", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Keep a described voice")},
                           {"blend", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Mix voices")},
                           {"compare", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Make a take again")}};

constexpr Name kStages[] = {{"queue", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Waiting")},
                            {"open", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Open the input")},
                            {"paused", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Paused")},
                            {"load", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Load the model")},
                            {"prepare", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Prepare the text")},
                            {"cache", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Look into the cache")},
                            {"decode", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Read the file")},
                            {"listen", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Wait for sound")},
                            {"infer", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Compute")},
                            {"prefill", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Read the prompt")},
                            {"talker", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Write sound codes")},
                            {"predictor", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Write fine codes")},
                            {"decoder", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Codes to sound")},
                            {"stretch", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Speed and pitch")},
                            {"features", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Features")},
                            {"encode", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Encode")},
                            {"text", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Write text")},
                            {"words", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Place words")},
                            {"judge", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Compare speakers")},
                            {"compare", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Compare")},
                            {"write", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Write files")},
                            {"join", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Join the take")},
                            {"export", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Export")},
                            {"keep", QT_TRANSLATE_NOOP("timbre::ui::Dashboard", "Keep")}};

template <std::size_t N>
QString textIn(const Name (&names)[N], std::string_view id, std::string_view otherwise) {
    for (const auto& name : names)
        if (name.id == id) return Words::tr(name.text);
    return toQString(otherwise);
}

}  // namespace

QString metricTitle(metrics::JobMetric metric) {
    using enum metrics::JobMetric;
    switch (metric) {
        case Rtf:
            return Words::tr("Real-time factor");
        case FirstSoundMs:
            return Words::tr("First sound");
        case TotalMs:
            return Words::tr("From request to end");
        case QueueMs:
            return Words::tr("Waiting to begin");
        case LagMs:
            return Words::tr("Lag of live text");
        case TokensPerSecond:
            return Words::tr("Tokens a second");
        case AudioSeconds:
            return Words::tr("Sound made or heard");
        case Failed:
            return Words::tr("Failed jobs");
        case Underruns:
            return Words::tr("Gaps in playback");
    }
    return {};
}

QString metricMeaning(metrics::JobMetric metric) {
    using enum metrics::JobMetric;
    switch (metric) {
        case Rtf:
            return Words::tr("Time of computing divided by the length of the sound; less is faster.");
        case FirstSoundMs:
            return Words::tr("From the request to the first sound that is heard; less is better.");
        case TotalMs:
            return Words::tr("From the request to the end of the job; less is better.");
        case QueueMs:
            return Words::tr("From the request until the job begins; less is better.");
        case LagMs:
            return Words::tr("How far the text is behind what is being said; less is better.");
        case TokensPerSecond:
            return Words::tr("What a model writes in a second of computing; more is faster.");
        case AudioSeconds:
            return Words::tr("Length of all sound that was made or heard.");
        case Failed:
            return Words::tr("Share of the jobs that ended with an error.");
        case Underruns:
            return Words::tr("How often playback had nothing to play.");
    }
    return {};
}

QString groupTitle(storage::MetricGroup group) {
    using enum storage::MetricGroup;
    switch (group) {
        case None:
            return Words::tr("All together");
        case Kind:
            return Words::tr("Kind");
        case Engine:
            return Words::tr("Model");
        case Device:
            return Words::tr("Device");
        case Precision:
            return Words::tr("Precision");
        case LengthBucket:
            return Words::tr("Length");
        case Version:
            return Words::tr("Version of the model");
        case Program:
            return Words::tr("Version of the program");
    }
    return {};
}

QString kindText(std::string_view kind) {
    return textIn(kKinds, kind, kind);
}

QString stageText(std::string_view stage, std::string_view label) {
    return textIn(kStages, stage, label.empty() ? stage : label);
}

QString outcomeText(storage::JobState outcome) {
    if (outcome == storage::JobState::Done) return Words::tr("Done");
    return outcome == storage::JobState::Failed ? Words::tr("Failed") : Words::tr("Cancelled");
}

QString purposeText(storage::JobPurpose purpose) {
    if (purpose == storage::JobPurpose::Bench) return Words::tr("Bench");
    return purpose == storage::JobPurpose::Check ? Words::tr("Check") : Words::tr("Use");
}

QString deviceText(std::string_view device) {
    return device == "cpu" ? Words::tr("Processor") : toQString(device);
}

QString jobName(const storage::JobRow& job) {
    if (!job.title.empty()) return toQString(job.title).simplified();
    //: A job without a title: %1: "Speak", "Transcribe" …; %2: a model
    return Words::tr("%1 with %2").arg(kindText(job.metrics.kind), toQString(job.metrics.engine));
}

QString valueName(storage::MetricGroup group, std::string_view value) {
    if (value.empty()) return group == storage::MetricGroup::None ? QString() : Words::tr("not known");
    if (group == storage::MetricGroup::Kind) return kindText(value);
    if (group == storage::MetricGroup::Device) return deviceText(value);
    return toQString(value);
}

void narrow(storage::MetricFilter& filter, storage::MetricGroup group, const std::string& value) {
    using enum storage::MetricGroup;
    switch (group) {
        case None:
            return;
        case Kind:
            filter.kinds = {value};
            return;
        case Engine:
            filter.engines = {value};
            return;
        case Device:
            filter.devices = {value};
            return;
        case Precision:
            filter.precisions = {value};
            return;
        case LengthBucket:
            filter.lengthBuckets = {value};
            return;
        case Version:
            filter.versions = {value};
            return;
        case Program:
            filter.programs = {value};
            return;
    }
}

}  // namespace timbre::ui
