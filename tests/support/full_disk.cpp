#include "tests/support/full_disk.h"

#include <sqlite3.h>

namespace timbre::test {
namespace {

std::atomic<bool> isFull{false};
sqlite3_vfs* original = nullptr;
sqlite3_vfs ours;

// Before each of SQLite's own files, whose methods serve but for writing.
struct alignas(16) File {
    sqlite3_file base;
};
sqlite3_file* behind(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(File));
}

template <auto Method, class... Arguments>
int forward(sqlite3_file* file, Arguments... arguments) {
    return (behind(file)->pMethods->*Method)(behind(file), arguments...);
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    return isFull ? SQLITE_FULL : forward<&sqlite3_io_methods::xWrite>(file, bytes, count, at);
}

const sqlite3_io_methods kMethods = {
    .iVersion = 2,
    .xClose = [](sqlite3_file* f) { return forward<&sqlite3_io_methods::xClose>(f); },
    .xRead = [](sqlite3_file* f, void* to, int n,
                sqlite3_int64 at) { return forward<&sqlite3_io_methods::xRead>(f, to, n, at); },
    .xWrite = write,
    .xTruncate = [](sqlite3_file* f,
                    sqlite3_int64 n) { return forward<&sqlite3_io_methods::xTruncate>(f, n); },
    .xSync = [](sqlite3_file* f, int flags) { return forward<&sqlite3_io_methods::xSync>(f, flags); },
    .xFileSize = [](sqlite3_file* f,
                    sqlite3_int64* n) { return forward<&sqlite3_io_methods::xFileSize>(f, n); },
    .xLock = [](sqlite3_file* f, int how) { return forward<&sqlite3_io_methods::xLock>(f, how); },
    .xUnlock = [](sqlite3_file* f, int how) { return forward<&sqlite3_io_methods::xUnlock>(f, how); },
    .xCheckReservedLock = [](sqlite3_file* f,
                             int* out) { return forward<&sqlite3_io_methods::xCheckReservedLock>(f, out); },
    .xFileControl = [](sqlite3_file* f, int op,
                       void* value) { return forward<&sqlite3_io_methods::xFileControl>(f, op, value); },
    .xSectorSize = [](sqlite3_file* f) { return forward<&sqlite3_io_methods::xSectorSize>(f); },
    .xDeviceCharacteristics =
        [](sqlite3_file* f) { return forward<&sqlite3_io_methods::xDeviceCharacteristics>(f); },
    .xShmMap =
        [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
            return forward<&sqlite3_io_methods::xShmMap>(f, page, size, extend, out);
        },
    .xShmLock = [](sqlite3_file* f, int offset, int n,
                   int flags) { return forward<&sqlite3_io_methods::xShmLock>(f, offset, n, flags); },
    .xShmBarrier = [](sqlite3_file* f) { behind(f)->pMethods->xShmBarrier(behind(f)); },
    .xShmUnmap = [](sqlite3_file* f,
                    int remove) { return forward<&sqlite3_io_methods::xShmUnmap>(f, remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    const int result = original->xOpen(original, name, behind(file), flags, outFlags);
    file->pMethods = behind(file)->pMethods != nullptr ? &kMethods : nullptr;
    return result;
}

}  // namespace

FullDisk::FullDisk() : full_(isFull) {
    original = sqlite3_vfs_find(nullptr);
    ours = *original;
    ours.pNext = nullptr;
    ours.zName = "timbre-full-disk";
    ours.szOsFile = int(sizeof(File)) + original->szOsFile;
    ours.xOpen = open;
    sqlite3_vfs_register(&ours, 1);
}

FullDisk::~FullDisk() {
    isFull = false;
    sqlite3_vfs_register(original, 1);
    sqlite3_vfs_unregister(&ours);
}

}  // namespace timbre::test
