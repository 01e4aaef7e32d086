#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <span>
#include <vector>

namespace timbre::audio {

// Lock-free queue of samples between one writing and one reading thread. Indices only grow; each
// side stores its own with release and loads the other's with acquire. To drop what is queued the
// writer publishes "skip to here" and the reader obeys on its next call: only the reader moves the
// read index. No call blocks, locks or allocates after construction.
class SampleRing {
public:
    explicit SampleRing(std::size_t leastFrames) : buffer_(std::bit_ceil(leastFrames)) {}

    std::size_t capacity() const noexcept { return buffer_.size(); }

    // Writer's side.
    std::size_t write(std::span<const float> samples) noexcept;  // returns how many fitted
    std::size_t writable() const noexcept;
    void discard() noexcept;  // all written so far is skipped
    std::size_t written() const noexcept { return write_.load(std::memory_order_relaxed); }

    // Reader's side.
    std::size_t read(std::span<float> samples) noexcept;  // returns how many were there
    std::size_t readable() const noexcept;                // any thread: may have changed when it returns

    std::size_t consumed() const noexcept { return read_.load(std::memory_order_acquire); }

private:
    std::vector<float> buffer_;
    alignas(64) std::atomic<std::size_t> write_{0};
    alignas(64) std::atomic<std::size_t> read_{0};
    alignas(64) std::atomic<std::size_t> skipTo_{0};
};

}  // namespace timbre::audio
