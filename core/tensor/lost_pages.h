#pragma once

#include <cstddef>
#include <cstdint>

namespace timbre::tensor::lost_pages {

// Reading a mapped page that is no longer in its file (somebody truncated it, or the disk failed)
// raises SIGBUS and would end the program. For registered ranges zeros are put there instead, up to
// the end of the range, and the range is remembered as damaged; every other SIGBUS goes to whoever
// handled it before. The handler is installed with the first range and stays.

// Any thread. Returns a slot, or -1 when all are taken.
int watch(const void* begin, std::size_t bytes);
// Before the range is unmapped. Any thread.
void unwatch(int slot);
bool isDamaged(int slot);

}  // namespace timbre::tensor::lost_pages
