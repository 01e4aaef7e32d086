// The models of an engine: against a hub on loopback, with the events that screens live on.
#include "core/storage/ledger_store.h"
#include "core/storage/model_book.h"
#include "tests/support/data_folder.h"
#include "tests/support/hub_server.h"
#include "tests/support/studio.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace timbre;
using namespace timbre::engine;
namespace fs = std::filesystem;

namespace {

constexpr const char* kId = "acme-tiny";

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// An engine, a hub with the repository acme/tiny, and the models that the tests ask for.
struct Desk {
    Desk() {
        write(served / "config.json", R"({"model_type":"none that we know"})");
        write(served / "model.safetensors", std::string(300'000, 'w'));
        hub.add("acme/tiny", {.folder = served});
        studio.models.offline = false;
        studio.models.hub = hub.url();
        studio.models.proxy = "none";
        studio.models.allowedHosts = {hub.cdnUrl().substr(hub.cdnUrl().find("//") + 2)};
    }
    ModelDesk& open() {
        ModelDesk& desk = studio.open().models();
        static_cast<void>(list());
        return desk;
    }
    // With acme/tiny on the list.
    ModelDesk& openWithTiny() {
        ModelDesk& desk = open();
        desk.addRepository("acme/tiny");
        static_cast<void>(row([](const ModelRow& row) { return row.id == kId; }));
        return desk;
    }
    // Serves a checkpoint of the fixtures as acme/tiny instead.
    void serve(const fs::path& checkpoint) { hub.add("acme/tiny", {.folder = checkpoint}); }

    template <class E>
    std::optional<E> wait(const std::function<bool(const E&)>& accept = [](const E&) { return true; }) {
        const auto news = studio.log.waitFor<ModelNews>([&](const ModelNews& one) {
            const auto* event = std::get_if<E>(&one.event);
            return event != nullptr && accept(*event);
        });
        if (!news) return std::nullopt;
        return std::get<E>(news->event);
    }
    std::vector<ModelRow> list() {
        const auto listed = wait<ModelsListed>();
        return listed ? listed->models : std::vector<ModelRow>();
    }
    // The newest state of a model that is so, from a list or a change.
    std::optional<ModelRow> row(const std::function<bool(const ModelRow&)>& accept) {
        std::optional<ModelRow> found;
        studio.log.waitFor<ModelNews>([&](const ModelNews& one) {
            if (const auto* changed = std::get_if<ModelChanged>(&one.event);
                changed && accept(changed->model))
                found = changed->model;
            if (const auto* listed = std::get_if<ModelsListed>(&one.event))
                for (const auto& model : listed->models)
                    if (accept(model)) found = model;
            return found.has_value();
        });
        return found;
    }
    std::optional<ModelRow> tiny(ModelState state) {
        return row([state](const ModelRow& row) { return row.id == kId && row.state == state; });
    }
    std::optional<ModelFailed> failure(const std::string& command) {
        return wait<ModelFailed>([&](const ModelFailed& failed) { return failed.command == command; });
    }
    std::vector<storage::Connection> ledger() {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::LedgerStore(database).list(1000);
    }
    std::vector<storage::ModelRecord> records() {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::ModelBook(database).records("", 1000);
    }

    test::DataFolder folder;
    fs::path served = folder / "served";
    test::HubServer hub;
    test::Studio studio;
};

bool has(const std::vector<storage::ModelRecord>& records, storage::ModelRecord::Kind kind) {
    return std::ranges::any_of(records, [kind](const auto& record) { return record.kind == kind; });
}

}  // namespace

class ModelDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TIMBRE_HUB_TOKEN", "none"); }  // no question to a keychain

    void theListNeedsNoConnection() {
        Desk desk;
        desk.open();
        const auto rows = desk.list();
        const auto stateOf = [&](const char* id) {
            const auto found = std::ranges::find(rows, id, &ModelRow::id);
            return found == rows.end() ? ModelState::Broken : found->state;
        };

        QVERIFY(stateOf("flite") == ModelState::BuiltIn);
        QVERIFY(stateOf("pocketsphinx") == ModelState::BuiltIn);
        QVERIFY(stateOf("whisper-tiny") == ModelState::Absent);
        desk.studio.close();
        QVERIFY(desk.ledger().empty());
        QVERIFY(desk.hub.requests().empty());
    }

    void offlineEndsInARefusalAndALedgerRow() {
        Desk desk;
        desk.studio.models.offline = true;
        desk.openWithTiny().download(kId);

        const auto failed = desk.failure("download");

        QVERIFY(failed);
        QCOMPARE(failed->error.name(), errorInfo(ErrorCode::Offline).name);
        QVERIFY(desk.tiny(ModelState::Absent));
        desk.studio.close();
        QCOMPARE(desk.ledger().size(), std::size_t(1));
        QVERIFY(desk.ledger()[0].outcome == storage::Connection::Outcome::Refused);
        QVERIFY(desk.hub.requests().empty());
    }

    void offlineTakesEffectAtOnce() {
        Desk desk;
        auto& models = desk.openWithTiny();
        auto settings = desk.studio.models;
        settings.offline = true;
        models.configure(settings);
        models.download(kId);
        QVERIFY(desk.failure("download"));

        models.configure(desk.studio.models);
        models.download(kId);

        QVERIFY(desk.tiny(ModelState::Ready));
    }

    void aDownloadEndsReadyAndInTheBooks() {
        Desk desk;
        desk.openWithTiny().download(kId);

        const auto row = desk.tiny(ModelState::Ready);

        QVERIFY(row);
        QVERIFY(row->bytesOnDisk >= 300'000);
        QVERIFY(fs::exists(fs::path(row->folder) / "model.safetensors"));
        QVERIFY(desk.wait<ModelProgressed>([](const ModelProgressed& progress) {
            return progress.id == kId && progress.stage == "download" &&
                   progress.bytesDone == progress.bytesTotal;
        }));
        QVERIFY(desk.wait<ConnectionNoted>());
        desk.studio.close();
        QVERIFY(!desk.ledger().empty());
        QVERIFY(has(desk.records(), storage::ModelRecord::Kind::Downloaded));
    }

    void aPausedDownloadWaitsOverARestart() {
        Desk desk;
        desk.hub.fault("model.safetensors", {.bytesPerSecond = 100'000}, 100);
        desk.openWithTiny().download(kId);
        QVERIFY(desk.wait<ModelProgressed>(
            [](const ModelProgressed& progress) { return progress.bytesDone > 50'000; }));
        desk.studio.engine().models().pause(kId);
        const auto paused = desk.tiny(ModelState::Paused);
        QVERIFY(paused);
        QVERIFY(paused->bytesDone > 0);
        const auto asked = desk.hub.requests().size();

        desk.studio.close();
        auto& models = desk.open();

        const auto after = desk.tiny(ModelState::Paused);
        QVERIFY(after);
        QVERIFY(after->bytesDone >= paused->bytesDone);
        QCOMPARE(desk.hub.requests().size(), asked);  // nothing goes on by itself
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        const auto requests = desk.hub.requests();
        QVERIFY(std::ranges::any_of(requests, [](const auto& request) {
            return request.headers.contains("range") && !request.headers.at("range").ends_with("=0-");
        }));
    }

    void quittingKeepsWhatCame() {
        Desk desk;
        desk.hub.fault("model.safetensors", {.bytesPerSecond = 100'000}, 100);
        desk.openWithTiny().download(kId);
        QVERIFY(desk.wait<ModelProgressed>(
            [](const ModelProgressed& progress) { return progress.bytesDone > 50'000; }));

        desk.studio.close();
        desk.open();

        const auto row = desk.tiny(ModelState::Paused);
        QVERIFY(row);
        QVERIFY(row->bytesDone > 0);
    }

    void aCancelledDownloadLeavesNothing() {
        Desk desk;
        desk.hub.fault("model.safetensors", {.bytesPerSecond = 100'000}, 100);
        desk.openWithTiny().download(kId);
        QVERIFY(desk.wait<ModelProgressed>(
            [](const ModelProgressed& progress) { return progress.bytesDone > 50'000; }));
        desk.studio.log.clear();

        desk.studio.engine().models().cancelDownload(kId);

        QVERIFY(desk.tiny(ModelState::Absent));
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId));
    }

    void oneModelFollowsTheOther() {
        Desk desk;
        desk.hub.add("acme/second", {.folder = desk.served});
        desk.hub.fault("acme/tiny", {.bytesPerSecond = 200'000}, 100);
        auto& models = desk.openWithTiny();
        models.addRepository("acme/second");
        models.download(kId);
        models.download("acme-second");

        QVERIFY(desk.row(
            [](const ModelRow& one) { return one.id == "acme-second" && one.state == ModelState::Queued; }));
        QVERIFY(desk.row(
            [](const ModelRow& one) { return one.id == "acme-second" && one.state == ModelState::Ready; }));
        QVERIFY(desk.tiny(ModelState::Ready));
    }

    void wrongBytesAreNotKeptAsAModel() {
        Desk desk;
        desk.hub.fault("model.safetensors", {.corrupt = true}, 100);
        desk.openWithTiny().download(kId);

        const auto failed = desk.failure("download");

        QVERIFY(failed);
        QCOMPARE(failed->error.name(), errorInfo(ErrorCode::HashMismatch).name);
        desk.studio.close();
        desk.open();
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId / "model.safetensors"));
        QVERIFY(has(desk.records(), storage::ModelRecord::Kind::Failed));
    }

    void whatIsBeingDownloadedIsNotRemoved() {
        Desk desk;
        desk.hub.fault("model.safetensors", {.bytesPerSecond = 100'000}, 100);
        auto& models = desk.openWithTiny();
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Downloading));

        models.remove(kId);

        const auto failed = desk.failure("remove");
        QVERIFY(failed);
        QCOMPARE(failed->error.name(), errorInfo(ErrorCode::InUse).name);
    }

    void removingGivesTheDiskBack() {
        Desk desk;
        auto& models = desk.openWithTiny();
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        desk.studio.log.clear();

        models.remove(kId);

        QVERIFY(desk.tiny(ModelState::Absent));
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId));
    }

    void modelsMoveToAnotherFolder() {
        Desk desk;
        fs::path told;
        desk.studio.keepModelsFolder = [&](const fs::path& folder) { told = folder; };
        auto& models = desk.openWithTiny();
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));

        models.move(desk.folder / "elsewhere");

        const auto row = desk.row([&](const ModelRow& one) {
            return one.id == kId && one.folder == (desk.folder / "elsewhere" / kId).string();
        });
        QVERIFY(row);
        QVERIFY(row->state == ModelState::Ready);
        QCOMPARE(told, desk.folder / "elsewhere");
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId));
    }

    void theHubIsSearched() {
        Desk desk;
        auto& models = desk.openWithTiny();

        models.search("tiny");

        const auto found = desk.wait<HubSearched>();
        QVERIFY(found);
        QVERIFY(!found->error);
        QCOMPARE(found->results.size(), std::size_t(1));
        QCOMPARE(found->results[0].repository, std::string("acme/tiny"));
        QCOMPARE(found->results[0].modelId, std::string(kId));
    }

    void pinsAndAddedModelsStay() {
        Desk desk;
        desk.openWithTiny().pin(kId, true);
        QVERIFY(desk.row([](const ModelRow& one) { return one.id == kId && one.pinned; }));

        desk.studio.close();
        auto& models = desk.open();

        QVERIFY(desk.row([](const ModelRow& one) { return one.id == kId && one.pinned && one.isCustom; }));
        models.forget(kId);
        QVERIFY(desk.wait<ModelsListed>([](const ModelsListed& listed) {
            return std::ranges::find(listed.models, kId, &ModelRow::id) == listed.models.end();
        }));
    }

    void anUnknownModelIsNamed() {
        Desk desk;
        auto& models = desk.open();

        models.load("no-such-model");
        models.download("flite");

        QCOMPARE(desk.failure("load")->error.name(), errorInfo(ErrorCode::NotFound).name);
        QCOMPARE(desk.failure("download")->error.name(), errorInfo(ErrorCode::InvalidInput).name);
    }

    void aFolderIsUsedWhereItIs() {
        const auto checkpoint = test::fixture("qwen3/tiny-q1");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        auto& models = desk.open();
        const auto folder = desk.folder / "mine";
        fs::copy(*checkpoint, folder, fs::copy_options::recursive);

        models.import(folder);

        const auto row = desk.row([&](const ModelRow& one) { return one.folder == folder.string(); });
        QVERIFY(row);
        QVERIFY(row->inPlace);
        QCOMPARE(row->family, std::string("qwen3"));
        models.verify({row->id}, true);
        const auto verified = desk.wait<ModelVerified>();
        QVERIFY(verified);
        QVERIFY2(verified->good, verified->error ? verified->error->what() : "");
        models.remove(row->id);
        QVERIFY(desk.wait<ModelsListed>([&](const ModelsListed& listed) {
            return std::ranges::find(listed.models, row->id, &ModelRow::id) == listed.models.end();
        }));
        QVERIFY(fs::exists(folder / "model.safetensors"));
    }

    void askedAtOnceAModelIsLoadedOnce() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();
        models.download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));

        for (int i = 0; i < 5; ++i) models.load(kId);

        const auto row = desk.tiny(ModelState::Loaded);
        QVERIFY(row);
        QCOMPARE(row->family, std::string("whisper"));
        QVERIFY(row->loadedBytes > 0);
        const auto pool = desk.wait<PoolStatus>([](const PoolStatus& status) { return status.models == 1; });
        QVERIFY(pool);
        QCOMPARE(pool->loads, 1);
        desk.studio.log.clear();
        models.unload(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        desk.studio.close();
        QVERIFY(has(desk.records(), storage::ModelRecord::Kind::Evicted));
    }

    void anIdleModelLeavesByItself() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        desk.studio.models.idleSeconds = 1;
        desk.studio.models.loadAtStart = {kId};
        desk.openWithTiny().download(kId);
        QVERIFY(desk.tiny(ModelState::Ready));
        desk.studio.close();

        desk.open();  // loads it at start

        QVERIFY(desk.tiny(ModelState::Loaded));
        const auto pool = desk.wait<PoolStatus>([](const PoolStatus& status) {
            return status.evictions.contains("idle") && status.evictions.at("idle") == 1;
        });
        QVERIFY(pool);
        QCOMPARE(pool->models, 0);
    }

    void measuredSpeedIsKept() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();
        models.download(kId);
        const auto row = desk.tiny(ModelState::Ready);
        QVERIFY(row);
        if (!row->canRun) QSKIP("this version does not compute with the family");

        models.bench(kId);
        models.bench("flite");

        QVERIFY(desk.row([](const ModelRow& one) { return one.id == kId && one.speed; }));
        QVERIFY(desk.row([](const ModelRow& one) { return one.id == "flite" && one.speed; }));
        desk.studio.close();
        desk.open();
        const auto again = desk.row([](const ModelRow& one) { return one.id == kId; });
        QVERIFY(again && again->speed);
        QVERIFY(again->speed->realTimeFactor > 0);
    }

    void whatVerifyFetchedGoesAgain() {
        const auto checkpoint = test::fixture("whisper/ckpt");
        if (!checkpoint) QSKIP("the fixtures are not here");
        Desk desk;
        desk.serve(*checkpoint);
        auto& models = desk.openWithTiny();

        models.verify({kId}, false);

        const auto verified = desk.wait<ModelVerified>();
        QVERIFY(verified);
        QVERIFY2(verified->good, verified->error ? verified->error->what() : "");
        QVERIFY(verified->files > 0);
        QVERIFY(!verified->kept);
        QVERIFY(desk.wait<VerifyFinished>([](const VerifyFinished& end) { return end.good == 1; }));
        QVERIFY(!fs::exists(desk.studio.folder() / "models" / kId));
    }
};

QTEST_GUILESS_MAIN(ModelDeskTest)
#include "model_desk_test.moc"
