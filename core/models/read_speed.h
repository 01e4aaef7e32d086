#pragma once

namespace timbre::models {

// How fast this machine reads memory that is in no cache: bytes per second, with so many threads (0: one
// per processor) over half a gigabyte, the best of a few rounds. A model that reads its weights for
// every frame cannot be quicker than they are read. About a tenth of a second. Throws
// Error(OutOfMemory).
double readBytesPerSecond(int threads);

}  // namespace timbre::models
