#include "ui/dashboard/bench_tab.h"

#include "core/storage/bench_json.h"
#include "core/storage/bench_store.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_details.h"
#include "ui/dashboard/bench_strip.h"
#include "ui/dashboard/bench_text.h"
#include "ui/dashboard/save_file.h"
#include "ui/dashboard/target_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kMostListed = 1000;

}  // namespace

BenchTab::BenchTab(const DashboardParts& parts, QWidget* parent) : DashboardTab(parent), parts_(parts) {
    build();
}

void BenchTab::build() {
    const int u = unit(this);
    stack_ = new QStackedWidget(this);
    auto* splitter = new QSplitter(Qt::Vertical, stack_);
    splitter->setHandleWidth(u * 2);
    splitter->setChildrenCollapsible(false);
    list_ = new QTableView(splitter);
    list_->setObjectName("benchList");
    list_->setAccessibleName(tr("Runs of the bench"));
    list_->setModel(&model_);
    dressTable(list_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->horizontalHeader()->setSectionResizeMode(BenchModel::Name, QHeaderView::Stretch);
    list_->setMinimumHeight(u * 28);
    auto* lower = new QWidget(splitter);
    auto* scroll = new QScrollArea(lower);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    details_ = new BenchDetails(scroll);
    scroll->setWidget(details_);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(u * 2);
    lowerColumn->addWidget(buildButtons());
    lowerColumn->addWidget(scroll, 1);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    runs_ = splitter;
    empty_ = new EmptyState(
        "speed", tr("The bench was not run yet"),
        tr("The bench measures the same work several times and compares it with an earlier run, so that you "
           "notice when something became slower. Choose above what to measure, and press Start."),
        stack_);
    targets_ = new TargetView(parts_, stack_);
    for (QWidget* one : {runs_, empty_, static_cast<QWidget*>(targets_)}) stack_->addWidget(one);
    strip_ = new BenchStrip(
        parts_,
        [this] {
            const auto* row = model_.run(list_->currentIndex().row());
            return row == nullptr ? 0 : row->id;
        },
        this);
    views_ = new QTabBar(this);
    views_->setObjectName("benchViews");
    views_->setAccessibleName(tr("Runs or targets"));
    views_->setDrawBase(false);
    views_->setExpanding(false);
    views_->addTab(tr("Runs"));
    views_->addTab(tr("Targets"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(strip_);
    column->addWidget(views_);
    column->addWidget(stack_, 1);
    connect(views_, &QTabBar::currentChanged, this, &BenchTab::showView);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BenchTab::showRun);
}

QWidget* BenchTab::buildButtons() {
    auto* bar = new QWidget(this);
    baseline_ = makeButton(tr("Use as the baseline"), "check", ButtonKind::Normal, bar);
    baseline_->setObjectName("benchBaseline");
    baseline_->setToolTip(tr("Later runs are compared with this one"));
    export_ = makeButton(tr("Export as JSON…"), "export", ButtonKind::Normal, bar);
    export_->setObjectName("benchExport");
    remove_ = makeButton(tr("Remove…"), "trash", ButtonKind::Danger, bar);
    remove_->setObjectName("benchRemove");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(baseline_);
    row->addWidget(export_);
    row->addStretch(1);
    row->addWidget(remove_);
    connect(baseline_, &QPushButton::clicked, this, [this] {
        if (shown_) parts_.services.bridge.engine().metrics().chooseBaseline(shown_->id);
    });
    connect(export_, &QPushButton::clicked, this, &BenchTab::exportCurrent);
    connect(remove_, &QPushButton::clicked, this, &BenchTab::askRemove);
    return bar;
}

void BenchTab::entered() {
    read(0);
    showView();
}

void BenchTab::showView() {
    QWidget* runs = model_.rowCount() > 0 ? runs_ : empty_;
    stack_->setCurrentWidget(views_->currentIndex() == 0 ? runs : targets_);
    if (views_->currentIndex() != 0) targets_->read();
}

void BenchTab::take(const engine::MetricsEvent& event) {
    if (const auto* kept = std::get_if<engine::BenchKept>(&event)) {
        views_->setCurrentIndex(0);
        read(kept->run);
    }
    if (std::holds_alternative<engine::JobMeasured>(event) && targets_->isVisible()) targets_->read();
    if (std::holds_alternative<engine::BaselinesChanged>(event)) read(0);
}

void BenchTab::find() {
    list_->setFocus();
}

void BenchTab::read(std::int64_t select) {
    listing_.request_stop();
    listing_ = {};
    parts_.reader.read(
        listing_.get_token(),
        [](storage::Database& database) { return storage::BenchStore(database).runs({}, kMostListed); },
        [this, select](std::optional<std::vector<storage::BenchRow>> runs) {
            if (!runs) return;
            const std::int64_t wanted = select != 0 ? select : shown_ ? shown_->id : 0;
            model_.setRuns(std::move(*runs));
            showView();
            list_->selectRow(std::max(0, model_.rowOf(wanted)));
            showRun();
        });
}

void BenchTab::showRun() {
    const auto* row = model_.run(list_->currentIndex().row());
    showButtons();
    if (row == nullptr) return;
    reading_.request_stop();
    reading_ = {};
    parts_.reader.read(
        reading_.get_token(),
        [id = row->id](storage::Database& database) { return storage::BenchStore(database).run(id); },
        [this](std::optional<std::optional<metrics::BenchRun>> run) {
            if (!run || !*run) return;
            shown_ = std::move(**run);
            details_->show(*shown_);
            showButtons();
        });
}

void BenchTab::showButtons() {
    const auto* row = model_.run(list_->currentIndex().row());
    baseline_->setEnabled(row != nullptr && !row->isBaseline && row->verdict != metrics::Verdict::Error);
    export_->setEnabled(row != nullptr);
    remove_->setEnabled(row != nullptr);
}

void BenchTab::saveState(QSettings& state) const {
    strip_->saveState(state);
}

void BenchTab::restoreState(const QVariantMap& state) {
    strip_->restoreState(state);
}

void BenchTab::exportCurrent() {
    if (!shown_) return;
    saveFile(parts_, this, suiteText(shown_->suite), QStringLiteral("json"),
             QByteArray::fromStdString(storage::toJson(*shown_, 2)) + '\n');
}

void BenchTab::askRemove() {
    if (!shown_) return;
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Remove a run"),
                        tr("The run and its values are removed for good. Where it is a baseline, later "
                           "runs are compared with nothing until you choose another."),
                        QMessageBox::Cancel, this);
    box->setObjectName("benchRemoveBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, run = shown_->id] {
        shown_.reset();
        parts_.services.bridge.engine().metrics().removeBench(run);
    });
    box->open();
}

}  // namespace timbre::ui
