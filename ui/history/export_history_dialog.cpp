#include "ui/history/export_history_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSlider>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {

ExportHistoryDialog::ExportHistoryDialog(const Services& services, std::vector<std::int64_t> ids,
                                         QWidget* parent)
    : QDialog(parent), services_(services), ids_(std::move(ids)) {
    setObjectName("exportHistory");
    setWindowTitle(tr("Export %n item(s)", nullptr, static_cast<int>(ids_.size())));
    const int u = unit(this);
    progress_ = new QProgressBar(this);
    progress_->setAccessibleName(tr("Files written"));
    progress_->setRange(0, static_cast<int>(ids_.size()));
    progress_->setTextVisible(false);
    progress_->hide();
    state_ = makeLabel({}, TextRole::Body, this);
    state_->setObjectName("exportState");
    state_->setWordWrap(true);
    state_->hide();
    report_ = new QPlainTextEdit(this);
    report_->setObjectName("exportReport");
    report_->setAccessibleName(tr("What was not written"));
    report_->setReadOnly(true);
    report_->hide();
    show_ = makeButton(tr("Show folder"), "folder", ButtonKind::Quiet, this);
    show_->hide();
    close_ = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    close_->setObjectName("exportClose");
    start_ = makeButton(tr("Export"), "export", ButtonKind::Primary, this);
    start_->setObjectName("exportStart");
    start_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(show_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(start_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(buildForm());
    column->addWidget(state_);
    column->addWidget(progress_);
    column->addWidget(report_);
    column->addLayout(buttons);
    connect(start_, &QPushButton::clicked, this, &ExportHistoryDialog::start);
    connect(close_, &QPushButton::clicked, this, &ExportHistoryDialog::reject);
    connect(show_, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder_->text())); });
    connect(&services.bridge, &EngineBridge::historyExportProgressed, this, &ExportHistoryDialog::progressed);
    connect(&services.bridge, &EngineBridge::historyExportFinished, this, &ExportHistoryDialog::finished);
}

QWidget* ExportHistoryDialog::buildForm() {
    const int u = unit(this);
    form_ = new QWidget(this);
    folder_ = new QLineEdit(form_);
    folder_->setObjectName("exportFolder");
    folder_->setAccessibleName(tr("Folder"));
    folder_->setMinimumWidth(u * 80);
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    folder_->setText(QDir(QDir(music).exists() ? music : QDir::homePath()).filePath(tr("Timbre Studio")));
    auto* browse = makeButton(tr("Choose…"), {}, ButtonKind::Normal, form_);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(folder_, 1);
    folderRow->addWidget(browse);
    sound_ = new QComboBox(form_);
    sound_->setObjectName("exportSound");
    sound_->setAccessibleName(tr("Format of sound"));
    for (const auto& info : audio::fileFormats()) sound_->addItem(toQString(info.name), toQString(info.id));
    sound_->setCurrentIndex(qMax(0, sound_->findData(services_.preferences.text("speak.export_format"))));
    quality_ = new QSlider(Qt::Horizontal, form_);
    quality_->setRange(0, 100);
    quality_->setValue(static_cast<int>(services_.preferences.real("speak.export_quality") * 100));
    quality_->setAccessibleName(tr("Quality"));
    transcript_ = new QComboBox(form_);
    transcript_->setObjectName("exportTranscripts");
    transcript_->setAccessibleName(tr("Transcripts as"));
    for (const auto& info : text::transcriptFormats())
        transcript_->addItem(toQString(info.name), toQString(info.id));
    transcript_->addItem(tr("Sound of the recording"), QString());
    transcript_->setCurrentIndex(
        qMax(0, transcript_->findData(services_.preferences.text("transcribe.export_format"))));
    auto* form = new QFormLayout(form_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(u * 3);
    form->addRow(tr("Folder"), folderRow);
    form->addRow(tr("Takes as"), sound_);
    form->addRow(tr("Quality"), quality_);
    form->addRow(tr("Transcripts as"), transcript_);
    const auto showQuality = [this] {
        const auto format = audio::formatFromId(toUtf8(sound_->currentData().toString()));
        quality_->setEnabled(format && audio::formatInfo(*format).lossy);
    };
    connect(sound_, &QComboBox::currentIndexChanged, this, showQuality);
    connect(browse, &QPushButton::clicked, this, &ExportHistoryDialog::browse);
    showQuality();
    return form_;
}

void ExportHistoryDialog::browse() {
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder for the files"), folder_->text());
    if (!chosen.isEmpty()) folder_->setText(chosen);
}

void ExportHistoryDialog::start() {
    if (folder_->text().trimmed().isEmpty()) return folder_->setFocus();
    engine::HistoryExport request;
    request.ids = ids_;
    request.folder = toPath(folder_->text().trimmed());
    request.soundFormat =
        audio::formatFromId(toUtf8(sound_->currentData().toString())).value_or(audio::FileFormat::Wav16);
    request.quality = quality_->value() / 100.0;
    request.transcriptFormat = text::transcriptFormatFromId(toUtf8(transcript_->currentData().toString()));
    request.subtitles = engine::subtitleSettings(services_.preferences.settings());
    services_.preferences.set("speak.export_format", sound_->currentData().toString());
    if (request.transcriptFormat)
        services_.preferences.set("transcribe.export_format", transcript_->currentData().toString());
    form_->setEnabled(false);
    start_->hide();
    progress_->show();
    state_->show();
    exportId_ = services_.bridge.engine().exportHistory(std::move(request));
    progressed({exportId_, 0, static_cast<int>(ids_.size())});
}

void ExportHistoryDialog::progressed(const engine::HistoryExportProgressed& event) {
    if (event.exportId != exportId_ || exportId_ == 0) return;
    progress_->setValue(event.done);
    state_->setText(
        tr("%1 of %2 written").arg(QLocale().toString(event.done), QLocale().toString(event.total)));
}

void ExportHistoryDialog::finished(const engine::HistoryExportFinished& event) {
    if (event.exportId != exportId_ || exportId_ == 0) return;
    exportId_ = 0;
    progress_->hide();
    const int written = static_cast<int>(event.written.size());
    QString text = tr("%n file(s) written.", nullptr, written);
    if (event.cancelled) text += ' ' + tr("The rest was left out because you stopped it.");
    state_->setText(text);
    QStringList lines;
    for (const auto& failure : event.failures) {
        const ErrorText error = errorText(failure.error);
        //: A file that was not written: %1 its title, %2 why, %3 what to do about it
        lines << tr("%1: %2 %3").arg(toQString(failure.title), error.sentence, error.remedy);
    }
    report_->setVisible(!lines.isEmpty());
    report_->setPlainText(lines.join('\n'));
    show_->setVisible(written > 0);
    close_->setText(tr("Close"));
    close_->setFocus();
}

void ExportHistoryDialog::reject() {
    if (exportId_ == 0) return QDialog::reject();
    services_.bridge.engine().cancelHistoryExport(exportId_);
    state_->setText(tr("Stopping after this file…"));
}

}  // namespace timbre::ui
