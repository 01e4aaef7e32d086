#pragma once

#include "core/storage/database.h"
#include "core/storage/explained.h"

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::storage {

// How fast an engine is with sound of about one length, beside a target.
struct SpeedRow {
    std::string engine, device, lengthBucket;
    std::int64_t n = 0;          // jobs behind it
    double rtf = 0;              // their median, by nearest rank
    double gap = 0;              // rtf - target; 0: it is reached
    double requiredSpeedUp = 1;  // 1: it is reached
};
struct SpeedTable {
    std::vector<SpeedRow> rows;  // by engine and device, lengths by length
    Explained explained;         // gives all of it
};

// Of the last 100 jobs of every series that a person asked for, in one query. targetRtf: above 0. Any
// connection. Throws as Statement.
SpeedTable speedsBeside(Database& database, double targetRtf);

}  // namespace timbre::storage
