#pragma once

#include "ui/transcribe/recognition_settings.h"

#include <QDialog>

class QPushButton;

namespace timbre::ui {

class RecognitionForm;

// Asks what something that was heard already is to be heard with once more.
class ListeningDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Range, Opinion, Translation };
    // `what` says which part of the recording it is about.
    ListeningDialog(const Services& services, Kind kind, const RecognitionChoice& choice, const QString& what,
                    QWidget* parent);

Q_SIGNALS:
    void chosen(const timbre::ui::RecognitionChoice& choice);

private:
    void showState();

    RecognitionForm* form_;
    QPushButton* start_;
};

}  // namespace timbre::ui
