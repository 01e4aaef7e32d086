#include "core/observe/prometheus_text.h"

#include "core/metrics/instruments.h"
#include "tests/core/observe/example_observed.h"

#include <QRegularExpression>
#include <QtTest>

#include <limits>

using namespace timbre;
using namespace timbre::observe;
using storage::JobState;

namespace {

QStringList lines(const Observed& observed) {
    return QString::fromStdString(prometheusText(observed)).split('\n', Qt::SkipEmptyParts);
}

QStringList metricNames(const QStringList& text) {
    static const QRegularExpression kName("^[a-z_]+");
    QStringList names;
    for (const auto& line : text)
        if (!line.startsWith('#')) names << kName.match(line).captured();
    names.removeDuplicates();
    return names;
}

}  // namespace

class PrometheusTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesStandWithTheirNames() {
        const auto text = lines(test::fullObserved());

        QVERIFY(text.contains("timbre_build_info{version=\"1.2.3\"} 1"));
        QVERIFY(text.contains("timbre_start_time_seconds 1700000000"));
        QVERIFY(text.contains("timbre_cpu_ratio 0.5"));
        QVERIFY(text.contains("timbre_live_lag_seconds 1.25"));
        QVERIFY(text.contains("timbre_cache_lookups_total{result=\"hit\"} 7"));
        QVERIFY(text.contains("# TYPE timbre_cache_lookups_total counter"));
        QVERIFY(text.contains("timbre_models{state=\"idle\"} 1"));
        QVERIFY(text.contains("timbre_alert_open{rule=\"disk_full\",subject=\"\",severity=\"info\"} 1"));
        QVERIFY(
            text.contains("timbre_model_memory_bytes{model=\"qwen\",device=\"cpu\",precision=\"bf16\"} 100"));
    }

    void namesOfEnginesAreEscaped() {
        const QString line =
            "timbre_jobs_total{kind=\"speak\",engine=\"qwen \\\"tts\\\"\\\\small\",outcome=\"failed\"} 1";
        QVERIFY(lines(test::fullObserved()).contains(line));
    }

    void histogramsAreCumulative() {
        Observed observed;
        for (const double rtf : {0.01, 0.5, 0.6, 99.0}) {
            auto job = test::observedJob(JobState::Done, rtf);
            job.engine = "e";
            observed.jobs.add(job);
        }
        const auto text = lines(observed);
        const QString labels = "{kind=\"speak\",engine=\"e\"";

        QVERIFY(text.contains("timbre_job_real_time_factor_count" + labels + "} 4"));
        QVERIFY(text.contains("timbre_job_real_time_factor_bucket" + labels + ",le=\"0.02\"} 1"));
        QVERIFY(text.contains("timbre_job_real_time_factor_bucket" + labels + ",le=\"0.5\"} 2"));
        QVERIFY(text.contains("timbre_job_real_time_factor_bucket" + labels + ",le=\"10\"} 3"));
        QVERIFY(text.contains("timbre_job_real_time_factor_bucket" + labels + ",le=\"+Inf\"} 4"));
    }

    void instrumentsOfTheProgramAreHistograms() {
        auto& acquired = metrics::instruments().poolAcquireMs;
        for (int i = 0; i < 99; ++i) acquired.record(0.005);
        acquired.record(700);
        acquired.record(std::numeric_limits<double>::quiet_NaN());
        Observed observed;
        observed.instruments = instrumentTotals();
        const auto text = lines(observed);

        QVERIFY(text.contains("# TYPE timbre_pool_acquire_seconds histogram"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_bucket{le=\"1e-06\"} 0"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_bucket{le=\"1e-05\"} 99"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_bucket{le=\"0.3\"} 99"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_bucket{le=\"1\"} 100"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_bucket{le=\"+Inf\"} 100"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_count 100"));
        QVERIFY(text.contains("timbre_pool_acquire_seconds_sum 0.700495"));
        QVERIFY(!metricNames(text).contains("timbre_audio_callback_seconds_count"));
    }

    void onlyWorkOfPeopleIsCounted() {
        Observed observed;
        auto bench = test::observedJob(JobState::Done);
        bench.purpose = storage::JobPurpose::Bench;
        observed.jobs.add(bench);
        observed.jobs.add(test::observedJob(JobState::Cancelled));
        auto cached = test::observedJob(JobState::Done, 0);
        cached.cacheHit = true;
        observed.jobs.add(cached);

        QCOMPARE(observed.jobs.ends().size(), std::size_t(2));
        const auto& work = observed.jobs.work().begin()->second;
        QCOMPARE(work.fromCache, 1);
        QCOMPARE(work.rtf.n(), std::uint64_t(0));
        QCOMPARE(work.total.n(), std::uint64_t(1));
    }

    void whatIsNotKnownIsLeftOut() {
        const auto text = metricNames(lines(Observed{}));
        QCOMPARE(text,
                 (QStringList{"timbre_build_info", "timbre_start_time_seconds", "timbre_health_status"}));
    }

    void nanIsLeftOut() {
        auto observed = test::fullObserved();
        observed.sample->cpu = std::numeric_limits<double>::quiet_NaN();
        auto job = test::observedJob(JobState::Done, std::numeric_limits<double>::infinity());
        job.totalMs = std::numeric_limits<double>::quiet_NaN();
        observed.jobs.add(job);

        for (const auto& line : lines(observed)) {
            QVERIFY2(!line.contains("nan", Qt::CaseInsensitive), qPrintable(line));
            QVERIFY2(!line.startsWith("timbre_cpu_ratio"), qPrintable(line));
        }
    }

    void theListOfNamesIsWhole() {
        auto names = QStringList();
        for (const auto& name : prometheusNames()) names << QString::fromStdString(name);
        const auto written = metricNames(lines(test::fullObserved()));

        QCOMPARE(written, names);
    }
};

QTEST_APPLESS_MAIN(PrometheusTextTest)
#include "prometheus_text_test.moc"
