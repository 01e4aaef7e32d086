#include "core/base/heap.h"

#include <climits>
#include <fstream>
#include <limits>
#include <malloc.h>
#include <map>
#include <string>
#include <utility>

namespace timbre {
namespace {

// Looks names up in a table of the kernel with lines like "RssAnon:  1234 kB"; in bytes, 0 for a name
// that is not there.
auto kernelTable(const char* path) {
    std::ifstream file(path);
    std::map<std::string, long long> values;
    std::string name;
    while (file >> name) {
        long long kib = 0;
        if (file >> kib) values[name] = kib * 1024;
        file.clear();
        file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return [values = std::move(values)](const char* wanted) {
        const auto found = values.find(wanted);
        return found == values.end() ? 0 : found->second;
    };
}

}  // namespace

void keepFreedMemory() {
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, INT_MAX);
    ::mallopt(M_TOP_PAD, 256 << 20);
}

void returnFreedMemory(const std::function<void()>& free) {
    // malloc_trim() empties the holes of every arena but cuts the end of the first one only. The end
    // of a thread's arena, up to 64 MB, is cut by free() itself, and only down to these two.
    ::mallopt(M_TRIM_THRESHOLD, 0);
    ::mallopt(M_TOP_PAD, 0);
    free();
    ::malloc_trim(0);
    keepFreedMemory();
}

ResidentMemory residentMemory() {
    const auto values = kernelTable("/proc/self/status");
    return {.own = values("RssAnon:"), .mapped = values("RssFile:") + values("RssShmem:")};
}

long long availableMemory() {
    return kernelTable("/proc/meminfo")("MemAvailable:");
}

}  // namespace timbre
