#include "ui/dashboard/now_tab.h"

#include "core/storage/clock.h"
#include "ui/dashboard/tile_grid.h"
#include "ui/dashboard/tile_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/sparkline.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kAgainMs = 5'000;  // what no event tells of: counts, and windows of time that move on
constexpr int kSoonMs = 250;     // jobs end in bursts
constexpr std::size_t kShownSamples = 120;  // two minutes of seconds

}  // namespace

NowTab::NowTab(const DashboardParts& parts, QWidget* parent) : DashboardTab(parent), parts_(parts) {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName("nowScroll");
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, unit(this) * 2, 0, unit(this) * 2);
    innerColumn->setSpacing(unit(this) * 2);
    buildSections(innerColumn);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    again_.setInterval(kAgainMs);
    soon_.setInterval(kSoonMs);
    soon_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &NowTab::read);
    connect(&soon_, &QTimer::timeout, this, &NowTab::read);
}

void NowTab::entered() {
    samples_ = parts_.services.bridge.engine().metrics().lastSamples();
    read();
    again_.start();
}

void NowTab::left() {
    again_.stop();
    soon_.stop();
    reading_.request_stop();
    isReading_ = false;
}

void NowTab::take(const engine::MetricsEvent& event) {
    if (const auto* sampled = std::get_if<engine::SystemSampled>(&event)) {
        samples_.push_back(sampled->sample);
        if (samples_.size() > 2 * kShownSamples)
            samples_.erase(samples_.begin(), samples_.end() - std::ptrdiff_t(kShownSamples));
        showAll();
    }
    if (std::holds_alternative<engine::JobMeasured>(event)) soon_.start();
}

void NowTab::read() {
    if (isReading_) {  // not anew: on a busy machine no answer would ever come
        readsAgain_ = true;
        return;
    }
    isReading_ = true;
    readsAgain_ = false;
    reading_ = {};
    parts_.reader.read(
        reading_.get_token(),
        [](storage::Database& database) { return readNowTiles(database, storage::nowMs()); },
        [this](std::optional<std::vector<NowTile>> tiles) {
            isReading_ = false;
            if (readsAgain_) soon_.start();
            if (!tiles) return;
            tiles_ = std::move(*tiles);
            showAll();
            Q_EMIT wasRead();
        });
}

TileView* NowTab::viewOf(const QString& id) {
    auto& view = views_[id];
    if (view != nullptr) return view;
    view = new TileView;
    connect(view, &TileView::explainWanted, this, [this, view] { parts_.explain(view->tile().figure); });
    connect(view, &TileView::fillWanted, this,
            [this](const QString& action) { parts_.services.actions.run(action); });
    connect(view, &TileView::jobsWanted, this, [this, id] {
        for (const auto& tile : tiles_)
            if (tile.tile.id == id && tile.jobs) parts_.showJobs(*tile.jobs);
    });
    return view;
}

// A heading is seen when there is something below it.
void NowTab::buildSections(QBoxLayout* column) {
    for (const auto& name : nowSections()) {
        auto* box = new QWidget(this);
        auto* boxColumn = new QVBoxLayout(box);
        boxColumn->setContentsMargins(0, 0, 0, unit(this) * 2);
        boxColumn->setSpacing(unit(this) * 2);
        boxColumn->addWidget(makeLabel(name, TextRole::Heading, box));
        grids_[name] = new TileGrid(box);
        boxColumn->addWidget(grids_[name]);
        box->hide();
        column->addWidget(box);
    }
}

void NowTab::showAll() {
    const auto from = samples_.size() > kShownSamples ? samples_.size() - kShownSamples : 0;
    const std::span<const metrics::SystemSample> shown(samples_.data() + from, samples_.size() - from);
    const auto before = views_.size();
    std::vector<std::pair<TileGrid*, std::vector<QWidget*>>> order;
    for (const auto& tile : tiles_) {
        auto* view = viewOf(tile.tile.id);
        view->show(withLast(tile, shown));
        auto* grid = grids_[tile.tile.section];
        if (order.empty() || order.back().first != grid) order.push_back({grid, {}});
        order.back().second.push_back(view);
    }
    if (views_.size() == before) return;
    for (auto& [grid, views] : order) {
        grid->setTiles(views);
        grid->parentWidget()->show();
    }
}

}  // namespace timbre::ui
