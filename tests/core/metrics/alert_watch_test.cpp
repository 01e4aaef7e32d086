#include "core/metrics/alert_watch.h"

#include <QtTest>

#include <functional>
#include <limits>

using namespace timbre::metrics;

namespace {

constexpr std::int64_t kStart = 1'700'000'000'000, kSecond = 1000, kMinute = 60 * kSecond;
constexpr std::int64_t kDay = 24 * 60 * kMinute;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
const SeriesKey kSeries = {"qwen", "cpu", "bf16", "5-15 s"};

// A watch with a clock of its own that keeps what happened.
class Trace {
public:
    Trace() {
        watch.setBaselines({{kSeries, 2.0}});
        watch.setLimits({.cacheBytes = 1000, .diskBytes = 100'000'000'000});
    }

    // Nothing is wrong with it; every second one.
    SystemSample quiet() const {
        SystemSample sample;
        sample.at = now;
        sample.programStart = kStart - kDay;
        sample.cpu = 0.2;
        sample.memoryFree = 8'000'000'000;
        sample.memoryTotal = 16'000'000'000;
        sample.diskFree = 50'000'000'000;
        return sample;
    }
    void samples(int count, const std::function<void(SystemSample&)>& change = {}) {
        for (int i = 0; i < count; ++i) {
            now += kSecond;
            auto sample = quiet();
            sample.underruns = underruns;
            sample.cacheHits = hits;
            sample.cacheMisses = misses;
            sample.poolBytes = poolBytes;
            if (change) change(sample);
            keep(watch.sampled(sample));
        }
    }
    void job(std::optional<double> rtf, bool failed = false, std::optional<std::int64_t> bytes = {}) {
        now += kSecond;
        keep(watch.measured({.at = now, .series = kSeries, .failed = failed, .rtf = rtf, .rssBytes = bytes}));
    }
    void jobs(int count, double rtf) {
        for (int i = 0; i < count; ++i) job(rtf);
    }
    // Memory that grows from job to job.
    void memory(int count, double step) {
        for (int i = 0; i < count; ++i) job({}, false, std::int64_t(rss += step));
    }
    int opened(const QString& rule) const { return int(log.count("+" + rule)); }
    int closed(const QString& rule) const { return int(log.count("-" + rule)); }

    AlertWatch watch;
    std::int64_t now = kStart, underruns = 0, hits = 0, misses = 0, poolBytes = 0;
    double rss = 1e9;
    QStringList log;
    std::vector<AlertChange> changes;

private:
    void keep(const std::vector<AlertChange>& more) {
        for (const auto& change : more) {
            log << (change.isOpening() ? "+" : "-") + QString::fromStdString(change.alert.rule);
            changes.push_back(change);
        }
    }
};

using Step = std::function<void(Trace&)>;

struct Case {
    const char* rule;
    Step before;  // all is well, or nearly
    Step worse;   // opens
    Step middle;  // neither one nor the other: nothing may happen
    Step better;  // closes
};

void cpu(Trace& trace, int count, double value) {
    trace.samples(count, [value](SystemSample& sample) { sample.cpu = value; });
}
void memoryFree(Trace& trace, int count, double share) {
    trace.samples(count, [share](SystemSample& s) { s.memoryFree = std::int64_t(16e9 * share); });
}
void gpu(Trace& trace, int count, double busy, int waiting) {
    trace.samples(count, [=](SystemSample& sample) {
        sample.gpuBusy = busy;
        sample.jobsWaiting = waiting;
    });
}
void disk(Trace& trace, double free) {
    trace.samples(3, [free](SystemSample& sample) { sample.diskFree = std::int64_t(free); });
}
void cacheBytes(Trace& trace, std::int64_t bytes) {
    trace.samples(3, [bytes](SystemSample& sample) { sample.cacheBytes = bytes; });
}
void lag(Trace& trace, int count, double ms) {
    trace.samples(count, [ms](SystemSample& sample) { sample.liveLagMs = ms; });
}
// Look-ups for five minutes, two a second, of which `percent` hit.
void lookUps(Trace& trace, int percent) {
    for (int i = 0; i < 300; ++i) {
        const int hits = 2 * (i + 1) * percent / 100 - 2 * i * percent / 100;
        trace.hits += hits;
        trace.misses += 2 - hits;
        trace.samples(1);
    }
}
void ends(Trace& trace, int good, int bad) {
    for (int i = 0; i < good; ++i) trace.job({});
    for (int i = 0; i < bad; ++i) trace.job({}, true);
}
// Ten jobs around the baseline of 2 that differ by `spread`.
void uneven(Trace& trace, double spread) {
    for (int i = 0; i < 10; ++i) trace.job(2.0 * (i % 2 == 0 ? 1 - spread : 1 + spread));
}

// An alert that the books have as open.
Alert earlier(const char* rule, const char* subject) {
    Alert alert;
    alert.id = 5;
    alert.rule = rule;
    alert.subject = subject;
    alert.openedAt = kStart - kMinute;
    return alert;
}

const Case kCases[] = {
    {"rtf_median", [](Trace& t) { t.jobs(12, 2.3); }, [](Trace& t) { t.jobs(8, 2.5); },
     [](Trace& t) { t.jobs(8, 2.3); }, [](Trace& t) { t.jobs(8, 2.1); }},
    {"rtf_worst", [](Trace& t) { t.jobs(12, 2.9); }, [](Trace& t) { t.jobs(1, 3.1); },
     [](Trace& t) { t.jobs(10, 2.95); }, [](Trace& t) { t.jobs(10, 2.0); }},
    {"rtf_variation", [](Trace& t) { uneven(t, 0.15); }, [](Trace& t) { uneven(t, 0.3); },
     [](Trace& t) { uneven(t, 0.18); }, [](Trace& t) { uneven(t, 0.05); }},
    {"errors_burst", [](Trace& t) { ends(t, 20, 2); }, [](Trace& t) { ends(t, 0, 2); },
     [](Trace& t) { ends(t, 30, 0); }, [](Trace& t) { ends(t, 40, 0); }},
    {"errors_hour", [](Trace& t) { ends(t, 18, 1); }, [](Trace& t) { ends(t, 3, 0); },
     [](Trace& t) { ends(t, 100, 0); }, [](Trace& t) { ends(t, 100, 0); }},
    {"cache_hits", [](Trace& t) { lookUps(t, 74); }, [](Trace& t) { lookUps(t, 60); },
     [](Trace& t) { lookUps(t, 72); }, [](Trace& t) { lookUps(t, 75); }},
    {"memory_growth", [](Trace& t) { t.memory(60, 0.9e6); }, [](Trace& t) { t.memory(60, 1.2e6); },
     [](Trace& t) { t.memory(60, 0.8e6); }, [](Trace& t) { t.memory(60, 0.1e6); }},
    {"memory_growth_share", [](Trace& t) { t.memory(60, 0.3e6); }, [](Trace& t) { t.memory(60, 0.6e6); },
     [](Trace& t) { t.memory(60, 0.35e6); }, [](Trace& t) { t.memory(60, 0.1e6); }},
    {"cpu",
     [](Trace& t) {
         cpu(t, 60, 0.95);
         cpu(t, 1, 0.5);
     },
     [](Trace& t) { cpu(t, 61, 0.95); }, [](Trace& t) { cpu(t, 60, 0.85); },
     [](Trace& t) { cpu(t, 1, 0.8); }},
    {"memory",
     [](Trace& t) {
         memoryFree(t, 60, 0.05);
         memoryFree(t, 1, 0.3);
     },
     [](Trace& t) { memoryFree(t, 61, 0.05); }, [](Trace& t) { memoryFree(t, 60, 0.12); },
     [](Trace& t) { memoryFree(t, 1, 0.2); }},
    {"gpu_idle",
     [](Trace& t) {
         gpu(t, 100, 0.1, 0);
         gpu(t, 60, 0.1, 1);
         gpu(t, 1, 0.9, 1);
     },
     [](Trace& t) { gpu(t, 61, 0.1, 1); }, [](Trace& t) { gpu(t, 60, 0.63, 1); },
     [](Trace& t) { gpu(t, 1, 0.1, 0); }},
    {"disk_free", [](Trace& t) { disk(t, 5.1e9); }, [](Trace& t) { disk(t, 4.9e9); },
     [](Trace& t) { disk(t, 5.2e9); }, [](Trace& t) { disk(t, 6e9); }},
    {"disk_full", [](Trace& t) { disk(t, 11e9); }, [](Trace& t) { disk(t, 9e9); },
     [](Trace& t) { disk(t, 11e9); }, [](Trace& t) { disk(t, 13e9); }},
    {"cache_full", [](Trace& t) { cacheBytes(t, 900); }, [](Trace& t) { cacheBytes(t, 950); },
     [](Trace& t) { cacheBytes(t, 880); }, [](Trace& t) { cacheBytes(t, 500); }},
    {"underruns", [](Trace& t) { t.samples(10); },
     [](Trace& t) {
         ++t.underruns;
         t.samples(1);
     },
     [](Trace& t) { t.samples(290); }, [](Trace& t) { t.samples(20); }},
    {"live_lag",
     [](Trace& t) {
         lag(t, 10, 6000);
         lag(t, 1, 1000);
     },
     [](Trace& t) { lag(t, 11, 6000); }, [](Trace& t) { lag(t, 20, 4500); }, [](Trace& t) { t.samples(1); }},
};

}  // namespace

class AlertWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsTried() {
        QStringList rules, tried;
        for (const auto& rule : alertRules()) rules << QString::fromUtf8(rule.id.data(), int(rule.id.size()));
        for (const auto& one : kCases) tried << one.rule;

        QCOMPARE(tried, rules);
    }

    void everyRuleTellsWhatToDo() {
        for (const auto& rule : alertRules()) {
            QVERIFY(!rule.title.empty() && !rule.cause.empty() && !rule.remedy.empty());
            QVERIFY(!opensAt(rule, rule.threshold, rule.threshold));
            QCOMPARE(findAlertRule(rule.id), &rule);
        }
    }

    void aRuleOpensOnceAndClosesOnce_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kCases)); ++i) QTest::newRow(kCases[i].rule) << i;
    }
    void aRuleOpensOnceAndClosesOnce() {
        QFETCH(int, index);
        const auto& one = kCases[index];
        Trace trace;

        one.before(trace);
        QCOMPARE(trace.opened(one.rule), 0);
        one.worse(trace);
        one.worse(trace);
        QCOMPARE(trace.opened(one.rule), 1);
        one.middle(trace);
        QCOMPARE(trace.closed(one.rule), 0);
        one.better(trace);
        one.better(trace);

        QCOMPARE(trace.closed(one.rule), 1);
        QCOMPARE(trace.opened(one.rule), 1);
    }

    void anAlertSaysWhatItIsAbout() {
        Trace trace;
        trace.jobs(10, 3.0);

        QCOMPARE(trace.changes.size(), std::size_t{1});
        const auto& alert = trace.changes.front().alert;
        QCOMPARE(alert.rule, std::string("rtf_median"));
        QCOMPARE(alert.subject, std::string("qwen"));
        QCOMPARE(alert.value, 1.5);
        QCOMPARE(alert.threshold, 1.2);
        QCOMPARE(alert.detail, std::string("Slower than usual (qwen): 1.5 x, limit 1.2 x"));
        QCOMPARE(alert.openedAt, trace.now);
    }

    void speedWithoutABaselineSaysNothing() {
        Trace trace;
        trace.watch.setBaselines({});
        trace.jobs(30, 99);
        QVERIFY(trace.log.isEmpty());
    }

    void aModelThatWasLoadedIsNoLeak() {
        Trace trace;
        trace.samples(1);
        trace.memory(40, 0);
        trace.poolBytes = 2'000'000'000;
        trace.samples(1);
        trace.rss = 3e9;
        trace.memory(49, 0);

        QVERIFY(trace.log.isEmpty());
    }

    void nanAndInfinityDoNoHarm() {
        Trace trace;
        cpu(trace, 100, kNan);
        lag(trace, 100, std::numeric_limits<double>::infinity());
        trace.jobs(20, kNan);
        trace.jobs(20, 0);
        QVERIFY(trace.log.isEmpty());

        cpu(trace, 61, 0.95);
        cpu(trace, 5, kNan);
        QCOMPARE(trace.log, QStringList{"+cpu"});
    }

    void aClockThatGoesBackwardsDoesNoHarm() {
        Trace trace;
        cpu(trace, 30, 0.95);
        ends(trace, 3, 2);
        trace.now -= kDay;
        cpu(trace, 60, 0.95);
        QCOMPARE(trace.opened("cpu"), 0);           // the time before does not count
        QCOMPARE(trace.closed("errors_burst"), 1);  // nor do jobs that lie in the future

        cpu(trace, 1, 0.95);
        QCOMPARE(trace.opened("cpu"), 1);
        trace.now -= kDay;
        cpu(trace, 1, 0.2);
        QCOMPARE(trace.closed("cpu"), 1);
        QVERIFY(*trace.changes.back().alert.closedAt >= trace.changes.back().alert.openedAt);
    }

    void anotherRunOfTheProgramCountsFromNought() {
        Trace trace;
        trace.underruns = 7;
        trace.samples(5);
        ++trace.underruns;
        trace.samples(1);
        QCOMPARE(trace.log, QStringList{"+underruns"});
        const auto anew = [](SystemSample& sample) {
            sample.programStart = kStart + kSecond;
            sample.underruns = 0;
        };
        trace.samples(1, anew);

        QCOMPARE(trace.log, (QStringList{"+underruns", "-underruns"}));
    }

    void whatWasBeforeTheWindowIsNotNew() {
        Trace trace;
        trace.underruns = 7;
        trace.samples(400);
        QVERIFY(trace.log.isEmpty());
    }

    void underrunsBeforeTheFirstSampleCount() {
        Trace trace;
        trace.underruns = 1;
        trace.samples(1, [](SystemSample& sample) { sample.programStart = kStart; });
        QCOMPARE(trace.opened("underruns"), 1);
    }

    void anAlertOfAnEarlierRunIsNotOpenedAgain() {
        Trace trace;
        trace.watch.adopt(earlier("memory", ""));
        memoryFree(trace, 100, 0.01);
        QVERIFY(trace.log.isEmpty());

        memoryFree(trace, 1, 0.5);
        QCOMPARE(trace.log, QStringList{"-memory"});
        QCOMPARE(trace.changes.back().alert.id, 5);
    }

    void whatIsNotMeasuredForADayIsClosed() {
        Trace trace;
        trace.watch.adopt(earlier("rtf_median", "gone"));
        trace.samples(1);
        QVERIFY(trace.log.isEmpty());

        trace.now += kDay;
        trace.samples(1);
        QCOMPARE(trace.log, QStringList{"-rtf_median"});
    }

    void aChangedRuleHolds() {
        Trace trace;
        trace.watch.setRule({.rule = "cpu", .enabled = true, .threshold = 50, .holdSeconds = 5});
        cpu(trace, 6, 0.6);
        QCOMPARE(trace.log, QStringList{"+cpu"});

        trace.watch.setRule({.rule = "cpu", .enabled = false, .threshold = 50, .holdSeconds = 5});
        cpu(trace, 100, 0.99);
        QCOMPARE(trace.log, (QStringList{"+cpu", "-cpu"}));
    }
};

QTEST_APPLESS_MAIN(AlertWatchTest)
#include "alert_watch_test.moc"
