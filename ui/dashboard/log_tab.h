#pragma once

#include "ui/dashboard/dashboard_tab.h"
#include "ui/dashboard/log_model.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace timbre::ui {

// The log of this program, by level, job and text.
class LogTab : public DashboardTab {
    Q_OBJECT

public:
    LogTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    void find() override;
    void exportCurrent() override;

    void showJob(storage::JobId job);
    LogModel& model() { return model_; }

private:
    void build();
    QWidget* buildFilter();
    void apply();
    void showState();
    void showLine();

    DashboardParts parts_;
    LogModel model_;
    QTimer typing_;
    bool wasEntered_ = false;
    QComboBox* level_ = nullptr;
    QLineEdit* job_ = nullptr;
    QLineEdit* text_ = nullptr;
    QTableView* list_ = nullptr;
    QLabel* empty_ = nullptr;
    QPlainTextEdit* line_ = nullptr;
};

}  // namespace timbre::ui
