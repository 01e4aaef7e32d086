#pragma once

#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace timbre::ui {

class Banner;

// The ledger of network connections: what was opened or refused, when, for what, and how much went
// each way.
class PrivacyCard : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyCard(const Services& services, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void saveCsv();

    Services services_;
    QTimer reload_;
    QLabel* summary_;
    QTreeWidget* table_;
    QPushButton* export_;
    Banner* banner_;
};

}  // namespace timbre::ui
