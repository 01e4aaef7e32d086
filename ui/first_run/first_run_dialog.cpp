#include "ui/first_run/first_run_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/first_run/trial_panel.h"
#include "ui/settings/audio_card.h"
#include "ui/settings/data_move_dialog.h"
#include "ui/settings/setting_row.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr auto kDone = "firstRun/done";
constexpr auto kStep = "firstRun/step";

}  // namespace

FirstRunDialog::FirstRunDialog(const Services& services, std::filesystem::path stateFile, QWidget* parent)
    : QDialog(parent), services_(services), stateFile_(std::move(stateFile)) {
    setObjectName("firstRun");
    setWindowTitle(tr("First steps"));
    const int u = unit(this);
    stack_ = new QStackedWidget(this);
    for (QWidget* step : {buildLooks(), buildFolders(), buildSound(), buildTrial()}) stack_->addWidget(step);
    progress_ = makeLabel({}, TextRole::Muted, this);
    progress_->setObjectName("firstRunProgress");
    skip_ = makeButton(tr("Skip the rest"), {}, ButtonKind::Quiet, this);
    skip_->setObjectName("firstRunSkip");
    back_ = makeButton(tr("Back"), {}, ButtonKind::Normal, this);
    back_->setObjectName("firstRunBack");
    next_ = makeButton({}, {}, ButtonKind::Primary, this);
    next_->setObjectName("firstRunNext");
    next_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u * 2);
    buttons->addWidget(skip_);
    buttons->addWidget(progress_, 1, Qt::AlignCenter);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(stack_, 1);
    column->addLayout(buttons);
    resize(u * 190, u * 150);
    connect(skip_, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(next_, &QPushButton::clicked, this,
            [this] { step() + 1 < kSteps ? showStep(step() + 1) : accept(); });
    connect(this, &QDialog::finished, this, [this] { remember(true); });
    // A move of the data folder starts the program again in the middle of this.
    const QSettings state(pathText(stateFile_), QSettings::IniFormat);
    showStep(state.value(kDone, false).toBool() ? 0 : qBound(0, state.value(kStep, 0).toInt(), kSteps - 1));
}

bool FirstRunDialog::wasShown(const std::filesystem::path& stateFile) {
    return QSettings(pathText(stateFile), QSettings::IniFormat).value(kDone, false).toBool();
}

int FirstRunDialog::step() const {
    return stack_->currentIndex();
}

QWidget* FirstRunDialog::makeStep(const QString& title, const QString& text, QVBoxLayout*& column) {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, unit(this) * 2, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(makeLabel(title, TextRole::Title, body));
    auto* about = makeLabel(text, TextRole::Muted, body);
    about->setWordWrap(true);
    column->addWidget(about);
    area->setWidget(body);
    return area;
}

QWidget* FirstRunDialog::buildLooks() {
    QVBoxLayout* column = nullptr;
    QWidget* step =
        makeStep(tr("Welcome to Timbre Studio"),
                 tr("Everything happens on this computer: nothing is sent anywhere. Each of these "
                    "four steps can be skipped, and all of it is found again in the settings."),
                 column);
    for (const char* key : {"general.language", "general.theme"})
        column->addWidget(new SettingRow(services_, *config::findSetting(key), this));
    column->addStretch(1);
    return step;
}

QWidget* FirstRunDialog::buildFolders() {
    QVBoxLayout* column = nullptr;
    QWidget* step =
        makeStep(tr("Where your work is kept"),
                 tr("Takes, recordings and transcripts are kept in one folder, with a backup of the "
                    "database every day. An hour of speech takes about 60 MB."),
                 column);
    auto* path = new ElidedLabel(this, Qt::ElideMiddle);
    path->setObjectName("firstRunFolder");
    path->setFullText(pathText(services_.bridge.databaseFile().parent_path()));
    auto* space = makeLabel(tr("Measuring…"), TextRole::Muted, this);
    space->setObjectName("firstRunSpace");
    auto* move = makeButton(tr("Use another folder…"), "folder", ButtonKind::Normal, this);
    move->setObjectName("firstRunMove");
    connect(move, &QPushButton::clicked, this, [this] {
        auto* dialog = new DataMoveDialog(services_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    column->addWidget(path);
    column->addWidget(space);
    column->addWidget(move, 0, Qt::AlignLeading);
    column->addWidget(new SettingRow(services_, *config::findSetting("models.folder"), this));
    column->addStretch(1);
    measureSpace(space);
    return step;
}

void FirstRunDialog::measureSpace(QLabel* label) {
    auto work = [folder = services_.bridge.databaseFile().parent_path()] {
        std::error_code error;
        const auto space = std::filesystem::space(folder, error);
        return error ? qint64(-1) : qint64(space.available);
    };
    services_.bridge.runInBackground(label, work, [label](qint64 bytes) {
        label->setText(bytes < 0 ? tr("How much is free could not be found out.")
                                 //: %1 is a size such as 120 GB
                                 : tr("%1 free on this disk").arg(QLocale().formattedDataSize(bytes)));
    });
}

QWidget* FirstRunDialog::buildSound() {
    QVBoxLayout* column = nullptr;
    QWidget* step = makeStep(
        tr("Loudspeakers and microphone"),
        tr("Without a sound device everything else works: takes are made and can be exported."), column);
    for (const char* key : {"audio.output_device", "audio.input_device"})
        column->addWidget(new SettingRow(services_, *config::findSetting(key), this));
    auto* card = new AudioCard(services_, this);
    card->setCountersShown(false);
    column->addWidget(card);
    column->addStretch(1);
    return step;
}

QWidget* FirstRunDialog::buildTrial() {
    QVBoxLayout* column = nullptr;
    QWidget* step =
        makeStep(tr("A first sentence"),
                 tr("It is spoken with the voice you choose, and what was spoken is then recognised: "
                    "both engines run on this computer."),
                 column);
    column->addWidget(new SettingRow(services_, *config::findSetting("speak.voice"), this));
    column->addWidget(new TrialPanel(services_, this));
    column->addStretch(1);
    return step;
}

void FirstRunDialog::showStep(int step) {
    stack_->setCurrentIndex(step);
    back_->setEnabled(step > 0);
    next_->setText(step + 1 < kSteps ? tr("Next") : tr("Done"));
    skip_->setVisible(step + 1 < kSteps);
    //: %1 and %2 are numbers
    progress_->setText(tr("Step %1 of %2").arg(step + 1).arg(kSteps));
    next_->setFocus();
    remember(false);
}

void FirstRunDialog::remember(bool done) const {
    QSettings state(pathText(stateFile_), QSettings::IniFormat);
    state.setValue(kStep, done ? 0 : step());
    if (done) state.setValue(kDone, true);
}

}  // namespace timbre::ui
