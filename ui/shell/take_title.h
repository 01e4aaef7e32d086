#pragma once

#include "ui/widgets/labels.h"

#include <QPoint>
#include <QString>

namespace timbre::ui {

// The title of what plays, which can be dragged out of the window as a file. Its owner is told when a
// drag becomes likely and hands the file over when it is made; a drag that began waits for that.
class TakeTitle : public ElidedLabel {
    Q_OBJECT

public:
    explicit TakeTitle(QWidget* parent = nullptr);

    void setDraggable(bool draggable);
    void setFile(const QString& file);  // empty: not made yet
    QString file() const { return file_; }

Q_SIGNALS:
    void dragNear();  // the pointer is over it

protected:
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void drag();

    QString file_;
    QPoint pressedAt_;
    bool draggable_ = false;
    bool waits_ = false;  // dragged, but the file is not made yet
};

}  // namespace timbre::ui
