#include "ui/dashboard/advice_card.h"

#include "core/config/schema.h"
#include "ui/bridge/advice_text.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/settings/setting_text.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {
namespace {

using metrics::TrialOutcome;

// Gains below are none that anybody notices; such advice saves memory or waiting.
constexpr double kNoticeable = 1.005;

QString gainText(const metrics::Advice& advice) {
    if (advice.speedUp < kNoticeable) return AdviceCard::tr("Saves memory or waiting, not computing");
    //: %1 is a number such as 1.4, %2 a duration
    return AdviceCard::tr("Estimate: %1 × as fast, a job in %2")
        .arg(QLocale().toString(advice.speedUp, 'f', 2), valueText(PlotUnit::Milliseconds, advice.totalMs));
}

QLabel* wrapped(const QString& text, TextRole role, QWidget* parent) {
    auto* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

QString trialText(const metrics::Trial& trial) {
    const auto value = [&](double number) { return valueText(plotUnit(trial.unit), number); };
    //: %1 is what was measured, %2 and %3 values before and after, %4 a number of runs, %5 a probability
    const QString numbers = AdviceCard::tr("%1: %2 before, %3 with it (medians of %4 runs each, p = %5).")
                                .arg(trial.metric == "rtf" ? metricTitle(metrics::JobMetric::Rtf)
                                                           : metricTitle(metrics::JobMetric::TotalMs),
                                     value(trial.before), value(trial.after), QLocale().toString(trial.runs),
                                     QLocale().toString(trial.chance, 'g', 2));
    switch (trial.outcome) {
        case TrialOutcome::Better:
            //: %1 is a number such as 1.4, %2 a sentence with the measured numbers
            return AdviceCard::tr("It helped: %1 × as fast. %2")
                .arg(QLocale().toString(trial.speedUp(), 'f', 2), numbers);
        case TrialOutcome::Worse:
            //: %1 is a sentence with the measured numbers
            return AdviceCard::tr("It made jobs slower. %1").arg(numbers);
        case TrialOutcome::Unsure:
            return AdviceCard::tr("It made no difference that can be told from chance. %1").arg(numbers);
        case TrialOutcome::TooFew:
            return AdviceCard::tr("Too few runs to tell. %1").arg(numbers);
    }
    return {};
}

AdviceCard::AdviceCard(const Services& services, metrics::Advice advice, int rank, QWidget* parent)
    : QFrame(parent), services_(services), advice_(std::move(advice)) {
    setObjectName("advice-" + toQString(advice_.rule));
    setProperty("card", true);
    build(rank);
    showIdle();
}

void AdviceCard::build(int rank) {
    const int u = unit(this);
    const AdviceText text = adviceText(advice_);
    //: A recommendation; %1 is its place in the order, %2 its title
    auto* title = wrapped(tr("%1. %2").arg(rank).arg(text.title), TextRole::Heading, this);
    const QString facts =
        QStringList{gainText(advice_), effortText(advice_.effort), riskText(advice_.risk)}.join(
            QStringLiteral(" · "));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 2);
    column->addWidget(title);
    column->addWidget(wrapped(text.reason, TextRole::Body, this));
    column->addWidget(wrapped(facts, TextRole::Small, this));
    for (const QString& step : text.steps)
        column->addWidget(wrapped(QStringLiteral("• ") + step, TextRole::Body, this));
    state_ = wrapped({}, TextRole::Body, this);
    state_->setObjectName("trialState");
    state_->setTextFormat(Qt::PlainText);
    bar_ = new QProgressBar(this);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Runs that were measured"));
    column->addWidget(state_);
    column->addWidget(bar_);
    column->addWidget(buildButtons());
    setAccessibleName(text.title);
}

QWidget* AdviceCard::buildButtons() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    const QString about = adviceText(advice_).title;
    const auto add = [&](const QString& text, const char* icon, ButtonKind kind, const char* name,
                         auto clicked) {
        auto* button = makeButton(text, icon, kind, bar);
        button->setObjectName(name);
        //: A button for screen readers: what it does, and the title of the recommendation
        button->setAccessibleName(tr("%1: %2").arg(text, about));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, clicked);
        return button;
    };
    try_ = add(tr("Try and measure"), "speed", ButtonKind::Normal, "tryAdvice", &AdviceCard::tryWanted);
    stop_ = add(tr("Stop"), "stop", ButtonKind::Normal, "stopTrial", &AdviceCard::stopWanted);
    keep_ = add(tr("Keep it"), "check", ButtonKind::Primary, "keepSetting", &AdviceCard::keep);
    leave_ = add(tr("Leave as it was"), "undo", ButtonKind::Normal, "leaveSetting", &AdviceCard::leave);
    back_ = add(tr("Undo"), "undo", ButtonKind::Normal, "takeBackSetting", &AdviceCard::takeBack);
    place_ = add(placeText(advicePlace(advice_.rule)), "", ButtonKind::Quiet, "goToAdvice", &AdviceCard::go);
    return bar;
}

QString AdviceCard::settingText() const {
    const auto* setting = config::findSetting(advice_.settingKey);
    if (setting == nullptr) return toQString(advice_.settingKey);
    //: A setting and its value
    return tr("%1: %2").arg(settingLabel(*setting), valueText(*setting, toQString(advice_.settingValue)));
}

void AdviceCard::setCanTry(bool can, const QString& whyNot) {
    try_->setEnabled(can);
    //: %1 is a setting and its value
    try_->setToolTip(can ? tr("Measures the settings in force and “%1”, in turns").arg(settingText())
                         : whyNot);
}

void AdviceCard::showIdle() {
    state_->hide();
    bar_->hide();
    try_->setVisible(!advice_.settingKey.empty());
    for (QPushButton* button : {stop_, keep_, leave_, back_}) button->hide();
    place_->setVisible(advicePlace(advice_.rule) != AdvicePlace::Nowhere);
}

void AdviceCard::showPreparing() {
    showIdle();
    try_->hide();
    stop_->show();
    state_->show();
    state_->setText(tr("Getting ready to measure…"));
    bar_->show();
    bar_->setRange(0, 0);
}

void AdviceCard::showProgress(int run, int runs) {
    if (run <= 0) return;
    bar_->setRange(0, runs);
    bar_->setValue(run - 1);
    //: %1 is a setting and its value, %2 of %3 a run of so many
    state_->setText(
        tr("Measuring with and without “%1”: run %2 of %3").arg(settingText()).arg(run).arg(runs));
}

void AdviceCard::showTrial(const metrics::Trial& trial) {
    showIdle();
    try_->hide();
    state_->show();
    state_->setText(trialText(trial));
    keep_->show();
    leave_->show();
    // What did not help is not offered first.
    (trial.outcome == TrialOutcome::Better ? keep_ : leave_)->setFocus();
}

void AdviceCard::showProblem(const QString& text) {
    showIdle();
    state_->show();
    state_->setText(text);
}

void AdviceCard::keep() {
    before_ = services_.preferences.plain(advice_.settingKey);
    const auto finding = services_.preferences.set(advice_.settingKey, toQString(advice_.settingValue));
    showIdle();
    try_->hide();
    state_->show();
    if (!finding.message.empty()) {
        state_->setText(toQString(finding.message));
        return;
    }
    const bool waits = services_.preferences.waitingForRestart().contains(toQString(advice_.settingKey));
    //: %1 is a setting and its value
    state_->setText(waits ? tr("“%1” takes effect at the next start.").arg(settingText())
                          : tr("“%1” is in force.").arg(settingText()));
    back_->show();
    back_->setFocus();
    Q_EMIT decided();
}

void AdviceCard::takeBack() {
    services_.preferences.set(advice_.settingKey, before_);
    showIdle();
    Q_EMIT decided();
}

void AdviceCard::leave() {
    showIdle();
    Q_EMIT decided();
}

void AdviceCard::go() {
    switch (advicePlace(advice_.rule)) {
        case AdvicePlace::Nowhere:
            break;
        case AdvicePlace::Speak:
            return services_.actions.run("show1");
        case AdvicePlace::Voices:
            return services_.actions.run("show2");
        case AdvicePlace::Models:
            return Q_EMIT services_.navigator.modelsWanted({});
        case AdvicePlace::Machine:
            return services_.actions.run("modelsMachine");
    }
}

}  // namespace timbre::ui
