#include "ui/dashboard/profile_view.h"

#include "core/metrics/stages.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/waterfall.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

// The project's promise for the stages of a job.
constexpr double kExplained = 0.95;

struct Line {
    QString name;
    int depth = 0;
    double startMs = 0, ms = 0, share = 0;
};

// In the order in which they follow each other, what is part of a stage below it.
std::vector<Line> linesOf(const metrics::Profile& profile) {
    std::vector<Line> lines;
    double start = 0;
    const auto add = [&](const metrics::StageInfo& info, int depth, double at) {
        const auto found = std::ranges::find(profile.stages, info.name, &metrics::StageShare::stage);
        if (found == profile.stages.end()) return 0.0;
        lines.push_back({stageText(info.name, info.label), depth, at, found->ms, found->share});
        return found->ms;
    };
    for (const auto& info : metrics::kStages) {
        if (!info.parent.empty()) continue;
        const double ms = add(info, 0, start);
        double inside = start;
        for (const auto& part : metrics::kStages)
            if (part.parent == info.name) {
                const double took = add(part, 1, part.isBeside ? start : inside);
                if (!part.isBeside) inside += took;
            }
        start += ms;
    }
    return lines;
}

}  // namespace

ProfileView::ProfileView(QWidget* parent)
    : QWidget(parent),
      facts_(makeLabel({}, TextRole::Body, this)),
      bars_(new Waterfall(this)),
      table_(new QTableWidget(0, 3, this)) {
    facts_->setObjectName("profileFacts");
    facts_->setWordWrap(true);
    bars_->setObjectName("profileBars");
    table_->setObjectName("profileTable");
    table_->setAccessibleName(tr("Stages of a job, on average"));
    //: Headings of a table: a stretch of a job's time, how long it takes, its share of the whole
    table_->setHorizontalHeaderLabels({tr("Stage"), tr("Time"), tr("Share")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(facts_);
    column->addWidget(bars_);
    column->addWidget(table_);
}

void ProfileView::show(const bench::JobProfile& profile) {
    const auto& all = profile.profile;
    QStringList facts{tr("the last %n job(s)", nullptr, all.jobs), deviceText(profile.device)};
    if (!profile.precision.empty()) facts << toQString(profile.precision);
    //: %1 is a duration: of a job, the middle one of all
    facts << tr("a job takes %1").arg(valueText(PlotUnit::Milliseconds, all.totalMs));
    //: %1 is a duration: the sound of a job
    facts << tr("for %1 of sound").arg(valueText(PlotUnit::Seconds, all.audioSeconds));
    if (all.rtf > 0) facts << tr("RTF %1").arg(valueText(PlotUnit::Factor, all.rtf));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    showBars(all);
    showTable(profile);
}

void ProfileView::showBars(const metrics::Profile& profile) {
    std::vector<WaterfallBar> bars;
    int colour = 0;
    double end = 0;
    for (const auto& line : linesOf(profile)) {
        if (line.depth == 0) ++colour;
        bars.push_back(
            {line.name, line.depth, colour, line.startMs, line.ms, valueText(PlotUnit::Share, line.share)});
        end = std::max(end, line.startMs + line.ms);
    }
    bars_->setTitle(tr("Where the time of a job goes, on average"));
    bars_->setBars(std::move(bars), end);
}

void ProfileView::showTable(const bench::JobProfile& profile) {
    const auto lines = linesOf(profile.profile);
    table_->setRowCount(int(lines.size()) + 1);
    const auto set = [this](int row, const QStringList& cells) {
        for (int column = 0; column < cells.size(); ++column)
            table_->setItem(row, column, new QTableWidgetItem(cells[column]));
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        //: A part of the stage above; %1 is its name
        const QString name = line.depth > 0 ? tr("– %1").arg(line.name) : line.name;
        set(int(i),
            {name, valueText(PlotUnit::Milliseconds, line.ms), valueText(PlotUnit::Share, line.share)});
    }
    const bool isEnough = profile.explainedShare >= kExplained;
    //: The last row of a table: how much of a job's time its stages explain
    set(int(lines.size()),
        {isEnough ? tr("All stages (at least 95 % is explained)") : tr("All stages (less than 95 %)"),
         {},
         valueText(PlotUnit::Share, profile.explainedShare)});
    const int line = table_->fontMetrics().height() + unit(this) * 3;
    table_->setFixedHeight((table_->rowCount() + 1) * line + unit(this) * 2);
}

}  // namespace timbre::ui
