#include "ui/dashboard/advice_tab.h"

#include "core/engine/model_settings.h"
#include "core/metrics/trial.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_list.h"
#include "ui/dashboard/advice_card.h"
#include "ui/dashboard/metric_text.h"
#include "ui/dashboard/profile_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kSettleMs = 500;  // jobs may end one after the other

// What a trial of a rule's setting looks at: loading is no part of the real-time factor.
const char* metricOf(const metrics::Advice& advice) {
    return advice.rule == "keep_alive" || advice.rule == "memory" ? "total_ms" : "rtf";
}

}  // namespace

AdviceTab::AdviceTab(const DashboardParts& parts, QWidget* parent)
    : DashboardTab(parent), parts_(parts), trial_(parts.services) {
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(kSettleMs);
    connect(&soon_, &QTimer::timeout, this, &AdviceTab::read);
    connect(&trial_, &SettingTrial::progressed, this, [this](int run, int runs) {
        if (tried_ != nullptr) tried_->showProgress(run, runs);
    });
    connect(&trial_, &SettingTrial::measured, this, &AdviceTab::measured);
    connect(&trial_, &SettingTrial::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        if (tried_ != nullptr)
            tried_->showProblem(QStringList{text.sentence, text.remedy, text.details}.join(' ').simplified());
        trialEnded();
    });
    connect(&trial_, &SettingTrial::benchChanged, this, &AdviceTab::showCanTry);
    connect(&trial_, &SettingTrial::stopped, this, [this] {
        if (tried_ != nullptr) tried_->showIdle();
        trialEnded();
    });
}

void AdviceTab::entered() {
    read();
}

void AdviceTab::left() {
    soon_.stop();
}

void AdviceTab::take(const engine::MetricsEvent& event) {
    if (std::holds_alternative<engine::JobMeasured>(event) && !soon_.isActive()) soon_.start();
}

void AdviceTab::find() {
    engine_->setFocus();
}

void AdviceTab::saveState(QSettings& state) const {
    state.setValue("dashboard/adviceTarget", target_->value());
}

void AdviceTab::restoreState(const QVariantMap& state) {
    if (const auto found = state.find("dashboard/adviceTarget"); found != state.end())
        target_->setValue(found->toDouble());
}

void AdviceTab::read() {
    if (trial_.isRunning() || isDeciding_) return;
    reading_.request_stop();
    reading_ = {};
    const bench::ProfileWish wish{
        .engine = wantedEngine_, .kind = wantedKind_, .targetRtf = target_->value()};
    parts_.reader.read(
        reading_.get_token(),
        [wish, settings = engine::modelSettings(parts_.services.preferences.settings())](
            storage::Database& database) {
            return Read{storage::MetricsStore(database).measuredEngines(),
                        bench::jobProfile(database, wish, settings)};
        },
        [this](std::optional<Read> read) {
            if (read && !trial_.isRunning() && !isDeciding_) show(std::move(*read));
        });
}

void AdviceTab::show(Read read) {
    stack_->setCurrentWidget(read.profile ? content_ : empty_);
    engine_->setVisible(read.profile.has_value());
    target_->setVisible(read.profile.has_value());
    if (read.profile) {
        fillEngines(read.engines, *read.profile);
        show(*std::move(read.profile));
    }
    Q_EMIT wasRead();
}

void AdviceTab::show(bench::JobProfile profile) {
    profile_ = std::move(profile);
    stack_->setCurrentWidget(content_);
    view_->show(*profile_);
    showGap();
    showCards();
}

QString AdviceTab::engineName(const std::string& id) const {
    const auto* row = parts_.services.models.find(id);
    return toQString(row != nullptr ? row->name : id);
}

void AdviceTab::fillEngines(const std::vector<storage::MeasuredEngine>& engines,
                            const bench::JobProfile& shown) {
    const QSignalBlocker quiet(engine_);
    engine_->clear();
    for (const auto& one : engines) {
        //: An engine and what it did: "Whisper tiny · transcribe"
        engine_->addItem(tr("%1 · %2").arg(engineName(one.engine), kindText(one.kind)),
                         QStringList{toQString(one.engine), toQString(one.kind)});
        if (one.engine == shown.engine && one.kind == shown.kind)
            engine_->setCurrentIndex(engine_->count() - 1);
    }
}

void AdviceTab::showGap() {
    if (!profile_) return;
    const auto gap = metrics::gapTo(profile_->profile, target_->value());
    const QString current = valueText(PlotUnit::Factor, gap.current),
                  target = valueText(PlotUnit::Factor, gap.target);
    gap_->setText(gap.gap > 0
                      //: %1, %2, %3 real-time factors: now, wanted, their difference; %4 a number such as 2.5
                      ? tr("Real-time factor %1, wanted %2: %3 too much. It must become %4 × as fast.")
                            .arg(current, target, valueText(PlotUnit::Factor, gap.gap),
                                 QLocale().toString(gap.requiredSpeedUp, 'f', 2))
                      //: %1 and %2 are real-time factors: now, wanted
                      : tr("Real-time factor %1, wanted %2: reached.").arg(current, target));
}

void AdviceTab::showCards() {
    for (auto* card : std::exchange(cards_, {})) card->deleteLater();
    int rank = 0;
    for (const auto& advice : profile_->advice) {
        auto* card = new AdviceCard(parts_.services, advice, ++rank, content_);
        cardColumn_->addWidget(card);
        cards_.push_back(card);
        connect(card, &AdviceCard::tryWanted, this, [this, card] { tryAdvice(card); });
        connect(card, &AdviceCard::stopWanted, &trial_, &SettingTrial::stop);
        connect(card, &AdviceCard::decided, this, [this] {
            isDeciding_ = false;
            showCanTry();
        });
        card->show();
    }
    nothing_->setVisible(cards_.empty());
    showCanTry();
}

void AdviceTab::showCanTry() {
    for (auto* card : cards_)
        card->setCanTry(!trial_.isBenchBusy(), tr("The bench is measuring something else."));
}

void AdviceTab::tryAdvice(AdviceCard* card) {
    tried_ = card;
    isDeciding_ = true;
    card->showPreparing();
    const auto& advice = card->advice();
    trial_.start(
        {profile_->engine, profile_->kind, std::string(advice.rule), advice.settingKey, advice.settingValue});
    showCanTry();
}

void AdviceTab::measured(const metrics::BenchRun& run) {
    if (tried_ != nullptr) {
        auto trial = metrics::trialOf(run, metricOf(tried_->advice()));
        if (!trial) trial = metrics::trialOf(run, "total_ms");
        if (trial)
            tried_->showTrial(*trial);
        else
            tried_->showProblem(tr("Nothing was measured. The run on the Bench tab says why."));
        isDeciding_ = trial.has_value();
    }
    tried_.clear();
    showCanTry();
}

void AdviceTab::trialEnded() {
    tried_.clear();
    isDeciding_ = false;
    showCanTry();
}

}  // namespace timbre::ui
