#include "core/storage/bench_store.h"

#include "core/storage/bench_json.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace timbre;
using namespace timbre::storage;
using metrics::BenchRun;
using metrics::Verdict;
using test::DataFolder;

namespace {

BenchRun run(std::vector<double> values, const std::string& device = "cpu") {
    BenchRun run;
    run.suite = "speak";
    run.name = "before";
    run.startedAt = 1000;
    run.finishedAt = 2000;
    run.environment = {{"program", "1.0"}, {"processor", "\"quoted\""}};
    run.settings = {{"runs", "8"}};
    run.series = {
        {.subject = "flite", .metric = "rtf", .unit = "x", .values = std::move(values), .device = device},
        {.subject = "flite", .arm = 'b', .metric = "rtf", .unit = "x", .values = {9, 8}}};
    run.checks = {{.name = "slower",
                   .subject = "flite",
                   .metric = "rtf",
                   .value = 1.3,
                   .limit = 1.2,
                   .result = Verdict::Fail}};
    run.verdict = Verdict::Fail;
    run.baseline = "run 3";
    return run;
}

}  // namespace

class BenchStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsReadBackWhole() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        BenchStore store(database);

        const auto id = store.keep(run({0.5, 0.25, 0.75}));

        auto expected = run({0.5, 0.25, 0.75});
        expected.id = id;
        QCOMPARE(toJson(*store.run(id)), toJson(expected));
        QVERIFY(!store.run(id + 1));
    }

    void valuesThatAreNoNumbersAreLeftOut() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        BenchStore store(database);

        const auto id = store.keep(run({1, std::numeric_limits<double>::quiet_NaN(), 2}));

        QCOMPARE(store.run(id)->series[0].values, (std::vector<double>{1, 2}));
    }

    void aBaselineHasTheSamplesOfItsRunInOrder() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        BenchStore store(database);
        const auto first = store.keep(run({3, 1, 2}));
        const auto second = store.keep(run({5, 4}, "cuda"));
        store.chooseBaseline(first, 70);
        store.chooseBaseline(second, 80);

        const auto cpu = store.baseline({.subject = "flite", .device = "cpu", .metric = "rtf"});
        const auto cuda = store.baseline({.subject = "flite", .device = "cuda", .metric = "rtf"});

        QCOMPARE(cpu->values, (std::vector<double>{3, 1, 2}));
        QCOMPARE(cpu->unit, std::string("x"));
        QCOMPARE(cpu->run, first);
        QCOMPARE(cuda->chosenAt, std::int64_t(80));
        QCOMPARE(store.baselines().size(), std::size_t(2));
        QVERIFY(!store.baseline({.subject = "flite", .device = "cpu", .metric = "first_sound_ms"}));
        QVERIFY(store.runs("speak").at(0).isBaseline);
        QVERIFY(store.runs("listen").empty());
    }

    void aLaterBaselineReplacesTheOneBefore() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        BenchStore store(database);
        const auto first = store.keep(run({1})), second = store.keep(run({2}));
        store.chooseBaseline(first, 1);

        store.chooseBaseline(second, 2);

        QCOMPARE(store.baselines().size(), std::size_t(1));
        QCOMPARE(store.baselines().front().run, second);
    }

    void aRemovedRunTakesItsBaselinesAlong() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        BenchStore store(database);
        const auto id = store.keep(run({1}));
        store.chooseBaseline(id, 1);

        store.remove(id);

        QVERIFY(store.baselines().empty());
        QVERIFY(store.runs().empty());
        QCOMPARE(int(*test::errorCodeOf([&] { store.remove(id); })), int(ErrorCode::NotFound));
        QCOMPARE(int(*test::errorCodeOf([&] { store.chooseBaseline(id, 1); })), int(ErrorCode::NotFound));
    }

    void damagedDocumentsAreRefusedNotFollowed() {
        const auto good = toJson(run({1, 2, 3}));
        std::mt19937 random(11);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            auto text = good;
            for (unsigned n = 1 + random() % 6; n > 0; --n)
                text[random() % text.size()] = char(random() % 128);
            const auto code = test::errorCodeOf([&] { benchRunFromJson(text); });
            if (code) QCOMPARE(int(*code), int(ErrorCode::InvalidDocument));
            refused += code ? 1 : 0;
        }
        QVERIFY(refused > 500);
    }
};

QTEST_GUILESS_MAIN(BenchStoreTest)
#include "bench_store_test.moc"
