#pragma once

#include "core/bench/job_profile.h"
#include "ui/dashboard/dashboard_tab.h"
#include "ui/dashboard/setting_trial.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace timbre::ui {

class AdviceCard;
class ProfileView;

// Where the time of an engine's real jobs went, how far that is from what is wanted, and what would make
// them faster; each setting that is advised can be tried and measured.
class AdviceTab : public DashboardTab {
    Q_OBJECT

public:
    AdviceTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    void take(const engine::MetricsEvent& event) override;
    void find() override;
    void saveState(QSettings& state) const override;
    void restoreState(const QVariantMap& state) override;

    void show(bench::JobProfile profile);
    const std::optional<bench::JobProfile>& profile() const { return profile_; }
    SettingTrial& trial() { return trial_; }

Q_SIGNALS:
    void wasRead();

private:
    struct Read {
        std::vector<storage::MeasuredEngine> engines;
        std::optional<bench::JobProfile> profile;
    };

    // advice_tab_layout.cpp
    void build();
    QWidget* buildChoices();
    QWidget* buildEmpty();

    void read();
    void show(Read read);
    void fillEngines(const std::vector<storage::MeasuredEngine>& engines, const bench::JobProfile& shown);
    void showGap();
    void showCards();
    void tryAdvice(AdviceCard* card);
    void measured(const metrics::BenchRun& run);
    void trialEnded();
    void showCanTry();
    QString engineName(const std::string& id) const;

    DashboardParts parts_;
    SettingTrial trial_;
    QPointer<AdviceCard> tried_;  // whose setting is measured
    bool isDeciding_ = false;     // a result waits for an answer: cards stay as they are
    std::stop_source reading_;
    QTimer soon_;
    std::string wantedEngine_, wantedKind_;  // empty: of the last job
    std::optional<bench::JobProfile> profile_;
    std::vector<AdviceCard*> cards_;

    QStackedWidget* stack_ = nullptr;
    QWidget* content_ = nullptr;
    QWidget* empty_ = nullptr;
    QComboBox* engine_ = nullptr;
    QDoubleSpinBox* target_ = nullptr;
    QLabel* gap_ = nullptr;
    ProfileView* view_ = nullptr;
    QLabel* nothing_ = nullptr;
    QVBoxLayout* cardColumn_ = nullptr;
};

}  // namespace timbre::ui
