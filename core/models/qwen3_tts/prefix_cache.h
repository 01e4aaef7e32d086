#pragma once

#include "core/models/qwen3_tts/talker.h"
#include "core/tensor/layers/key_value_cache.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace timbre::models::qwen3_tts {

// Rows that the talker has read, with the state it was left in. Immutable once made.
struct ReadRows {
    at::Tensor rows;  // [t, d]
    tensor::KeyValueCache cache;
};

// The states after the voice's part of recent prompts, so that the next sentence of the same voice
// begins with its own words. Found by the rows themselves: equal rows, equal state. Any thread.
class PrefixCache {
public:
    // At most so many, and at most so many bytes together, of one voice at least: a few copied voices
    // of some seconds, or many others.
    static constexpr std::size_t kMost = 8;
    static constexpr std::int64_t kMostBytes = 128 << 20;

    std::shared_ptr<const ReadRows> find(const at::Tensor& rows);  // null: not here
    void keep(std::shared_ptr<const ReadRows> read);

private:
    std::mutex mutex_;
    std::list<std::shared_ptr<const ReadRows>> kept_;  // the one used last in front
};

// Reads rows [t, d] in pieces, between which it looks at `stop`; returns the hidden state [1, d] of the
// last one, undefined when stopped or without rows.
at::Tensor readRows(const Talker& talker, const at::Tensor& rows, tensor::KeyValueCache& cache,
                    const std::stop_token& stop);

// The state of `read` for somebody who writes on, with room for so many positions.
tensor::KeyValueCache continued(const Talker& talker, const ReadRows& read, std::int64_t reserved);

}  // namespace timbre::models::qwen3_tts
