#include "ui/dashboard/runs_tab.h"

#include "core/storage/clock.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_chips.h"
#include "ui/dashboard/metric_text.h"
#include "ui/dashboard/range_box.h"
#include "ui/dashboard/run_details.h"
#include "ui/dashboard/run_export.h"
#include "ui/dashboard/save_file.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kSoonMs = 500;  // jobs end in bursts
constexpr int kMostExported = 10'000;

void choose(QComboBox* box, int value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

}  // namespace

RunsTab::RunsTab(const DashboardParts& parts, QWidget* parent)
    : DashboardTab(parent), parts_(parts), model_(parts.reader) {
    build();
    soon_.setInterval(kSoonMs);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, [this] {
        model_.addNewest();
        readCount();
    });
}

storage::JobQuery RunsTab::query() const {
    storage::JobQuery query{.filter = chips_->filter(), .having = having_};
    std::tie(query.filter.from, query.filter.to) = range_->range(storage::nowMs());
    // What ends now goes on: jobs that end later belong to it.
    if (range_->endsNow()) query.filter.to = 0;
    if (outcome_->currentData().toInt() >= 0)
        query.outcomes = {storage::JobState(outcome_->currentData().toInt())};
    if (purpose_->currentData().toInt() >= 0)
        query.purposes = {storage::JobPurpose(purpose_->currentData().toInt())};
    query.order = storage::JobOrder(order_->currentData().toInt());
    return query;
}

void RunsTab::entered() {
    parts_.reader.read(
        {}, [](storage::Database& database) { return storage::MetricQueries(database).values(); },
        [this](std::optional<storage::MetricQueries::Values> values) {
            if (values) chips_->setValues(std::move(*values));
        });
    if (model_.rowCount() == 0) return read();
    model_.addNewest();
    readCount();
}

void RunsTab::left() {
    soon_.stop();
}

void RunsTab::take(const engine::MetricsEvent& event) {
    if (std::holds_alternative<engine::JobMeasured>(event) && !soon_.isActive()) soon_.start();
}

void RunsTab::find() {
    list_->setFocus();
}

void RunsTab::read() {
    chips_->setMoreChosen(having_ || range_->hours() != 0 || outcome_->currentIndex() > 0 ||
                          purpose_->currentIndex() > 0);
    count_->setText(tr("Reading…"));
    model_.setQuery(query());
    readCount();
}

void RunsTab::readCount() {
    counting_.request_stop();
    counting_ = {};
    parts_.reader.read(
        counting_.get_token(),
        [query = model_.query()](storage::Database& database) {
            return storage::MetricQueries(database).count(query);
        },
        [this](std::optional<std::int64_t> count) {
            if (count) showCount(*count);
        });
}

void RunsTab::showCount(qint64 count) {
    QString text = tr("%n jobs", nullptr, int(std::min<qint64>(count, INT_MAX)));
    //: %1: "12 jobs"; %2: the name of a measured value, such as "First sound"
    if (having_) text = tr("%1 with a value of: %2").arg(text, metricTitle(*having_));
    count_->setText(text);
}

void RunsTab::showQuery(const storage::JobQuery& query) {
    chips_->setFilter(query.filter);
    if (query.filter.from == 0 && query.filter.to == 0)
        range_->chooseHours(0);
    else
        range_->chooseOwn(query.filter.from, query.filter.to > 0 ? query.filter.to : storage::nowMs() + 1);
    choose(outcome_, query.outcomes.size() == 1 ? int(query.outcomes.front()) : -1);
    choose(purpose_, query.purposes.size() == 1 ? int(query.purposes.front()) : -1);
    choose(order_, int(query.order));
    having_ = query.having;
    read();
}

void RunsTab::clearMore() {
    having_.reset();
    range_->chooseHours(0);
    choose(outcome_, -1);
    choose(purpose_, -1);
}

void RunsTab::showJob(storage::JobId job) {
    wanted_ = job;
    showQuery({});
}

void RunsTab::pageRead() {
    stack_->setCurrentWidget(model_.rowCount() > 0 ? static_cast<QWidget*>(list_) : empty_);
    if (model_.rowCount() == 0) return details_->showNothing();
    if (wanted_ != 0) {
        const int row = model_.rowOf(wanted_);
        if (row >= 0)
            list_->selectRow(row);
        else
            details_->showJob(wanted_);  // too far down to walk there
        wanted_ = 0;
    } else if (!list_->selectionModel()->hasSelection()) {
        list_->selectRow(0);
    }
}

void RunsTab::selectionChanged() {
    const auto rows = list_->selectionModel()->selectedRows();
    std::vector<storage::JobId> jobs;
    for (const auto& index : rows)
        if (const auto* row = model_.job(index.row())) jobs.push_back(row->metrics.job);
    if (jobs.size() == 1) return details_->showJob(jobs.front());
    // The older one is what the other is compared with.
    if (jobs.size() == 2) return details_->showPair(std::min(jobs[0], jobs[1]), std::max(jobs[0], jobs[1]));
    if (jobs.size() > 2) details_->showMany(int(jobs.size()));
}

void RunsTab::explain() {
    parts_.explain({.title = tr("Jobs"),
                    .unit = PlotUnit::Count,
                    .value = std::nullopt,
                    .n = model_.rowCount(),
                    .meaning = tr("The first page of the list. Further pages begin behind the last job of "
                                  "the page before."),
                    .sql = toQString(model_.explained().text())});
}

void RunsTab::exportCurrent() {
    auto query = model_.query();
    query.limit = kMostExported;
    parts_.reader.read(
        {},
        [query](storage::Database& database) { return runCsv(storage::MetricQueries(database).jobs(query)); },
        [this](std::optional<QByteArray> csv) {
            if (csv) saveFile(parts_, this, tr("Jobs"), QStringLiteral("csv"), std::move(*csv));
        });
}

void RunsTab::saveState(QSettings& state) const {
    state.setValue("dashboard/runsSplitter", splitter_->saveState());
}

void RunsTab::restoreState(const QVariantMap& state) {
    splitter_->restoreState(state.value("dashboard/runsSplitter").toByteArray());
}

}  // namespace timbre::ui
