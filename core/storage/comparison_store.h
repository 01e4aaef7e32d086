#pragma once

#include "core/storage/database.h"
#include "core/storage/voice_records.h"
#include "core/voices/comparison.h"

#include <cstdint>
#include <vector>

namespace timbre::storage {

// Votes of blind comparisons. Reading: any connection; writing: engine thread only.
class ComparisonStore {
public:
    explicit ComparisonStore(Database& database) : database_(database) {}

    void keep(const Comparison& comparison);
    std::vector<Comparison> newest(ComparisonKind kind, int limit);
    // Every round in which a preference was asked for, oldest first, by subject.
    std::vector<voices::Ballot> ballots(ComparisonKind kind);

private:
    void readParts(std::int64_t id, Comparison& comparison);
    Database& database_;
};

}  // namespace timbre::storage
