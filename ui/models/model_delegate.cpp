#include "ui/models/model_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/model_text.h"
#include "ui/models/model_filter.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDateTime>
#include <QMouseEvent>
#include <QPainter>

namespace timbre::ui {
namespace {

using engine::ModelRow;
using engine::ModelState;

constexpr int kTurnMs = 1200;  // of the wheel that says that a model is being loaded
constexpr int kFullCircle = 360 * 16;

// Where the parts of a card are, in the reading direction of the window.
struct Parts {
    QRect card, picture, name, facts, third, bar, problem, button, menu;
};

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QFont boldFont(const QFont& font) {
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

// The same for every row, so that the buttons stand below each other.
int buttonWidth(const QFont& font) {
    const QFontMetrics metrics(boldFont(font));
    int widest = 0;
    for (int action = 1; action <= static_cast<int>(ModelAction::CheckAgain); ++action)
        widest = qMax(widest, metrics.horizontalAdvance(modelActionName(static_cast<ModelAction>(action))));
    return widest + unit(font) * 6;
}

bool hasBar(const ModelRow& row) {
    return isBusy(row.state) && row.state != ModelState::Loading;
}

int linesOf(const ModelRow& row) {
    return row.problem ? 4 : 3;
}

Parts partsOf(const QStyleOptionViewItem& option, const ModelRow& row) {
    const int u = unit(option.widget), line = option.fontMetrics.height();
    Parts parts;
    const QRect card = option.rect.adjusted(u / 2, u / 2, -u / 2, -u / 2);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, card, rect); };
    const int menu = u * 7, size = u * 9, height = u * 8, top = card.top() + u * 2;
    const int left = card.left() + size + u * 4;
    const bool hasButton = primaryActionOf(row) != ModelAction::None;
    const int width = hasButton ? qMin(buttonWidth(option.font), qMax(u * 22, card.width() / 3)) : 0;
    const int buttonLeft = card.right() - u - menu - width;
    const int right = buttonLeft - u * 2, textWidth = qMax(0, right - left);
    const int middle = card.top() + u * 2 + line * 3 / 2;
    parts.card = card;
    parts.picture = mirrored({card.left() + u * 2, middle - size / 2, size, size});
    parts.name = mirrored({left, top, textWidth, line});
    parts.facts = mirrored({left, top + line, textWidth, line});
    parts.third = mirrored({left, top + line * 2, textWidth, line});
    parts.bar = mirrored({left, top + line * 3 + u / 2, textWidth, u});
    const int below = top + line * 3 + (hasBar(row) ? u * 2 : 0);
    parts.problem = mirrored({left, below, card.right() - u * 2 - left, line});
    if (width > 0) parts.button = mirrored({buttonLeft, middle - height / 2, width, height});
    parts.menu = mirrored({card.right() - u - menu, middle - menu / 2, menu, menu});
    return parts;
}

void drawCut(QPainter* painter, const QRect& rect, const QString& text) {
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QColor stateColour(ModelState state) {
    using enum ModelState;
    switch (state) {
        case Ready:
            return colours().good;
        case Loaded:
        case Loading:
        case Downloading:
        case Checking:
            return colours().accent;
        case Broken:
            return colours().danger;
        case Paused:
        case Queued:
            return colours().warning;
        case BuiltIn:
        case Absent:
            break;
    }
    return colours().muted;
}

QString factsText(const ModelRow& row) {
    QStringList parts{taskTexts(row).join(", "), modelLanguages(row, 2), toQString(row.licence),
                      modelSize(row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString machineText(const ModelRow& row) {
    QStringList parts;
    parts << modelNumbers(row);
    const std::int64_t now = row.state == ModelState::Loaded ? row.residentBytes : 0;
    if (now > 0)
        //: %1 is a size such as 1.2 GB: what a model takes now
        parts << ModelDelegate::tr("%1 of memory now").arg(bytesText(now));
    else if (!row.speed && row.ramBytes > 0)
        //: %1 is a size such as 1.2 GB
        parts << ModelDelegate::tr("needs %1 of memory").arg(bytesText(row.ramBytes));
    parts << sharedText(row);
    if (row.state == ModelState::Loaded)
        parts << toQString(row.device + (row.precision.empty() ? "" : " " + row.precision));
    if (row.inPlace) parts << ModelDelegate::tr("used where it is");
    if (row.needsToken && row.state == ModelState::Absent) parts << ModelDelegate::tr("needs an account");
    parts.removeAll(QString());
    if (!row.canRun) parts << cannotRunText(row);
    if (parts.size() < 2 && !row.description.empty()) parts << toQString(row.description).simplified();
    return parts.join(QStringLiteral(" · "));
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& card) {
    const int u = unit(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    painter->setPen(QPen(selected || focused ? colours().accent : colours().border, focused ? 2 : 1));
    painter->setBrush(selected ? colours().accentSoft : QApplication::palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), u * 2, u * 2);
}

// Name, then a chip with the state, then a lock when it is pinned.
void drawNameLine(QPainter* painter, const QStyleOptionViewItem& option, const ModelRow& row,
                  const QRect& rect) {
    const int u = unit(option.widget);
    const QString state = modelStateText(row.state);
    const QFont bold = boldFont(option.font), small = smallFont(option.font);
    const int chip = QFontMetrics(small).horizontalAdvance(state) + u * 4;
    const int pin = row.pinned ? u * 5 : 0;
    const QString name = QFontMetrics(bold).elidedText(toQString(row.name), Qt::ElideRight,
                                                       qMax(0, rect.width() - chip - pin - u * 2));
    const int width = QFontMetrics(bold).horizontalAdvance(name);
    const auto at = [&](int x, int wide, int inset) {
        return QStyle::visualRect(option.direction, rect,
                                  {rect.left() + x, rect.top() + inset, wide, rect.height() - 2 * inset});
    };
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(at(0, width + u, 0), Qt::AlignLeading | Qt::AlignVCenter, name);
    const QRect box = at(width + u * 2, chip, 1);
    painter->setFont(small);
    painter->setPen(QPen(stateColour(row.state), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2.0,
                             box.height() / 2.0);
    painter->drawText(box, Qt::AlignCenter, state);
    if (row.pinned) icon("lock", IconColour::Muted).paint(painter, at(width + u * 3 + chip, u * 4, 1));
}

void drawBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& bar, double share) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().border);
    painter->drawRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    const QRect done(bar.left(), bar.top(), qRound(bar.width() * qBound(0.0, share, 1.0)), bar.height());
    painter->setBrush(colours().accent);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, bar, done), bar.height() / 2.0,
                             bar.height() / 2.0);
}

void drawButton(QPainter* painter, const QStyleOptionViewItem& option, const ModelRow& row,
                const QRect& rect) {
    if (row.state == ModelState::Loading) {
        const int size = unit(option.widget) * 5;
        const QRect wheel(rect.center() - QPoint(size / 2, size / 2), QSize(size, size));
        const auto turned = QDateTime::currentMSecsSinceEpoch() % kTurnMs;
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawArc(wheel, -static_cast<int>(kFullCircle * turned / kTurnMs), kFullCircle / 3);
        return;
    }
    if (rect.isEmpty()) return;
    const int u = unit(option.widget);
    const ModelAction action = primaryActionOf(row);
    const bool urgent = (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0;
    painter->setPen(QPen(urgent ? colours().accent : colours().border, 1));
    painter->setBrush(urgent ? colours().accent : QApplication::palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), u * 2, u * 2);
    painter->setFont(boldFont(option.font));
    painter->setPen(urgent ? colours().onAccent : option.palette.color(QPalette::Text));
    painter->drawText(
        rect.adjusted(u, 0, -u, 0), Qt::AlignCenter,
        painter->fontMetrics().elidedText(modelActionName(action), Qt::ElideRight, rect.width() - u * 2));
}

}  // namespace

ModelDelegate::ModelDelegate(const ModelFilter& models, QObject* parent)
    : QStyledItemDelegate(parent), models_(models) {}

void ModelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const ModelRow* row = models_.row(index);
    if (row == nullptr) return;
    const Parts parts = partsOf(option, *row);
    const int u = unit(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option, parts.card);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().raised);
    painter->drawEllipse(parts.picture);
    icon(row->tasks.empty() ? "models" : taskIcon(row->tasks.front()),
         row->canRun ? IconColour::Accent : IconColour::Muted)
        .paint(painter, parts.picture.adjusted(u * 2, u * 2, -u * 2, -u * 2));
    drawNameLine(painter, option, *row, parts.name);
    painter->setFont(smallFont(option.font));
    painter->setPen(colours().muted);
    drawCut(painter, parts.facts, factsText(*row));
    if (isBusy(row->state)) {
        const ModelProgress progress = models_.progress(*row);
        painter->setPen(option.palette.color(QPalette::Text));
        drawCut(painter, parts.third, progressText(*row, progress));
        if (hasBar(*row)) drawBar(painter, option, parts.bar, progress.share());
    } else {
        drawCut(painter, parts.third, machineText(*row));
    }
    if (row->problem) {
        const ErrorText text = modelErrorText(*row->problem);
        painter->setFont(smallFont(option.font));
        painter->setPen(colours().danger);
        drawCut(painter, parts.problem, text.sentence + ' ' + text.remedy);
    }
    drawButton(painter, option, *row,
               row->state == ModelState::Loading
                   ? QRect(parts.menu.center(), QSize(1, 1))
                         .translated(option.direction == Qt::RightToLeft ? u * 9 : -u * 9, 0)
                   : parts.button);
    icon("more", IconColour::Muted).paint(painter, parts.menu.adjusted(u, u, -u, -u));
    painter->restore();
}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ModelRow* row = models_.row(index);
    const int u = unit(option.widget), lines = row != nullptr ? linesOf(*row) : 3;
    const int bar = row != nullptr && hasBar(*row) ? u * 2 : 0;
    return {u * 50, option.fontMetrics.height() * lines + bar + u * 5};
}

QRect ModelDelegate::buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ModelRow* row = models_.row(index);
    return row != nullptr ? partsOf(option, *row).button : QRect();
}

bool ModelDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const ModelRow* row = models_.row(index);
    if (row != nullptr && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const Parts parts = partsOf(option, *row);
        const auto at = mouse->position().toPoint();
        if (mouse->button() == Qt::LeftButton && parts.button.contains(at)) {
            Q_EMIT primaryClicked(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && parts.menu.contains(at)) {
            Q_EMIT menuClicked(index, parts.menu.bottomLeft());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace timbre::ui
