#pragma once

#include "core/storage/records.h"

#include <chrono>

namespace timbre::storage {

inline UnixMs nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

}  // namespace timbre::storage
