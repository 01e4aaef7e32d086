// What was made is found, played, exported, deleted and restored.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QtTest>

class CliHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreFound_data();
    void wordsAreFound();
    void listCanBeFiltered();
    void showGivesTheText();
    void takesAreExported_data();
    void takesAreExported();
    void subtitlesKeepTheRulesOfTheSettings();
    void trashGivesBack();
    void starsStay();
    void unknownItemsAreNamed_data();
    void unknownItemsAreNamed();
    void damagedDatabaseIsReplaced();
    void newerDatabaseIsLeftAlone();

private:
    CliSandbox sandbox_{TIMBRE_PROGRAM};
};

void CliHistoryTest::initTestCase() {
    QVERIFY(sandbox_.run({"speak", "An apple a day.", "--no-play"}).code == 0);
    QVERIFY(sandbox_.run({"speak", "Bananas are yellow.", "--no-play", "--title", "Fruit lesson"}).code == 0);
    const auto third = sandbox_.run({"speak", "Äpfel sind rot.", "--language", "de", "--no-play"});
    QVERIFY2(third.code == 0, third.describe());
}

void CliHistoryTest::wordsAreFound_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("word") << QStringList{"apple"} << 1;
    QTest::newRow("start of a word") << QStringList{"banan"} << 1;
    QTest::newRow("two words") << QStringList{"apple", "day"} << 1;
    QTest::newRow("title") << QStringList{"lesson"} << 1;
    QTest::newRow("without accents") << QStringList{"apfel"} << 1;
    QTest::newRow("absent") << QStringList{"cherry"} << 0;
    QTest::newRow("bad syntax") << QStringList{"\"AND ( * NEAR"} << 0;
}

void CliHistoryTest::wordsAreFound() {
    QFETCH(QStringList, words);
    QFETCH(int, found);
    const auto result = sandbox_.run(QStringList{"history", "search", "--json"} + words);
    QVERIFY2(result.code == 0, result.describe());
    QCOMPARE(result.lines().size(), found);
}

void CliHistoryTest::listCanBeFiltered() {
    QCOMPARE(sandbox_.run({"history", "list", "--json"}).lines().size(), 3);
    QCOMPARE(sandbox_.run({"history", "list", "--json", "-n", "2"}).lines().size(), 2);
    QCOMPARE(sandbox_.run({"history", "list", "--json", "--kind", "take"}).lines().size(), 3);
    QCOMPARE(sandbox_.run({"history", "list", "--json", "--kind", "transcript"}).lines().size(), 0);
    QVERIFY(sandbox_.run({"history", "list"}).out.contains("Fruit lesson"));
}

void CliHistoryTest::showGivesTheText() {
    QCOMPARE(sandbox_.run({"history", "show", "2"}).out, QByteArray("Bananas are yellow.\n"));
    const auto item = sandbox_.run({"history", "show", "2", "--json"}).lines().value(0);
    QCOMPARE(item["segments"].toArray().size(), 1);
    QCOMPARE(item["title"].toString(), "Fruit lesson");
}

void CliHistoryTest::takesAreExported_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("wav") << "out.wav" << QByteArray("RIFF");
    QTest::newRow("opus") << "out.opus" << QByteArray("OggS");
    QTest::newRow("srt") << "out.srt" << QByteArray("-->");
    QTest::newRow("txt") << "out.txt" << QByteArray("apple");
}

void CliHistoryTest::takesAreExported() {
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    const auto result = sandbox_.run({"history", "export", "1", name});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(sandbox_.read(name).contains(holds));
}

void CliHistoryTest::subtitlesKeepTheRulesOfTheSettings() {
    const auto result = sandbox_.run({"--set", "transcribe.subtitle_line_length=16", "--set",
                                      "transcribe.subtitle_lines=1", "history", "export", "2", "narrow.srt"});
    QVERIFY2(result.code == 0, result.describe());
    const auto content = sandbox_.read("narrow.srt");
    QVERIFY2(content.count("-->") > 1, content.constData());
    for (const auto& line : content.split('\n'))
        QVERIFY2(line.contains("-->") || line.trimmed().size() <= 16, line.constData());
}

void CliHistoryTest::trashGivesBack() {
    QCOMPARE(sandbox_.run({"history", "trash", "1"}).code, 0);
    QCOMPARE(sandbox_.run({"history", "search", "apple", "--json"}).lines().size(), 0);
    QCOMPARE(sandbox_.run({"history", "list", "--trash", "--json"}).lines().size(), 1);
    QCOMPARE(sandbox_.run({"history", "restore", "1"}).code, 0);
    QCOMPARE(sandbox_.run({"history", "search", "apple", "--json"}).lines().size(), 1);
}

void CliHistoryTest::starsStay() {
    QCOMPARE(sandbox_.run({"history", "star", "2"}).code, 0);
    QCOMPARE(sandbox_.run({"history", "list", "--starred", "--json"}).lines().size(), 1);
    QCOMPARE(sandbox_.run({"history", "star", "2", "--off"}).code, 0);
    QCOMPARE(sandbox_.run({"history", "list", "--starred", "--json"}).lines().size(), 0);
}

void CliHistoryTest::unknownItemsAreNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const char* verb : {"show", "play", "trash", "restore", "star", "resume"})
        QTest::newRow(verb) << QStringList{"history", verb, "4711"};
    QTest::newRow("export") << QStringList{"history", "export", "4711", "x.wav"};
}

void CliHistoryTest::unknownItemsAreNamed() {
    QFETCH(QStringList, arguments);
    const auto result = sandbox_.run(arguments);
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains("E_NOT_FOUND") && result.err.contains("4711"), result.describe());
}

void CliHistoryTest::damagedDatabaseIsReplaced() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QVERIFY(QDir().mkpath(sandbox.path("data/timbre-studio")));
    sandbox.write("data/timbre-studio/timbre.db",
                  QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 'x'));
    const auto result = sandbox.run({"speak", "Still here.", "--no-play"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY2(result.err.contains("damaged"), result.describe());
    QCOMPARE(sandbox.run({"history", "list", "--json"}).lines().size(), 1);
}

void CliHistoryTest::newerDatabaseIsLeftAlone() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QVERIFY(sandbox.run({"speak", "Old.", "--no-play"}).code == 0);
    const auto database = sandbox.path("data/timbre-studio/timbre.db");
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(60);  // user_version in the header of the file, big-endian
    file.write(QByteArray("\x7f\0\0\0", 4));
    file.close();
    const auto before = sandbox.read(database);

    for (const QStringList& arguments :
         {QStringList{"speak", "New.", "--no-play"}, QStringList{"history", "list"}}) {
        const auto result = sandbox.run(arguments);
        QVERIFY2(result.code == 1, result.describe());
        QVERIFY2(result.err.contains("E_DATABASE_NEWER"), result.describe());
    }
    QCOMPARE(sandbox.read(database), before);
}

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "cli_history_test.moc"
