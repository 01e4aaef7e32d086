// The pictures of the user guide: ./dev screenshots, or TIMBRE_PICTURES=folder window_pictures.
#include "core/storage/alert_store.h"
#include "core/storage/clock.h"
#include "core/storage/rollup_store.h"
#include "tests/support/many_metrics.h"
#include "tests/ui/example_bench.h"
#include "tests/ui/example_models.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/model_list.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/models/model_list_view.h"

#include <QDialog>
#include <QDir>
#include <QListView>
#include <QTranslator>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

constexpr int kSettleMs = 700;  // for what is read and drawn in the background

const char* const kText =
    "Good evening, and welcome back to the lighthouse. [pause 600ms]\n\n"
    "The storm had passed in the night, and the harbour lay as still as glass. Nobody had seen the boat "
    "leave, but its rope was wet.\n\n"
    "\"You could have waited,\" she said. Dr. Marlow looked at the sea for 3.5 seconds. Then he began to "
    "read.";
const char* const kRecorded =
    "Ask not what your country can do for you. Ask what you can do for your country. The storm had passed "
    "in the night. The harbour lay as still as glass. Nobody had seen the boat leave, but its rope was "
    "wet.";

bool isDouble() {
    return qApp->devicePixelRatio() > 1.5;
}

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private:
    QString folder_, look_;

    void take(QWidget& window, const QString& name) {
        QTest::qWait(kSettleMs);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder_, name, look_)));
    }
    void takeScreen(OpenWindow& studio, ScreenId id, const QString& name) {
        studio.window().showScreen(id);
        take(studio.window(), name);
    }

    void speak(OpenWindow& studio) {
        studio.window().showScreen(ScreenId::Speak);
        studio.type(kText);
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        if (test::hasSound()) QTRY_VERIFY_WITH_TIMEOUT(studio.playing().positionMs > 5000, kSoonMs);
        take(studio.window(), "speak");
        studio.bridge().player().stop();
    }
    void transcribe(OpenWindow& studio) {
        const auto recording = studio.folder() / "harbour.wav";
        auto request = test::speakRequest(kRecorded);
        request.exportTo = recording;
        studio.bridge().engine().speak(request);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(recording), kSoonMs);
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().openFiles({QString::fromStdString(recording.string())});
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 3 * kSoonMs);
        take(studio.window(), "transcribe");
    }
    // Every state that a model can have, as the engine would tell of them.
    void showModels(OpenWindow& studio) {
        auto& models = studio.window().services().models;
        models.take(engine::ModelsListed{test::exampleModels(), test::exampleFolders()});
        models.take(engine::ModelProgressed{"whisper-large-v3-turbo", "download", "model.safetensors",
                                            617'000'000, 1'617'000'000, 11'400'000, 88});
        models.take(test::examplePool());
        models.take(engine::DevicesProbed{
            {{"cpu", "Processor", true, true, "fp32 140 GFLOP/s, bf16 610 GFLOP/s"},
             {"cuda:0", "Graphics card", false, false, "no kernel image is available for this device"}},
            std::nullopt});
        studio.window().showScreen(ScreenId::Models);
        studio.find<ModelListView>("modelList")->showModel("whisper-small");
        take(studio.window(), "models");
    }
    void openVoice(OpenWindow& studio) {
        studio.window().showScreen(ScreenId::Voices);
        auto* list = studio.find<QListView>("voiceList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 20, kSoonMs);
        list->setCurrentIndex(list->model()->index(2, 0));
        take(studio.window(), "voices");
    }

private Q_SLOTS:
    void initTestCase() {
        folder_ = qEnvironmentVariable("TIMBRE_PICTURES");
        if (folder_.isEmpty()) QSKIP("TIMBRE_PICTURES names no folder");
        QVERIFY(QDir().mkpath(folder_));
        // Plurals, as in the program.
        auto* translator = new QTranslator(this);
        QVERIFY(translator->load(":/i18n/timbre_en.qm"));
        QCoreApplication::installTranslator(translator);
    }

    void everyScreen_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("contrast") << static_cast<int>(ThemeChoice::HighContrast);
        if (!isDouble()) QTest::newRow("rtl") << static_cast<int>(ThemeChoice::Light);
    }
    void everyScreen() {
        QFETCH(const int, theme);
        look_ = QTest::currentDataTag() + QString(isDouble() ? "-200" : "");
        QApplication::setLayoutDirection(look_ == "rtl" ? Qt::RightToLeft : Qt::LeftToRight);
        OpenWindow studio;
        studio.theme().choose(static_cast<ThemeChoice>(theme));
        studio.window().resize(isDouble() ? QSize(780, 580) : QSize(1280, 800));
        speak(studio);
        openVoice(studio);
        transcribe(studio);
        const auto* history = studio.rows("history");
        studio.window().showScreen(ScreenId::History);
        QTRY_VERIFY_WITH_TIMEOUT(history->rowCount() > 1, kSoonMs);
        take(studio.window(), "history");
        showModels(studio);
        takeScreen(studio, ScreenId::Dashboard, "dashboard");
        takeScreen(studio, ScreenId::Settings, "settings");
        takeScreen(studio, ScreenId::Help, "help");
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // Every part of the dashboard over the jobs of a month.
    void dashboard_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    }
    void dashboard() {
        QFETCH(const int, theme);
        look_ = QTest::currentDataTag() + QString(isDouble() ? "-200" : "");
        QTemporaryDir folder;
        {
            storage::Database database(folder.path().toStdString() + "/timbre.db",
                                       storage::Access::ReadWrite);
            test::addManyMetrics(database, 20'000, storage::nowMs() - 1000);
            storage::RollupStore rollups(database);
            while (rollups.rollUp(24)) {
            }
            storage::AlertStore(database).open({.rule = "disk_free",
                                                .subject = {},
                                                .value = 3.2,
                                                .threshold = 5,
                                                .detail = "Disk space is short: 3.2 GB, limit 5 GB",
                                                .openedAt = storage::nowMs()});
        }
        OpenWindow studio(folder.path());
        studio.theme().choose(static_cast<ThemeChoice>(theme));
        studio.window().resize(isDouble() ? QSize(900, 700) : QSize(1280, 800));
        studio.bridge().engine().speak(test::speakRequest(kText));
        studio.bridge().engine().metrics().keepBench(test::exampleBench());
        studio.window().showScreen(ScreenId::Dashboard);
        auto& page = static_cast<DashboardPage&>(studio.window().screen(ScreenId::Dashboard));
        for (const auto& [tab, name] : {std::pair{DashboardPage::Tab::Now, "dashboard-now"},
                                        {DashboardPage::Tab::Trends, "dashboard-trends"},
                                        {DashboardPage::Tab::Runs, "dashboard-runs"},
                                        {DashboardPage::Tab::Bench, "dashboard-bench"},
                                        {DashboardPage::Tab::Alerts, "dashboard-alerts"},
                                        {DashboardPage::Tab::Log, "dashboard-log"},
                                        {DashboardPage::Tab::Advice, "dashboard-advice"}}) {
            page.showTab(tab);
            QTest::qWait(3 * kSettleMs);
            take(studio.window(), name);
        }
    }

    void dialogs() {
        if (isDouble()) QSKIP("once is enough");
        look_ = "light";
        OpenWindow studio;
        studio.theme().choose(ThemeChoice::Light);
        studio.window().resize(1280, 800);
        studio.window().actions().run("palette");
        auto* palette = studio.find<QWidget>("commandPalette");
        take(*palette, "palette");
        palette->close();
        studio.window().actions().run("shortcuts");
        take(*studio.find<QDialog>("shortcutSheet"), "keys");
        studio.find<QDialog>("shortcutSheet")->close();
        studio.window().actions().run("firstRun");
        take(*studio.find<QDialog>("firstRun"), "first-run");
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
