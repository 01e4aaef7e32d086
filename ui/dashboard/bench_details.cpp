#include "ui/dashboard/bench_details.h"

#include "core/metrics/statistics.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

QTableWidget* makeTable(const char* name, const QString& title, const QStringList& headings,
                        QWidget* parent) {
    auto* table = new QTableWidget(0, int(headings.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

void fill(QTableWidget* table, int row, const QStringList& cells) {
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

// As high as its rows, up to a dozen.
void fitHeight(QTableWidget* table) {
    const int rows = std::min(12, table->rowCount()) + 1;
    table->setMinimumHeight(rows * (table->fontMetrics().height() + unit(table) * 3));
    table->setVisible(table->rowCount() > 0);
}

// A unit that is not one of the plots' is said as it is.
QString numberText(double value, const std::string& unit) {
    const PlotUnit known = plotUnit(unit);
    if (known != PlotUnit::Count || unit.empty()) return valueText(known, value);
    return QLocale().toString(value, 'g', 4) + QChar(0x202f) + toQString(unit);
}

QString subjectText(const metrics::BenchSeries& series) {
    QStringList parts{toQString(series.subject)};
    for (const auto* part : {&series.device, &series.precision, &series.lengthBucket})
        if (!part->empty()) parts << toQString(*part);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

BenchDetails::BenchDetails(QWidget* parent)
    : QWidget(parent),
      facts_(makeLabel({}, TextRole::Small, this)),
      checks_(makeTable("benchChecks", tr("Checks"),
                        {tr("Check"), tr("Of"), tr("Value"), tr("Limit"), tr("Result")}, this)),
      series_(makeTable("benchSeries", tr("Measured values"),
                        //: Headings of a table: what was measured … number of runs, coefficient of variation
                        {tr("Of"), tr("Arm"), tr("Metric"), tr("Median"), tr("p95"), tr("Least"), tr("Most"),
                         tr("n"), tr("CV")},
                        this)) {
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(facts_);
    column->addWidget(checks_);
    column->addWidget(series_, 1);
}

void BenchDetails::show(const metrics::BenchRun& run) {
    QStringList facts;
    for (const auto& [name, value] : run.environment) facts << toQString(name + ": " + value);
    for (const auto& [name, value] : run.settings) facts << toQString(name + ": " + value);
    //: Where the values come from that a run is compared with
    if (!run.baseline.empty()) facts << tr("baseline: %1").arg(toQString(run.baseline));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    showChecks(run);
    showSeries(run);
}

void BenchDetails::showChecks(const metrics::BenchRun& run) {
    checks_->setRowCount(int(run.checks.size()));
    for (int row = 0; row < checks_->rowCount(); ++row) {
        const auto& check = run.checks[std::size_t(row)];
        const QString of = toQString(check.subject + (check.metric.empty() ? "" : ", " + check.metric));
        fill(checks_, row,
             {checkText(check.name), of, QLocale().toString(check.value, 'g', 4),
              QLocale().toString(check.limit, 'g', 4), verdictText(check.result)});
        checks_->item(row, 4)->setIcon(icon(verdictIcon(check.result), check.result == metrics::Verdict::Pass
                                                                           ? IconColour::Good
                                                                           : IconColour::Danger));
    }
    fitHeight(checks_);
}

void BenchDetails::showSeries(const metrics::BenchRun& run) {
    series_->setRowCount(int(run.series.size()));
    for (int row = 0; row < series_->rowCount(); ++row) {
        const auto& series = run.series[std::size_t(row)];
        auto sorted = series.values;
        std::ranges::sort(sorted);
        const auto at = [&](double p) {
            const auto value = metrics::percentile(sorted, p);
            return value ? numberText(*value, series.unit) : QStringLiteral("–");
        };
        fill(series_, row,
             {subjectText(series), QString(QLatin1Char(series.arm)).toUpper(), toQString(series.metric),
              at(0.5), at(0.95), at(0), at(1), QLocale().toString(qlonglong(series.values.size())),
              valueText(PlotUnit::Share, metrics::coefficientOfVariation(series.values))});
    }
    fitHeight(series_);
}

}  // namespace timbre::ui
