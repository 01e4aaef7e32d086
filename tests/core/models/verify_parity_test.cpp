// Every tiny checkpoint of the fixtures goes through a verify run and a bench, computing where this
// version can.
#include "core/models/checkpoint_families.h"
#include "core/models/model_bench.h"
#include "core/models/verify_run.h"
#include "tests/support/data_folder.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::models;

class VerifyParityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("TIMBRE_FIXTURES")) QSKIP("TIMBRE_FIXTURES is not set");
    }

    void tinyCheckpointsPass_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             {"whisper/ckpt", "qwen3/tiny-q1", "qwen3/tiny-q2", "qwen3-tts/checkpoints/base",
              "f5-tts/ckpt_v1", "f5-tts/vocos", "chunkformer/tiny-a", "lfm2-audio/tiny-l1"})
            QTest::newRow(folder) << QString(folder);
    }
    void tinyCheckpointsPass() {
        QFETCH(QString, folder);
        const test::DataFolder data;
        ModelStore store(data / "models");
        ModelPool pool;
        const auto model =
            store.import((qEnvironmentVariable("TIMBRE_FIXTURES") + "/" + folder).toStdString());
        VerifyRun run(store, pool, [](const CatalogueEntry&, const std::stop_token&) { return false; }, {});

        const auto report = run.verify(model, {});

        QVERIFY2(report->good, report->error ? report->error->what() : "");
        QVERIFY(report->loaded && report->tensorBytes > 0 && report->files > 1);
        QCOMPARE(report->ran, findFamily(model.family)->canInfer);
        QVERIFY(!report->result.empty());
        if (!report->ran) return;
        const auto bench = benchModel(pool, checkpointRequest(model, {}, "bench"), 3, {});
        QVERIFY(bench->realTimeFactor > 0 || bench->tokensPerSecond > 0);
        QVERIFY(bench->loadSeconds > 0);
    }
};

QTEST_APPLESS_MAIN(VerifyParityTest)
#include "verify_parity_test.moc"
