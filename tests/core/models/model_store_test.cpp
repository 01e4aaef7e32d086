// What is on disk of the models: states, checks, folders of others, removal.
#include "core/models/model_store.h"

#include "core/models/disk_use.h"
#include "core/models/hub_cache.h"
#include "tests/core/models/stored_files.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <optional>

using namespace timbre;
using namespace timbre::models;
using namespace timbre::test;
using sources::FileProblem;

namespace {

// SHA-256 of "hello" and the name that git gives the same content.
constexpr const char* kHelloSha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
constexpr const char* kHelloGit = "b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0";

std::string stateName(StoreState state) {
    constexpr std::array kNames = {"absent", "partial", "ready", "broken"};
    return kNames[static_cast<std::size_t>(state)];
}

// A snapshot as the hub's own programs leave it.
fs::path writeSnapshot(const fs::path& cache, const std::string& commit) {
    const auto model = cache / "models--maker--tiny";
    const auto snapshot = model / "snapshots" / commit;
    std::map<std::string, std::string> files = tinyCheckpoint();
    fs::create_directories(snapshot);
    int number = 0;
    for (const auto& [name, text] : files) {
        const std::string blob = std::string(63, 'b') + std::to_string(number++);
        writeText(model / "blobs" / blob, text);
        fs::create_symlink(fs::path("../../blobs") / blob, snapshot / name);
    }
    writeText(model / "refs" / "main", commit);
    return snapshot;
}

class Variable {
public:
    Variable(const char* name, const std::optional<QByteArray>& value) : name_(name) {
        if (qEnvironmentVariableIsSet(name)) before_ = qgetenv(name);
        set(value);
    }
    ~Variable() { set(before_); }

private:
    void set(const std::optional<QByteArray>& value) const {
        if (value)
            qputenv(name_, *value);
        else
            qunsetenv(name_);
    }
    const char* name_;
    std::optional<QByteArray> before_;
};

}  // namespace

class ModelStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModelIsWhatItsFilesSay() {
        const DataFolder data;
        const ModelStore store(data / "models");
        const auto entry = tinyEntry();
        QCOMPARE(stateName(store.look(entry).state), std::string("absent"));
        QVERIFY(store.look(entry).folder.empty());

        writeModel(data / "models/tiny", tinyCheckpoint());
        const auto ready = store.look(entry);
        QCOMPARE(stateName(ready.state), std::string("ready"));
        QCOMPARE(ready.family, std::string("qwen3"));
        QCOMPARE(ready.commit, std::string(40, 'a'));
        QVERIFY(ready.bytesOnDisk > 0 && !ready.folder.empty() && !problemOf(ready));

        fs::resize_file(data / "models/tiny/model.safetensors", 3);
        fs::remove(data / "models/tiny/config.json");
        const auto broken = store.look(entry);
        QCOMPARE(stateName(broken.state), std::string("broken"));
        QCOMPARE(broken.problems.size(), std::size_t(2));
        QCOMPARE(broken.problems[0].kind, FileProblem::Kind::Missing);
        QCOMPARE(broken.problems[1].kind, FileProblem::Kind::WrongSize);
        const auto problem = problemOf(broken);
        QCOMPARE(problem->code(), ErrorCode::DamagedFile);
        QVERIFY(problem->detail().find("model.safetensors: expected") != std::string::npos);
        QVERIFY(problem->detail().find("found 3 bytes") != std::string::npos);
    }

    void filesThatNoDownloadBroughtArePartOfOne() {
        const DataFolder data;
        writeFiles(data / "models/tiny", tinyCheckpoint());
        auto entry = tinyEntry();
        entry.downloadBytes = 500;
        const auto model = ModelStore(data / "models").look(entry);
        QCOMPARE(stateName(model.state), std::string("partial"));
        QCOMPARE(model.bytesTotal, std::int64_t(500));
        QVERIFY(model.bytesDone > 0);
    }

    void anUnreadableListOfFilesIsAProblemNotACrash() {
        const DataFolder data;
        writeText(data / "models/tiny/timbre-model.json", "{\"format\":1,\"files\":[{\"path\":\"../x\"}]}");
        const auto model = ModelStore(data / "models").look(tinyEntry());
        QCOMPARE(stateName(model.state), std::string("broken"));
        QCOMPARE(model.problems.at(0).path, std::string("timbre-model.json"));
    }

    void aCheckpointMayLieBelowItsModel() {
        const DataFolder data;
        auto files = tinyCheckpoint();
        auto below = files.extract("config.json");
        below.key() = "v1/config.json";
        files.insert(std::move(below));
        writeModel(data / "models/tiny", files);
        auto entry = tinyEntry();
        entry.folder = "v1";
        const auto model = ModelStore(data / "models").look(entry);
        QCOMPARE(model.checkpoint, data / "models/tiny/v1");
        QCOMPARE(model.family, std::string("qwen3"));
    }

    void aCheckFindsWhatSizesHideUntilTheFileIsReplaced() {
        const DataFolder data;
        const ModelStore store(data / "models");
        writeModel(data / "models/tiny", tinyCheckpoint());
        const auto good = store.check(store.look(tinyEntry()), {}, {});
        QCOMPARE(good->files, std::int64_t(2));
        QVERIFY(good->problems.empty());

        const auto weights = data / "models/tiny/model.safetensors";
        auto text = readText(weights);
        text.back() = 'x';
        writeText(weights, text);
        QCOMPARE(stateName(store.look(tinyEntry()).state), std::string("ready"));
        std::vector<std::int64_t> seen;
        const auto bad = store.check(
            store.look(tinyEntry()),
            [&](const std::string&, std::int64_t done, std::int64_t) { seen.push_back(done); }, {});
        QCOMPARE(bad->problems.at(0).kind, FileProblem::Kind::WrongHash);
        QVERIFY(std::ranges::is_sorted(seen) && !seen.empty());

        const auto broken = store.look(tinyEntry());
        QCOMPARE(stateName(broken.state), std::string("broken"));
        QCOMPARE(problemOf(broken)->code(), ErrorCode::HashMismatch);
        writeText(weights, tinyCheckpoint()["model.safetensors"]);
        QCOMPARE(stateName(store.look(tinyEntry()).state), std::string("ready"));
    }

    void aStoppedCheckSaysNothing() {
        const DataFolder data;
        const ModelStore store(data / "models");
        writeModel(data / "models/tiny", tinyCheckpoint());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!store.check(store.look(tinyEntry()), {}, stop.get_token()));
        const auto nothing = errorCodeOf([&] { store.check(store.look(tinyEntry("none")), {}, {}); });
        QCOMPARE(*nothing, ErrorCode::NotFound);
    }

    void theHubCacheIsUsedInPlaceAndNeverTouched() {
        const DataFolder data;
        const std::string commit(40, 'c');
        const auto snapshot = writeSnapshot(data / "hub", commit);
        const auto before = everythingIn(data / "hub");
        ModelStore store(data / "models", data / "hub");

        const auto model = store.look(tinyEntry());
        QCOMPARE(stateName(model.state), std::string("ready"));
        QCOMPARE(model.origin, StoreOrigin::HubCache);
        QCOMPARE(model.folder, snapshot);
        QCOMPARE(model.commit, commit);
        QCOMPARE(*errorCodeOf([&] { store.remove(model); }), ErrorCode::Unsupported);
        QVERIFY(store.check(model, {}, {})->problems.size() == 2);  // its blobs have invented names
        QCOMPARE(stateName(store.look(tinyEntry()).state), std::string("broken"));
        QCOMPARE(everythingIn(data / "hub"), before);

        writeModel(data / "models/tiny", tinyCheckpoint());
        QCOMPARE(store.look(tinyEntry()).origin, StoreOrigin::Ours);
    }

    void blobsAreComparedWithTheirNames() {
        const DataFolder data;
        const auto snapshot = data / "models--a--b/snapshots/x";
        fs::create_directories(snapshot);
        for (const char* blob : {kHelloSha256, kHelloGit}) {
            writeText(data / "models--a--b/blobs" / blob, "hello");
            fs::create_symlink(fs::path("../../blobs") / blob, snapshot / (std::string(blob, 4) + ".txt"));
        }
        writeText(snapshot / "plain.txt", "of no name");
        const auto good = checkSnapshot(snapshot, {}, {});
        QCOMPARE(good->files, std::int64_t(2));
        QCOMPARE(good->bytes, std::int64_t(10));
        QVERIFY(good->problems.empty());

        writeText(data / "models--a--b/blobs" / kHelloGit, "hellO");
        QCOMPARE(checkSnapshot(snapshot, {}, {})->problems.at(0).expected, std::string(kHelloGit));
    }

    void aSnapshotThatLacksAFileIsNotUsed() {
        const DataFolder data;
        const auto snapshot = writeSnapshot(data / "hub", std::string(40, 'c'));
        auto entry = tinyEntry();
        entry.files = {"config.json", "model.safetensors"};
        const ModelStore store(data / "models", data / "hub");
        QCOMPARE(stateName(store.look(entry).state), std::string("ready"));

        fs::remove(fs::canonical(snapshot / "model.safetensors"));
        QCOMPARE(stateName(store.look(entry).state), std::string("absent"));
    }

    void theRevisionDecidesBetweenSnapshots() {
        const DataFolder data;
        const std::string older(40, '1'), newer(40, '2');
        writeSnapshot(data / "hub", older);
        writeText(data / "hub/models--maker--tiny/refs/v1", older);
        fs::remove_all(data / "hub/models--maker--tiny/blobs");
        fs::copy(data / "hub/models--maker--tiny/snapshots" / older, data / "keep",
                 fs::copy_options::copy_symlinks | fs::copy_options::recursive);
        fs::remove_all(data / "hub/models--maker--tiny/snapshots");
        writeSnapshot(data / "hub", newer);
        fs::rename(data / "keep", data / "hub/models--maker--tiny/snapshots" / older);
        auto entry = tinyEntry();
        const auto commitFor = [&](const std::string& revision) {
            entry.revision = revision;
            return findSnapshot(data / "hub", entry)->filename().string();
        };
        QCOMPARE(commitFor("main"), newer);
        QCOMPARE(commitFor("v1"), older);
        QCOMPARE(commitFor(older), older);
        QCOMPARE(commitFor(std::string(40, '9')), newer);  // never fetched: the main branch
    }

    void theHubCacheIsWhereItsVariablesSay() {
        const Variable hub("HF_HUB_CACHE", "/a"), old("HUGGINGFACE_HUB_CACHE", "/b"), home("HF_HOME", "/c"),
            cache("XDG_CACHE_HOME", "/d"), user("HOME", "/e");
        QCOMPARE(hubCacheFolder(), fs::path("/a"));
        const Variable noHub("HF_HUB_CACHE", std::nullopt);
        QCOMPARE(hubCacheFolder(), fs::path("/b"));
        const Variable noOld("HUGGINGFACE_HUB_CACHE", std::nullopt);
        QCOMPARE(hubCacheFolder(), fs::path("/c/hub"));
        const Variable noHome("HF_HOME", std::nullopt);
        QCOMPARE(hubCacheFolder(), fs::path("/d/huggingface/hub"));
        const Variable noCache("XDG_CACHE_HOME", std::nullopt);
        QCOMPARE(hubCacheFolder(), fs::path("/e/.cache/huggingface/hub"));
    }

    void aFolderOfTheUsersIsAModelAndStaysTheirs() {
        const DataFolder data;
        writeFiles(data / "My Qwen", tinyCheckpoint());
        const auto before = everythingIn(data / "My Qwen");
        ModelStore store(data / "models");

        const auto model = store.import(data / "My Qwen");
        QVERIFY(model.id.starts_with("local-my-qwen-"));
        QCOMPARE(stateName(model.state), std::string("ready"));
        QCOMPARE(store.import(data / "My Qwen/.").id, model.id);
        QCOMPARE(ModelStore(data / "models").scan({}).size(), std::size_t(1));

        // The first check pins; a later one finds what changed.
        QCOMPARE(store.check(model, {}, {})->files, std::int64_t(2));
        QCOMPARE(everythingIn(data / "My Qwen"), before);
        fs::resize_file(data / "My Qwen/model.safetensors", 5);
        QCOMPARE(stateName(store.scan({}).at(0).state), std::string("broken"));

        store.remove(model);
        QCOMPARE(store.scan({}).size(), std::size_t(0));
        QVERIFY(fs::exists(data / "My Qwen/config.json"));
    }

    void whatCannotBeImportedIsSaid() {
        const DataFolder data;
        ModelStore store(data / "models");
        writeText(data / "other/readme.txt", "no model");
        writeFiles(data / "models/tiny", tinyCheckpoint());
        const auto codeFor = [&](const char* folder) {
            return *errorCodeOf([&] { store.import(data / folder); });
        };
        QCOMPARE(codeFor("nowhere"), ErrorCode::NotFound);
        QCOMPARE(codeFor("other"), ErrorCode::Unsupported);
        QCOMPARE(codeFor("models/tiny"), ErrorCode::InvalidInput);
    }

    void aFolderOfTheHubCacheCanBeImported() {
        const DataFolder data;
        const auto snapshot = writeSnapshot(data / "hub", std::string(40, 'c'));
        ModelStore store(data / "models");
        QCOMPARE(store.import(data / "hub/models--maker--tiny").folder, fs::canonical(snapshot));
    }

    void anImportWhoseFolderIsGoneIsBroken() {
        const DataFolder data;
        writeFiles(data / "mine", tinyCheckpoint());
        ModelStore store(data / "models");
        store.import(data / "mine");
        fs::remove_all(data / "mine");
        const auto model = store.scan({}).at(0);
        QCOMPARE(stateName(model.state), std::string("broken"));
        QVERIFY(problemOf(model)->detail().find("no folder") != std::string::npos);
    }

    void removalGivesTheDiskBackAndFollowsNoLink() {
        const DataFolder data;
        writeText(data / "outside/precious.txt", "stays");
        ModelStore store(data / "models");
        auto files = tinyCheckpoint();
        files["big.bin"] = std::string(1 << 20, 'x');
        writeModel(data / "models/tiny", files);
        fs::create_directory_symlink(data / "outside", data / "models/tiny/link");
        fs::create_directory_symlink(data / "outside", data / "models/linked");
        const auto before = diskUse(data / "models");
        QVERIFY(before >= 1 << 20);

        store.remove(store.look(tinyEntry()));
        QCOMPARE(stateName(store.look(tinyEntry()).state), std::string("absent"));
        QVERIFY(before - diskUse(data / "models") >= 1 << 20);
        StoredModel linked;
        linked.id = "linked";
        store.remove(linked);
        QVERIFY(!fs::exists(fs::symlink_status(data / "models/linked")));
        QCOMPARE(readText(data / "outside/precious.txt"), std::string("stays"));
    }

    void noIdLeadsOutOfTheStore() {
        const DataFolder data;
        ModelStore store(data / "models");
        writeText(data / "precious/file.txt", "stays");
        for (const char* id : {"../precious", "..", ".", "", "/etc", "a/b", ".timbre", "a\\b"}) {
            StoredModel model;
            model.id = id;
            QCOMPARE(*errorCodeOf([&] { store.remove(model); }), ErrorCode::InvalidInput);
        }
        QVERIFY(fs::exists(data / "precious/file.txt"));
    }

    void aRemovalThatACrashEndedIsEndedAtTheNextStart() {
        const DataFolder data;
        writeModel(data / "models/.removing-tiny", tinyCheckpoint());
        ModelStore store(data / "models");
        QCOMPARE(store.scan({}).size(), std::size_t(0));
        store.recover();
        QVERIFY(everythingIn(data / "models").empty());
    }

    void modelsThatNoCatalogueKnowsAreListedToo() {
        const DataFolder data;
        writeModel(data / "models/orphan", tinyCheckpoint());
        const auto catalogue = {tinyEntry()};
        const auto models = ModelStore(data / "models").scan(catalogue);
        QCOMPARE(models.size(), std::size_t(2));
        QCOMPARE(models[1].id, std::string("orphan"));
        QCOMPARE(models[1].repository, std::string("maker/tiny"));
    }

    void damagedNotesAreNoNotes() {
        const DataFolder data;
        for (const char* text : {"", "[1, {\"id\": 3}]", "{", "[{\"id\":\"a\"}]", "null"}) {
            writeText(data / "models/.timbre/imports.json", text);
            QCOMPARE(ModelStore(data / "models").scan({}).size(), std::size_t(0));
        }
        writeModel(data / "models/tiny", tinyCheckpoint());
        writeText(data / "models/.timbre/tiny.problems.json", "[{\"kind\":99},7,{\"path\":[]}]");
        QCOMPARE(stateName(ModelStore(data / "models").look(tinyEntry()).state), std::string("ready"));
    }
};

QTEST_APPLESS_MAIN(ModelStoreTest)
#include "model_store_test.moc"
