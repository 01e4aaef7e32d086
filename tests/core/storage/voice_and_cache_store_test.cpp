#include "core/storage/cache_store.h"
#include "core/storage/voice_store.h"
#include "tests/support/data_folder.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

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

CacheEntry entry(const std::string& key, std::int64_t bytes) {
    return {.key = key,
            .asset = "cache/" + key,
            .bytes = bytes,
            .durationMs = 10,
            .words = {{.text = "w", .endMs = 5}}};
}

}  // namespace

class VoiceAndCacheStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeOfAVoiceIsAVersion() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceStore store(database);
        QCOMPARE(store.save(voice("ann", 50)).version, 1);
        QCOMPARE(store.save(voice("ann", 50)).version, 1);
        QCOMPARE(store.save(voice("ann", 60)).version, 2);
        QCOMPARE(store.find("ann")->parameters.at("pitch"), 60.0);
        QCOMPARE(store.versions("ann").size(), std::size_t(2));
        QCOMPARE(store.versions("ann")[1].parameters.at("pitch"), 50.0);
    }

    void aVoiceInTheTrashComesBack() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        VoiceStore store(database);
        store.save(voice("ann", 50));
        store.save(voice("bob", 40));
        store.trash("ann");
        QCOMPARE(store.all().size(), std::size_t(1));
        QCOMPARE(store.trashed().at(0).id, std::string("ann"));
        store.restore("ann");
        QCOMPARE(store.all().size(), std::size_t(2));
        QVERIFY(store.trashed().empty());
    }

    void theLeastRecentlyUsedSentencesGoFirst() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        CacheStore cache(database);
        QVERIFY(cache.put(entry("a", 40), 100).empty());
        QVERIFY(cache.put(entry("b", 40), 100).empty());
        QVERIFY(cache.find("a"));
        QCOMPARE(cache.put(entry("c", 40), 100), std::vector<std::string>{"cache/b"});
        QVERIFY(!cache.find("b"));
        QCOMPARE(cache.find("c")->words.at(0).text, std::string("w"));
        const auto stats = cache.stats();
        QCOMPARE(stats.entries, 2);
        QCOMPARE(stats.bytes, 80);
        QCOMPARE(stats.hits, 2);
        QCOMPARE(stats.misses, 1);
        QCOMPARE(stats.evictions, 1);
    }

    void howASentenceWasSpokenIsKeptWithIt() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        CacheStore cache(database);
        auto good = entry("good", 1), bad = entry("bad", 1);
        bad.similarity = 0.25;
        bad.attempts = 3;
        bad.end = "length cap";
        cache.put(good, 100);
        cache.put(bad, 100);
        QVERIFY(!cache.find("good")->similarity);
        QCOMPARE(cache.find("good")->attempts, 1);
        QCOMPARE(cache.find("bad")->similarity, std::optional(0.25));
        QCOMPARE(cache.find("bad")->attempts, 3);
        QCOMPARE(cache.find("bad")->end, std::string("length cap"));
    }

    void promptsAreCountedBesideSentences() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        CacheStore cache(database);
        cache.countPrompt(true);
        cache.countPrompt(true);
        cache.countPrompt(false);
        QCOMPARE(cache.promptCounts().hits, 2);
        QCOMPARE(cache.promptCounts().misses, 1);
        QCOMPARE(cache.stats().hits, 0);
        cache.find("nothing");
        cache.resetCounts();
        QCOMPARE(cache.promptCounts().hits, 0);
        QCOMPARE(cache.stats().misses, 0);
    }

    void anEntryLargerThanTheLimitIsNotKept() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        CacheStore cache(database);
        QCOMPARE(cache.put(entry("big", 500), 100), std::vector<std::string>{"cache/big"});
        QCOMPARE(cache.stats().entries, 0);
    }

    void clearedAndForgottenEntriesAreGone() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        CacheStore cache(database);
        cache.put(entry("a", 1), 100);
        cache.put(entry("b", 1), 100);
        cache.forget("a");
        QVERIFY(!cache.find("a"));
        QCOMPARE(cache.clear(), std::vector<std::string>{"cache/b"});
        QCOMPARE(cache.stats().entries, 0);
    }
};

QTEST_GUILESS_MAIN(VoiceAndCacheStoreTest)
#include "voice_and_cache_store_test.moc"
