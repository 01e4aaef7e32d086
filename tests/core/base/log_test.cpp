#include "core/base/log.h"

#include <QtTest>

#include <thread>
#include <vector>

using timbre::LogLevel;

class LogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_;
    QList<QByteArray> lines(const QString& path) const {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return {};
        auto all = file.readAll().split('\n');
        if (!all.isEmpty() && all.back().isEmpty()) all.removeLast();
        return all;
    }

private Q_SLOTS:
    void init() { path_ = folder_.filePath(QString("%1.log").arg(QTest::currentTestFunction())); }
    void cleanup() { timbre::closeLog(); }

    void nothingIsWrittenWithoutALog();
    void lessImportantLinesAreDropped();
    void everyLineNamesItsJob();
    void aMessageCannotForgeALine();
    void everyJsonLineParses();
    void linesOfManyThreadsStayWhole();
    void filesRotate();
    void aFileThatCannotBeOpenedIsNoError();
};

void LogTest::nothingIsWrittenWithoutALog() {
    timbre::log(LogLevel::Error, "test", "into the void");
    timbre::openLog({});
    timbre::log(LogLevel::Error, "test", "into the void");
    QVERIFY(!QFile::exists(path_));
}

void LogTest::lessImportantLinesAreDropped() {
    timbre::openLog({.file = path_.toStdString(), .level = LogLevel::Warning});
    timbre::log(LogLevel::Info, "test", "small");
    timbre::log(LogLevel::Warning, "test", "large");
    const auto all = lines(path_);
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].endsWith("warning [job 0] test: large"));
}

void LogTest::everyLineNamesItsJob() {
    timbre::openLog({.file = path_.toStdString()});
    {
        const timbre::LogJob outer(7);
        timbre::log(LogLevel::Info, "a", "outer");
        const timbre::LogJob inner(8);
        timbre::log(LogLevel::Info, "a", "inner");
    }
    timbre::log(LogLevel::Info, "a", "none");
    const auto all = lines(path_);
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].contains("[job 7] a: outer"));
    QVERIFY(all[1].contains("[job 8] a: inner"));
    QVERIFY(all[2].contains("[job 0] a: none"));
}

void LogTest::aMessageCannotForgeALine() {
    timbre::openLog({.file = path_.toStdString()});
    timbre::log(LogLevel::Info, "a", "one\n2026-01-01 error forged\x1b[2J\ttab");
    const auto all = lines(path_);
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].contains("one\\n2026-01-01 error forged\\x1b[2J\\ttab"));
}

void LogTest::everyJsonLineParses() {
    timbre::openLog({.file = path_.toStdString(), .level = LogLevel::Debug, .json = true});
    const timbre::LogJob job(42);
    std::string every;
    for (int byte = 0; byte < 256; ++byte) every += static_cast<char>(byte);
    timbre::log(LogLevel::Debug, "a\"b", every);
    timbre::log(LogLevel::Error, "a", "\"quoted\" \\ {} %n");
    const auto all = lines(path_);
    QCOMPARE(all.size(), 2);
    for (const QByteArray& line : all) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line);
        QCOMPARE(object["job"].toInt(), 42);
        QCOMPARE(object.keys().size(), 5);
        QVERIFY(QDateTime::fromString(object["time"].toString(), Qt::ISODateWithMs).isValid());
    }
}

void LogTest::linesOfManyThreadsStayWhole() {
    timbre::openLog({.file = path_.toStdString(), .json = true});
    std::vector<std::jthread> threads;
    for (int t = 1; t <= 4; ++t)
        threads.emplace_back([t] {
            const timbre::LogJob job(t);
            for (int i = 0; i < 200; ++i) timbre::log(LogLevel::Info, "t", std::string(100, char('a' + t)));
        });
    threads.clear();
    const auto all = lines(path_);
    QCOMPARE(all.size(), 800);
    for (const QByteArray& line : all) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object["message"].toString(), QString(100, QChar('a' + object["job"].toInt())));
    }
}

void LogTest::filesRotate() {
    timbre::openLog({.file = path_.toStdString(), .maxBytes = 2000, .maxFiles = 2});
    for (int i = 0; i < 100; ++i) timbre::log(LogLevel::Info, "t", std::string(100, 'x'));
    const auto files = QDir(folder_.path()).entryInfoList({"filesRotate*"});
    QCOMPARE(files.size(), 3);
    for (const QFileInfo& file : files) QVERIFY(file.size() <= 2000 && file.size() > 0);
}

void LogTest::aFileThatCannotBeOpenedIsNoError() {
    timbre::openLog({.file = "/proc/nowhere/timbre.log"});
    timbre::log(LogLevel::Error, "t", "lost");
    timbre::openLog({.file = path_.toStdString()});
    timbre::log(LogLevel::Info, "t", "found");
    QCOMPARE(lines(path_).size(), 1);
}

QTEST_APPLESS_MAIN(LogTest)
#include "log_test.moc"
