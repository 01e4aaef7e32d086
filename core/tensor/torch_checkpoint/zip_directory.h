#pragma once

#include "core/tensor/mapped_file.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace timbre::tensor {

// Where the bytes of a file inside a ZIP archive lie.
struct ZipEntry {
    std::int64_t offset = 0;  // of its data, in bytes from the start of the archive
    std::int64_t size = 0;
};

// The files of a ZIP or ZIP64 archive by name, all of them stored without compression. Throws
// Error(DamagedFile) where the archive is cut off or contradicts itself: entries that overlap, lie
// outside, have the same name or one that leads out of a folder; Unsupported for compressed, encrypted
// and divided archives.
// Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.
std::map<std::string, ZipEntry, std::less<>> readZipDirectory(const MappedFile& file);

}  // namespace timbre::tensor
