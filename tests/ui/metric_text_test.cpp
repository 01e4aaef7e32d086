// Words for what is measured.
#include "ui/dashboard/metric_text.h"

#include "core/metrics/stages.h"

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

    void namesOfALaterVersionAreShownAsTheyAre() {
        QCOMPARE(ui::stageText("later", "Later on"), QString("Later on"));
        QCOMPARE(ui::stageText("later", ""), QString("later"));
        QCOMPARE(ui::kindText("later"), QString("later"));
    }
};

QTEST_APPLESS_MAIN(MetricTextTest)
#include "metric_text_test.moc"
