#include "ui/transcribe/watch_folder.h"

#include "tests/ui/open_window.h"

#include <QSignalSpy>
#include <QtTest>

#include <fstream>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;

class WatchFolderTest : public QObject {
    Q_OBJECT

private:
    static void write(const QString& file, const char* content) {
        std::ofstream(file.toStdString(), std::ios::app) << content << std::flush;
    }
    static QStringList names(const QSignalSpy& found) {
        QStringList all;
        for (const auto& call : found) all << QFileInfo(call.front().toString()).fileName();
        return all;
    }
    static std::filesystem::path memory(const QTemporaryDir& data) {
        return data.filePath("memory.txt").toStdString();
    }

private Q_SLOTS:
    void newFilesAreToldOnceWhenTheyAreComplete() {
        QTemporaryDir data, folder;
        EngineBridge bridge(test::engineConfig(data.path().toStdString()));
        write(folder.filePath("old.wav"), "was there before");
        WatchFolder watch(bridge, memory(data));
        QSignalSpy found(&watch, &WatchFolder::found);
        watch.watch(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data.filePath("memory.txt")), kSoonMs);

        write(folder.filePath("new.wav"), "sound");
        write(folder.filePath("empty.wav"), "");
        write(folder.filePath("notes.txt"), "no sound");

        QTRY_COMPARE_WITH_TIMEOUT(names(found), QStringList("new.wav"), kSoonMs);
        write(folder.filePath("empty.wav"), "now it is written");
        QTRY_COMPARE_WITH_TIMEOUT(names(found), QStringList({"new.wav", "empty.wav"}), kSoonMs);
    }

    void whatCameWhileTheProgramWasClosedIsNew() {
        QTemporaryDir data, folder;
        EngineBridge bridge(test::engineConfig(data.path().toStdString()));
        write(folder.filePath("old.wav"), "was there before");
        {
            WatchFolder watch(bridge, memory(data));
            watch.watch(folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data.filePath("memory.txt")), kSoonMs);
        }
        write(folder.filePath("between.wav"), "sound");

        WatchFolder watch(bridge, memory(data));
        QSignalSpy found(&watch, &WatchFolder::found);
        watch.watch(folder.path());

        QTRY_COMPARE_WITH_TIMEOUT(names(found), QStringList("between.wav"), kSoonMs);
    }

    void aMissingFolderIsSaidAndFoundAgain() {
        QTemporaryDir data, folder;
        const QString sub = folder.filePath("later");
        EngineBridge bridge(test::engineConfig(data.path().toStdString()));
        WatchFolder watch(bridge, memory(data));
        QSignalSpy missing(&watch, &WatchFolder::missing), found(&watch, &WatchFolder::found);
        watch.watch(sub);
        QTRY_COMPARE_WITH_TIMEOUT(missing.count(), 1, kSoonMs);

        QVERIFY(QDir().mkpath(sub));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data.filePath("memory.txt")), kSoonMs);
        write(sub + "/new.wav", "sound");

        QTRY_COMPARE_WITH_TIMEOUT(names(found), QStringList("new.wav"), kSoonMs);
    }
};

QTEST_MAIN(WatchFolderTest)
#include "watch_folder_test.moc"
