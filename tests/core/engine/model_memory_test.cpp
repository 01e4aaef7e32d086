// Models in the memory of an engine: real checkpoints from a hub on loopback.
#include "tests/core/engine/model_desk_rig.h"

#include <QTest>

using namespace timbre;
using namespace timbre::engine;

class ModelMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TIMBRE_HUB_TOKEN", "none"); }  // no question to a keychain

    void askedAtOnceAModelIsLoadedOnce() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));

        for (int i = 0; i < 5; ++i) models.load(kId);

        const auto row = desk.tiny(ModelState::Loaded);
        QVERIFY(row);
        QCOMPARE(row->family, std::string("whisper"));
        QVERIFY(row->loadedBytes > 0);
        const auto pool = desk.wait<PoolStatus>([](const PoolStatus& status) { return status.models == 1; });
        QVERIFY(pool);
        QCOMPARE(pool->loads, 1);
        desk.studio.log.clear();
        models.unload(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        desk.studio.close();
        QVERIFY(has(desk.records(), storage::ModelRecord::Kind::Evicted));
    }

    void anIdleModelLeavesByItself() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        desk.studio.models.idleSeconds = 1;
        desk.studio.models.loadAtStart = {kId};
        desk.openWithTiny().download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        desk.studio.close();

        desk.open();  // loads it at start

        QVERIFY(desk.tiny(ModelState::Loaded));
        const auto pool = desk.wait<PoolStatus>([](const PoolStatus& status) {
            return status.evictions.contains("idle") && status.evictions.at("idle") == 1;
        });
        QVERIFY(pool);
        QCOMPARE(pool->models, 0);
    }

    void measuredSpeedIsKept() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();
        models.download(kId);
        const auto row = desk.tiny(ModelState::Ready);
        QVERIFY(row);
        if (!row->canRun) QSKIP("this version does not compute with the family");

        models.bench(kId);
        models.bench("flite");

        QVERIFY(desk.row([](const ModelRow& one) { return one.id == kId && one.speed; }));
        QVERIFY(desk.row([](const ModelRow& one) { return one.id == "flite" && one.speed; }));
        desk.studio.close();
        desk.open();
        const auto again = desk.row([](const ModelRow& one) { return one.id == kId; });
        QVERIFY(again && again->speed);
        QVERIFY(again->speed->realTimeFactor > 0);
    }

    void whatVerifyFetchedGoesAgain() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();

        models.verify({kId}, false);

        const auto verified = desk.wait<ModelVerified>();
        QVERIFY(verified);
        QVERIFY2(verified->good, verified->error ? verified->error->what() : "");
        QVERIFY(verified->files > 0);
        QVERIFY(!verified->kept);
        QVERIFY(desk.wait<VerifyFinished>([](const VerifyFinished& end) { return end.good == 1; }));
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId));
    }
};

QTEST_GUILESS_MAIN(ModelMemoryTest)
#include "model_memory_test.moc"
