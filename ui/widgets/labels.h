#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace timbre::ui {

// Text in one of the sizes of our type scale.
enum class TextRole { Title, Heading, Body, Muted, Small, Number };
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent);
void setRole(QLabel* label, TextRole role);

// Primary: the one thing a screen is for. Quiet: no frame until hovered.
enum class ButtonKind { Primary, Normal, Quiet, Danger };
QPushButton* makeButton(const QString& text, const QString& iconName, ButtonKind kind, QWidget* parent);

// An icon alone; `name` is its tool tip and its name for screen readers.
QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent);
void setIconButton(QToolButton* button, const QString& iconName, const QString& name);

// Cuts its text with an ellipsis instead of widening the window.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);
    void setFullText(const QString& text);
    QString fullText() const { return full_; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString full_;
    Qt::TextElideMode mode_;
};

// The same as a button: as wide as its text where there is room.
class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    ElidedButton(const QString& iconName, ButtonKind kind, QWidget* parent);
    void setFullText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int around() const;  // what the button needs beside its text
    void elide();

    QString full_;
};

}  // namespace timbre::ui
