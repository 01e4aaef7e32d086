#include "core/voices/voice_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <string>

namespace timbre::voices {
namespace {

constexpr std::size_t kLargestFile = 256u << 10;

std::string contentOf(const std::filesystem::path& file) {
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_regular_file(file, unknown))
        throw Error(ErrorCode::InvalidDocument, file.string() + ": not a file");
    try {
        return readFile(file, kLargestFile);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput) throw;
        throw Error(ErrorCode::InvalidDocument, file.string() + ": larger than a voice can be");
    }
}

}  // namespace

void writeVoiceFile(const std::filesystem::path& file, Voice voice) {
    voice.builtIn = false;
    writeFileAtomically(file, formatVoice(voice));
}

Voice readVoiceFile(const std::filesystem::path& file) {
    const std::string content = contentOf(file);
    try {
        Voice voice = parseVoice(content);
        voice.builtIn = false;
        return voice;
    } catch (const Error& error) {
        throw Error(error.code(), file.string() + ": " + error.detail());
    }
}

}  // namespace timbre::voices
