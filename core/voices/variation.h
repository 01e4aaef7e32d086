#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace timbre::voices {

// "More like this": voices around one, drawn at random. The same voice, seed and amount always give
// the same candidates, and what an option becomes does not depend on which others are locked.
//
// amount  0 … 1, how far from the voice: at 1 an option may move by 40 % of its range
// locked  option keys that stay as they are
// Options at an end of their range are switched off (echo, breath) and are rarely switched on. Every
// value lies on the option's step and within its range. Id, name and lineage are the caller's.
//
// An engine that draws random numbers gives other voices by other seeds: its options stay as they are
// and `amount` does not count, unless "seed" is locked.
std::vector<Voice> variations(const Voice& voice, const models::SpeechEngineInfo& engine,
                              const std::set<std::string>& locked, std::uint64_t seed, double amount,
                              int count = 4);

}  // namespace timbre::voices
