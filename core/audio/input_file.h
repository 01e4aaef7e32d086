#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timbre::audio {

// The bytes of a sound file with the lengths in its WAV header put right: a recorder that was killed
// leaves 0 or 0xFFFFFFFF there, a copy that broke off more than there is. Nothing is written to the
// file. One thread.
class InputFile {
public:
    // Throws Error: NotFound, ReadOnly (no permission), InvalidInput (not a regular file),
    // EmptyAudio (0 bytes).
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::int64_t size() const { return size_; }

    // Reads at the current position; returns bytes read, 0 at the end. An unreadable disk reads as
    // the end of the file.
    std::size_t read(std::span<std::byte> bytes);
    void seek(std::int64_t position) { position_ = position; }
    std::int64_t position() const { return position_; }

    // The header or the last page shows that the end is missing.
    bool isCutOff() const { return cutOff_; }
    // The first sound frames carry a Xing/Info tag, so that an MP3's length is known, not guessed.
    bool hasMp3Length() const { return hasMp3Length_; }

private:
    std::size_t readRaw(std::int64_t position, std::span<std::byte> bytes) const;
    std::string text(std::int64_t position, std::size_t length) const;  // shorter at the end
    void inspectWav();
    void inspectWavData(std::int64_t sizeField, std::uint32_t declared);
    bool chunksFillTheRest(std::int64_t position) const;
    void inspectOgg();
    void inspectMp3();
    void replace(std::int64_t position, std::uint32_t value);  // little endian

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::int64_t size_ = 0, position_ = 0;
    bool cutOff_ = false, hasMp3Length_ = false;
    std::vector<std::pair<std::int64_t, std::array<std::byte, 4>>> replaced_;
};

}  // namespace timbre::audio
