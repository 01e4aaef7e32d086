#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;
class QToolButton;

namespace timbre::ui {

// The column at the left edge: one button per screen, and below them what belongs to no screen.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addScreen(const QString& iconName, const QString& name, const QString& shortcut);
    QToolButton* addTool(const QString& iconName, const QString& name);
    void setCurrent(int index);

Q_SIGNALS:
    void screenChosen(int index);

private:
    QToolButton* makeButton(const QString& iconName, const QString& name);

    QButtonGroup* group_;
    QVBoxLayout* screens_;
    QVBoxLayout* tools_;
};

}  // namespace timbre::ui
