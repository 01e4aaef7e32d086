#include "ui/speak/take_check_bar.h"

#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace timbre::ui {

TakeCheckBar::TakeCheckBar(QWidget* parent) : QWidget(parent) {
    setObjectName("takeCheckBar");
    text_ = makeLabel({}, TextRole::Small, this);
    text_->setObjectName("takeCheckText");
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    cancel_ = makeButton(tr("Cancel"), "stop", ButtonKind::Quiet, this);
    cancel_->setObjectName("takeCheckCancel");
    previous_ = makeIconButton("up", tr("Previous place that was heard differently (Shift+F8)"), this);
    next_ = makeIconButton("down", tr("Next place that was heard differently (F8)"), this);
    next_->setObjectName("takeCheckNext");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{cancel_, previous_, next_}) row->addWidget(button);
    connect(cancel_, &QPushButton::clicked, this, &TakeCheckBar::cancelRequested);
    connect(previous_, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    clear();
}

void TakeCheckBar::showProgress(const QString& sentence) {
    text_->setText(sentence);
    cancel_->show();
    previous_->hide();
    next_->hide();
    show();
}

void TakeCheckBar::showResult(const QString& summary, int marks) {
    summary_ = summary;
    text_->setText(summary);
    cancel_->hide();
    previous_->setVisible(marks > 0);
    next_->setVisible(marks > 0);
    show();
}

void TakeCheckBar::showMark(const QString& sentence) {
    //: What was found altogether, and after it the place one has come to
    text_->setText(tr("%1 – %2").arg(sentence, summary_));
    QAccessibleEvent news(text_, QAccessible::NameChanged);  // screen readers say it
    QAccessible::updateAccessibility(&news);
}

void TakeCheckBar::clear() {
    summary_.clear();
    hide();
}

}  // namespace timbre::ui
