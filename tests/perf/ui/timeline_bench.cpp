#include "core/audio/audio_writer.h"
#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "ui/bridge/peak_loader.h"
#include "ui/timeline/timeline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace timbre::bench {
namespace {

constexpr int kHours = 3, kRateHz = 16000, kSegments = 5400, kFrames = 300;
constexpr qint64 kDurationMs = qint64(kHours) * 3600 * 1000;

// Something like speech: noise and tones whose loudness changes ten times a second.
void writeLongSound(const std::filesystem::path& target) {
    audio::AudioWriter writer(target, audio::FileFormat::Wav16, kRateHz, 1);
    std::mt19937 random(7);
    std::vector<float> block(kRateHz / 10);
    for (int i = 0; i < kHours * 36'000; ++i) {
        const float loud = float(random() % 1000) / 1300.0F;
        for (std::size_t j = 0; j < block.size(); ++j)
            block[j] = loud * (float(random() % 2000) / 2000.0F - 0.5F + 0.4F * std::sin(float(j) * 0.12F));
        writer.write(block);
    }
    writer.finish();
}

std::vector<ui::TimelineSegment> segments() {
    std::vector<ui::TimelineSegment> segments;
    for (int i = 0; i < kSegments; ++i) {
        const qint64 start = kDurationMs / kSegments * i;
        segments.push_back({.index = i,
                            .startMs = start,
                            .endMs = start + 1800,
                            .lane = i % 3,
                            .text = QString::fromStdString(sentence(i % 500 + 1)),
                            .confidence = i % 7 == 0 ? 0.4 : 0.9});
    }
    return segments;
}

void turn(ui::Timeline& timeline, const QPointF& at, int eighths, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, timeline.mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&timeline, &event);
}

double msOf(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

// One frame: what the user does, and the whole paint. By the clock, and, for machines that are busy
// with something else, by the time the GUI thread itself computed.
template <class Do>
void frames(ui::Timeline& timeline, const std::string& name, const Do& step) {
    Row clock{.name = name, .samples = {}, .unit = "ms", .target = "≤ 16"};
    Row thread{.name = name + ", thread time", .samples = {}, .unit = "ms", .target = "≤ 16"};
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMs();
        step(i);
        timeline.repaint();
        thread.samples.push_back(threadMs() - begun);
        clock.samples.push_back(msOf(timer));
        QApplication::processEvents();  // what was read in the background arrives
    }
    print(clock);
    print(thread);
}

void measure(ui::Timeline& timeline) {
    const QPointF pointer(timeline.width() * 0.6, timeline.height() * 0.4);
    timeline.showRange(0, kDurationMs);
    // From three hours to milliseconds and back, twice.
    frames(timeline, "zoom with the wheel",
           [&](int i) { turn(timeline, pointer, i / 75 % 2 == 0 ? 60 : -60, {}); });
    for (const auto& [name, visibleMs] :
         {std::pair{"scroll, three hours in sight", double(kDurationMs) * 0.9},
          std::pair{"scroll, ten minutes in sight", 600'000.0},
          std::pair{"scroll, one minute in sight", 60'000.0},
          std::pair{"scroll, five seconds in sight", 5'000.0}}) {
        timeline.showRange(1'000'000, 1'000'000 + qint64(visibleMs));
        frames(timeline, name,
               [&](int i) { turn(timeline, pointer, i % 300 < 150 ? -20 : 20, Qt::ShiftModifier); });
    }
    timeline.showRange(1'000'000, 1'060'000);
    frames(timeline, "playhead moves", [&](int i) { timeline.showPosition(1'000'000 + i * 33); });
    frames(timeline, "a segment is added", [&](int i) {
        timeline.putSegment({.index = kSegments + i, .startMs = 1'000'000, .endMs = 1'001'000, .text = "x"});
    });
}

double waitForAll(const ui::PeakLoader& loader) {
    QElapsedTimer timer;
    timer.start();
    while (loader.peaks()->durationMs() < kDurationMs && timer.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return msOf(timer);
}

}  // namespace

void benchTimeline() {
    printHeader("Timeline of 3 h with 5400 segments at 1920 × 600");
    QTemporaryDir folder;
    const std::filesystem::path sound = folder.filePath("long.wav").toStdString();
    const std::filesystem::path cache = folder.filePath("peaks").toStdString();
    writeLongSound(sound);
    ui::Timeline timeline;
    timeline.resize(1920, 600);
    timeline.show();
    (void)QTest::qWaitForWindowExposed(&timeline);

    const auto before = residentBytes();
    ui::PeakLoader loader(cache);
    timeline.setSound(&loader);
    loader.load(sound);
    print({.name = "first opening, all peaks", .samples = {waitForAll(loader)}, .unit = "ms", .target = ""});
    ui::PeakLoader again(cache);
    timeline.setSound(&again);
    (void)QTest::qWaitFor(
        [&] { return QDir(QString::fromStdString(cache.string())).entryList({"*.peaks"}).size() == 1; },
        20'000);
    again.load(sound);
    print({.name = "second opening", .samples = {waitForAll(again)}, .unit = "ms", .target = ""});
    loader.clear();

    timeline.setLanes({{"Ann", {}}, {"Ben", "#b36a1f"}, {"Chloé", "#3a6fd8"}});
    QElapsedTimer timer;
    timer.start();
    timeline.setSegments(segments());
    print({.name = "setting all segments", .samples = {msOf(timer)}, .unit = "ms", .target = "≤ 16"});
    measure(timeline);
    printHeader("The same with the spectrogram");
    timeline.setSpectrogramShown(true);
    measure(timeline);
    print({.name = "memory for the sound and its pictures",
           .samples = {double(residentBytes() - before) / 1e6},
           .unit = "MB",
           .target = "≤ 30"});
}

}  // namespace timbre::bench
