#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace timbre::ui {

// Says for a few seconds that something worked, with one button (undo, show in folder). Floats over
// the bottom of its parent; stays while the pointer is on it. Problems are never toasts.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void showMessage(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void setBottomMargin(int pixels);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* text_;
    QPushButton* button_;
    QTimer timer_;
    std::function<void()> action_;
    int bottomMargin_ = 0;
};

}  // namespace timbre::ui
