// The timeline alone, worked by real mouse, wheel and key events.
#include "ui/timeline/timeline.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <memory>

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
