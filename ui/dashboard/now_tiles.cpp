#include "ui/dashboard/now_tiles.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string_view>

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

struct Text {
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

constexpr std::array<Text, 18> kTexts = {{
    {"rtf_speak", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Real-time factor, speaking"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Time of computing divided by the length of the sound, median of the last 100 takes. "
                       "Below 1 speech is made faster than it is heard."),
     Fill::Speak, nullptr},
    {"first_sound_p50", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "First sound"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "From the request to the first sound that is heard, median of the last 100 takes."),
     Fill::Speak, nullptr},
    {"first_sound_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "First sound, p95"), kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Of the last 100 takes, 95 of 100 sounded at least as soon."),
     Fill::Speak, nullptr},
    {"queue", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Queue"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Jobs that wait or run, at the last sample."), Fill::Wait,
     [](const SystemSample& sample) {
         return std::optional(double(sample.jobsWaiting + sample.jobsRunning));
     }},
    {"queue_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Wait to begin, p95"), kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "From the request until the job begins: 95 of the last 100 takes waited no longer."),
     Fill::Speak, nullptr},
    {"underruns", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Gaps in playback"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "sum of the last 100 takes"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often playback had nothing to play, in the last 100 takes together."),
     Fill::Speak, nullptr},
    {"lag_p50", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Live lag"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How far the text is behind what is being said, median of the last 100 recordings."),
     Fill::Live, nullptr},
    {"lag_p95", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Live lag, p95"), kP95,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How far the text is behind what is being said: 95 of the last 100 recordings were no "
                       "slower."),
     Fill::Live, nullptr},
    {"rtf_transcribe", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Real-time factor, transcribing"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Time of computing divided by the length of the sound, median of the last 100 files."),
     Fill::Transcribe, nullptr},
    {"tokens_per_second", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Tokens a second"), kMedian,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "What a neural model writes in a second of computing, median of the last 100 takes."),
     Fill::Model, nullptr},
    {"cpu", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Processor, all programs"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "How busy all processors were, between two samples."),
     Fill::Wait, [](const SystemSample& sample) { return sample.cpu; }},
    {"own_cpu", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Processor, this program"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How much of all processors this program took, between two samples."),
     Fill::Wait, [](const SystemSample& sample) { return sample.ownCpu; }},
    {"rss", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory of this program"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What this program holds in memory, at the last sample."),
     Fill::Wait, [](const SystemSample& sample) { return number(sample.rss); }},
    {"pool_hit_rate", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Models found in memory"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often a model was in memory already when a job asked for it, since the program "
                       "started."),
     Fill::Model,
     [](const SystemSample& sample) {
         return share(sample.poolHits, sample.poolHits + sample.poolMisses + sample.poolJoins);
     }},
    {"cache_hit_rate", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Sentences found in the cache"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "since the start"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "How often a sentence was made before and came from the cache, since the program "
                       "started."),
     Fill::Speak,
     [](const SystemSample& sample) {
         return share(sample.cacheHits, sample.cacheHits + sample.cacheMisses);
     }},
    {"pool_saved", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Memory saved"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "What models that several jobs share would take more if each had its own."),
     Fill::Model, [](const SystemSample& sample) { return std::optional(double(sample.poolSavedBytes)); }},
    {"disk_free", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Free on disk"), kSample,
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "What is free where your data lie, at the last sample."),
     Fill::Wait, [](const SystemSample& sample) { return number(sample.diskFree); }},
    {"failed", QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "Failed jobs"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles", "of the last 24 hours"),
     QT_TRANSLATE_NOOP("timbre::ui::NowTiles",
                       "Share of the jobs of the last 24 hours that ended with an error."),
     Fill::Speak, nullptr},
}};

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
        describeFilling(tile, text->fill);
    }
    return tile;
}

std::size_t orderOf(const storage::Tile& tile) {
    return std::size_t(std::ranges::find(kTexts, std::string_view(tile.id), &Text::id) - kTexts.begin());
}

}  // namespace

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
    if (const double last = shown.recent.back(); std::isfinite(last))
        //: %1: where a value comes from; %2: what it is this second
        shown.of = Words::tr("%1, now %2").arg(shown.of, valueText(shown.figure.unit, last));
    return shown;
}

}  // namespace timbre::ui
