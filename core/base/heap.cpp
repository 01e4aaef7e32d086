#include "core/base/heap.h"

#include <climits>
#include <fstream>
#include <limits>
#include <malloc.h>
#include <string>

namespace timbre {

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
    ResidentMemory memory;
    std::ifstream status("/proc/self/status");
    std::string name;
    while (status >> name) {
        long long kib = 0;
        if (name == "RssAnon:" && status >> kib) memory.own = kib * 1024;
        if ((name == "RssFile:" || name == "RssShmem:") && status >> kib) memory.mapped += kib * 1024;
        status.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return memory;
}

}  // namespace timbre
