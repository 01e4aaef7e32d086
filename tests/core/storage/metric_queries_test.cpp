#include "core/storage/metric_queries.h"

#include "core/metrics/statistics.h"
#include "core/storage/metrics_store.h"
#include "core/storage/rollup_store.h"
#include "core/storage/system_sample_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/many_metrics.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace timbre;
using namespace timbre::storage;
using metrics::JobMetric;
using test::DataFolder;

namespace {

constexpr std::int64_t kHourMs = 3600 * 1000, kDayMs = 24 * kHourMs;
constexpr std::int64_t kNow = 1'700'000'000'000 / kDayMs * kDayMs + 12 * kHourMs;

// Twelve days of jobs, rolled up; made once.
Database& manyDays() {
    static DataFolder folder;
    static Database database(folder / "t.db", Access::ReadWrite);
    static const bool made = [] {
        test::addManyMetrics(database, 12000, kNow, 12);
        while (RollupStore(database).rollUp(50)) {
        }
        return true;
    }();
    Q_UNUSED(made)
    return database;
}

bool isClose(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

// What the SQL that is shown gives, row for row, beside the lines.
QString difference(Database& database, const Trend& trend) {
    Statement rows(database, trend.explained.text());
    std::size_t count = 0;
    for (const auto& line : trend.lines)
        for (const auto& point : line.points) {
            if (!rows.step()) return "the SQL has fewer rows";
            ++count;
            const double shown[] = {double(point.start), double(point.n), point.total, point.least,
                                    point.most,          point.p50,       point.p95,   point.p99};
            const double found[] = {rows.real(0), rows.real(2), rows.real(3), rows.real(4),
                                    rows.real(5), rows.real(6), rows.real(7), rows.real(8)};
            if (rows.text(1) != line.name) return "another group";
            for (int i = 0; i < 8; ++i)
                if (!isClose(shown[i], found[i]))
                    return QString("row %1 column %2: %3, SQL says %4")
                        .arg(count)
                        .arg(i)
                        .arg(shown[i])
                        .arg(found[i]);
        }
    return rows.step() ? "the SQL has more rows" : count == 0 ? "no rows" : QString();
}

// Whether the rows of the statement that ran add up to the lines.
bool addsUp(Database& database, const Trend& trend) {
    std::map<std::pair<std::string, std::int64_t>, std::pair<std::int64_t, double>> sums, shown;
    Statement rows(database, trend.ran.text());
    while (rows.step()) {
        auto& [n, total] = sums[{rows.text(1), rows.integer(0)}];
        n += rows.integer(2);
        total += rows.real(3);
    }
    for (const auto& line : trend.lines)
        for (const auto& point : line.points) shown[{line.name, point.start}] = {point.n, point.total};
    return !sums.empty() && std::ranges::equal(sums, shown, [](const auto& a, const auto& b) {
        return a.first == b.first && a.second.first == b.second.first &&
               isClose(a.second.second, b.second.second);
    });
}

JobQuery allJobs() {
    JobQuery query;
    query.limit = 1'000'000;
    return query;
}

}  // namespace

class MetricQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTrendIsWhatItsSqlSays_data() {
        QTest::addColumn<int>("metric");
        QTest::addColumn<int>("group");
        QTest::addColumn<qint64>("range");
        for (const auto& info : metrics::kJobMetrics)
            for (const auto range : {kHourMs, 3 * kDayMs, 12 * kDayMs})
                for (const auto group : {MetricGroup::None, MetricGroup::Engine, MetricGroup::LengthBucket})
                    QTest::addRow("%s %lld %s", info.name.data(), static_cast<long long>(range / kHourMs),
                                  metricGroupName(group).data())
                        << int(info.metric) << int(group) << qint64(range);
    }
    void everyTrendIsWhatItsSqlSays() {
        QFETCH(int, metric);
        QFETCH(int, group);
        QFETCH(qint64, range);

        const auto trend = MetricQueries(manyDays())
                               .trend({.metric = JobMetric(metric),
                                       .filter = {.from = kNow - range, .to = kNow},
                                       .group = MetricGroup(group)});

        QCOMPARE(difference(manyDays(), trend), QString());
        QVERIFY(addsUp(manyDays(), trend));
        QVERIFY(trend.sqlText().find(trend.ran.text()) != std::string::npos);
        QVERIFY(trend.sqlText().ends_with(trend.explained.text()));
    }

    void aTrendOfJobsHasTheirExactPercentiles() {
        const auto from = kNow - 2 * kHourMs;
        const auto trend = MetricQueries(manyDays())
                               .trend({.metric = JobMetric::TotalMs,
                                       .filter = {.from = from, .to = kNow},
                                       .stepMs = 24 * kHourMs});
        std::vector<double> values;
        Statement rows(manyDays(),
                       "SELECT total_ms FROM metric_job WHERE created_at >= ? AND created_at < ? AND "
                       "purpose = 'use' AND outcome = 'done' AND total_ms IS NOT NULL ORDER BY 1");
        rows.bind(1, from).bind(2, kNow);
        while (rows.step()) values.push_back(rows.real(0));

        QCOMPARE(trend.lines.size(), std::size_t(1));
        const auto& point = trend.lines[0].points.at(0);
        QCOMPARE(point.n, std::int64_t(values.size()));
        QCOMPARE(point.p50, *metrics::percentile(values, 0.5));
        QCOMPARE(point.p95, *metrics::percentile(values, 0.95));
        QCOMPARE(point.p99, *metrics::percentile(values, 0.99));
    }

    void filtersLeaveOnlyWhatTheyName() {
        MetricFilter filter{.from = kNow - 3 * kDayMs, .to = kNow};
        filter.engines = {"flite"};
        filter.lengthBuckets = {"0-5 s", "5-15 s"};
        const auto trend =
            MetricQueries(manyDays()).trend({.filter = filter, .group = MetricGroup::LengthBucket});

        QCOMPARE(trend.lines.size(), std::size_t(2));
        QCOMPARE(difference(manyDays(), trend), QString());
        auto query = allJobs();
        query.filter = filter;
        for (const auto& row : MetricQueries(manyDays()).jobs(query).jobs)
            QVERIFY(row.metrics.engine == "flite" && row.metrics.audioSeconds < 15);
    }

    void anEmptyRangeIsRefused() {
        QCOMPARE(int(*test::errorCodeOf(
                     [] { MetricQueries(manyDays()).trend({.filter = {.from = kNow, .to = kNow}}); })),
                 int(ErrorCode::InvalidInput));
    }

    void pagesFollowEachOtherWithoutGaps() {
        MetricQueries queries(manyDays());
        auto query = allJobs();
        query.filter.from = kNow - kDayMs;
        const auto all = queries.jobs(query).jobs;
        query.limit = 37;
        std::vector<JobId> paged;
        for (auto page = queries.jobs(query).jobs; !page.empty(); page = queries.jobs(query).jobs) {
            for (const auto& row : page) paged.push_back(row.metrics.job);
            query.afterCreatedAt = page.back().metrics.createdAt;
            query.afterJob = page.back().metrics.job;
        }

        QCOMPARE(paged.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) QCOMPARE(paged[i], all[i].metrics.job);
        QCOMPARE(queries.count(query), std::int64_t(all.size()));
    }

    void aWaterfallPutsStagesBehindEachOther() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        JobMetrics metrics{.job = 5, .kind = "speak", .engine = "flite", .stages = {}};
        metrics.stages = {{5, "write", 10},   {5, "infer", 60},  {5, "queue", 20},       {5, "prefill", 15},
                          {5, "decoder", 50}, {5, "talker", 40}, {5, "of the future", 5}};
        metrics.totalMs = 100;
        MetricsStore(database).add(metrics);

        const auto found = MetricQueries(database).waterfall(5);

        QCOMPARE(found->explainedShare, 0.95);
        const auto bar = [&](const char* stage) {
            return *std::ranges::find(found->bars, stage, &WaterfallBar::stage);
        };
        QCOMPARE(bar("queue").startMs, 0.0);
        QCOMPARE(bar("infer").startMs, 20.0);
        QCOMPARE(bar("prefill").startMs, 20.0);
        QCOMPARE(bar("talker").startMs, 35.0);
        QCOMPARE(bar("decoder").startMs, 20.0);
        QCOMPARE(bar("write").startMs, 80.0);
        QCOMPARE(bar("of the future").startMs, 90.0);
        QCOMPARE(QString::fromStdString(bar("talker").parent), QString("infer"));
        QVERIFY(!MetricQueries(database).waterfall(6));
    }

    void everyTileIsWhatItsSqlSays() {
        metrics::SystemSample sample;
        sample.at = kNow;
        sample.cacheHits = 3;
        sample.cacheMisses = 1;
        SystemSampleStore(manyDays()).add(sample);

        const auto tiles = MetricQueries(manyDays()).tiles(kNow);

        for (const auto& tile : tiles) {
            Statement rows(manyDays(), tile.explained.text());
            QVERIFY(rows.step());
            QCOMPARE(rows.isNull(0), !tile.value.has_value());
            if (tile.value) QCOMPARE(*tile.value, rows.real(0));
            QCOMPARE(tile.n, rows.integer(1));
        }
        const auto tile = [&](const char* id) { return *std::ranges::find(tiles, id, &Tile::id); };
        QCOMPARE(*tile("cache_hit_rate").value, 0.75);
        QVERIFY(!tile("pool_hit_rate").value);
        QCOMPARE(tile("rtf_speak").n, std::int64_t(100));
        QVERIFY(*tile("failed").value > 0.005 && *tile("failed").value < 0.05);
    }

    void tilesOfNothingAreEmpty() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        for (const auto& tile : MetricQueries(database).tiles(kNow)) {
            if (tile.id == "database") continue;  // it has a size without any row
            QVERIFY2(!tile.value, tile.id.c_str());
            QCOMPARE(tile.n, std::int64_t(0));
        }
    }

    void textsInTheSqlAreQuoted() {
        Explained query;
        query.sql = "SELECT " + query.bind(std::string("it's")) + ", " + query.bind(2.0) + ", " +
                    query.bind(std::int64_t(3));
        QCOMPARE(query.text(), std::string("SELECT 'it''s', 2.0, 3"));
    }
};

QTEST_GUILESS_MAIN(MetricQueriesTest)
#include "metric_queries_test.moc"
