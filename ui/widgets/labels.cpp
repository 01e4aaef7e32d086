#include "ui/widgets/labels.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QResizeEvent>
#include <QStyle>

namespace timbre::ui {
namespace {

const char* roleName(TextRole role) {
    switch (role) {
        case TextRole::Title:
            return "title";
        case TextRole::Heading:
            return "heading";
        case TextRole::Body:
            return "body";
        case TextRole::Muted:
            return "muted";
        case TextRole::Small:
            return "small";
        case TextRole::Number:
            return "number";
    }
    return "";
}

const char* kindName(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::Primary:
            return "primary";
        case ButtonKind::Normal:
            return "normal";
        case ButtonKind::Quiet:
            return "quiet";
        case ButtonKind::Danger:
            return "danger";
    }
    return "";
}

// Style sheets know no relative sizes, so the type scale is applied here.
void applyScale(QLabel* label, TextRole role) {
    QFont font = QApplication::font();
    if (role == TextRole::Title) font.setPointSizeF(font.pointSizeF() * 1.5);
    if (role == TextRole::Number) font.setPointSizeF(font.pointSizeF() * 1.25);
    if (role == TextRole::Small) font.setPointSizeF(font.pointSizeF() * 0.88);
    if (role == TextRole::Title || role == TextRole::Heading || role == TextRole::Number) {
        font.setWeight(QFont::DemiBold);
    }
    label->setFont(font);
}

QSize iconSize(const QWidget* widget) {
    return QSize(1, 1) * (unit(widget) * 9 / 2);
}

}  // namespace

void setRole(QLabel* label, TextRole role) {
    applyScale(label, role);
    label->setProperty("role", roleName(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", roleName(role));
    applyScale(label, role);
    return label;
}

namespace {

void dress(QPushButton* button, const QString& iconName, ButtonKind kind) {
    button->setProperty("kind", kindName(kind));
    if (iconName.isEmpty()) return;
    button->setIcon(icon(iconName, kind == ButtonKind::Primary  ? IconColour::OnAccent
                                   : kind == ButtonKind::Danger ? IconColour::Danger
                                                                : IconColour::Text));
    button->setIconSize(iconSize(button));
}

}  // namespace

QPushButton* makeButton(const QString& text, const QString& iconName, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    dress(button, iconName, kind);
    return button;
}

QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIconSize(iconSize(button));
    button->setAutoRaise(true);
    setIconButton(button, iconName, name);
    return button;
}

void setIconButton(QToolButton* button, const QString& iconName, const QString& name) {
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
}

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode) : QLabel(parent), mode_(mode) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == full_) return;
    full_ = text;
    setToolTip(text);
    setAccessibleName(text);
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {unit(this) * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(full_, mode_, contentsRect().width());
    if (shown != text()) setText(shown);
}

ElidedButton::ElidedButton(const QString& iconName, ButtonKind kind, QWidget* parent) : QPushButton(parent) {
    dress(this, iconName, kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setFullText(const QString& text) {
    if (text == full_) return;
    full_ = text;
    updateGeometry();
    elide();
}

int ElidedButton::around() const {
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize ElidedButton::sizeHint() const {
    const QString whole = QString(full_).replace('&', "&&");
    return {around() + fontMetrics().size(Qt::TextShowMnemonic, whole).width(),
            QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const {
    return {qMin(sizeHint().width(), around() + unit(this) * 12), QPushButton::sizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) elide();
}

void ElidedButton::elide() {
    const QString shown =
        fontMetrics().elidedText(full_, Qt::ElideMiddle, qMax(0, width() - around())).replace('&', "&&");
    if (shown != text()) setText(shown);
}

}  // namespace timbre::ui
