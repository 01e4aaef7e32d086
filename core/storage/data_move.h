#pragma once

#include "core/storage/database.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace timbre::storage {

// What a folder and everything below it takes on the disk; links are not followed. Reads the whole
// tree: not for the GUI thread.
struct FolderUse {
    std::uint64_t bytes = 0;
    std::uint64_t files = 0;
};
FolderUse folderUse(const std::filesystem::path& folder, const std::stop_token& stop = {});

// What speaks against moving the data folder there, in one English sentence; absent: nothing. The
// target must be absolute, outside the old folder and the other way round, new or empty, writable, and
// have room for everything and a tenth more.
std::optional<std::string> moveProblem(const std::filesystem::path& from, const std::filesystem::path& to);

struct MoveProgress {
    std::uint64_t bytesDone = 0, bytesTotal = 0;
    bool verifying = false;  // the second pass: what was written is read back
};

// Copies a data folder: the database as one consistent file, everything else file by file, then reads
// it all back and compares. The old folder is not touched; whatever goes wrong, or on a stop, what was
// copied is removed again and the old folder serves as before. Nobody else may write meanwhile: the
// engine thread calls it, and `database` is its open connection to from/timbre.db.
// Throws Error(InvalidInput, DiskFull, ReadOnly, DamagedFile …). Returns false when stopped.
bool copyDataFolder(Database& database, const std::filesystem::path& from, const std::filesystem::path& to,
                    const std::stop_token& stop, const std::function<void(const MoveProgress&)>& progress);

// Deletes an old data folder after a move: only what the current one has too, and the folder itself
// when nothing else is left in it. Throws Error(InvalidInput) while `current` is within that folder or
// holds no database.
void removeOldDataFolder(const std::filesystem::path& folder, const std::filesystem::path& current);

}  // namespace timbre::storage
