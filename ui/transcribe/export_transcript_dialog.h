#pragma once

#include "core/text/transcript_layout.h"
#include "ui/bridge/services.h"
#include "ui/transcribe/subtitle_rules_form.h"

#include <QDialog>

#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace timbre::ui {

class Banner;

// Shows exactly what the exported file will hold while format and options are chosen; subtitles that
// break a rule are marked. Several
// transcripts become one file each in a folder; the first one is shown. Work and writing happen in the
// background.
class ExportTranscriptDialog : public QDialog {
    Q_OBJECT

public:
    ExportTranscriptDialog(const Services& services, std::vector<text::TranscriptDocument> documents,
                           QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QStringList& files);

private:
    void build();
    void buildOptions(QBoxLayout* column);
    QWidget* buildButtons();
    struct Preview;
    void show(const Preview& preview);
    void preview();
    void copy();
    void save();
    void write(const QStringList& files);
    text::TranscriptExportOptions options() const;
    text::TranscriptLayout layoutOfText() const;
    const text::TranscriptFormatInfo& format() const;

    Services services_;
    std::vector<text::TranscriptDocument> documents_;
    int asked_ = 0;  // only the answer to the last question is shown
    QComboBox* format_;
    QCheckBox* timestamps_;
    QCheckBox* speakers_;
    QCheckBox* words_;
    QCheckBox* gaps_;
    QComboBox* text_;  // original, translation, both
    SubtitleRulesForm* subtitles_;
    QLabel* note_;
    QPlainTextEdit* preview_;
    QPushButton* save_;
    Banner* banner_;
};

// Writes one file for each document, atomically; the first Error ends it. Any thread.
std::optional<Error> writeTranscripts(const std::vector<text::TranscriptDocument>& documents,
                                      const QStringList& files, text::TranscriptFormat format,
                                      const text::TranscriptExportOptions& options,
                                      const text::TranscriptLayout& layout);
// Names in `folder` for these documents that differ from each other and from what is there.
QStringList freeFileNames(const QString& folder, const std::vector<text::TranscriptDocument>& documents,
                          const QString& extension);

}  // namespace timbre::ui
