#include "core/engine/transcripts/speaker_assignment.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace timbre::engine {
namespace {

std::int64_t lengthOf(const storage::SegmentRecord& record) {
    return std::max<std::int64_t>(1, record.segment.endMs - record.segment.startMs);
}

std::int64_t between(const storage::SegmentRecord& a, const storage::SegmentRecord& b) {
    return std::max(
        {a.segment.startMs - b.segment.endMs, b.segment.startMs - a.segment.endMs, std::int64_t(0)});
}

struct Overlap {
    int voice, speaker;
    std::int64_t ms;
};

// Which voice says most of what belonged to whom: the greatest overlaps first, each side once.
std::map<int, int> knownVoices(std::span<const storage::SegmentRecord> segments, std::span<const int> voices,
                               std::span<const storage::Speaker> before) {
    std::map<std::pair<int, int>, std::int64_t> common;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (voices[i] >= 0 &&
            std::ranges::find(before, segments[i].speaker, &storage::Speaker::id) != before.end())
            common[{voices[i], segments[i].speaker}] += lengthOf(segments[i]);
    std::vector<Overlap> overlaps;
    for (const auto& [pair, ms] : common) overlaps.push_back({pair.first, pair.second, ms});
    std::ranges::stable_sort(overlaps, std::ranges::greater(), &Overlap::ms);
    std::map<int, int> speakerOf;
    std::set<int> taken;
    for (const auto& one : overlaps)
        if (!speakerOf.contains(one.voice) && taken.insert(one.speaker).second)
            speakerOf[one.voice] = one.speaker;
    return speakerOf;
}

storage::Speaker freshSpeaker(std::span<const storage::Speaker> known) {
    storage::Speaker fresh{.id = 1, .name = {}};
    for (const auto& one : known) {
        fresh.id = std::max(fresh.id, one.id + 1);
        fresh.colour = std::max(fresh.colour, one.colour + 1);
        fresh.lane = std::max(fresh.lane, one.lane + 1);
    }
    return fresh;
}

}  // namespace

std::vector<int> withNeighbours(std::span<const storage::SegmentRecord> segments, std::vector<int> voices) {
    const auto told = voices;
    std::ptrdiff_t last = -1;
    std::vector<std::ptrdiff_t> next(voices.size(), -1);
    for (auto i = static_cast<std::ptrdiff_t>(voices.size()) - 1, found = std::ptrdiff_t(-1); i >= 0; --i) {
        if (told[static_cast<std::size_t>(i)] >= 0) found = i;
        next[static_cast<std::size_t>(i)] = found;
    }
    for (std::size_t i = 0; i < voices.size(); ++i) {
        if (told[i] >= 0) {
            last = static_cast<std::ptrdiff_t>(i);
            continue;
        }
        const auto away = [&](std::ptrdiff_t other) {
            return other < 0 ? std::numeric_limits<std::int64_t>::max()
                             : between(segments[i], segments[static_cast<std::size_t>(other)]);
        };
        const auto nearest = away(last) <= away(next[i]) ? last : next[i];
        if (nearest >= 0) voices[i] = told[static_cast<std::size_t>(nearest)];
    }
    return voices;
}

SpeakerAssignment assignedSpeakers(std::span<const storage::SegmentRecord> segments,
                                   std::span<const int> voices, std::span<const storage::Speaker> before) {
    auto speakerOf = knownVoices(segments, voices, before);
    std::vector<storage::Speaker> all(before.begin(), before.end());
    SpeakerAssignment result;
    std::set<int> heard;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (voices[i] < 0) {
            heard.insert(segments[i].speaker);
            continue;
        }
        const auto [known, isNew] = speakerOf.try_emplace(voices[i], 0);
        if (isNew) {
            all.push_back(freshSpeaker(all));
            known->second = all.back().id;
        }
        heard.insert(known->second);
        result.assignments.emplace_back(segments[i].index, known->second);
    }
    for (const auto& one : all)
        if (heard.contains(one.id)) result.speakers.push_back(one);
    return result;
}

}  // namespace timbre::engine
