#include "core/bench/bench_runner.h"

#include "core/base/error.h"
#include "core/bench/judgement.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::bench;
using metrics::BenchRun;
using metrics::BenchSeries;
using metrics::Verdict;

namespace {

// Counts its own runs.
Work counting(std::string& order, char name, double value) {
    return [&order, name, value](const std::stop_token&) {
        order += name;
        return Measurement{.values = {{"rtf", "x", value + 0.001 * double(order.size())}}, .device = "cpu"};
    };
}

const BenchSeries* find(const BenchRun& run, char arm, const std::string& metric) {
    const auto found = std::ranges::find_if(
        run.series, [&](const auto& series) { return series.arm == arm && series.metric == metric; });
    return found == run.series.end() ? nullptr : &*found;
}

BenchPlan planOf(BenchCase one, int runs) {
    BenchPlan plan;
    plan.suite = "test";
    plan.cases = {std::move(one)};
    plan.runs = runs;
    return plan;
}

}  // namespace

class BenchRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void armsTakeTurnsAndChangePlaces() {
        std::string order;
        const auto run = runBench(planOf({"it", counting(order, 'a', 1), counting(order, 'b', 2)}, 4), {});
        QCOMPARE(order, std::string("baabbaabba"));  // the first two warm up
        QCOMPARE(find(*run, 'a', "rtf")->values.size(), std::size_t(4));
        QCOMPARE(find(*run, 'b', "rtf")->values.size(), std::size_t(4));
        QVERIFY(find(*run, 'a', "rtf")->values.front() < 1.1 && find(*run, 'b', "rtf")->values.front() > 2);
        QVERIFY(find(*run, 'a', "rss")->values.front() > 1e6);
        QVERIFY(run->finishedAt >= run->startedAt && !run->environment.at("processor").empty());
        for (const auto& [what, value] : run->environment) QVERIFY2(!value.empty(), what.c_str());
        QCOMPARE(run->settings.at("runs"), std::string("4"));
    }

    void whatCannotRunIsAnErrorAndTheOthersGoOn() {
        std::string order;
        auto plan = planOf({"bad",
                            [](const std::stop_token&) -> Measurement {
                                throw Error(ErrorCode::NotFound, "no such engine");
                            }},
                           3);
        plan.cases.push_back({"good", counting(order, 'a', 1)});
        auto run = runBench(plan, {});
        judge(*run, [](const BenchSeries&) { return std::vector<double>(); }, {});

        QCOMPARE(run->verdict, Verdict::Error);
        QCOMPARE(exitCodeOf(run->verdict), 2);
        QVERIFY(run->settings.at("error bad").find("no such engine") != std::string::npos);
        QCOMPARE(find(*run, 'a', "rtf")->values.size(), std::size_t(3));
    }

    void aStopEndsIt() {
        std::stop_source stop;
        int runs = 0;
        const auto run = runBench(planOf({"it",
                                          [&](const std::stop_token&) {
                                              if (++runs == 3) stop.request_stop();
                                              return Measurement{};
                                          }},
                                         10),
                                  stop.get_token());
        QVERIFY(!run);
        QCOMPARE(runs, 3);
    }

    void anEarlierRunOfTheSameThingIsTheBaseline() {
        std::string order;
        const auto earlier = runBench(planOf({"it", counting(order, 'a', 1)}, 8), {});
        auto slower = runBench(planOf({"it", counting(order, 'a', 1.6)}, 8), {});
        auto other = runBench(planOf({"else", counting(order, 'a', 1.6)}, 8), {});
        judge(*slower, baselineFrom(*earlier), {});
        judge(*other, baselineFrom(*earlier), {});
        QCOMPARE(slower->verdict, Verdict::Fail);
        QCOMPARE(exitCodeOf(slower->verdict), 1);
        QVERIFY(other->verdict == Verdict::Pass);
        QCOMPARE(exitCodeOf(other->verdict), 0);
    }

    void anotherVersionInTurnsIsTheBaseline() {
        std::string order;
        auto run = runBench(planOf({"it", counting(order, 'a', 1.3), counting(order, 'b', 1)}, 8), {});
        judge(*run, baselineFromArmB(*run), {});
        QCOMPARE(run->verdict, Verdict::Fail);
    }
};

QTEST_APPLESS_MAIN(BenchRunnerTest)
#include "bench_runner_test.moc"
