#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstdint>
#include <optional>

namespace timbre::storage {

// What recognisers heard of takes: the last check of each history item, gone with it. Reading: any
// connection; writing: engine thread only.
class TakeCheckStore {
public:
    explicit TakeCheckStore(Database& database) : database_(database) {}

    // Replaces an earlier check; one transaction. Throws Error(Storage) where there is no such item.
    void keep(std::int64_t historyId, const TakeCheck& check);
    std::optional<TakeCheck> of(std::int64_t historyId);

private:
    Database& database_;
};

}  // namespace timbre::storage
