#include "core/observe/books.h"

#include "core/observe/prometheus_text.h"
#include "core/storage/alert_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/system_sample_store.h"
#include "tests/core/observe/example_observed.h"
#include "tests/support/data_folder.h"

#include <QtTest>

using namespace timbre;
using storage::JobState;

class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsCounted() {
        const test::DataFolder folder;
        storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
        storage::MetricsStore jobs(database);
        for (int id = 1; id <= 4; ++id) {
            auto job = test::observedJob(id == 4 ? JobState::Failed : JobState::Done);
            job.job = id;
            job.engine = "flite";
            jobs.add(job);
        }
        auto bench = test::observedJob(JobState::Done);
        bench.job = 9;
        bench.purpose = storage::JobPurpose::Bench;
        jobs.add(bench);
        storage::SystemSampleStore(database).add(*test::fullObserved().sample);
        metrics::Alert alert;
        alert.rule = "cpu";
        alert.openedAt = 1;
        storage::AlertStore(database).open(alert);

        const auto observed = observe::observedFromBooks(database, "1.2.3");
        const auto text = QString::fromStdString(observe::prometheusText(observed));

        QCOMPARE(observed.alerts.size(), std::size_t(1));
        QVERIFY(text.contains("timbre_jobs_total{kind=\"speak\",engine=\"flite\",outcome=\"done\"} 3\n"));
        QVERIFY(text.contains("timbre_jobs_total{kind=\"speak\",engine=\"flite\",outcome=\"failed\"} 1\n"));
        QVERIFY(text.contains("timbre_job_audio_seconds_total{kind=\"speak\",engine=\"flite\"} 7.5\n"));
        QVERIFY(text.contains("timbre_cpu_ratio 0.5\n"));
    }

    void emptyBooksAreNoError() {
        const test::DataFolder folder;
        storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
        const auto observed = observe::observedFromBooks(database, "1.2.3");

        QVERIFY(!observed.sample);
        QVERIFY(observed.jobs.ends().empty());
    }
};

QTEST_APPLESS_MAIN(BooksTest)
#include "books_test.moc"
