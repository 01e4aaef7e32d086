#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "tests/ui/prepared_transcript.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace timbre::bench {
namespace {

constexpr int kSegments = 10'000;
constexpr int kKeys = 300;
constexpr int kKeysPerSegment = 3;  // phrases that are decoded while three keys are typed: far more than real
constexpr storage::JobId kJob = 7;
constexpr std::int64_t kSegmentMs = 2000;

storage::SegmentRecord decoded(int number) {
    storage::SegmentRecord record;
    record.index = number;
    auto& segment = record.segment;
    segment.startMs = number * kSegmentMs;
    segment.endMs = segment.startMs + kSegmentMs - 200;
    segment.text = sentence(number);
    segment.words.push_back(
        {.text = "word", .startMs = segment.startMs, .endMs = segment.endMs, .confidence = 0.4});
    return record;
}

}  // namespace

void benchEditing(WatchedApplication& application) {
    printHeader("Correcting a transcript of 10 000 segments while more are decoded (key pressed to painted)");
    std::vector<std::string> lines;
    for (int line = 1; line <= kSegments; ++line) lines.push_back(sentence(line));
    test::OpenTranscript open(lines);
    auto& bridge = open.studio().bridge();
    bridge.publish(engine::JobQueued{kJob, storage::JobKind::Transcribe, "meeting.wav"});
    application.settle(500, 20'000);
    open.view().editRow(kSegments / 2, 0);
    application.settle();
    application.takeDurations();
    Row keys{.name = "a key", .samples = {}, .unit = "ms", .target = "≤ 16"};
    Row computed{.name = "a key, thread time", .samples = {}, .unit = "ms", .target = "≤ 16"};
    int decodedSoFar = 0;
    for (int key = 0; key < kKeys; ++key) {
        application.setScene("typing");
        if (key % kKeysPerSegment == 0)
            bridge.publish(engine::SegmentReady{kJob, decoded(kSegments + decodedSoFar++)});
        bridge.publish(engine::PartialText{kJob, sentence(key), (kSegments + decodedSoFar) * kSegmentMs, 0});
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMs();
        QTest::keyClick(open.editor(), key % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        open.view().keepTyped();  // as after every pause: the model, the timeline, the engine
        open.editor()->repaint();
        open.view().viewport()->repaint();
        computed.samples.push_back(threadMs() - begun);
        keys.samples.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    print(keys);
    print(computed);
    application.settle(500, 20'000);
    const auto durations = application.takeDurations();
    const auto over = std::ranges::count_if(durations, [](double ms) { return ms > 16; });
    print({.name = "an event meanwhile", .samples = durations, .unit = "ms", .target = ""});
    print({.name = "events over 16 ms", .samples = {double(over)}, .unit = "", .target = "0"});

    const auto step = [&](const char* name, auto work) {
        QElapsedTimer timer;
        timer.start();
        work();
        open.view().viewport()->repaint();
        print({.name = name, .samples = {double(timer.nsecsElapsed()) / 1e6}, .unit = "ms", .target = ""});
    };
    open.view().setFocus();
    step("split", [&] { open.model().split(kSegments / 2, 8); });
    step("merge", [&] { open.model().mergeWithNext(kSegments / 2); });
    std::vector<ui::TranscriptModel::Doubt> doubts;
    for (int number = 0; number < kSegments; ++number) doubts.push_back({number, 1, "other"});
    step("10 000 doubts of a second opinion", [&] { open.model().doubtWords(doubts); });
    step("undo of them", [&] { open.run("transcript.undo"); });
    application.settle(500, 20'000);
    for (const auto& stall : application.stalls())
        if (stall.where.startsWith("typing"))
            std::printf("  %6.1f ms  %s\n", stall.ms, qPrintable(stall.where));
}

}  // namespace timbre::bench
