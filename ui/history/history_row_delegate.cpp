#include "ui/history/history_row_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/history_model.h"
#include "ui/history/row_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace timbre::ui {
namespace {

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

const HistoryModel& modelOf(const QModelIndex& index) {
    return static_cast<const HistoryModel&>(*index.model());
}

bool showsExcerpt(const QModelIndex& index) {
    return !modelOf(index).query().text.empty();
}

// One line with the hits on a coloured ground, cut with an ellipsis.
void drawMarked(QPainter* painter, const QRect& rect, const MarkedText& marked,
                Qt::LayoutDirection direction) {
    const QString shown = painter->fontMetrics().elidedText(marked.text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, painter->font());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& hit : marked.hits) {
        if (hit.start >= shown.size()) break;
        QTextCharFormat format;
        format.setBackground(colours().accentSoft);
        format.setForeground(colours().accent);
        format.setFontWeight(QFont::DemiBold);
        formats.push_back(
            {hit.start, static_cast<int>(qMin<qsizetype>(hit.length, shown.size() - hit.start)), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->restore();
}

void drawGround(QPainter* painter, const QRect& row, const QStyleOptionViewItem& option) {
    const int u = unit(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(row, u * 2, u * 2);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, u * 2, u * 2);
    }
}

void drawHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int u = unit(option.widget);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours().muted);
    painter->drawText(option.rect.adjusted(u * 2, 0, -u * 2, -u * 2), Qt::AlignLeading | Qt::AlignBottom,
                      index.data().toString());
}

}  // namespace

QRect HistoryRowDelegate::starRect(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect row = option.rect.adjusted(0, 1, -u, -1);
    const int size = u * 5;
    return QStyle::visualRect(option.direction, row,
                              QRect(row.right() - u * 2 - size, row.top() + u * 3 / 2, size, size));
}

void HistoryRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HistoryModel::IsHeading).toBool()) {
        drawHeading(painter, option, index);
        return painter->restore();
    }
    const int u = unit(option.widget);
    const QRect row = option.rect.adjusted(0, 1, -u, -1);
    drawGround(painter, row, option);
    const storage::HistoryRow* item = modelOf(index).loadedItem(index);
    if (item == nullptr) return painter->restore();  // it comes in a moment

    const bool isTake = item->kind == storage::HistoryKind::Take;
    const int size = u * 5;
    icon(isTake ? "speak" : "transcribe", IconColour::Muted)
        .paint(painter, QStyle::visualRect(option.direction, row,
                                           QRect(row.left() + u * 2, row.top() + u * 3 / 2, size, size)));
    if (item->starred || (option.state & QStyle::State_MouseOver) != 0)
        icon(item->starred ? "star-filled" : "star", item->starred ? IconColour::Warning : IconColour::Muted)
            .paint(painter, starRect(option));

    const QRect text = QStyle::visualRect(option.direction, row, row.adjusted(u * 9, u, -u * 9, -u));
    const int lines = showsExcerpt(index) ? 3 : 2;
    const auto line = [&](int number) {
        return QRect(text.left(), text.top() + text.height() * number / lines, text.width(),
                     text.height() / lines);
    };
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawMarked(painter, line(0), markedText(item->markedTitle.empty() ? item->title : item->markedTitle),
               option.direction);
    painter->setFont(smallFont(option.font));
    painter->setPen(colours().muted);
    if (lines == 3) drawMarked(painter, line(1), excerptOf(*item), option.direction);
    painter->drawText(
        line(lines - 1), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(rowLine(*item, trashDays_), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize HistoryRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int u = unit(option.widget);
    return {u * 60, option.fontMetrics.height() * (showsExcerpt(index) ? 3 : 2) + u * 4};
}

bool HistoryRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                     const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (released && !index.data(HistoryModel::IsHeading).toBool()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && starRect(option).contains(mouse->position().toPoint())) {
            Q_EMIT starClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace timbre::ui
