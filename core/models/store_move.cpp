#include "core/models/store_move.h"

#include "core/base/atomic_file.h"
#include "core/base/byte_text.h"
#include "core/base/error.h"
#include "core/models/disk_use.h"
#include "core/sources/file_hash.h"

#include <algorithm>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace timbre::models {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kMarker = ".timbre-move.json";
constexpr std::size_t kBlock = 4 << 20;

struct Item {
    fs::path path;  // below the store
    fs::file_type type;
    std::int64_t bytes = 0;
};

// A place for a file descriptor that is closed at the end.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : value_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
        if (value_ < 0) throw errnoError(errno, "open " + path.string());
    }
    ~Descriptor() { ::close(value_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return value_; }  // NOLINT(google-explicit-constructor)

private:
    int value_;
};

// Folders before what is in them.
std::vector<Item> itemsIn(const fs::path& store) {
    std::vector<Item> items;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(store, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const auto type = entry->symlink_status().type();
        const auto path = entry->path().lexically_relative(store);
        if (path == kMarker) continue;
        if (type == fs::file_type::regular)
            items.push_back({path, type, static_cast<std::int64_t>(entry->file_size())});
        else if (type == fs::file_type::directory || type == fs::file_type::symlink)
            items.push_back({path, type});
    }
    if (failed) throw errnoError(failed.value(), "list " + store.string());
    return items;
}

// What is in a folder before the folder.
std::vector<Item> insideOut(std::vector<Item> items) {
    std::ranges::reverse(items);
    return items;
}

// Where a marked folder is filled from; and whether everything is in it.
struct Marker {
    std::string from;
    bool complete = false;
};

std::optional<Marker> readMarker(const fs::path& to) {
    std::error_code ignored;
    if (!fs::exists(to / kMarker, ignored)) return std::nullopt;
    const json document = json::parse(readFile(to / kMarker), nullptr, false);
    if (!document.is_object()) return std::nullopt;
    const auto from = document.find("from"), complete = document.find("complete");
    if (from == document.end() || !from->is_string()) return std::nullopt;
    return Marker{from->get<std::string>(),
                  complete != document.end() && complete->is_boolean() && complete->get<bool>()};
}

void writeMarker(const fs::path& to, const Marker& marker) {
    const json document{{"from", marker.from}, {"complete", marker.complete}};
    writeFileAtomically(to / kMarker, document.dump(2, ' ', false, json::error_handler_t::replace) + '\n');
}

bool sameDisk(const fs::path& a, const fs::path& b) {
    struct stat first {
    }, second{};
    return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

bool isThere(const Item& item, const fs::path& to) {
    std::error_code failed;
    const auto status = fs::symlink_status(to / item.path, failed);
    if (status.type() != item.type) return false;
    return item.type != fs::file_type::regular ||
           static_cast<std::int64_t>(fs::file_size(to / item.path, failed)) == item.bytes;
}

class Move {
public:
    Move(const fs::path& from, const fs::path& to, const MoveProgress& progress, const std::stop_token& stop)
        : from_(fs::weakly_canonical(from)),
          to_(fs::weakly_canonical(to)),
          progress_(progress),
          stop_(stop) {}

    bool run(const std::function<void()>& switchTo) {
        refuseWrongFolders();
        items_ = itemsIn(from_);
        for (const auto& item : items_) total_ += item.bytes;
        prepare();
        try {
            for (const auto& item : items_)
                if (!bring(item)) {
                    undo();
                    return false;
                }
            writeMarker(to_, {from_.string(), true});
            switchTo();
        } catch (...) {
            undo();
            throw;
        }
        finishMove(to_);
        return true;
    }

private:
    void refuseWrongFolders() {
        std::error_code failed;
        if (!fs::is_directory(from_, failed))
            throw Error(ErrorCode::NotFound, from_.string() + " is not a folder");
        if (isWithin(to_, from_) || isWithin(from_, to_))
            throw Error(ErrorCode::InvalidInput,
                        to_.string() + " and " + from_.string() + " lie within each other");
        if (!fs::exists(to_, failed)) return;
        if (!fs::is_directory(to_, failed))
            throw Error(ErrorCode::InvalidInput, to_.string() + " is not a folder");
        const auto marker = readMarker(to_);
        if ((marker && marker->from == from_.string()) || fs::is_empty(to_, failed)) return;
        throw Error(ErrorCode::InvalidInput, to_.string() + ": expected an empty folder, found files in it");
    }

    void prepare() {
        std::error_code failed;
        isNew_ = fs::create_directories(to_, failed);
        if (failed) throw errnoError(failed.value(), "create " + to_.string());
        const std::int64_t free = diskSpace(to_).free;
        if (!sameDisk(from_, to_) && free < total_ - diskUse(to_))
            throw Error(ErrorCode::DiskFull, to_.string() + ": the models need " + byteText(total_) + ", " +
                                                 byteText(free) + " are free");
        writeMarker(to_, {from_.string(), false});
    }

    // False: stopped.
    bool bring(const Item& item) {
        if (stop_.stop_requested()) return false;
        const fs::path source = from_ / item.path, target = to_ / item.path;
        std::error_code failed;
        if (item.type == fs::file_type::directory) {
            fs::create_directory(target, failed);
        } else if (item.type == fs::file_type::symlink) {
            fs::remove(target, failed);
            fs::copy_symlink(source, target, failed);
        } else if (!fs::equivalent(source, target, failed)) {
            fs::create_hard_link(source, target, failed);
            if (failed) return copy(item);
        }
        if (failed) throw errnoError(failed.value(), "create " + target.string());
        done_ += item.bytes;
        report(item, 0);
        return true;
    }

    bool copy(const Item& item) {
        const fs::path source = from_ / item.path, target = to_ / item.path;
        const fs::path temporary = temporaryNameFor(target);
        try {
            const auto written = write(source, temporary, item);
            if (!written) {
                fs::remove(temporary);
                return false;
            }
            if (const auto found = sources::hashFile(temporary, {}, stop_); found && *found != *written)
                throw Error(ErrorCode::HashMismatch,
                            target.string() + ": written " + *written + ", read back " + *found);
            fs::last_write_time(temporary, fs::last_write_time(source));
            publishFile(temporary, target);
        } catch (...) {
            std::error_code ignored;
            fs::remove(temporary, ignored);
            throw;
        }
        done_ += item.bytes;
        return true;
    }

    // The hash of what was written; absent when stopped.
    std::optional<std::string> write(const fs::path& source, const fs::path& target, const Item& item) {
        const Descriptor in(source, O_RDONLY), out(target, O_WRONLY | O_CREAT | O_TRUNC);
        sources::ContentDigest digest(sources::ContentDigest::Kind::Sha256, item.bytes);
        std::vector<char> block(kBlock);
        for (std::int64_t copied = 0;;) {
            if (stop_.stop_requested()) return std::nullopt;
            const auto count = ::read(in, block.data(), block.size());
            if (count < 0) throw errnoError(errno, "read " + source.string());
            if (count == 0) break;
            for (ssize_t written = 0; written < count;) {
                const auto step =
                    ::write(out, block.data() + written, static_cast<std::size_t>(count - written));
                if (step < 0) throw errnoError(errno, "write " + target.string());
                written += step;
            }
            digest.add({block.data(), static_cast<std::size_t>(count)});
            report(item, copied += count);
        }
        if (::fsync(out) != 0) throw errnoError(errno, "flush " + target.string());
        // What is read back shall come from the disk.
        ::posix_fadvise(out, 0, 0, POSIX_FADV_DONTNEED);
        return digest.sha256();
    }

    void report(const Item& item, std::int64_t ofItem) const {
        if (progress_) progress_(item.path.generic_string(), done_ + ofItem, total_);
    }

    void undo() const {
        std::error_code ignored;
        for (const auto& item : insideOut(items_)) fs::remove(to_ / item.path, ignored);
        fs::remove(to_ / kMarker, ignored);
        if (isNew_) fs::remove(to_, ignored);
    }

    fs::path from_, to_;
    const MoveProgress& progress_;
    const std::stop_token& stop_;
    std::vector<Item> items_;
    std::int64_t done_ = 0, total_ = 0;
    bool isNew_ = false;
};

}  // namespace

bool moveStore(const fs::path& from, const fs::path& to, const std::function<void()>& switchTo,
               const MoveProgress& progress, const std::stop_token& stop) {
    return Move(from, to, progress, stop).run(switchTo);
}

void finishMove(const fs::path& to) noexcept {
    try {
        const auto marker = readMarker(to);
        if (!marker || !marker->complete) return;
        const fs::path from = marker->from;
        std::error_code failed;
        if (fs::is_directory(from, failed)) {
            const auto items = itemsIn(from);
            for (const auto& item : insideOut(items))
                if (isThere(item, to)) fs::remove(from / item.path, failed);
            fs::remove(from, failed);  // unless it holds what is not ours
        }
        fs::remove(to / kMarker, failed);
    } catch (...) {
        // The old files stay; the marker too, for the next start.
    }
}

}  // namespace timbre::models
