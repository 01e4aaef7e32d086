#include "ui/dashboard/bench_details.h"

#include "core/metrics/statistics.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_text.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/plot_unit.h"
#include "ui/widgets/table_look.h"

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
    dressTable(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);  // numbers stay near what they are of
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

// What checks compare; those of known recordings have numbers of many kinds.
QString checkNumber(const metrics::BenchCheck& check, double value) {
    if (check.name.starts_with("memory")) return valueText(PlotUnit::Bytes, value);
    if (check.name == "variation" || check.name == "slower") return valueText(PlotUnit::Share, value);
    if (check.name == "worst") return valueText(PlotUnit::Factor, value);
    return QLocale().toString(value, 'g', 4);
}

QString subjectText(const metrics::BenchSeries& series) {
    QStringList parts{toQString(series.subject)};
    if (!series.device.empty()) parts << deviceText(series.device);
    for (const auto* part : {&series.precision, &series.lengthBucket})
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
    for (const auto& [name, value] : run.environment) facts << benchFactText(name, value);
    for (const auto& [name, value] : run.settings) facts << benchFactText(name, value);
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
        QString of = toQString(check.subject);
        if (!check.metric.empty()) of += QStringLiteral(", ") + benchMetricText(check.metric);
        fill(checks_, row,
             {checkText(check.name), of, checkNumber(check, check.value), checkNumber(check, check.limit),
              verdictText(check.result)});
        checks_->item(row, 4)->setIcon(
            icon(verdictIcon(check.result), check.result == metrics::Verdict::Pass   ? IconColour::Good
                                            : check.result == metrics::Verdict::Warn ? IconColour::Warning
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
             {subjectText(series), QString(QLatin1Char(series.arm)).toUpper(), benchMetricText(series.metric),
              at(0.5), at(0.95), at(0), at(1), QLocale().toString(qlonglong(series.values.size())),
              valueText(PlotUnit::Share, metrics::coefficientOfVariation(series.values))});
    }
    fitHeight(series_);
}

}  // namespace timbre::ui
