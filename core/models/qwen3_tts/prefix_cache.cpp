#include "core/models/qwen3_tts/prefix_cache.h"

#include <ATen/ops/equal.h>

#include <algorithm>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

// So many positions go through the network at once: bounds the memory of a long prompt.
constexpr std::int64_t kRowsAtOnce = 512;

}  // namespace

std::shared_ptr<const ReadRows> PrefixCache::find(const at::Tensor& rows) {
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find_if(kept_, [&](const auto& read) {
        return read->rows.sizes() == rows.sizes() && at::equal(read->rows, rows);
    });
    if (found == kept_.end()) return nullptr;
    kept_.splice(kept_.begin(), kept_, found);
    return kept_.front();
}

void PrefixCache::keep(std::shared_ptr<const ReadRows> read) {
    const std::lock_guard lock(mutex_);
    kept_.push_front(std::move(read));
    std::int64_t bytes = 0;
    std::size_t number = 0;
    for (auto it = kept_.begin(); it != kept_.end(); ++number) {
        bytes += (*it)->cache.bytes();
        const bool fits = number == 0 || (number < kMost && bytes <= kMostBytes);
        it = fits ? std::next(it) : kept_.erase(it);
    }
}

at::Tensor readRows(const Talker& talker, const at::Tensor& rows, tensor::KeyValueCache& cache,
                    const std::stop_token& stop) {
    at::Tensor hidden;
    for (std::int64_t first = 0; first < rows.size(0); first += kRowsAtOnce) {
        if (stop.stop_requested()) return {};
        const std::int64_t count = std::min(kRowsAtOnce, rows.size(0) - first);
        hidden = talker(rows.narrow(0, first, count), cache);
    }
    return hidden.defined() ? hidden.narrow(0, hidden.size(0) - 1, 1) : hidden;
}

tensor::KeyValueCache continued(const Talker& talker, const ReadRows& read, std::int64_t reserved) {
    tensor::KeyValueCache cache = talker.emptyCache(std::max(reserved, read.cache.length()));
    for (std::int64_t layer = 0; layer < talker.layers(); ++layer)
        cache.append(layer, read.cache.keys(layer).transpose(1, 2), read.cache.values(layer).transpose(1, 2));
    return cache;
}

}  // namespace timbre::models::qwen3_tts
