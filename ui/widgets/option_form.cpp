#include "ui/widgets/option_form.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

int decimalsFor(double step) {
    if (step >= 1) return 0;
    return step >= 0.1 ? 1 : 2;
}

}  // namespace

NumberRow::NumberRow(const QString& name, const QString& unitText, const QString& help, Range range,
                     QWidget* parent)
    : QWidget(parent), name_(name), range_(range) {
    if (range_.step <= 0) range_.step = (range_.maximum - range_.minimum) / 100;
    label_ = makeLabel(name, TextRole::Body, this);
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setRange(0, static_cast<int>(std::lround((range_.maximum - range_.minimum) / range_.step)));
    slider_->setAccessibleName(name);
    slider_->setAccessibleDescription(help);
    field_ = new QDoubleSpinBox(this);
    field_->setRange(range_.minimum, range_.maximum);
    field_->setSingleStep(range_.step);
    field_->setDecimals(decimalsFor(range_.step));
    if (!unitText.isEmpty()) field_->setSuffix(QChar(0x202F) + unitText);
    field_->setAccessibleName(name);
    field_->setAccessibleDescription(help);
    field_->setKeyboardTracking(false);
    field_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QString tip =
        help.isEmpty() ? tr("Double-click to reset") : help + "\n" + tr("Double-click to reset");
    for (QWidget* widget : std::initializer_list<QWidget*>{label_, slider_}) {
        widget->setToolTip(tip);
        widget->installEventFilter(this);
    }
    field_->installEventFilter(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, unit(this));
    grid->setVerticalSpacing(0);
    grid->addWidget(label_, 0, 0);
    grid->addWidget(field_, 0, 1);
    grid->addWidget(slider_, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setValue(range_.defaultValue);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int steps) { apply(range_.minimum + steps * range_.step); });
    connect(slider_, &QSlider::sliderReleased, this, &NumberRow::settled);
    connect(field_, &QDoubleSpinBox::valueChanged, this, &NumberRow::apply);
}

double NumberRow::value() const {
    return field_->value();
}

void NumberRow::setValue(double value) {
    const QSignalBlocker quietSlider(slider_), quietField(field_);
    field_->setValue(value);
    slider_->setValue(static_cast<int>(std::lround((value - range_.minimum) / range_.step)));
    showState();
}

bool NumberRow::isDefault() const {
    return std::abs(value() - range_.defaultValue) < range_.step / 2;
}

void NumberRow::apply(double value) {
    setValue(value);
    Q_EMIT valueChanged(this->value());
    if (!slider_->isSliderDown()) Q_EMIT settled();
}

void NumberRow::showState() {
    label_->setText(isDefault() ? name_ : name_ + QStringLiteral(" •"));
}

bool NumberRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonDblClick && watched != field_) {
        apply(range_.defaultValue);
        return true;
    }
    // Scrolling the panel must not turn the numbers that pass under the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

OptionForm::OptionForm(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(unit(this));
}

void OptionForm::setOptions(const std::vector<Option>& options) {
    rows_.clear();
    heads_.clear();
    while (QLayoutItem* item = layout_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    std::map<QString, QVBoxLayout*> groups;
    for (const auto& option : options) {
        auto& group = groups[option.group];
        if (group == nullptr) group = addGroup(option.group, groups.size() == 1);
        auto* row = new NumberRow(option.label, option.unit, option.description,
                                  {option.minimum, option.maximum, option.defaultValue, option.step}, this);
        row->setObjectName("option-" + QString::fromStdString(option.key));
        connect(row, &NumberRow::valueChanged, this, &OptionForm::changed);
        group->addWidget(row);
        if (!option.unavailable.isEmpty()) {
            row->setEnabled(false);
            row->setToolTip(option.unavailable);
            row->setAccessibleDescription(option.unavailable);
            continue;
        }
        rows_[option.key] = row;
    }
}

QVBoxLayout* OptionForm::addGroup(const QString& title, bool open) {
    auto* box = new QWidget(this);
    auto* head = new QToolButton(box);
    head->setText(title);
    head->setProperty("kind", "fold");
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setIconSize(QSize(1, 1) * (unit(this) * 3));
    head->setCheckable(true);
    head->setChecked(open);
    head->setAccessibleName(title);
    auto* body = new QWidget(box);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, unit(this), 0, unit(this));
    rows->setSpacing(unit(this));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(body);
    const auto fold = [head, body](bool shown) {
        body->setVisible(shown);
        head->setIcon(icon(shown ? "chevron-down" : "chevron-right", IconColour::Muted));
    };
    connect(head, &QToolButton::toggled, body, fold);
    fold(open);
    layout_->addWidget(box);
    heads_.push_back(head);
    return rows;
}

void OptionForm::foldAll() {
    for (QToolButton* head : heads_) head->setChecked(false);
}

void OptionForm::setValues(const std::map<std::string, double>& values) {
    for (const auto& [key, row] : rows_) {
        const auto found = values.find(key);
        found != values.end() ? row->setValue(found->second) : row->reset();
    }
}

std::map<std::string, double> OptionForm::values() const {
    std::map<std::string, double> result;
    for (const auto& [key, row] : rows_) {
        if (!row->isDefault()) result[key] = row->value();
    }
    return result;
}

}  // namespace timbre::ui
