#include "core/storage/document_folder.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>

using namespace timbre;
using namespace timbre::storage;

namespace {

void overwrite(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

class DocumentFolderTest : public QObject {
    Q_OBJECT

    struct Place {
        QTemporaryDir dir;
        std::filesystem::path path = dir.path().toStdString();
        DocumentFolder folder{path, 0};  // every save leaves a snapshot
        std::filesystem::path fileOf(const std::string& id) const { return path / (id + ".timbre-text"); }
    };

private Q_SLOTS:
    void whatIsSavedComesBack() {
        Place place;

        place.folder.save(
            {.id = "a-1", .name = "Ä \"name\"", .text = "Text\nof ü lines\n", .settingsJson = "{\"v\":1}"});

        const auto opened = place.folder.open("a-1");
        QVERIFY(!opened.fromSnapshot);
        QCOMPARE(opened.document.name, std::string("Ä \"name\""));
        QCOMPARE(opened.document.text, std::string("Text\nof ü lines\n"));
        QCOMPARE(opened.document.settingsJson, std::string("{\"v\":1}"));
        QVERIFY(opened.document.changedAt > 0);
        QCOMPARE(place.folder.list().size(), std::size_t{1});
    }

    void aDamagedDocumentFallsBackToItsSnapshot() {
        Place place;
        place.folder.save({.id = "a", .name = "n", .text = "first"});
        place.folder.save({.id = "a", .name = "n", .text = "second"});
        overwrite(place.fileOf("a"), "nothing of use");

        QCOMPARE(place.folder.list().size(), std::size_t{1});
        const auto opened = place.folder.open("a");

        QVERIFY(opened.fromSnapshot);
        QCOMPARE(opened.document.text, std::string("first"));
        QVERIFY(std::filesystem::exists(place.path / "a.damaged"));
        QVERIFY(!place.folder.open("a").fromSnapshot);  // good again
    }

    void oneDamagedDocumentDoesNotBlockTheOthers() {
        Place place;
        place.folder.save({.id = "good", .name = "good", .text = "text"});
        overwrite(place.fileOf("bad"), "{\"timbre_text\":1}\nx");

        const auto list = place.folder.list();

        QCOMPARE(list.size(), std::size_t{1});
        QCOMPARE(place.folder.open("good").document.text, std::string("text"));
        QVERIFY_EXCEPTION_THROWN(place.folder.open("bad"), Error);
    }

    void aDamagedStateNeverReplacesAGoodSnapshot() {
        Place place;
        place.folder.save({.id = "a", .name = "n", .text = "good"});
        place.folder.save({.id = "a", .name = "n", .text = "better"});
        overwrite(place.fileOf("a"), "rubbish");

        place.folder.save({.id = "a", .name = "n", .text = "newest"});
        overwrite(place.fileOf("a"), "rubbish again");

        QCOMPARE(place.folder.open("a").document.text, std::string("good"));
    }

    void theTrashGivesBack() {
        Place place;
        place.folder.save({.id = "a", .name = "n", .text = "t"});

        place.folder.trash("a");
        QVERIFY(place.folder.list().at(0).deletedAt.has_value());
        place.folder.restore("a");
        QVERIFY(!place.folder.list().at(0).deletedAt.has_value());
        place.folder.trash("a");
        place.folder.purge(*place.folder.list().at(0).deletedAt + 1);

        QVERIFY(place.folder.list().empty());
    }

    void namesThatLeadOutsideAreRefused() {
        Place place;

        QVERIFY_EXCEPTION_THROWN(place.folder.open("../a"), Error);
        QVERIFY_EXCEPTION_THROWN(place.folder.save({.id = "", .name = "", .text = ""}), Error);
    }

    void theOneThatWasOpenIsRemembered() {
        Place place;
        QVERIFY(place.folder.current().empty());

        place.folder.setCurrent("a");

        QCOMPARE(DocumentFolder(place.path).current(), std::string("a"));
    }

    void mutatedFilesAreReadOrRefused() {
        Place place;
        place.folder.save({.id = "a", .name = "n", .text = "Some text, long enough to be changed."});
        const std::string original = bytesOf(place.fileOf("a"));
        std::mt19937 random(3);
        for (int i = 0; i < 500; ++i) {
            std::string bytes = original;
            bytes[random() % bytes.size()] = static_cast<char>(random());
            if (random() % 4 == 0) bytes.resize(random() % bytes.size());
            overwrite(place.fileOf("a"), bytes);
            place.folder.list();
            try {
                const auto opened = place.folder.open("a");
                QCOMPARE(opened.document.text, std::string("Some text, long enough to be changed."));
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::DamagedFile);
            }
        }
    }
};

QTEST_APPLESS_MAIN(DocumentFolderTest)
#include "document_folder_test.moc"
