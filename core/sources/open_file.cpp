#include "core/sources/open_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timbre::sources {

OpenFile::OpenFile(std::filesystem::path path, int flags)
    : path_(std::move(path)), fd_(::open(path_.c_str(), flags | O_CLOEXEC, 0644)) {
    if (fd_ < 0) throw errnoError(errno, "open " + path_.string());
}

OpenFile::~OpenFile() {
    ::close(fd_);
}

std::size_t OpenFile::read(std::span<char> into) const {
    while (true) {
        const ssize_t count = ::read(fd_, into.data(), into.size());
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) throw errnoError(errno, "read " + path_.string());
    }
}

void OpenFile::writeAt(std::span<const char> bytes, std::int64_t offset) const {
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(fd_, bytes.data(), bytes.size(), offset);
        if (count < 0) {
            if (errno == EINTR) continue;
            throw errnoError(errno, "write " + path_.string());
        }
        offset += count;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void OpenFile::truncate(std::int64_t bytes) const {
    if (::ftruncate(fd_, bytes) != 0) throw errnoError(errno, "truncate " + path_.string());
}

std::int64_t OpenFile::size() const {
    struct stat info {};
    if (::fstat(fd_, &info) != 0) throw errnoError(errno, "look at " + path_.string());
    return info.st_size;
}

void OpenFile::sync() const {
    if (::fsync(fd_) != 0 && errno != EINVAL) throw errnoError(errno, "fsync " + path_.string());
}

void OpenFile::startWriting(std::int64_t offset, std::int64_t bytes) const noexcept {
    ::sync_file_range(fd_, offset, bytes, SYNC_FILE_RANGE_WRITE);
}

bool OpenFile::lock() const {
    return ::flock(fd_, LOCK_EX | LOCK_NB) == 0;
}

}  // namespace timbre::sources
