// Advice on the Dashboard, measuring this computer, numbers beside models, and estimates, on the real engine.
#include "ui/dashboard/advice_tab.h"

#include "core/bench/job_profile.h"
#include "core/storage/model_book.h"
#include "tests/ui/example_models.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/advice_text.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/model_text.h"
#include "ui/bridge/voice_model.h"
#include "ui/dashboard/advice_card.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/models/measure_card.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/plot/plot_unit.h"
#include "ui/widgets/plot/waterfall.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeView>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

constexpr int kLongMs = 240'000;  // a deadline: programs are started again and again

AdviceTab& openTab(OpenWindow& studio) {
    studio.window().showScreen(ScreenId::Dashboard);
    auto& page = static_cast<DashboardPage&>(studio.window().screen(ScreenId::Dashboard));
    page.showTab(DashboardPage::Tab::Advice);
    return static_cast<AdviceTab&>(page.tab(DashboardPage::Tab::Advice));
}

storage::Database reading(OpenWindow& studio) {
    return storage::Database(studio.bridge().databaseFile(), storage::Access::ReadOnly);
}

std::size_t measuredJobs(OpenWindow& studio) {
    auto database = reading(studio);
    return storage::MetricsStore(database).recent(1000).size();
}

void speak(OpenWindow& studio, const std::vector<std::string>& texts) {
    const auto before = measuredJobs(studio);
    for (const auto& text : texts) {
        auto request = test::speakRequest(text);
        request.useCache = false;
        studio.bridge().engine().speak(request);
    }
    QTRY_COMPARE_WITH_TIMEOUT(measuredJobs(studio), before + texts.size(), kSoonMs);
}

// A profile of jobs of Flite for which the rule about threads fires.
bench::JobProfile withThreadsAdvice(OpenWindow& studio) {
    auto database = reading(studio);
    const auto jobs = storage::MetricsStore(database).alike("flite", "speak", 50);
    metrics::AdviceGround ground;
    ground.threads = 3;
    ground.cores = 4;
    return bench::profileOfJobs(jobs, 0.2, ground);
}

engine::ModelSpeed exampleSpeed() {
    return {.task = "transcribe",
            .realTimeFactor = 0.25,
            .loadSeconds = 1.4,
            .residentBytes = 512'000'000,
            .device = "cpu",
            .precision = {},
            .measuredAt = 1'763'700'000'000};
}

// What the engine tells when the model was measured.
void tellSpeed(OpenWindow& studio, const std::string& id) {
    auto& models = *studio.window().findChild<ModelList*>();
    auto row = *models.find(id);
    row.speed = exampleSpeed();
    models.take(engine::ModelChanged{row});
}

}  // namespace

class AdviceTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasWords() {
        metrics::ProfiledJob job{.rtf = 1, .audioSeconds = 4, .totalMs = 1000, .stages = {}};
        for (const char* stage : {"decoder", "talker", "load", "queue", "prefill"})
            job.stages.emplace_back(stage, 700);
        const auto all = metrics::adviceFor(metrics::profileOf(std::vector{job}), {.threads = 2,
                                                                                   .cores = 4,
                                                                                   .precision = "fp32",
                                                                                   .hasBf16 = true,
                                                                                   .residentBytes = 95,
                                                                                   .memoryLimitBytes = 100,
                                                                                   .idleSeconds = 300,
                                                                                   .savesPower = true});
        QCOMPARE(all.size(), metrics::kAdviceRules.size());
        for (const auto& advice : all) {
            const auto text = adviceText(advice);
            QCOMPARE(text.title, QString::fromStdString(advice.title));
            QVERIFY2(!text.reason.isEmpty() && !text.reason.contains("%1") && !text.reason.contains("%2"),
                     qPrintable(text.reason));
            QCOMPARE(text.steps.size(), qsizetype(advice.steps.size()));
            // What cannot be tried with a click leads somewhere.
            QVERIFY(!advice.settingKey.empty() || advicePlace(advice.rule) != AdvicePlace::Nowhere);
            if (advicePlace(advice.rule) != AdvicePlace::Nowhere)
                QVERIFY(!placeText(advicePlace(advice.rule)).isEmpty());
        }
        metrics::Advice later{
            .rule = "of_another_version", .title = "Do it", .reason = "So", .numbers = {}, .steps = {"Now"}};
        QCOMPARE(adviceText(later).title, QStringLiteral("Do it"));
    }

    void withoutJobsItSaysHowToGetThem() {
        OpenWindow studio;
        auto& tab = openTab(studio);
        QTRY_VERIFY_WITH_TIMEOUT(tab.findChild<QPushButton*>("adviceSpeak")->isVisible(), kSoonMs);
        QVERIFY(!studio.find<QComboBox>("adviceEngine")->isVisible());
        studio.click("adviceSpeak");
        QVERIFY(studio.window().screen(ScreenId::Speak).isVisible());
    }

    void theNumbersAreThoseOfTheStoredJobs() {
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one, a little longer.", "And the third."});
        auto& tab = openTab(studio);
        QTRY_VERIFY_WITH_TIMEOUT(tab.profile().has_value(), kSoonMs);

        auto database = reading(studio);
        const auto stored = *bench::jobProfile(database, {}, {});
        QCOMPARE(tab.profile()->profile.jobs, 3);
        QCOMPARE(tab.profile()->profile.totalMs, stored.profile.totalMs);
        const auto* table = studio.find<QTableWidget>("profileTable");
        int stages = 0;
        for (const auto& stage : stored.profile.stages) {
            const QString share = valueText(PlotUnit::Share, stage.share);
            const QString time = valueText(PlotUnit::Milliseconds, stage.ms);
            for (int row = 0; row + 1 < table->rowCount(); ++row)
                if (table->item(row, 1)->text() == time && table->item(row, 2)->text() == share) {
                    ++stages;
                    break;
                }
        }
        QCOMPARE(stages, int(stored.profile.stages.size()));
        QCOMPARE(table->rowCount(), stages + 1);
        QCOMPARE(table->item(stages, 2)->text(), valueText(PlotUnit::Share, stored.explainedShare));
        QVERIFY(stored.explainedShare >= 0.95);
        QCOMPARE(studio.find<Waterfall>("profileBars")->bars().size(), std::size_t(stages));
    }

    void theTargetSaysHowFarItIs() {
        OpenWindow studio;
        speak(studio, {"The first sentence."});
        auto& tab = openTab(studio);
        QTRY_VERIFY_WITH_TIMEOUT(tab.profile().has_value(), kSoonMs);
        auto* target = studio.find<QDoubleSpinBox>("adviceTarget");
        auto profile = *tab.profile();
        profile.profile.rtf = 0.5;
        tab.show(profile);

        target->setValue(0.2);
        QVERIFY(studio.find<QLabel>("adviceGap")->text().contains(QLocale().toString(2.5, 'f', 2)));
        target->setValue(0.6);
        QVERIFY(studio.find<QLabel>("adviceGap")->text().contains("reached"));
    }

    void aSettingIsTriedMeasuredAndKeptOrLeft() {
        OpenWindow studio;
        speak(studio, {"The first sentence.", "A second one."});
        auto& tab = openTab(studio);
        QTRY_VERIFY_WITH_TIMEOUT(tab.profile().has_value(), kSoonMs);
        studio.preferences().set("engine.threads", "3");
        tab.trial().setRuns(2);
        tab.show(withThreadsAdvice(studio));
        auto* card = tab.findChild<AdviceCard*>("advice-threads");
        QVERIFY(card != nullptr);
        auto* state = card->findChild<QLabel*>("trialState");

        for (const char* answer : {"leaveSetting", "keepSetting"}) {
            card->findChild<QPushButton*>("tryAdvice")->click();
            QVERIFY(card->findChild<QPushButton*>("stopTrial")->isVisible());
            QTRY_VERIFY2_WITH_TIMEOUT(card->findChild<QPushButton*>(answer)->isVisible(),
                                      qPrintable(state->text()), kLongMs);
            // Two runs tell nothing, and it says so.
            QVERIFY2(state->text().contains("Too few runs"), qPrintable(state->text()));
            QCOMPARE(studio.preferences().plain("engine.threads"), QStringLiteral("3"));
            card->findChild<QPushButton*>(answer)->click();
        }
        QCOMPARE(studio.preferences().plain("engine.threads"), QStringLiteral("0"));
        // The window was started with it.
        QVERIFY2(state->text().contains("in force"), qPrintable(state->text()));
        card->findChild<QPushButton*>("takeBackSetting")->click();
        QCOMPARE(studio.preferences().plain("engine.threads"), QStringLiteral("3"));
        QVERIFY(card->findChild<QPushButton*>("tryAdvice")->isVisible());
    }

    void aTrialCanBeStopped() {
        OpenWindow studio;
        speak(studio, {"The first sentence."});
        auto& tab = openTab(studio);
        QTRY_VERIFY_WITH_TIMEOUT(tab.profile().has_value(), kSoonMs);
        tab.show(withThreadsAdvice(studio));
        auto* card = tab.findChild<AdviceCard*>("advice-threads");
        card->findChild<QPushButton*>("tryAdvice")->click();
        card->findChild<QPushButton*>("stopTrial")->click();
        QTRY_VERIFY_WITH_TIMEOUT(card->findChild<QPushButton*>("tryAdvice")->isVisible(), kLongMs);
        QVERIFY(!tab.trial().isRunning());
        QVERIFY(!card->findChild<QPushButton*>("keepSetting")->isVisible());
    }

    void whatATrialSays() {
        metrics::Trial trial{.metric = "rtf",
                             .unit = "x",
                             .outcome = metrics::TrialOutcome::Better,
                             .before = 0.4,
                             .after = 0.2,
                             .runs = 10,
                             .chance = 0.001};
        QVERIFY2(trialText(trial).startsWith("It helped: 2.00 × as fast."), qPrintable(trialText(trial)));
        QVERIFY(trialText(trial).contains("p = 0.001"));
        trial.outcome = metrics::TrialOutcome::Worse;
        QVERIFY(trialText(trial).startsWith("It made jobs slower."));
        trial.outcome = metrics::TrialOutcome::Unsure;
        QVERIFY(trialText(trial).contains("chance"));
    }

    void numbersOfAModelAreMeasuredOnes() {
        auto row = test::exampleModel("whisper-tiny", "Whisper tiny", engine::ModelState::Ready);
        QCOMPARE(modelNumbers(row), QString());  // this version cannot use it
        row.canRun = true;
        QCOMPARE(modelNumbers(row), QStringLiteral("not measured yet"));
        row.state = engine::ModelState::Absent;
        QCOMPARE(modelNumbers(row), QString());
        row.speed = exampleSpeed();
        QCOMPARE(modelNumbers(row), QStringLiteral("starts in 1.4 s, 4.0 × real time, 512 MB here"));
        row.speed->firstSoundMs = 600;
        QVERIFY(modelNumbers(row).startsWith("starts in 2.0 s"));
        row.speed->loadSeconds = row.speed->firstSoundMs = 0.01;
        QVERIFY(modelNumbers(row).startsWith("starts at once"));
    }

    // The recogniser and the voice are chosen by what was measured.
    void choicesSayWhatWasMeasured() {
        OpenWindow studio;
        const QString numbers = QStringLiteral("starts in 1.4 s, 4.0 × real time, 512 MB here");
        auto* box = studio.find<QComboBox>("recogniserBox");
        QVERIFY(box != nullptr);
        const int place = box->findData("pocketsphinx");
        QTRY_COMPARE_WITH_TIMEOUT(box->itemData(place, DetailDelegate::kDetailRole).toString(),
                                  QStringLiteral("not measured yet"), kSoonMs);
        QVERIFY(
            !studio.find<QLabel>("recogniserNumbers")->isVisibleTo(studio.find<QWidget>("recognitionForm")));
        tellSpeed(studio, "pocketsphinx");
        QCOMPARE(box->itemData(place, DetailDelegate::kDetailRole).toString(), numbers);
        QVERIFY(box->itemData(place, Qt::AccessibleTextRole).toString().contains(numbers));
        QCOMPARE(studio.find<QLabel>("recogniserNumbers")->text(), numbers);

        QCOMPARE(studio.find<QLabel>("voiceNumbers")->text(), QString());
        tellSpeed(studio, "flite");
        tellSpeed(studio, "espeak");
        QCOMPARE(studio.find<QLabel>("voiceNumbers")->text(), numbers);
        auto* voices = studio.find<QTreeView>("voiceTree")->model();
        const auto english = voices->index(0, 0, voices->index(0, 0));
        QVERIFY(english.data(VoiceModel::Detail).toString().endsWith(numbers));
        QVERIFY(english.data(Qt::AccessibleTextRole).toString().contains(numbers));
    }

    void thisComputerIsMeasured() {
        OpenWindow studio;
        openTab(studio);
        studio.find<QPushButton>("adviceMeasureComputer")->click();
        QVERIFY(studio.window().screen(ScreenId::Models).isVisible());
        QCOMPARE(studio.find<QTabBar>("modelTabs")->currentIndex(), 1);
        auto* card = studio.find<MeasureCard>("measureCard");
        auto* start = studio.find<QPushButton>("measureComputer");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kSoonMs);
        start->click();
        QVERIFY(card->measure().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!card->measure().isRunning(), kLongMs);

        auto database = reading(studio);
        const auto kept = storage::ModelBook(database).lastMeasurements();
        auto& models = *studio.window().findChild<ModelList*>();
        for (const auto& entry : card->measure().entries()) {
            QVERIFY2(entry.fate == MachineMeasure::Fate::Measured, entry.id.c_str());
            const auto& measured = kept.at(entry.id);
            QCOMPARE(measured.firstSoundMs > 0, measured.task == "speak");
            const auto found = studio.find<QTableWidget>("measureTable")
                                   ->findItems(speedText(*models.find(entry.id)->speed), Qt::MatchExactly);
            QVERIFY(!found.isEmpty());
        }
        QVERIFY(kept.contains("flite") && kept.contains("pocketsphinx"));
    }

    void noModelIsBegunAfterTheTimeOrAStop() {
        OpenWindow studio;
        auto& models = *studio.window().findChild<ModelList*>();
        QTRY_VERIFY_WITH_TIMEOUT(MachineMeasure::measurable(models).size() >= 3, kSoonMs);
        MachineMeasure measure(studio.bridge(), models);
        measure.start(0);
        QVERIFY(!measure.isRunning());
        for (const auto& entry : measure.entries()) QVERIFY(entry.fate == MachineMeasure::Fate::LeftOut);

        measure.start();
        measure.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!measure.isRunning(), kLongMs);
        QVERIFY(measure.entries()[0].fate == MachineMeasure::Fate::Measured);
        QVERIFY(measure.entries()[1].fate == MachineMeasure::Fate::LeftOut);
    }

    void anEstimateIsRoughUntilItRestsOnFiveJobs() {
        OpenWindow studio;
        speak(studio, {"The first sentence is short."});
        studio.type("The second sentence is short.");
        auto* counter = studio.find<QLabel>("counter");
        QVERIFY(counter != nullptr);
        QTRY_VERIFY2_WITH_TIMEOUT(counter->text().contains("roughly"), qPrintable(counter->text()), kSoonMs);
        speak(studio, {"A third.", "The fourth one.", "The fifth is here.", "And the sixth of them."});
        QTRY_VERIFY2_WITH_TIMEOUT(counter->text().contains("rendered in about"), qPrintable(counter->text()),
                                  kSoonMs);
    }

    void filesThatWaitSayHowLongTheyWillTake() {
        OpenWindow studio;
        const auto sound = studio.folder() / "spoken.wav";
        auto request = test::speakRequest("The old captain carried seven wooden boxes on the way home.");
        for (int i = 0; i < 4; ++i) request.text += " " + request.text;
        request.exportTo = sound;
        studio.bridge().engine().speak(request);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(sound), kSoonMs);
        const QString file = QString::fromStdString(sound.string());
        auto& page = studio.window().screen(ScreenId::Transcribe);
        studio.window().showScreen(ScreenId::Transcribe);
        const auto before = measuredJobs(studio);
        page.takeFiles({file});
        QTRY_COMPARE_WITH_TIMEOUT(measuredJobs(studio), before + 1, kLongMs);

        page.takeFiles({file, file, file});

        auto* queue = studio.find<QListWidget>("queue");
        const auto saysTime = [&] {
            for (int i = 0; i < queue->count(); ++i)
                if (queue->item(i)->text().contains("roughly")) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysTime(), kSoonMs);
    }
};

QTEST_MAIN(AdviceTabTest)
#include "advice_tab_test.moc"
