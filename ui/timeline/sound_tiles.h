#pragma once

#include "core/base/serial_thread.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace timbre::ui {

// A few seconds of sound as samples, or a piece of its spectrogram. Tiles of one kind lie side by
// side from the start of the sound on.
struct SoundTileKey {
    static constexpr int kSamples = -1;
    int level = kSamples;  // kSamples, or the spectrogram whose columns are 2^level ms apart
    int number = 0;
    auto operator<=>(const SoundTileKey&) const = default;
};

struct SoundTile {
    std::vector<std::int16_t> samples;  // of kSamples; the last tile is shorter
    int sampleRateHz = 0;
    QImage spectrum;  // one column of pixels for each column, top row highest; values are 0 … 255
};

// Reads the stretches of a sound that are looked at closely, on a thread of its own, and keeps those
// last used: at most 12 MB. GUI thread only.
class SoundTiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kSampleTileMs = 4096;
    static constexpr int kColumns = 256;  // of a tile of the spectrogram
    static constexpr int kFinestLevel = 1, kCoarsestLevel = 16;

    explicit SoundTiles(QObject* parent = nullptr);
    ~SoundTiles() override;

    void setFile(const std::filesystem::path& file);  // empty: no sound
    // Null when it is not there yet; it is then read and tileReady follows.
    const SoundTile* find(const SoundTileKey& key);
    const SoundTile* peek(const SoundTileKey& key) const;  // the same without asking for it
    // What was asked for before and is not read yet is forgotten: call it before painting a view.
    void forgetWishes() { wishes_.clear(); }

    static double tileMs(int level);

Q_SIGNALS:
    void tileReady();

private:
    struct Kept {
        std::shared_ptr<const SoundTile> tile;
        std::uint64_t used = 0;
    };
    struct Reader;  // lives on the thread

    void readNext();
    void keep(const SoundTileKey& key, std::shared_ptr<const SoundTile> tile);

    std::filesystem::path file_;
    std::map<SoundTileKey, Kept> tiles_;
    std::vector<SoundTileKey> wishes_;
    bool reading_ = false;
    std::uint64_t clock_ = 0;
    std::shared_ptr<std::atomic<int>> generation_ = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<Reader> reader_;
    std::unique_ptr<SerialThread> thread_;  // begun with the first wish
};

}  // namespace timbre::ui
