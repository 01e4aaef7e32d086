#include "core/audio/sample_ring.h"

#include <algorithm>

namespace timbre::audio {

std::size_t SampleRing::write(std::span<const float> samples) noexcept {
    const std::size_t start = write_.load(std::memory_order_relaxed);
    const std::size_t count = std::min(samples.size(), writable());
    const std::size_t at = start & (buffer_.size() - 1);
    const std::size_t first = std::min(count, buffer_.size() - at);
    std::copy_n(samples.begin(), first, buffer_.begin() + static_cast<std::ptrdiff_t>(at));
    std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(first), count - first, buffer_.begin());
    write_.store(start + count, std::memory_order_release);
    return count;
}

// What is skipped counts as used until the reader has obeyed: it may be copying it at this moment.
std::size_t SampleRing::writable() const noexcept {
    return buffer_.size() - (write_.load(std::memory_order_relaxed) - read_.load(std::memory_order_acquire));
}

void SampleRing::discard() noexcept {
    skipTo_.store(write_.load(std::memory_order_relaxed), std::memory_order_release);
}

std::size_t SampleRing::read(std::span<float> samples) noexcept {
    // skipTo_ before write_: it never lies beyond what write_ then shows.
    const std::size_t skipTo = skipTo_.load(std::memory_order_acquire);
    const std::size_t start = std::max(read_.load(std::memory_order_relaxed), skipTo);
    const std::size_t count = std::min(samples.size(), write_.load(std::memory_order_acquire) - start);
    const std::size_t at = start & (buffer_.size() - 1);
    const std::size_t first = std::min(count, buffer_.size() - at);
    std::copy_n(buffer_.begin() + static_cast<std::ptrdiff_t>(at), first, samples.begin());
    std::copy_n(buffer_.begin(), count - first, samples.begin() + static_cast<std::ptrdiff_t>(first));
    read_.store(start + count, std::memory_order_release);
    return count;
}

std::size_t SampleRing::readable() const noexcept {
    const std::size_t skipTo = skipTo_.load(std::memory_order_acquire);
    const std::size_t start = std::max(read_.load(std::memory_order_relaxed), skipTo);
    return write_.load(std::memory_order_acquire) - start;
}

}  // namespace timbre::audio
