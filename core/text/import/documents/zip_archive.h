#pragma once

#include "core/text/import/document_import.h"

#include <filesystem>
#include <optional>
#include <string>

struct zip;

namespace timbre::text {

// Reads files out of a ZIP archive; never more than the limits allow in all, whatever the archive
// says about their sizes. One thread.
class ZipArchive {
public:
    // Throws Error(DamagedFile, InvalidInput).
    ZipArchive(const std::filesystem::path& path, const ImportOptions& options);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    // Absent: no such name. Throws Error(DamagedFile, Unsupported: encrypted, InvalidInput: too large)
    // and Stopped.
    std::optional<std::string> find(const std::string& name);
    std::string read(const std::string& name);  // a missing one is DamagedFile

private:
    std::filesystem::path path_;
    const ImportOptions& options_;
    zip* archive_ = nullptr;
    std::uint64_t unpacked_ = 0;
};

// "OEBPS/text/" + "../images/a%20b.svg#x" → "OEBPS/images/a b.svg"; parts beyond the root are dropped.
std::string resolvePath(const std::string& folder, const std::string& reference);
std::string folderOf(const std::string& name);  // with its slash; empty: the root

}  // namespace timbre::text
