// The plots of the dashboard alone, with made-up values, worked by real mouse and key events.
#include "ui/shell/theme.h"
#include "ui/widgets/plot/column_range.h"
#include "ui/widgets/plot/plot_export.h"
#include "ui/widgets/plot/plot_legend.h"
#include "ui/widgets/plot/plot_table.h"
#include "ui/widgets/plot/plot_ticks.h"
#include "ui/widgets/plot/plot_unit.h"
#include "ui/widgets/plot/sparkline.h"
#include "ui/widgets/plot/time_plot.h"
#include "ui/widgets/plot/waterfall.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace timbre::ui;

namespace {

constexpr qint64 kStart = 1'767'225'600'000;  // 2026-01-01 00:00 UTC
constexpr qint64 kHour = 3'600'000;

// Two engines, median and p95, ten hours; the second begins three hours later.
std::vector<PlotLine> someLines() {
    std::vector<PlotLine> lines = {
        {"flite", "p50", 0, 0, {}}, {"flite", "p95", 0, 1, {}}, {"espeak", "p50", 1, 0, {}}};
    for (int hour = 0; hour < 10; ++hour) {
        const qint64 at = kStart + hour * kHour;
        lines[0].points.push_back({at, 0.05 + hour * 0.001, 10 + hour});
        lines[1].points.push_back({at, 0.09, 10 + hour});
        if (hour >= 3) lines[2].points.push_back({at, 0.02, 4});
    }
    return lines;
}

QString accessibleName(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

}  // namespace

class PlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme_.choose(ThemeChoice::Light);
    }

    void marksAreRoundNumbersWithinTheRange_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("marks");
        QTest::newRow("ones") << 0.0 << 4.2 << QList<double>{0, 1, 2, 3, 4};
        QTest::newRow("twos") << 0.0 << 0.081 << QList<double>{0, 0.02, 0.04, 0.06, 0.08};
        QTest::newRow("fives") << -7.0 << 12.0 << QList<double>{-5, 0, 5, 10};
        QTest::newRow("nothing") << 3.0 << 3.0 << QList<double>{3};
    }
    void marksAreRoundNumbersWithinTheRange() {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const QList<double>, marks);
        const auto ticks = linearTicks(low, high, 6);
        QCOMPARE(ticks.at.size(), std::size_t(marks.size()));
        for (std::size_t i = 0; i < ticks.at.size(); ++i)
            QVERIFY(std::abs(ticks.at[i] - marks[int(i)]) < 1e-12);
    }

    void logarithmicMarksArePowersOfTenWhereThereAreMany() {
        QCOMPARE(logTicks(0.9, 60, 8).at, (std::vector<double>{1, 2, 5, 10, 20, 50}));
        QCOMPARE(logTicks(0.001, 20'000, 8).at,
                 (std::vector<double>{0.001, 0.01, 0.1, 1, 10, 100, 1000, 10'000}));
        QVERIFY(logTicks(1e-6, 1e6, 5).at.size() <= 5);
    }

    void timesAreMarkedAtEvenMomentsOfTheCalendar_data() {
        QTest::addColumn<qint64>("span");
        for (const qint64 hours : {1, 2, 24, 24 * 7, 24 * 31, 24 * 366, 24 * 366 * 9})
            QTest::addRow("%lld h", static_cast<long long>(hours)) << hours * kHour;
    }
    void timesAreMarkedAtEvenMomentsOfTheCalendar() {
        QFETCH(const qint64, span);
        const auto ticks = timeTicks(kStart + 12'345, kStart + 12'345 + span, 8);
        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= 9);
        for (const auto& tick : ticks) {
            QVERIFY(tick.at >= kStart + 12'345 && tick.at <= kStart + 12'345 + span);
            QVERIFY(!tick.text.isEmpty());
            if (span >= 24 * 31 * kHour)
                QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.at).time(), QTime(0, 0));
        }
    }

    void valuesAreSaidInThreeFigures() {
        const QString space(QChar(0x202f));
        QCOMPARE(valueText(PlotUnit::Milliseconds, 12.345), "12.3" + space + "ms");
        QCOMPARE(valueText(PlotUnit::Milliseconds, 12'345), "12.3" + space + "s");
        QCOMPARE(valueText(PlotUnit::Share, 0.834), "83.4" + space + "%");
        QCOMPARE(valueText(PlotUnit::Bytes, 1.5e9), "1.50" + space + "GB");
        QCOMPARE(valueText(PlotUnit::Count, 1234), QString("1,234"));
        QCOMPARE(valueText(PlotUnit::Factor, 0), "0" + space + "×");
        QCOMPARE(valueText(PlotUnit::Seconds, NAN), QString("–"));
    }

    void noPeakIsLostInAColumn() {
        std::vector<PlotPoint> points;
        for (int i = 0; i < 100'000; ++i) points.push_back({i, i == 54'321 ? 9.0 : 1.0, 1});
        points[70'000].value = NAN;
        const auto ranges = columnRanges(points, 0, 100'000, 500);
        QCOMPARE(ranges.size(), std::size_t(500));
        const auto highest = std::ranges::max_element(ranges, {}, &ColumnRange::most);
        QCOMPARE(highest->most, 9.0);
        QCOMPARE(highest->column, 54'321 * 500 / 100'000);
        QVERIFY(columnRanges(points, 5, 5, 500).empty());
        QVERIFY(columnRanges({}, 0, 5, 500).empty());
    }

    void arrowKeysGoAlongLinesAndTheValueIsReadOut() {
        TimePlot plot;
        show(plot);

        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.currentLine(), 0);
        QCOMPARE(plot.currentIndex(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.currentIndex(), 1);
        QVERIFY2(accessibleName(plot).startsWith("Speed. flite, p50: 0.0510"),
                 qPrintable(accessibleName(plot)));
        QVERIFY(accessibleName(plot).endsWith("n = 11"));
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.currentLine(), 1);
        QTest::keyClick(&plot, Qt::Key_Down);  // begins later: its first point is the nearest
        QCOMPARE(plot.currentLine(), 2);
        QCOMPARE(plot.currentIndex(), 0);
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.currentIndex(), 6);
        QCOMPARE(QAccessible::queryAccessibleInterface(&plot)->role(), QAccessible::Chart);
    }

    void wheelKeysAndADrawnStretchShowAnotherTime() {
        TimePlot plot;
        show(plot);
        QSignalSpy chosen(&plot, &TimePlot::rangeChosen);
        const qint64 from = plot.from(), to = plot.to();
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(plot.from() >= from && plot.to() <= to && plot.to() - plot.from() < to - from);
        QTest::keyClick(&plot, Qt::Key_Minus);
        QVERIFY(std::abs(plot.from() - from) <= 2 && std::abs(plot.to() - to) <= 2);
        QTest::keyClick(&plot, Qt::Key_PageUp);
        QCOMPARE(plot.to() - plot.from(), to - from);
        QVERIFY(plot.from() < from);
        QTest::keyClick(&plot, Qt::Key_PageDown);

        const QPointF at(plot.width() / 2.0, plot.height() / 2.0);
        QWheelEvent turn(at, plot.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &turn);
        QVERIFY(plot.to() - plot.from() < to - from);
        QCOMPARE(chosen.size(), 5);

        const qint64 span = plot.to() - plot.from();
        QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(200, 100));
        QTest::mouseMove(&plot, QPoint(300, 100));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(300, 100));
        QCOMPARE(chosen.size(), 6);
        QVERIFY(plot.to() - plot.from() < span / 2);
        for (int i = 0; i < 100; ++i) QTest::keyClick(&plot, Qt::Key_Plus);
        QCOMPARE(plot.to() - plot.from(), qint64(60'000));  // not to nothing
    }

    void enterAndDoubleClickAskForWhatIsBehindAPoint() {
        TimePlot plot;
        show(plot);
        QSignalSpy chosen(&plot, &TimePlot::pointActivated);
        QTest::keyClick(&plot, Qt::Key_Home);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, QPoint(plot.width() - 30, plot.height() / 2));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().at(1).toInt(), 9);
    }

    void thePointInHandStaysInTimeWhenLinesAreReadAgain() {
        TimePlot plot;
        show(plot);
        plot.choose(2, 4);
        auto lines = someLines();
        lines.erase(lines.begin());
        lines[1].points.erase(lines[1].points.begin());
        plot.setLines(lines, PlotUnit::Factor, kStart, kStart + 9 * kHour);
        QCOMPARE(plot.currentLine(), 1);
        QCOMPARE(plot.currentIndex(), 3);
        plot.setLines({}, PlotUnit::Factor, kStart, kStart + 9 * kHour);
        QCOMPARE(plot.currentLine(), -1);
        QTest::keyClick(&plot, Qt::Key_Right);
    }

    void hiddenLinesAreNeitherDrawnNorReached() {
        TimePlot plot;
        PlotLegend legend;
        connect(&legend, &PlotLegend::hiddenChanged, &plot, &TimePlot::setHidden);
        show(plot);
        legend.setLines(plot.lines());
        const auto buttons = legend.findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 4);  // flite, espeak, p50, p95
        buttons[0]->click();
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.currentLine(), 2);
        buttons[2]->click();
        QCOMPARE(plot.currentLine(), -1);
    }

    void bothThemesAndDirectionsDrawLines_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("light") << int(ThemeChoice::Light) << false;
        QTest::newRow("dark") << int(ThemeChoice::Dark) << false;
        QTest::newRow("contrast, from the right") << int(ThemeChoice::HighContrast) << true;
    }
    void bothThemesAndDirectionsDrawLines() {
        QFETCH(const int, choice);
        QFETCH(const bool, fromRight);
        theme_.choose(ThemeChoice(choice));
        TimePlot plot;
        plot.setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        show(plot);
        const QImage image = plot.grab().toImage();
        QVERIFY(pixelsOf(image, colours().accent) > 200);
        theme_.choose(ThemeChoice::Light);
    }

    void aMillionPointsAreDrawn() {
        std::vector<PlotLine> lines(1);
        for (int i = 0; i < 1'000'000; ++i)
            lines[0].points.push_back({kStart + i * 100, std::sin(i / 1e4) + 2, 1});
        TimePlot plot;
        show(plot);
        plot.setLines(lines, PlotUnit::Factor, kStart, kStart + 100'000'000);
        plot.setLogScale(true);
        QVERIFY(pixelsOf(plot.grab().toImage(), colours().accent) > 200);
    }

    void aWaterfallIsWalkedByKeysAndReadOut() {
        Waterfall waterfall;
        waterfall.setTitle("Job 7");
        waterfall.setBars(
            {{"Total", 0, 0, 0, 100, {}}, {"Wait", 1, 1, 0, 20, "20 %"}, {"Compute", 1, 2, 20, 80, {}}});
        waterfall.resize(400, waterfall.sizeHint().height());
        waterfall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&waterfall));
        waterfall.setFocus();
        QTest::keyClick(&waterfall, Qt::Key_Home);
        QTest::keyClick(&waterfall, Qt::Key_Down);
        QCOMPARE(waterfall.current(), 1);
        QVERIFY(accessibleName(waterfall).startsWith("Job 7. Wait: 20.0"));
        QVERIFY(accessibleName(waterfall).endsWith("20 %"));
        QTest::keyClick(&waterfall, Qt::Key_End);
        QTest::keyClick(&waterfall, Qt::Key_Down);
        QCOMPARE(waterfall.current(), 2);
        QVERIFY(pixelsOf(waterfall.grab().toImage(), colours().accent) > 200);
    }

    void theTableHasEveryPoint() {
        PlotTable table;
        table.setLines(someLines(), PlotUnit::Factor);
        QCOMPARE(table.rowCount(), 27);
        QCOMPARE(table.pointAt(19), (std::pair{1, 9}));
        QCOMPARE(table.pointAt(20), (std::pair{2, 0}));
        QCOMPARE(table.index(20, PlotTable::Line).data().toString(), QString("espeak, p50"));
        QCOMPARE(table.index(0, PlotTable::Samples).data().toString(), QString("10"));
    }

    void exportsAreReadBack() {
        auto lines = someLines();
        lines[0].group = "a \"b\", c";
        lines[0].points[1].value = NAN;
        const auto csv = QString::fromUtf8(plotCsv(lines, PlotUnit::Milliseconds)).split("\r\n");
        QCOMPARE(csv.size(), 1 + 27 + 1);
        QCOMPARE(csv[1],
                 QString("\"a \"\"b\"\", c\",p50,2026-01-01T00:00:00.000Z,%1,0.050000000000000003,ms,10")
                     .arg(kStart));
        QVERIFY(csv[2].contains(",,ms,"));
        const auto json =
            QJsonDocument::fromJson(plotJson(lines, PlotUnit::Milliseconds, "Speed", "SELECT 1"));
        QCOMPARE(json["sql"].toString(), QString("SELECT 1"));
        const auto points = json["lines"][0]["points"];
        QCOMPARE(points[0]["value"].toDouble(), 0.05);
        QVERIFY(points[1]["value"].isNull());
        QCOMPARE(points[0]["n"].toInt(), 10);
    }

    void aSparklineWithGapsIsDrawn() {
        Sparkline line;
        line.resize(100, 30);
        const QImage empty = line.grab().toImage();
        line.setValues({1, 2, NAN, 3, 2});
        QVERIFY(line.grab().toImage() != empty);
        line.setValues({});
        QCOMPARE(line.grab().toImage(), empty);
    }

private:
    void show(TimePlot& plot) {
        plot.setTitle("Speed");
        plot.setLines(someLines(), PlotUnit::Factor, kStart, kStart + 9 * kHour);
        plot.resize(600, 300);
        plot.show();
        // A window manager that is still starting may overlook a window that was there before it.
        if (!QTest::qWaitForWindowExposed(&plot)) {
            plot.hide();
            plot.show();
            QVERIFY(QTest::qWaitForWindowExposed(&plot));
        }
        plot.setFocus();
    }

    Theme theme_;
};

QTEST_MAIN(PlotTest)
#include "plot_test.moc"
