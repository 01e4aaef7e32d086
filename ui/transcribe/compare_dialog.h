#pragma once

#include "core/text/error_rate.h"
#include "ui/bridge/services.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTextBrowser;

namespace timbre::ui {

class Banner;

// Compares the transcript with a text that is known to be right: word and character error rate, and
// the differences in colour. The text is pasted or opened; the comparison runs in the background.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Services& services, std::string transcript, QWidget* parent = nullptr);

private:
    void openReference();
    void compare();
    void show(const text::Comparison& comparison);

    Services services_;
    std::string transcript_;
    int asked_ = 0;  // only the answer to the last question is shown
    Banner* banner_;
    QPlainTextEdit* reference_;
    QLabel* result_;
    QTextBrowser* differences_;
};

// The differences as rich text in the colours of the theme: missing words struck out, added and wrong
// ones underlined, so that colour is not the only sign.
QString differenceHtml(const std::vector<text::Edit>& edits);

}  // namespace timbre::ui
