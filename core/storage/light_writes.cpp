#include "core/storage/light_writes.h"

#include <sqlite3.h>

namespace timbre::storage {
namespace {

constexpr int kHardlyMs = 20;

int busyTimeoutOf(Database& database) {
    Statement row(database, "PRAGMA busy_timeout");
    return row.step() ? int(row.integer(0)) : 0;
}

}  // namespace

BriefWait::BriefWait(Database& database, int milliseconds)
    : database_(database), before_(busyTimeoutOf(database)) {
    sqlite3_busy_timeout(database.handle(), milliseconds);
}

BriefWait::~BriefWait() {
    sqlite3_busy_timeout(database_.handle(), before_);
}

LightWrites::LightWrites(Database& database) : database_(database), wait_(database, kHardlyMs) {
    database.execute("PRAGMA synchronous = NORMAL");
}

LightWrites::~LightWrites() {
    sqlite3_exec(database_.handle(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
}

}  // namespace timbre::storage
