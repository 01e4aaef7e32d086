#include "ui/transcribe/transcript_view.h"

#include "ui/transcribe/segment_delegate.h"
#include "ui/transcribe/transcript_model.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace timbre::ui {

TranscriptView::TranscriptView(QWidget* parent) : QListView(parent), delegate_(new SegmentDelegate(this)) {
    setObjectName("segments");
    setAccessibleName(tr("Transcript"));
    setItemDelegate(delegate_);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed);
    setMouseTracking(true);
    setWordWrap(true);
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, [this] { setFollowing(false); });
}

void TranscriptView::follow(int row) {
    if (!following_ || row < 0 || model() == nullptr) return;
    if (state() == EditingState) return;  // whoever edits is not scrolled away
    scrollTo(model()->index(row, 0));
}

void TranscriptView::goBack() {
    setFollowing(true);
}

void TranscriptView::setFollowing(bool following) {
    if (following == following_) return;
    following_ = following;
    Q_EMIT followingChanged(following);
}

qint64 TranscriptView::timeAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || index.data(TranscriptModel::IsPartial).toBool()) return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return delegate_->timeAt(option, index, point);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const qint64 ms = timeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && ms >= 0) Q_EMIT placed(ms);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) {
    const qint64 ms = timeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && ms >= 0) Q_EMIT playRequested(ms);
    event->accept();
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT playRequested(currentIndex().data(TranscriptModel::StartMs).toLongLong());
        return;
    }
    QListView::keyPressEvent(event);
}

void TranscriptView::wheelEvent(QWheelEvent* event) {
    QListView::wheelEvent(event);
    const auto* bar = verticalScrollBar();
    setFollowing(bar->value() == bar->maximum());
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // the rows wrap anew
}

}  // namespace timbre::ui
