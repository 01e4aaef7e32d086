#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace timbre::ui {

class Banner;

// Speaks a sentence with the chosen voice, has the take recognised, and says how fast and how right it
// was.
class TrialPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrialPanel(const Services& services, QWidget* parent = nullptr);

private:
    void start();
    void spoken(const engine::JobFinished& event);
    void recognised(const engine::JobFinished& event);
    void fail(const Error& error);
    void idle();
    const voices::Voice* voice() const;  // null: there is none

    Services services_;
    QLineEdit* text_;
    QPushButton* go_;
    QLabel* state_;
    QLabel* firstSound_;
    QLabel* heard_;
    QLabel* words_;
    Banner* banner_;
    storage::JobId speaking_ = 0, listening_ = 0;
};

}  // namespace timbre::ui
