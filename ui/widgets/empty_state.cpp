#include "ui/widgets/empty_state.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace timbre::ui {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit(this) * 3);
    column->addStretch(2);
    auto* picture = new QToolButton(this);
    picture->setIcon(icon(iconName, IconColour::Accent));
    picture->setIconSize(QSize(1, 1) * (unit(this) * 12));
    picture->setProperty("kind", "picture");
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAccessibleName(title);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto* heading = makeLabel(title, TextRole::Title, this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* body = makeLabel(text, TextRole::Muted, this);
    body->setAlignment(Qt::AlignHCenter);
    body->setWordWrap(true);
    body->setMaximumWidth(unit(this) * 120);
    auto* bodyRow = new QHBoxLayout;
    bodyRow->addStretch(1);
    bodyRow->addWidget(body, 8);
    bodyRow->addStretch(1);
    column->addLayout(bodyRow);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(unit(this) * 2);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->addStretch(1);
    buttonRow->addLayout(buttons_);
    buttonRow->addStretch(1);
    column->addLayout(buttonRow);
    column->addStretch(3);
}

void EmptyState::addWidget(QWidget* widget) {
    buttons_->addWidget(widget);
}

}  // namespace timbre::ui
