#pragma once

#include "core/voices/voice.h"

#include <filesystem>

namespace timbre::voices {

inline constexpr const char* kVoiceFileSuffix = "timbrevoice";

// One voice as a file of its own: the document of formatVoice(), see docs/voice-format.md. The file
// says nothing about where it comes from: `builtIn` is left out. Throws as writeFileAtomically.
void writeVoiceFile(const std::filesystem::path& file, Voice voice);

// Throws Error(NotFound, ReadOnly, Storage) for a file that cannot be read and InvalidDocument, naming
// file and field, for one that is no voice; never reads more than a document may hold.
Voice readVoiceFile(const std::filesystem::path& file);

}  // namespace timbre::voices
