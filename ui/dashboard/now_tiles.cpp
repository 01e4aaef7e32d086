#include "ui/dashboard/now_tiles.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::NowTiles)
};

using metrics::SystemSample;
using Read = std::optional<double> (*)(const SystemSample&);

template <class T>
std::optional<double> number(const std::optional<T>& value) {
    return value ? std::optional(double(*value)) : std::nullopt;
}
std::optional<double> share(std::int64_t part, std::int64_t all) {
    return all > 0 ? std::optional(double(part) / double(all)) : std::nullopt;
}

// What is filled by what.
enum class Fill { Speak, Transcribe, Live, Model, Wait };

// Headings, in their order.
enum class Section { Speaking, Transcribing, Bands, Computer, Models, Storage };

struct Text {
    Section section;
    std::string_view id;
    const char* title;
    const char* of;
    const char* meaning;
    Fill fill;
    Read read;  // of a tile of the machine; null: of jobs
};

constexpr const char* kMedian = QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "median of the last 100 jobs");
constexpr const char* kP95 = QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "95 of 100 jobs are below");
constexpr const char* kSample = QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "last sample on disk");

constexpr std::array<Text, 26> kTexts = {{
    {Section::Speaking, "rtf_speak", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Real-time factor, speaking"),
     kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Time of computing divided by the length of the sound, median of the last 100 takes. "
                       "Below 1 speech is made faster than it is heard."),
     Fill::Speak, nullptr},
    {Section::Speaking, "first_sound_p50", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "First sound"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "From the request to the first sound that is heard, median of the last 100 takes."),
     Fill::Speak, nullptr},
    {Section::Speaking, "first_sound_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "First sound, p95"),
     kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Of the last 100 takes, 95 of 100 sounded at least as soon."),
     Fill::Speak, nullptr},
    {Section::Speaking, "queue_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Wait to begin, p95"), kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "From the request until the job begins: 95 of the last 100 takes waited no longer."),
     Fill::Speak, nullptr},
    {Section::Speaking, "underruns", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Gaps in playback"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "sum of the last 100 takes"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often playback had nothing to play, in the last 100 takes together."),
     Fill::Speak, nullptr},
    {Section::Speaking, "tokens_per_second", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Tokens a second"),
     kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "What a neural model writes in a second of computing, median of the last 100 takes."),
     Fill::Model, nullptr},
    {Section::Transcribing, "rtf_transcribe",
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Real-time factor, transcribing"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Time of computing divided by the length of the sound, median of the last 100 files."),
     Fill::Transcribe, nullptr},
    {Section::Transcribing, "lag_p50", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Live lag"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How far the text is behind what is being said, median of the last 100 recordings."),
     Fill::Live, nullptr},
    {Section::Transcribing, "lag_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Live lag, p95"), kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How far the text is behind what is being said: 95 of the last 100 recordings were no "
                       "slower."),
     Fill::Live, nullptr},
    {Section::Computer, "queue", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Queue"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Jobs that wait or run, at the last sample."), Fill::Wait,
     [](const SystemSample& sample) {
         return std::optional(double(sample.jobsWaiting + sample.jobsRunning));
     }},
    {Section::Computer, "failed", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Failed jobs"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "of the last 24 hours"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Share of the jobs of the last 24 hours that ended with an error."),
     Fill::Speak, nullptr},
    {Section::Computer, "cpu", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Processor, all programs"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "How busy all processors were, between two samples."),
     Fill::Wait, [](const SystemSample& sample) { return sample.cpu; }},
    {Section::Computer, "own_cpu", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Processor, this program"),
     kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How much of all processors this program took, between two samples."),
     Fill::Wait, [](const SystemSample& sample) { return sample.ownCpu; }},
    {Section::Computer, "rss", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory of this program"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What this program holds in memory, at the last sample."),
     Fill::Wait, [](const SystemSample& sample) { return number(sample.rss); }},
    {Section::Computer, "gpu_busy", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Graphics card"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "How busy the graphics card was, between two samples."),
     Fill::Wait, [](const SystemSample& sample) { return sample.gpuBusy; }},
    {Section::Computer, "gpu_memory",
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory of the graphics card"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What all programs hold on the graphics card."), Fill::Wait,
     [](const SystemSample& sample) { return number(sample.gpuMemory); }},
    {Section::Models, "pool_hit_rate", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Models found in memory"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often a model was in memory already when a job asked for it, since the program "
                       "started."),
     Fill::Model,
     [](const SystemSample& sample) {
         return share(sample.poolHits, sample.poolHits + sample.poolMisses + sample.poolJoins);
     }},
    {Section::Models, "pool_models", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Models in memory"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Models that jobs use or used lately, and that need not be read from disk again."),
     Fill::Model, [](const SystemSample& sample) { return std::optional(double(sample.poolModels)); }},
    {Section::Models, "pool_bytes", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory of the models"),
     kSample, QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What all models in memory take together."),
     Fill::Model, [](const SystemSample& sample) { return std::optional(double(sample.poolBytes)); }},
    {Section::Models, "pool_saved", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory saved"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "What models that several jobs share would take more if each had its own."),
     Fill::Model, [](const SystemSample& sample) { return std::optional(double(sample.poolSavedBytes)); }},
    {Section::Models, "pool_evictions", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Models that had to leave"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often a model left memory to make room for another, since the program started."),
     Fill::Model, [](const SystemSample& sample) { return std::optional(double(sample.poolEvictions)); }},
    {Section::Storage, "cache_hit_rate",
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Sentences found in the cache"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often a sentence was made before and came from the cache, since the program "
                       "started."),
     Fill::Speak,
     [](const SystemSample& sample) {
         return share(sample.cacheHits, sample.cacheHits + sample.cacheMisses);
     }},
    {Section::Storage, "cache_bytes", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Size of the cache"), kSample,
     QT_TRANSLATE_NOOP(
         "timbre::ui::NowTiles",
         "What finished sentences take on disk. The oldest leave when the limit in the settings is reached."),
     Fill::Speak, [](const SystemSample& sample) { return std::optional(double(sample.cacheBytes)); }},
    {Section::Storage, "cache_evictions",
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Sentences that had to leave"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP(
         "timbre::ui::NowTiles",
         "How often a sentence left the cache to make room for others, since the program started."),
     Fill::Speak, [](const SystemSample& sample) { return std::optional(double(sample.cacheEvictions)); }},
    {Section::Storage, "database", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Database"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "of your data folder"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "What texts, history and measured numbers take on disk, without sound."),
     Fill::Wait, nullptr},
    {Section::Storage, "disk_free", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Free on disk"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What is free where your data lie, at the last sample."),
     Fill::Wait, [](const SystemSample& sample) { return number(sample.diskFree); }},
}};

QString sectionText(Section section) {
    switch (section) {
        case Section::Speaking:
            return Words::tr("Speaking");
        case Section::Transcribing:
            return Words::tr("Transcribing and live text");
        case Section::Bands:
            return Words::tr("Real-time factor by length and device");
        case Section::Computer:
            return Words::tr("Jobs and this computer");
        case Section::Models:
            return Words::tr("Models in memory");
        case Section::Storage:
            return Words::tr("Cache and storage");
    }
    return {};
}

const Text* textFor(std::string_view id) {
    const auto found = std::ranges::find(kTexts, id, &Text::id);
    return found == kTexts.end() ? nullptr : &*found;
}

void describeFilling(Tile& tile, Fill fill) {
    switch (fill) {
        case Fill::Speak:
            tile.howToFill = Words::tr("Speak a text, and it is measured.");
            tile.fillText = Words::tr("Speak a text");
            tile.fillAction = QStringLiteral("show1");
            return;
        case Fill::Transcribe:
            tile.howToFill = Words::tr("Transcribe a file, and it is measured.");
            tile.fillText = Words::tr("Transcribe a file");
            tile.fillAction = QStringLiteral("show3");
            return;
        case Fill::Live:
            tile.howToFill = Words::tr("Record with live text, and its lag is measured.");
            tile.fillText = Words::tr("Record");
            tile.fillAction = QStringLiteral("show3");
            return;
        case Fill::Model:
            tile.howToFill = Words::tr("Speak or transcribe with a model from the list of models.");
            tile.fillText = Words::tr("Show the models");
            tile.fillAction = QStringLiteral("show5");
            return;
        case Fill::Wait:
            tile.howToFill = Words::tr("The first sample comes within half a minute.");
            return;
    }
}

// Jobs of one kind, on one device, with sound of one length.
void describeBand(Tile& tile, const storage::MetricFilter& filter) {
    //: %1: "Speak" or "Transcribe"; %2: length of the sound, such as "5-15 s"
    tile.figure.title = Words::tr("%1, %2").arg(
        kindText(filter.kinds.front()), toQString(filter.lengthBuckets.front()).replace(' ', QChar(0xa0)));
    tile.figure.meaning = Words::tr(
        "Time of computing divided by the length of the sound, median of the last "
        "30 days; jobs whose sound is as long, on this device.");
    //: %1: a device, such as "Processor"
    tile.of = Words::tr("%1, median of 30 days").arg(deviceText(filter.devices.front()));
    tile.section = sectionText(Section::Bands);
}

Tile tileOf(const storage::Tile& read) {
    Tile tile;
    tile.id = toQString(read.id);
    tile.figure = {.title = toQString(read.label),
                   .unit = plotUnit(read.unit),
                   .value = read.value,
                   .n = read.n,
                   .meaning = {},
                   .sql = toQString(read.explained.text())};
    tile.hasJobs = read.jobs.has_value();
    if (const auto* text = textFor(read.id)) {
        tile.figure.title = Words::tr(text->title);
        tile.figure.meaning = Words::tr(text->meaning);
        tile.of = Words::tr(text->of);
        tile.section = sectionText(text->section);
        describeFilling(tile, text->fill);
    } else if (read.jobs) {
        describeBand(tile, read.jobs->filter);
    }
    return tile;
}

// By heading, and as they stand in the table.
std::pair<Section, std::size_t> orderOf(const storage::Tile& tile) {
    const auto* text = textFor(tile.id);
    if (text == nullptr) return {Section::Bands, 0};
    return {text->section, std::size_t(text - kTexts.data())};
}

}  // namespace

QStringList nowSections() {
    QStringList sections;
    for (int i = 0; i <= int(Section::Storage); ++i) sections << sectionText(Section(i));
    return sections;
}

std::vector<NowTile> readNowTiles(storage::Database& database, std::int64_t now) {
    storage::MetricQueries queries(database);
    auto read = queries.tiles(now);
    std::ranges::stable_sort(read, {}, orderOf);
    std::vector<NowTile> tiles;
    for (const auto& tile : read) {
        tiles.push_back({tileOf(tile), tile.jobs});
        tiles.back().tile.recent = tile.recent;
    }
    return tiles;
}

Tile withLast(const NowTile& tile, std::span<const metrics::SystemSample> samples) {
    Tile shown = tile.tile;
    const auto* text = textFor(toUtf8(shown.id));
    if (text == nullptr || text->read == nullptr || samples.empty()) return shown;
    shown.recent.clear();
    for (const auto& sample : samples) shown.recent.push_back(text->read(sample).value_or(NAN));
    if (const double last = shown.recent.back(); std::isfinite(last)) shown.now = last;
    return shown;
}

}  // namespace timbre::ui
