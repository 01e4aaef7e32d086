#include "core/audio/sndfile_source.h"

#include "core/audio/input_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <sndfile.h>
#include <string>

namespace timbre::audio {
namespace {

constexpr int kHighestRateHz = 768000;
// libsndfile reports lengths it does not know as SF_COUNT_MAX; nothing real comes near this.
constexpr sf_count_t kLongestFrames = sf_count_t{1} << 48;

InputFile& fileOf(void* user) {
    return *static_cast<InputFile*>(user);
}

sf_count_t seekFile(sf_count_t offset, int whence, void* user) {
    InputFile& file = fileOf(user);
    const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position() : file.size();
    if (base + offset < 0) return -1;
    file.seek(base + offset);
    return file.position();
}

sf_count_t readFile(void* to, sf_count_t count, void* user) {
    if (count <= 0) return 0;
    const std::span bytes(static_cast<std::byte*>(to), static_cast<std::size_t>(count));
    return static_cast<sf_count_t>(fileOf(user).read(bytes));
}

// Going through our own functions gives libsndfile the repaired header, and keeps it from guessing
// headerless formats by the file's extension: a text file named .vox is no sound.
SF_VIRTUAL_IO fileFunctions() {
    return {.get_filelen = [](void* user) -> sf_count_t { return fileOf(user).size(); },
            .seek = seekFile,
            .read = readFile,
            .write = [](const void*, sf_count_t, void*) -> sf_count_t { return 0; },
            .tell = [](void* user) -> sf_count_t { return fileOf(user).position(); }};
}

std::string formatName(int format) {
    SF_FORMAT_INFO info{.format = format & SF_FORMAT_TYPEMASK, .name = nullptr, .extension = nullptr};
    if (sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.name != nullptr) {
        const std::string name = info.name;
        return name.substr(0, name.find(" ("));  // "WAV (Microsoft)"
    }
    return "unknown";
}

class SndfileSource final : public DecodedSource {
public:
    explicit SndfileSource(const std::filesystem::path& path) : file_(path) {
        auto functions = fileFunctions();
        sound_ = sf_open_virtual(&functions, SFM_READ, &soundInfo_, &file_);
        if (sound_ == nullptr) {
            const auto code = sf_error(nullptr) == SF_ERR_UNSUPPORTED_ENCODING ? ErrorCode::Unsupported
                                                                               : ErrorCode::DamagedFile;
            throw Error(code, path.string() + ": " + sf_strerror(nullptr));
        }
        try {
            check();
        } catch (...) {
            sf_close(sound_);
            throw;
        }
    }
    ~SndfileSource() override { sf_close(sound_); }
    SndfileSource(const SndfileSource&) = delete;
    SndfileSource& operator=(const SndfileSource&) = delete;

    const AudioFileInfo& info() const override { return info_; }
    bool isTruncated() const override { return truncated_; }

    std::size_t read(std::span<float> samples) override {
        const auto room = static_cast<sf_count_t>(samples.size()) / soundInfo_.channels;
        const sf_count_t count =
            std::clamp<sf_count_t>(sf_readf_float(sound_, samples.data(), room), 0, room);
        position_ += count;
        if (count == 0) truncated_ = truncated_ || sf_error(sound_) != 0 || endsEarly();
        return static_cast<std::size_t>(count);
    }

    void seek(std::int64_t frame) override {
        const sf_count_t target = knowsLength() ? std::min<sf_count_t>(frame, soundInfo_.frames) : frame;
        if (sf_seek(sound_, target, SEEK_SET) < 0)
            throw Error(ErrorCode::DamagedFile, file_.path().string() + ": seeking to frame " +
                                                    std::to_string(target) + ": " + sf_strerror(sound_));
        position_ = target;
    }

private:
    void check() {
        const auto& found = soundInfo_;
        if (found.samplerate < 1 || found.samplerate > kHighestRateHz || found.channels < 1)
            throw Error(ErrorCode::DamagedFile, file_.path().string() +
                                                    ": expected 1 to 768000 Hz and a channel, found " +
                                                    std::to_string(found.samplerate) + " Hz, " +
                                                    std::to_string(found.channels) + " channels");
        info_.format = formatName(found.format);
        info_.sampleRateHz = found.samplerate;
        info_.channels = found.channels;
        if (knowsLength()) info_.seconds = double(found.frames) / found.samplerate;
        truncated_ = file_.isCutOff();
    }

    bool knowsLength() const { return soundInfo_.frames >= 0 && soundInfo_.frames < kLongestFrames; }

    bool endsEarly() const {
        const bool isMp3 = (soundInfo_.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
        if (!knowsLength() || (isMp3 && !file_.hasMp3Length())) return false;
        return position_ < soundInfo_.frames;
    }

    InputFile file_;
    SF_INFO soundInfo_{};
    SNDFILE* sound_ = nullptr;
    AudioFileInfo info_;
    sf_count_t position_ = 0;
    bool truncated_ = false;
};

}  // namespace

std::unique_ptr<DecodedSource> openWithSndfile(const std::filesystem::path& path) {
    return std::make_unique<SndfileSource>(path);
}

}  // namespace timbre::audio
