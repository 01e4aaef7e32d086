#include "ui/settings/data_move_dialog.h"

#include "core/base/atomic_file.h"
#include "core/storage/data_move.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/settings/storage_card.h"
#include "ui/shell/screen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <optional>

namespace timbre::ui {
namespace {

constexpr int kBarSteps = 1000;

}  // namespace

DataMoveDialog::DataMoveDialog(const Services& services, QWidget* parent)
    : QDialog(parent), services_(services) {
    setObjectName("dataMoveDialog");
    setWindowTitle(tr("Move the data folder"));
    build();
    connect(&services_.bridge, &EngineBridge::dataMoveProgressed, this, &DataMoveDialog::progressed);
    connect(&services_.bridge, &EngineBridge::dataMoved, this, &DataMoveDialog::ended);
    connect(folder_, &QLineEdit::textChanged, this, &DataMoveDialog::check);
    showStep(Step::Choosing);
    const auto origin = services_.preferences.settings().origin("storage.data_folder");
    if (!services_.dataFolderFixed && origin != config::Origin::Environment) return;
    folder_->setEnabled(false);
    choose_->setEnabled(false);
    banner_->showMessage(Banner::Kind::Warning,
                         tr("The command line or the environment decides where the data folder is."),
                         tr("Start the program without it to move the folder from here."));
}

void DataMoveDialog::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    banner_->setClosable(false);
    auto* text = makeLabel(tr("Everything is copied and read back before the new folder is used. The old "
                              "folder stays until you remove it. The program then starts again."),
                           TextRole::Muted, this);
    text->setWordWrap(true);
    folder_ = new QLineEdit(this);
    folder_->setObjectName("newFolder");
    folder_->setAccessibleName(tr("New data folder"));
    folder_->setPlaceholderText(tr("A new or empty folder"));
    folder_->setMinimumWidth(u * 90);
    choose_ = makeButton(tr("Choose…"), "folder", ButtonKind::Normal, this);
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("moveState");
    state_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("How much is copied"));
    go_ = makeButton({}, {}, ButtonKind::Primary, this);
    go_->setObjectName("moveGo");
    cancel_ = makeButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    cancel_->setObjectName("moveCancel");
    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(go_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(text);
    column->addLayout(row);
    column->addWidget(state_);
    column->addWidget(bar_);
    column->addWidget(banner_);
    column->addLayout(buttons);
    connect(choose_, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("New data folder"), folder_->text());
        if (!chosen.isEmpty()) folder_->setText(chosen);
    });
    connect(go_, &QPushButton::clicked, this,
            [this] { step_ == Step::Moved ? services_.restart() : start(); });
    connect(cancel_, &QPushButton::clicked, this, &DataMoveDialog::reject);
}

// Looks at the disk in the background; only the answer to the newest question counts.
void DataMoveDialog::check() {
    go_->setEnabled(false);
    banner_->hide();
    if (folder_->text().isEmpty()) return;
    const int number = ++checkNumber_;
    auto work = [from = services_.bridge.databaseFile().parent_path(), to = toPath(folder_->text())] {
        return storage::moveProblem(from, to);
    };
    services_.bridge.runInBackground(this, work, [this, number](const std::optional<std::string>& problem) {
        if (number != checkNumber_ || step_ != Step::Choosing) return;
        go_->setEnabled(!problem);
        if (problem)
            banner_->showMessage(Banner::Kind::Warning, tr("This folder cannot be used."),
                                 tr("Choose a new or empty folder with enough space."), toQString(*problem));
    });
}

void DataMoveDialog::start() {
    banner_->hide();
    bar_->setValue(0);
    state_->setText(tr("Copying…"));
    showStep(Step::Copying);
    // What is typed but not saved moves along; nobody can type more behind this dialog.
    const QWidget* top = this;
    while (top->parentWidget() != nullptr) top = top->parentWidget();
    for (Screen* screen : top->findChildren<Screen*>()) screen->keepDraft();
    services_.bridge.runInBackground(
        this, [] { return true; },
        [this](bool) { services_.bridge.engine().moveData(toPath(folder_->text())); });
}

void DataMoveDialog::progressed(const engine::DataMoveProgressed& event) {
    const auto& progress = event.progress;
    if (step_ != Step::Copying || progress.bytesTotal == 0) return;
    bar_->setValue(static_cast<int>(kBarSteps * progress.bytesDone / progress.bytesTotal));
    const QLocale locale;
    const QString total = locale.formattedDataSize(qint64(progress.bytesTotal / 2));
    //: %1 is a size such as 1.2 GB
    state_->setText(progress.verifying ? tr("Reading back %1…").arg(total) : tr("Copying %1…").arg(total));
}

void DataMoveDialog::ended(const engine::DataMoved& event) {
    using End = engine::DataMoved::End;
    if (event.end == End::Moved) return remember(event.folder);
    showStep(Step::Choosing);
    if (event.end == End::Stopped) {
        state_->setText(tr("Cancelled. Nothing has changed."));
        return check();
    }
    state_->clear();
    const ErrorText text = errorText(*event.error);
    banner_->showMessage(Banner::Kind::Problem,
                         //: %1 is the sentence of the error
                         tr("The folder was not moved; everything is where it was. %1").arg(text.sentence),
                         text.remedy, text.details);
    go_->setEnabled(true);
}

// The switch: from the next start on the new folder is the one.
void DataMoveDialog::remember(const std::string& folder) {
    services_.preferences.set("storage.data_folder", toQString(folder));
    auto work = [note = StorageCard::oldFolderNote(services_),
                 old = services_.bridge.databaseFile().parent_path().string()] {
        try {
            std::filesystem::create_directories(note.parent_path());
            writeFileAtomically(note, old);
        } catch (...) {
            return false;  // only the offer to remove the old folder is lost
        }
        return true;
    };
    services_.bridge.runInBackground(this, work, [this](bool) {
        bar_->setValue(kBarSteps);
        state_->setText(tr("Everything is in the new folder. The program starts again to use it."));
        showStep(Step::Moved);
    });
}

void DataMoveDialog::showStep(Step step) {
    step_ = step;
    const bool choosing = step == Step::Choosing;
    folder_->setEnabled(choosing);
    choose_->setEnabled(choosing);
    bar_->setVisible(!choosing);
    cancel_->setVisible(step != Step::Moved);
    cancel_->setEnabled(true);
    go_->setEnabled(step == Step::Moved);
    go_->setText(step == Step::Moved ? tr("Start again") : tr("Move"));
}

void DataMoveDialog::reject() {
    switch (step_) {
        case Step::Choosing:
            return QDialog::reject();
        case Step::Copying:
            state_->setText(tr("Cancelling…"));
            cancel_->setEnabled(false);
            return services_.bridge.engine().cancelMove();
        case Step::Moved:
            return services_.restart();  // there is no way on without it
    }
}

}  // namespace timbre::ui
