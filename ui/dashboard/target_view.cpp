#include "ui/dashboard/target_view.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::string_view kSetting = "bench.target_rtf";

}  // namespace

TargetView::TargetView(const DashboardParts& parts, QWidget* parent) : QWidget(parent), parts_(parts) {
    build();
    auto& preferences = parts_.services.preferences;
    connect(target_, &QDoubleSpinBox::valueChanged, this,
            [&preferences](double value) { preferences.set(kSetting, value); });
    connect(&preferences, &Preferences::changed, this, [this, &preferences](const QString& key) {
        if (toUtf8(key) != kSetting) return;
        const QSignalBlocker quiet(target_);
        target_->setValue(preferences.real(kSetting));
        read();
    });
    connect(explain_, &QPushButton::clicked, this, &TargetView::explain);
}

void TargetView::build() {
    const int u = unit(this);
    auto* label = makeLabel(tr("Wanted real-time factor"), TextRole::Body, this);
    target_ = new QDoubleSpinBox(this);
    target_->setObjectName("benchTarget");
    target_->setAccessibleName(tr("Wanted real-time factor"));
    target_->setRange(0.01, 10);
    target_->setDecimals(2);
    target_->setSingleStep(0.05);
    target_->setKeyboardTracking(false);
    target_->setValue(parts_.services.preferences.real(kSetting));
    label->setBuddy(target_);
    explain_ = makeButton(tr("Explain"), "info", ButtonKind::Quiet, this);
    explain_->setObjectName("benchTargetExplain");
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 2);
    row->addWidget(label);
    row->addWidget(target_);
    row->addStretch(1);
    row->addWidget(explain_);
    //: Headings of a table: the median of the last jobs, what is wanted, the difference, and how much faster
    //: it has to become
    const QStringList headings{tr("Engine"), tr("Device"), tr("Length"), tr("n"),
                               tr("Now"),    tr("Target"), tr("Gap"),    tr("Must become")};
    rows_ = new QTableWidget(0, int(headings.size()), this);
    rows_->setObjectName("benchTargets");
    rows_->setAccessibleName(tr("Speed beside the target"));
    rows_->setHorizontalHeaderLabels(headings);
    rows_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows_->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows_->setTabKeyNavigation(false);
    rows_->setShowGrid(false);
    rows_->verticalHeader()->hide();
    rows_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    empty_ = makeLabel(tr("Speak or transcribe something: every job counts here when it has ended."),
                       TextRole::Muted, this);
    empty_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->setSpacing(u * 2);
    column->addLayout(row);
    column->addWidget(empty_);
    column->addWidget(rows_, 1);
    column->addStretch(0);
    rows_->hide();
}

void TargetView::read() {
    reading_.request_stop();
    reading_ = {};
    parts_.reader.read(
        reading_.get_token(),
        [target = target_->value()](storage::Database& database) {
            return storage::speedsBeside(database, target);
        },
        [this](std::optional<storage::SpeedTable> table) {
            if (table) show(*std::move(table));
        });
}

QString TargetView::nameOf(const std::string& engine) const {
    const auto& bridge = parts_.services.bridge;
    if (const auto* info = bridge.speechEngine(engine)) return toQString(info->name);
    const auto found = std::ranges::find(bridge.recognisers(), engine, &models::RecogniserInfo::id);
    return toQString(found == bridge.recognisers().end() ? engine : found->name);
}

void TargetView::show(storage::SpeedTable table) {
    table_ = std::move(table);
    rows_->setVisible(!table_.rows.empty());
    empty_->setVisible(table_.rows.empty());
    rows_->setRowCount(int(table_.rows.size()));
    const QLocale locale;
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const auto& one = table_.rows[std::size_t(row)];
        const bool reached = one.gap <= 0;
        //: %1: how many times as fast an engine has to become
        const QString wanted = tr("%1 times as fast").arg(locale.toString(one.requiredSpeedUp, 'f', 1));
        const QStringList cells{nameOf(one.engine), deviceText(one.device),
                                valueName(storage::MetricGroup::LengthBucket, one.lengthBucket),
                                locale.toString(qlonglong(one.n)), valueText(PlotUnit::Factor, one.rtf),
                                valueText(PlotUnit::Factor, target_->value()),
                                reached ? QStringLiteral("–") : valueText(PlotUnit::Factor, one.gap),
                                //: The wanted speed is reached
                                reached ? tr("Reached") : wanted};
        for (int column = 0; column < cells.size(); ++column)
            rows_->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

void TargetView::explain() {
    parts_.explain(
        {.title = tr("Speed beside the target"),
         .unit = PlotUnit::Factor,
         .value = std::nullopt,
         .n = std::int64_t(table_.rows.size()),
         .meaning = tr("The median real-time factor of the last 100 jobs of every engine, device and "
                       "length, the difference to the target, and the two divided."),
         .sql = toQString(table_.explained.text())});
}

}  // namespace timbre::ui
