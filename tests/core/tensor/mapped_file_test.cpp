// What happens to a file while it is mapped: nothing of it may end the program.
#include "core/tensor/mapped_file.h"

#include "core/base/error.h"
#include "tests/core/tensor/made_files.h"

#include <QTest>

#include <chrono>
#include <fcntl.h>
#include <latch>
#include <optional>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace timbre;
using tensor::MappedFile;
using test::MadeFolder;

namespace {

constexpr std::size_t kPage = 4096;

template <typename Body>
std::optional<Error> errorOf(Body&& body) {
    try {
        body();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

int byteAt(const MappedFile& file, std::size_t at) {
    return std::to_integer<int>(*(static_cast<const volatile std::byte*>(file.bytes().data()) + at));
}

}  // namespace

class MappedFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheBytes();
    void refusesWhatIsNoFile();
    void aRemovedFileStaysReadable();
    void aReplacedFileIsNotTheMappedOne();
    void theLostPartOfATruncatedFileIsZeros();
    void manyThreadsMayMeetALostPage();
    void everyMappingHasItsOwnDamage();
    void aWrittenFileIsReported();
    void foreignBusErrorsStillEndTheProgram();

private:
    // An old file: its time of change differs from that of whatever happens to it now.
    std::filesystem::path oldFile(const std::string& name, std::size_t size) const {
        const auto path = folder_.write(name, std::string(size, 'x'));
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        return path;
    }

    MadeFolder folder_;
};

void MappedFileTest::showsTheBytes() {
    const auto file = MappedFile::open(folder_.write("three", "abc"));
    const auto empty = MappedFile::open(folder_.write("empty", ""));

    QCOMPARE(file->size(), 3);
    QCOMPARE(byteAt(*file, 2), int{'c'});
    QVERIFY(empty->bytes().empty());
    file->willNeed(0, 3);
    file->release(-5, 1000);
    empty->willNeed(0, 10);
    file->check();
    empty->check();
}

void MappedFileTest::refusesWhatIsNoFile() {
    const auto pipe = folder_.path() / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);

    QCOMPARE(errorOf([&] { MappedFile::open(folder_.path() / "absent"); })->code(), ErrorCode::NotFound);
    QCOMPARE(errorOf([&] { MappedFile::open(folder_.path()); })->code(), ErrorCode::DamagedFile);
    QCOMPARE(errorOf([&] { MappedFile::open(pipe); })->code(), ErrorCode::DamagedFile);
}

void MappedFileTest::aRemovedFileStaysReadable() {
    const auto path = oldFile("removed", 3 * kPage);
    const auto file = MappedFile::open(path);
    std::filesystem::remove(path);

    QCOMPARE(byteAt(*file, 2 * kPage), int{'x'});
    file->check();
}

void MappedFileTest::aReplacedFileIsNotTheMappedOne() {
    const auto path = oldFile("replaced", kPage);
    const auto file = MappedFile::open(path);
    std::filesystem::rename(folder_.write("new", "other"), path);  // as downloads do it

    QCOMPARE(byteAt(*file, kPage - 1), int{'x'});
    file->check();
}

void MappedFileTest::theLostPartOfATruncatedFileIsZeros() {
    const auto path = oldFile("truncated", 16 * kPage);
    const auto file = MappedFile::open(path);
    file->check();
    std::filesystem::resize_file(path, 4 * kPage);

    QCOMPARE(byteAt(*file, 4 * kPage - 1), int{'x'});
    QCOMPARE(byteAt(*file, 4 * kPage), 0);
    QCOMPARE(byteAt(*file, 16 * kPage - 1), 0);
    const auto error = errorOf([&] { file->check(); });
    QVERIFY(error && error->code() == ErrorCode::DamagedFile);
    QVERIFY2(error->detail().find("truncated: a part of the file was lost") != std::string::npos,
             error->what());

    // It stays damaged, whatever the file does later.
    std::filesystem::resize_file(path, 16 * kPage);
    QVERIFY(errorOf([&] { file->check(); }).has_value());
}

void MappedFileTest::manyThreadsMayMeetALostPage() {
    constexpr int kThreads = 8;
    constexpr std::size_t kPages = 64;
    const auto path = oldFile("threads", kPages * kPage);
    const auto file = MappedFile::open(path);
    std::filesystem::resize_file(path, 0);
    std::latch start(kThreads);
    std::atomic<int> sum{0};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < kThreads; ++i)
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                for (std::size_t page = kPages; page-- > 0;)
                    sum += byteAt(*file, page * kPage + static_cast<std::size_t>(i));
            });
    }

    QCOMPARE(sum.load(), 0);
    QVERIFY(errorOf([&] { file->check(); }).has_value());
}

void MappedFileTest::everyMappingHasItsOwnDamage() {
    const auto lost = MappedFile::open(oldFile("lost", 2 * kPage));
    std::vector<std::shared_ptr<const MappedFile>> others;
    for (int i = 0; i < 100; ++i) others.push_back(MappedFile::open(oldFile("kept", 2 * kPage)));
    std::filesystem::resize_file(lost->path(), 0);

    QCOMPARE(byteAt(*lost, 0), 0);

    QVERIFY(errorOf([&] { lost->check(); }).has_value());
    QCOMPARE(byteAt(*others.back(), kPage), int{'x'});
    others.back()->check();
    // A mapping in the place of a damaged one begins undamaged.
    const auto path = lost->path();
    others.clear();
    std::filesystem::resize_file(path, kPage);
    for (int i = 0; i < 3; ++i) MappedFile::open(path)->check();
}

void MappedFileTest::aWrittenFileIsReported() {
    const auto path = oldFile("written", 2 * kPage);
    const auto file = MappedFile::open(path);
    file->check();
    std::fstream stream(path, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(100);
    stream.put('y');
    stream.close();

    const auto written = errorOf([&] { file->check(); });
    QVERIFY2(written && written->detail().find("was written to") != std::string::npos, "no error");
    std::filesystem::resize_file(path, 3 * kPage);
    const auto grown = errorOf([&] { file->check(); });
    QVERIFY2(grown && grown->detail().find("expected 8192 bytes, found 12288") != std::string::npos,
             "no error");
}

void MappedFileTest::foreignBusErrorsStillEndTheProgram() {
    const auto ours = MappedFile::open(oldFile("ours", kPage));
    const auto path = oldFile("foreign", 2 * kPage);
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    auto* data =
        static_cast<const volatile char*>(::mmap(nullptr, 2 * kPage, PROT_READ, MAP_SHARED, file, 0));
    QCOMPARE(::ftruncate(file, 0), 0);

    const pid_t child = ::fork();
    if (child == 0) {
        ::close(STDERR_FILENO);  // a sanitizer would report there
        ::_exit(data[kPage] == 0 ? 100 : 101);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(file);

    // Killed by the signal, or ended by a sanitizer.
    QVERIFY2(WIFSIGNALED(status) || WEXITSTATUS(status) < 100, std::to_string(status).c_str());
}

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    MappedFileTest test;
    // Qt's own handler would answer the foreign bus error with a stack trace.
    return QTest::qExec(&test, app.arguments() << "-nocrashhandler");
}
#include "mapped_file_test.moc"
