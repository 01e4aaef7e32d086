#pragma once

#include "core/sources/hub.h"
#include "core/sources/manifest.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace timbre::sources {

struct DownloadOptions {
    int parallelFiles = 3;
    int attempts = 6;                                                 // of a file in a row without a new byte
    std::chrono::milliseconds firstDelay{500}, longestDelay{30'000};  // doubled each time, with jitter
    double freeSpaceFactor = 1.2;                                     // of the bytes still to come
};

struct DownloadProgress {
    std::string file;  // in hand, or that just ended
    int filesDone = 0, files = 0;
    std::int64_t bytesDone = 0, bytesTotal = 0;  // of all files; less than before when one starts again
    double bytesPerSecond = 0;                   // smoothed, what arrived just now
    double etaSeconds = -1;                      // below 0: not known
    std::string trouble;                         // why it waits for another attempt; else empty
};
// At most 10 a second and once at the end; one at a time, on threads of the download.
using DownloadSink = std::function<void(const DownloadProgress&)>;

// Brings the files of the snapshot into the folder, which is made where needed. Blocks; one call per
// folder at a time, across processes. What is there already and right is kept; what came partly (a
// call that was stopped, failed or killed) goes on where it ended. Every file gets its name only after
// its hash is right; the manifest comes last. Files of the plan that stand in the folder with other
// content are replaced.
//
// Returns the manifest; absent when stopped: what came so far is kept (pause) until the next call or
// discardDownload (cancel).
// Throws InUse (another call), DiskFull (with numbers), ReadOnly, Storage, HashMismatch (after a second
// attempt, or against the pins of an earlier manifest), and what NetworkGate::stream throws.
std::optional<Manifest> downloadSnapshot(Hub& hub, const HubSnapshot& plan,
                                         const std::filesystem::path& folder, const DownloadOptions& options,
                                         const DownloadSink& progress, const std::stop_token& stop);

// A download of this folder that was begun and is not complete, from the file timbre-download.json
// in it: to show it, or to go on without asking for the file list again.
struct UnfinishedDownload {
    HubSnapshot plan;
    std::int64_t bytesDone = 0, bytesTotal = 0;  // by the sizes of what is there
};
std::optional<UnfinishedDownload> unfinishedDownload(const std::filesystem::path& folder);

// Removes what an unfinished download left in the folder, and the folder where it is empty then.
// Nothing of a complete snapshot is touched. Throws InUse, ReadOnly, Storage.
void discardDownload(const std::filesystem::path& folder);

}  // namespace timbre::sources
