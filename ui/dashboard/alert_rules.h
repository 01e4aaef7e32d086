#pragma once

#include "core/metrics/alert.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace timbre::ui {

// The rules for alerts, with what somebody changed, and a row that changes the one in hand. What is
// changed holds at once.
class AlertRules : public QWidget {
    Q_OBJECT

public:
    explicit AlertRules(const Services& services, QWidget* parent = nullptr);

    void setSettings(const std::vector<metrics::AlertRuleSetting>& changed);  // of changed rules only

Q_SIGNALS:
    void changed();  // by hand: what was read before no longer holds

private:
    void build();
    void addRules();
    QWidget* buildRow();
    void showRow(int row);
    void showRule();  // the one in hand, in the row of fields
    void change();
    void reset();

    Services services_;
    std::vector<metrics::AlertRuleSetting> settings_;  // of all rules, in their order
    QTableWidget* table_ = nullptr;
    QLabel* text_ = nullptr;
    QCheckBox* enabled_ = nullptr;
    QDoubleSpinBox* threshold_ = nullptr;
    QSpinBox* hold_ = nullptr;
    QPushButton* reset_ = nullptr;
};

}  // namespace timbre::ui
