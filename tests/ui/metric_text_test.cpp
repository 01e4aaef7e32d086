// Words for what is measured.
#include "ui/dashboard/metric_text.h"

#include "core/bench/suite.h"
#include "core/metrics/stages.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_text.h"

#include <QtTest>

using namespace timbre;

class MetricTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasAWord() {
        for (const auto& stage : metrics::kStages)
            QVERIFY2(ui::stageText(stage.name, "?") != "?", stage.name.data());
    }

    void everyKindOfJobHasAWord() {
        for (const char* kind : {"speak", "transcribe", "live", "check", "hear_again", "translate",
                                 "speakers", "reference", "clone", "lock", "blend", "compare"})
            QVERIFY2(ui::kindText(kind) != kind, kind);
    }

    void whatTheBenchMeasuresHasAWord() {
        for (const auto suite : bench::kSuites) {
            QVERIFY2(ui::suiteText(suite) != ui::toQString(suite), suite.data());
            QVERIFY2(ui::suiteMeaning(suite) != ui::toQString(suite), suite.data());
        }
        for (const char* metric : {"rtf",
                                   "total_ms",
                                   "first_sound_ms",
                                   "wall_ms",
                                   "queue_ms",
                                   "new_voice_first_sound_ms",
                                   "known_voice_first_sound_ms",
                                   "acquire_p50_us",
                                   "acquire_p99_us",
                                   "contended_p99_us",
                                   "loads",
                                   "miss_ms",
                                   "hit_ms",
                                   "resample",
                                   "stretch",
                                   "loudness",
                                   "write_flac",
                                   "read_flac",
                                   "jobs_per_second",
                                   "error_rate",
                                   "peak_rss",
                                   "rss",
                                   "word_error_rate",
                                   "character_error_rate",
                                   "punctuation_error_rate",
                                   "confidence"})
            QVERIFY2(ui::benchMetricText(metric) != metric, metric);
        for (const char* check :
             {"slower", "worst", "variation", "memory", "memory_slope", "runs", "run", "errors", "values",
              "disturbed", "word errors", "words", "characters", "punctuation", "confidence"})
            QVERIFY2(ui::checkText(check) != check, check);
    }

    void namesOfALaterVersionAreShownAsTheyAre() {
        QCOMPARE(ui::stageText("later", "Later on"), QString("Later on"));
        QCOMPARE(ui::stageText("later", ""), QString("later"));
        QCOMPARE(ui::kindText("later"), QString("later"));
    }
};

QTEST_APPLESS_MAIN(MetricTextTest)
#include "metric_text_test.moc"
