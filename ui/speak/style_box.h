#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QPlainTextEdit;

namespace timbre::ui {

// How to speak, in words, with some ways ready at hand. Quick styles are put in as an edit that Ctrl+Z
// takes back. Knows nothing about the text to speak.
class StyleBox : public QWidget {
    Q_OBJECT

public:
    explicit StyleBox(QWidget* parent = nullptr);

    QString style() const;                // one line
    void setStyle(const QString& style);  // does not emit changed
    // Not empty: it has no effect, for this reason, and cannot be edited.
    void setUnavailable(const QString& reason);
    // In which language quick styles are put in: models understand English and Chinese best.
    void setLanguage(const std::string& language);

Q_SIGNALS:
    void changed();  // by the user

private:
    void putIn(const QString& instruction);

    QPlainTextEdit* edit_;
    QLabel* note_;
    QWidget* quick_;
    bool inChinese_ = false;
};

}  // namespace timbre::ui
