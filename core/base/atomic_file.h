#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace timbre {

// A name beside `target` for what is still being written; differs on every call and in every process.
std::filesystem::path temporaryNameFor(const std::filesystem::path& target);

// Makes a finished temporary file appear under its final name: flushes it to the disk, renames it,
// flushes the folder. Throws Error(DiskFull, ReadOnly, NotFound, Storage); the target is then as it was.
void publishFile(const std::filesystem::path& temporary, const std::filesystem::path& target);

// Replaces `target` with `content` so that readers see either the old or the whole new file, also
// after a power cut. Same errors as publishFile; no temporary file is left behind.
void writeFileAtomically(const std::filesystem::path& target, std::string_view content);

// The whole file as bytes. Throws Error(NotFound, ReadOnly, Storage), and InvalidInput over maxBytes.
std::string readFile(const std::filesystem::path& path, std::size_t maxBytes = 64u << 20);

}  // namespace timbre
