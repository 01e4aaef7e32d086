#include "core/base/error.h"
#include "core/storage/asset_folder.h"
#include "core/storage/cache_store.h"
#include "core/storage/clock.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/voice_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace timbre;
using namespace timbre::storage;

namespace {

HistoryQuery forText(const std::string& text) {
    HistoryQuery query;
    query.text = text;
    return query;
}

CacheEntry entry(const std::string& key, const std::string& asset, std::int64_t bytes) {
    CacheEntry made;
    made.key = key;
    made.asset = asset;
    made.bytes = bytes;
    return made;
}

voices::Voice someVoice() {
    voices::Voice voice;
    voice.id = "user-1";
    voice.name = "Ann";
    voice.engine = "flite";
    voice.baseVoice = "slt";
    voice.language = "en-US";
    return voice;
}

}  // namespace

class StorageDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searchFinds_data();
    void searchFinds();
    void purgeKeepsWhatOthersReferTo();
    void replacedCacheEntryGivesItsOldFile();
    void savingATrashedVoiceRestoresIt();
    void assetNamesStayInside_data();
    void assetNamesStayInside();

private:
    std::int64_t add(JobId job, const std::string& text, const std::string& asset = {});

    std::optional<QTemporaryDir> folder_;
    std::optional<Database> database_;
};

void StorageDataTest::init() {
    database_.reset();
    folder_.emplace();
    database_.emplace(folder_->filePath("t.db").toStdString(), Access::ReadWrite);
}

std::int64_t StorageDataTest::add(JobId job, const std::string& text, const std::string& asset) {
    JournalStore(*database_).create(job, JobKind::Transcribe, "t", "{}", "me");
    HistoryItem item;
    item.kind = HistoryKind::Transcript;
    item.job = job;
    item.text = text;
    item.asset = asset;
    return HistoryStore(*database_).add(item);
}

void StorageDataTest::searchFinds_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("all") << "" << 4;
    QTest::newRow("word") << "fox" << 1;
    QTest::newRow("prefix of the last word") << "quick fo" << 1;
    QTest::newRow("no prefix of an earlier word") << "qui fox" << 0;
    QTest::newRow("diacritics") << "cafe" << 1;
    QTest::newRow("Vietnamese without its marks") << "tieng viet" << 1;
    QTest::newRow("Vietnamese") << "Tiếng Việt" << 1;
    QTest::newRow("Chinese piece") << "天气很" << 1;
    QTest::newRow("Chinese, two characters") << "天气" << 1;
    QTest::newRow("Chinese, absent") << "下雨了" << 0;
    QTest::newRow("open quote") << "\"fox" << 1;
    QTest::newRow("operators") << "fox) OR (café* NEAR -title:" << 0;
    QTest::newRow("percent") << "%" << 0;
}

void StorageDataTest::searchFinds() {
    add(1, "the quick brown fox");
    add(2, "un café noir");
    add(3, "tôi nói tiếng Việt");
    add(4, "今天天气很好");
    QFETCH(QString, query);
    QFETCH(int, hits);
    HistoryStore history(*database_);

    QCOMPARE(static_cast<int>(history.search(forText(query.toStdString())).size()), hits);
    QCOMPARE(static_cast<int>(history.count(forText(query.toStdString()))), hits);
}

void StorageDataTest::purgeKeepsWhatOthersReferTo() {
    const auto gone = add(1, "first pass", "recordings/shared.flac");
    add(2, "second pass", "recordings/shared.flac");
    const auto own = add(3, "another", "recordings/own.flac");
    HistoryStore history(*database_);
    history.trash(std::array{gone});
    history.trash(std::array{own});

    const auto assets = history.purge(nowMs() + 1000);

    QCOMPARE(assets, std::vector<std::string>{"recordings/own.flac"});
    QCOMPARE(history.count({}), 1);
    QCOMPARE(history.count(forText("first")), 0);
}

void StorageDataTest::replacedCacheEntryGivesItsOldFile() {
    CacheStore cache(*database_);
    cache.put(entry("a", "cache/old", 1), 100);

    QCOMPARE(cache.put(entry("a", "cache/new", 2), 100), std::vector<std::string>{"cache/old"});
    QCOMPARE(cache.find("a")->asset, std::string("cache/new"));
}

void StorageDataTest::savingATrashedVoiceRestoresIt() {
    VoiceStore store(*database_);
    store.save(someVoice());
    store.trash("user-1");
    QVERIFY(store.all().empty());

    store.save(someVoice());

    QCOMPARE(store.all().size(), std::size_t(1));
    QCOMPARE(store.versions("user-1").size(), std::size_t(1));
}

void StorageDataTest::assetNamesStayInside_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "..", "../x", "takes/../../x", "/etc/passwd"})
        QTest::newRow(name) << QString(name);
}

void StorageDataTest::assetNamesStayInside() {
    QFETCH(QString, name);
    const AssetFolder assets(folder_->filePath("assets").toStdString());

    QVERIFY_THROWS_EXCEPTION(Error, assets.path(name.toStdString()));
}

QTEST_APPLESS_MAIN(StorageDataTest)
#include "storage_data_test.moc"
