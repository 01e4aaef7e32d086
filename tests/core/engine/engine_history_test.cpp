// What the engine does with rows of the history: many at once, again, out as files, for good.
#include "core/base/atomic_file.h"
#include "core/engine/history_export.h"
#include "core/storage/history_list_store.h"
#include "core/storage/history_search.h"
#include "core/storage/history_store.h"
#include "core/text/subtitles.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <set>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;
using test::Studio;

namespace {

std::int64_t take(Studio& studio, const std::string& text, const std::string& title = {}) {
    auto request = speakRequest(text);
    request.title = title;
    const auto job = studio.engine().speak(request);
    return studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; })->historyId;
}

std::int64_t transcriptOf(Studio& studio, const std::filesystem::path& file) {
    TranscribeRequest request;
    request.file = file;
    const auto job = studio.engine().transcribe(request);
    return studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; })->historyId;
}

HistoryChanged changed(Studio& studio, const std::vector<std::int64_t>& ids) {
    return studio.log.waitFor<HistoryChanged>([&](const auto& e) { return e.ids == ids; }).value();
}

storage::HistoryItem item(Studio& studio, std::int64_t id) {
    storage::Database database(studio.database(), storage::Access::ReadOnly);
    return storage::HistoryStore(database).item(id).value();
}

std::set<std::string> namesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

}  // namespace

class EngineHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyRowsChangeWithOneEvent() {
        Studio studio;
        studio.open();
        const std::vector ids{take(studio, "One."), take(studio, "Two."), take(studio, "Three.")};
        studio.log.clear();

        studio.engine().setStarred(ids, true);
        changed(studio, ids);
        studio.engine().renameHistory(ids[0], "Renamed");
        changed(studio, {ids[0]});
        studio.engine().trashHistory(ids);
        studio.engine().restoreHistory(std::vector{ids[1]});
        changed(studio, {ids[1]});

        QCOMPARE(studio.log.all<HistoryChanged>().size(), std::size_t(4));
        QVERIFY(item(studio, ids[0]).starred && item(studio, ids[2]).starred);
        QCOMPARE(item(studio, ids[0]).title, std::string("Renamed"));
        QVERIFY(item(studio, ids[0]).deletedAt && !item(studio, ids[1]).deletedAt);
    }

    void removedRowsTakeTheirSoundAlong() {
        Studio studio;
        studio.open();
        const auto id = take(studio, "Gone for good.");
        const auto sound = studio.assets() / item(studio, id).asset;
        QVERIFY(std::filesystem::exists(sound));
        const auto settle = [&] {
            studio.log.clear();
            studio.engine().orderHistoryLists({});  // its event comes after all that was asked before
            QVERIFY(studio.log.waitFor<HistoryListsChanged>());
        };
        studio.engine().removeHistory({id});  // not in the trash
        settle();
        QVERIFY(std::filesystem::exists(sound));

        studio.engine().trashHistory(id);
        studio.engine().removeHistory({id});

        settle();
        QVERIFY(!std::filesystem::exists(sound));
    }

    void theStoredRequestRunsAgain() {
        Studio studio;
        studio.open();
        auto request = speakRequest("Say this twice.");
        request.speed = 1.5;
        request.exportTo = studio.folder() / "once.wav";
        const auto first = studio.engine().speak(request);
        const auto id =
            studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == first; })->historyId;
        std::filesystem::remove(studio.folder() / "once.wav");

        const auto again = studio.engine().rerunHistory(id);

        const auto end = studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == again; });
        QVERIFY(end && end->historyId != id);
        auto before = speakRequestFromJson(item(studio, id).settingsJson);
        before.exportTo.reset();
        QCOMPARE(item(studio, end->historyId).settingsJson, toJson(before));
        QVERIFY(!std::filesystem::exists(studio.folder() / "once.wav"));
    }

    void aMissingRecordingIsSaidAndCanBeReplaced() {
        Studio studio;
        studio.open();
        auto request = speakRequest("The recording moves away.");
        request.exportTo = studio.folder() / "here.wav";
        const auto job = studio.engine().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto id = transcriptOf(studio, studio.folder() / "here.wav");
        std::filesystem::rename(studio.folder() / "here.wav", studio.folder() / "there.wav");

        const auto failing = studio.engine().rerunHistory(id);
        const auto failure = studio.log.waitFor<JobFailed>([&](const auto& e) { return e.job == failing; });
        QVERIFY(failure && failure->error.code() == ErrorCode::NotFound);
        QVERIFY(QString::fromStdString(failure->error.detail()).contains("here.wav"));

        const auto working = studio.engine().rerunHistory(id, studio.folder() / "there.wav");
        QCOMPARE(studio.log.waitForEnd(working), std::string("finished"));
    }

    void manyRowsAreExportedUnderNamesOfTheirOwn() {
        Studio studio;
        studio.open();
        const auto first = take(studio, "One.", "Same: title");
        const auto second = take(studio, "Two.", "Same: title");
        auto request = speakRequest("Ask not what your country can do for you.");
        request.exportTo = studio.folder() / "speech.wav";
        const auto job = studio.engine().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto third = transcriptOf(studio, studio.folder() / "speech.wav");
        std::filesystem::remove(studio.assets() / item(studio, second).asset);

        HistoryExport wish;
        wish.ids = {first, second, third, first, 4711};
        wish.folder = studio.folder() / "out" / "deep";
        wish.transcriptFormat = text::TranscriptFormat::Srt;
        const auto id = studio.engine().exportHistory(wish);

        const auto end =
            studio.log.waitFor<HistoryExportFinished>([&](const auto& e) { return e.exportId == id; });
        QVERIFY(end && !end->cancelled);
        QCOMPARE(namesIn(wish.folder),
                 (std::set<std::string>{"Same title.wav", "Same title 2.wav", "speech.wav.srt"}));
        QCOMPARE(end->written.size(), std::size_t(3));
        QCOMPARE(end->failures.size(), std::size_t(2));
        QCOMPARE(end->failures[0].historyId, second);
        QCOMPARE(end->failures[1].historyId, std::int64_t(4711));
        QCOMPARE(studio.log.all<HistoryExportProgressed>().back().done, 5);
    }

    void subtitlesKeepTheRulesOfTheSettings() {
        Studio studio;
        studio.open();
        auto request = speakRequest("Ask not what your country can do for you.");
        request.exportTo = studio.folder() / "speech.wav";
        const auto job = studio.engine().speak(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        HistoryExport wish;
        wish.ids = {transcriptOf(studio, studio.folder() / "speech.wav")};
        wish.folder = studio.folder() / "out";
        wish.transcriptFormat = text::TranscriptFormat::Srt;
        wish.subtitles = {.lineLength = 16, .rules = {.maxLines = 1, .minGapMs = 40}};

        studio.engine().exportHistory(wish);

        const auto end = studio.log.waitFor<HistoryExportFinished>();
        QVERIFY(end && end->written.size() == 1);
        const auto cues = text::parseSubtitles(readFile(end->written.front()));
        QVERIFY(cues.size() > 1);
        for (std::size_t i = 0; i < cues.size(); ++i) {
            QVERIFY2(cues[i].text.size() <= 16, cues[i].text.c_str());
            QVERIFY(i == 0 || cues[i].startMs - cues[i - 1].endMs >= 40);
        }
    }

    void anExportCanBeStopped() {
        Studio studio;
        studio.open();
        HistoryExport wish;
        wish.ids.assign(2000, take(studio, "Again and again."));
        wish.folder = studio.folder() / "out";
        const auto id = studio.engine().exportHistory(wish);
        QVERIFY(studio.log.waitFor<HistoryExportProgressed>());

        studio.engine().cancelHistoryExport(id);

        const auto end = studio.log.waitFor<HistoryExportFinished>();
        QVERIFY(end && end->cancelled);
        QCOMPARE(namesIn(wish.folder).size(), end->written.size());
        QVERIFY(end->written.size() < 2000);
    }

    void fileNamesAreSafe_data() {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("Good morning") << QByteArray("Good morning");
        QTest::newRow("signs") << QByteArray("a/b\\c: \"d\"?\n*") << QByteArray("a b c d");
        QTest::newRow("hidden") << QByteArray("..x.") << QByteArray("x");
        QTest::newRow("nothing") << QByteArray("///") << QByteArray("untitled");
        QTest::newRow("long") << QByteArray("ä").repeated(60) << QByteArray("ä").repeated(40);
    }
    void fileNamesAreSafe() {
        QFETCH(const QByteArray, title);
        QFETCH(const QByteArray, name);
        QCOMPARE(QByteArray::fromStdString(fileNameFromTitle(title.toStdString())), name);
    }

    void listsAreKept() {
        Studio studio;
        studio.open();
        storage::HistoryList list{0, "Stars", {}};
        list.query.starred = true;
        studio.engine().saveHistoryList(list);
        QVERIFY(studio.log.waitFor<HistoryListsChanged>());
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        const auto lists = storage::HistoryListStore(database).all();
        QCOMPARE(lists.size(), std::size_t(1));
        QVERIFY(lists[0].name == "Stars" && lists[0].query.starred == true);
    }
};

QTEST_GUILESS_MAIN(EngineHistoryTest)
#include "engine_history_test.moc"
