#include "ui/speak/seed_row.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>
#include <QValidator>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr std::uint64_t kLargestDrawn = 999'999'999;  // short enough to be read out

// Whole numbers that fit; an empty field is on its way to one.
class SeedValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int&) const override {
        if (text.isEmpty()) return Intermediate;
        bool fits = false;
        text.toULongLong(&fits);
        const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return fits && isDigits ? Acceptable : Invalid;
    }
    void fixup(QString& text) const override { text = QStringLiteral("0"); }
};

}  // namespace

SeedRow::SeedRow(QWidget* parent) : QWidget(parent) {
    const QString help = tr("The same number makes the same speech again, with the same text and options.");
    auto* label = makeLabel(tr("Seed"), TextRole::Body, this);
    label->setToolTip(help);
    field_ = new QLineEdit(this);
    field_->setObjectName("seed");
    field_->setValidator(new SeedValidator(field_));
    field_->setAccessibleName(tr("Seed"));
    field_->setAccessibleDescription(help);
    field_->setToolTip(help);
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    dice_ = makeIconButton("dice", tr("Draw another seed"), this);
    dice_->setObjectName("rollSeed");
    dice_->setFocusPolicy(Qt::TabFocus);
    fresh_ = new QCheckBox(tr("New each time"), this);
    fresh_->setObjectName("newSeed");
    fresh_->setToolTip(tr("Every take sounds a little different, and finished sentences are not reused."));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, unit(this));
    grid->setSpacing(unit(this));
    grid->addWidget(label, 0, 0);
    grid->addWidget(field_, 0, 1);
    grid->addWidget(dice_, 0, 2);
    grid->addWidget(fresh_, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    set(1, false);
    connect(field_, &QLineEdit::textEdited, this, &SeedRow::changed);
    connect(dice_, &QToolButton::clicked, this, [this] {
        roll();
        Q_EMIT changed();
    });
    connect(fresh_, &QCheckBox::clicked, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

std::uint64_t SeedRow::seed() const {
    return field_->text().toULongLong();
}

bool SeedRow::isNewEachTime() const {
    return fresh_->isChecked();
}

void SeedRow::set(std::uint64_t seed, bool newEachTime) {
    field_->setText(QString::number(seed));
    fresh_->setChecked(newEachTime);
    showState();
}

void SeedRow::roll() {
    const auto before = seed();
    std::uint64_t drawn = before;
    while (drawn == before) drawn = draw();
    field_->setText(QString::number(drawn));
}

std::uint64_t SeedRow::draw() {
    return 1 + QRandomGenerator::global()->generate64() % kLargestDrawn;
}

std::uint64_t SeedRow::next() {
    if (isNewEachTime()) roll();
    return seed();
}

void SeedRow::showState() {
    const QString reason = isNewEachTime() ? tr("Every take draws its own seed.") : QString();
    field_->setEnabled(!isNewEachTime());
    dice_->setEnabled(!isNewEachTime());
    dice_->setToolTip(reason.isEmpty() ? tr("Draw another seed") : reason);
}

}  // namespace timbre::ui
