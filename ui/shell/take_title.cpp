#include "ui/shell/take_title.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace timbre::ui {

TakeTitle::TakeTitle(QWidget* parent) : ElidedLabel(parent) {}

void TakeTitle::setDraggable(bool draggable) {
    draggable_ = draggable;
    if (draggable)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
    setAccessibleDescription(draggable ? tr("Can be dragged out of the window as a sound file") : QString());
    //: %1 is the title of a take
    setToolTip(draggable ? tr("%1\nDrag it into a folder or another program as a sound file").arg(fullText())
                         : fullText());
}

void TakeTitle::setFile(const QString& file) {
    file_ = file;
    if (waits_ && !file.isEmpty()) drag();
}

void TakeTitle::enterEvent(QEnterEvent* event) {
    if (draggable_ && file_.isEmpty()) Q_EMIT dragNear();
    ElidedLabel::enterEvent(event);
}

void TakeTitle::mousePressEvent(QMouseEvent* event) {
    if (!draggable_ || event->button() != Qt::LeftButton) return ElidedLabel::mousePressEvent(event);
    pressedAt_ = event->pos();
    if (file_.isEmpty()) Q_EMIT dragNear();
}

void TakeTitle::mouseMoveEvent(QMouseEvent* event) {
    const bool pressed = draggable_ && (event->buttons() & Qt::LeftButton) != 0;
    if (!pressed || (event->pos() - pressedAt_).manhattanLength() < QApplication::startDragDistance()) return;
    if (file_.isEmpty())
        waits_ = true;
    else
        drag();
}

void TakeTitle::mouseReleaseEvent(QMouseEvent* event) {
    waits_ = false;
    ElidedLabel::mouseReleaseEvent(event);
}

void TakeTitle::drag() {
    waits_ = false;
    auto* content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(file_)});
    auto* out = new QDrag(this);
    out->setMimeData(content);
    out->setPixmap(icon("wave", IconColour::Accent).pixmap(QSize(1, 1) * (unit(this) * 8)));
    out->exec(Qt::CopyAction);
}

}  // namespace timbre::ui
