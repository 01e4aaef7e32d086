#pragma once

#include "core/metrics/system_sample.h"
#include "ui/dashboard/dashboard_tab.h"
#include "ui/dashboard/now_tiles.h"

#include <QTimer>

#include <map>
#include <stop_token>
#include <vector>

class QBoxLayout;

namespace timbre::ui {

class TileGrid;
class TileView;

// What goes on now: tiles of the jobs and of the machine. What a tile shows is what its query gives of the
// rows on disk; behind a number of the machine stands what it is this second.
class NowTab : public DashboardTab {
    Q_OBJECT

public:
    NowTab(const DashboardParts& parts, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    void take(const engine::MetricsEvent& event) override;

    const std::vector<NowTile>& tiles() const { return tiles_; }

Q_SIGNALS:
    void wasRead();

private:
    void read();
    void showAll();
    TileView* viewOf(const QString& id);
    void buildSections(QBoxLayout* column);

    DashboardParts parts_;
    QTimer again_, soon_;
    std::stop_source reading_;
    bool isReading_ = false, readsAgain_ = false;
    std::vector<NowTile> tiles_;
    std::vector<metrics::SystemSample> samples_;
    std::map<QString, TileView*> views_;
    std::map<QString, TileGrid*> grids_;  // by their headings
};

}  // namespace timbre::ui
