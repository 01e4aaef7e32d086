// How fast a model is here: the engines that came with the program, and what the pool holds.
#include "core/models/model_bench.h"

#include "tests/core/models/pool_models.h"
#include "tests/support/data_folder.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::models;

class ModelBenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEngineThatCameWithTheProgramIsMeasured_data() {
        QTest::addColumn<QString>("task");
        QTest::newRow("flite") << "speak";
        QTest::newRow("espeak") << "speak";
        QTest::newRow("pocketsphinx") << "transcribe";
    }
    void everyEngineThatCameWithTheProgramIsMeasured() {
        QFETCH(QString, task);
        const auto bench = benchEngine(modelFamilies(), QTest::currentDataTag(), 1, {});
        QCOMPARE(bench->task, task.toStdString());
        QVERIFY(bench->realTimeFactor > 0 && bench->realTimeFactor < 10);
        QVERIFY(bench->loadSeconds > 0);
        QCOMPARE(bench->tokensPerSecond, 0.0);
        QCOMPARE(bench->firstSoundMs > 0, task == "speak");
        // Half of the words of a clear sentence is what the weakest recogniser manages.
        const QString result = QString::fromStdString(bench->result);
        if (task == "transcribe")
            QVERIFY2(result.contains("boxes") || result.contains("home"), qPrintable(result));
    }

    void unknownEnginesAndStoppedRuns() {
        QCOMPARE(*test::errorCodeOf([] { benchEngine(modelFamilies(), "nobody", 1, {}); }),
                 ErrorCode::NotFound);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!benchEngine(modelFamilies(), "flite", 1, stop.get_token()));
    }

    // The model of the test always says 10 tokens in half a second.
    void aModelOfThePoolIsMeasuredAndStaysLoaded() {
        ModelPool pool;
        const auto bench = benchModel(pool, test::paperRequest("paper", 10), 5, {});
        QCOMPARE(bench->task, std::string("text"));
        QCOMPARE(bench->tokensPerSecond, 20.0);
        QCOMPARE(bench->realTimeFactor, 0.0);
        QVERIFY(bench->loadSeconds > 0);
        QCOMPARE(pool.metrics().models, 1);
        QCOMPARE(pool.metrics().handles, 0);
    }
};

QTEST_APPLESS_MAIN(ModelBenchTest)
#include "model_bench_test.moc"
