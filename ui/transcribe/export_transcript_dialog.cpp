#include "ui/transcribe/export_transcript_dialog.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/file_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kPreviewBytes = 200'000;

QString startFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

}  // namespace

std::optional<Error> writeTranscripts(const std::vector<text::TranscriptDocument>& documents,
                                      const QStringList& files, text::TranscriptFormat format,
                                      const text::TranscriptExportOptions& options) {
    try {
        for (std::size_t i = 0; i < documents.size(); ++i)
            writeFileAtomically(toPath(files[static_cast<qsizetype>(i)]),
                                text::exportTranscript(documents[i], format, options));
        return std::nullopt;
    } catch (const std::exception&) {
        return currentError();
    }
}

QStringList freeFileNames(const QString& folder, const std::vector<text::TranscriptDocument>& documents,
                          const QString& extension) {
    QStringList files;
    for (const auto& document : documents) {
        const QString stem = QDir(folder).filePath(fileNameFrom(toQString(document.title)));
        QString file = stem + '.' + extension;
        for (int number = 2; files.contains(file) || QFileInfo::exists(file); ++number)
            file = QStringLiteral("%1 (%2).%3").arg(stem).arg(number).arg(extension);
        files << file;
    }
    return files;
}

ExportTranscriptDialog::ExportTranscriptDialog(const Services& services,
                                               std::vector<text::TranscriptDocument> documents,
                                               QWidget* parent)
    : QDialog(parent), services_(services), documents_(std::move(documents)) {
    const int count = static_cast<int>(documents_.size());
    setWindowTitle(count > 1 ? tr("Export %n transcript(s)", nullptr, count) : tr("Export transcript"));
    setObjectName("exportTranscript");
    resize(unit(this) * 190, unit(this) * 150);
    build();
    preview();
}

void ExportTranscriptDialog::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    buildOptions(column);
    note_ = makeLabel({}, TextRole::Small, this);
    note_->setObjectName("exportNote");
    note_->setWordWrap(true);
    preview_ = new QPlainTextEdit(this);
    preview_->setReadOnly(true);
    preview_->setObjectName("exportPreview");
    preview_->setAccessibleName(tr("Preview of the file"));
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(u, u, u, u);
    cardColumn->addWidget(preview_);
    auto* copy = makeButton(tr("Copy"), "copy", ButtonKind::Normal, this);
    copy->setObjectName("exportCopy");
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    save_ = makeButton(documents_.size() > 1 ? tr("Save in a folder…") : tr("Save…"), "export",
                       ButtonKind::Primary, this);
    save_->setObjectName("exportSave");
    save_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save_);
    column->addWidget(banner_);
    column->addWidget(note_);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &ExportTranscriptDialog::copy);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &ExportTranscriptDialog::save);
}

void ExportTranscriptDialog::buildOptions(QBoxLayout* column) {
    format_ = new QComboBox(this);
    format_->setObjectName("exportFormat");
    format_->setAccessibleName(tr("Format"));
    for (const auto& info : text::transcriptFormats())
        format_->addItem(toQString(info.name), toQString(info.id));
    format_->setCurrentIndex(
        qMax(0, format_->findData(services_.preferences.text("transcribe.export_format"))));
    timestamps_ = new QCheckBox(tr("Times"), this);
    timestamps_->setChecked(true);
    speakers_ = new QCheckBox(tr("Speakers"), this);
    speakers_->setObjectName("exportSpeakers");
    speakers_->setChecked(true);
    words_ = new QCheckBox(tr("Times of words"), this);
    lineLength_ = new QSpinBox(this);
    lineLength_->setObjectName("exportLineLength");
    lineLength_->setRange(16, 120);
    lineLength_->setValue(text::TranscriptExportOptions().maxLineLength);
    lineLabel_ = makeLabel(tr("Characters in a line:"), TextRole::Body, this);
    lineLabel_->setBuddy(lineLength_);
    auto* options = new QHBoxLayout;
    options->setSpacing(unit(this) * 4);
    options->addWidget(format_);
    options->addWidget(timestamps_);
    options->addWidget(speakers_);
    options->addWidget(words_);
    options->addWidget(lineLabel_);
    options->addWidget(lineLength_);
    options->addStretch(1);
    column->addLayout(options);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportTranscriptDialog::preview);
    for (QCheckBox* box : {timestamps_, speakers_, words_})
        connect(box, &QCheckBox::toggled, this, &ExportTranscriptDialog::preview);
    connect(lineLength_, &QSpinBox::valueChanged, this, &ExportTranscriptDialog::preview);
}

const text::TranscriptFormatInfo& ExportTranscriptDialog::format() const {
    return text::transcriptFormats()[static_cast<std::size_t>(format_->currentIndex())];
}

text::TranscriptExportOptions ExportTranscriptDialog::options() const {
    text::TranscriptExportOptions options;
    options.timestamps = timestamps_->isChecked();
    options.speakers = speakers_->isChecked();
    options.words = words_->isChecked();
    options.maxLineLength = lineLength_->value();
    return options;
}

void ExportTranscriptDialog::preview() {
    using Format = text::TranscriptFormat;
    const Format chosen = format().format;
    const bool subtitles = chosen == Format::Srt || chosen == Format::Vtt;
    timestamps_->setVisible(chosen == Format::Txt || chosen == Format::Markdown || chosen == Format::Docx);
    words_->setVisible(chosen == Format::Json || chosen == Format::Vtt);
    lineLabel_->setVisible(subtitles);
    lineLength_->setVisible(subtitles);
    // A Word document is an archive: what is in it is shown as text.
    const Format shown = chosen == Format::Docx ? Format::Txt : chosen;
    note_->setText(chosen == Format::Docx ? tr("A Word document with this text:") : QString());
    note_->setVisible(!note_->text().isEmpty());
    const int question = ++asked_;
    auto work = [document = documents_.front(), shown, options = options()] {
        return toQString(text::exportTranscript(document, shown, options).substr(0, kPreviewBytes));
    };
    services_.bridge.runInBackground(this, std::move(work), [this, question](const QString& content) {
        if (question == asked_) preview_->setPlainText(content);
    });
}

void ExportTranscriptDialog::copy() {
    using Format = text::TranscriptFormat;
    const Format shown = format().format == Format::Docx ? Format::Txt : format().format;
    QGuiApplication::clipboard()->setText(
        toQString(text::exportTranscript(documents_.front(), shown, options())));
}

void ExportTranscriptDialog::save() {
    const QString extension = toQString(format().id);
    if (documents_.size() > 1) {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Export into a folder"), startFolder());
        if (!folder.isEmpty()) write(freeFileNames(folder, documents_, extension));
        return;
    }
    const QString proposal =
        QDir(startFolder()).filePath(fileNameFrom(toQString(documents_.front().title)) + "." + extension);
    QString file =
        QFileDialog::getSaveFileName(this, tr("Export transcript"), proposal,
                                     QStringLiteral("%1 (*.%2)").arg(format_->currentText(), extension));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += "." + extension;
    write({file});
}

void ExportTranscriptDialog::write(const QStringList& files) {
    save_->setEnabled(false);
    auto work = [documents = documents_, files, format = format().format, options = options()] {
        return writeTranscripts(documents, files, format, options);
    };
    services_.bridge.runInBackground(this, std::move(work), [this, files](const std::optional<Error>& error) {
        save_->setEnabled(true);
        if (error) {
            const ErrorText text = errorText(*error);
            return banner_->showMessage(Banner::Kind::Problem,
                                        tr("The file was not written. %1").arg(text.sentence), text.remedy,
                                        text.details);
        }
        services_.preferences.set("transcribe.export_format", format_->currentData().toString());
        Q_EMIT written(files);
        accept();
    });
}

}  // namespace timbre::ui
