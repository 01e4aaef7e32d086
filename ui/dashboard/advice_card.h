#pragma once

#include "core/config/settings.h"
#include "core/metrics/advice.h"
#include "core/metrics/trial.h"
#include "ui/bridge/services.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace timbre::ui {

// One recommendation: what to do, what measured numbers say so, what it would gain, and what can be done
// about it here: try the setting and measure, keep it or leave it, or go where it is followed.
class AdviceCard : public QFrame {
    Q_OBJECT

public:
    AdviceCard(const Services& services, metrics::Advice advice, int rank, QWidget* parent);

    const metrics::Advice& advice() const { return advice_; }
    void setCanTry(bool can, const QString& whyNot);  // another one is being tried, or nothing can be

    void showPreparing();
    void showProgress(int run, int runs);
    void showTrial(const metrics::Trial& trial);
    void showProblem(const QString& text);
    void showIdle();

Q_SIGNALS:
    void tryWanted();
    void stopWanted();
    void decided();  // kept, or left as it was

private:
    void build(int rank);
    QWidget* buildButtons();
    QString settingText() const;  // "Precision: bf16"
    void keep();
    void takeBack();
    void leave();
    void go();

    Services services_;
    metrics::Advice advice_;
    QString before_;  // the setting's value when it was kept
    QLabel* state_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton* try_ = nullptr;
    QPushButton* stop_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* leave_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* place_ = nullptr;
};

// "It helped: 1.20 s instead of 2.10 s …": whether a trial really helped, in a sentence.
QString trialText(const metrics::Trial& trial);

}  // namespace timbre::ui
