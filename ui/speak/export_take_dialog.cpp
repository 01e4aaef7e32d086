#include "ui/speak/export_take_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/file_names.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QStandardPaths>

namespace timbre::ui {

ExportTakeDialog::ExportTakeDialog(Preferences& preferences, const QString& title, QWidget* parent)
    : QDialog(parent), preferences_(preferences) {
    setWindowTitle(tr("Export take"));
    const int u = unit(this);
    format_ = new QComboBox(this);
    format_->setAccessibleName(tr("Format"));
    for (const auto& info : audio::fileFormats()) format_->addItem(toQString(info.name), toQString(info.id));
    format_->setCurrentIndex(qMax(0, format_->findData(preferences.text("speak.export_format"))));
    quality_ = new QSlider(Qt::Horizontal, this);
    quality_->setRange(0, 100);
    quality_->setValue(static_cast<int>(preferences.real("speak.export_quality") * 100));
    quality_->setAccessibleName(tr("Quality"));
    qualityText_ = makeLabel({}, TextRole::Muted, this);
    qualityText_->setMinimumWidth(u * 14);
    path_ = new QLineEdit(this);
    path_->setMinimumWidth(u * 100);
    path_->setAccessibleName(tr("File"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    path_->setText(QDir(QFileInfo::exists(folder) ? folder : QDir::homePath()).filePath(fileNameFrom(title)));
    auto* browse = makeButton(tr("Choose…"), {}, ButtonKind::Normal, this);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(path_, 1);
    fileRow->addWidget(browse);
    auto* qualityRow = new QHBoxLayout;
    qualityRow->addWidget(quality_, 1);
    qualityRow->addWidget(qualityText_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("kind", "primary");
    auto* form = new QFormLayout(this);
    form->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    form->setSpacing(u * 3);
    form->addRow(tr("Format"), format_);
    form->addRow(tr("Quality"), qualityRow);
    form->addRow(tr("File"), fileRow);
    form->addRow(buttons);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportTakeDialog::showFormat);
    connect(quality_, &QSlider::valueChanged, this,
            [this](int value) { qualityText_->setText(QStringLiteral("%1 %").arg(value)); });
    connect(browse, &QPushButton::clicked, this, &ExportTakeDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportTakeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    qualityText_->setText(QStringLiteral("%1 %").arg(quality_->value()));
    showFormat();
}

audio::FileFormat ExportTakeDialog::format() const {
    return audio::formatFromId(toUtf8(format_->currentData().toString())).value_or(audio::FileFormat::Wav16);
}

double ExportTakeDialog::quality() const {
    return quality_->value() / 100.0;
}

std::filesystem::path ExportTakeDialog::target() const {
    return toPath(path_->text().trimmed());
}

void ExportTakeDialog::showFormat() {
    const auto& info = audio::formatInfo(format());
    quality_->setEnabled(info.lossy);
    qualityText_->setEnabled(info.lossy);
    QFileInfo file(path_->text());
    const bool ours = audio::formatFromPath(target()).has_value();
    const QString base = ours ? file.completeBaseName() : file.fileName();
    path_->setText(file.dir().filePath(base + "." + toQString(info.extension)));
}

void ExportTakeDialog::browse() {
    const auto& info = audio::formatInfo(format());
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export take"), path_->text(),
        QStringLiteral("%1 (*.%2)").arg(toQString(info.name), toQString(info.extension)), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) path_->setText(chosen);
}

void ExportTakeDialog::accept() {
    if (path_->text().trimmed().isEmpty()) return;
    if (QFileInfo::exists(path_->text())) {
        const auto answer = QMessageBox::question(
            this, tr("Export take"),
            tr("%1 exists already. Replace it?").arg(QFileInfo(path_->text()).fileName()));
        if (answer != QMessageBox::Yes) return;
    }
    preferences_.set("speak.export_format", format_->currentData().toString());
    preferences_.set("speak.export_quality", quality());
    QDialog::accept();
}

}  // namespace timbre::ui
