#include "core/sources/snapshot_download.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/sources/download_plan.h"
#include "core/sources/file_download.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace timbre::sources {
namespace {

constexpr std::chrono::milliseconds kTick{500};

std::filesystem::path partOf(const std::filesystem::path& folder, const HubFile& file) {
    auto path = folder / file.path;
    path += kPartSuffix;
    return path;
}

// Bytes of a file that need not be fetched again, as far as sizes tell.
std::int64_t bytesThere(const std::filesystem::path& folder, const HubFile& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(folder / file.path, failed);
    if (!failed && static_cast<std::int64_t>(size) == file.bytes) return file.bytes;
    const auto part = std::filesystem::file_size(partOf(folder, file), failed);
    return failed ? 0 : std::min(static_cast<std::int64_t>(part), file.bytes);
}

void checkSpace(const HubSnapshot& plan, const std::filesystem::path& folder, double factor) {
    std::int64_t needed = 0;
    for (const auto& file : plan.files) needed += file.bytes - bytesThere(folder, file);
    std::error_code failed;
    const auto space = std::filesystem::space(folder, failed);
    const auto wanted = static_cast<std::uintmax_t>(static_cast<double>(needed) * factor);
    if (failed || wanted <= space.available) return;
    throw Error(ErrorCode::DiskFull, plan.repository + " needs " + std::to_string(wanted) + " bytes in " +
                                         folder.string() + " (" + std::to_string(needed) +
                                         " to download, with reserve); " + std::to_string(space.available) +
                                         " are free");
}

std::optional<Manifest> usableManifest(const std::filesystem::path& folder) {
    try {
        return readManifest(folder);
    } catch (const Error& error) {
        log(LogLevel::Warning, "sources", "ignoring a manifest, " + error.detail());
        return std::nullopt;
    }
}

// The hashes of an earlier download of the same commit. The manifest of another commit goes: from
// now on the folder is not that snapshot any more.
std::map<std::string, std::string> pinsFor(const HubSnapshot& plan, const std::filesystem::path& folder) {
    std::map<std::string, std::string> pins;
    const auto manifest = usableManifest(folder);
    if (manifest && manifest->commit == plan.commit && manifest->repository == plan.repository)
        for (const auto& file : manifest->files) pins[file.path] = file.sha256;
    else
        std::filesystem::remove(folder / kManifestName);
    return pins;
}

// The files of one call, taken by a few threads.
class Crew {
public:
    Crew(Hub& hub, const HubSnapshot& plan, const std::filesystem::path& folder,
         const DownloadOptions& options, DownloadMeter& meter)
        : hub_(hub),
          plan_(plan),
          folder_(folder),
          options_(options),
          meter_(meter),
          pins_(pinsFor(plan, folder)),
          done_(plan.files.size()) {}

    // Absent when stopped; throws what the first file that failed threw.
    std::optional<std::vector<ManifestFile>> run(const std::stop_token& stop) {
        const std::stop_callback pass(stop, [this] { quit_.request_stop(); });
        const auto threads = std::clamp<std::size_t>(
            plan_.files.size(), 1, static_cast<std::size_t>(std::max(options_.parallelFiles, 1)));
        working_ = threads;
        {
            std::vector<std::jthread> crew;
            for (std::size_t i = 0; i < threads; ++i) crew.emplace_back([this] { work(); });
            std::unique_lock lock(mutex_);
            while (!changed_.wait_for(lock, kTick, [this] { return working_ == 0; })) {
                lock.unlock();
                meter_.tick();
                lock.lock();
            }
        }
        if (failure_) std::rethrow_exception(failure_);
        std::vector<ManifestFile> files;
        for (auto& file : done_) {
            if (!file) return std::nullopt;
            files.push_back(std::move(*file));
        }
        return files;
    }

private:
    void work() {
        for (std::size_t i = next_++; i < plan_.files.size() && !quit_.stop_requested(); i = next_++)
            fetch(i);
        const std::lock_guard lock(mutex_);
        --working_;
        changed_.notify_all();
    }

    void fetch(std::size_t index) {
        const HubFile& file = plan_.files[index];
        const auto pin = pins_.find(file.path);
        try {
            FileDownload download(hub_, plan_, file, folder_, pin != pins_.end() ? pin->second : "", options_,
                                  meter_);
            done_[index] = download.run(quit_.get_token());
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) failure_ = std::make_exception_ptr(currentError());
            quit_.request_stop();
        }
    }

    Hub& hub_;
    const HubSnapshot& plan_;
    const std::filesystem::path& folder_;
    const DownloadOptions& options_;
    DownloadMeter& meter_;
    const std::map<std::string, std::string> pins_;
    std::vector<std::optional<ManifestFile>> done_;  // one thread per element
    std::atomic<std::size_t> next_{0};
    std::stop_source quit_;

    std::mutex mutex_;  // guards what follows
    std::condition_variable changed_;
    std::size_t working_ = 0;
    std::exception_ptr failure_;
};

// The names of all files, down to the folder's own.
void syncFolders(const HubSnapshot& plan, const std::filesystem::path& folder) {
    std::set<std::filesystem::path> folders{folder, std::filesystem::absolute(folder).parent_path()};
    for (const auto& file : plan.files)
        for (auto parent = std::filesystem::path(file.path).parent_path(); !parent.empty();
             parent = parent.parent_path())
            folders.insert(folder / parent);
    for (const auto& path : folders) OpenFile(path, O_RDONLY | O_DIRECTORY).sync();
}

void removeEmptyFolders(const HubSnapshot& plan, const std::filesystem::path& folder) {
    std::error_code notEmpty;
    for (const auto& file : plan.files)
        for (auto parent = std::filesystem::path(file.path).parent_path(); !parent.empty();
             parent = parent.parent_path())
            std::filesystem::remove(folder / parent, notEmpty);
    std::filesystem::remove(folder, notEmpty);
}

void requireLock(const OpenFile& folder, const std::filesystem::path& path) {
    if (!folder.lock()) throw Error(ErrorCode::InUse, path.string() + " is being downloaded into already");
}

}  // namespace

std::optional<Manifest> downloadSnapshot(Hub& hub, const HubSnapshot& plan,
                                         const std::filesystem::path& folder, const DownloadOptions& options,
                                         const DownloadSink& progress, const std::stop_token& stop) {
    checkPlan(plan);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) throw errnoError(failed.value(), "make " + folder.string());
    const OpenFile lock(folder, O_RDONLY | O_DIRECTORY);
    requireLock(lock, folder);
    checkSpace(plan, folder, options.freeSpaceFactor);
    writeFileAtomically(folder / kPlanName, planJson(plan));

    std::int64_t total = 0;
    for (const auto& file : plan.files) total += file.bytes;
    DownloadMeter meter(progress, static_cast<int>(plan.files.size()), total);
    for (const auto& file : plan.files) meter.place(file.path, bytesThere(folder, file));
    auto files = Crew(hub, plan, folder, options, meter).run(stop);
    meter.report();
    if (!files) return std::nullopt;

    Manifest manifest{.repository = plan.repository,
                      .revision = plan.revision,
                      .commit = plan.commit,
                      .files = std::move(*files)};
    syncFolders(plan, folder);
    writeManifest(folder, manifest);
    std::filesystem::remove(folder / kPlanName, failed);
    return manifest;
}

std::optional<UnfinishedDownload> unfinishedDownload(const std::filesystem::path& folder) {
    auto plan = readPlan(folder);
    if (!plan) return std::nullopt;
    UnfinishedDownload unfinished{.plan = std::move(*plan)};
    for (const auto& file : unfinished.plan.files) {
        unfinished.bytesDone += bytesThere(folder, file);
        unfinished.bytesTotal += file.bytes;
    }
    return unfinished;
}

void discardDownload(const std::filesystem::path& folder) {
    const auto plan = readPlan(folder);
    if (!plan) return;
    const OpenFile lock(folder, O_RDONLY | O_DIRECTORY);
    requireLock(lock, folder);
    std::set<std::string> complete;
    if (const auto manifest = usableManifest(folder))
        for (const auto& file : manifest->files) complete.insert(file.path);
    for (const auto& file : plan->files) {
        for (const auto suffix : {kPartSuffix, kEtagSuffix}) {
            auto path = folder / file.path;
            path += suffix;
            std::filesystem::remove(path);
        }
        if (!complete.contains(file.path)) std::filesystem::remove(folder / file.path);
    }
    std::filesystem::remove(folder / kPlanName);
    removeEmptyFolders(*plan, folder);
}

}  // namespace timbre::sources
