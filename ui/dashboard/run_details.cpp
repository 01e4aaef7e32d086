#include "ui/dashboard/run_details.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/waterfall.h"
#include "ui/widgets/table_look.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {
namespace {

QString factsOf(const storage::Waterfall& waterfall) {
    const auto& job = waterfall.job.metrics;
    QStringList facts{kindText(job.kind), toQString(job.engine), deviceText(job.device)};
    if (!job.precision.empty()) facts << toQString(job.precision);
    //: How many threads a job computed with
    facts << RunDetails::tr("%n threads", nullptr, job.threads);
    facts << RunDetails::tr("%1 of sound").arg(valueText(PlotUnit::Seconds, job.audioSeconds));
    if (job.rtf > 0) facts << RunDetails::tr("RTF %1").arg(valueText(PlotUnit::Factor, job.rtf));
    if (job.firstSoundMs)
        facts << RunDetails::tr("first sound %1").arg(valueText(PlotUnit::Milliseconds, *job.firstSoundMs));
    if (job.tokens) facts << RunDetails::tr("%n tokens", nullptr, int(*job.tokens));
    if (job.cacheHit) facts << RunDetails::tr("from the cache");
    if (job.underruns > 0) facts << RunDetails::tr("%n gaps", nullptr, int(job.underruns));
    if (job.peakRssBytes > 0)
        facts << RunDetails::tr("%1 of memory at most")
                     .arg(valueText(PlotUnit::Bytes, double(job.peakRssBytes)));
    facts << outcomeText(job.outcome);
    if (!job.errorCode.empty()) facts << toQString(job.errorCode);
    facts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.createdAt), QLocale::ShortFormat);
    facts << RunDetails::tr("%1 of its time is explained")
                 .arg(valueText(PlotUnit::Share, waterfall.explainedShare));
    facts << RunDetails::tr("job %1").arg(job.job);
    return facts.join(QStringLiteral(" · "));
}

std::vector<WaterfallBar> barsOf(const storage::Waterfall& waterfall) {
    std::vector<WaterfallBar> bars{{RunDetails::tr("Total"), 0, 0, 0, waterfall.totalMs, {}}};
    // Children stand below their parent.
    int colour = 0;
    for (const auto& parent : waterfall.bars) {
        if (!parent.parent.empty()) continue;
        ++colour;
        const auto add = [&](const storage::WaterfallBar& bar, int depth) {
            const QString share =
                waterfall.totalMs > 0 ? valueText(PlotUnit::Share, bar.ms / waterfall.totalMs) : QString();
            bars.push_back({stageText(bar.stage, bar.label), depth, colour, bar.startMs, bar.ms, share});
        };
        add(parent, 1);
        for (const auto& child : waterfall.bars)
            if (child.parent == parent.stage) add(child, 2);
    }
    return bars;
}

}  // namespace

RunDetails::RunDetails(const DashboardParts& parts, QWidget* parent) : QWidget(parent), parts_(parts) {
    build();
    showNothing();
}

void RunDetails::build() {
    const int u = unit(this);
    title_ = makeLabel({}, TextRole::Heading, this);
    title_->setObjectName("runTitle");
    title_->setWordWrap(true);
    facts_ = makeLabel({}, TextRole::Small, this);
    facts_->setObjectName("runFacts");
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    asTable_ = makeButton(tr("Table"), "text-lines", ButtonKind::Normal, this);
    asTable_->setObjectName("runAsTable");
    asTable_->setCheckable(true);
    history_ = makeButton(tr("Show in the history"), "history", ButtonKind::Normal, this);
    history_->setObjectName("runHistory");
    log_ = makeButton(tr("Lines of the log"), {}, ButtonKind::Normal, this);
    log_->setObjectName("runLog");
    explain_ = makeButton(tr("Explain"), "info", ButtonKind::Normal, this);
    explain_->setAccessibleName(tr("Explain the time of this job"));
    explain_->setObjectName("runExplain");
    stack_ = new QStackedWidget(this);
    waterfall_ = new Waterfall(stack_);
    waterfall_->setObjectName("runWaterfall");
    tableView_ = new QTableView(stack_);
    tableView_->setObjectName("runTable");
    tableView_->setAccessibleName(tr("Stages"));
    tableView_->setModel(&table_);
    dressTable(tableView_);
    tableView_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // As high as its rows: the details scroll as a whole.
    tableView_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tableView_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    tableView_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + u * 2);
    stack_->addWidget(waterfall_);
    stack_->addWidget(tableView_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u * 2);
    buttons->addWidget(asTable_);
    buttons->addWidget(explain_);
    buttons->addWidget(history_);
    buttons->addWidget(log_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u, u * 2, u);
    column->setSpacing(u * 2);
    column->addWidget(title_);
    column->addWidget(facts_);
    column->addLayout(buttons);
    column->addWidget(stack_);
    column->addStretch(1);
    connect(asTable_, &QPushButton::toggled, this, &RunDetails::showAsTable);
    connect(history_, &QPushButton::clicked, this, [this] {
        if (!shown_.empty())
            Q_EMIT parts_.services.navigator.historyWanted(toQString(shown_.front().job.title));
    });
    connect(log_, &QPushButton::clicked, this, [this] {
        if (!shown_.empty()) parts_.showLog(shown_.front().job.metrics.job);
    });
    connect(explain_, &QPushButton::clicked, this, [this] {
        if (shown_.empty()) return;
        const auto& first = shown_.front();
        parts_.explain(
            {.title = title_->text(),
             .unit = PlotUnit::Milliseconds,
             .value = first.totalMs,
             .n = qint64(first.bars.size()),
             .meaning = tr("Stages follow each other; those that stand further in are part of the one "
                           "above them."),
             .sql = toQString(first.explained.text())});
    });
}

void RunDetails::showNothing() {
    reading_.request_stop();
    shown_.clear();
    title_->setText(tr("Select a job to see its time, or two to compare them"));
    facts_->clear();
    for (auto* button : {asTable_, history_, log_, explain_}) button->hide();
    stack_->hide();
}

void RunDetails::showMany(int count) {
    showNothing();
    title_->setText(tr("%n jobs are selected. Select one, or two to compare them.", nullptr, count));
}

void RunDetails::showJob(storage::JobId job) {
    ask({job});
}

void RunDetails::showPair(storage::JobId before, storage::JobId after) {
    ask({before, after});
}

void RunDetails::ask(std::vector<storage::JobId> jobs) {
    reading_.request_stop();
    reading_ = {};
    parts_.reader.read(
        reading_.get_token(),
        [jobs = std::move(jobs)](storage::Database& database) {
            std::vector<storage::Waterfall> found;
            for (const auto job : jobs)
                if (auto waterfall = storage::MetricQueries(database).waterfall(job))
                    found.push_back(std::move(*waterfall));
            return found;
        },
        [this](std::optional<std::vector<storage::Waterfall>> found) {
            if (found) show(*found);
        });
}

void RunDetails::show(const std::vector<storage::Waterfall>& jobs) {
    if (jobs.empty()) return showNothing();
    shown_ = jobs;
    table_.setJobs(jobs);
    tableView_->setFixedHeight(tableView_->horizontalHeader()->sizeHint().height() +
                               table_.rowCount() * tableView_->verticalHeader()->defaultSectionSize() +
                               2 * tableView_->frameWidth() + 2);
    stack_->show();
    explain_->show();
    const bool isPair = jobs.size() == 2;
    asTable_->setVisible(!isPair);
    log_->setVisible(!isPair);
    history_->setVisible(!isPair && jobs.front().job.historyId != 0);
    if (!isPair) {
        showOne(jobs.front());
        return showAsTable(asTable_->isChecked());
    }
    const auto name = [](const storage::Waterfall& job) { return firstWords(jobName(job.job), 40); };
    //: Two jobs that are compared: their titles
    title_->setText(tr("“%1” and, later, “%2”").arg(name(jobs[0]), name(jobs[1])));
    //: Before what is known of a job: the earlier and the later one of two that are compared
    facts_->setText(tr("Earlier: %1").arg(factsOf(jobs[0])) + '\n' + tr("Later: %1").arg(factsOf(jobs[1])));
    stack_->setCurrentWidget(tableView_);
}

void RunDetails::showOne(const storage::Waterfall& job) {
    const QString title = firstWords(jobName(job.job), 80);
    title_->setText(title);
    facts_->setText(factsOf(job));
    waterfall_->setTitle(title);
    waterfall_->setBars(barsOf(job), job.totalMs);
}

void RunDetails::showAsTable(bool table) {
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(tableView_) : waterfall_);
}

}  // namespace timbre::ui
