#pragma once

#include <filesystem>
#include <string>

namespace timbre::storage {

// Proof of life of one running instance: an flock'ed file in `folder` that the kernel releases with
// the process, however it ends. Several instances may share a data folder; each knows its own jobs.
class InstanceLock {
public:
    explicit InstanceLock(std::filesystem::path folder);  // throws Error(ReadOnly, DiskFull, Storage)
    ~InstanceLock();
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;

    const std::string& name() const { return name_; }  // unique over time
    bool isAlive(const std::string& name) const;       // another instance's, or our own
    bool othersAlive() const;                          // another instance uses this data folder
    void removeDead() const;                           // lock files nobody holds

private:
    std::filesystem::path folder_;
    std::string name_;
    int fd_ = -1;
};

}  // namespace timbre::storage
