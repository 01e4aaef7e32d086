#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;

namespace timbre::ui {

// Asks for one short text: the name of a voice, a tag, a folder. What exists already is offered. Show
// it with open(); it deletes itself.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    NameDialog(const QString& title, const QString& label, const QString& proposal, const QStringList& known,
               QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& text);  // trimmed; may be empty

private:
    void accept() override;

    QComboBox* text_;
};

}  // namespace timbre::ui
