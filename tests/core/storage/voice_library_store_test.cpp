#include "core/storage/comparison_store.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/migrations.h"
#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "tests/support/data_folder.h"

#include <sqlite3.h>

#include <QtTest>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;
using test::errorCodeOf;

namespace {

voices::Voice voice(const std::string& id, double pitch) {
    voices::Voice v;
    v.id = id;
    v.name = "Name of " + id;
    v.engine = "espeak";
    v.engineVersion = "1";
    v.baseVoice = "en";
    v.language = "en";
    v.parameters["pitch"] = pitch;
    return v;
}

std::int64_t addTake(Database& database, JobId job, const std::string& settings) {
    JournalStore(database).create(job, JobKind::Speak, "title", "{}", "owner");
    auto item = test::historyItem(job, "spoken");
    item.settingsJson = settings;
    return HistoryStore(database).add(item);
}

std::string settingsWith(const std::string& voiceId) {
    return R"({"voice":{"id":")" + voiceId + R"("}})";
}

// A database as the first release left it, with one take of the voice "ann" and three odd ones.
void makeOldDatabase(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    const std::string sql =
        std::string(migrations()[0]) +
        "PRAGMA user_version = 1;"
        "INSERT INTO job (id, kind, state, title, request, owner, created_at) VALUES "
        "(1, 'speak', 'done', 't', '{}', 'o', 1), (2, 'speak', 'done', 't', '{}', 'o', 1), "
        "(3, 'speak', 'done', 't', '{}', 'o', 1), (4, 'transcribe', 'done', 't', '{}', 'o', 1);"
        "INSERT INTO history (kind, job_id, title, text, voice, engine, language, settings, asset, "
        "source_path, duration_ms, created_at) VALUES "
        "('take', 1, 't', 'x', 'Ann', 'espeak', 'en', '{\"voice\":{\"id\":\"ann\"}}', '', '', 1, 500),"
        "('take', 2, 't', 'x', 'Ann', 'espeak', 'en', 'not json', '', '', 1, 600),"
        "('take', 3, 't', 'x', 'Ann', 'espeak', 'en', '{\"voice\":7}', '', '', 1, 700),"
        "('transcript', 4, 't', 'x', 'ps', 'ps', 'en', '{\"voice\":{\"id\":\"ann\"}}', '', '', 1, 800);";
    QCOMPARE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

Comparison comparison(const std::string& key) {
    Comparison made;
    made.key = key;
    made.text = "Which one?";
    made.candidates = {{"ann", 2, "Ann"}, {"bob", 1, "Bob"}};
    return made;
}

}  // namespace

class VoiceLibraryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldDatabaseLearnsWhichTakesUseAVoice() {
        const DataFolder folder;
        makeOldDatabase(folder / "a.db");

        Database database(folder / "a.db", Access::ReadWrite);

        QCOMPARE(database.openReport().schemaBefore, 1);
        QVERIFY(database.openReport().backup.has_value());
        const auto marks = VoiceMarksStore(database).all();
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks.at("ann").takes, 1);
        QCOMPARE(marks.at("ann").usedAt, 500);
    }

    void marksBelongToAnyVoiceAndChangeTogether() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceMarksStore store(database);

        store.change({.ids = {"flite-slt", "ann"},
                      .favourite = true,
                      .folder = "Radio",
                      .addTags = {"b", "a"},
                      .removeTags = {}});
        store.change({.ids = {"ann"},
                      .favourite = std::nullopt,
                      .folder = std::nullopt,
                      .addTags = {"a"},
                      .removeTags = {"b"}});

        const VoiceMarks slt{.favourite = true, .folder = "Radio", .tags = {"a", "b"}};
        const VoiceMarks ann{.favourite = true, .folder = "Radio", .tags = {"a"}};
        QVERIFY(store.marks("flite-slt") == slt);
        QVERIFY(store.marks("ann") == ann);
        QVERIFY(store.marks("nobody") == VoiceMarks{});
    }

    void aFolderIsRenamedAndLeft() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceMarksStore store(database);
        store.change({.ids = {"ann", "bob"},
                      .favourite = std::nullopt,
                      .folder = "Radio",
                      .addTags = {},
                      .removeTags = {}});

        store.renameFolder("Radio", "Film");
        QCOMPARE(store.marks("bob").folder, std::string("Film"));
        store.renameFolder("Film", "");
        QCOMPARE(store.marks("ann").folder, std::string());
    }

    void useFollowsTheHistory() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceMarksStore store(database);
        const auto first = addTake(database, 1, settingsWith("ann"));
        addTake(database, 2, settingsWith("ann"));
        addTake(database, 3, "damaged {");
        QCOMPARE(store.marks("ann").takes, 2);
        QCOMPARE(store.takesOf("ann", 10).size(), std::size_t(2));
        QCOMPARE(store.takesOf("ann", 1).at(0).job, JobId(2));

        HistoryStore(database).trash(std::array{first});
        QCOMPARE(store.marks("ann").takes, 1);
        HistoryStore(database).purge(INT64_MAX);
        QCOMPARE(store.takesOf("ann", 10).size(), std::size_t(1));
    }

    void anOlderVersionComesBackAsANewOne() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceStore store(database);
        store.save(voice("ann", 1));
        store.save(voice("ann", 2));

        const auto restored = store.restoreVersion("ann", 1);

        QCOMPARE(restored.version, 3);
        QCOMPARE(restored.parameters.at("pitch"), 1.0);
        const auto history = store.history("ann");
        QCOMPARE(history.size(), std::size_t(3));
        QVERIFY(history.front().createdAt > 0 && history.front().voice.version == 3);
        QVERIFY(errorCodeOf([&] { store.restoreVersion("ann", 9); }) == ErrorCode::NotFound);
    }

    void aDamagedDocumentDoesNotHideTheOthersOrItself() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceStore store(database);
        store.save(voice("ann", 1));
        store.save(voice("bob", 1));
        database.execute("UPDATE voice_version SET document = '{' WHERE voice_id = 'ann'");

        const auto all = store.all();

        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].name, std::string("Name of ann"));
        QVERIFY(all[0].engine.empty());
        QCOMPARE(all[1].engine, std::string("espeak"));
    }

    void lineageIsKeptWithTheVoice() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        auto child = voice("child", 1);
        child.madeFrom = voices::Lineage{"ann", 3};

        VoiceStore(database).save(child);

        QVERIFY(VoiceStore(database).find("child")->madeFrom == (voices::Lineage{"ann", 3}));
    }

    void votesAreKeptAndTheSameComparisonGrows() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        ComparisonStore store(database);
        auto made = comparison("k1");
        made.rounds = {{1, {}}};
        store.keep(made);
        made.rounds = {{1, {}}, {std::nullopt, {}}, {0, {}}};
        store.keep(made);

        const auto kept = store.newest(ComparisonKind::Voices, 10);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].rounds.size(), std::size_t(3));
        QVERIFY(!kept[0].rounds[1].chosen.has_value());
        const auto ballots = store.ballots(ComparisonKind::Voices);
        QCOMPARE(ballots.size(), std::size_t(3));
        QCOMPARE(*ballots[0].chosen, std::string("bob"));
        QVERIFY(!ballots[1].chosen.has_value());
        QVERIFY(store.ballots(ComparisonKind::Takes).empty());
    }

    void hearingTestsAreNoPreferences() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        ComparisonStore store(database);
        auto made = comparison("k2");
        made.mode = ComparisonMode::Abx;
        made.rounds = {{0, true}, {1, false}};
        store.keep(made);

        QVERIFY(store.ballots(ComparisonKind::Voices).empty());
        QCOMPARE(store.newest(ComparisonKind::Voices, 1).at(0).rounds.at(1).correct, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(VoiceLibraryStoreTest)
#include "voice_library_store_test.moc"
