#pragma once

#include "core/text/transcript_export.h"
#include "ui/bridge/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace timbre::ui {

class Banner;

// Shows exactly what the exported file will hold while format and options are chosen.
class ExportTranscriptDialog : public QDialog {
    Q_OBJECT

public:
    ExportTranscriptDialog(const Services& services, text::TranscriptDocument document,
                           QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QString& file);

private:
    void preview();
    void save();
    std::string content() const;
    const text::TranscriptFormatInfo& format() const;

    Services services_;
    text::TranscriptDocument document_;
    QComboBox* format_;
    QCheckBox* timestamps_;
    QCheckBox* words_;
    QPlainTextEdit* preview_;
    Banner* banner_;
};

}  // namespace timbre::ui
