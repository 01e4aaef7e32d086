#include "ui/speak/speak_editor.h"

#include "ui/widgets/colours.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <memory>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kMarksShown = 500;  // more underlines than a person looks at
// Inserted in one turn of the event loop: what takes a few milliseconds.
constexpr qsizetype kPiece = 48 * 1024;

}  // namespace

SpeakEditor::SpeakEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.12);
    setFont(larger);
    document()->setDocumentMargin(unit(this) * 3);
    connect(document(), &QTextDocument::undoCommandAdded, this, &SpeakEditor::stepAdded);
}

void SpeakEditor::replaceAll(const QString& text) {
    selectAll();
    insertLong(text);
}

void SpeakEditor::load(const QString& text) {
    rest_.clear();  // of a text that was still coming
    setReadOnly(false);
    document()->setUndoRedoEnabled(false);
    clear();
    steps_.clear();
    replaceAll(text);
    if (!isFilling()) document()->setUndoRedoEnabled(true);
}

void SpeakEditor::insertLong(const QString& text) {
    if (isFilling()) return;
    nextStep_ = tr("Insert text");
    if (text.size() <= kPiece) {
        textCursor().insertText(text);
        return Q_EMIT filled();
    }
    rest_ = text;
    inserted_ = 0;
    setReadOnly(true);
    insertAt_ = textCursor();
    insertAt_.beginEditBlock();
    insertAt_.removeSelectedText();
    insertAt_.endEditBlock();
    insertPiece();
}

void SpeakEditor::insertPiece() {
    if (rest_.isEmpty()) return;  // another text was loaded meanwhile
    qsizetype end = std::min(inserted_ + kPiece, rest_.size());
    if (end < rest_.size() && rest_.at(end - 1).isHighSurrogate()) --end;
    const int caret = insertAt_.position();
    insertAt_.joinPreviousEditBlock();
    insertAt_.insertText(rest_.mid(inserted_, end - inserted_));
    insertAt_.endEditBlock();
    if (inserted_ == 0) goTo(caret);  // the beginning is what one wants to see
    inserted_ = end;
    if (inserted_ < rest_.size()) {
        QTimer::singleShot(0, this, &SpeakEditor::insertPiece);
        return;
    }
    rest_.clear();
    setReadOnly(false);
    document()->setUndoRedoEnabled(true);
    Q_EMIT filled();
}

void SpeakEditor::insertFromMimeData(const QMimeData* source) {
    nextStep_ = tr("Paste");
    source->text().size() > kPiece ? insertLong(source->text()) : QPlainTextEdit::insertFromMimeData(source);
    nextStep_.clear();
}

void SpeakEditor::stepAdded() {
    const int done = document()->availableUndoSteps();
    while (steps_.size() >= std::max(1, done)) steps_.removeLast();
    steps_ << (nextStep_.isEmpty() ? tr("Typing") : nextStep_);
    nextStep_.clear();
}

QString SpeakEditor::undoLabel() const {
    const int done = document()->availableUndoSteps();
    return done > 0 && !steps_.isEmpty() ? steps_.at(std::min<qsizetype>(done, steps_.size()) - 1)
                                         : QString();
}

QString SpeakEditor::redoLabel() const {
    const int done = document()->availableUndoSteps();
    return document()->isRedoAvailable() && done < steps_.size() ? steps_.at(done) : QString();
}

void SpeakEditor::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const auto name = [&](const char* id, const QString& text) {
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String(id)) action->setText(text);
    };
    //: %1 is what would be taken back: "Typing", "Paste"
    if (!undoLabel().isEmpty()) name("edit-undo", tr("Undo: %1").arg(undoLabel()));
    //: %1 is what would be done again: "Typing", "Paste"
    if (!redoLabel().isEmpty()) name("edit-redo", tr("Redo: %1").arg(redoLabel()));
    menu->exec(event->globalPos());
}

void SpeakEditor::setProblems(std::vector<Mark> problems) {
    problems_ = std::move(problems);
    showMarks();
}

void SpeakEditor::setHeard(std::vector<Heard> marks) {
    heard_.clear();
    for (auto& mark : marks) {
        const int from = mark.length > 0 ? mark.position : std::max(0, mark.position - 1);
        auto cursor = selection(from, std::max(1, mark.length)).cursor;
        const QString words = cursor.selectedText();
        heard_.push_back({std::move(cursor), words, std::move(mark)});
    }
    showMarks();
}

void SpeakEditor::dropChangedHeard() {
    const auto isChanged = [](const HeardPlace& place) { return place.cursor.selectedText() != place.words; };
    if (std::erase_if(heard_, isChanged) > 0) showMarks();
}

const SpeakEditor::HeardPlace* SpeakEditor::heardAt(int position) const {
    const auto found = std::ranges::find_if(heard_, [position](const HeardPlace& place) {
        return position >= place.cursor.selectionStart() && position <= place.cursor.selectionEnd();
    });
    return found != heard_.end() ? &*found : nullptr;
}

std::optional<SpeakEditor::Heard> SpeakEditor::stepHeard(int step) {
    if (heard_.empty()) return std::nullopt;
    const int caret = textCursor().position();
    const auto after = std::ranges::find_if(
        heard_, [caret](const HeardPlace& place) { return place.cursor.selectionStart() > caret; });
    const int count = heardCount();
    int wanted = static_cast<int>(after - heard_.begin());  // the first one behind the caret
    if (step < 0) {
        --wanted;
        if (wanted >= 0 && heard_[static_cast<std::size_t>(wanted)].cursor.selectionStart() == caret)
            --wanted;
    }
    const auto& place = heard_[static_cast<std::size_t>((wanted + count) % count)];
    goTo(place.cursor.selectionStart());
    return place.mark;
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
    // A shape of its own: colour alone would not tell it from a problem.
    for (std::size_t i = 0; i < std::min(heard_.size(), kMarksShown); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = heard_[i].cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(colours().warning);
        mark.format.setBackground(colours().warningSoft);
        marks << mark;
    }
    setExtraSelections(marks);
}

void SpeakEditor::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) return;
    if (const auto* place = heardAt(textCursor().position()))
        Q_EMIT heardClicked(place->mark.startMs);
    else
        Q_EMIT placed(textCursor().position());
}

void SpeakEditor::mouseDoubleClickEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) Q_EMIT playWanted(textCursor().selectionStart());
}

bool SpeakEditor::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        if (const auto* place = heardAt(at)) {
            QToolTip::showText(help->globalPos(), place->mark.message, this);
            return true;
        }
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
