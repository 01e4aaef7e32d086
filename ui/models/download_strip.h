#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace timbre::ui {

class ElidedLabel;

// The download or check that goes on, on every screen, with a way to the Models screen. Hidden while
// nothing goes on.
class DownloadStrip : public QFrame {
    Q_OBJECT

public:
    DownloadStrip(const Services& services, QWidget* parent);

private:
    void showState();
    const engine::ModelRow* busy() const;  // null: none

    Services services_;
    ElidedLabel* text_;
    QProgressBar* bar_;
    QPushButton* stop_;
};

}  // namespace timbre::ui
