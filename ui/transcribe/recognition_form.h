#pragma once

#include "ui/transcribe/recognition_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace timbre::ui {

class OptionForm;

// What to recognise with: recogniser, language, task, names and terms, and the recogniser's own
// numbers under "More". Made from RecogniserInfo: what the recogniser has not is hidden or disabled with
// the reason. GUI thread only.
class RecognitionForm : public QWidget {
    Q_OBJECT

public:
    enum class Purpose {
        New,         // a recording: with the task
        Again,       // something heard already: without the task
        Translation  // recognisers that translate only, no task
    };
    RecognitionForm(const Services& services, Purpose purpose, QWidget* parent = nullptr);

    RecognitionChoice choice() const;
    void setChoice(const RecognitionChoice& choice);  // does not emit changed
    bool hasRecogniser() const;                       // one that is there is chosen

Q_SIGNALS:
    void changed();  // by the user

private:
    void build();
    void connectParts();
    void showMore();
    bool fits(const models::RecogniserInfo& info) const;
    const models::RecogniserInfo* info() const;
    void fillRecognisers(const std::string& chosen);
    void fillLanguages(const std::string& chosen);
    void showRecogniser(const RecognitionChoice& choice);
    void showNumbers();
    void showGlossary();

    Services services_;
    Purpose purpose_;
    RecognitionChoice shown_;  // keeps what the chosen recogniser does not take
    QComboBox* recogniser_;
    QLabel* note_;
    QLabel* numbers_;
    QPushButton* models_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* taskLabel_;
    QComboBox* task_;
    QLabel* promptLabel_;
    QPlainTextEdit* prompt_;
    QLabel* glossary_;
    QToolButton* more_;
    QWidget* moreBody_;
    QCheckBox* gate_;
    OptionForm* options_;
};

}  // namespace timbre::ui
