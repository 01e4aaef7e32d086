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

constexpr qreal kLineSpacing = 1.2;

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

// Breaks the text into lines of this width.
void breakLines(QTextLayout& layout, int width) {
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() * kLineSpacing;
    }
    layout.endLayout();
}

void setUp(QTextLayout& layout, const QString& text, const QFont& font) {
    layout.setText(text);
    layout.setFont(font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrap);
}

qreal heightOf(const QTextLayout& layout, const QStyleOptionViewItem& option) {
    const auto last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    return last.isValid() ? last.y() + last.height() * 1.1 : option.fontMetrics.height();
}

const std::vector<text::Word>* wordsOf(const QModelIndex& index) {
    return index.data(TranscriptModel::Words).value<const std::vector<text::Word>*>();
}

}  // namespace

QRect SegmentDelegate::bothTexts(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect row = option.rect;
    const int lead = u * 16 + (speakerWidth_ > 0 ? speakerWidth_ + u * 2 : 0);
    return row.adjusted(lead, u * 3 / 2, -u * 4, -u * 3 / 2);
}

QRect SegmentDelegate::textRect(const QStyleOptionViewItem& option) const {
    QRect place = bothTexts(option);
    if (translationShown_) place.setWidth(place.width() / 2 - unit(option.widget) * 2);
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect SegmentDelegate::translationRect(const QStyleOptionViewItem& option) const {
    QRect place = bothTexts(option);
    place.setLeft(place.left() + place.width() / 2 + unit(option.widget) * 2);
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect SegmentDelegate::speakerRect(const QStyleOptionViewItem& option) const {
    const int u = unit(option.widget);
    const QRect row = option.rect;
    const QRect place(row.left() + u * 16, row.top() + u * 3 / 2, speakerWidth_, option.fontMetrics.height());
    return QStyle::visualRect(option.direction, row, place);
}

void SegmentDelegate::layOut(QTextLayout& layout, const QStyleOptionViewItem& option,
                             const QModelIndex& index, int width) const {
    if (const QString gap = index.data(TranscriptModel::Gap).toString(); !gap.isEmpty())
        return layOutGap(layout, option, gap, width);
    const QString text = index.data(Qt::DisplayRole).toString();
    setUp(layout, text, option.font);
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
    breakLines(layout, width);
}

void SegmentDelegate::layOutGap(QTextLayout& layout, const QStyleOptionViewItem& option, const QString& gap,
                                int width) const {
    //: Behind what is said of a stretch without text; %1 is that
    const QString text = tr("%1.  ").arg(gap), offer = tr("Transcribe again with…");
    setUp(layout, text + offer, option.font);
    QTextLayout::FormatRange said, offered;
    said.length = offered.start = static_cast<int>(text.size());
    said.format.setForeground(colours().muted);
    said.format.setFontItalic(true);
    offered.length = static_cast<int>(offer.size());
    offered.format.setForeground(colours().accent);
    offered.format.setFontUnderline(true);
    layout.setFormats({said, offered});
    breakLines(layout, width);
}

void SegmentDelegate::layOutTranslation(QTextLayout& layout, const QStyleOptionViewItem& option,
                                        const QModelIndex& index, int width) const {
    setUp(layout, index.data(TranscriptModel::Translation).toString(), option.font);
    breakLines(layout, width);
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
    if (translationShown_) {
        const QRect place = translationRect(option);
        const int between = option.direction == Qt::LeftToRight ? place.left() - unit(option.widget) * 2
                                                                : place.right() + unit(option.widget) * 2;
        QTextLayout translation;
        layOutTranslation(translation, option, index, place.width());
        translation.draw(painter, place.topLeft());
        painter->setPen(colours().border);
        painter->drawLine(between, place.top(), between, place.bottom());
    }
    painter->restore();
}

int SegmentDelegate::heightFor(const QStyleOptionViewItem& option, const QModelIndex& index,
                               int width) const {
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, width, unit(option.widget) * 10);
    QTextLayout layout;
    layOut(layout, row, index, qMax(1, textRect(row).width()));
    qreal height = heightOf(layout, row);
    if (translationShown_) {
        QTextLayout translation;
        layOutTranslation(translation, row, index, qMax(1, translationRect(row).width()));
        height = qMax(height, heightOf(translation, row));
    }
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

int SegmentDelegate::cursorAt(const QTextLayout& layout, const QPointF& point) const {
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (point.y() >= line.y() && point.y() < line.y() + line.height() * kLineSpacing)
            return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

int SegmentDelegate::wordAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                            const QPoint& point) const {
    const auto* words = wordsOf(index);
    const QRect text = textRect(option);
    if (words == nullptr || !text.contains(point)) return -1;
    QTextLayout layout;
    layOut(layout, option, index, text.width());
    const int cursor = cursorAt(layout, point - text.topLeft());
    if (cursor < 0) return -1;
    const auto places = placesOf(index.data(Qt::DisplayRole).toString(), *words);
    for (std::size_t word = places.size(); word-- > 0;)
        if (places[word].length > 0 && places[word].start <= cursor) return static_cast<int>(word);
    return -1;
}

QRect SegmentDelegate::wordRect(const QStyleOptionViewItem& option, const QModelIndex& index,
                                int word) const {
    const auto* words = wordsOf(index);
    if (words == nullptr || word < 0 || word >= static_cast<int>(words->size())) return {};
    const auto place = placesOf(index.data(Qt::DisplayRole).toString(), *words)[std::size_t(word)];
    const QRect text = textRect(option);
    QTextLayout layout;
    layOut(layout, option, index, text.width());
    const QTextLine line = layout.lineForTextPosition(place.start);
    if (!line.isValid() || place.length == 0) return {};
    const int end = qMin(place.start + place.length, line.textStart() + line.textLength());
    const QRectF box(QPointF(line.cursorToX(place.start), line.y()),
                     QPointF(line.cursorToX(end), line.y() + line.height()));
    return box.normalized().toRect().translated(text.topLeft());
}

bool SegmentDelegate::isOnOffer(const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QPoint& point) const {
    const QString gap = index.data(TranscriptModel::Gap).toString();
    const QRect text = textRect(option);
    if (gap.isEmpty() || !text.contains(point)) return false;
    QTextLayout layout;
    layOutGap(layout, option, gap, text.width());
    return cursorAt(layout, point - text.topLeft()) >= tr("%1.  ").arg(gap).size();
}

bool SegmentDelegate::isOnTranslation(const QStyleOptionViewItem& option, const QPoint& point) const {
    return translationShown_ && translationRect(option).contains(point);
}

std::int64_t SegmentDelegate::timeAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                     const QPoint& point) const {
    const int word = wordAt(option, index, point);
    if (word < 0) return index.data(TranscriptModel::StartMs).toLongLong();
    return (*wordsOf(index))[static_cast<std::size_t>(word)].startMs;
}

QWidget* SegmentDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const {
    auto* editor = new SegmentEditor(parent);
    if (editsTranslation_) editor->setAccessibleName(tr("Translation of the segment"));
    Q_EMIT editorMade(editor);
    return editor;
}

void SegmentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // What was typed and not kept yet is newer than the list.
    auto* text = static_cast<SegmentEditor*>(editor);
    if (text->wantsCommit()) return;
    text->fill(
        index.data(editsTranslation_ ? int(TranscriptModel::Translation) : int(Qt::EditRole)).toString());
}

void SegmentDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    model->setData(index, static_cast<SegmentEditor*>(editor)->toPlainText(),
                   editsTranslation_ ? int(TranscriptModel::Translation) : int(Qt::EditRole));
}

void SegmentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    const int u = unit(option.widget);
    const QRect column = editsTranslation_ ? translationRect(option) : textRect(option);
    QRect place = column.adjusted(-u, -u, u, u);
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
