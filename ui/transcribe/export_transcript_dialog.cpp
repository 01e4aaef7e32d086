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
#include <QStandardPaths>
#include <QVBoxLayout>

#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kPreviewCharacters = 200'000;

}  // namespace

ExportTranscriptDialog::ExportTranscriptDialog(const Services& services, text::TranscriptDocument document,
                                               QWidget* parent)
    : QDialog(parent), services_(services), document_(std::move(document)) {
    setWindowTitle(tr("Export transcript"));
    setObjectName("exportTranscript");
    const int u = unit(this);
    resize(u * 180, u * 150);
    banner_ = new Banner(this);
    format_ = new QComboBox(this);
    format_->setAccessibleName(tr("Format"));
    for (const auto& info : text::transcriptFormats())
        format_->addItem(toQString(info.name), toQString(info.id));
    format_->setCurrentIndex(
        qMax(0, format_->findData(services.preferences.text("transcribe.export_format"))));
    timestamps_ = new QCheckBox(tr("Times"), this);
    timestamps_->setChecked(true);
    words_ = new QCheckBox(tr("Times of words"), this);
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
    auto* options = new QHBoxLayout;
    options->setSpacing(u * 4);
    options->addWidget(format_);
    options->addWidget(timestamps_);
    options->addWidget(words_);
    options->addStretch(1);
    auto* copy = makeButton(tr("Copy"), "copy", ButtonKind::Normal, this);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    auto* save = makeButton(tr("Save…"), "export", ButtonKind::Primary, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addLayout(options);
    column->addWidget(banner_);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportTranscriptDialog::preview);
    connect(timestamps_, &QCheckBox::toggled, this, &ExportTranscriptDialog::preview);
    connect(words_, &QCheckBox::toggled, this, &ExportTranscriptDialog::preview);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toQString(content())); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportTranscriptDialog::save);
    save->setDefault(true);
    preview();
}

const text::TranscriptFormatInfo& ExportTranscriptDialog::format() const {
    return text::transcriptFormats()[static_cast<std::size_t>(format_->currentIndex())];
}

std::string ExportTranscriptDialog::content() const {
    text::TranscriptExportOptions options;
    options.timestamps = timestamps_->isChecked();
    options.words = words_->isChecked();
    return text::exportTranscript(document_, format().format, options);
}

void ExportTranscriptDialog::preview() {
    using Format = text::TranscriptFormat;
    const Format chosen = format().format;
    timestamps_->setVisible(chosen == Format::Txt || chosen == Format::Markdown);
    words_->setVisible(chosen == Format::Json || chosen == Format::Vtt);
    preview_->setPlainText(toQString(content()).left(kPreviewCharacters));
}

void ExportTranscriptDialog::save() {
    const QString extension = toQString(format().id);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(QDir(folder).exists() ? folder : QDir::homePath())
                                 .filePath(fileNameFrom(toQString(document_.title)) + "." + extension);
    QString file =
        QFileDialog::getSaveFileName(this, tr("Export transcript"), proposal,
                                     QStringLiteral("%1 (*.%2)").arg(format_->currentText(), extension));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += "." + extension;
    try {
        writeFileAtomically(toPath(file), content());
    } catch (const std::exception&) {
        const ErrorText text = errorText(currentError());
        return banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    }
    services_.preferences.set("transcribe.export_format", format_->currentData().toString());
    Q_EMIT written(file);
    accept();
}

}  // namespace timbre::ui
