#include "ui/speak/take_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/history_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace timbre::ui {
namespace {

QString whenText(const QDateTime& when) {
    const bool today = when.date() == QDate::currentDate();
    return today ? QLocale().toString(when.time(), QLocale::ShortFormat)
                 : QLocale().toString(when.date(), QLocale::ShortFormat);
}

}  // namespace

QRect TakeDelegate::playRect(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect card = option.rect.adjusted(1, 1, -1, -1);
    return QStyle::visualRect(option.direction, card,
                              QRect(card.left() + u * 2, card.center().y() - u * 4, u * 8, u * 8));
}

void TakeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const int u = unit(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    const QRect card = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected ? colours().accent : colours().border, 1));
    painter->setBrush(selected ? colours().accentSoft : QApplication::palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), u * 2, u * 2);

    const QRect play = playRect(option);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hovered ? colours().accent : colours().raised);
    painter->drawEllipse(play);
    const int inset = u * 2;
    icon("play", hovered ? IconColour::OnAccent : IconColour::Accent)
        .paint(painter, play.adjusted(inset, inset, -inset, -inset));

    const QRect text =
        QStyle::visualRect(option.direction, card, card.adjusted(u * 12, u * 2, -u * 2, -u * 2));
    const bool starred = index.data(HistoryModel::Starred).toBool();
    QRect title(text.left(), text.top(), text.width(), text.height() / 2);
    if (starred) {
        const int size = u * 4;
        const QRect star = QStyle::visualRect(
            option.direction, card, QRect(card.right() - u * 2 - size, card.top() + u * 2, size, size));
        icon("star-filled", IconColour::Warning).paint(painter, star);
        title.setWidth(title.width() - size - u);
        if (option.direction == Qt::RightToLeft) title.translate(size + u, 0);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const auto metrics = painter->fontMetrics();
    const QString name = firstWords(index.data(HistoryModel::Title).toString(), 80);
    painter->drawText(title, Qt::AlignLeading | Qt::AlignVCenter,
                      metrics.elidedText(name, Qt::ElideRight, title.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(colours().muted);
    const QString line = QStringLiteral("%1 · %2 · %3")
                             .arg(index.data(HistoryModel::Voice).toString(),
                                  clockText(index.data(HistoryModel::DurationMs).toLongLong()),
                                  whenText(index.data(HistoryModel::CreatedAt).toDateTime()));
    const QRect second(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2);
    painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize TakeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int u = unit(option.widget);
    return {u * 62, option.fontMetrics.height() * 2 + u * 6};
}

bool TakeDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && playRect(option).contains(mouse->position().toPoint())) {
            Q_EMIT playClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace timbre::ui
