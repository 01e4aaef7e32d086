// Several processes that map the same weights hold the pages once.
#include "core/base/shared_pages.h"

#include "core/base/error.h"
#include "core/tensor/mapped_file.h"
#include "tests/core/tensor/made_files.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;
using test::MadeFolder;

namespace {

constexpr std::int64_t kBytes = 4 << 20;

unsigned touchAll(const tensor::MappedFile& file) {
    unsigned sum = 0;
    for (std::size_t at = 0; at < file.bytes().size(); at += 4096)
        sum += std::to_integer<unsigned>(file.bytes()[at]);
    return sum;
}

// Another process: does something on a word, answers when it is done, ends when nobody speaks to it.
class Neighbour {
public:
    explicit Neighbour(const std::filesystem::path& path) {
        if (::pipe(words_) != 0 || ::pipe(answers_) != 0) qFatal("no pipes");
        process_ = ::fork();
        if (process_ == 0) run(path);
        ::close(words_[0]);
        ::close(answers_[1]);
    }
    ~Neighbour() { end(); }

    void mapAndTouch() {
        char answer = 0;
        if (::write(words_[1], "m", 1) != 1 || ::read(answers_[0], &answer, 1) != 1) qFatal("no answer");
    }
    void end() {
        if (process_ == 0) return;
        ::close(words_[1]);
        ::waitpid(process_, nullptr, 0);
        ::close(answers_[0]);
        process_ = 0;
    }

private:
    [[noreturn]] void run(const std::filesystem::path& path) {
        ::close(words_[1]);
        char word = 0;
        std::shared_ptr<const tensor::MappedFile> file;
        while (::read(words_[0], &word, 1) == 1) {
            file = tensor::MappedFile::open(path);
            const char answer = touchAll(*file) > 0 ? 'y' : 'n';
            if (::write(answers_[1], &answer, 1) != 1) break;
        }
        ::_exit(0);
    }

    int words_[2], answers_[2];
    pid_t process_ = 0;
};

}  // namespace

class SharedPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMappedAtFirst();
    void anotherProcessSharesThePages();
    void filesAreFoundThroughFoldersAndLinks();
    void releasedPagesAreNotResident();

private:
    MadeFolder folder_;
    const std::string content_ = std::string(kBytes, 'w');
};

void SharedPagesTest::nothingIsMappedAtFirst() {
    const std::filesystem::path paths[] = {folder_.write("idle", content_), folder_.path() / "absent"};

    const MappedUse use = mappedUse(paths);

    QCOMPARE(use.mapped, 0);
    QCOMPARE(use.resident, 0);
}

void SharedPagesTest::anotherProcessSharesThePages() {
    const std::filesystem::path paths[] = {folder_.write("shared", content_)};
    Neighbour neighbour(paths[0]);
    const auto file = tensor::MappedFile::open(paths[0]);
    QVERIFY(mappedUse(paths).resident < kBytes / 2);  // opening reads nothing

    QVERIFY(touchAll(*file) > 0);
    const MappedUse alone = mappedUse(paths);
    neighbour.mapAndTouch();
    const MappedUse both = mappedUse(paths);
    neighbour.end();
    const MappedUse after = mappedUse(paths);

    QCOMPARE(alone.mapped, kBytes);
    QCOMPARE(alone.resident, kBytes);
    QCOMPARE(alone.shared, 0);
    QCOMPARE(alone.proportional, kBytes);
    QCOMPARE(both.resident, kBytes);
    QCOMPARE(both.shared, kBytes);
    QCOMPARE(both.proportional, kBytes / 2);
    QCOMPARE(after.shared, 0);
}

void SharedPagesTest::filesAreFoundThroughFoldersAndLinks() {
    const auto blob = folder_.write("blobs/0a1b", content_);
    std::filesystem::create_directories(folder_.path() / "snapshot");
    std::filesystem::create_symlink(blob, folder_.path() / "snapshot" / "model.safetensors");
    const auto file = tensor::MappedFile::open(folder_.path() / "snapshot" / "model.safetensors");
    QVERIFY(touchAll(*file) > 0);
    const std::filesystem::path snapshot[] = {folder_.path() / "snapshot"};
    const std::filesystem::path both[] = {folder_.path() / "snapshot", folder_.path()};

    QCOMPARE(mappedUse(snapshot).resident, kBytes);
    QCOMPARE(mappedUse(both).resident, kBytes);  // once
}

void SharedPagesTest::releasedPagesAreNotResident() {
    const std::filesystem::path paths[] = {folder_.write("released", content_)};
    const auto file = tensor::MappedFile::open(paths[0]);
    const unsigned before = touchAll(*file);

    file->release(1, kBytes - 1);  // all but the first page, of which a byte stays

    QVERIFY(mappedUse(paths).resident <= 4096);
    QCOMPARE(touchAll(*file), before);
}

QTEST_APPLESS_MAIN(SharedPagesTest)
#include "shared_pages_test.moc"
