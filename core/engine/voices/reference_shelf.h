#pragma once

#include "core/audio/clip.h"
#include "core/storage/asset_folder.h"
#include "core/voices/voice_file.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace timbre::engine {

// The sounds that voices are copied from, as files references/<hash>.flac among the assets: mono at
// models::kReferenceRateHz, 16 bits. The name is the SHA-256 of the file's bytes, so a sound is kept
// once, never changes and is the same on every machine. Thread-safe: it holds no state but the folder.
class ReferenceShelf {
public:
    static constexpr std::size_t kLargestFile = 6u << 20;  // 15 s have at most 0.7 MB

    explicit ReferenceShelf(std::filesystem::path assets) : assets_(std::move(assets)) {}
    explicit ReferenceShelf(const storage::AssetFolder& assets) : ReferenceShelf(assets.root()) {}

    // Returns the hash. The file is there in full, or not at all. Throws Error(InvalidInput) for sound
    // that is not mono at that rate, EmptyAudio, DiskFull, ReadOnly, Storage.
    std::string keep(const audio::Clip& sound) const;
    // The bytes of such a file from elsewhere. Throws the same, and DamagedFile for what is no FLAC file
    // of that kind.
    std::string keepFile(std::string_view flac) const;

    // Throws Error(NotFound) when it is not here, DamagedFile when the bytes are not those of its name.
    audio::Clip read(const std::string& hash) const;
    std::string file(const std::string& hash) const;  // the bytes

    // The voice with its sound, for another machine; without, where the sound is not here. Throws
    // Error(DamagedFile, ReadOnly, Storage).
    voices::VoiceFile packed(voices::Voice voice) const;

    bool has(const std::string& hash) const;
    std::filesystem::path path(const std::string& hash) const;  // throws Error(InvalidInput) for no hash

private:
    std::filesystem::path temporaryFile() const;

    std::filesystem::path assets_;  // the folder of all assets
};

}  // namespace timbre::engine
