#include "ui/speak/text_mirror.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace timbre::ui {
namespace {

QString plain(QString text) {
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator) c = '\n';
        if (c == QChar::Nbsp) c = ' ';
    }
    return text;
}

}  // namespace

TextMirror::TextMirror(QTextDocument* document)
    : QObject(document), document_(document), text_(document->toPlainText()) {
    connect(document, &QTextDocument::contentsChange, this, &TextMirror::follow);
}

bool TextMirror::isBlank() const {
    return std::ranges::all_of(text_, [](QChar c) { return c.isSpace(); });
}

void TextMirror::follow(int position, int removed, int added) {
    const int length = document_->characterCount() - 1;  // without the last paragraph's end
    const int before = static_cast<int>(text_.size());
    // Qt counts the end of the last paragraph in when it changes too.
    added = std::clamp(added, 0, length - std::min(position, length));
    removed = std::clamp(removed, 0, before - std::min(position, before));
    if (before - removed + added != length)
        removed = std::clamp(before + added - length, 0, before - position);
    if (before - removed + added == length) {
        QTextCursor cursor(document_);
        cursor.setPosition(position);
        cursor.setPosition(position + added, QTextCursor::KeepAnchor);
        text_.replace(position, removed, plain(cursor.selectedText()));
    } else {
        text_ = document_->toPlainText();
        position = 0;
        removed = before;
        added = length;
    }
    Q_EMIT changed(position, removed, added);
}

}  // namespace timbre::ui
