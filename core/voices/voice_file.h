#pragma once

#include "core/voices/voice.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace timbre::voices {

inline constexpr const char* kVoiceFileSuffix = "timbrevoice";
inline constexpr std::size_t kLargestVoiceFile = (8u << 20) + (256u << 10);

// A voice as it travels: with the sound that it copies, so that it speaks on a machine that never had
// the recording. See docs/voice-format.md. A file says nothing about where it comes from: `builtIn` is
// left out.
struct VoiceFile {
    Voice voice;
    std::string sound = {};  // bytes of a FLAC file whose SHA-256 is voice.reference->sound; empty: not in it

    bool operator==(const VoiceFile&) const = default;
};

// The document of formatVoice(), and the sound behind it. Equal contents give equal bytes.
std::string formatVoiceFile(const VoiceFile& file);
// Throws Error(InvalidDocument) naming the field; checks that the sound is the one that the voice names.
VoiceFile parseVoiceFile(std::string_view text);

// Throws as writeFileAtomically.
void writeVoiceFile(const std::filesystem::path& path, const VoiceFile& file);

// Throws Error(NotFound, ReadOnly, Storage) for a file that cannot be read and InvalidDocument, naming
// file and field, for one that is no voice; never reads more than a file may hold.
VoiceFile readVoiceFile(const std::filesystem::path& path);

}  // namespace timbre::voices
