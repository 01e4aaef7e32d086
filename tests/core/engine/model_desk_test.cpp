// The models of an engine: against a hub on loopback, with the events that screens live on.
#include "tests/core/engine/model_desk_rig.h"

#include <QTest>

using namespace timbre;
using namespace timbre::engine;

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
};

QTEST_GUILESS_MAIN(ModelDeskTest)
#include "model_desk_test.moc"
