#pragma once

#include "ui/bridge/services.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace timbre::ui {

// What is loaded now, what it takes, what sharing saves, and the rules by which it is unloaded.
class MemoryCard : public QFrame {
    Q_OBJECT

public:
    MemoryCard(const Services& services, QWidget* parent);

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };

    void showState();
    void setLine(std::size_t place, const QString& name, const QString& value);

    Services services_;
    QGridLayout* grid_;
    std::vector<Line> lines_;
    QLabel* summary_;
    QPushButton* free_;
};

}  // namespace timbre::ui
