#pragma once

#include "core/text/timed_text.h"

#include <span>
#include <string>
#include <vector>

namespace timbre::text {

// What of a translation belongs to each of our segments, by time: one text for each, empty where
// nothing falls on it. Every translated word lands once and the order is kept. A sentence that lies
// across an end of ours is divided at a mark of punctuation nearby, if there is one. Gaps of ours get
// nothing as long as another segment is there. Both lists are in order of time; those of ours may
// overlap. Pure; any thread.
std::vector<std::string> translationsFor(std::span<const Segment> ours, std::span<const Segment> translated);

}  // namespace timbre::text
