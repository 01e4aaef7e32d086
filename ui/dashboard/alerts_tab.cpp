#include "ui/dashboard/alerts_tab.h"

#include "core/storage/alert_store.h"
#include "ui/bridge/alert_text.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/alert_rules.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_look.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kMostListed = 500;

struct Answer {
    std::vector<metrics::Alert> alerts;
    std::vector<metrics::AlertRuleSetting> settings;
};

QLabel* makeText(TextRole role, const char* name, QWidget* parent) {
    auto* label = makeLabel({}, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AlertsTab::AlertsTab(const DashboardParts& parts, QWidget* parent) : DashboardTab(parent), parts_(parts) {
    const int u = unit(this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(u * 2);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildAlerts());
    rules_ = new AlertRules(parts_.services, splitter);
    splitter->addWidget(rules_);
    // An answer under way would show the rule as it was; news of the change makes a new one be read.
    connect(rules_, &AlertRules::changed, this, [this] { reading_.request_stop(); });
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->addWidget(splitter);
}

QWidget* AlertsTab::buildAlerts() {
    const int u = unit(this);
    auto* box = new QWidget(this);
    which_ = new QComboBox(box);
    which_->setObjectName("alertsWhich");
    which_->setAccessibleName(tr("Which alerts"));
    which_->addItems({tr("Open alerts"), tr("Open and past alerts")});
    connect(which_, &QComboBox::activated, this, &AlertsTab::read);
    acknowledge_ = makeButton(tr("Acknowledge"), "check", ButtonKind::Primary, box);
    acknowledge_->setObjectName("alertAcknowledge");
    acknowledge_->setToolTip(tr("Says that you have seen it; it closes by itself when its reason is gone"));
    connect(acknowledge_, &QPushButton::clicked, this, &AlertsTab::acknowledge);
    list_ = new QTableView(box);
    list_->setObjectName("alertList");
    list_->setAccessibleName(tr("Alerts"));
    list_->setModel(&model_);
    dressTable(list_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->horizontalHeader()->setSectionResizeMode(AlertModel::What, QHeaderView::Stretch);
    list_->setMinimumHeight(u * 24);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsTab::showAlert);
    empty_ = makeText(TextRole::Muted, "alertsEmpty", box);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    detail_ = makeText(TextRole::Body, "alertDetail", box);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->addWidget(which_);
    row->addStretch(1);
    row->addWidget(acknowledge_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addLayout(row);
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    column->addWidget(detail_);
    return box;
}

void AlertsTab::entered() {
    read();
}

void AlertsTab::take(const engine::MetricsEvent& event) {
    if (std::holds_alternative<engine::AlertsChanged>(event)) read();
}

void AlertsTab::find() {
    list_->setFocus();
}

void AlertsTab::read() {
    reading_.request_stop();
    reading_ = {};
    const bool all = which_->currentIndex() == 1;
    parts_.reader.read(
        reading_.get_token(),
        [all](storage::Database& database) {
            storage::AlertStore store(database);
            return Answer{all ? store.list(kMostListed) : store.openAlerts(), store.settings()};
        },
        [this, all](std::optional<Answer> answer) {
            if (!answer) return;
            const auto* before = model_.alert(list_->currentIndex().row());
            const std::int64_t kept = before != nullptr ? before->id : 0;
            model_.setAlerts(std::move(answer->alerts));
            rules_->setSettings(answer->settings);
            int row = 0;
            for (int i = 0; i < model_.rowCount(); ++i)
                if (model_.alert(i)->id == kept) row = i;
            list_->selectRow(row);
            list_->setVisible(model_.rowCount() > 0);
            acknowledge_->setVisible(model_.rowCount() > 0);
            // No more room than a sentence needs, until there is something to list.
            list_->parentWidget()->setMaximumHeight(
                model_.rowCount() > 0 ? QWIDGETSIZE_MAX : list_->parentWidget()->sizeHint().height());
            empty_->setVisible(model_.rowCount() == 0);
            empty_->setText(all ? tr("There was no alert yet. An alert opens when one of the rules below is "
                                     "broken for its time.")
                                : tr("No alert is open. An alert opens when one of the rules below is broken "
                                     "for its time."));
            showAlert();
        });
}

void AlertsTab::showAlert() {
    const auto* alert = model_.alert(list_->currentIndex().row());
    acknowledge_->setEnabled(alert != nullptr && !alert->closedAt && !alert->acknowledgedAt);
    detail_->setVisible(alert != nullptr);
    if (alert == nullptr) return;
    const auto text = alertText(alert->rule);
    detail_->setText(toQString(alert->detail) + QStringLiteral(". ") + text.cause + ' ' + text.remedy);
}

void AlertsTab::acknowledge() {
    if (const auto* alert = model_.alert(list_->currentIndex().row()))
        parts_.services.bridge.engine().metrics().acknowledgeAlert(alert->id);
}

}  // namespace timbre::ui
