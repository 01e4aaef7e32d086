#pragma once

#include "core/storage/database.h"

namespace timbre::storage {

// While it lives, the connection waits at most so long for the locks of other programs, and then throws
// Error(DatabaseBusy).
class BriefWait {
public:
    BriefWait(Database& database, int milliseconds);
    ~BriefWait();
    BriefWait(const BriefWait&) = delete;
    BriefWait& operator=(const BriefWait&) = delete;

private:
    Database& database_;
    int before_;
};

// For what can be lost or made again: while it lives, locks are hardly waited for, and a commit does not
// wait for the disk. After a power cut the last commits may be missing, never a part of one. Not inside a
// transaction.
class LightWrites {
public:
    explicit LightWrites(Database& database);
    ~LightWrites();
    LightWrites(const LightWrites&) = delete;
    LightWrites& operator=(const LightWrites&) = delete;

private:
    Database& database_;
    BriefWait wait_;
};

}  // namespace timbre::storage
