#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace timbre::ui {

// Find and replace above an editor: Enter and Shift+Enter go on and back, Esc closes. Replacing all is
// one step of undo. Hidden until it is opened.
class TextFindBar : public QWidget {
    Q_OBJECT

public:
    TextFindBar(QPlainTextEdit* editor, QWidget* parent = nullptr);

    void open(bool replace);
    void close();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(bool backwards);
    void replaceOne();
    void replaceAll();
    bool isAtMatch() const;

    QPlainTextEdit* editor_;
    QLineEdit* what_;
    QLineEdit* with_;
    QCheckBox* case_;
    QCheckBox* words_;
    QLabel* message_;
    QWidget* replaceRow_;
};

}  // namespace timbre::ui
