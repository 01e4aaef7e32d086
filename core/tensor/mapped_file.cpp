#include "core/tensor/mapped_file.h"

#include "core/base/error.h"
#include "core/tensor/lost_pages.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace timbre::tensor {
namespace {

std::int64_t modifiedNs(const struct stat& status) {
    return std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
}

}  // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const std::filesystem::path& path) {
    // Not blocking: a pipe of that name must not hang the lane.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) throw errnoError(errno, "open " + path.string());
    return std::shared_ptr<const MappedFile>(new MappedFile(path, descriptor));
}

MappedFile::MappedFile(std::filesystem::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {
    struct stat status {};
    const auto giveUp = [this](Error error) {
        if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
        ::close(descriptor_);
        throw std::move(error);
    };
    if (::fstat(descriptor_, &status) != 0) giveUp(errnoError(errno, "fstat " + path_.string()));
    if (!S_ISREG(status.st_mode))
        giveUp(Error(ErrorCode::DamagedFile, path_.string() + ": expected a file, found a folder or device"));
    size_ = static_cast<std::size_t>(status.st_size);
    modifiedNs_ = modifiedNs(status);
    if (size_ == 0) return;  // an empty mapping does not exist

    void* data = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED | MAP_NORESERVE, descriptor_, 0);
    if (data == MAP_FAILED && errno == ENOMEM)
        giveUp(Error(ErrorCode::OutOfMemory,
                     path_.string() + ": no room to map " + std::to_string(size_) + " bytes"));
    if (data == MAP_FAILED) giveUp(errnoError(errno, "mmap " + path_.string()));
    data_ = static_cast<const std::byte*>(data);
    slot_ = lost_pages::watch(data_, size_);
    if (slot_ < 0) giveUp(Error(ErrorCode::OutOfMemory, path_.string() + ": too many mapped files"));
}

MappedFile::~MappedFile() {
    if (slot_ >= 0) lost_pages::unwatch(slot_);
    if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
    ::close(descriptor_);
}

void MappedFile::check() const {
    if (slot_ >= 0 && lost_pages::isDamaged(slot_))
        throw Error(ErrorCode::DamagedFile,
                    path_.string() + ": a part of the file was lost while it was in use");
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0) throw errnoError(errno, "fstat " + path_.string());
    if (static_cast<std::size_t>(status.st_size) != size_)
        throw Error(ErrorCode::DamagedFile, path_.string() + ": changed while it was in use: expected " +
                                                std::to_string(size_) + " bytes, found " +
                                                std::to_string(status.st_size));
    if (modifiedNs(status) != modifiedNs_)
        throw Error(ErrorCode::DamagedFile, path_.string() + ": was written to while it was in use");
}

void MappedFile::willNeed(std::int64_t offset, std::int64_t length) const {
    advise(offset, length, MADV_WILLNEED, false);
}

void MappedFile::release(std::int64_t offset, std::int64_t length) const {
    advise(offset, length, MADV_DONTNEED, true);
}

void MappedFile::advise(std::int64_t offset, std::int64_t length, int advice, bool wholePagesOnly) const {
    const std::int64_t page = ::sysconf(_SC_PAGESIZE);
    std::int64_t begin = std::max<std::int64_t>(offset, 0);
    std::int64_t end = std::min(offset + length, size());
    begin = (begin + (wholePagesOnly ? page - 1 : 0)) / page * page;
    if (wholePagesOnly) end = end / page * page;
    if (begin >= end) return;
    // Advice that is not taken changes nothing.
    ::madvise(const_cast<std::byte*>(data_) + begin, static_cast<std::size_t>(end - begin), advice);
}

}  // namespace timbre::tensor
