#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace timbre::models {

// bytesDone of bytesTotal, and the file in hand. The caller's thread, every few MB.
using MoveProgress =
    std::function<void(const std::string& file, std::int64_t bytesDone, std::int64_t bytesTotal)>;

// Moves a model store to another folder, which must be empty or not there. Every file is linked where
// the disk is the same, else copied, flushed and read back. When all is there, `switchTo` makes the
// program use the new folder for good; only then are the old files removed. Nothing may change in the
// store meanwhile; files that are in use may be read all along. Links are moved as links.
//
// False when stopped, and then, as after an error, everything is as it was. After a crash the old
// folder is whole until `switchTo` has returned; a second call goes on where the first one ended, and
// ModelStore::recover() in the new folder ends what was left.
// Throws Error(InvalidInput) for a folder within the other or with other files, NotFound, DiskFull
// with numbers, ReadOnly, Storage, HashMismatch for a copy that reads back differently, and what
// switchTo throws.
bool moveStore(const std::filesystem::path& from, const std::filesystem::path& to,
               const std::function<void()>& switchTo, const MoveProgress& progress,
               const std::stop_token& stop);

// Removes the old files of a move to this folder that was switched and not ended. Never throws: what
// cannot be removed stays.
void finishMove(const std::filesystem::path& to) noexcept;

}  // namespace timbre::models
