#include "ui/voices/design_form.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/option_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/option_form.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

DesignForm::DesignForm(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(unit(this));
}

void DesignForm::setEngine(const models::SpeechEngineInfo& engine) {
    if (engine_ == engine.id) return;
    engine_ = engine.id;
    options_ = engine.options;
    groups_.clear();
    rows_.clear();
    locks_.clear();
    locked_.clear();
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& option : options_) {
        const QString title = optionText(option.group);
        auto group = std::ranges::find(groups_, title, &Group::title);
        if (group == groups_.end()) group = groups_.insert(groups_.end(), Group{title, {}});
        group->options.push_back(&option);
    }
    for (std::size_t index = 0; index < groups_.size(); ++index) addGroup(groups_[index].title);
    if (!groups_.empty()) groups_.front().head->setChecked(true);
    showLocks();
}

void DesignForm::addGroup(const QString& title) {
    const auto found = std::ranges::find(groups_, title, &Group::title);
    const auto index = static_cast<std::size_t>(found - groups_.begin());
    Group& group = *found;
    auto* box = new QWidget(this);
    group.head = new QToolButton(box);
    group.head->setText(title);
    group.head->setProperty("kind", "fold");
    group.head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    group.head->setIconSize(QSize(1, 1) * (unit(this) * 3));
    group.head->setIcon(icon("chevron-right", IconColour::Muted));
    group.head->setCheckable(true);
    group.head->setAccessibleName(title);
    group.head->setObjectName(QStringLiteral("group-%1").arg(index));
    //: %1 is the name of a group of options
    group.lock = makeIconButton("lock", tr("Keep all of %1 when varying").arg(title), box);
    group.lock->setCheckable(true);
    group.lock->setObjectName(QStringLiteral("lock-group-%1").arg(index));
    group.body = new QWidget(box);
    group.body->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(group.head, 1, Qt::AlignLeading);
    head->addWidget(group.lock);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(group.body);
    layout_->addWidget(box);
    connect(group.head, &QToolButton::toggled, this,
            [this, index](bool open) { openGroup(groups_[index], open); });
    connect(group.lock, &QToolButton::clicked, this, [this, index](bool locked) {
        std::vector<std::string> keys;
        for (const auto* option : groups_[index].options) keys.emplace_back(option->key);
        setLocked(keys, locked);
    });
}

void DesignForm::openGroup(Group& group, bool open) {
    group.head->setIcon(icon(open ? "chevron-down" : "chevron-right", IconColour::Muted));
    if (open && group.body->layout() == nullptr) {
        auto* rows = new QVBoxLayout(group.body);
        rows->setContentsMargins(0, unit(this), 0, unit(this));
        rows->setSpacing(unit(this));
        for (const auto* option : group.options) rows->addWidget(makeRow(*option, group.body));
        setValues(std::map(values_));
        showLocks();
    }
    group.body->setVisible(open);
}

QWidget* DesignForm::makeRow(const models::OptionSpec& option, QWidget* parent) {
    const std::string key(option.key);
    auto* box = new QWidget(parent);
    auto* row =
        new NumberRow(optionText(option.label), optionText(option.unit), optionText(option.description),
                      {option.minimum, option.maximum, option.defaultValue, option.step}, box);
    row->setObjectName("design-" + toQString(key));
    //: %1 is the name of an option
    auto* lock = makeIconButton("lock", tr("Keep %1 when varying").arg(optionText(option.label)), box);
    lock->setCheckable(true);
    lock->setObjectName("lock-" + toQString(key));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row, 1);
    line->addWidget(lock, 0, Qt::AlignVCenter);
    rows_[key] = row;
    locks_[key] = lock;
    connect(row, &NumberRow::valueChanged, this,
            [this, key](double value) { Q_EMIT valueChanged(key, value); });
    connect(row, &NumberRow::settled, this, &DesignForm::settled);
    connect(lock, &QToolButton::clicked, this, [this, key](bool locked) { setLocked({key}, locked); });
    return box;
}

void DesignForm::setLocked(const std::vector<std::string>& keys, bool locked) {
    for (const auto& key : keys) {
        if (locked)
            locked_.insert(key);
        else
            locked_.erase(key);
    }
    showLocks();
}

void DesignForm::showLocks() {
    const auto show = [](QToolButton* button, bool locked) {
        button->setChecked(locked);
        button->setIcon(icon(locked ? "lock" : "lock-open", locked ? IconColour::Accent : IconColour::Muted));
    };
    for (const auto& [key, button] : locks_) show(button, locked_.contains(key));
    for (auto& group : groups_)
        show(group.lock, std::ranges::all_of(group.options, [this](const auto* option) {
                 return locked_.contains(std::string(option->key));
             }));
}

void DesignForm::setValues(const std::map<std::string, double>& values) {
    values_ = values;
    for (const auto& [key, row] : rows_) {
        const auto found = values_.find(key);
        found != values_.end() ? row->setValue(found->second) : row->reset();
    }
}

const models::OptionSpec* DesignForm::option(const std::string& key) const {
    const auto found = std::ranges::find(options_, key, &models::OptionSpec::key);
    return found == options_.end() ? nullptr : &*found;
}

}  // namespace timbre::ui
