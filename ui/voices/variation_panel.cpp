#include "ui/voices/variation_panel.h"

#include "core/voices/variation.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSlider>
#include <QToolButton>

namespace timbre::ui {
namespace {

constexpr int kCandidates = 4;

}  // namespace

VariationPanel::VariationPanel(QWidget* parent) : QWidget(parent) {
    const int u = unit(this);
    more_ = makeButton(tr("More like this"), "shuffle", ButtonKind::Normal, this);
    more_->setObjectName("moreLikeThis");
    more_->setToolTip(tr("Draws four voices around this one; what is locked stays (Ctrl+R)"));
    amount_ = new QSlider(Qt::Horizontal, this);
    amount_->setObjectName("variationAmount");
    amount_->setRange(5, 100);
    amount_->setValue(35);
    amount_->setAccessibleName(tr("How different"));
    amount_->setToolTip(tr("How different the four may be"));
    seed_ = new QLineEdit(this);
    seed_->setObjectName("variationSeed");
    seed_->setAccessibleName(tr("Seed"));
    seed_->setPlaceholderText(tr("Seed"));
    seed_->setToolTip(tr("The same seed gives the same four voices. Type one and press Enter."));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{1,10}"), seed_));
    seed_->setMaximumWidth(u * 24);
    amount_->setMinimumWidth(u * 12);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(u * 2);
    grid->addWidget(more_, 0, 0);
    grid->addWidget(amount_, 0, 1);
    grid->addWidget(seed_, 0, 2);
    grid->setColumnStretch(1, 1);
    auto* row = new QHBoxLayout;
    for (int index = 0; index < kCandidates; ++index) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("candidate-%1").arg(index + 1));
        button->setText(QString(QChar('1' + index)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon("play"));
        button->setCheckable(true);
        button->setProperty("kind", "candidate");
        //: %1 is the number of a candidate
        button->setToolTip(tr("Hear candidate %1").arg(index + 1));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, index] { pick(index); });
        row->addWidget(button);
        buttons_.push_back(button);
    }
    row->addStretch(1);
    take_ = makeButton(tr("Go on with it"), "check", ButtonKind::Normal, this);
    take_->setObjectName("takeCandidate");
    take_->setToolTip(tr("Puts the marked candidate into the sliders; undo takes it back"));
    row->addWidget(take_);
    grid->addLayout(row, 1, 0, 1, 3);
    connect(more_, &QPushButton::clicked, this, &VariationPanel::drawAnew);
    connect(seed_, &QLineEdit::returnPressed, this, &VariationPanel::draw);
    connect(take_, &QPushButton::clicked, this, [this] {
        if (picked_ >= 0) Q_EMIT chosen(candidates_[static_cast<std::size_t>(picked_)], picked_ + 1);
    });
    showState();
}

void VariationPanel::setSource(const voices::Voice& voice, const models::SpeechEngineInfo* engine,
                               const std::set<std::string>& locked) {
    source_ = voice;
    engine_ = engine != nullptr ? *engine : models::SpeechEngineInfo{};
    locked_ = locked;
}

void VariationPanel::clear() {
    candidates_.clear();
    picked_ = -1;
    showState();
}

void VariationPanel::drawAnew() {
    seed_->setText(QString::number(QRandomGenerator::global()->bounded(1, 1'000'000'000)));
    draw();
}

void VariationPanel::draw() {
    if (seed_->text().isEmpty()) return;
    Q_EMIT drawWanted();
    candidates_ = voices::variations(source_, engine_, locked_, seed_->text().toULongLong(),
                                     amount_->value() / 100.0, kCandidates);
    pick(0);
}

void VariationPanel::pick(int index) {
    picked_ = index;
    showState();
    Q_EMIT auditioned(candidates_[static_cast<std::size_t>(index)]);
}

void VariationPanel::showState() {
    for (std::size_t index = 0; index < buttons_.size(); ++index) {
        buttons_[index]->setVisible(!candidates_.empty());
        buttons_[index]->setChecked(static_cast<int>(index) == picked_);
    }
    take_->setVisible(!candidates_.empty());
    take_->setEnabled(picked_ >= 0);
}

}  // namespace timbre::ui
