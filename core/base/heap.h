#pragma once

#include <functional>

namespace timbre {

// The heap of the process, as glibc lets it be tuned. Any thread.

// Keeps what is freed for the next use. Large temporaries would otherwise be mapped and unmapped by
// every operation of a network, and each page touched again for the first time: three times slower
// in attention.
void keepFreedMemory();

// Runs `free`, which gives up large things, and hands their pages back to the system, whichever
// thread allocated them; then keepFreedMemory(). Other threads may wait for the allocator meanwhile:
// the kernel needs about a tenth of a second per gigabyte.
void returnFreedMemory(const std::function<void()>& free);

// What is resident of this process, in bytes, as the kernel counts it.
struct ResidentMemory {
    long long own = 0;     // anonymous pages: heap, stacks
    long long mapped = 0;  // pages of files and of shared memory
};
ResidentMemory residentMemory();

// What the machine can still give without swapping, in bytes, as the kernel estimates it (MemAvailable
// of proc(5): pages of files that it can read again count as free). 0 where it does not say.
long long availableMemory();

}  // namespace timbre
