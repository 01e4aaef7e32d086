// Where rows are and how they are drawn; mouse, keys and editing are in transcript_view_input.cpp.
#include "ui/transcribe/transcript_view.h"

#include "ui/transcribe/segment_delegate.h"
#include "ui/transcribe/segment_editor.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace timbre::ui {

TranscriptView::TranscriptView(TranscriptModel& model, QWidget* parent)
    : QAbstractItemView(parent), segments_(model), delegate_(new SegmentDelegate(this)) {
    setObjectName("segments");
    setAccessibleName(tr("Transcript"));
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);  // the card around it has one
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setModel(&model);
    connectModel();
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, [this] { setFollowing(false); });
    connect(delegate_, &SegmentDelegate::editorMade, this,
            [this](SegmentEditor* editor) { connectEditor(editor); });
}

void TranscriptView::connectModel() {
    connect(&segments_, &QAbstractItemModel::modelReset, this, &TranscriptView::forgetHeights);
    connect(
        &segments_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
            heights_.insert(heights_.begin() + first, static_cast<std::size_t>(last - first + 1), Height());
            guess(first, last);
            tops_.clear();
            updateGeometries();
            viewport()->update();
        });
    connect(&segments_, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                heights_.erase(heights_.begin() + first, heights_.begin() + last + 1);
                tops_.clear();
                updateGeometries();
                viewport()->update();
            });
    connect(&segments_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (!roles.isEmpty()) return;  // marks do not change heights
                for (int row = first.row(); row <= last.row(); ++row)
                    heights_[static_cast<std::size_t>(row)].isMeasured = false;
                measureVisible();
            });
    connect(&segments_, &TranscriptModel::speakersChanged, this, &TranscriptView::updateSpeakerWidth);
    connect(&segments_, &TranscriptModel::columnsChanged, this, &TranscriptView::showColumns);
    forgetHeights();
}

void TranscriptView::updateSpeakerWidth() {
    int width = 0;
    if (const auto* transcript = segments_.transcript())
        for (const auto& speaker : transcript->speakers)
            width = qMax(width, fontMetrics().horizontalAdvance(transcript->speakerName(speaker.id)));
    const int u = unit(this);
    width = width == 0 ? 0 : qBound(u * 10, width + u * 4, u * 30);
    if (width == delegate_->speakerWidth()) return;
    delegate_->setSpeakerWidth(width);
    forgetHeights();
}

void TranscriptView::showColumns() {
    const bool wanted = segments_.hasTranslations() || (editor_ != nullptr && delegate_->editsTranslation());
    if (wanted == delegate_->isTranslationShown()) return;
    const int anchor = heights_.empty() ? -1 : rowAtY(verticalOffset());
    delegate_->setTranslationShown(wanted);
    forgetHeights();
    if (anchor > 0) scrollTo(segments_.index(anchor), PositionAtTop);
}

void TranscriptView::forgetHeights() {
    heights_.assign(static_cast<std::size_t>(segments_.rowCount()), Height());
    guess(0, segments_.rowCount() - 1);
    tops_.clear();
    updateGeometries();
    viewport()->update();
}

void TranscriptView::guess(int first, int last) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row <= last; ++row)
        heights_[static_cast<std::size_t>(row)].pixels = roughHeight(row, option);
}

int TranscriptView::roughHeight(int row, const QStyleOptionViewItem& option) const {
    const auto* record = segments_.record(row);
    const qsizetype characters =
        record != nullptr
            ? static_cast<qsizetype>(qMax(record->segment.text.size(), record->segment.translation.size()))
            : segments_.index(row).data().toString().size();
    return delegate_->roughHeight(option, characters, viewport()->width());
}

int TranscriptView::top(int row) const {
    if (tops_.size() != heights_.size() + 1) {
        tops_.assign(heights_.size() + 1, 0);
        for (std::size_t i = 0; i < heights_.size(); ++i) tops_[i + 1] = tops_[i] + heights_[i].pixels;
    }
    return tops_[static_cast<std::size_t>(std::clamp<int>(row, 0, static_cast<int>(heights_.size())))];
}

int TranscriptView::rowAtY(int y) const {
    top(0);
    const auto next = std::upper_bound(tops_.begin(), tops_.end(), y);
    return std::clamp<int>(static_cast<int>(next - tops_.begin()) - 1, 0,
                           qMax(0, static_cast<int>(heights_.size()) - 1));
}

// Lays out the rows that are only guessed. What is in sight stays where it is.
void TranscriptView::measure(int first, int last) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int offset = verticalOffset(), rows = static_cast<int>(heights_.size());
    int shift = 0;
    bool changed = false;
    for (int row = qMax(0, first); row <= last && row < rows; ++row) {
        auto& height = heights_[static_cast<std::size_t>(row)];
        if (height.isMeasured) continue;
        const int exact = delegate_->heightFor(option, segments_.index(row), viewport()->width());
        if (top(row) + height.pixels <= offset) shift += exact - height.pixels;
        changed = changed || exact != height.pixels;
        height = {exact, true};
    }
    if (!changed) return;
    tops_.clear();
    updateGeometries();
    if (shift != 0) verticalScrollBar()->setValue(offset + shift);
    viewport()->update();
}

void TranscriptView::measureVisible() {
    if (heights_.empty()) return;
    // Twice: the first pass may bring further rows into sight.
    for (int pass = 0; pass < 2; ++pass)
        measure(rowAtY(verticalOffset()), rowAtY(verticalOffset() + viewport()->height()));
}

int TranscriptView::verticalOffset() const {
    return verticalScrollBar()->value();
}

void TranscriptView::updateGeometries() {
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, top(static_cast<int>(heights_.size())) - viewport()->height()));
    QAbstractItemView::updateGeometries();
    updateEditorGeometries();
}

QRect TranscriptView::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= static_cast<int>(heights_.size())) return {};
    return {0, top(index.row()) - verticalOffset(), viewport()->width(),
            heights_[static_cast<std::size_t>(index.row())].pixels};
}

QModelIndex TranscriptView::indexAt(const QPoint& point) const {
    const int y = point.y() + verticalOffset();
    if (heights_.empty() || y < 0 || y >= top(static_cast<int>(heights_.size()))) return {};
    return segments_.index(rowAtY(y));
}

void TranscriptView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.row() >= static_cast<int>(heights_.size())) return;
    const int row = index.row(), page = viewport()->height();
    // Rows that come into sight are measured first, or the row would not stand where it is put.
    const int around = page / qMax(1, fontMetrics().height() * 2) + 1;
    measure(row - around, row + around);
    const int upper = top(row), lower = top(row + 1), offset = verticalOffset();
    int wanted = offset;
    if (hint == PositionAtTop)
        wanted = upper;
    else if (hint == PositionAtCenter)
        wanted = (upper + lower - page) / 2;
    else if (upper < offset || lower - upper >= page)
        wanted = upper;
    else if (lower > offset + page)
        wanted = lower - page;
    verticalScrollBar()->setValue(wanted);
}

void TranscriptView::paintEvent(QPaintEvent* event) {
    measureVisible();
    if (heights_.empty()) return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const int last = rowAtY(verticalOffset() + event->rect().bottom());
    for (int row = rowAtY(verticalOffset() + event->rect().top()); row <= last; ++row) {
        const QModelIndex index = segments_.index(row);
        QStyleOptionViewItem item = option;
        item.rect = visualRect(index);
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && item.rect.contains(pointer));
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        delegate_->paint(&painter, item, index);
    }
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    const int anchor = heights_.empty() ? -1 : rowAtY(verticalOffset());
    QAbstractItemView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width()) return updateGeometries();
    forgetHeights();  // the rows wrap anew
    if (anchor > 0) scrollTo(segments_.index(anchor), PositionAtTop);
}

void TranscriptView::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) forgetHeights();
}

void TranscriptView::scrollContentsBy(int dx, int dy) {
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    updateEditorGeometries();
}

void TranscriptView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
    const QRect area = rect.normalized();
    const QModelIndex first = indexAt(area.topLeft());
    QModelIndex last = indexAt(QPoint(area.left(), area.bottom()));
    if (!first.isValid()) return;
    if (!last.isValid()) last = segments_.index(segments_.rowCount() - 1);
    selectionModel()->select(QItemSelection(first, last), flags);
}

QRegion TranscriptView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const auto& range : selection)
        region += visualRect(segments_.index(range.top())) | visualRect(segments_.index(range.bottom()));
    return region & viewport()->rect();
}

void TranscriptView::showHits(const QList<QPair<int, int>>& hits, int row) {
    delegate_->setHits(hits, row);
    viewport()->update();
}

}  // namespace timbre::ui
