#include "core/voices/voice_file.h"

#include "core/base/atomic_file.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/voices/voice_json.h"

#include <utility>

namespace timbre::voices {
namespace {

constexpr const char* kSoundField = "referenceSound";

std::string contentOf(const std::filesystem::path& file) {
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_regular_file(file, unknown))
        throw Error(ErrorCode::InvalidDocument, file.string() + ": not a file");
    try {
        return readFile(file, kLargestVoiceFile);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput) throw;
        throw Error(ErrorCode::InvalidDocument, file.string() + ": larger than a voice can be");
    }
}

// Takes the sound out of the document. What is left has the size of a document.
std::string takeSound(Json& document) {
    const auto field = document.find(kSoundField);
    if (field == document.end()) return {};
    auto bytes = field->is_string() ? fromBase64(field->get_ref<const std::string&>()) : std::nullopt;
    if (!bytes || bytes->empty())
        refuse(std::string("field ") + kSoundField + " must be the bytes of a file in Base64" +
               found(*field));
    document.erase(field);
    return std::move(*bytes);
}

void checkSound(const VoiceFile& file) {
    if (file.sound.empty()) return;
    if (!file.voice.reference || file.voice.reference->sound != sha256Hex(file.sound))
        refuse(std::string("field ") + kSoundField + " is not the sound that reference.sound names");
}

}  // namespace

std::string formatVoiceFile(const VoiceFile& file) {
    Json document = toJson(file.voice);
    document.erase("builtIn");
    if (!file.sound.empty()) document[kSoundField] = toBase64(file.sound);
    return documentText(document);
}

VoiceFile parseVoiceFile(std::string_view text) {
    Json document = parseStrictly(text, kLargestVoiceFile);
    VoiceFile file;
    if (document.is_object()) file.sound = takeSound(document);
    if (text.size() > kLargestDocument && document.dump().size() > kLargestDocument)
        refuse("larger than " + std::to_string(kLargestDocument) + " bytes without the sound");
    file.voice = voiceFrom(document);
    file.voice.builtIn = false;
    checkSound(file);
    return file;
}

void writeVoiceFile(const std::filesystem::path& path, const VoiceFile& file) {
    writeFileAtomically(path, formatVoiceFile(file));
}

VoiceFile readVoiceFile(const std::filesystem::path& path) {
    const std::string content = contentOf(path);
    try {
        return parseVoiceFile(content);
    } catch (const Error& error) {
        throw Error(error.code(), path.string() + ": " + error.detail());
    }
}

}  // namespace timbre::voices
