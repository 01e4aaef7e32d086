#include "ui/voices/voice_card_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/voices/voice_cards.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace timbre::ui {
namespace {

// Where the parts of a card are, in the reading direction of the window.
struct Parts {
    QRect card, listen, star, name, detail, third;
};

Parts partsOf(const QStyleOptionViewItem& option) {
    const int u = unit(option.widget), line = option.fontMetrics.height();
    Parts parts;
    const QRect card = option.rect.adjusted(u / 2, u / 2, -u / 2, -u / 2);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, card, rect); };
    const int button = u * 9, star = u * 5, left = card.left() + button + u * 4;
    const int right = card.right() - u * 2;
    parts.card = card;
    parts.listen = mirrored({card.left() + u * 2, card.center().y() - button / 2, button, button});
    parts.star = mirrored({right - star, card.top() + u * 2, star, star});
    parts.name = mirrored({left, card.top() + u * 2, right - star - u - left, line});
    parts.detail = mirrored({left, card.top() + u * 2 + line, right - left, line});
    parts.third = mirrored({left, card.top() + u * 2 + line * 2, right - left, line});
    return parts;
}

void drawCut(QPainter* painter, const QRect& rect, const QString& text) {
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// A chip at the beginning of the line; returns what is left of it.
QRect drawKind(QPainter* painter, const QStyleOptionViewItem& option, QRect line, const QString& kind) {
    if (kind.isEmpty()) return line;
    const int u = unit(option.widget);
    const QSize size(painter->fontMetrics().horizontalAdvance(kind) + u * 3, line.height());
    const QRect chip = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, line);
    const QPen text = painter->pen();
    painter->setPen(QPen(colours().border, 1));
    painter->setBrush(colours().raised);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), u * 1.5, u * 1.5);
    painter->setPen(text);
    painter->drawText(chip, Qt::AlignCenter, kind);
    const int used = chip.width() + u * 2;
    return option.direction == Qt::RightToLeft ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
}

QString originText(const VoiceCard& card) {
    switch (card.origin) {
        case VoiceCard::Origin::Mine:
            return VoiceCards::tr("Mine");
        case VoiceCard::Origin::Starter:
            return VoiceCards::tr("Starter");
        case VoiceCard::Origin::Engine:
            return {};
    }
    return {};
}

QString detailText(const VoiceCard& card) {
    QStringList parts{card.language, card.engine};
    if (const QString origin = originText(card); !origin.isEmpty()) parts.prepend(origin);
    if (card.marks.usedAt > 0) {
        const auto day = QDateTime::fromMSecsSinceEpoch(card.marks.usedAt).date();
        //: %1 is a date
        parts << VoiceCards::tr("used %1").arg(QLocale().toString(day, QLocale::ShortFormat));
    }
    return parts.join(QStringLiteral(" · "));
}

QString thirdText(const VoiceCard& card) {
    if (!card.problem.isEmpty()) return card.problem;
    QStringList parts;
    if (!card.marks.folder.empty()) parts << toQString(card.marks.folder);
    // Isolated, so that the sign stays before its word in writing from right to left too.
    for (const auto& tag : card.tags) parts << QChar(0x2068) + ("#" + tag) + QChar(0x2069);
    const auto& words = card.voice.description.empty() ? card.voice.wish : card.voice.description;
    if (!words.empty()) parts << toQString(words).simplified();
    return parts.join("  ");
}

}  // namespace

VoiceCardDelegate::VoiceCardDelegate(const VoiceCards& cards, QObject* parent)
    : QStyledItemDelegate(parent), cards_(cards) {}

void VoiceCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const VoiceCard& card = cards_.card(index.row());
    const Parts parts = partsOf(option);
    const int u = unit(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected || focused ? colours().accent : colours().border, focused ? 2 : 1));
    painter->setBrush(selected ? colours().accentSoft : QApplication::palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(parts.card).adjusted(0.5, 0.5, -0.5, -0.5), u * 2, u * 2);

    const bool speaks = card.problem.isEmpty() && !card.inTrash;
    painter->setPen(Qt::NoPen);
    painter->setBrush(speaks && hovered ? colours().accent : colours().raised);
    painter->drawEllipse(parts.listen);
    const int inset = u * 2;
    const auto symbol = speaks ? (hovered ? IconColour::OnAccent : IconColour::Accent) : IconColour::Warning;
    icon(speaks         ? "play"
         : card.inTrash ? "trash"
                        : "warning",
         symbol)
        .paint(painter, parts.listen.adjusted(inset, inset, -inset, -inset));
    if (!card.inTrash && (card.marks.favourite || hovered || selected))
        icon(card.marks.favourite ? "star-filled" : "star",
             card.marks.favourite ? IconColour::Warning : IconColour::Muted)
            .paint(painter, parts.star);

    painter->setPen(option.palette.color(QPalette::Text));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QString dot = cards_.isDirty(card) ? QStringLiteral(" ") + QChar(0x25CF) : QString();
    drawCut(painter, parts.name, card.name + dot);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(colours().muted);
    drawCut(painter, drawKind(painter, option, parts.detail, card.kind), detailText(card));
    if (!card.problem.isEmpty()) painter->setPen(colours().warning);
    drawCut(painter, parts.third, thirdText(card));
    painter->restore();
}

QSize VoiceCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int u = unit(option.widget);
    return {width_ > 0 ? width_ : u * 70, option.fontMetrics.height() * 3 + u * 5};
}

bool VoiceCardDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const VoiceCard& card = cards_.card(index.row());
        const Parts parts = partsOf(option);
        const auto at = mouse->position().toPoint();
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && !card.inTrash) {
            if (parts.listen.contains(at)) {
                Q_EMIT listenClicked(card.id);
                return true;
            }
            if (parts.star.contains(at)) {
                Q_EMIT starClicked(card.id);
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace timbre::ui
