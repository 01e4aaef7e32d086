#pragma once

#include <cstdint>

namespace timbre {

// The most that was ever resident of this process, own pages and those of files together, in bytes, as
// the kernel counts it; 0 where it does not say. Any thread. Source: proc(5), VmHWM.
std::int64_t peakResidentBytes();
// From now on. False where the kernel does not let us.
bool forgetPeak();

}  // namespace timbre
