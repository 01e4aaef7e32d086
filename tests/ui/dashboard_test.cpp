// The Dashboard screen on the real engine: what it shows is what its queries give.
#include "core/metrics/alert_rules.h"
#include "core/storage/alert_store.h"
#include "core/storage/bench_store.h"
#include "core/storage/clock.h"
#include "tests/ui/example_bench.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/alert_text.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/log_tab.h"
#include "ui/dashboard/now_tab.h"
#include "ui/dashboard/run_model.h"
#include "ui/dashboard/runs_tab.h"
#include "ui/dashboard/tile_view.h"
#include "ui/dashboard/trend_lines.h"
#include "ui/dashboard/trends_tab.h"
#include "ui/widgets/plot/time_plot.h"
#include "ui/widgets/plot/waterfall.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

DashboardPage& page(OpenWindow& studio) {
    return static_cast<DashboardPage&>(studio.window().screen(ScreenId::Dashboard));
}

template <class T>
T& open(OpenWindow& studio, DashboardPage::Tab tab) {
    studio.window().showScreen(ScreenId::Dashboard);
    page(studio).showTab(tab);
    return static_cast<T&>(page(studio).tab(tab));
}

storage::Database reading(OpenWindow& studio) {
    return storage::Database(studio.bridge().databaseFile(), storage::Access::ReadOnly);
}

// Jobs that ended and are in the books.
void speak(OpenWindow& studio, const std::vector<const char*>& texts) {
    auto database = reading(studio);
    storage::MetricQueries queries(database);
    const auto before = queries.count({});
    for (const char* text : texts) studio.bridge().engine().speak(test::speakRequest(text));
    QTRY_COMPARE_WITH_TIMEOUT(queries.count({}), before + std::int64_t(texts.size()), kSoonMs);
}

// What the query of a tile gives now; absent: NULL.
std::optional<double> valueOf(storage::Database& database, const QString& sql) {
    storage::Statement rows(database, sql.toStdString());
    if (!rows.step() || rows.isNull(0)) return std::nullopt;
    return rows.real(0);
}

}  // namespace

class DashboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTilesSayHowToFillThemAndDoIt() {
        OpenWindow studio;
        auto& now = open<NowTab>(studio, DashboardPage::Tab::Now);
        QTRY_VERIFY_WITH_TIMEOUT(!now.tiles().empty(), kSoonMs);
        auto* tile = studio.find<TileView>("tile-rtf_speak");
        QVERIFY(!tile->tile().figure.value);
        QVERIFY(!tile->tile().howToFill.isEmpty());

        tile->findChild<QPushButton*>()->click();
        QVERIFY(studio.window().screen(ScreenId::Speak).isVisible());
    }

    void everyTileShowsWhatItsQueryGives() {
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one, a little longer.", "And the third."});
        auto& now = open<NowTab>(studio, DashboardPage::Tab::Now);
        QTRY_VERIFY_WITH_TIMEOUT(!now.tiles().empty(), kSoonMs);
        auto database = reading(studio);

        const auto tiles = now.tiles();  // they are read again meanwhile
        for (const auto& shown : tiles) {
            auto* view = studio.find<TileView>(("tile-" + shown.tile.id).toUtf8());
            QVERIFY2(view != nullptr, qPrintable(shown.tile.id));
            // A sample of the machine may have come meanwhile: then the tile follows.
            QTRY_COMPARE_WITH_TIMEOUT(view->tile().figure.value, valueOf(database, view->tile().figure.sql),
                                      kSoonMs);
        }
        QCOMPARE(studio.find<TileView>("tile-first_sound_p50")->tile().figure.n, std::int64_t(3));
        QVERIFY(studio.find<TileView>("tile-rtf_speak")->tile().figure.value.value() > 0);
    }

    void everyPointOfATrendIsWhatItsQueryGives_data() {
        QTest::addColumn<int>("metric");
        for (const auto& info : metrics::kJobMetrics) QTest::newRow(info.name.data()) << int(info.metric);
    }
    void everyPointOfATrendIsWhatItsQueryGives() {
        QFETCH(const int, metric);
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one, a little longer."});
        auto& trends = open<TrendsTab>(studio, DashboardPage::Tab::Trends);
        auto* range = studio.find<QComboBox>("trendRange");
        range->setCurrentIndex(0);  // 2 hours: from the jobs themselves
        auto* choice = studio.find<QComboBox>("trendMetric");
        choice->setCurrentIndex(choice->findData(metric));
        QSignalSpy read(&trends, &TrendsTab::wasRead);
        Q_EMIT choice->activated(choice->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(!read.empty() && trends.trend(), kSoonMs);

        if (metric == int(metrics::JobMetric::Rtf)) QCOMPARE(trendJobs(*trends.trend()), std::int64_t(2));
        auto database = reading(studio);
        storage::Statement rows(database, trends.trend()->explained.text());
        const auto* plot = studio.find<TimePlot>("trendPlot");
        const std::size_t perGroup =
            trends.trend()->lines.empty() ? 1 : plot->lines().size() / trends.trend()->lines.size();
        std::size_t line = 0, point = 0;
        while (rows.step()) {
            if (point == plot->lines()[line].points.size()) line += perGroup, point = 0;
            QVERIFY(line < plot->lines().size());
            const auto& shown = plot->lines()[line].points[point];
            QCOMPARE(shown.at, qint64(rows.integer(0)));
            QCOMPARE(shown.n, rows.integer(2));
            if (perGroup == 3) {
                for (int p = 0; p < 3; ++p)
                    QCOMPARE(plot->lines()[line + std::size_t(p)].points[point].value, rows.real(6 + p));
            } else if (metric == int(metrics::JobMetric::Failed)) {
                QCOMPARE(shown.value, rows.real(3) / double(rows.integer(2)));
            } else {
                QCOMPARE(shown.value, rows.real(3));
            }
            ++point;
        }
        if (!plot->lines().empty()) {
            QCOMPARE(line + perGroup, plot->lines().size());
            QCOMPARE(point, plot->lines().back().points.size());
        }
    }

    void explainShowsUnitCountAndTheQueryToCopy() {
        OpenWindow studio;
        speak(studio, {"A sentence."});
        auto& now = open<NowTab>(studio, DashboardPage::Tab::Now);
        QTRY_VERIFY_WITH_TIMEOUT(!now.tiles().empty(), kSoonMs);
        auto* tile = studio.find<TileView>("tile-first_sound_p50");

        for (auto* button : tile->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith("Explain")) button->click();
        auto* dialog = studio.find<QDialog>("explainDialog");
        QVERIFY(dialog != nullptr);
        studio.click("copySql");
        QCOMPARE(QApplication::clipboard()->text(), tile->tile().figure.sql);
        dialog->close();
    }

    void aTileLeadsToItsJobsAndAJobToItsStages() {
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one."});
        auto& now = open<NowTab>(studio, DashboardPage::Tab::Now);
        QTRY_VERIFY_WITH_TIMEOUT(!now.tiles().empty(), kSoonMs);
        for (auto* button : studio.find<TileView>("tile-rtf_speak")->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith("Jobs")) button->click();

        auto* list = studio.find<QTableView>("runList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kSoonMs);
        auto* waterfall = studio.find<Waterfall>("runWaterfall");
        QTRY_VERIFY_WITH_TIMEOUT(waterfall->bars().size() > 2, kSoonMs);
        auto database = reading(studio);
        const auto* job = static_cast<RunModel*>(list->model())->job(0);
        const auto stored = storage::MetricQueries(database).waterfall(job->metrics.job);
        QCOMPARE(waterfall->bars().size(), stored->bars.size() + 1);
        QCOMPARE(waterfall->bars().front().ms, stored->totalMs);
    }

    void twoJobsAreComparedStageByStage() {
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one, a little longer."});
        open<RunsTab>(studio, DashboardPage::Tab::Runs);
        auto* list = studio.find<QTableView>("runList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kSoonMs);
        list->selectAll();
        auto* table = studio.find<QTableView>("runTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->columnCount(), 5, kSoonMs);
        QTRY_VERIFY(table->isVisible());
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, 0).data().toString(), QString("Total"));
    }

    void jobsThatEndMeanwhileComeOnTop() {
        OpenWindow studio;
        speak(studio, {"The first sentence."});
        open<RunsTab>(studio, DashboardPage::Tab::Runs);
        auto* list = studio.find<QTableView>("runList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kSoonMs);
        const auto first = static_cast<RunModel*>(list->model())->job(0)->metrics.job;

        speak(studio, {"Another one."});
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kSoonMs);
        QCOMPARE(static_cast<RunModel*>(list->model())->rowOf(first), 1);
    }

    void aTrendIsExportedAndShownAsATable() {
        OpenWindow studio;
        speak(studio, {"A sentence."});
        auto& trends = open<TrendsTab>(studio, DashboardPage::Tab::Trends);
        QSignalSpy read(&trends, &TrendsTab::wasRead);
        studio.find<QComboBox>("trendRange")->setCurrentIndex(0);
        Q_EMIT studio.find<QComboBox>("trendRange")->activated(0);
        QTRY_VERIFY_WITH_TIMEOUT(!read.empty(), kSoonMs);
        QCOMPARE(trendJobs(*trends.trend()), std::int64_t(1));
        studio.find<QPushButton>("trendAsTable")->click();
        auto* table = studio.find<QTableView>("trendTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kSoonMs);
        QCOMPARE(table->model()->rowCount(), 3);  // one point each: p50, p95, p99

        studio.window().actions().action("export")->trigger();
        auto* dialog = studio.find<QFileDialog>("dashboardExport");
        const QString path = pathText(studio.folder() / "trend.csv");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kSoonMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 1 + 3);
    }

    void anAlertIsAcknowledged() {
        OpenWindow studio;
        {
            storage::Database database(studio.bridge().databaseFile(), storage::Access::ReadWrite);
            storage::AlertStore(database).open({.rule = "disk_free",
                                                .subject = {},
                                                .value = 3,
                                                .threshold = 5,
                                                .detail = "Disk space is short: 3 GB, limit 5 GB",
                                                .openedAt = storage::nowMs()});
        }
        open<DashboardTab>(studio, DashboardPage::Tab::Alerts);
        auto* list = studio.find<QTableView>("alertList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kSoonMs);
        QTRY_VERIFY(studio.find<QPushButton>("alertAcknowledge")->isEnabled());
        studio.click("alertAcknowledge");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 2).data().toString(), QString("Acknowledged"),
                                  kSoonMs);
        QVERIFY(!studio.find<QPushButton>("alertAcknowledge")->isEnabled());
    }

    void aRuleIsChangedAndReset() {
        OpenWindow studio;
        open<DashboardTab>(studio, DashboardPage::Tab::Alerts);
        const auto& rule = metrics::alertRules()[1];
        studio.find<QTableWidget>("alertRules")->selectRow(1);
        studio.find<QDoubleSpinBox>("ruleThreshold")->setValue(7.5);
        const auto stored = [&] {
            auto database = reading(studio);
            for (const auto& setting : storage::AlertStore(database).settings())
                if (setting.rule == rule.id) return setting.threshold;
            return rule.threshold;
        };
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 7.5, kSoonMs);
        studio.click("ruleReset");
        QTRY_COMPARE_WITH_TIMEOUT(stored(), rule.threshold, kSoonMs);
    }

    void everyRuleHasWords() {
        for (const auto& rule : metrics::alertRules()) {
            const auto text = alertText(std::string(rule.id));
            QCOMPARE(text.title, QString::fromUtf8(rule.title.data(), qsizetype(rule.title.size())));
            QVERIFY(!text.cause.isEmpty() && !text.remedy.isEmpty());
        }
    }

    void aRunOfTheBenchBecomesTheBaseline() {
        OpenWindow studio;
        open<DashboardTab>(studio, DashboardPage::Tab::Bench);
        studio.bridge().engine().metrics().keepBench(test::exampleBench());
        auto* list = studio.find<QTableView>("benchList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QTableWidget>("benchSeries")->rowCount(), 1, kSoonMs);
        QCOMPARE(studio.find<QTableWidget>("benchChecks")->item(0, 4)->text(), QString("Failed"));
        studio.click("benchBaseline");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 5).data().toString(), QString("Baseline"), kSoonMs);
    }

    void theLogIsFilteredByJobLevelAndText() {
        OpenWindow studio;
        const auto file = studio.window().services().folders.logFile();
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << "2026-01-01T00:00:00.000Z info [job 0] ui: a window opens\n"
                            << "2026-01-01T00:00:01.000Z warning [job 7] engine: it is slow\n"
                            << "2026-01-01T00:00:02.000Z error [job 7] engine: it failed\n";
        auto& log = open<LogTab>(studio, DashboardPage::Tab::Log);
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), 3, kSoonMs);
        QCOMPARE(log.model().entry(0)->message, std::string("it failed"));
        studio.find<QLineEdit>("logJob")->setText("7");
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), 2, kSoonMs);
        studio.find<QLineEdit>("logSearch")->setText("slow");
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), 1, kSoonMs);
        std::ofstream(file, std::ios::app) << "2026-01-01T00:00:03.000Z error [job 7] engine: still slow\n";
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), 2, kSoonMs);
    }
};

QTEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
