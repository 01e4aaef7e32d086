#include "ui/transcribe/find_speakers_dialog.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr int kMost = 99;

QSpinBox* makeNumber(const char* name, const QString& label, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(1, kMost);
    box->setValue(value);
    return box;
}

}  // namespace

FindSpeakersDialog::FindSpeakersDialog(QWidget* parent) : QDialog(parent) {
    setObjectName("findSpeakers");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find speakers"));
    const int u = unit(this);
    auto* about =
        makeLabel(tr("Lines are given to speakers by the sound of their voices. Names that you gave "
                     "stay with voices that are heard again."),
                  TextRole::Muted, this);
    about->setWordWrap(true);
    about->setMinimumWidth(u * 90);
    mode_ = new QComboBox(this);
    mode_->setObjectName("speakerCount");
    mode_->setAccessibleName(tr("How many"));
    mode_->addItem(tr("As many as are heard"));
    mode_->addItem(tr("Between two numbers"));
    least_ = makeNumber("speakersAtLeast", tr("At least"), 2, this);
    most_ = makeNumber("speakersAtMost", tr("At most"), 4, this);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(u * 2);
    form->addRow(tr("How many"), mode_);
    form->addRow(tr("At least"), least_);
    form->addRow(tr("At most"), most_);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    auto* start = makeButton(tr("Find them"), "speaker", ButtonKind::Primary, this);
    start->setObjectName("findSpeakersStart");
    start->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(about);
    column->addLayout(form);
    column->addLayout(buttons);
    const auto showMode = [this](int mode) {
        least_->setEnabled(mode == 1);
        most_->setEnabled(mode == 1);
    };
    connect(mode_, &QComboBox::currentIndexChanged, this, showMode);
    connect(least_, &QSpinBox::valueChanged, this, [this](int value) {
        if (most_->value() < value) most_->setValue(value);
    });
    connect(most_, &QSpinBox::valueChanged, this, [this](int value) {
        if (least_->value() > value) least_->setValue(value);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(start, &QPushButton::clicked, this, [this] {
        const bool between = mode_->currentIndex() == 1;
        Q_EMIT chosen(between ? least_->value() : 1, between ? most_->value() : 0);
        accept();
    });
    showMode(0);
}

}  // namespace timbre::ui
