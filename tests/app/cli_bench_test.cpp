// `timbre bench` of whole jobs, with the engines that came with the program.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace {

const QStringList kShortSpeak = {"--json", "bench", "speak", "--engine", "flite", "--length", "short"};

QJsonObject reportOf(const CliResult& result) {
    return result.line("bench")["report"].toObject();
}

QJsonObject seriesOf(const QJsonObject& report, const QString& metric, const QString& arm = "a") {
    for (const auto& series : report["series"].toArray())
        if (series.toObject()["metric"] == metric && series.toObject()["arm"] == arm)
            return series.toObject();
    return {};
}

// The report with all its values times a factor: a machine that was so much slower.
QByteArray scaled(QJsonObject report, double factor) {
    QJsonArray all;
    for (const auto& entry : report["series"].toArray()) {
        QJsonObject series = entry.toObject();
        QJsonArray values;
        for (const auto& value : series["values"].toArray()) values << value.toDouble() * factor;
        series["values"] = values;
        all << series;
    }
    report["series"] = all;
    return QJsonDocument(report).toJson();
}

}  // namespace

class CliBenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAreReportedKeptAndCompared() {
        const CliSandbox home(TIMBRE_PROGRAM);
        const auto first = home.run(kShortSpeak + QStringList{"--runs", "8", "-o", home.path("first.json")});
        const auto report = reportOf(first);
        QVERIFY2(report["schema"] == 1 && report["id"].toInt() == 1, first.describe());
        QCOMPARE(seriesOf(report, "rtf")["values"].toArray().size(), 8);
        QVERIFY(seriesOf(report, "rtf")["stats"].toObject()["median"].toDouble() > 0);
        QVERIFY(seriesOf(report, "first_sound_ms")["values"].toArray().size() == 8);
        QVERIFY(!report["environment"].toObject()["processor"].toString().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(home.read("first.json")).object(), report);
        QCOMPARE(home.run({"--json", "history", "list"}).lines().size(), 0);

        home.write("fast.json", scaled(report, 0.01));
        const auto slower =
            home.run(kShortSpeak + QStringList{"--runs", "8", "--baseline", home.path("fast.json")});
        QVERIFY2(slower.code == 1 && reportOf(slower)["verdict"] == "fail", slower.describe());
        home.write("slow.json", scaled(report, 100));
        const auto faster =
            home.run(kShortSpeak + QStringList{"--runs", "8", "--baseline", home.path("slow.json")});
        QVERIFY2(faster.code == 0 && reportOf(faster)["verdict"] != "fail", faster.describe());

        const auto profile = home.run({"--json", "bench", "profile", "--engine", "flite"});
        QVERIFY2(profile.code == 0, profile.describe());
        QVERIFY(!profile.line("profile")["stages"].toArray().isEmpty());
        QCOMPARE(home.run({"--json", "bench", "list"}).lines().size(), 3);
    }

    void aKeptRunBecomesTheBaseline() {
        const CliSandbox home(TIMBRE_PROGRAM);
        const auto saved = home.run(kShortSpeak + QStringList{"--runs", "3", "--save-baseline"});
        QVERIFY2(!reportOf(saved).isEmpty(), saved.describe());
        const auto checked = home.run(kShortSpeak + QStringList{"--runs", "3", "--check"});
        QCOMPARE(reportOf(checked)["baseline"].toString(), QString("run 1"));
        const auto last = home.run(kShortSpeak + QStringList{"--runs", "3", "--baseline", "last"});
        QCOMPARE(reportOf(last)["baseline"].toString(), QString("run 2"));
    }

    void whatCannotRunIsExitCodeTwo() {
        const CliSandbox home(TIMBRE_PROGRAM);
        QCOMPARE(home.run({"bench", "speak", "--engine", "nobody"}).code, 2);
        QCOMPARE(home.run({"bench", "clone"}).code, 2);
        QCOMPARE(home.run({"bench", "profile"}).code, 2);
        QCOMPARE(home.run({"bench", "ui"}).code, 2);
        QCOMPARE(home.run(kShortSpeak + QStringList{"--baseline", "99"}).code, 2);
    }

    void twoVersionsTakeTurns() {
        const CliSandbox home(TIMBRE_PROGRAM);
        const auto result = home.run(kShortSpeak + QStringList{"--runs", "2", "--against", TIMBRE_PROGRAM});
        const auto report = reportOf(result);
        QVERIFY2(!report.isEmpty(), result.describe());
        QCOMPARE(seriesOf(report, "total_ms", "a")["values"].toArray().size(), 2);
        QCOMPARE(seriesOf(report, "total_ms", "b")["values"].toArray().size(), 2);
    }

    void eightUsersLoseNothing() {
        const CliSandbox home(TIMBRE_PROGRAM);
        const auto result = home.run(kShortSpeak + QStringList{"--load", "8", "--jobs", "16"});
        const auto report = reportOf(result);
        QCOMPARE(seriesOf(report, "total_ms")["values"].toArray().size(), 16);
        QCOMPARE(seriesOf(report, "error_rate")["values"].toArray().at(0).toDouble(), 0.0);
    }

    // Its speed is that of the machine; everything else is not.
    void goldenSoundsAreAsTheyShouldBe() {
        const CliSandbox home(TIMBRE_PROGRAM);
        const auto result = home.run({"--json", "bench", "golden"});
        const auto checks = reportOf(result)["checks"].toArray();
        QVERIFY2(checks.size() > 25, result.describe());
        for (const auto& entry : checks) {
            const auto check = entry.toObject();
            if (check["name"] == "golden speed") continue;
            QVERIFY2(check["result"] == "pass", QJsonDocument(check).toJson());
        }
    }
};

QTEST_GUILESS_MAIN(CliBenchTest)
#include "cli_bench_test.moc"
