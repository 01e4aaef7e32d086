#pragma once

#include "app/cli/console.h"
#include "core/storage/metric_queries.h"

#include <string>

namespace timbre::cli {

// What was measured, as lines for people and as JSON.
std::string textOf(const storage::Tile& tile);
std::string textOf(const storage::JobRow& row);
std::string textOf(const storage::TrendLine& line, const storage::TrendPoint& point);
std::string textOf(const storage::Waterfall& waterfall);
Json toJson(const storage::Tile& tile);
Json toJson(const storage::JobRow& row);
Json toJson(const storage::TrendLine& line, const storage::TrendPoint& point);
Json toJson(const storage::Waterfall& waterfall);

// All rows of jobs: CSV as RFC 4180 says, with a line of names, or a JSON object a line.
std::string exportOf(storage::Database& database, const storage::JobQuery& query, bool asJson);

}  // namespace timbre::cli
