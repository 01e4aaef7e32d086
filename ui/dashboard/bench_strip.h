#pragma once

#include "ui/bridge/bench_session.h"
#include "ui/dashboard/dashboard_tab.h"

#include <QElapsedTimer>
#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace timbre::ui {

// Starts a suite of the bench, shows how far it is and stops it. One choice is enough; the others are behind
// "More". GUI thread only.
class BenchStrip : public QFrame {
    Q_OBJECT

public:
    // selectedRun: what "the selected run" is to compare with; 0: there is none.
    BenchStrip(const DashboardParts& parts, std::function<std::int64_t()> selectedRun,
               QWidget* parent = nullptr);

    void focusSuite();
    void saveState(QSettings& state) const;
    void restoreState(const QVariantMap& state);

private:
    void build();
    QWidget* buildFirstRow();
    QWidget* buildProgress();
    QWidget* buildMore();
    void fillComparisons();
    void fillTurns();
    // The control under its name, in the part behind "More"; the name is its accessible one too.
    QWidget* addField(const QString& name, QWidget* control, const char* id);
    void listEngines();  // and recognisers, as they are now
    void listVoices();
    void listTurnValues();
    void showFields();  // those that matter for the choice
    void showState();
    void showProgress();
    QString progressText() const;
    double progressShare() const;  // below 0: not known
    QString nameOf(const std::string& subject) const;
    BenchWish wish() const;  // throws Error for a choice that cannot be measured
    void startOrStop();
    void finished(const metrics::BenchRun& run);

    DashboardParts parts_;
    BenchSession& session_;
    std::function<std::int64_t()> selectedRun_;
    QElapsedTimer clock_;  // since the first job
    QComboBox* suite_ = nullptr;
    QPushButton* start_ = nullptr;
    QToolButton* more_ = nullptr;
    QLabel* what_ = nullptr;
    QWidget* working_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QLabel* status_ = nullptr;
    QWidget* fields_ = nullptr;
    QComboBox *mode_ = nullptr, *engine_ = nullptr, *voice_ = nullptr, *recogniser_ = nullptr,
              *length_ = nullptr;
    QSpinBox *runs_ = nullptr, *users_ = nullptr, *ramp_ = nullptr, *steady_ = nullptr, *down_ = nullptr;
    QDoubleSpinBox* minutes_ = nullptr;
    QComboBox *compare_ = nullptr, *turnKey_ = nullptr, *turnValue_ = nullptr;
    QSpinBox* threshold_ = nullptr;
    QCheckBox* daily_ = nullptr;
};

}  // namespace timbre::ui
