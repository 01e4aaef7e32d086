#include "ui/speak/result_strip.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::ui {

ResultStrip::ResultStrip(QWidget* parent) : QWidget(parent) {
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 6);
    first_ = addFigure(tr("First sound"), tr("From the request to the first audible sample"));
    rtf_ = addFigure(tr("Speed"), tr("Seconds of speech rendered in one second"));
    made_ = addFigure(tr("Made in"), tr("How long the speech took to be made"));
    length_ = addFigure(tr("Length"), tr("Length of the take"));
    cache_ = addFigure(tr("Cache"), tr("Whether sentences were taken from the cache of finished sound"));
    check_ = addFigure(
        tr("Check"), tr("Silence, clipping, broken samples and runaway length are looked for in every take"));
    underruns_ =
        addFigure(tr("Gaps"), tr("How often the sound device waited for samples while this was made"));
    level_ = addFigure(tr("Level"), tr("Average level and peak of the take, against full scale"));
    for (QLabel* label : {rtf_, made_, cache_, check_, underruns_, level_}) label->setMinimumWidth(0);
    clear();
}

QLabel* ResultStrip::addFigure(const QString& name, const QString& help) {
    auto* pair = new QWidget(this);
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* caption = makeLabel(name, TextRole::Small, pair);
    auto* figure = makeLabel({}, TextRole::Heading, pair);
    caption->setToolTip(help);
    figure->setToolTip(help);
    figure->setAccessibleDescription(name);
    column->addWidget(caption);
    column->addWidget(figure);
    layout()->addWidget(pair);
    return figure;
}

void ResultStrip::clear() {
    sounded_ = false;
    for (QLabel* label : {first_, rtf_, made_, length_, cache_, check_, underruns_, level_})
        label->setText(QString(QChar(0x2013)));
}

void ResultStrip::showFirstSound(double ms) {
    sounded_ = true;
    //: A duration in milliseconds
    first_->setText(tr("%1 ms").arg(QLocale().toString(ms, 'f', 0)));
}

void ResultStrip::showResult(const engine::JobFinished& event) {
    const auto& metrics = event.metrics;
    if (!sounded_ && metrics.firstSoundMs) showFirstSound(*metrics.firstSoundMs);
    //: Rendering speed: %1 times as fast as it plays
    if (metrics.rtf > 0)
        rtf_->setText(
            tr("%1 × real time").arg(QLocale().toString(1 / metrics.rtf, 'f', metrics.rtf > 0.1 ? 1 : 0)));
    rtf_->setToolTip(tr("Real-time factor %1").arg(QLocale().toString(metrics.rtf, 'f', 4)));
    showStages(metrics);
    length_->setText(durationText(metrics.audioSeconds));
    cache_->setText(metrics.cacheHit ? tr("Hit") : tr("Rendered"));
    underruns_->setText(QLocale().toString(static_cast<qulonglong>(metrics.underruns)));
    const auto decibels = [](double value) {
        return QLocale().toString(20 * std::log10(std::max(value, 1e-6)), 'f', 1);
    };
    //: Two levels in decibels below full scale: average, peak
    level_->setText(tr("%1 / %2 dB").arg(decibels(event.check.rms), decibels(event.check.peak)));
    check_->setText(event.check.ok() ? tr("Fine") : tr("Look at it"));
    check_->setToolTip(event.check.ok() ? tr("No silence, clipping, broken samples or runaway length")
                                        : toQString(event.check.describe()));
}

// Rendering as a whole, and in the tool tip what it was spent on.
void ResultStrip::showStages(const storage::JobMetrics& metrics) {
    const std::pair<const char*, QString> names[] = {
        {"queue", tr("waiting")},    {"load", tr("loading the model")}, {"prefill", tr("reading the prompt")},
        {"talker", tr("speaking")},  {"predictor", tr("fine sounds")},  {"decoder", tr("sound")},
        {"measure", tr("checking")}, {"write", tr("writing")}};
    const auto seconds = [](double ms) {
        //: A duration; %1 is a number with three decimals
        return tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 3));
    };
    QStringList lines{tr("How long the speech took to be made")};
    for (const auto& [stage, name] : names) {
        const auto found = std::ranges::find(metrics.stages, stage, &storage::MetricRecord::stage);
        //: A part of the work and its duration
        if (found != metrics.stages.end()) lines << tr("%1: %2").arg(name, seconds(found->ms));
    }
    if (metrics.totalMs) lines << tr("%1: %2").arg(tr("altogether"), seconds(*metrics.totalMs));
    const auto infer = std::ranges::find(metrics.stages, "infer", &storage::MetricRecord::stage);
    if (infer != metrics.stages.end()) made_->setText(durationText(infer->ms / 1000));
    made_->setToolTip(lines.join('\n'));
}

}  // namespace timbre::ui
