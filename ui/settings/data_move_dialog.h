#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace timbre::ui {

class Banner;

// Moves the data folder: choose, copy, read back, switch. Until the copy is proven the old folder is
// the one in use; cancelling at any moment leaves it so. After the switch the program starts again.
class DataMoveDialog : public QDialog {
    Q_OBJECT

public:
    explicit DataMoveDialog(const Services& services, QWidget* parent = nullptr);

    void reject() override;

private:
    enum class Step { Choosing, Copying, Moved };

    void build();
    void start();
    void check();
    void progressed(const engine::DataMoveProgressed& event);
    void ended(const engine::DataMoved& event);
    void remember(const std::string& folder);
    void showStep(Step step);

    Services services_;
    Step step_ = Step::Choosing;
    Banner* banner_ = nullptr;
    QLineEdit* folder_ = nullptr;
    QLabel* state_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton *choose_ = nullptr, *go_ = nullptr, *cancel_ = nullptr;
    int checkNumber_ = 0;
};

}  // namespace timbre::ui
