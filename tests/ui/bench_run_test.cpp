// The bench that is started from the window, on the real engine with what came with the program.
#include "core/storage/bench_store.h"
#include "tests/ui/example_bench.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/bench_session.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/target_view.h"
#include "ui/shell/check_starter.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::ui;
using test::OpenWindow;
using State = BenchSession::State;

namespace {

constexpr int kRunMs = 120'000;  // a deadline: the machine may be busy
constexpr std::int64_t kMinuteMs = 60'000, kDayMs = 24 * 60 * kMinuteMs;

BenchSession& sessionOf(OpenWindow& studio) {
    return studio.window().services().bench;
}

void openBench(OpenWindow& studio) {
    studio.window().showScreen(ScreenId::Dashboard);
    static_cast<DashboardPage&>(studio.window().screen(ScreenId::Dashboard))
        .showTab(DashboardPage::Tab::Bench);
    QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("benchStart")->isVisible(), test::kSoonMs);
}

void choose(OpenWindow& studio, const char* combo, const QVariant& data) {
    auto* box = studio.find<QComboBox>(combo);
    QVERIFY2(box->findData(data) >= 0, combo);
    box->setCurrentIndex(box->findData(data));
}

// A short text of the embedded engine, so often.
void chooseShortSpeak(OpenWindow& studio, int runs) {
    choose(studio, "benchSuite", "speak");
    choose(studio, "benchEngine", "flite");
    choose(studio, "benchLength", int(bench::TextLength::Short));
    studio.find<QSpinBox>("benchRuns")->setValue(runs);
}

std::vector<storage::BenchRow> keptRuns(OpenWindow& studio) {
    storage::Database books(studio.bridge().databaseFile(), storage::Access::ReadOnly);
    return storage::BenchStore(books).runs();
}

int historyRows(OpenWindow& studio) {
    storage::Database books(studio.bridge().databaseFile(), storage::Access::ReadOnly);
    storage::Statement rows(books, "SELECT count(*) FROM history");
    return rows.step() ? int(rows.integer(0)) : -1;
}

// A job of the user's that lasts while a bench is looked at.
storage::JobId speakLong(OpenWindow& studio) {
    QString text;
    for (int i = 0; i < 400; ++i) text += QString("This is sentence number %1 of a long text. ").arg(i);
    return studio.bridge().engine().speak(test::speakRequest(text.toStdString()));
}

}  // namespace

class BenchRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuiteRunsFromTheTabAndBecomesTheBaseline() {
        OpenWindow studio;
        openBench(studio);
        chooseShortSpeak(studio, 3);
        QSignalSpy progressed(&sessionOf(studio), &BenchSession::progressed);
        QSignalSpy finished(&sessionOf(studio), &BenchSession::finished);
        QSignalSpy listed(&studio.window().services().jobs, &JobList::listChanged);
        studio.click("benchStart");
        QCOMPARE(sessionOf(studio).state(), State::Running);
        QVERIFY(studio.find<QProgressBar>("benchProgress")->isVisible());
        QVERIFY(!studio.find<QComboBox>("benchSuite")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kRunMs);
        QVERIFY(progressed.count() >= 3);
        QCOMPARE(listed.count(), 0);  // its jobs are nobody's takes
        QCOMPARE(historyRows(studio), 0);

        auto* list = studio.find<QTableView>("benchList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, test::kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QTableWidget>("benchSeries")->rowCount() >= 3, test::kSoonMs);
        QCOMPARE(list->currentIndex().row(), 0);
        QVERIFY(!studio.find<QLabel>("benchStatus")->text().isEmpty());
        studio.click("benchBaseline");
        QTRY_VERIFY_WITH_TIMEOUT(keptRuns(studio).at(0).isBaseline, test::kSoonMs);

        studio.click("benchStart");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, kRunMs);
        QCOMPARE(sessionOf(studio).state(), State::Idle);
        const auto run = finished.at(1).at(0).value<metrics::BenchRun>();
        QCOMPARE(run.baseline, std::string("run 1"));
        QCOMPARE(run.id, std::int64_t(2));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, test::kSoonMs);
        QCOMPARE(list->currentIndex().row(), 0);  // the new one
    }

    void usersAtOnceAreAnsweredAll() {
        OpenWindow studio;
        openBench(studio);
        chooseShortSpeak(studio, 0);
        choose(studio, "benchMode", int(bench::SuiteMode::Load));
        studio.find<QSpinBox>("benchUsers")->setValue(2);
        QSignalSpy finished(&sessionOf(studio), &BenchSession::finished);
        studio.click("benchStart");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kRunMs);
        const auto run = finished.at(0).at(0).value<metrics::BenchRun>();
        QCOMPARE(run.settings.at("mode"), std::string("load"));
        QCOMPARE(run.series.at(0).values.size(), std::size_t(16));
    }

    void aStopInTheMiddleKeepsNothing() {
        OpenWindow studio;
        openBench(studio);
        chooseShortSpeak(studio, 1000);
        QSignalSpy stopped(&sessionOf(studio), &BenchSession::stopped);
        studio.click("benchStart");
        QTRY_VERIFY_WITH_TIMEOUT(sessionOf(studio).progress().run >= 2, kRunMs);
        studio.click("benchStart");  // it says Stop now
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, test::kSoonMs);
        QCOMPARE(sessionOf(studio).state(), State::Idle);
        QVERIFY(keptRuns(studio).empty());
    }

    void closingTheWindowEndsIt() {
        OpenWindow studio;
        openBench(studio);
        chooseShortSpeak(studio, 1000);
        studio.click("benchStart");
        QTRY_VERIFY_WITH_TIMEOUT(sessionOf(studio).progress().run >= 2, kRunMs);
        studio.close();
        studio.open();
        QVERIFY(studio.window().services().jobs.rows().empty());  // nothing was left unfinished
        QVERIFY(keptRuns(studio).empty());
    }

    void itWaitsForTheUsersJobs() {
        OpenWindow studio;
        openBench(studio);
        const auto job = speakLong(studio);
        QTRY_VERIFY_WITH_TIMEOUT(BenchSession::anyJobRuns(studio.window().services().jobs), test::kSoonMs);
        chooseShortSpeak(studio, 2);
        QSignalSpy finished(&sessionOf(studio), &BenchSession::finished);
        studio.click("benchStart");
        QCOMPARE(sessionOf(studio).state(), State::Waiting);
        QVERIFY(!studio.find<QLabel>("benchStatus")->text().isEmpty());
        studio.bridge().engine().cancel(job);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kRunMs);
    }

    void jobsBesideItAreTold() {
        OpenWindow studio;
        openBench(studio);
        chooseShortSpeak(studio, 30);
        QSignalSpy finished(&sessionOf(studio), &BenchSession::finished);
        studio.click("benchStart");
        QTRY_VERIFY_WITH_TIMEOUT(sessionOf(studio).progress().run >= 2, kRunMs);
        studio.bridge().engine().speak(test::speakRequest("A sentence in between."));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kRunMs);
        const auto run = finished.at(0).at(0).value<metrics::BenchRun>();
        QCOMPARE(run.settings.at("other_jobs"), std::string("1"));
        QVERIFY(run.verdict != metrics::Verdict::Pass);
    }

    void whatCannotBeMeasuredIsSaidInTheBanner() {
        OpenWindow studio;
        openBench(studio);
        choose(studio, "benchSuite", "clone");
        QCOMPARE(studio.find<QComboBox>("benchEngine")->count(), 0);
        studio.click("benchStart");
        auto* banner = studio.find<Banner>("dashboardBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kRunMs);
        QVERIFY(banner->details().startsWith("E_MODULE_MISSING"));
        QCOMPARE(sessionOf(studio).state(), State::Idle);
        choose(studio, "benchSuite", "speak");
        choose(studio, "benchCompare", int(bench::BaselineWish::From::Run));
        studio.click("benchStart");
        QVERIFY(banner->details().startsWith("E_NOT_FOUND"));
        QVERIFY(!sessionOf(studio).isBusy());
    }

    void targetsShowWhatTheirQueryGives() {
        OpenWindow studio;
        openBench(studio);
        studio.bridge().engine().speak(test::speakRequest("A sentence that counts."));
        studio.find<QTabBar>("benchViews")->setCurrentIndex(1);
        auto* table = studio.find<QTableWidget>("benchTargets");
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, test::kSoonMs);
        QCOMPARE(table->item(0, 0)->text(), QString("Flite"));
        QCOMPARE(table->item(0, 7)->text(), QString("Reached"));
        auto* view = studio.window().findChild<TargetView*>();
        studio.find<QDoubleSpinBox>("benchTarget")->setValue(0.01);
        QCOMPARE(studio.preferences().real("bench.target_rtf"), 0.01);
        QTRY_VERIFY_WITH_TIMEOUT(view->table().explained.text().find("0.01") != std::string::npos,
                                 test::kSoonMs);
        storage::Database books(studio.bridge().databaseFile(), storage::Access::ReadOnly);
        storage::Statement rows(books, view->table().explained.text());
        QVERIFY(rows.step());
        QCOMPARE(rows.real(4), view->table().rows.at(0).rtf);
        QCOMPARE(rows.real(6), view->table().rows.at(0).requiredSpeedUp);
    }

    void theDailyCheckComesWhenItIsQuietAndOnlyOnce() {
        OpenWindow studio;
        std::int64_t now = bench::CheckSchedule::kDayMs * 30'000;
        bool battery = true;
        const auto& services = studio.window().services();
        CheckStarter starter(studio.bridge(), services.jobs, studio.preferences(), services.bench,
                             {.now = [&now] { return now; }, .onBattery = [&battery] { return battery; }});
        const auto passes = [&](int minutes) {
            for (int i = 0; i < minutes; ++i) {
                now += kMinuteMs;
                starter.look();
            }
        };
        passes(30);
        QVERIFY(!services.bench.isBusy());  // nobody asked for it
        studio.preferences().set("bench.scheduled_check", "true");
        passes(1);
        QVERIFY(!services.bench.isBusy());  // on battery
        battery = false;
        passes(1);
        QVERIFY(services.bench.isBusy());
        QCOMPARE(services.bench.wish().request.purpose, storage::JobPurpose::Check);

        // A job of the user's ends it at once, and it comes again.
        QSignalSpy stopped(&services.bench, &BenchSession::stopped);
        studio.bridge().engine().speak(test::speakRequest("A sentence."));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kRunMs);
        QTRY_VERIFY_WITH_TIMEOUT(!BenchSession::anyJobRuns(services.jobs), test::kSoonMs);
        passes(9);
        QVERIFY(!services.bench.isBusy());
        passes(3);
        QVERIFY(services.bench.isBusy());
        QSignalSpy finished(&services.bench, &BenchSession::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kRunMs * 3);
        QTRY_VERIFY_WITH_TIMEOUT(keptRuns(studio).at(0).isBaseline, test::kSoonMs);
        QCOMPARE(keptRuns(studio).at(0).suite, std::string(bench::kCheckSuite));
        passes(60);
        QVERIFY(!services.bench.isBusy());  // not twice on one day
    }

    void theLastCheckIsRememberedAndAFailureIsTold() {
        OpenWindow studio;
        const auto& services = studio.window().services();
        studio.preferences().set("bench.scheduled_check", "true");
        auto earlier = test::exampleBench();
        earlier.suite = bench::kCheckSuite;
        const auto last = earlier.finishedAt;
        studio.bridge().engine().metrics().keepBench(earlier);
        QTRY_COMPARE_WITH_TIMEOUT(keptRuns(studio).size(), std::size_t(1), test::kSoonMs);

        std::int64_t now = last + kDayMs - 30 * kMinuteMs;
        CheckStarter starter(studio.bridge(), services.jobs, studio.preferences(), services.bench,
                             {.now = [&now] { return now; }, .onBattery = [] { return false; }});
        for (int i = 0; i < 29; ++i, now += kMinuteMs) starter.look();
        QVERIFY(!services.bench.isBusy());
        // What it is compared with was so fast that nothing can be.
        auto fast = test::exampleBench(1e-9);
        fast.series.at(0).values.assign(8, 1e-9);
        studio.bridge().engine().metrics().keepBench(fast);
        studio.bridge().engine().metrics().chooseBaseline(2);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(keptRuns(studio), &storage::BenchRow::isBaseline),
                                 test::kSoonMs);
        QSignalSpy alarmed(&starter, &CheckStarter::alarmed);
        now += 2 * kMinuteMs;
        starter.look();
        QVERIFY(services.bench.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(alarmed.count(), 1, kRunMs * 3);
        QVERIFY(alarmed.at(0).at(1).toString().contains("flite"));
    }
};

QTEST_MAIN(BenchRunTest)
#include "bench_run_test.moc"
