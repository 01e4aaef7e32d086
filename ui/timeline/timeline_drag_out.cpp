// The selection leaves the timeline as a WAV file.
#include "core/audio/range_copy.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/peak_loader.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QCursor>
#include <QDrag>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolTip>
#include <QUrl>

#include <exception>
#include <utility>

namespace timbre::ui {

// Writes the selection to a file while the button goes down; the drag begins when both are ready.
void Timeline::prepareDragOut() {
    dragFile_.clear();
    wantsDragOut_ = false;
    if (!dragFolder_) dragFolder_ = std::make_unique<QTemporaryDir>();
    if (!copier_) copier_ = std::make_unique<SerialThread>("drag out");
    QString name = pathText(loader_->file().stem()) + " " + clockTextTenths(selection_.startMs) + ".wav";
    name.replace(':', '.');
    copier_->post([this, from = loader_->file(), range = selection_, target = dragFolder_->filePath(name)] {
        QString problem;
        try {
            audio::copyRange(from, range.startMs, range.endMs, toPath(target));
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, target, problem] {
                if (!problem.isEmpty()) {
                    QToolTip::showText(QCursor::pos(),
                                       tr("The selection could not be written: %1").arg(problem), this);
                    return;
                }
                dragFile_ = target;
                if (grip_ == Grip::Label && wantsDragOut_) dragOut();
            },
            Qt::QueuedConnection);
    });
}

void Timeline::dragOut() {
    grip_ = Grip::None;
    auto* drag = new QDrag(this);
    auto* content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(std::exchange(dragFile_, {}))});
    drag->setMimeData(content);
    drag->setPixmap(icon("wave", IconColour::Accent).pixmap(unit(this) * 8));
    drag->exec(Qt::CopyAction);
}

}  // namespace timbre::ui
