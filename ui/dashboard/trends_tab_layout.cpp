// What the Trends tab is made of.
#include "ui/dashboard/metric_chips.h"
#include "ui/dashboard/metric_text.h"
#include "ui/dashboard/range_box.h"
#include "ui/dashboard/trends_tab.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/plot_legend.h"
#include "ui/widgets/plot/time_plot.h"
#include "ui/widgets/table_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace timbre::ui {

void TrendsTab::build() {
    const int u = unit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(buildChoices());
    chips_ = new MetricChips(this);
    column->addWidget(chips_);
    column->addWidget(buildPlot(), 1);
    column->addWidget(buildFoot());
    connect(metric_, &QComboBox::activated, this, &TrendsTab::read);
    connect(group_, &QComboBox::activated, this, &TrendsTab::read);
    connect(range_, &RangeBox::rangeChanged, this, &TrendsTab::read);
    connect(chips_, &MetricChips::changed, this, &TrendsTab::read);
    connect(log_, &QCheckBox::toggled, plot_, &TimePlot::setLogScale);
    connect(legend_, &PlotLegend::hiddenChanged, plot_, &TimePlot::setHidden);
    connect(back_, &QPushButton::clicked, this, &TrendsTab::zoomBack);
    connect(plot_, &TimePlot::rangeChosen, this, &TrendsTab::zoomed);
    connect(plot_, &TimePlot::pointActivated, this, &TrendsTab::showJobsOf);
    connect(tableView_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto [line, point] = table_.pointAt(index.row());
        showJobsOf(line, point);
    });
}

QWidget* TrendsTab::buildChoices() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    metric_ = new QComboBox(bar);
    metric_->setObjectName("trendMetric");
    metric_->setAccessibleName(tr("What is shown"));
    for (const auto& info : metrics::kJobMetrics)
        metric_->addItem(metricTitle(info.metric), int(info.metric));
    group_ = new QComboBox(bar);
    group_->setObjectName("trendGroup");
    group_->setAccessibleName(tr("Lines by"));
    using enum storage::MetricGroup;
    for (const auto group : {Engine, None, Kind, Device, Precision, LengthBucket, Version, Program}) {
        //: Choice of what lines of a plot stand for; %1 is "Model", "Device" …
        const QString text = group == None ? groupTitle(group) : tr("Lines by: %1").arg(groupTitle(group));
        group_->addItem(text, int(group));
    }
    range_ = new RangeBox(false, bar);
    range_->setObjectName("trendRange");
    range_->chooseHours(24 * 7);
    log_ = new QCheckBox(tr("Logarithmic"), bar);
    log_->setObjectName("trendLog");
    log_->setToolTip(tr("Equal distances are equal factors: small values are seen beside large ones"));
    back_ = makeButton(tr("Whole range"), "zoom-all", ButtonKind::Quiet, bar);
    back_->setObjectName("trendBack");
    back_->setToolTip(tr("Shows the time again that was chosen before the plot was zoomed"));
    back_->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{metric_, group_, range_, back_, log_})
        flow->addWidget(widget);
    return bar;
}

QWidget* TrendsTab::buildPlot() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    legend_ = new PlotLegend(card);
    stack_ = new QStackedWidget(card);
    plot_ = new TimePlot(stack_);
    plot_->setObjectName("trendPlot");
    plot_->setAccessibleDescription(tr(
        "Arrow keys go from point to point and from line to line, Enter shows the jobs of a point, + and - "
        "show a shorter or longer time, Page up and Page down an earlier or later one"));
    tableView_ = new QTableView(stack_);
    tableView_->setObjectName("trendTable");
    tableView_->setAccessibleName(tr("Values of the plot"));
    tableView_->setModel(&table_);
    dressTable(tableView_);
    tableView_->setSelectionMode(QAbstractItemView::SingleSelection);
    tableView_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* empty = new EmptyState("dashboard", tr("No jobs of this kind in this time"),
                                 tr("Every job leaves its numbers here when it ends. Choose a longer time or "
                                    "other filters, or make something now."),
                                 stack_);
    auto* speak = makeButton(tr("Speak a text"), "speak", ButtonKind::Normal, empty);
    auto* longer = makeButton(tr("Show the last 12 months"), {}, ButtonKind::Normal, empty);
    connect(speak, &QPushButton::clicked, this, [this] { parts_.services.actions.run("show1"); });
    connect(longer, &QPushButton::clicked, this, [this] {
        range_->chooseHours(24 * 365);
        read();
    });
    empty->addWidget(speak);
    empty->addWidget(longer);
    empty_ = empty;
    for (QWidget* page : std::initializer_list<QWidget*>{plot_, tableView_, empty_}) stack_->addWidget(page);
    auto* column = new QVBoxLayout(card);
    const int u = unit(this);
    column->setContentsMargins(u * 3, u * 2, u * 3, u * 2);
    column->addWidget(legend_);
    column->addWidget(stack_, 1);
    return card;
}

QWidget* TrendsTab::buildFoot() {
    auto* bar = new QWidget(this);
    foot_ = makeLabel({}, TextRole::Small, bar);
    foot_->setObjectName("trendFoot");
    foot_->setWordWrap(true);
    tableButton_ = makeButton(tr("Table"), "text-lines", ButtonKind::Normal, bar);
    tableButton_->setObjectName("trendAsTable");
    tableButton_->setCheckable(true);
    connect(tableButton_, &QPushButton::toggled, this, &TrendsTab::showTable);
    explain_ = makeButton(tr("Explain"), "info", ButtonKind::Normal, bar);
    explain_->setObjectName("trendExplain");
    connect(explain_, &QPushButton::clicked, this, &TrendsTab::explain);
    export_ = makeButton(tr("Export"), "export", ButtonKind::Normal, bar);
    export_->setObjectName("trendExport");
    auto* menu = new QMenu(export_);
    for (const char* format : {"csv", "png", "json"}) {
        //: %1 is the kind of a file: CSV, PNG …
        auto* action = menu->addAction(tr("As %1…").arg(QString::fromLatin1(format).toUpper()));
        connect(action, &QAction::triggered, this, [this, format] { exportAs(QLatin1String(format)); });
    }
    export_->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(foot_, 1);
    row->addWidget(tableButton_);
    row->addWidget(explain_);
    row->addWidget(export_);
    return bar;
}

}  // namespace timbre::ui
