#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace timbre::sources {

// An open file by its descriptor. One thread; what fails throws errnoError with the path in it.
class OpenFile {
public:
    OpenFile(std::filesystem::path path, int flags);  // of open(2); made with mode 0644
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    std::size_t read(std::span<char> into) const;  // at the current place; 0 at the end
    void writeAt(std::span<const char> bytes, std::int64_t offset) const;
    void truncate(std::int64_t bytes) const;
    std::int64_t size() const;
    void sync() const;  // to the disk; of a folder: its entries
    // Starts writing this range to the disk now, so that the flush at the end has little left to do.
    void startWriting(std::int64_t offset, std::int64_t bytes) const noexcept;
    // Whether this process holds the file now, until it is closed; false when another does.
    bool lock() const;

private:
    std::filesystem::path path_;
    int fd_;
};

}  // namespace timbre::sources
