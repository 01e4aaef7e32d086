#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace timbre::ui {

class Banner;

// Moves the folder of downloaded models to another place, with the space that is free there.
class MoveModelsDialog : public QDialog {
    Q_OBJECT

public:
    MoveModelsDialog(const Services& services, QWidget* parent);

    void reject() override;  // while it moves: goes on unseen

private:
    void build();
    void check();
    void start();
    void progressed(const engine::ModelProgressed& event);
    void listed();
    void failed(const engine::ModelFailed& event);
    void setMoving(bool moving);
    engine::FolderUse now() const;

    Services services_;
    bool moving_ = false;
    int checkNumber_ = 0;
    Banner* banner_;
    QLabel* where_;
    QLineEdit* folder_;
    QPushButton* choose_;
    QLabel* state_;
    QProgressBar* bar_;
    QPushButton* close_;
    QPushButton* go_;
};

}  // namespace timbre::ui
