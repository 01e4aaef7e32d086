#include "core/models/qwen3_tts/first_code.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace timbre::models::qwen3_tts {

void scoreFirstCode(std::span<float> logits, std::span<const std::int64_t> history, const Config& config,
                    double repetitionPenalty, Ending ending) {
    std::vector<bool> seen(logits.size());
    for (const std::int64_t code : history) {
        const auto place = static_cast<std::size_t>(code);
        if (seen[place]) continue;
        seen[place] = true;
        const auto penalty = static_cast<float>(repetitionPenalty);
        logits[place] = logits[place] < 0 ? logits[place] * penalty : logits[place] / penalty;
    }
    const float end = logits[static_cast<std::size_t>(config.codec.end)];
    std::ranges::fill(logits.subspan(static_cast<std::size_t>(config.firstControl())),
                      -std::numeric_limits<float>::infinity());
    logits[static_cast<std::size_t>(config.codec.end)] =
        ending == Ending::Allowed ? end : -std::numeric_limits<float>::infinity();
}

}  // namespace timbre::models::qwen3_tts
