#include "core/bench/suite.h"

#include "core/bench/suite_baseline.h"
#include "core/storage/bench_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <algorithm>
#include <future>

using namespace timbre;
using namespace timbre::bench;
using From = BaselineWish::From;

namespace {

// A real engine whose events go to the bench, and those that are not the bench's to a list.
struct Rig {
    QTemporaryDir dir;
    JobEnds ends;
    std::promise<engine::EngineReady> started;
    std::mutex mutex;
    std::vector<storage::JobId> others;
    std::filesystem::path folder = dir.path().toStdString();
    engine::Engine engine{config(), [this](const engine::Event& event) { take(event); }};
    engine::EngineReady ready = started.get_future().get();

    engine::EngineConfig config() const {
        engine::EngineConfig config;
        config.database = folder / "timbre.db";
        config.assets = folder / "assets";
        config.makeOutput = [] { return std::make_unique<test::NoOutput>(); };
        return config;
    }
    void take(const engine::Event& event) {
        if (ends.take(event)) return;
        if (const auto* now = std::get_if<engine::EngineReady>(&event)) started.set_value(*now);
        const std::lock_guard lock(mutex);
        if (const auto* queued = std::get_if<engine::JobQueued>(&event)) others.push_back(queued->job);
    }
    SuiteGround ground() {
        return {.engine = engine,
                .ends = ends,
                .speechEngines = ready.speechEngines,
                .voices = ready.voices,
                .assets = folder / "assets",
                .models = folder / "models",
                .program = folder / "no-such-program",
                .settings = {},
                .environment = {{"program", "test"}}};
    }
    SuiteRequest speak() {
        return {.suite = "speak",
                .voice = embeddedVoice(ready.speechEngines, ready.voices),
                .length = TextLength::Short,
                .runs = 2};
    }
};

template <class Work>
ErrorCode codeOf(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

metrics::BenchRun runWith(double value, const std::string& suite = "speak") {
    metrics::BenchRun run;
    run.suite = suite;
    run.series = {
        {.subject = "flite", .metric = "rtf", .unit = "x", .values = std::vector<double>(8, value)}};
    return run;
}

}  // namespace

class SuiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsOfTheBenchAreHiddenAndOthersAreNot() {
        Rig rig;
        std::vector<SuiteProgress> told;
        storage::JobId other = 0;
        const auto run = runSuite(rig.speak(), rig.ground(), {}, [&](const SuiteProgress& now) {
            if (told.empty()) other = rig.engine.speak(test::speakRequest("Somebody else's."));
            told.push_back(now);
        });
        QVERIFY(run);
        QCOMPARE(run->environment.at("program"), std::string("test"));
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told.back().run, 2);
        QCOMPARE(told.back().parts, 1);
        const std::lock_guard lock(rig.mutex);
        QCOMPARE(rig.others, std::vector{other});
    }

    void aStopGivesNothing() {
        Rig rig;
        std::stop_source stop;
        auto request = rig.speak();
        request.runs = 1000;
        const auto run = runSuite(request, rig.ground(), stop.get_token(),
                                  [&](const SuiteProgress&) { stop.request_stop(); });
        QVERIFY(!run);
    }

    void theCheckSpeaksAndHears() {
        Rig rig;
        const auto run = runSuite({.suite = kCheckSuite}, rig.ground(), {});
        QCOMPARE(run->settings.at("runs"), std::string("8"));
        for (const char* subject : {"flite", "pocketsphinx"})
            QVERIFY(std::ranges::any_of(run->series, [&](const auto& series) {
                return series.subject == subject && series.metric == "rtf" && series.values.size() == 8;
            }));
    }

    void whatCannotBeMeasuredSaysWhy() {
        Rig rig;
        const auto code = [&](const SuiteRequest& request) {
            return codeOf([&] { static_cast<void>(runSuite(request, rig.ground(), {})); });
        };
        QCOMPARE(code({.suite = "nonsense"}), ErrorCode::InvalidInput);
        QCOMPARE(code({.suite = "audio", .mode = SuiteMode::Soak}), ErrorCode::InvalidInput);
        QCOMPARE(code({.suite = "clone"}), ErrorCode::ModuleMissing);
        auto turns = rig.speak();
        turns.b = {"engine.threads=1"};
        QCOMPARE(code(turns), ErrorCode::NotFound);
        turns.b = {"engine.threds=1"};
        QCOMPARE(code(turns), ErrorCode::InvalidSetting);
        QCOMPARE(code({.suite = "audio", .b = {"engine.threads=1"}}), ErrorCode::InvalidInput);
    }

    void runsAreJudgedByWhatWasWished() {
        test::DataFolder folder;
        storage::Database books(folder / "t.db", storage::Access::ReadWrite);
        const auto verdict = [&](const BaselineWish& wish) {
            auto run = runWith(2);
            judgeRun(run, wish, &books, {});
            return std::pair(run.verdict, run.baseline);
        };
        const auto code = [&](const BaselineWish& wish) {
            return codeOf([&] { static_cast<void>(verdict(wish)); });
        };
        QCOMPARE(code({.from = From::Last}), ErrorCode::NotFound);
        QCOMPARE(code({.from = From::Run, .run = 7}), ErrorCode::NotFound);
        storage::BenchStore store(books);
        const auto fast = store.keep(runWith(1)), slow = store.keep(runWith(3));
        QCOMPARE(verdict({}), std::pair(metrics::Verdict::Pass, std::string()));
        store.chooseBaseline(fast, 1);
        QCOMPARE(verdict({}), std::pair(metrics::Verdict::Fail, std::string("run 1")));
        QCOMPARE(verdict({.from = From::Run, .run = slow}).first, metrics::Verdict::Pass);
        QCOMPARE(verdict({.from = From::Document, .name = "a file", .document = runWith(1)}),
                 std::pair(metrics::Verdict::Fail, std::string("a file")));
    }
};

QTEST_GUILESS_MAIN(SuiteTest)
#include "suite_test.moc"
