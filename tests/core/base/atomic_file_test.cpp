#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;

namespace {

std::filesystem::path folderOf(const QTemporaryDir& dir) {
    return dir.path().toStdString();
}

int filesIn(const std::filesystem::path& folder) {
    int count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++count;
    return count;
}

template <class Call>
std::optional<ErrorCode> codeOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

}  // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenContentIsReadBack() {
        const QTemporaryDir dir;
        const auto file = folderOf(dir) / "a.txt";
        const std::string content("line\n\0zero", 10);

        writeFileAtomically(file, "older and longer than the new content");
        writeFileAtomically(file, content);

        QCOMPARE(readFile(file), content);
        QCOMPARE(filesIn(folderOf(dir)), 1);
    }

    void missingFolderIsNotFound() {
        const QTemporaryDir dir;
        const auto file = folderOf(dir) / "no" / "a.txt";
        QVERIFY(codeOf([&] { writeFileAtomically(file, "x"); }) == ErrorCode::NotFound);
        QVERIFY(codeOf([&] { readFile(file); }) == ErrorCode::NotFound);
    }

    void tooLargeAFileIsRefused() {
        const QTemporaryDir dir;
        const auto file = folderOf(dir) / "a.txt";
        writeFileAtomically(file, std::string(1001, 'x'));
        QVERIFY(codeOf([&] { readFile(file, 1000); }) == ErrorCode::InvalidInput);
        QCOMPARE(readFile(file, 1001).size(), std::size_t(1001));
    }

    // A write that does not fit must leave the old file whole and no litter. The limit is set in a
    // child process, because it cannot be raised again.
    void fullDiskKeepsTheOldFile() {
        const QTemporaryDir dir;
        const auto file = folderOf(dir) / "a.txt";
        writeFileAtomically(file, "old");

        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            setrlimit(RLIMIT_FSIZE, &limit);
            _exit(codeOf([&] { writeFileAtomically(file, std::string(5000, 'x')); }) == ErrorCode::DiskFull
                      ? 0
                      : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);

        QCOMPARE(status, 0);
        QCOMPARE(readFile(file), std::string("old"));
        QCOMPARE(filesIn(folderOf(dir)), 1);
    }
};

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
