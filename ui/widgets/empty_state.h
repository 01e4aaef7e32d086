#pragma once

#include <QWidget>

class QBoxLayout;

namespace timbre::ui {

// What a screen shows before there is anything: a picture, a sentence, and what to do first.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    void addWidget(QWidget* widget);  // into the row of buttons

private:
    QBoxLayout* buttons_;
};

}  // namespace timbre::ui
