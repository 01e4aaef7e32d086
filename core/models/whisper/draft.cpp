#include "core/models/whisper/draft.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr std::size_t kFound = 2;  // tokens that agree before the draft is followed again

}  // namespace

void Draft::follow(std::span<const std::int64_t> made) {
    if (!isLost_ && next_ < tokens_.size() && tokens_[next_] == made.back()) {
        ++next_;
        return;
    }
    isLost_ = true;
    if (made.size() < kFound) return;
    // The nearest place behind: texts move on, and words come more than once.
    const auto from = tokens_.begin() + static_cast<std::ptrdiff_t>(std::min(next_, tokens_.size()));
    const auto last = made.last(kFound);
    auto place = std::search(from, tokens_.end(), last.begin(), last.end());
    if (place == tokens_.end()) place = std::search(tokens_.begin(), tokens_.end(), last.begin(), last.end());
    if (place == tokens_.end()) return;
    next_ = static_cast<std::size_t>(place - tokens_.begin()) + kFound;
    isLost_ = false;
}

std::span<const std::int64_t> Draft::next(std::size_t most) const {
    if (isLost_) return {};
    return tokens_.subspan(next_, std::min(most, tokens_.size() - next_));
}

}  // namespace timbre::models::whisper
