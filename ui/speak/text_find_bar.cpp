#include "ui/speak/text_find_bar.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace timbre::ui {

TextFindBar::TextFindBar(QPlainTextEdit* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
    const int u = unit(this);
    what_ = new QLineEdit(this);
    what_->setObjectName("speakFindText");
    what_->setPlaceholderText(tr("Find"));
    what_->setAccessibleName(tr("Find"));
    case_ = new QCheckBox(tr("Match case"), this);
    words_ = new QCheckBox(tr("Whole words"), this);
    message_ = makeLabel({}, TextRole::Small, this);
    message_->setObjectName("findMessage");
    auto* previous = makeIconButton("up", tr("Previous (Shift+Enter)"), this);
    auto* next = makeIconButton("down", tr("Next (Enter)"), this);
    auto* shut = makeIconButton("close", tr("Close (Esc)"), this);
    auto* first = new QHBoxLayout;
    first->setSpacing(u);
    first->addWidget(what_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous, next, shut}) first->addWidget(widget);
    auto* options = new QHBoxLayout;
    options->setSpacing(u * 2);
    options->addWidget(case_);
    options->addWidget(words_);
    options->addWidget(message_, 1);
    replaceRow_ = new QWidget(this);
    with_ = new QLineEdit(replaceRow_);
    with_->setObjectName("speakReplaceText");
    with_->setPlaceholderText(tr("Replace with"));
    with_->setAccessibleName(tr("Replace with"));
    auto* one = makeButton(tr("Replace"), {}, ButtonKind::Normal, replaceRow_);
    auto* all = makeButton(tr("Replace all"), {}, ButtonKind::Normal, replaceRow_);
    all->setObjectName("speakReplaceAll");
    auto* second = new QHBoxLayout(replaceRow_);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(u);
    second->addWidget(with_, 1);
    second->addWidget(one);
    second->addWidget(all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3, u * 2, u * 3, 0);
    column->setSpacing(u);
    column->addLayout(first);
    column->addWidget(replaceRow_);
    column->addLayout(options);
    connect(next, &QToolButton::clicked, this, &TextFindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &TextFindBar::findPrevious);
    connect(shut, &QToolButton::clicked, this, &TextFindBar::close);
    connect(one, &QPushButton::clicked, this, &TextFindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &TextFindBar::replaceAll);
    connect(with_, &QLineEdit::returnPressed, this, &TextFindBar::replaceOne);
    connect(what_, &QLineEdit::textEdited, this, [this] {
        QTextCursor cursor = editor_->textCursor();  // the same match may grow
        cursor.setPosition(cursor.selectionStart());
        editor_->setTextCursor(cursor);
        if (!what_->text().isEmpty()) findNext();
    });
    hide();
}

void TextFindBar::open(bool replace) {
    const QString selected = editor_->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) what_->setText(selected);
    message_->clear();
    replaceRow_->setVisible(replace);
    show();
    what_->setFocus();
    what_->selectAll();
}

void TextFindBar::close() {
    hide();
    editor_->setFocus();
}

void TextFindBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return close();
    if (isEnter && what_->hasFocus()) return find((event->modifiers() & Qt::ShiftModifier) != 0);
    QWidget::keyPressEvent(event);
}

void TextFindBar::findNext() {
    find(false);
}

void TextFindBar::findPrevious() {
    find(true);
}

void TextFindBar::find(bool backwards) {
    if (what_->text().isEmpty()) return;
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backwards);
    flags.setFlag(QTextDocument::FindCaseSensitively, case_->isChecked());
    flags.setFlag(QTextDocument::FindWholeWords, words_->isChecked());
    auto found = editor_->document()->find(what_->text(), editor_->textCursor(), flags);
    const bool again = found.isNull();
    if (again) {  // once around
        QTextCursor from(editor_->document());
        if (backwards) from.movePosition(QTextCursor::End);
        found = editor_->document()->find(what_->text(), from, flags);
    }
    if (found.isNull()) return message_->setText(tr("Not found"));
    message_->setText(again ? tr("Went on from the other end") : QString());
    editor_->setTextCursor(found);
    editor_->centerCursor();
}

bool TextFindBar::isAtMatch() const {
    const auto sensitivity = case_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return !what_->text().isEmpty() &&
           editor_->textCursor().selectedText().compare(what_->text(), sensitivity) == 0;
}

void TextFindBar::replaceOne() {
    if (isAtMatch()) editor_->textCursor().insertText(with_->text());
    findNext();
}

void TextFindBar::replaceAll() {
    if (what_->text().isEmpty()) return;
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindCaseSensitively, case_->isChecked());
    flags.setFlag(QTextDocument::FindWholeWords, words_->isChecked());
    int count = 0;
    QTextCursor step(editor_->document());
    step.beginEditBlock();
    QTextCursor at(editor_->document());
    while (!(at = editor_->document()->find(what_->text(), at, flags)).isNull()) {
        at.insertText(with_->text());
        ++count;
    }
    step.endEditBlock();
    message_->setText(tr("%n place(s) replaced", nullptr, count));
}

}  // namespace timbre::ui
