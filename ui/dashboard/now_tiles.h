#pragma once

#include "core/metrics/system_sample.h"
#include "core/storage/database.h"
#include "core/storage/metric_queries.h"
#include "ui/dashboard/tile.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace timbre::ui {

// A tile and the jobs behind it.
struct NowTile {
    Tile tile;
    std::optional<storage::JobQuery> jobs;
};

QStringList nowSections();  // headings, in their order

// Reads all tiles and the last values of the jobs behind them. Any thread that owns `database`.
std::vector<NowTile> readNowTiles(storage::Database& database, std::int64_t now);

// A tile of the machine with its values of the last seconds and of this one.
Tile withLast(const NowTile& tile, std::span<const metrics::SystemSample> samples);

}  // namespace timbre::ui
