#pragma once

#include <QObject>
#include <QString>

class QTextDocument;

namespace timbre::ui {

// The text of a document, always at hand: kept up with every change instead of being gathered from
// all paragraphs, which takes longer than a key may take in a book. Copies are shared, so that
// background work gets the text for nothing. GUI thread only.
class TextMirror : public QObject {
    Q_OBJECT

public:
    explicit TextMirror(QTextDocument* document);

    const QString& text() const { return text_; }  // lines end with '\n'
    bool isBlank() const;

Q_SIGNALS:
    // `removed` characters at `position` were replaced by `added` others.
    void changed(int position, int removed, int added);

private:
    void follow(int position, int removed, int added);

    QTextDocument* document_;
    QString text_;
};

}  // namespace timbre::ui
