#include "ui/dashboard/metric_chips.h"

#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace timbre::ui {

QToolButton* makeMetricChip(const char* name, QWidget* parent) {
    auto* chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setProperty("kind", "chip");
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

MetricChips::MetricChips(QWidget* parent) : QWidget(parent) {
    using Group = storage::MetricGroup;
    using Values = storage::MetricQueries::Values;
    using Filter = storage::MetricFilter;
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
    clear_ = makeMetricChip("clearMetricFilters", this);
    clear_->setText(tr("Clear filters"));
    connect(clear_, &QToolButton::clicked, this, [this] {
        filter_ = {.from = filter_.from, .to = filter_.to};
        Q_EMIT cleared();
        change();
    });
    addChip("chipKind", {Group::Kind, &Values::kinds, &Filter::kinds, nullptr});
    addChip("chipEngine", {Group::Engine, &Values::engines, &Filter::engines, nullptr});
    addChip("chipDevice", {Group::Device, &Values::devices, &Filter::devices, nullptr});
    addChip("chipPrecision", {Group::Precision, &Values::precisions, &Filter::precisions, nullptr});
    addChip("chipLength", {Group::LengthBucket, &Values::lengthBuckets, &Filter::lengthBuckets, nullptr});
    addChip("chipVersion", {Group::Version, &Values::versions, &Filter::versions, nullptr});
    addChip("chipProgram", {Group::Program, &Values::programs, &Filter::programs, nullptr});
    flow->addWidget(clear_);
    showState();
}

void MetricChips::addWidget(QWidget* widget) {
    layout()->removeWidget(clear_);
    layout()->addWidget(widget);
    layout()->addWidget(clear_);
}

void MetricChips::addChip(const char* name, Chip chip) {
    chip.button = makeMetricChip(name, this);
    chip.button->setCheckable(true);
    chip.button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(chip.button);
    chip.button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, chip] { fillMenu(chip); });
    layout()->addWidget(chip.button);
    chips_.push_back(chip);
}

void MetricChips::fillMenu(const Chip& chip) {
    QMenu* menu = chip.button->menu();
    menu->clear();
    auto* any = menu->addAction(tr("Any"));
    any->setCheckable(true);
    any->setChecked((filter_.*chip.chosen).empty());
    connect(any, &QAction::triggered, this, [this, chosen = chip.chosen] {
        (filter_.*chosen).clear();
        change();
    });
    for (const auto& value : values_.*chip.all) {
        const bool isChosen = std::ranges::find(filter_.*chip.chosen, value) != (filter_.*chip.chosen).end();
        auto* action = menu->addAction(valueName(chip.group, value));
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, chosen = chip.chosen, value, isChosen] {
            if (isChosen)
                std::erase(filter_.*chosen, value);
            else
                (filter_.*chosen).push_back(value);
            change();
        });
    }
}

void MetricChips::setValues(storage::MetricQueries::Values values) {
    values_ = std::move(values);
    showState();
}

void MetricChips::setFilter(const storage::MetricFilter& filter) {
    filter_ = filter;
    showState();
}

void MetricChips::setMoreChosen(bool chosen) {
    moreChosen_ = chosen;
    showState();
}

bool MetricChips::isFiltering() const {
    return std::ranges::any_of(chips_, [this](const Chip& chip) { return !(filter_.*chip.chosen).empty(); });
}

void MetricChips::change() {
    showState();
    Q_EMIT changed();
}

void MetricChips::showState() {
    for (const auto& chip : chips_) {
        const auto& chosen = filter_.*chip.chosen;
        const QString title = groupTitle(chip.group);
        QString text = title;
        //: A filter in use: %1 is its name, %2 the value
        if (chosen.size() == 1) text = tr("%1: %2").arg(title, valueName(chip.group, chosen.front()));
        if (chosen.size() > 1)
            //: A filter with several values: %1 is its name, %2 the first value, %n how many more there are
            text = tr("%1: %2 and %n more", nullptr, int(chosen.size()) - 1)
                       .arg(title, valueName(chip.group, chosen.front()));
        chip.button->setText(text);
        chip.button->setAccessibleName(text);
        chip.button->setChecked(!chosen.empty());
        // A choice of one is none.
        chip.button->setVisible(!chosen.empty() || (values_.*chip.all).size() > 1);
    }
    clear_->setVisible(isFiltering() || moreChosen_);
}

}  // namespace timbre::ui
