#pragma once

#include "core/models/model_pool.h"

namespace timbre::models {

// A model that is no longer in the list but still in memory.
struct ModelPool::Dropped {
    PoolEntry entry;
    EvictionReason reason;
};

}  // namespace timbre::models
