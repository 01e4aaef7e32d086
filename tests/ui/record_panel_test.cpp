#include "ui/transcribe/record_panel.h"

#include "tests/ui/open_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/level_meter.h"

#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

QString spokenFile(OpenWindow& studio, const char* text) {
    const auto target = studio.folder() / "speech.wav";
    auto request = test::speakRequest(text);
    request.exportTo = target;
    studio.bridge().engine().speak(request);
    if (!QTest::qWaitFor([&] { return std::filesystem::exists(target); }, kSoonMs)) return {};
    return QString::fromStdString(target.string());
}

// Chosen by a person: what the panel remembers.
void choose(QComboBox* box, const QVariant& value) {
    const int row = box->findData(value);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

QString textOf(QAbstractItemModel* segments) {
    QStringList lines;
    for (int row = 0; row < segments->rowCount(); ++row) lines << segments->index(row, 0).data().toString();
    return lines.join(' ').toLower();
}

}  // namespace

class RecordPanelTest : public QObject {
    Q_OBJECT

private:
    static void openPanel(OpenWindow& studio) {
        studio.window().showScreen(ScreenId::Transcribe);
        studio.click("microphoneButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QComboBox>("liveSource")->isVisible(), kSoonMs);
    }
    static audio::RecorderStatus recording(OpenWindow& studio) {
        return studio.bridge().engine().recorderStatus();
    }

private Q_SLOTS:
    void sourcesAreChosenAndRemembered() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPanel(studio);
        auto *source = studio.find<QComboBox>("liveSource"), *system = studio.find<QComboBox>("systemDevice");
        QVERIFY(studio.find<QComboBox>("inputDevice")->isVisible() && !system->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(system->findData("Pulse/speaker.monitor") > 0, kSoonMs);

        choose(source, "computer");
        choose(system, "Pulse/speaker.monitor");

        QVERIFY(!studio.find<QComboBox>("inputDevice")->isVisible() && system->isVisible());
        QVERIFY2(system->currentText().startsWith("Sound of "), qPrintable(system->currentText()));
        QTRY_COMPARE_WITH_TIMEOUT(studio.bridge().inputMonitorStatus().sources.size(), std::size_t{0},
                                  kSoonMs);
        studio.close();
        studio.open();
        openPanel(studio);
        QCOMPARE(studio.find<QComboBox>("liveSource")->currentData().toString(), QString("computer"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QComboBox>("systemDevice")->currentData().toString(),
                                  QString("Pulse/speaker.monitor"), kSoonMs);
    }

    void bothHaveAMeterEach() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPanel(studio);
        QVERIFY(!studio.find<LevelMeter>("computerLevel")->isVisible());

        choose(studio.find<QComboBox>("liveSource"), "both");

        QVERIFY(studio.find<LevelMeter>("microphoneLevel")->isVisible());
        QVERIFY(studio.find<LevelMeter>("computerLevel")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(studio.bridge().inputMonitorStatus().sources.size(), std::size_t{2},
                                  kSoonMs);
    }

    void everyPartHasANameForScreenReaders() {
        OpenWindow studio;
        openPanel(studio);

        for (const char* part :
             {"liveSource", "inputDevice", "systemDevice", "microphoneLevel", "computerLevel"})
            QVERIFY2(!studio.find<QWidget>(part)->accessibleName().isEmpty(), part);
    }

    void whatTheComputerPlaysBecomesText() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        const QString file = spokenFile(studio, "Ask not what your country can do for you.");
        QVERIFY(!file.isEmpty());
        openPanel(studio);
        choose(studio.find<QComboBox>("liveSource"), "computer");
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(recording(studio).elapsedMs > 200, kSoonMs);

        QProcess player;
        player.start("paplay", {"--device=speaker", file});
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("recordState")->text().contains("ms behind"), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), QProcess::NotRunning, kSoonMs);
        studio.click("recordButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 3 * kSoonMs);
        QVERIFY2(textOf(studio.rows("segments")).contains("country"),
                 qPrintable(textOf(studio.rows("segments"))));
    }

    void aPauseStopsTheTime() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPanel(studio);
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(recording(studio).elapsedMs > 300, kSoonMs);

        studio.click("pauseRecording");
        QTRY_VERIFY_WITH_TIMEOUT(recording(studio).paused, kSoonMs);
        const auto before = recording(studio).elapsedMs;
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QLabel>("recordState")->text(), QString("Paused"), kSoonMs);
        QCOMPARE(recording(studio).elapsedMs, before);
        studio.click("pauseRecording");
        QTRY_VERIFY_WITH_TIMEOUT(recording(studio).elapsedMs > before + 200, kSoonMs);

        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(!recording(studio).recording, kSoonMs);
    }

    void silenceOfTheComputerIsToldWithWhatToDo() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPanel(studio);
        choose(studio.find<QComboBox>("liveSource"), "computer");
        studio.click("recordButton");

        auto* banner = studio.find<Banner>("recordBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kSoonMs);

        QVERIFY2(banner->sentence().contains("computer"), qPrintable(banner->sentence()));
        QVERIFY(recording(studio).recording);
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(!recording(studio).recording, kSoonMs);
    }

    void aDeviceThatGoesIsTold() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        QProcess load;
        load.start("pactl", {"load-module", "module-null-sink", "sink_name=headphones", "norewinds=1"});
        QVERIFY(load.waitForFinished());
        const auto module = QString::fromUtf8(load.readAllStandardOutput()).trimmed();
        OpenWindow studio;
        openPanel(studio);
        choose(studio.find<QComboBox>("liveSource"), "computer");
        auto* system = studio.find<QComboBox>("systemDevice");
        QTRY_VERIFY_WITH_TIMEOUT(system->findData("Pulse/headphones.monitor") > 0, kSoonMs);
        choose(system, "Pulse/headphones.monitor");
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(recording(studio).elapsedMs > 300, kSoonMs);

        QCOMPARE(QProcess::execute("pactl", {"unload-module", module}), 0);

        auto* banner = studio.find<Banner>("recordBanner");
        QTRY_VERIFY_WITH_TIMEOUT(
            banner->isVisible() && banner->sentence().startsWith("Recording goes on from"), kSoonMs);
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(!recording(studio).recording, kSoonMs);
    }

    void withoutASoundServerItSaysWhatIsMissing() {
        OpenWindow studio({.withSound = false});
        openPanel(studio);

        choose(studio.find<QComboBox>("liveSource"), "computer");

        auto* banner = studio.find<Banner>("recordBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kSoonMs);
        QVERIFY2(banner->sentence().contains("computer"), qPrintable(banner->sentence()));
    }
};

QTEST_MAIN(RecordPanelTest)
#include "record_panel_test.moc"
