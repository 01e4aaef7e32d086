#include "ui/timeline/sound_tiles.h"

#include "core/audio/audio_reader.h"
#include "core/audio/spectrogram.h"
#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <span>
#include <string>
#include <utility>

namespace timbre::ui {
namespace {

using audio::AudioReader;
using audio::Spectrogram;

constexpr std::size_t kMostSampleTiles = 8;                            // 3 MB at 48 kHz
constexpr std::size_t kMostSpectrumTiles = 256;                        // 8 MB
constexpr std::size_t kWorthSeeking = 2 * Spectrogram::kSampleRateHz;  // less is decoded through
constexpr int kWindowsPerColumn = 4;  // where columns are further apart than a window

}  // namespace

// The sound opened for each of the two kinds; only the reading thread touches it.
struct SoundTiles::Reader {
    std::filesystem::path file;
    int generation = 0;
    std::shared_ptr<std::atomic<int>> newest;
    std::unique_ptr<AudioReader> exact, forSpectrum;
    std::unique_ptr<Spectrogram> spectrogram;

    bool isOld() const { return *newest != generation; }

    SoundTile read(const SoundTileKey& key) {
        return key.level == SoundTileKey::kSamples ? readSamples(key.number) : readSpectrum(key);
    }

    SoundTile readSamples(int number) {
        if (!exact) exact = AudioReader::open(file, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
        SoundTile tile{.samples = {}, .sampleRateHz = exact->sampleRateHz(), .spectrum = {}};
        exact->seek(number * double(kSampleTileMs) / 1000);
        std::vector<float> block(std::size_t(qint64(kSampleTileMs) * tile.sampleRateHz / 1000));
        block.resize(exact->read(block));
        tile.samples.reserve(block.size());
        for (const float sample : block)
            tile.samples.push_back(std::int16_t(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)));
        return tile;
    }

    // Reads the tile's stretch from half a window earlier on, so that each column stands in the
    // middle of its window, and holds only what the next columns need.
    SoundTile readSpectrum(const SoundTileKey& key) {
        if (!forSpectrum) {
            forSpectrum = AudioReader::open(
                file, {.sampleRateHz = Spectrogram::kSampleRateHz, .mono = true, .minSeconds = 0});
            spectrogram = std::make_unique<Spectrogram>();
        }
        const std::size_t step = std::size_t(Spectrogram::kSampleRateHz / 1000) << key.level;
        const std::size_t half = Spectrogram::kWindow / 2;
        const std::size_t begin = std::size_t(key.number) * kColumns * step;
        const std::size_t lead = std::min(begin, half);
        forSpectrum->seek(double(begin - lead) / Spectrogram::kSampleRateHz);

        QImage image(kColumns, Spectrogram::kRows, QImage::Format_Indexed8);
        image.fill(0);
        // Sound held: [held, held + sound.size()), counted from half a window before the tile.
        const auto origin = std::int64_t(begin) - std::int64_t(half);
        std::vector<float> sound(half - lead, 0.0F);
        std::size_t held = 0;
        std::array<std::uint8_t, Spectrogram::kRows> rows{}, loudest{};
        for (int column = 0; column < kColumns && !isOld(); ++column) {
            loudest.fill(0);
            const std::size_t windows = step > Spectrogram::kWindow ? kWindowsPerColumn : 1;
            for (std::size_t i = 0; i < windows; ++i) {
                const std::size_t at = std::size_t(column) * step + i * step / windows;
                if (!advance(sound, held, at, origin)) return finished(std::move(image));
                spectrogram->column(std::span(sound).first(Spectrogram::kWindow), rows);
                std::ranges::transform(rows, loudest, loudest.begin(),
                                       [](auto one, auto other) { return std::max(one, other); });
            }
            for (int row = 0; row < Spectrogram::kRows; ++row)
                image.scanLine(Spectrogram::kRows - 1 - row)[column] = loudest[std::size_t(row)];
        }
        return finished(std::move(image));
    }

    static SoundTile finished(QImage image) {
        return {.samples = {}, .sampleRateHz = 0, .spectrum = std::move(image)};
    }

    // Drops what lies before `at` and reads until a window is held; false at the end of the sound.
    bool advance(std::vector<float>& sound, std::size_t& held, std::size_t at, std::int64_t origin) {
        if (at > held + sound.size() + kWorthSeeking) {
            forSpectrum->seek(double(origin + std::int64_t(at)) / Spectrogram::kSampleRateHz);
            sound.clear();
            held = at;
        }
        while (held + sound.size() < at + Spectrogram::kWindow) {
            if (isOld()) return false;
            const std::size_t drop = std::min(at - held, sound.size());
            sound.erase(sound.begin(), sound.begin() + std::ptrdiff_t(drop));
            held += drop;
            const std::size_t kept = sound.size();
            sound.resize(kept + 8 * Spectrogram::kWindow);
            const std::size_t frames = forSpectrum->read(std::span(sound).subspan(kept));
            sound.resize(kept + frames);
            if (frames > 0) continue;
            if (held + sound.size() <= at) return false;
            sound.resize(at - held + Spectrogram::kWindow, 0.0F);  // the end, followed by silence
        }
        sound.erase(sound.begin(), sound.begin() + std::ptrdiff_t(at - held));
        held = at;
        return true;
    }
};

SoundTiles::SoundTiles(QObject* parent) : QObject(parent) {}

SoundTiles::~SoundTiles() {
    ++*generation_;
    thread_.reset();
}

double SoundTiles::tileMs(int level) {
    return level == SoundTileKey::kSamples ? kSampleTileMs : double(kColumns) * double(1 << level);
}

void SoundTiles::setFile(const std::filesystem::path& file) {
    if (file == file_) return;
    file_ = file;
    ++*generation_;
    tiles_.clear();
    wishes_.clear();
    reading_ = false;
    reader_.reset();
}

const SoundTile* SoundTiles::peek(const SoundTileKey& key) const {
    const auto found = tiles_.find(key);
    return found != tiles_.end() ? found->second.tile.get() : nullptr;
}

const SoundTile* SoundTiles::find(const SoundTileKey& key) {
    if (const auto found = tiles_.find(key); found != tiles_.end()) {
        found->second.used = ++clock_;
        return found->second.tile.get();
    }
    if (!file_.empty() && std::ranges::find(wishes_, key) == wishes_.end()) {
        wishes_.push_back(key);
        readNext();
    }
    return nullptr;
}

void SoundTiles::readNext() {
    if (reading_ || wishes_.empty()) return;
    reading_ = true;
    const SoundTileKey key = wishes_.front();
    if (!thread_) thread_ = std::make_unique<SerialThread>("sound tiles");
    if (!reader_) reader_ = std::make_shared<Reader>(Reader{file_, *generation_, generation_, {}, {}, {}});
    thread_->post([this, key, reader = reader_] {
        if (reader->isOld()) return;
        auto tile = std::make_shared<SoundTile>();
        try {
            *tile = reader->read(key);
        } catch (const std::exception& error) {
            // An empty tile is kept, so that a broken file is not read again and again.
            log(LogLevel::Info, "ui", std::string("close-up of a sound: ") + error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, key, generation = reader->generation, tile] {
                if (*generation_ != generation) return;
                reading_ = false;
                keep(key, tile);
                readNext();
                Q_EMIT tileReady();
            },
            Qt::QueuedConnection);
    });
}

void SoundTiles::keep(const SoundTileKey& key, std::shared_ptr<const SoundTile> tile) {
    std::erase(wishes_, key);
    tiles_[key] = {std::move(tile), ++clock_};
    const bool isSamples = key.level == SoundTileKey::kSamples;
    const auto isAlike = [&](const auto& entry) {
        return (entry.first.level == SoundTileKey::kSamples) == isSamples;
    };
    if (std::size_t(std::ranges::count_if(tiles_, isAlike)) <=
        (isSamples ? kMostSampleTiles : kMostSpectrumTiles))
        return;
    auto oldest = tiles_.end();
    for (auto entry = tiles_.begin(); entry != tiles_.end(); ++entry) {
        if (isAlike(*entry) && (oldest == tiles_.end() || entry->second.used < oldest->second.used))
            oldest = entry;
    }
    tiles_.erase(oldest);
}

}  // namespace timbre::ui
