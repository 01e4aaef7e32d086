#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::storage {

// Searches of the history that are kept under a name, in the user's order. Reading: any connection;
// writing: engine thread only.
class HistoryListStore {
public:
    explicit HistoryListStore(Database& database) : database_(database) {}

    // A list without id is added at the end and gets one; one with an id that is gone comes back
    // under it, at the end. Returns the id. Throws Error(InvalidInput) for an empty name.
    std::int64_t save(const HistoryList& list);
    void remove(std::int64_t id);
    void order(std::span<const std::int64_t> ids);  // those not named keep their places after these
    std::vector<HistoryList> all();                 // one that cannot be read any more finds everything

private:
    Database& database_;
};

}  // namespace timbre::storage
