#include "core/storage/cache_store.h"
#include "core/storage/history_store.h"
#include "tests/support/studio.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;
using test::Studio;

namespace {

std::int64_t items(const std::filesystem::path& database, bool inTrash = false) {
    storage::Database reader(database, storage::Access::ReadOnly);
    storage::HistoryQuery query;
    query.inTrash = inTrash;
    return storage::HistoryStore(reader).count(query);
}

std::int64_t speakOne(Studio& studio) {
    const JobId job = studio.engine().speak(speakRequest("One sentence to keep."));
    studio.log.waitForEnd(job);
    return studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; }).value().historyId;
}

}  // namespace

class StorageCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDataFolderMovesAndServesAfterARestart() {
        Studio studio;
        studio.open();
        speakOne(studio);
        const auto target = studio.folder().parent_path() / (studio.folder().filename().string() + "-moved");

        studio.engine().moveData(target);
        const auto moved = studio.log.waitFor<DataMoved>().value();

        QVERIFY(moved.end == DataMoved::End::Moved);
        QCOMPARE(moved.folder, target.string());
        QCOMPARE(items(target / "timbre.db"), 1);
        // Nothing may be kept in the old place any more: it would be lost.
        const JobId late = studio.engine().speak(speakRequest("Too late."));
        QVERIFY(studio.log.waitForEnd(late).starts_with("E_STORAGE"));
        studio.close();
        QCOMPARE(items(studio.database()), 1);
        std::filesystem::remove_all(target);
    }

    void itDoesNotMoveWhileAJobRuns() {
        Studio studio;
        std::string text;
        for (int i = 0; i < 300; ++i) text += "Sentence number " + std::to_string(i) + " is being spoken. ";
        const JobId job = studio.open().speak(speakRequest(text));
        QVERIFY(studio.log.waitFor<SegmentReady>().has_value());
        const auto target = studio.folder() / "../moved-never";

        studio.engine().moveData(std::filesystem::absolute(target));
        const auto moved = studio.log.waitFor<DataMoved>().value();

        QVERIFY(moved.end == DataMoved::End::Failed);
        QCOMPARE(moved.error->code(), ErrorCode::AlreadyRunning);
        QVERIFY(!std::filesystem::exists(target));
        studio.engine().cancel(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("cancelled"));
    }

    void aRefusedMoveLeavesTheEngineAtWork() {
        Studio studio;
        studio.open();

        studio.engine().moveData(studio.folder() / "inside");
        const auto moved = studio.log.waitFor<DataMoved>().value();

        QVERIFY(moved.end == DataMoved::End::Failed);
        QVERIFY(speakOne(studio) > 0);
    }

    void clearingTheCacheRemovesItsFiles() {
        Studio studio;
        studio.open();
        speakOne(studio);
        const auto cache = studio.assets() / "cache";
        QVERIFY(!std::filesystem::is_empty(cache));

        studio.engine().clearCache();

        QVERIFY(studio.log.waitFor<StorageCleaned>().value().files > 0);
        QVERIFY(std::filesystem::is_empty(cache));
        QCOMPARE(items(studio.database()), 1);
    }

    void emptyingTheTrashRemovesOnlyWhatIsInIt() {
        Studio studio;
        studio.open();
        const auto gone = speakOne(studio);
        speakOne(studio);
        studio.engine().trashHistory(gone);

        studio.engine().emptyTrash();

        QVERIFY(studio.log.waitFor<StorageCleaned>().value().files > 0);
        QCOMPARE(items(studio.database(), true), 0);
        QCOMPARE(items(studio.database()), 1);
    }
};

QTEST_GUILESS_MAIN(StorageCareTest)
#include "storage_care_test.moc"
