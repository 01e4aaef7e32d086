#include "core/storage/instance_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace timbre::storage {
namespace {

const std::string kPassingMark = ".";

std::string uniqueName() {
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::microseconds(1);
    return std::to_string(now) + "-" + std::to_string(::getpid());
}

}  // namespace

InstanceLock::InstanceLock(std::filesystem::path folder) : folder_(std::move(folder)), name_(uniqueName()) {
    std::filesystem::create_directories(folder_);
    // Locked under a passing name first, or another instance could take it for a dead one's.
    const auto file = folder_ / name_;
    const auto passing = folder_ / (kPassingMark + name_);
    fd_ = ::open(passing.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    if (fd_ < 0) throw errnoError(errno, "create " + passing.string());
    if (::flock(fd_, LOCK_EX | LOCK_NB) != 0 || ::rename(passing.c_str(), file.c_str()) != 0) {
        const int cause = errno;
        ::unlink(passing.c_str());
        ::close(fd_);
        throw errnoError(cause, "lock " + file.string());
    }
}

InstanceLock::~InstanceLock() {
    std::error_code ignored;
    std::filesystem::remove(folder_ / name_, ignored);
    ::close(fd_);
}

bool InstanceLock::isAlive(const std::string& name) const {
    if (name == name_) return true;
    const int fd = ::open((folder_ / name).c_str(), O_RDWR | O_CLOEXEC);
    if (fd < 0) return false;
    // Shared, so that two instances that look at once do not take each other for the holder.
    const bool held = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return held;
}

bool InstanceLock::othersAlive() const {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
        const auto name = entry.path().filename().string();
        if (name != name_ && !name.starts_with(kPassingMark) && isAlive(name)) return true;
    }
    return false;
}

void InstanceLock::removeDead() const {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with(kPassingMark) && !isAlive(name)) std::filesystem::remove(entry.path(), ignored);
    }
}

}  // namespace timbre::storage
