// The library of voices through the command line: marks, versions, variations, votes.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QtTest>

class CliVoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksFilterTheList() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        const auto marked = sandbox.run({"voices", "mark", "flite-slt", "starter-clara", "--favourite",
                                         "--tag", "radio", "--folder", "Evening", "--json"});
        QVERIFY2(marked.code == 0, marked.describe());
        QCOMPARE(marked.lines().value(1)["folder"].toString(), QString("Evening"));

        QCOMPARE(sandbox.run({"voices", "mark", "flite-slt", "--no-favourite"}).code, 0);
        const auto favourites = sandbox.run({"voices", "list", "--favourites"});
        QVERIFY(favourites.out.contains("starter-clara") && !favourites.out.contains("flite-slt"));
        QVERIFY(sandbox.run({"voices", "list", "--tag", "radio"}).out.contains("flite-slt"));
        QVERIFY(!sandbox.run({"voices", "list", "--folder", "Nowhere"}).out.contains("flite-slt"));
        QCOMPARE(sandbox.run({"voices", "mark", "nobody", "--favourite"}).code, 1);
        QCOMPARE(sandbox.run({"voices", "mark", "flite-slt", "--favourite", "--no-favourite"}).code, 2);
    }

    void versionsAreListedAndRestored() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        const auto id =
            QString::fromUtf8(sandbox.run({"voices", "save", "--name", "x", "--from", "starter-grete"}).out)
                .trimmed();
        QCOMPARE(sandbox.run({"voices", "save", "--id", id, "--set", "pitch=2"}).code, 0);

        const auto versions = sandbox.run({"voices", "versions", id});
        QVERIFY2(versions.out.contains("pitch: 7 -> 2"), versions.describe());
        QCOMPARE(sandbox.run({"voices", "revert", id, "1"}).out.trimmed(), QByteArray("3"));
        QVERIFY(sandbox.run({"voices", "show", id}).out.contains("\"pitch\": 7.0"));
        QVERIFY(sandbox.run({"voices", "show", id}).out.contains("starter-grete"));
        QCOMPARE(sandbox.run({"voices", "revert", id, "9"}).code, 1);
        QCOMPARE(sandbox.run({"voices", "versions", "nobody"}).code, 1);
    }

    void theSameSeedGivesTheSameVariations() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        const QStringList call{"voices", "vary", "starter-grete", "--seed", "7", "--lock", "pitch", "--json"};
        const auto first = sandbox.run(call);
        QVERIFY2(first.code == 0, first.describe());
        QCOMPARE(first.lines().size(), 4);
        QCOMPARE(sandbox.run(call).out, first.out);
        QCOMPARE(first.lines().value(2)["voice"].toObject()["parameters"].toObject()["pitch"].toDouble(),
                 7.0);
        QCOMPARE(sandbox.run({"voices", "vary", "nobody"}).code, 1);
    }

    void voicesOfMissingEnginesAreKept() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        sandbox.write("lost.timbrevoice",
                      R"({"schema": "timbre-voice/1", "id": "user-lost", "name": "Lost", "engine": "neuro",
                          "baseVoice": "x", "language": "en"})");
        const auto imported = sandbox.run({"voices", "import", sandbox.path("lost.timbrevoice")});
        QVERIFY2(imported.code == 0, imported.describe());
        QVERIFY(sandbox.run({"voices", "list", "--saved"}).out.contains("user-lost"));
    }

    void noVotesMakeNoRanking() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        const auto ranking = sandbox.run({"voices", "ranking"});
        QCOMPARE(ranking.code, 0);
        QVERIFY(ranking.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliVoicesTest)
#include "cli_voices_test.moc"
