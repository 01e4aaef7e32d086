#pragma once

#include "core/voices/voice.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::voices {

// One thing in which two voices differ. `field` is a field of the document ("name", "baseVoice" …) or,
// with isOption, an option's key. Absent: the option is at its default there.
struct VoiceChange {
    std::string field;
    bool isOption = false;
    std::optional<std::string> before, after;  // of a field
    std::optional<double> valueBefore, valueAfter;

    bool operator==(const VoiceChange&) const = default;
};

// Fields first, in the document's order, then options by key. Ids, versions and lineage do not count.
std::vector<VoiceChange> voiceChanges(const Voice& before, const Voice& after);

}  // namespace timbre::voices
