#pragma once

#include "ui/bridge/services.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace timbre::ui {

// Every device that could compute: whether a real calculation on it worked, how fast it was, and which
// one is used. The choice of the user always wins.
class DevicesCard : public QFrame {
    Q_OBJECT

public:
    DevicesCard(const Services& services, QWidget* parent);

private:
    void rebuild();
    void fillChoices();

    Services services_;
    QVBoxLayout* rows_;
    QLabel* problem_;
    QComboBox* choice_;
};

}  // namespace timbre::ui
