#include "ui/dashboard/alert_rules.h"

#include "core/metrics/alert_rules.h"
#include "ui/bridge/alert_text.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_look.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kLongestHoldSeconds = 24 * 3600;
constexpr double kHighestThreshold = 1e6;

QString unitOf(const metrics::AlertRule& rule) {
    return rule.unit == "x" ? QStringLiteral("×") : toQString(rule.unit);
}

QString withUnit(const metrics::AlertRule& rule, double threshold) {
    QString text = QLocale().toString(threshold, 'g', 6);
    if (!rule.unit.empty()) text += QChar(0x202f) + unitOf(rule);
    //: A limit: "below 5 GB", "above 90 %"
    return rule.below ? AlertRules::tr("below %1").arg(text) : AlertRules::tr("above %1").arg(text);
}

}  // namespace

AlertRules::AlertRules(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    for (const auto& rule : metrics::alertRules()) settings_.push_back(metrics::defaultSetting(rule));
    build();
}

void AlertRules::build() {
    const int u = unit(this);
    table_ = new QTableWidget(int(settings_.size()), 4, this);
    table_->setObjectName("alertRules");
    table_->setAccessibleName(tr("Rules"));
    dressTable(table_);
    //: Headings of a table: name of a rule, its limit, how long it is broken before an alert, on or off
    table_->setHorizontalHeaderLabels({tr("Rule"), tr("Opens"), tr("After"), tr("State")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);  // numbers stay near their rule
    table_->setMinimumHeight(u * 30);
    text_ = makeLabel({}, TextRole::Small, this);
    text_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(makeLabel(tr("Rules"), TextRole::Heading, this));
    column->addWidget(table_, 1);
    column->addWidget(text_);
    column->addWidget(buildRow());
    addRules();
    connect(table_, &QTableWidget::currentCellChanged, this, &AlertRules::showRule);
    table_->selectRow(0);
}

void AlertRules::addRules() {
    for (int row = 0; row < table_->rowCount(); ++row) {
        for (int column = 0; column < table_->columnCount(); ++column)
            table_->setItem(row, column, new QTableWidgetItem);
        showRow(row);
    }
}

QWidget* AlertRules::buildRow() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    enabled_ = new QCheckBox(tr("On"), bar);
    enabled_->setObjectName("ruleEnabled");
    threshold_ = new QDoubleSpinBox(bar);
    threshold_->setObjectName("ruleThreshold");
    threshold_->setAccessibleName(tr("Limit"));
    threshold_->setRange(0, kHighestThreshold);
    threshold_->setDecimals(2);
    threshold_->setKeyboardTracking(false);
    hold_ = new QSpinBox(bar);
    hold_->setObjectName("ruleHold");
    hold_->setAccessibleName(tr("Seconds until an alert opens"));
    hold_->setRange(0, kLongestHoldSeconds);
    //: Before a number of seconds: how long a rule is broken before an alert opens
    hold_->setPrefix(tr("after "));
    hold_->setSuffix(tr(" s"));
    hold_->setSpecialValueText(tr("at once"));
    hold_->setKeyboardTracking(false);
    reset_ = makeButton(tr("As it came"), "reset", ButtonKind::Normal, bar);
    reset_->setObjectName("ruleReset");
    for (QWidget* widget : std::initializer_list<QWidget*>{enabled_, threshold_, hold_, reset_})
        flow->addWidget(widget);
    connect(enabled_, &QCheckBox::clicked, this, &AlertRules::change);
    connect(threshold_, &QDoubleSpinBox::valueChanged, this, &AlertRules::change);
    connect(hold_, &QSpinBox::valueChanged, this, &AlertRules::change);
    connect(reset_, &QPushButton::clicked, this, &AlertRules::reset);
    return bar;
}

void AlertRules::setSettings(const std::vector<metrics::AlertRuleSetting>& changed) {
    for (std::size_t i = 0; i < settings_.size(); ++i) {
        const auto& rule = metrics::alertRules()[i];
        const auto found = std::ranges::find(changed, rule.id, &metrics::AlertRuleSetting::rule);
        settings_[i] = found != changed.end() ? *found : metrics::defaultSetting(rule);
        showRow(int(i));
    }
    showRule();
}

void AlertRules::showRow(int row) {
    const auto& rule = metrics::alertRules()[std::size_t(row)];
    const auto& setting = settings_[std::size_t(row)];
    const bool isDefault = setting == metrics::defaultSetting(rule);
    table_->item(row, 0)->setText(alertText(setting.rule).title);
    table_->item(row, 1)->setText(withUnit(rule, setting.threshold));
    //: How long a rule is broken before an alert opens
    table_->item(row, 2)->setText(setting.holdSeconds > 0 ? tr("%1 s").arg(setting.holdSeconds)
                                                          : tr("at once"));
    const QString on = setting.enabled ? tr("On") : tr("Off");
    //: State of a rule that somebody changed; %1: On or Off
    table_->item(row, 3)->setText(isDefault ? on : tr("%1, changed").arg(on));
    for (int column = 0; column < table_->columnCount(); ++column) {
        table_->item(row, column)->setToolTip(alertText(setting.rule).cause);
        table_->item(row, column)
            ->setForeground(setting.enabled ? palette().text() : QBrush(colours().muted));
    }
}

void AlertRules::showRule() {
    const int row = table_->currentRow();
    if (row < 0 || row >= int(settings_.size())) return;
    const auto& rule = metrics::alertRules()[std::size_t(row)];
    const auto& setting = settings_[std::size_t(row)];
    const QSignalBlocker noEnabled(enabled_), noThreshold(threshold_), noHold(hold_);
    enabled_->setChecked(setting.enabled);
    enabled_->setAccessibleName(tr("%1: on").arg(alertText(setting.rule).title));
    threshold_->setPrefix(rule.below ? tr("below ") : tr("above "));
    threshold_->setSuffix(rule.unit.empty() ? QString() : QChar(0x202f) + unitOf(rule));
    threshold_->setSingleStep(rule.threshold >= 10 ? 1 : 0.1);
    threshold_->setValue(setting.threshold);
    hold_->setValue(int(setting.holdSeconds));
    threshold_->setEnabled(setting.enabled);
    hold_->setEnabled(setting.enabled);
    reset_->setEnabled(!(setting == metrics::defaultSetting(rule)));
    text_->setText(alertText(setting.rule).cause);
}

void AlertRules::change() {
    const int row = table_->currentRow();
    if (row < 0) return;
    auto& setting = settings_[std::size_t(row)];
    setting.enabled = enabled_->isChecked();
    setting.threshold = threshold_->value();
    setting.holdSeconds = hold_->value();
    services_.bridge.engine().metrics().changeAlertRule(setting);
    Q_EMIT changed();
    showRow(row);
    showRule();
}

void AlertRules::reset() {
    const int row = table_->currentRow();
    if (row < 0) return;
    const auto& rule = metrics::alertRules()[std::size_t(row)];
    settings_[std::size_t(row)] = metrics::defaultSetting(rule);
    services_.bridge.engine().metrics().resetAlertRule(std::string(rule.id));
    Q_EMIT changed();
    showRow(row);
    showRule();
}

}  // namespace timbre::ui
