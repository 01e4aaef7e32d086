#include "core/text/subtitle_rules.h"

#include "core/text/unicode.h"

#include <algorithm>
#include <cmath>

namespace timbre::text {
namespace {

// How long the cue must be shown at least.
std::int64_t neededMs(const LaidOutCue& cue, const CueRules& rules) {
    std::int64_t needed = std::max<std::int64_t>(1, rules.minDurationMs);
    if (rules.maxCharactersPerSecond > 0)
        needed = std::max(needed, static_cast<std::int64_t>(std::ceil(double(readingLength(cue)) * 1000 /
                                                                      rules.maxCharactersPerSecond)));
    return rules.maxDurationMs > 0 ? std::min(needed, rules.maxDurationMs) : needed;
}

}  // namespace

std::size_t readingLength(const LaidOutCue& cue) {
    std::size_t length = 0;
    for (const auto& line : cue.lines) length += countCharacters(line);
    return length;
}

void fitTimes(std::vector<LaidOutCue>& cues, const CueRules& rules) {
    for (std::size_t i = 0; i < cues.size(); ++i) {
        auto& cue = cues[i];
        const bool isLast = i + 1 == cues.size();
        const std::int64_t needed = cue.startMs + neededMs(cue, rules);
        std::int64_t end = std::max(cue.endMs, needed);
        if (rules.maxDurationMs > 0) end = std::min(end, cue.startMs + rules.maxDurationMs);
        if (!isLast) {
            const std::int64_t next = cues[i + 1].startMs, apart = next - rules.minGapMs;
            end = std::min(end, next);
            // The gap gives way to the time that is needed to see the cue at all.
            if (end > apart && apart >= cue.startMs + std::max<std::int64_t>(1, rules.minDurationMs))
                end = apart;
        }
        cue.endMs = std::max(end, cue.startMs + 1);
        for (auto& line : cue.marks)
            std::erase_if(line, [&cue](const TimeMark& mark) { return mark.ms >= cue.endMs; });
    }
}

std::vector<CueProblems> checkCues(std::span<const LaidOutCue> cues, int maxLineLength,
                                   const CueRules& rules) {
    std::vector<CueProblems> all(cues.size());
    for (std::size_t i = 0; i < cues.size(); ++i) {
        const auto& cue = cues[i];
        const std::int64_t length = cue.endMs - cue.startMs;
        auto& problems = all[i];
        problems.wide = std::ranges::any_of(cue.lines, [maxLineLength](const std::string& line) {
            return countCharacters(line) > static_cast<std::size_t>(std::max(maxLineLength, 1));
        });
        problems.high = cue.lines.size() > static_cast<std::size_t>(std::max(rules.maxLines, 1));
        problems.brief = length < rules.minDurationMs;
        problems.lengthy = rules.maxDurationMs > 0 && length > rules.maxDurationMs;
        problems.fast = rules.maxCharactersPerSecond > 0 &&
                        double(readingLength(cue)) * 1000 > rules.maxCharactersPerSecond * double(length);
        problems.close = i + 1 < cues.size() && cues[i + 1].startMs - cue.endMs < rules.minGapMs;
    }
    return all;
}

}  // namespace timbre::text
