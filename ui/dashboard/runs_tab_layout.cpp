// What the Runs tab is made of.
#include "ui/dashboard/metric_chips.h"
#include "ui/dashboard/metric_text.h"
#include "ui/dashboard/range_box.h"
#include "ui/dashboard/run_details.h"
#include "ui/dashboard/runs_tab.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_look.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr int kTitleCharacters = 20;  // what is left of a title at least
constexpr std::pair<int, int> kColumnWidths[] = {
    {RunModel::When, 17},       {RunModel::Kind, 10}, {RunModel::Engine, 14},
    {RunModel::Device, 10},     {RunModel::Sound, 8}, {RunModel::Rtf, 8},
    {RunModel::FirstSound, 11}, {RunModel::Total, 9}, {RunModel::Outcome, 10}};
// What gives way in a narrow window, first to last. The details below have it all.
constexpr int kGivesWay[] = {RunModel::Device, RunModel::Kind, RunModel::Sound, RunModel::FirstSound,
                             RunModel::Engine};

}  // namespace

void RunsTab::resizeEvent(QResizeEvent* event) {
    DashboardTab::resizeEvent(event);
    fitColumns();
}

void RunsTab::fitColumns() {
    const auto* header = list_->horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance('0');
    int wanted = digit * kTitleCharacters + unit(this) * 8;  // and the scroll bar
    for (const auto& [column, characters] : kColumnWidths) {
        list_->setColumnHidden(column, false);
        wanted += header->sectionSize(column);
    }
    for (const int column : kGivesWay) {
        if (wanted <= width()) return;
        wanted -= header->sectionSize(column);
        list_->setColumnHidden(column, true);
    }
}

void RunsTab::build() {
    const int u = unit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(buildChoices());
    chips_ = new MetricChips(this);
    column->addWidget(chips_);
    auto* countRow = new QHBoxLayout;
    count_ = makeLabel({}, TextRole::Small, this);
    count_->setObjectName("runCount");
    auto* explain = makeButton(tr("Explain"), "info", ButtonKind::Quiet, this);
    explain->setObjectName("runsExplain");
    connect(explain, &QPushButton::clicked, this, &RunsTab::explain);
    countRow->addWidget(count_, 1);
    countRow->addWidget(explain);
    column->addLayout(countRow);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setHandleWidth(u * 2);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(buildList());
    auto* card = new QFrame(splitter_);
    card->setProperty("card", true);
    details_ = new RunDetails(parts_, card);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(details_);
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(u, u, u, u);
    cardColumn->addWidget(scroll);
    card->setMinimumHeight(u * 30);
    splitter_->addWidget(card);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setSizes({u * 70, u * 60});
    column->addWidget(splitter_, 1);
    connect(range_, &RangeBox::rangeChanged, this, &RunsTab::read);
    connect(chips_, &MetricChips::changed, this, &RunsTab::read);
    connect(chips_, &MetricChips::cleared, this, &RunsTab::clearMore);
    for (auto* box : {outcome_, purpose_, order_}) connect(box, &QComboBox::activated, this, &RunsTab::read);
}

QWidget* RunsTab::buildChoices() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    range_ = new RangeBox(true, bar);
    range_->setObjectName("runRange");
    outcome_ = new QComboBox(bar);
    outcome_->setObjectName("runOutcome");
    outcome_->setAccessibleName(tr("How they ended"));
    outcome_->addItem(tr("Any end"), -1);
    for (const auto state :
         {storage::JobState::Done, storage::JobState::Failed, storage::JobState::Cancelled})
        outcome_->addItem(outcomeText(state), int(state));
    purpose_ = new QComboBox(bar);
    purpose_->setObjectName("runPurpose");
    purpose_->setAccessibleName(tr("What they were for"));
    purpose_->addItem(tr("Any purpose"), -1);
    for (const auto purpose :
         {storage::JobPurpose::Use, storage::JobPurpose::Bench, storage::JobPurpose::Check})
        purpose_->addItem(purposeText(purpose), int(purpose));
    order_ = new QComboBox(bar);
    order_->setObjectName("runOrder");
    order_->setAccessibleName(tr("Order"));
    order_->addItem(tr("Newest first"), int(storage::JobOrder::Newest));
    order_->addItem(tr("Slowest first"), int(storage::JobOrder::SlowestRtf));
    order_->addItem(tr("Longest first"), int(storage::JobOrder::LongestTotal));
    for (QWidget* widget : std::initializer_list<QWidget*>{range_, outcome_, purpose_, order_})
        flow->addWidget(widget);
    return bar;
}

QWidget* RunsTab::buildList() {
    stack_ = new QStackedWidget(splitter_);
    list_ = new QTableView(stack_);
    list_->setObjectName("runList");
    list_->setAccessibleName(tr("Jobs"));
    list_->setAccessibleDescription(tr("Select one to see its time, two to compare them"));
    list_->setModel(&model_);
    dressTable(list_);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Rows of one height: nobody has to measure them.
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit(this) * 3);
    auto* header = list_->horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance('0');
    header->setSectionResizeMode(RunModel::Title, QHeaderView::Stretch);
    for (const auto& [number, characters] : kColumnWidths)
        header->resizeSection(number, digit * characters + unit(this) * 4);
    auto* empty =
        new EmptyState("history", tr("No jobs"),
                       tr("No job was measured that fits these filters. Every job leaves its numbers "
                          "here when it ends."),
                       stack_);
    auto* speak = makeButton(tr("Speak a text"), "speak", ButtonKind::Normal, empty);
    auto* all = makeButton(tr("Show all jobs"), {}, ButtonKind::Normal, empty);
    all->setObjectName("showAllJobs");
    connect(speak, &QPushButton::clicked, this, [this] { parts_.services.actions.run("show1"); });
    connect(all, &QPushButton::clicked, this, [this] { showQuery({}); });
    empty->addWidget(speak);
    empty->addWidget(all);
    empty_ = empty;
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    stack_->setMinimumHeight(unit(this) * 40);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsTab::selectionChanged);
    connect(&model_, &RunModel::wasRead, this, &RunsTab::pageRead);
    return stack_;
}

}  // namespace timbre::ui
