#include "ui/speak/speak_editor.h"

#include "ui/widgets/colours.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kMarksShown = 500;  // more underlines than a person looks at

}  // namespace

SpeakEditor::SpeakEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.12);
    setFont(larger);
    document()->setDocumentMargin(unit(this) * 3);
}

void SpeakEditor::setProblems(std::vector<Mark> problems) {
    problems_ = std::move(problems);
    showMarks();
}

void SpeakEditor::setSpoken(int sentence, int sentenceLength, int word, int wordLength) {
    if (sentence_.position == sentence && sentence_.length == sentenceLength && word_.position == word &&
        word_.length == wordLength) {
        return;
    }
    const bool nextSentence = sentence_.position != sentence && sentenceLength > 0;
    sentence_ = {sentence, sentenceLength, {}};
    word_ = {word, wordLength, {}};
    showMarks();
    if (!nextSentence || hasFocus()) return;  // whoever types is not scrolled away
    QTextCursor cursor(document());
    cursor.setPosition(std::min(sentence, document()->characterCount() - 1));
    const QRect place = cursorRect(cursor);
    if (!viewport()->rect().contains(place.center())) {
        setTextCursor(cursor);
        centerCursor();
    }
}

void SpeakEditor::clearSpoken() {
    setSpoken(0, 0, 0, 0);
}

void SpeakEditor::goTo(int position) {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

QTextEdit::ExtraSelection SpeakEditor::selection(int position, int length) const {
    const int end = document()->characterCount() - 1;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(std::clamp(position, 0, end));
    selection.cursor.setPosition(std::clamp(position + length, 0, end), QTextCursor::KeepAnchor);
    return selection;
}

void SpeakEditor::showMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    if (sentence_.length > 0) {
        auto mark = selection(sentence_.position, sentence_.length);
        mark.format.setBackground(colours().accentSoft);
        marks << mark;
    }
    if (word_.length > 0) {
        auto mark = selection(word_.position, word_.length);
        mark.format.setBackground(colours().accent);
        mark.format.setForeground(colours().onAccent);
        marks << mark;
    }
    for (std::size_t i = 0; i < std::min(problems_.size(), kMarksShown); ++i) {
        auto mark = selection(problems_[i].position, problems_[i].length);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours().danger);
        marks << mark;
    }
    setExtraSelections(marks);
}

bool SpeakEditor::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        const auto found = std::ranges::find_if(problems_, [at](const Mark& mark) {
            return at >= mark.position && at <= mark.position + mark.length;
        });
        if (found != problems_.end()) {
            QToolTip::showText(help->globalPos(), found->message, this);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SpeakEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showMarks();
}

bool SpeakEditor::canInsertFromMimeData(const QMimeData* source) const {
    return !source->hasUrls() && source->hasText();  // files belong to the window
}

}  // namespace timbre::ui
