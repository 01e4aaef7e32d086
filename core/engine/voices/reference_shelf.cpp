#include "core/engine/voices/reference_shelf.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/models/speech_model.h"

#include <utility>

namespace timbre::engine {
namespace {

constexpr std::size_t kHashDigits = 64;
constexpr double kLongestSeconds = 120;

// A file that goes when the scope ends, unless it was moved away.
class Leftover {
public:
    explicit Leftover(std::filesystem::path path) : path_(std::move(path)) {}
    ~Leftover() {
        std::error_code missing;
        std::filesystem::remove(path_, missing);
    }
    Leftover(const Leftover&) = delete;
    Leftover& operator=(const Leftover&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

bool isHash(std::string_view text) {
    return text.size() == kHashDigits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

audio::Clip decoded(const std::filesystem::path& path) {
    return audio::readClip(path, {.sampleRateHz = models::kReferenceRateHz, .mono = true, .minSeconds = 0},
                           kLongestSeconds);
}

void checkKind(const std::filesystem::path& path) {
    const auto reader = audio::AudioReader::open(path, {.sampleRateHz = 0, .mono = false, .minSeconds = 0});
    const auto& info = reader->info();
    if (info.format != "FLAC" || info.channels != 1 || info.sampleRateHz != models::kReferenceRateHz)
        throw Error(ErrorCode::DamagedFile,
                    "reference sound: expected FLAC with one channel at 24000 Hz, found " + info.format +
                        " with " + std::to_string(info.channels) + " at " +
                        std::to_string(info.sampleRateHz) + " Hz");
}

}  // namespace

std::filesystem::path ReferenceShelf::path(const std::string& hash) const {
    if (!isHash(hash))
        throw Error(ErrorCode::InvalidInput,
                    "a reference sound is named by 64 hex digits, found \"" + hash + "\"");
    return assets_ / "references" / (hash + ".flac");
}

// Under the mark of temporary files, so that what a crash leaves behind is removed at the next start.
std::filesystem::path ReferenceShelf::temporaryFile() const {
    const auto folder = assets_ / "references";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw errnoError(error.value(), "create " + folder.string());
    return temporaryNameFor(folder / "new.flac");
}

std::string ReferenceShelf::keep(const audio::Clip& sound) const {
    if (sound.channels != 1 || sound.sampleRateHz != models::kReferenceRateHz)
        throw Error(ErrorCode::InvalidInput, "reference sound: expected one channel at 24000 Hz, found " +
                                                 std::to_string(sound.channels) + " at " +
                                                 std::to_string(sound.sampleRateHz) + " Hz");
    if (sound.samples.empty()) throw Error(ErrorCode::EmptyAudio, "the reference sound has no samples");
    const Leftover file(temporaryFile());
    audio::AudioWriter writer(file.path(), audio::FileFormat::Flac, sound.sampleRateHz, 1);
    writer.write(sound.samples);
    writer.finish();
    const auto hash = sha256Hex(readFile(file.path(), kLargestFile));
    publishFile(file.path(), path(hash));
    return hash;
}

std::string ReferenceShelf::keepFile(std::string_view flac) const {
    if (flac.size() > kLargestFile)
        throw Error(ErrorCode::InvalidInput,
                    "reference sound: larger than " + std::to_string(kLargestFile) + " bytes");
    const auto hash = sha256Hex(flac);
    const Leftover file(temporaryFile());
    writeFileAtomically(file.path(), flac);
    checkKind(file.path());
    if (decoded(file.path()).samples.empty())
        throw Error(ErrorCode::EmptyAudio, "the reference sound has no samples");
    publishFile(file.path(), path(hash));
    return hash;
}

std::string ReferenceShelf::file(const std::string& hash) const {
    const auto from = path(hash);
    auto bytes = readFile(from, kLargestFile);
    if (sha256Hex(bytes) != hash)
        throw Error(ErrorCode::DamagedFile, from.string() + ": the bytes are not those of its name");
    return bytes;
}

audio::Clip ReferenceShelf::read(const std::string& hash) const {
    file(hash);
    return decoded(path(hash));
}

voices::VoiceFile ReferenceShelf::packed(voices::Voice voice) const {
    voices::VoiceFile packed{.voice = std::move(voice)};
    packed.voice.builtIn = false;
    if (const auto& reference = packed.voice.reference; reference && has(reference->sound))
        packed.sound = file(reference->sound);
    return packed;
}

bool ReferenceShelf::has(const std::string& hash) const {
    std::error_code error;
    return isHash(hash) && std::filesystem::is_regular_file(path(hash), error);
}

}  // namespace timbre::engine
