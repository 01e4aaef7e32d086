#include "core/models/catalogue.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace timbre;
using namespace timbre::models;

namespace {

CatalogueEntry someEntry() {
    CatalogueEntry entry;
    entry.id = "mine";
    entry.name = "Mine";
    entry.repository = "someone/mine";
    return entry;
}

std::string withModels(const std::string& models) {
    return "{\"version\": 1,\n\"models\": [\n" + models + "\n]}";
}

ErrorCode codeOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

}  // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = std::filesystem::path(folder_->path().toStdString()) / "models.json";
    }

    void ourOwnEntriesAreWithoutProblem() {
        const Catalogue catalogue;

        QVERIFY(catalogue.problems().empty());
        std::set<std::string> families;
        for (const auto& entry : catalogue.entries()) {
            QVERIFY2(!problemOf(entry), entry.id.c_str());
            QVERIFY2(!entry.files.empty() && !entry.description.empty() && !entry.licence.empty(),
                     entry.id.c_str());
            QVERIFY(!entry.isCustom);
            families.insert(entry.family);
        }
        QCOMPARE(families, (std::set<std::string>{"chunkformer", "f5_tts", "lfm2_audio", "qwen3", "qwen3_tts",
                                                  "vocos", "whisper"}));
    }

    void everyCompanionIsInTheCatalogue() {
        const Catalogue catalogue;
        int companions = 0;
        for (const auto& entry : catalogue.entries()) {
            for (const auto& id : entry.companions) {
                QVERIFY2(catalogue.find(id), id.c_str());
                ++companions;
            }
        }
        QVERIFY(companions > 0);
    }

    void whatDoesNotAllowCommercialUseSaysSo() {
        const Catalogue catalogue;
        QCOMPARE(catalogue.find("f5-tts-v1")->licence, std::string("cc-by-nc-4.0"));
        for (const auto& entry : catalogue.entries()) {
            if (entry.licence.find("-nc-") != std::string::npos)
                QVERIFY2(entry.description.find("not for commercial use") != std::string::npos,
                         entry.id.c_str());
        }
    }

    void anEntryOfTheUsersIsAddedAndFoundAgain() {
        CatalogueEntry entry = someEntry();
        entry.files = {"*.json", "model.safetensors"};
        entry.languages = {"vi"};
        entry.tasks = {"transcribe"};
        entry.downloadBytes = 5'000'000'000;
        entry.needsToken = true;
        Catalogue(file_).add(entry);

        const Catalogue again(file_);

        QVERIFY(again.problems().empty());
        const CatalogueEntry* found = again.find("mine");
        QVERIFY(found);
        QVERIFY(found->isCustom && found->needsToken);
        QCOMPARE(found->files, entry.files);
        QCOMPARE(found->downloadBytes, entry.downloadBytes);
        QCOMPARE(again.entries().back().id, std::string("mine"));
    }

    void anEntryOfTheUsersTakesThePlaceOfOurs() {
        Catalogue catalogue(file_);
        const auto count = catalogue.entries().size();
        const std::string first = catalogue.entries().front().id;
        CatalogueEntry entry = someEntry();
        entry.id = first;
        catalogue.add(entry);

        QCOMPARE(catalogue.entries().size(), count);
        QCOMPARE(catalogue.entries().front().repository, std::string("someone/mine"));

        catalogue.remove(first);
        QVERIFY(catalogue.entries().front().repository != "someone/mine");
        QVERIFY(!catalogue.entries().front().isCustom);
    }

    void onlyWhatTheUserAddedCanBeRemoved() {
        Catalogue catalogue(file_);
        QCOMPARE(codeOf([&] { catalogue.remove("whisper-tiny"); }), ErrorCode::NotFound);
        QVERIFY(catalogue.find("whisper-tiny"));
    }

    void aBadEntryIsReportedWithItsLineAndStaysInTheFile() {
        writeFileAtomically(file_,
                            withModels("{\"id\": \"good\", \"repository\": \"a/b\"},\n"
                                       "{\"id\": \"bad\", \"repository\": \"../etc\",\n \"note\": 1},\n"
                                       "17,\n"
                                       "  {\"id\": \"good\", \"repository\": \"c/d\"}"));
        Catalogue catalogue(file_);

        QVERIFY(catalogue.find("good"));
        QVERIFY(!catalogue.find("bad"));
        const auto problems = catalogue.problems();
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems[0].line, 4);
        QCOMPARE(problems[0].id, std::string("bad"));
        QCOMPARE(problems[0].field, std::string("repository"));
        QCOMPARE(problems[1].line, 6);
        QCOMPARE(problems[2].line, 7);
        QCOMPARE(problems[2].field, std::string("id"));

        catalogue.add(someEntry());
        const std::string text = readFile(file_);
        QVERIFY(text.find("../etc") != std::string::npos);
        QVERIFY(text.find("\"note\": 1") != std::string::npos);
        QVERIFY(text.find("17") != std::string::npos);
        QVERIFY(catalogue.find("mine"));
    }

    void aFileThatIsNoJsonIsReportedAndNeverOverwritten() {
        const std::string text = "{\"version\": 1,\n\"models\": [\n{\"id\" \"x\"}]}";
        writeFileAtomically(file_, text);
        Catalogue catalogue(file_);

        QCOMPARE(catalogue.problems().size(), 1);
        QCOMPARE(catalogue.problems()[0].line, 3);
        QVERIFY(catalogue.find("whisper-tiny"));
        QCOMPARE(codeOf([&] { catalogue.add(someEntry()); }), ErrorCode::InvalidDocument);
        QCOMPARE(readFile(file_), text);
    }

    void whatIsNoEntryIsRefused_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("id with capitals") << "id"
                                          << "\"Mine\"";
        QTest::newRow("id leaving its folder") << "id"
                                               << "\"../x\"";
        QTest::newRow("id missing") << "id"
                                    << "\"\"";
        QTest::newRow("repository without owner") << "repository"
                                                  << "\"name\"";
        QTest::newRow("repository with three parts") << "repository"
                                                     << "\"a/b/c\"";
        QTest::newRow("repository with dots") << "repository"
                                              << "\"a/..\"";
        QTest::newRow("repository of a number") << "repository"
                                                << "7";
        QTest::newRow("revision with dots") << "revision"
                                            << "\"refs/../x\"";
        QTest::newRow("revision with a query") << "revision"
                                               << "\"main?x\"";
        QTest::newRow("folder above") << "folder"
                                      << "\"../up\"";
        QTest::newRow("folder absolute") << "folder"
                                         << "\"/etc\"";
        QTest::newRow("file above") << "files"
                                    << "[\"a/../../b\"]";
        QTest::newRow("file absolute") << "files"
                                       << "[\"/etc/passwd\"]";
        QTest::newRow("file with a backslash") << "files"
                                               << "[\"a\\\\b\"]";
        QTest::newRow("file with a line end") << "files"
                                              << "[\"a\\nb\"]";
        QTest::newRow("files as a string") << "files"
                                           << "\"*\"";
        QTest::newRow("files of numbers") << "files"
                                          << "[1]";
        QTest::newRow("companion") << "companions"
                                   << "[\"a/b\"]";
        QTest::newRow("language") << "languages"
                                  << "[\"en_US!\"]";
        QTest::newRow("task") << "tasks"
                              << "[\"sing\"]";
        QTest::newRow("bytes below zero") << "downloadBytes"
                                          << "-1";
        QTest::newRow("bytes with a fraction") << "downloadBytes"
                                               << "1.5";
        QTest::newRow("bytes over all") << "ramBytes"
                                        << "18446744073709551615";
        QTest::newRow("bytes as a string") << "ramBytes"
                                           << "\"1 GB\"";
        QTest::newRow("token") << "needsToken"
                               << "\"yes\"";
        QTest::newRow("description of two lines") << "description"
                                                  << "\"a\\nb\"";
    }
    void whatIsNoEntryIsRefused() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        std::string entry = "{";
        if (field != "id") entry += "\"id\": \"x\", ";
        if (field != "repository") entry += "\"repository\": \"a/b\", ";
        entry += "\"" + field.toStdString() + "\": " + value.toStdString() + "}";
        writeFileAtomically(file_, withModels(entry));

        const Catalogue catalogue(file_);

        QVERIFY(!catalogue.find("x"));
        QCOMPARE(catalogue.problems().size(), 1);
        QCOMPARE(QString::fromStdString(catalogue.problems()[0].field), field);
        QCOMPARE(catalogue.problems()[0].line, 3);
    }

    void addRefusesWhatItCouldNotReadAgain() {
        CatalogueEntry entry = someEntry();
        entry.files = {"../x"};
        QCOMPARE(codeOf([&] { Catalogue(file_).add(entry); }), ErrorCode::InvalidInput);
        QVERIFY(!std::filesystem::exists(file_));
    }

    void aDeepDocumentIsRefused() {
        writeFileAtomically(file_, withModels(std::string(1'000'000, '[') + std::string(1'000'000, ']')));
        const Catalogue catalogue(file_);
        QCOMPARE(catalogue.problems().size(), 1);
        QVERIFY(catalogue.find("whisper-tiny"));
    }

    void filesAreChosenByNamesAndPatterns() {
        CatalogueEntry entry = someEntry();
        entry.files = {"config.json", "model-*.safetensors", "sub/*.json"};
        const std::vector<std::string> tree{"config.json",
                                            "model-1-of-2.safetensors",
                                            "model-2-of-2.safetensors",
                                            "model.onnx",
                                            "sub/a.json",
                                            "sub/deep/b.json",
                                            "vocab.json"};
        QCOMPARE(selectFiles(entry, tree),
                 (std::vector<std::string>{"config.json", "model-1-of-2.safetensors",
                                           "model-2-of-2.safetensors", "sub/a.json"}));
        entry.files.push_back("added_tokens.json");
        QCOMPARE(codeOf([&] { selectFiles(entry, tree); }), ErrorCode::NotFound);
    }

    void withoutAListTheBestWeightsAreChosenOnce() {
        const CatalogueEntry entry = someEntry();
        const std::vector<std::string> tree{".gitattributes",         "README.md",         "config.json",
                                            "flax_model.msgpack",     "model.safetensors", "onnx/config.json",
                                            "onnx/model.safetensors", "pytorch_model.bin", "tf_model.h5"};
        QCOMPARE(selectFiles(entry, tree), (std::vector<std::string>{"config.json", "model.safetensors"}));

        const std::vector<std::string> old{"config.yaml", "global_cmvn", "pytorch_model.bin", "vocab.txt"};
        QCOMPARE(selectFiles(entry, old), old);

        const std::vector<std::string> foreign{"config.json", "model.gguf"};
        QCOMPARE(codeOf([&] { selectFiles(entry, foreign); }), ErrorCode::NotFound);
    }

    void aHostileTreeIsRefused_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"../x", "/x", "a//b", "a/./b", "a/..", "", "a\\b", "a\nb"})
            QTest::newRow(path) << path;
    }
    void aHostileTreeIsRefused() {
        QFETCH(QString, path);
        CatalogueEntry entry = someEntry();
        entry.files = {"*"};
        const std::vector<std::string> tree{"config.json", path.toStdString()};
        QCOMPARE(codeOf([&] { selectFiles(entry, tree); }), ErrorCode::InvalidInput);
    }

    void idsAreMadeOfRepositories() {
        QCOMPARE(catalogueIdFor("OpenAI/Whisper_Tiny.en"), std::string("openai-whisper_tiny.en"));
        CatalogueEntry entry = someEntry();
        entry.id = catalogueIdFor("OpenAI/Whisper_Tiny.en");
        QVERIFY(!problemOf(entry));
    }

    // Whatever is in the file, ours stay and nothing but problems comes of it.
    void randomDocumentsAreReportedAndNoMore() {
        const std::string seed = withModels(
            "{\"id\": \"a\", \"repository\": \"a/b\", \"files\": [\"x\", \"y/*\"], \"downloadBytes\": 12},\n"
            "{\"id\": \"b\", \"repository\": \"c/d\", \"tasks\": [\"speak\"], \"needsToken\": true}");
        const std::string parts = "{}[]\",:0123456789eE.-\\u truefalsnmod\xFF\xC3\x28\n";
        std::mt19937 random(7);
        const auto ours = Catalogue().entries().size();
        for (int i = 0; i < 400; ++i) {
            std::string text = seed;
            for (int change = 0; change <= i % 8; ++change) {
                const auto at = random() % text.size();
                switch (random() % 3) {
                    case 0:
                        text[at] = parts[random() % parts.size()];
                        break;
                    case 1:
                        text.erase(at, 1 + random() % 9);
                        break;
                    default:
                        text.insert(at, text.substr(random() % text.size(), random() % 20));
                }
                if (text.empty()) text = "{";
            }
            {
                QFile raw(QString::fromStdString(file_.string()));
                QVERIFY(raw.open(QIODevice::WriteOnly));
                raw.write(text.data(), static_cast<qint64>(text.size()));
            }
            const Catalogue catalogue(file_);
            QVERIFY(catalogue.entries().size() >= ours);
            for (const auto& entry : catalogue.entries()) QVERIFY(!problemOf(entry));
            for (const auto& problem : catalogue.problems()) QVERIFY(problem.line >= 1);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path file_;
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
