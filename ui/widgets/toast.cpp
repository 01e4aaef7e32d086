#include "ui/widgets/toast.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace timbre::ui {
namespace {

constexpr int kVisibleMs = 6000;

}  // namespace

Toast::Toast(QWidget* parent) : QFrame(parent) {
    setObjectName("toast");
    text_ = makeLabel({}, TextRole::Body, this);
    text_->setTextFormat(Qt::PlainText);
    button_ = makeButton({}, {}, ButtonKind::Quiet, this);
    auto* row = new QHBoxLayout(this);
    const int u = unit(this);
    row->setContentsMargins(u * 4, u * 2, u * 3, u * 2);
    row->setSpacing(u * 3);
    row->addWidget(text_);
    row->addWidget(button_);
    timer_.setSingleShot(true);
    timer_.setInterval(kVisibleMs);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(button_, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(action_, {})) action();
    });
    parent->installEventFilter(this);
    button_->hide();
    hide();
}

void Toast::showMessage(const QString& text, const QString& actionText, std::function<void()> action) {
    text_->setText(text);
    setAccessibleName(text);
    button_->setText(actionText);
    button_->setVisible(!actionText.isEmpty());
    action_ = std::move(action);
    show();
    place();
    raise();
    timer_.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setBottomMargin(int pixels) {
    bottomMargin_ = pixels;
    place();
}

void Toast::enterEvent(QEnterEvent*) {
    timer_.stop();
}

void Toast::leaveEvent(QEvent*) {
    timer_.start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place() {
    adjustSize();
    const QWidget* area = parentWidget();
    move((area->width() - width()) / 2, area->height() - height() - bottomMargin_ - unit(this) * 4);
}

}  // namespace timbre::ui
