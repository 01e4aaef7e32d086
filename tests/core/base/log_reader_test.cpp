#include "core/base/log_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <random>

using namespace timbre;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

void append(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::app) << bytes;
}

std::string line(int number, const char* level = "info", int job = 0, const char* area = "audio") {
    return "2026-11-22T05:00:00.000Z " + std::string(level) + " [job " + std::to_string(job) + "] " + area +
           ": message " + std::to_string(number) + "\n";
}

QStringList messages(const std::vector<LogEntry>& entries) {
    QStringList list;
    for (const auto& entry : entries) list << QString::fromStdString(entry.message);
    return list;
}

}  // namespace

class LogReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeLog(); }

    void whatIsLoggedIsRead_data() {
        QTest::addColumn<bool>("json");
        QTest::newRow("text") << false;
        QTest::newRow("json") << true;
    }
    void whatIsLoggedIsRead() {
        QFETCH(bool, json);
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        openLog({.file = file, .level = LogLevel::Debug, .json = json});
        log(LogLevel::Info, "engine", "first: a \"quoted\" one");
        {
            const LogJob job(7);
            log(LogLevel::Error, "audio", "second");
        }

        const auto entries = LogReader(file).next(10);

        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(messages(entries), (QStringList{"second", "first: a \"quoted\" one"}));
        QCOMPARE(entries[0].job, 7);
        QVERIFY(entries[0].level == LogLevel::Error);
        QCOMPARE(entries[1].area, std::string("engine"));
        QVERIFY(!entries[1].time.empty());
    }

    void rotatedFilesFollow() {
        const QTemporaryDir folder;
        append(in(folder, "timbre.log"), line(4) + line(5));
        append(in(folder, "timbre.1.log"), line(2) + line(3));
        append(in(folder, "timbre.2.log"), line(1));
        LogReader reader(in(folder, "timbre.log"));

        QCOMPARE(messages(reader.next(2)), (QStringList{"message 5", "message 4"}));
        QVERIFY(!reader.isAtEnd());
        QCOMPARE(messages(reader.next(9)), (QStringList{"message 3", "message 2", "message 1"}));
        QVERIFY(reader.isAtEnd());
    }

    void whatTheSinkRotatedIsFound() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        openLog({.file = file, .maxBytes = 2000, .maxFiles = 3});
        for (int i = 0; i < 60; ++i) log(LogLevel::Info, "test", std::to_string(i));

        const auto list = messages(LogReader(file).next(1000));

        QVERIFY(list.size() > 40);
        for (int i = 0; i < list.size(); ++i) QCOMPARE(list[i], QString::number(59 - i));
    }

    void aFilterChooses() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        append(file, line(1, "debug", 7) + line(2, "warning", 7, "engine") + line(3, "error", 8) +
                         line(4, "info", 7));
        const auto found = [&file](const LogFilter& filter) {
            return messages(LogReader(file, filter).next(10));
        };

        QCOMPARE(found({.job = 7}), (QStringList{"message 4", "message 2", "message 1"}));
        QCOMPARE(found({.least = LogLevel::Warning}), (QStringList{"message 3", "message 2"}));
        QCOMPARE(found({.area = "engine"}), QStringList{"message 2"});
        QCOMPARE(found({.text = "SAGE 3"}), QStringList{"message 3"});
        QCOMPARE(found({.text = "Engine"}), QStringList{"message 2"});
        QCOMPARE(found({.text = "nothing"}), QStringList{});
    }

    void aSearchCanStopInBetween() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        append(file, line(1, "error"));
        for (int i = 2; i < 100; ++i) append(file, line(i));
        LogReader reader(file, {.least = LogLevel::Error});

        QVERIFY(reader.next(1, 50).empty());
        QVERIFY(!reader.isAtEnd());
        QCOMPARE(messages(reader.next(1, 50)), QStringList{"message 1"});
    }

    void damagedLinesAreShownAsTheyAre() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        append(file, line(1) + "half of a li\n\n{\"time\": 5}\n{\"message\": \"x\n" + line(2) + "cut off");

        const auto entries = LogReader(file).next(10);

        QCOMPARE(messages(entries), (QStringList{"cut off", "message 2", "{\"message\": \"x", "{\"time\": 5}",
                                                 "half of a li", "message 1"}));
        QVERIFY(entries[0].time.empty());
    }

    void longLinesAndLargeFilesAreReadWhole() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        const std::string longText(200'000, 'x');
        append(file, line(1) + longText + "\n" + line(2));

        const auto entries = LogReader(file).next(10);

        QCOMPARE(entries.size(), std::size_t(3));
        QCOMPARE(entries[1].message, longText);
    }

    void noFileHasNoLines() {
        const QTemporaryDir folder;
        LogReader reader(in(folder, "nothing.log"));
        QVERIFY(reader.next(10).empty());
        QVERIFY(reader.isAtEnd());
    }

    void aFollowerSeesWhatComes() {
        const QTemporaryDir folder;
        const auto file = in(folder, "timbre.log");
        append(file, line(1));
        LogFollower follower(file);
        QVERIFY(follower.next().empty());

        append(file, line(2) + "2026-11-22T05:00:00.000Z in");
        QCOMPARE(messages(follower.next()), QStringList{"message 2"});
        append(file, "fo [job 0] audio: message 3\n");
        QCOMPARE(messages(follower.next()), QStringList{"message 3"});

        append(file, line(4));
        std::filesystem::rename(file, in(folder, "timbre.1.log"));
        append(file, line(5));
        QCOMPARE(messages(follower.next()), (QStringList{"message 4", "message 5"}));
    }

    // Bytes that nobody wrote on purpose: nothing is thrown, and what comes out is what went in.
    void mutatedLinesDoNoHarm() {
        std::mt19937 random(20261122);
        const std::string text = line(12, "warning", 345, "engine");
        const std::string json =
            R"({"time":"2026-11-22T05:00:00.000Z","level":"info","job":12,"area":"audio","message":"héllo"})";
        for (int i = 0; i < 60'000; ++i) {
            std::string bytes = i % 2 == 0 ? text : json;
            for (int change = 0; change < 1 + i % 4; ++change) {
                const auto place = random() % bytes.size();
                if (random() % 3 == 0)
                    bytes.erase(place, 1 + random() % 5);
                else
                    bytes[place] = static_cast<char>(random());
                if (bytes.empty()) bytes = "x";
            }
            const auto entry = parseLogLine(bytes);
            if (entry.time.empty()) QCOMPARE(entry.message, bytes);
            matches(entry, {.job = 12, .text = "h"});
        }
    }
};

QTEST_APPLESS_MAIN(LogReaderTest)
#include "log_reader_test.moc"
