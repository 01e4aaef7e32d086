#pragma once

#include <atomic>

namespace timbre::test {

// A disk for SQLite that has room until full() is set: then whatever would be written is refused as by a
// file system without room, for every database of this process that is opened while the object lives.
// Made before the first database.
class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    void setFull(bool full) { full_ = full; }

private:
    std::atomic<bool>& full_;
};

}  // namespace timbre::test
