// What was measured is shown, followed over time and written out.
#include "tests/app/cli_process.h"

#include <QtTest>

class CliMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingMeasuredSaysHowToChangeThat();
    void aJobIsListedAndTakenApart();
    void aTrendHasItsSql();
    void everythingIsWrittenOut_data();
    void everythingIsWrittenOut();
    void wrongUseIsNamed_data();
    void wrongUseIsNamed();

private:
    CliSandbox sandbox_{TIMBRE_PROGRAM};
};

void CliMetricsTest::nothingMeasuredSaysHowToChangeThat() {
    const auto result = sandbox_.run({"metrics", "show"});
    QVERIFY2(result.code == 0 && result.err.contains("speak"), result.describe());
    QVERIFY(sandbox_.run({"speak", "Seven, eight, nine.", "--no-play"}).code == 0);
}

void CliMetricsTest::aJobIsListedAndTakenApart() {
    const auto jobs = sandbox_.run({"metrics", "jobs", "--json"});
    QVERIFY2(jobs.code == 0 && jobs.lines().size() == 1, jobs.describe());
    const auto job = jobs.lines().first();
    QCOMPARE(job["engine"].toString(), "flite");
    QCOMPARE(job["outcome"].toString(), "done");

    const auto number = QString::number(qint64(job["job"].toDouble()));
    const auto one = sandbox_.run({"metrics", "jobs", number, "--json"});
    QVERIFY2(one.lines().value(0)["explained_share"].toDouble() > 0.5, one.describe());
    QVERIFY(sandbox_.run({"metrics", "jobs", number}).out.contains("Compute"));
    QCOMPARE(sandbox_.run({"metrics", "jobs", "--json", "--outcome", "failed"}).lines().size(), 0);
    QCOMPARE(sandbox_.run({"metrics", "jobs", "--json", "--engine", "espeak"}).lines().size(), 0);
    QVERIFY(sandbox_.run({"metrics", "jobs", "99"}).code == 1);
}

void CliMetricsTest::aTrendHasItsSql() {
    const auto trend = sandbox_.run({"metrics", "trend", "total_ms", "--by", "engine", "--json", "--sql"});
    QVERIFY2(trend.code == 0 && trend.lines().size() == 1, trend.describe());
    const auto point = trend.lines().first();
    QCOMPARE(point["group"].toString(), "flite");
    QCOMPARE(point["n"].toInt(), 1);
    QVERIFY(point["p50"].toDouble() > 0 && point["p50"] == point["p99"]);
    QVERIFY(trend.err.contains("metric_rollup"));
    const auto jobs = sandbox_.run({"metrics", "trend", "total_ms", "--last", "1h", "--json", "--sql"});
    QVERIFY2(jobs.lines().value(0)["p50"] == point["p50"] && jobs.err.contains("metric_job"),
             jobs.describe());
    const auto tiles = sandbox_.run({"metrics", "show", "--json"}).lines();
    QVERIFY(tiles.size() > 10 && tiles.first()["n"].toInt() == 1);
}

void CliMetricsTest::everythingIsWrittenOut_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("csv") << "csv" << QByteArray(",speak,flite,");
    QTest::newRow("json") << "json" << QByteArray("\"engine\":\"flite\"");
    QTest::newRow("prom") << "prom" << QByteArray("# TYPE ");
}

void CliMetricsTest::everythingIsWrittenOut() {
    QFETCH(QString, format);
    QFETCH(QByteArray, holds);
    const auto printed = sandbox_.run({"metrics", "export", "--format", format});
    QVERIFY2(printed.code == 0 && printed.out.contains(holds), printed.describe());
    const auto written = sandbox_.run({"metrics", "export", "--format", format, "-o", sandbox_.path("out")});
    QVERIFY2(written.code == 0 && sandbox_.read("out").contains(holds), written.describe());
}

void CliMetricsTest::wrongUseIsNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("metric") << QStringList{"trend", "speed"} << QByteArray("rtf");
    QTest::newRow("group") << QStringList{"trend", "--by", "moon"} << QByteArray("engine");
    QTest::newRow("time") << QStringList{"jobs", "--last", "soon"} << QByteArray("24h");
    QTest::newRow("endless time") << QStringList{"jobs", "--last", "99999999999999999999h"}
                                  << QByteArray("24h");
    QTest::newRow("format") << QStringList{"export", "--format", "xls"} << QByteArray("csv");
}

void CliMetricsTest::wrongUseIsNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto result = sandbox_.run(QStringList{"metrics"} + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(says) || result.out.contains(says), result.describe());
}

QTEST_GUILESS_MAIN(CliMetricsTest)
#include "cli_metrics_test.moc"
