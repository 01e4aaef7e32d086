#include "ui/transcribe/segment_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextEdit>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace timbre::ui {
namespace {

constexpr double kDoubtful = 0.5;  // confidence below which a word is underlined

struct WordPlace {
    int start, length;
};

// Where each recognised word stands in the text: in order, so that a text that was edited keeps the
// places of the words that are still there. length 0: not there any more.
std::vector<WordPlace> placesOf(const QString& text, const std::vector<text::Word>& words) {
    std::vector<WordPlace> places;
    places.reserve(words.size());
    int from = 0;
    for (const auto& word : words) {
        const QString wanted = toQString(word.text);
        const auto at = text.indexOf(wanted, from, Qt::CaseInsensitive);
        const bool near = at >= 0 && at - from < 80;
        places.push_back({near ? static_cast<int>(at) : from, near ? static_cast<int>(wanted.size()) : 0});
        if (near) from = static_cast<int>(at + wanted.size());
    }
    return places;
}

const std::vector<text::Word>* wordsOf(const QModelIndex& index) {
    return index.data(TranscriptModel::Words).value<const std::vector<text::Word>*>();
}

}  // namespace

QRect SegmentDelegate::textRect(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect row = option.rect;
    return QStyle::visualRect(option.direction, row, row.adjusted(u * 18, u * 3 / 2, -u * 4, -u * 3 / 2));
}

void SegmentDelegate::layOut(QTextLayout& layout, const QStyleOptionViewItem& option,
                             const QModelIndex& index, int width) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    layout.setText(text);
    layout.setFont(option.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    if (const auto* words = wordsOf(index)) {
        const auto places = placesOf(text, *words);
        const int playing = index.data(TranscriptModel::PlayingWord).toInt();
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].length == 0) continue;
            QTextLayout::FormatRange range;
            range.start = places[i].start;
            range.length = places[i].length;
            if ((*words)[i].confidence < kDoubtful) {
                range.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
                range.format.setUnderlineColor(colours().warning);
            }
            if (static_cast<int>(i) == playing) {
                range.format.setBackground(colours().accent);
                range.format.setForeground(colours().onAccent);
            }
            formats << range;
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() * 1.2;
    }
    layout.endLayout();
}

void SegmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const int u = unit(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool playing = index.data(TranscriptModel::IsPlaying).toBool();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QRect row = option.rect.adjusted(u, 1, -u, -1);
    if (selected || playing || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected || playing ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(row, u, u);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, u, u);
    }
    const QRect text = textRect(option);
    const QRect gutter = QStyle::visualRect(option.direction, option.rect,
                                            QRect(option.rect.left() + u * 2, option.rect.top() + u * 3 / 2,
                                                  u * 14, option.fontMetrics.height()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(colours().muted);
    painter->drawText(gutter, Qt::AlignTrailing | Qt::AlignVCenter,
                      clockText(index.data(TranscriptModel::StartMs).toLongLong()));

    QTextLayout layout;
    layOut(layout, option, index, text.width());
    const bool partial = index.data(TranscriptModel::IsPartial).toBool();
    painter->setPen(partial ? colours().muted : option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    layout.draw(painter, text.topLeft());
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int u = unit(option.widget);
    const int width = (option.rect.width() > u * 40 ? option.rect.width() : u * 120) - u * 22;
    QTextLayout layout;
    layOut(layout, option, index, width);
    const auto last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const qreal height = last.isValid() ? last.y() + last.height() * 1.1 : option.fontMetrics.height();
    return {u * 60, static_cast<int>(std::ceil(height)) + u * 3};
}

std::int64_t SegmentDelegate::timeAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                     const QPoint& point) const {
    const auto start = index.data(TranscriptModel::StartMs).toLongLong();
    const auto* words = wordsOf(index);
    const QRect text = textRect(option);
    if (words == nullptr || !text.contains(point)) return start;
    QTextLayout layout;
    layOut(layout, option, index, text.width());
    const QPointF inside = point - text.topLeft();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (inside.y() < line.y() || inside.y() >= line.y() + line.height() * 1.2) continue;
        const int cursor = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        const auto places = placesOf(index.data(Qt::DisplayRole).toString(), *words);
        for (std::size_t word = places.size(); word-- > 0;) {
            if (places[word].length > 0 && places[word].start <= cursor) return (*words)[word].startMs;
        }
    }
    return start;
}

QWidget* SegmentDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const {
    auto* editor = new QTextEdit(parent);
    editor->setObjectName("inlineEditor");
    editor->setAcceptRichText(false);
    editor->setTabChangesFocus(true);
    editor->document()->setDocumentMargin(2);
    editor->setAccessibleName(tr("Text of the segment"));
    return editor;
}

void SegmentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* text = static_cast<QTextEdit*>(editor);
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->moveCursor(QTextCursor::End);
}

void SegmentDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    model->setData(index, static_cast<QTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

void SegmentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    const int u = unit(option.widget);
    QRect place = textRect(option).adjusted(-u, -u, u, u);
    place.setHeight(qMax(place.height(), option.fontMetrics.height() * 2 + u * 2));
    editor->setGeometry(place);
}

bool SegmentDelegate::eventFilter(QObject* watched, QEvent* event) {
    // Enter ends the edit: a segment is one line of thought. Shift+Enter is not needed either.
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        auto* editor = qobject_cast<QWidget*>(watched);
        if (editor != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace timbre::ui
