#include "core/storage/data_move.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace timbre::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlockBytes = 1u << 20;
constexpr std::string_view kDatabase = "timbre.db";

// The database is copied on its own; the locks of running programs mean nothing elsewhere.
bool isCopiedAsFile(const fs::path& name) {
    return !name.string().starts_with(kDatabase) && name != "instances" && name.extension() != ".lock";
}

bool isWithin(const fs::path& inner, const fs::path& outer) {
    const auto a = fs::weakly_canonical(inner), b = fs::weakly_canonical(outer);
    return std::mismatch(b.begin(), b.end(), a.begin(), a.end()).first == b.end();
}

class File {
public:
    File(const fs::path& path, int flags) : path_(path), fd_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
        if (fd_ < 0) throw errnoError(errno, "open " + path.string());
    }
    ~File() { ::close(fd_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    // Less than the block only at the end of the file: the hash of a file depends on where it is cut.
    std::size_t read(std::span<char> block) {
        std::size_t filled = 0;
        while (filled < block.size()) {
            const auto count = ::read(fd_, block.data() + filled, block.size() - filled);
            if (count == 0) break;
            if (count < 0 && errno != EINTR) throw errnoError(errno, "read " + path_.string());
            if (count > 0) filled += static_cast<std::size_t>(count);
        }
        return filled;
    }
    void write(std::span<const char> block) {
        while (!block.empty()) {
            const auto count = ::write(fd_, block.data(), block.size());
            if (count < 0 && errno != EINTR) throw errnoError(errno, "write " + path_.string());
            if (count > 0) block = block.subspan(static_cast<std::size_t>(count));
        }
    }
    void flush() {
        if (::fsync(fd_) != 0) throw errnoError(errno, "fsync " + path_.string());
    }
    // What is read next comes from the disk, not from what was just written into memory.
    void forgetCached() { ::posix_fadvise(fd_, 0, 0, POSIX_FADV_DONTNEED); }

private:
    fs::path path_;
    int fd_;
};

// Removes what a copy that did not succeed has written.
class Unfinished {
public:
    explicit Unfinished(fs::path folder) : folder_(std::move(folder)) {
        std::error_code ignored;
        existed_ = fs::exists(folder_, ignored);
    }
    ~Unfinished() {
        if (kept_) return;
        std::error_code ignored;
        if (!existed_) {
            fs::remove_all(folder_, ignored);
            return;
        }
        for (const auto& entry : fs::directory_iterator(folder_, ignored)) fs::remove_all(entry, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { kept_ = true; }

private:
    fs::path folder_;
    bool existed_ = false, kept_ = false;
};

// One move: the files below both folders, and how far it is.
class Copying {
public:
    Copying(fs::path from, fs::path to, const std::stop_token& stop,
            const std::function<void(const MoveProgress&)>& progress)
        : from_(std::move(from)), to_(std::move(to)), stop_(stop), progress_(progress), block_(kBlockBytes) {}

    void collect() {
        for (const auto& entry : fs::directory_iterator(from_))
            if (isCopiedAsFile(entry.path().filename())) add(entry.path());
        // Twice: once written, once read back.
        shown_.bytesTotal *= 2;
        if (progress_) progress_(shown_);
    }
    bool copyAll() {
        for (const auto& name : folders_) fs::create_directories(to_ / name);
        // What went away by itself, such as a temporary file of a draft, is not missed.
        std::erase_if(files_, [this](const auto& name) { return !fs::exists(from_ / name); });
        for (const auto& name : files_)
            if (!copy(name)) return false;
        return true;
    }
    bool verifyAll() {
        shown_.verifying = true;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto hash = hashOf(to_ / files_[i]);
            if (!hash) return false;
            if (*hash != hashes_[i])
                throw Error(ErrorCode::DamagedFile,
                            (to_ / files_[i]).string() + " differs from what was written");
        }
        return true;
    }

private:
    void add(const fs::path& path) {
        std::error_code missing;
        const auto status = fs::symlink_status(path, missing);
        if (fs::is_regular_file(status)) {
            const auto bytes = fs::file_size(path, missing);
            if (missing) return;
            files_.push_back(fs::relative(path, from_));
            shown_.bytesTotal += bytes;
        } else if (fs::is_directory(status)) {
            folders_.push_back(fs::relative(path, from_));
            for (const auto& entry : fs::directory_iterator(path)) add(entry.path());
        } else if (fs::is_symlink(status)) {
            throw Error(ErrorCode::Unsupported, path.string() + " is a link; copy what it leads to by hand");
        }
    }
    bool advance(std::size_t bytes) {
        shown_.bytesDone += bytes;
        if (progress_) progress_(shown_);
        return !stop_.stop_requested();
    }
    bool copy(const fs::path& name) {
        File source(from_ / name, O_RDONLY);
        File target(to_ / name, O_WRONLY | O_CREAT | O_EXCL);
        ContentKey hash;
        while (const auto count = source.read(block_)) {
            const std::span<const char> read(block_.data(), count);
            hash.add({read.data(), read.size()});
            target.write(read);
            if (!advance(count)) return false;
        }
        target.flush();
        target.forgetCached();
        hashes_.push_back(hash.hex());
        return true;
    }
    std::optional<std::string> hashOf(const fs::path& path) {
        File file(path, O_RDONLY);
        ContentKey hash;
        while (const auto count = file.read(block_)) {
            hash.add({block_.data(), count});
            if (!advance(count)) return std::nullopt;
        }
        return hash.hex();
    }

    const fs::path from_, to_;
    const std::stop_token& stop_;
    const std::function<void(const MoveProgress&)>& progress_;
    std::vector<char> block_;
    std::vector<fs::path> folders_, files_;
    std::vector<std::string> hashes_;
    MoveProgress shown_;
};

}  // namespace

FolderUse folderUse(const fs::path& folder, const std::stop_token& stop) {
    FolderUse use;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, error), end; !error && at != end;
         at.increment(error)) {
        if (stop.stop_requested()) break;
        std::error_code gone;
        if (!at->is_regular_file(gone) || at->is_symlink(gone)) continue;
        const auto bytes = at->file_size(gone);
        if (gone) continue;
        use.bytes += bytes;
        ++use.files;
    }
    return use;
}

std::optional<std::string> moveProblem(const fs::path& from, const fs::path& to) {
    if (!to.is_absolute()) return to.string() + " is not an absolute path";
    if (isWithin(to, from)) return to.string() + " is the data folder or within it";
    if (isWithin(from, to)) return to.string() + " holds the data folder";
    std::error_code error;
    if (fs::exists(to, error) && !fs::is_directory(to, error)) return to.string() + " is not a folder";
    if (fs::exists(to, error) && !fs::is_empty(to, error)) return to.string() + " is not empty";
    auto nearest = to;
    while (!fs::exists(nearest, error) && nearest.has_relative_path()) nearest = nearest.parent_path();
    if (::access(nearest.c_str(), W_OK | X_OK) != 0) return nearest.string() + " cannot be written";
    const auto needed = folderUse(from).bytes;
    const auto space = fs::space(nearest, error);
    if (!error && space.available < needed + needed / 10)
        return to.string() + " has " + std::to_string(space.available >> 20) + " MiB free, " +
               std::to_string((needed + needed / 10 + (1u << 20) - 1) >> 20) + " MiB are needed";
    return std::nullopt;
}

bool copyDataFolder(Database& database, const fs::path& from, const fs::path& to, const std::stop_token& stop,
                    const std::function<void(const MoveProgress&)>& progress) {
    if (const auto problem = moveProblem(from, to)) throw Error(ErrorCode::InvalidInput, *problem);
    Unfinished unfinished(to);
    std::error_code failure;
    fs::create_directories(to, failure);
    if (failure) throw errnoError(failure.value(), "create " + to.string());
    Copying copying(from, to, stop, progress);
    copying.collect();
    if (!copying.copyAll() || !copying.verifyAll()) return false;
    // Last: a folder without a database is no data folder, should we be killed before this.
    const auto temporary = temporaryNameFor(to / kDatabase);
    database.backupTo(temporary);
    if (!Database(temporary, Access::ReadOnly).integrityOk())
        throw Error(ErrorCode::DamagedFile, temporary.string() + " fails the integrity check");
    for (const char* companion : {"-wal", "-shm"}) fs::remove(temporary.string() + companion, failure);
    if (stop.stop_requested()) return false;
    publishFile(temporary, to / kDatabase);
    unfinished.keep();
    return true;
}

void removeOldDataFolder(const fs::path& folder, const fs::path& current) {
    if (isWithin(current, folder))
        throw Error(ErrorCode::InvalidInput, folder.string() + " is in use: " + current.string());
    if (!fs::exists(current / kDatabase))
        throw Error(ErrorCode::InvalidInput, current.string() + " holds no database");
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        const auto name = entry.path().filename();
        if (isCopiedAsFile(name) && !fs::exists(current / name)) continue;
        fs::remove_all(entry.path(), failure);
        if (failure) throw errnoError(failure.value(), "remove " + entry.path().string());
    }
    if (fs::is_empty(folder, failure) && !failure) fs::remove(folder, failure);
}

}  // namespace timbre::storage
