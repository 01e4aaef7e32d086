#include "ui/transcribe/segment_delegate.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/segment_editor.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace timbre::ui {
namespace {

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
    const int lead = u * 16 + (speakerWidth_ > 0 ? speakerWidth_ + u * 2 : 0);
    return QStyle::visualRect(option.direction, row, row.adjusted(lead, u * 3 / 2, -u * 4, -u * 3 / 2));
}

QRect SegmentDelegate::speakerRect(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect row = option.rect;
    const QRect place(row.left() + u * 16, row.top() + u * 3 / 2, speakerWidth_, option.fontMetrics.height());
    return QStyle::visualRect(option.direction, row, place);
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
        const int marked = index.data(TranscriptModel::MarkedWord).toInt();
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].length == 0) continue;
            QTextLayout::FormatRange range;
            range.start = places[i].start;
            range.length = places[i].length;
            if ((*words)[i].confidence < TranscriptModel::kDoubtful) {
                range.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
                range.format.setUnderlineColor(colours().warning);
            }
            if (static_cast<int>(i) == marked) range.format.setBackground(colours().warningSoft);
            if (static_cast<int>(i) == playing) {
                range.format.setBackground(colours().accent);
                range.format.setForeground(colours().onAccent);
            }
            formats << range;
        }
    }
    for (const auto& [start, length] : index.row() == hitRow_ ? hits_ : QList<QPair<int, int>>()) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setBackground(colours().accentSoft);
        range.format.setFontUnderline(true);
        formats << range;
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

void SegmentDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const int u = unit(option.widget);
    const bool playing = index.data(TranscriptModel::IsPlaying).toBool();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QRect row = option.rect.adjusted(u, 1, -u, -1);
    if (selected || playing || (option.state & QStyle::State_MouseOver) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected || playing ? colours().accentSoft : colours().raised);
        painter.drawRoundedRect(row, u, u);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setPen(QPen(colours().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, u, u);
    }
}

// Time and speaker.
void SegmentDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int u = unit(option.widget);
    const QRect gutter = QStyle::visualRect(option.direction, option.rect,
                                            QRect(option.rect.left() + u * 2, option.rect.top() + u * 3 / 2,
                                                  u * 12, option.fontMetrics.height()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(colours().muted);
    painter.drawText(gutter, Qt::AlignTrailing | Qt::AlignVCenter,
                     clockText(index.data(TranscriptModel::StartMs).toLongLong()));
    const QString speaker = index.data(TranscriptModel::SpeakerName).toString();
    if (speakerWidth_ == 0 || speaker.isEmpty()) return;
    const QRect place = speakerRect(option);
    const int dot = u * 2;
    const QRect mark = QStyle::visualRect(option.direction, place,
                                          QRect(place.left(), place.center().y() - dot / 2 + 1, dot, dot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(TranscriptModel::SpeakerTint).value<QColor>());
    painter.drawEllipse(mark);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect name = QStyle::visualRect(option.direction, place, place.adjusted(dot + u, 0, 0, 0));
    painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(speaker, Qt::ElideRight, name.width()));
}

void SegmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    paintHead(*painter, option, index);
    const QRect text = textRect(option);
    QTextLayout layout;
    layOut(layout, option, index, text.width());
    const bool partial = index.data(TranscriptModel::IsPartial).toBool();
    painter->setPen(partial ? colours().muted : option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    layout.draw(painter, text.topLeft());
    painter->restore();
}

int SegmentDelegate::heightFor(const QStyleOptionViewItem& option, const QModelIndex& index,
                               int width) const {
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, width, unit(option.widget) * 10);
    QTextLayout layout;
    layOut(layout, row, index, qMax(1, textRect(row).width()));
    const auto last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const qreal height = last.isValid() ? last.y() + last.height() * 1.1 : option.fontMetrics.height();
    return static_cast<int>(std::ceil(height)) + unit(option.widget) * 3;
}

int SegmentDelegate::roughHeight(const QStyleOptionViewItem& option, qsizetype characters, int width) const {
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, width, 10);
    const int perLine = qMax(1, textRect(row).width() / qMax(1, option.fontMetrics.averageCharWidth()));
    const int lines = static_cast<int>(characters / perLine) + 1;
    return static_cast<int>(std::ceil(option.fontMetrics.height() * (1.2 * lines - 0.1))) +
           unit(option.widget) * 3;
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = qMax(option.rect.width(), unit(option.widget) * 60);
    return {width, heightFor(option, index, width)};
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
    auto* editor = new SegmentEditor(parent);
    Q_EMIT editorMade(editor);
    return editor;
}

void SegmentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // What was typed and not kept yet is newer than the list.
    auto* text = static_cast<SegmentEditor*>(editor);
    if (!text->wantsCommit()) text->fill(index.data(Qt::EditRole).toString());
}

void SegmentDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    model->setData(index, static_cast<SegmentEditor*>(editor)->toPlainText(), Qt::EditRole);
}

void SegmentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    const int u = unit(option.widget);
    QRect place = textRect(option).adjusted(-u, -u, u, u);
    auto* text = static_cast<SegmentEditor*>(editor);
    text->document()->setTextWidth(place.width() - u);
    const int wanted = static_cast<int>(std::ceil(text->document()->size().height())) + u;
    place.setHeight(qMax(place.height(), wanted));
    editor->setGeometry(place);
}

bool SegmentDelegate::eventFilter(QObject* watched, QEvent* event) {
    // The editor says itself when it is done; the usual Enter, Tab and Esc of editors are not for it.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) return false;
    if (event->type() == QEvent::FocusOut) return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace timbre::ui
