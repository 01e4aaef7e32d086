#include "ui/models/move_models_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace timbre::ui {
namespace {

constexpr int kBarSteps = 1000;

// Of the nearest folder above that exists; 0 where nothing can be said.
std::int64_t freeAt(std::filesystem::path folder) {
    std::error_code error;
    while (!folder.empty() && !std::filesystem::exists(folder, error) && folder != folder.parent_path())
        folder = folder.parent_path();
    const auto space = std::filesystem::space(folder, error);
    return error ? 0 : static_cast<std::int64_t>(space.available);
}

}  // namespace

MoveModelsDialog::MoveModelsDialog(const Services& services, QWidget* parent)
    : QDialog(parent), services_(services) {
    setObjectName("moveModelsDialog");
    setWindowTitle(tr("Move the models"));
    build();
    connect(&services_.models, &ModelList::progressed, this, &MoveModelsDialog::progressed);
    connect(&services_.models, &ModelList::listed, this, &MoveModelsDialog::listed);
    connect(&services_.models, &ModelList::failed, this, &MoveModelsDialog::failed);
    setMoving(false);
}

engine::FolderUse MoveModelsDialog::now() const {
    const auto& folders = services_.models.folders();
    const auto found = std::ranges::find(folders, std::string("models"), &engine::FolderUse::purpose);
    return found == folders.end() ? engine::FolderUse{} : *found;
}

void MoveModelsDialog::build() {
    const int u = unit(this);
    const auto use = now();
    where_ = makeLabel(
        //: %1 is a folder, %2 a size such as 12 GB
        tr("The models are in %1 and take %2. They can be used again when the move is done.")
            .arg(toQString(use.path), bytesText(use.usedByUs)),
        TextRole::Body, this);
    where_->setWordWrap(true);
    folder_ = new QLineEdit(this);
    folder_->setObjectName("newModelFolder");
    folder_->setAccessibleName(tr("New folder of the models"));
    folder_->setPlaceholderText(tr("A new or empty folder"));
    folder_->setMinimumWidth(u * 70);
    choose_ = makeButton(tr("Choose…"), "folder", ButtonKind::Normal, this);
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("moveModelsState");
    state_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("How much is moved"));
    banner_ = new Banner(this);
    close_ = makeButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    go_ = makeButton(tr("Move"), {}, ButtonKind::Primary, this);
    go_->setObjectName("moveModelsGo");
    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(go_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(where_);
    column->addLayout(row);
    column->addWidget(state_);
    column->addWidget(bar_);
    column->addWidget(banner_);
    column->addLayout(buttons);
    connect(folder_, &QLineEdit::textChanged, this, &MoveModelsDialog::check);
    connect(choose_, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("New folder of the models"), folder_->text());
        if (!chosen.isEmpty()) folder_->setText(chosen);
    });
    connect(close_, &QPushButton::clicked, this, &MoveModelsDialog::reject);
    connect(go_, &QPushButton::clicked, this, &MoveModelsDialog::start);
}

// Looks at the disk in the background; only the answer to the newest question counts.
void MoveModelsDialog::check() {
    go_->setEnabled(false);
    banner_->hide();
    state_->clear();
    const auto target = toPath(folder_->text());
    if (!target.is_absolute()) return;
    services_.bridge.runInBackground(
        this, [target] { return freeAt(target); },
        [this, number = ++checkNumber_](std::int64_t free) {
            if (number != checkNumber_ || moving_) return;
            //: %1 is a size such as 12 GB
            state_->setText(tr("%1 are free there.").arg(bytesText(free)));
            go_->setEnabled(true);  // on the same disk nothing is copied, so the engine decides
        });
}

void MoveModelsDialog::start() {
    banner_->hide();
    setMoving(true);
    services_.bridge.engine().models().move(toPath(QDir::cleanPath(folder_->text())));
}

void MoveModelsDialog::progressed(const engine::ModelProgressed& event) {
    if (!moving_ || event.stage != "move" || event.bytesTotal <= 0) return;
    bar_->setRange(0, kBarSteps);
    bar_->setValue(static_cast<int>(kBarSteps * event.bytesDone / event.bytesTotal));
    //: %1 and %2 are sizes such as 1.2 GB
    state_->setText(tr("%1 of %2 moved").arg(bytesText(event.bytesDone), bytesText(event.bytesTotal)));
}

void MoveModelsDialog::reject() {
    moving_ ? hide() : QDialog::reject();
}

// The engine has moved them and uses the new folder; the settings of this window follow.
void MoveModelsDialog::listed() {
    if (!moving_ || toQString(now().path) != QDir::cleanPath(folder_->text())) return;
    services_.preferences.set("models.folder", QDir::cleanPath(folder_->text()));
    //: %1 is a folder
    services_.notify(tr("The models are in %1 now.").arg(folder_->text()), {}, {});
    accept();
}

void MoveModelsDialog::failed(const engine::ModelFailed& event) {
    if (!moving_ || event.command != "move") return;
    setMoving(false);
    if (isHidden()) open();
    const ErrorText text = errorText(event.error);
    banner_->showMessage(Banner::Kind::Problem,
                         //: %1 is the sentence of an error
                         tr("The models are where they were. %1").arg(text.sentence), text.remedy,
                         text.details);
}

void MoveModelsDialog::setMoving(bool moving) {
    moving_ = moving;
    folder_->setEnabled(!moving);
    choose_->setEnabled(!moving);
    go_->setEnabled(!moving && !folder_->text().isEmpty());
    bar_->setVisible(moving);
    bar_->setRange(0, 0);
    close_->setText(moving ? tr("Go on in the background") : tr("Cancel"));
    if (moving) state_->setText(tr("Moving…"));
}

}  // namespace timbre::ui
