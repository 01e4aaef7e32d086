#pragma once

#include <QFrame>

#include <vector>

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
    // A dot at a screen's button that says there is something to see; `text` is its tip, empty: no dot.
    void setNotice(int index, const QString& text, bool isUrgent);
    QSize minimumSizeHint() const override;  // of the small form

Q_SIGNALS:
    void screenChosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makeButton(const QString& iconName, const QString& name);
    int heightOf(bool compact) const;
    void setCompact(bool compact);

    QButtonGroup* group_;
    QVBoxLayout* screens_;
    QVBoxLayout* tools_;
    QToolButton* mark_;
    std::vector<QToolButton*> buttons_;
    bool compact_ = false;  // pictures without names, where the window is low
};

}  // namespace timbre::ui
