#include "ui/speak/sentence_delegate.h"

#include "ui/speak/sentence_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace timbre::ui {
namespace {

constexpr int kLines = 2;

}  // namespace

void SentenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const int u = unit(option.widget);
    const auto state = static_cast<SentenceModel::State>(index.data(SentenceModel::StateRole).toInt());
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(u, 1, -u, -1);
    const bool marked =
        state == SentenceModel::State::Playing || (option.state & QStyle::State_Selected) != 0;
    if (marked || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(marked ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(row, u, u);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, u, u);
    }
    const QRect gutter =
        QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), u * 8, row.height()));
    const QRect sign(gutter.center().x() - u * 2, row.top() + u * 3 / 2, u * 4, u * 4);
    switch (state) {
        case SentenceModel::State::Playing:
            icon("wave", IconColour::Accent).paint(painter, sign);
            break;
        case SentenceModel::State::Done:
            if (index.data(SentenceModel::Mark).toString().isEmpty())
                icon("check", IconColour::Good).paint(painter, sign);
            else
                icon("warning", IconColour::Warning).paint(painter, sign);
            break;
        case SentenceModel::State::Failed:
            icon("warning", IconColour::Warning).paint(painter, sign);
            break;
        case SentenceModel::State::Queued:
        case SentenceModel::State::Planned: {
            painter->setPen(state == SentenceModel::State::Queued ? colours().accent : colours().muted);
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.85);
            painter->setFont(small);
            painter->drawText(gutter.adjusted(0, u * 3 / 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                              index.data(SentenceModel::NumberText).toString());
        }
    }
    painter->setFont(option.font);
    painter->setPen(index.data(SentenceModel::HasProblem).toBool() ? colours().danger
                    : state == SentenceModel::State::Queued        ? colours().muted
                                                                   : option.palette.color(QPalette::Text));
    QRect text = row.adjusted(u * 8, u * 3 / 2, -u * 2, 0);
    if (rtl) text = row.adjusted(u * 2, u * 3 / 2, -u * 8, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const QString fitting =
        painter->fontMetrics().elidedText(shown, Qt::ElideRight, text.width() * kLines - u * 12);
    drawText(painter, text, fitting, index);
    painter->restore();
}

// The lines of the text, and a mark under the word that sounds now.
void SentenceDelegate::drawText(QPainter* painter, const QRect& place, const QString& text,
                                const QModelIndex& index) const {
    QTextOption wrapping(Qt::AlignLeading | Qt::AlignTop);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(painter->layoutDirection());
    QTextLayout layout(text, painter->font());
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal top = 0;
    for (int line = 0; line < kLines; ++line) {
        QTextLine one = layout.createLine();
        if (!one.isValid()) break;
        one.setLineWidth(place.width());
        one.setPosition({0, top});
        top += one.height();
    }
    layout.endLayout();
    QList<QTextLayout::FormatRange> marks;
    const int word = index.data(SentenceModel::WordStart).toInt();
    const int length = index.data(SentenceModel::WordLength).toInt();
    if (word >= 0 && length > 0 && word + length <= text.size()) {
        QTextCharFormat format;
        format.setBackground(colours().accent);
        format.setForeground(colours().onAccent);
        marks << QTextLayout::FormatRange{word, length, format};
    }
    layout.draw(painter, place.topLeft(), marks);
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    // All rows alike, so that the list need not ask each of a hundred thousand.
    const int u = unit(option.widget);
    return {u * 40, option.fontMetrics.height() * kLines + u * 3};
}

}  // namespace timbre::ui
