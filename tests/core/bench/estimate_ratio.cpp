// How long jobs really take beside what was estimated after five others. Prints the ratios; a busy machine
// proves nothing, so none of them fails.
#include "core/bench/job_profile.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <cstdio>

using namespace timbre;

namespace {

const std::string kSentence = "The old captain carried seven wooden boxes on the way home. ";

std::string textOf(int sentences) {
    std::string text;
    for (int i = 0; i < sentences; ++i) text += kSentence;
    return text;
}

// The row of a job that ended.
storage::JobMetrics spoken(test::Studio& studio, int sentences) {
    auto request = test::speakRequest(textOf(sentences));
    request.useCache = false;
    const auto job = studio.engine().speak(request);
    if (studio.log.waitForEnd(job) != "finished") qFatal("the job did not finish");
    storage::Database database(studio.database(), storage::Access::ReadOnly);
    return storage::MetricsStore(database).ofJob(job).value();
}

}  // namespace

class EstimateRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveFurtherJobsOfFlite() {
        test::Studio studio;
        studio.open();
        QVERIFY(studio.log.waitFor<engine::EngineReady>());
        for (const int sentences : {1, 3, 6, 12, 24}) spoken(studio, sentences);
        for (const int sentences : {2, 4, 8, 16, 32}) {
            // The estimate is of those that were there before.
            storage::Database database(studio.database(), storage::Access::ReadOnly);
            const auto earlier = bench::earlierJobs(database, "flite", "speak");
            const auto job = spoken(studio, sentences);
            const auto estimate = metrics::estimateTime(earlier, job.audioSeconds);
            QVERIFY(estimate);
            const double took = bench::earlierJob(job).seconds;
            std::printf("%6.1f s of sound: estimated %.3f s from %d jobs, took %.3f s, ratio %.2f\n",
                        job.audioSeconds, estimate->seconds, estimate->jobs, took, took / estimate->seconds);
        }
    }
};

QTEST_APPLESS_MAIN(EstimateRatio)
#include "estimate_ratio.moc"
