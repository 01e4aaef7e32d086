#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace timbre::tensor {

// A file as read-only memory. Nothing is read until it is looked at, and the pages are shared with
// every process that maps the same file. A removed file stays readable; of a truncated one the lost
// part reads as zeros and check() says so. Immutable: any thread.
class MappedFile {
public:
    // Throws Error(NotFound) when there is no such file, DamagedFile when it is no plain file,
    // OutOfMemory when there is no room for the mapping, ReadOnly, Storage.
    static std::shared_ptr<const MappedFile> open(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::span<const std::byte> bytes() const { return {data_, size_}; }
    std::int64_t size() const { return static_cast<std::int64_t>(size_); }

    // Throws Error(DamagedFile) when the file was truncated or written since it was opened: what was
    // read since then may be wrong. About a microsecond.
    void check() const;

    // Advice for a part of the file, in bytes: it is needed soon (read ahead, in the background), or
    // no more (our share of the memory is given back; it can still be read).
    void willNeed(std::int64_t offset, std::int64_t length) const;
    void release(std::int64_t offset, std::int64_t length) const;

private:
    MappedFile(std::filesystem::path path, int descriptor);
    void advise(std::int64_t offset, std::int64_t length, int advice, bool wholePagesOnly) const;

    std::filesystem::path path_;
    int descriptor_ = -1;  // kept to see changes of the file, whatever happens to its name
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    std::int64_t modifiedNs_ = 0;
    int slot_ = -1;
};

}  // namespace timbre::tensor
