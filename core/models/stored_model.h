#pragma once

#include "core/base/error.h"
#include "core/sources/manifest.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::models {

enum class StoreState {
    Absent,
    Partial,  // some of it: a download that was paused or interrupted
    Ready,    // every file is there with the right size
    Broken,   // it was complete once; `problems` says what is wrong with which file
};

// Whose folder it is. Only ours are ever written to or deleted.
enum class StoreOrigin {
    Ours,      // a folder of the store
    Imported,  // a folder of the user's, used where it is
    HubCache,  // a snapshot that another program fetched, used where it is
};

// What is on disk of one model.
struct StoredModel {
    std::string id;
    StoreState state = StoreState::Absent;
    StoreOrigin origin = StoreOrigin::Ours;
    std::filesystem::path folder;      // all its files; empty: nothing is here
    std::filesystem::path checkpoint;  // what a family loads: the folder or one below it
    std::string family;                // empty: of none that this version knows
    std::string repository, commit;    // as far as known
    std::int64_t bytesOnDisk = 0;
    std::int64_t bytesDone = 0, bytesTotal = 0;  // Partial; total 0: not known
    std::vector<sources::FileProblem> problems;  // Broken
};

// Why a Broken model cannot be used: HashMismatch where the content of a file is wrong, else
// DamagedFile; names every file. Absent for every other state.
std::optional<Error> problemOf(const StoredModel& model);

}  // namespace timbre::models
