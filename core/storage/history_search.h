#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::storage {

// Reads the timeline for lists: which rows there are, in order, and light rows for those that show.
// Costs do not depend on how long the texts are. Any connection.
class HistorySearch {
public:
    explicit HistorySearch(Database& database) : database_(database) {}

    // Every row that fits, in the query's order, up to its limit (0: all).
    std::vector<HistoryKey> keys(const HistoryQuery& query);
    std::int64_t count(const HistoryQuery& query);

    // Rows in the order of `ids`; those that are gone are left out. With `words` the hits are marked.
    std::vector<HistoryRow> rows(std::span<const std::int64_t> ids, const std::string& words = {});
    std::optional<HistoryRow> row(std::int64_t id);
    HistoryFacets facets();

private:
    Database& database_;
};

}  // namespace timbre::storage
