// The timeline alone, worked by real mouse, wheel and key events.
#include "ui/timeline/timeline.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/range_copy.h"
#include "core/audio/spectrogram.h"
#include "core/base/error.h"
#include "ui/bridge/peak_loader.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

using namespace timbre::ui;

namespace {

constexpr qint64 kTenMinutes = 600'000;

// A segment every three seconds, two seconds long, by two speakers in turn.
std::vector<TimelineSegment> someSegments(int count) {
    std::vector<TimelineSegment> segments;
    for (int i = 0; i < count; ++i) {
        segments.push_back({.index = i,
                            .startMs = i * 3000,
                            .endMs = i * 3000 + 2000,
                            .lane = i % 2,
                            .text = QStringLiteral("Segment %1").arg(i)});
    }
    return segments;
}

// Silence, and from one to three seconds a sine of 1 kHz.
std::filesystem::path writeSine(const QTemporaryDir& folder) {
    constexpr int kRate = 16'000;
    const std::filesystem::path file = folder.filePath("sine.wav").toStdString();
    std::vector<float> samples(4 * kRate, 0.0F);
    for (std::size_t i = kRate; i < 3 * kRate; ++i)
        samples[i] = float(0.5 * std::sin(2 * std::numbers::pi * 1000 * double(i) / kRate));
    timbre::audio::AudioWriter writer(file, timbre::audio::FileFormat::Wav16, kRate, 1);
    writer.write(samples);
    writer.finish();
    return file;
}

void turnWheel(QWidget& widget, const QPointF& at, int notches, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private:
    Theme theme_;
    std::unique_ptr<Timeline> timeline_;

    double xAt(qint64 ms) const { return timeline_->scale().xAt(double(ms)); }
    int waveY() const { return timeline_->height() / 2; }
    QPoint wave(qint64 ms) const { return {int(std::lround(xAt(ms))), waveY()}; }
    void drag(qint64 fromMs, qint64 toMs, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(timeline_.get(), Qt::LeftButton, modifiers, wave(fromMs));
        QTest::mouseMove(timeline_.get(), wave((fromMs + toMs) / 2));
        moveTo(wave(toMs), modifiers);
    }
    // QTest::mouseMove() knows no modifiers.
    void moveTo(const QPoint& point, Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(QEvent::MouseMove, point, timeline_->mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QApplication::sendEvent(timeline_.get(), &event);
    }
    void release(qint64 ms) { QTest::mouseRelease(timeline_.get(), Qt::LeftButton, {}, wave(ms)); }

private Q_SLOTS:
    void init() {
        timeline_ = std::make_unique<Timeline>();
        timeline_->resize(1000, 300);
        timeline_->show();
        // A window manager that is still starting may overlook a window that was there before it.
        if (!QTest::qWaitForWindowExposed(timeline_.get())) {
            timeline_->hide();
            timeline_->show();
            QVERIFY(QTest::qWaitForWindowExposed(timeline_.get(), 20'000));
        }
        timeline_->setDuration(kTenMinutes);
        timeline_->setLanes({{"Ann", "#b00"}, {"Ben", "#06c"}});
        timeline_->setSegments(someSegments(200));
        timeline_->showRange(0, 20'000);
    }
    void cleanup() { timeline_.reset(); }

    void theWheelKeepsTheTimeUnderThePointer() {
        const QPointF pointer(700, waveY());
        const double before = timeline_->scale().msAt(pointer.x());
        const double zoom = timeline_->scale().msPerPixel();

        turnWheel(*timeline_, pointer, 5);

        QVERIFY(timeline_->scale().msPerPixel() < zoom / 2);
        QVERIFY(std::abs(timeline_->scale().msAt(pointer.x()) - before) < 0.01);
        turnWheel(*timeline_, pointer, 100);
        QCOMPARE(timeline_->scale().msPerPixel(), TimelineScale::kFinestMsPerPixel);
        QVERIFY(std::abs(timeline_->scale().msAt(pointer.x()) - before) < 0.01);
        turnWheel(*timeline_, pointer, -200);
        QVERIFY(timeline_->scale().showsAll());
        QCOMPARE(timeline_->scale().startMs(), 0.0);
    }

    void shiftAndWheelScroll() {
        turnWheel(*timeline_, {500, 150.0}, -3, Qt::ShiftModifier);

        QVERIFY(timeline_->scale().startMs() > 0);
        QCOMPARE(qRound(timeline_->scale().visibleMs()), 20'000);
        turnWheel(*timeline_, {500, 150.0}, 30, Qt::ShiftModifier);
        QCOMPARE(timeline_->scale().startMs(), 0.0);
    }

    void aClickPlacesThePlayheadAndADoubleClickPlays() {
        QSignalSpy placed(timeline_.get(), &Timeline::positionRequested);
        QSignalSpy played(timeline_.get(), &Timeline::playRequested);
        QSignalSpy activated(timeline_.get(), &Timeline::segmentActivated);

        QTest::mouseClick(timeline_.get(), Qt::LeftButton, {}, wave(4000));

        QCOMPARE(placed.count(), 1);
        QVERIFY(std::abs(placed[0][0].toLongLong() - 4000) <= 20);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 1);
        QCOMPARE(played.count(), 0);
        QTest::mouseDClick(timeline_.get(), Qt::LeftButton, {}, wave(7000));
        QCOMPARE(played.count(), 1);
        QVERIFY(std::abs(played[0][0].toLongLong() - 7000) <= 20);
    }

    void draggingAnEdgeRetimesAndStopsAtTheNeighbour() {
        timeline_->setLanes({{"Ann", {}}});
        QSignalSpy live(timeline_.get(), &Timeline::segmentRetiming);
        QSignalSpy done(timeline_.get(), &Timeline::segmentRetimed);

        drag(5000, 5500);
        QVERIFY(live.count() > 0);
        QCOMPARE(done.count(), 0);
        release(5500);

        QCOMPARE(done.count(), 1);
        QCOMPARE(done[0][0].toInt(), 1);
        QCOMPARE(done[0][1].toLongLong(), 3000);
        QVERIFY(std::abs(done[0][2].toLongLong() - 5500) <= 20);
        QCOMPARE(timeline_->segments().find(1)->endMs, done[0][2].toLongLong());
    }

    void anEdgeSnapsToItsNeighbourUnlessControlIsHeld() {
        drag(5000, 5900);
        release(5900);
        QCOMPARE(timeline_->segments().find(1)->endMs, 6000);

        drag(11'000, 11'900, Qt::ControlModifier);
        release(11'900);
        QVERIFY(std::abs(timeline_->segments().find(3)->endMs - 11'900) <= 20);
    }

    void aSegmentNeverRunsIntoItsNeighbourNorBelowTheShortest() {
        auto segments = someSegments(3);
        for (auto& segment : segments) segment.lane = 0;
        timeline_->setSegments(segments);

        drag(5000, 9000);
        release(9000);
        QCOMPARE(timeline_->segments().find(1)->endMs, 6000);

        drag(3000, 0);
        release(0);
        QCOMPARE(timeline_->segments().find(1)->startMs, 2000);

        drag(8000, 1000);
        release(1000);
        QCOMPARE(timeline_->segments().find(2)->endMs, 6000 + SegmentTrack::kShortestMs);
    }

    void escapeGivesTheDraggedSegmentBack() {
        QSignalSpy live(timeline_.get(), &Timeline::segmentRetiming);
        QSignalSpy done(timeline_.get(), &Timeline::segmentRetimed);
        drag(5000, 5500);

        QTest::keyClick(timeline_.get(), Qt::Key_Escape);
        release(5500);

        QCOMPARE(done.count(), 0);
        QCOMPARE(timeline_->segments().find(1)->endMs, 5000);
        QCOMPARE(live.last()[2].toLongLong(), 5000);
    }

    void provisionalSegmentsCannotBeMoved() {
        auto segments = someSegments(2);
        segments[1].isPartial = true;
        timeline_->setSegments(segments);
        QSignalSpy done(timeline_.get(), &Timeline::segmentRetimed);

        drag(5000, 5500);
        release(5500);

        QCOMPARE(done.count(), 0);
        QVERIFY(!timeline_->selection().isEmpty());
    }

    void draggingSelectsAndEscapeClears() {
        QSignalSpy selected(timeline_.get(), &Timeline::selectionChanged);

        drag(12'500, 14'000);
        release(14'000);

        QVERIFY(selected.count() > 0);
        QVERIFY(std::abs(timeline_->selection().startMs - 12'500) <= 20);
        QVERIFY(std::abs(timeline_->selection().lengthMs() - 1500) <= 40);
        QTest::keyClick(timeline_.get(), Qt::Key_Escape);
        QVERIFY(timeline_->selection().isEmpty());
        QCOMPARE(selected.last()[1].toLongLong(), 0);
    }

    void theViewFollowsThePlayheadUntilTheUserScrolls() {
        QSignalSpy following(timeline_.get(), &Timeline::followingChanged);
        timeline_->setPlaying(true);
        timeline_->showPosition(30'000);
        QVERIFY(timeline_->scale().startMs() > 0);
        auto* back = timeline_->findChild<QWidget*>("backToPlayhead");
        QVERIFY(!back->isVisible());

        turnWheel(*timeline_, {500, 150.0}, -50, Qt::ShiftModifier);
        QVERIFY(!timeline_->isFollowing());
        QVERIFY(back->isVisible());
        const double scrolled = timeline_->scale().startMs();
        timeline_->showPosition(31'000);
        QCOMPARE(timeline_->scale().startMs(), scrolled);

        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(timeline_->isFollowing());
        QVERIFY(!back->isVisible());
        QVERIFY(xAt(31'000) >= 0 && xAt(31'000) <= timeline_->width());
        QCOMPARE(following.count(), 2);
    }

    void keysMoveZoomSelectAndWalk() {
        QSignalSpy placed(timeline_.get(), &Timeline::positionRequested);
        QSignalSpy activated(timeline_.get(), &Timeline::segmentActivated);
        connect(timeline_.get(), &Timeline::positionRequested, timeline_.get(), &Timeline::showPosition);
        const double zoom = timeline_->scale().msPerPixel();

        QTest::keyClick(timeline_.get(), Qt::Key_Right);
        QVERIFY(placed.last()[0].toLongLong() > 0);
        const qint64 step = placed.last()[0].toLongLong();
        QTest::keyClick(timeline_.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(placed.last()[0].toLongLong(), 11 * step);
        QTest::keyClick(timeline_.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(timeline_.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(timeline_->selection().startMs, 11 * step);
        QCOMPARE(timeline_->selection().lengthMs(), 2 * step);
        QTest::keyClick(timeline_.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(timeline_->selection().lengthMs(), step);

        QTest::keyClick(timeline_.get(), Qt::Key_Home);
        QCOMPARE(placed.last()[0].toLongLong(), 0);
        QTest::keyClick(timeline_.get(), Qt::Key_Down);
        QTest::keyClick(timeline_.get(), Qt::Key_Down);
        QCOMPARE(activated.last()[0].toInt(), 1);
        QCOMPARE(placed.last()[0].toLongLong(), 3000);

        QTest::keyClick(timeline_.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(timeline_->scale().msPerPixel() < zoom);
        QTest::keyClick(timeline_.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(timeline_->scale().showsAll());
    }

    void theSoundIsDrawnAtEveryZoom() {
        const QTemporaryDir folder;
        PeakLoader loader;
        timeline_->setSegments({});
        timeline_->setLanes({});
        timeline_->setSound(&loader);
        loader.load(writeSine(folder));
        QTRY_COMPARE_WITH_TIMEOUT(timeline_->durationMs(), 4000, 20'000);
        const QColor base = timeline_->palette().color(QPalette::Base);
        // Pixels that are not background, in the column of a time.
        const auto ink = [&](qint64 ms) {
            const QImage image = timeline_->grab().toImage();
            int pixels = 0;
            for (int y = timeline_->height() / 3; y < timeline_->height(); ++y)
                pixels += image.pixelColor(int(xAt(ms)), y) != base ? 1 : 0;
            return pixels;
        };

        timeline_->showRange(0, 4000);  // from the peaks
        QTRY_VERIFY_WITH_TIMEOUT(ink(2000) > 50, 20'000);
        QVERIFY(ink(500) < 5);
        QVERIFY(ink(3500) < 5);
        timeline_->showRange(900, 1400);  // from the samples
        QTRY_VERIFY_WITH_TIMEOUT(ink(1200) > 20, 20'000);
        QVERIFY(ink(950) < 5);
        timeline_->showRange(1000, 1050);  // the curve itself: a line, not a shape 120 high
        QTRY_VERIFY_WITH_TIMEOUT(ink(1020) > 1 && ink(1020) < 90, 20'000);
    }

    void theSpectrogramShowsASineAtItsPitch() {
        const QTemporaryDir folder;
        PeakLoader loader;
        timeline_->setSegments({});
        timeline_->setLanes({});
        timeline_->setSound(&loader);
        loader.load(writeSine(folder));
        QTRY_COMPARE_WITH_TIMEOUT(timeline_->durationMs(), 4000, 20'000);
        timeline_->showRange(0, 4000);

        QTest::mouseClick(timeline_->findChild<QToolButton*>("spectrogram"), Qt::LeftButton);
        QVERIFY(timeline_->isSpectrogramShown());

        const int height = timeline_->height();
        const QColor base = timeline_->palette().color(QPalette::Base);
        // The row of the strongest colour in the spectrogram's half of a column; -1: all background.
        const auto strongest = [&](qint64 ms) {
            const QImage image = timeline_->grab().toImage();
            int best = -1, most = 0;
            for (int y = height * 6 / 10; y < height - 3; ++y) {
                const QColor pixel = image.pixelColor(int(xAt(ms)), y);
                const int distance = std::abs(pixel.lightness() - base.lightness());
                if (distance > most) best = y;
                most = std::max(most, distance);
            }
            return most > 20 ? best : -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(strongest(2000) > 0, 20'000);
        QCOMPARE(strongest(500), -1);
        QCOMPARE(strongest(3500), -1);
        const int top = timeline_->spectrumTop();
        const double share =
            1 - (timbre::audio::Spectrogram::rowOfHz(1000) + 0.5) / timbre::audio::Spectrogram::kRows;
        // Two rows of the picture, and the frame of the focus.
        QVERIFY2(std::abs(strongest(2000) - (top + share * (height - top))) <= 4,
                 qPrintable(QString::number(strongest(2000))));
    }

    void theOverviewMovesTheView() {
        auto* view = timeline_.get();
        const QPoint middle(view->width() / 3, 4);

        QTest::mouseClick(view, Qt::LeftButton, {}, middle);

        QVERIFY(view->scale().startMs() > 100'000);
        QCOMPARE(qRound(view->scale().visibleMs()), 20'000);
        QTest::mouseDClick(view, Qt::LeftButton, {}, middle);
        QVERIFY(view->scale().showsAll());
    }

    void theButtonsZoom() {
        const double zoom = timeline_->scale().msPerPixel();

        QTest::mouseClick(timeline_->findChild<QToolButton*>("zoomIn"), Qt::LeftButton);
        QVERIFY(timeline_->scale().msPerPixel() < zoom);
        QTest::mouseClick(timeline_->findChild<QToolButton*>("zoomAll"), Qt::LeftButton);
        QVERIFY(timeline_->scale().showsAll());
    }

    void aScreenReaderFindsASliderWithATime() {
        timeline_->showPosition(62'500);
        timeline_->setCurrentSegment(3);

        auto* accessible = QAccessible::queryAccessibleInterface(timeline_.get());

        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QCOMPARE(accessible->text(QAccessible::Value), QString("1:02.5"));
        QVERIFY(accessible->text(QAccessible::Description).contains("Segment 3"));
        QCOMPARE(accessible->valueInterface()->maximumValue().toLongLong(), kTenMinutes);
        QSignalSpy placed(timeline_.get(), &Timeline::positionRequested);
        accessible->valueInterface()->setCurrentValue(5000);
        QCOMPARE(placed.count(), 1);
    }

    void timeRunsFromLeftToRightInEveryLanguage() {
        timeline_->setLayoutDirection(Qt::RightToLeft);
        QSignalSpy placed(timeline_.get(), &Timeline::positionRequested);

        QTest::mouseClick(timeline_.get(), Qt::LeftButton, {}, {60, waveY()});

        QCOMPARE(placed.count(), 1);
        QVERIFY(placed[0][0].toLongLong() < 4000);
    }

    void aStretchOfASoundIsCopied() {
        const QTemporaryDir folder;
        const auto source = writeSine(folder);
        const std::filesystem::path target = folder.filePath("part.wav").toStdString();

        timbre::audio::copyRange(source, 500, 1500, target);

        const auto part = timbre::audio::readClip(target, {});
        QCOMPARE(part.frames(), std::size_t(16'000));
        const auto loud =
            std::ranges::find_if(part.samples, [](float sample) { return std::abs(sample) > 0.01F; });
        QVERIFY(std::abs((loud - part.samples.begin()) - 8000) < 5);
        QVERIFY_EXCEPTION_THROWN(timbre::audio::copyRange(source, 9000, 9500, target), timbre::Error);
    }

    void aChangedSegmentReplacesTheOldOne() {
        timeline_->putSegment({.index = 1, .startMs = 3100, .endMs = 4000, .lane = 1, .text = "new"});
        timeline_->putSegment({.index = 200, .startMs = 599'000, .endMs = 600'000, .text = "added"});

        QCOMPARE(timeline_->segments().segments().size(), std::size_t(201));
        QCOMPARE(timeline_->segments().find(1)->text, QString("new"));
        timeline_->removeSegment(1);
        QVERIFY(timeline_->segments().find(1) == nullptr);
    }
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
