#include "ui/dashboard/trends_tab.h"

#include "core/storage/clock.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_chips.h"
#include "ui/dashboard/metric_text.h"
#include "ui/dashboard/range_box.h"
#include "ui/dashboard/save_file.h"
#include "ui/dashboard/trend_lines.h"
#include "ui/widgets/plot/plot_export.h"
#include "ui/widgets/plot/plot_legend.h"
#include "ui/widgets/plot/time_plot.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kZoomMs = 150;    // the wheel turns several notches at once
constexpr int kSoonMs = 1'000;  // jobs end in bursts, and a year of them takes a while to read

QString sourceText(storage::Trend::Source source) {
    if (source == storage::Trend::Source::Jobs) return TrendsTab::tr("from the jobs themselves");
    if (source == storage::Trend::Source::Hours)
        return TrendsTab::tr("from counts of each hour, within 1\u00a0%");
    return TrendsTab::tr("from counts of each day, within 1\u00a0%");
}

}  // namespace

TrendsTab::TrendsTab(const DashboardParts& parts, QWidget* parent) : DashboardTab(parent), parts_(parts) {
    build();
    soon_.setInterval(kSoonMs);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &TrendsTab::read);
    zoom_.setInterval(kZoomMs);
    zoom_.setSingleShot(true);
    connect(&zoom_, &QTimer::timeout, this, &TrendsTab::read);
}

metrics::JobMetric TrendsTab::metric() const {
    return metrics::JobMetric(metric_->currentData().toInt());
}

storage::MetricGroup TrendsTab::group() const {
    return storage::MetricGroup(group_->currentData().toInt());
}

storage::TrendQuery TrendsTab::query() const {
    storage::TrendQuery query{.metric = metric(), .filter = chips_->filter(), .group = group()};
    std::tie(query.filter.from, query.filter.to) = range_->range(storage::nowMs());
    return query;
}

void TrendsTab::entered() {
    readValues();
    read();
}

void TrendsTab::left() {
    soon_.stop();
    zoom_.stop();
    reading_.request_stop();
}

void TrendsTab::take(const engine::MetricsEvent& event) {
    if (std::holds_alternative<engine::JobMeasured>(event) && range_->endsNow() && !soon_.isActive())
        soon_.start();
}

void TrendsTab::readValues() {
    parts_.reader.read(
        {}, [](storage::Database& database) { return storage::MetricQueries(database).values(); },
        [this](std::optional<storage::MetricQueries::Values> values) {
            if (values) chips_->setValues(std::move(*values));
        });
}

void TrendsTab::read() {
    if (range_->endsNow()) hoursBefore_ = 0;
    back_->setVisible(hoursBefore_ != 0);
    reading_.request_stop();
    reading_ = {};
    const auto asked = query();
    parts_.reader.read(
        reading_.get_token(),
        [asked](storage::Database& database) { return storage::MetricQueries(database).trend(asked); },
        [this, asked](std::optional<storage::Trend> trend) {
            if (trend) show(std::move(*trend), asked);
        });
}

void TrendsTab::show(storage::Trend trend, const storage::TrendQuery& query) {
    const auto lines = trendLines(trend, query.metric, query.group);
    const auto unit = trendUnit(query.metric);
    const auto jobs = trendJobs(trend);
    plot_->setTitle(metricTitle(query.metric));
    plot_->setLines(lines, unit, query.filter.from, query.filter.to);
    legend_->setLines(lines);
    plot_->setHidden(legend_->hidden());
    table_.setLines(lines, unit);
    const QString step = durationText(double(trend.stepMs) / 1000);
    //: Under a plot: what it shows; the unit; %3 how many jobs; %4 how far points are apart; %5 where from
    foot_->setText(tr("%1 Unit: %2. n = %3 jobs, a point every %4, %5.")
                       .arg(metricMeaning(query.metric),
                            unitName(unit).isEmpty() ? tr("a count") : unitName(unit),
                            QLocale().toString(qlonglong(jobs)), step, sourceText(trend.source)));
    const bool isEmpty = jobs == 0;
    for (auto* button : {tableButton_, explain_, export_}) button->setEnabled(!isEmpty);
    trend_ = std::move(trend);
    shown_ = query;
    if (isEmpty)
        stack_->setCurrentWidget(empty_);
    else
        showTable(tableButton_->isChecked());
    Q_EMIT wasRead();
}

// The plot shows what it has of the new range; a shorter one has finer steps, which are read.
void TrendsTab::zoomed(qint64 from, qint64 to) {
    if (hoursBefore_ == 0 && range_->hours() > 0) hoursBefore_ = range_->hours();
    range_->chooseOwn(from, std::min<qint64>(to, storage::nowMs() + 1));
    back_->setVisible(hoursBefore_ != 0);
    zoom_.start();
}

void TrendsTab::zoomBack() {
    if (hoursBefore_ != 0) range_->chooseHours(hoursBefore_);
    read();
}

void TrendsTab::showTable(bool shown) {
    stack_->setCurrentWidget(shown ? static_cast<QWidget*>(tableView_) : plot_);
}

// The jobs of a point: its group, and its stretch of time.
void TrendsTab::showJobsOf(int line, int index) {
    if (!trend_) return;
    const auto& drawn = plot_->lines()[std::size_t(line)];
    const std::size_t perGroup = plot_->lines().size() / trend_->lines.size();
    const auto& group = trend_->lines[std::size_t(line) / perGroup];
    storage::JobQuery jobs{
        .filter = shown_.filter, .purposes = {storage::JobPurpose::Use}, .having = shown_.metric};
    jobs.filter.from = std::max<std::int64_t>(shown_.filter.from, drawn.points[std::size_t(index)].at);
    jobs.filter.to =
        std::min<std::int64_t>(shown_.filter.to, drawn.points[std::size_t(index)].at + trend_->stepMs);
    if (shown_.metric != metrics::JobMetric::Failed) jobs.outcomes = {storage::JobState::Done};
    narrow(jobs.filter, shown_.group, group.name);
    parts_.showJobs(jobs);
}

void TrendsTab::explain() {
    if (!trend_) return;
    const QString source = sourceText(trend_->source);
    parts_.explain({.title = plot_->title(),
                    .unit = plot_->unit(),
                    .value = std::nullopt,
                    .n = trendJobs(*trend_),
                    .meaning = tr("%1 The values are %2.").arg(metricMeaning(shown_.metric), source),
                    .sql = toQString(trend_->sqlText())});
}

void TrendsTab::exportCurrent() {
    if (export_->isEnabled()) exportAs(QStringLiteral("csv"));
}

void TrendsTab::exportAs(const QString& format) {
    if (!trend_) return;
    QByteArray bytes;
    if (format == "csv") bytes = plotCsv(plot_->lines(), plot_->unit());
    if (format == "json")
        bytes = plotJson(plot_->lines(), plot_->unit(), plot_->title(), toQString(trend_->sqlText()));
    if (format == "png") {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        // With its legend, on the ground of the theme.
        plot_->parentWidget()->parentWidget()->grab().save(&buffer, "PNG");
    }
    saveFile(parts_, this, plot_->title(), format, std::move(bytes));
}

void TrendsTab::saveState(QSettings& state) const {
    state.setValue("dashboard/metric", int(metric()));
    state.setValue("dashboard/group", int(group()));
    state.setValue("dashboard/hours", hoursBefore_ != 0 ? hoursBefore_ : range_->hours());
    state.setValue("dashboard/log", log_->isChecked());
    state.setValue("dashboard/table", tableButton_->isChecked());
}

void TrendsTab::restoreState(const QVariantMap& state) {
    const auto choose = [&](QComboBox* box, const QString& key) {
        const int index = box->findData(state.value(key, box->currentData()));
        if (index >= 0) box->setCurrentIndex(index);
    };
    choose(metric_, QStringLiteral("dashboard/metric"));
    choose(group_, QStringLiteral("dashboard/group"));
    if (const int hours = state.value("dashboard/hours", 0).toInt(); hours > 0) range_->chooseHours(hours);
    log_->setChecked(state.value("dashboard/log", false).toBool());
    tableButton_->setChecked(state.value("dashboard/table", false).toBool());
}

}  // namespace timbre::ui
