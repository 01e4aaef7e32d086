#pragma once

#include "core/storage/speed_query.h"
#include "ui/dashboard/dashboard_tab.h"

#include <stop_token>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace timbre::ui {

// How far every engine is from the wanted speed, by the jobs that ran here. GUI thread only.
class TargetView : public QWidget {
    Q_OBJECT

public:
    explicit TargetView(const DashboardParts& parts, QWidget* parent = nullptr);

    void read();
    const storage::SpeedTable& table() const { return table_; }

private:
    void build();
    void show(storage::SpeedTable table);
    void explain();
    QString nameOf(const std::string& engine) const;

    DashboardParts parts_;
    std::stop_source reading_;
    storage::SpeedTable table_;
    QDoubleSpinBox* target_ = nullptr;
    QPushButton* explain_ = nullptr;
    QTableWidget* rows_ = nullptr;
    QLabel* empty_ = nullptr;
};

}  // namespace timbre::ui
