// `timbre models` against a hub on loopback, with checkpoints in their published layout.
#include "core/storage/ledger_store.h"
#include "tests/app/cli_process.h"
#include "tests/support/hub_server.h"
#include "tests/support/studio.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>

using namespace timbre;
namespace fs = std::filesystem;

namespace {

// A home for the program and a hub that it may reach, with the repository acme/tiny.
struct Place {
    Place() : sandbox(TIMBRE_PROGRAM), served(sandbox.path("served").toStdString()) {
        fs::create_directories(served);
        write("config.json", R"({"model_type":"none that we know"})");
        write("model.safetensors", std::string(400'000, 'w'));
        serve(served);
        letIn(sandbox);
    }
    void letIn(CliSandbox& one) const {
        one.setVariable("TIMBRE_NETWORK__OFFLINE", "false");
        one.setVariable("TIMBRE_NETWORK__PROXY", "none");
        one.setVariable("TIMBRE_NETWORK__ALLOWED_HOSTS", "localhost");
        one.setVariable("TIMBRE_MODELS__HUB", QString::fromStdString(hub.url()));
        one.setVariable("TIMBRE_HUB_TOKEN", "none");  // no question to a keychain
    }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(served / name, std::ios::binary) << text;
    }
    void serve(const fs::path& folder) { hub.add("acme/tiny", {.folder = folder}); }
    // The fixture as acme/tiny, on the list; false: there are no fixtures.
    bool serveFixture(const char* name) {
        const auto checkpoint = test::fixture(name);
        if (checkpoint) serve(*checkpoint);
        return checkpoint.has_value();
    }
    void add() const { QCOMPARE(run({"models", "add", "acme/tiny"}).code, 0); }
    CliResult run(const QStringList& arguments) const { return sandbox.run(arguments); }
    QJsonObject info() const { return run({"models", "info", "acme-tiny", "--json"}).lines().value(0); }
    fs::path data() const { return sandbox.path("data/timbre-studio").toStdString(); }
    fs::path model() const { return data() / "models/acme-tiny"; }
    std::vector<storage::Connection> ledger() const {
        storage::Database database(data() / "timbre.db", storage::Access::ReadOnly);
        return storage::LedgerStore(database).list(1000);
    }
    // Runs the download until some of it came.
    std::unique_ptr<QProcess> startDownload(CliResult& soFar) {
        hub.fault("model.safetensors", {.bytesPerSecond = 100'000}, 100);
        return sandbox.startUntil(
            {"models", "download", "acme-tiny", "--json"},
            [](const CliResult& result) {
                return result.line("model_progress")["bytes_done"].toInteger() > 100'000;
            },
            soFar);
    }
    int resumedRequests() const {
        int count = 0;
        for (const auto& request : hub.requests())
            if (const auto range = request.header("range"); !range.empty() && !range.starts_with("bytes=0-"))
                ++count;
        return count;
    }

    CliSandbox sandbox;
    fs::path served;
    test::HubServer hub;
};

}  // namespace

class CliModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listingNeedsNoConnection() {
        Place place;

        const auto listed = place.run({"models", "list", "--json"});

        QVERIFY2(listed.code == 0, listed.describe());
        QVERIFY(listed.out.contains("\"whisper-tiny\""));
        QVERIFY(listed.out.contains("\"built-in\""));
        QVERIFY(place.hub.requests().empty());
        QVERIFY(place.ledger().empty());
    }

    void aDownloadedModelIsListedAndRemoved() {
        Place place;
        place.add();

        const auto downloaded = place.run({"models", "download", "acme-tiny"});

        QVERIFY2(downloaded.code == 0, downloaded.describe());
        QCOMPARE(place.info()["state"].toString(), "ready");
        const auto here = place.run({"models", "list", "--here"});
        QVERIFY2(here.out.contains("acme-tiny"), here.describe());
        QVERIFY(!here.out.contains("whisper-tiny"));
        const auto removed = place.run({"models", "remove", "acme-tiny"});
        QVERIFY2(removed.code == 0, removed.describe());
        QVERIFY(!fs::exists(place.model()));
        QCOMPARE(place.info()["state"].toString(), "absent");
    }

    void everyStepOfAModelsLife_data() {
        QTest::addColumn<QByteArray>("fixture");
        QTest::addColumn<QString>("family");
        QTest::newRow("Whisper") << QByteArray("whisper/ckpt") << "whisper";
        QTest::newRow("Qwen3") << QByteArray("qwen3/tiny-q1") << "qwen3";
        QTest::newRow("ChunkFormer") << QByteArray("chunkformer/tiny-a") << "chunkformer";
    }

    void everyStepOfAModelsLife() {
        QFETCH(QByteArray, fixture);
        QFETCH(QString, family);
        Place place;
        if (!place.serveFixture(fixture.constData())) QSKIP("the fixtures are not here");
        place.add();
        const auto downloaded = place.run({"models", "download", "acme-tiny"});
        QVERIFY2(downloaded.code == 0, downloaded.describe());
        QCOMPARE(place.info()["family"].toString(), family);

        const auto verified = place.run({"models", "verify", "acme-tiny", "--json"});
        const auto loaded = place.run({"models", "load", "acme-tiny"});
        const auto unloaded = place.run({"models", "unload", "acme-tiny"});
        const auto events = place.info()["events"].toArray();
        const auto removed = place.run({"models", "remove", "acme-tiny"});

        QVERIFY2(events.last().toObject()["kind"].toString() == "downloaded", "the newest come first");
        QVERIFY(events.first().toObject()["kind"].toString() == "loaded");
        QVERIFY2(verified.code == 0, verified.describe());
        QVERIFY(verified.line("model_verified")["good"].toBool());
        QVERIFY(verified.line("model_verified")["files"].toInt() >= 3);
        QVERIFY2(loaded.code == 0, loaded.describe());
        QVERIFY2(loaded.out.contains("loaded in"), loaded.describe());
        QVERIFY2(loaded.err.contains("leaves the memory with this command"), loaded.describe());
        QVERIFY2(unloaded.code == 0, unloaded.describe());
        QVERIFY2(removed.code == 0, removed.describe());
    }

    void benchIsMeasuredAndKept() {
        Place place;
        if (!place.serveFixture("whisper/ckpt")) QSKIP("the fixtures are not here");
        place.add();
        QCOMPARE(place.run({"models", "download", "acme-tiny"}).code, 0);
        if (!place.info()["can_run"].toBool()) QSKIP("this version does not compute with the family");

        const auto benched = place.run({"models", "bench", "acme-tiny"});

        QVERIFY2(benched.code == 0, benched.describe());
        QVERIFY2(benched.out.contains("RTF"), benched.describe());
        QVERIFY(place.info()["speed"].toObject()["rtf"].toDouble() > 0);
    }

    void offlineIsRefusedAndInTheLedger() {
        Place place;
        place.add();

        const auto refused =
            place.run({"models", "download", "acme-tiny", "--set", "network.offline=true", "--json"});

        QVERIFY2(refused.code == 1, refused.describe());
        QCOMPARE(refused.line("error")["code"].toString(), "E_OFFLINE");
        QVERIFY(place.hub.requests().empty());
        QCOMPARE(place.ledger().size(), std::size_t(1));
        QVERIFY(place.ledger()[0].outcome == storage::Connection::Outcome::Refused);
    }

    void aKilledDownloadGoesOnWhereItWas() {
        Place place;
        place.add();
        CliResult soFar;
        const auto process = place.startDownload(soFar);
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        CliSandbox::finish(*process, soFar);
        QCOMPARE(soFar.code, -1);
        QCOMPARE(place.info()["state"].toString(), "paused");
        QVERIFY(place.info()["bytes_done"].toInteger() > 0);
        QCOMPARE(place.resumedRequests(), 0);

        const auto again = place.run({"models", "download", "acme-tiny"});

        QVERIFY2(again.code == 0, again.describe());
        QCOMPARE(place.info()["state"].toString(), "ready");
        QVERIFY(place.resumedRequests() > 0);
    }

    void ctrlCPausesADownload() {
        Place place;
        place.add();
        CliResult soFar;
        const auto process = place.startDownload(soFar);

        ::kill(static_cast<pid_t>(process->processId()), SIGINT);

        CliSandbox::finish(*process, soFar);
        QCOMPARE(soFar.code, 130);
        QVERIFY2(soFar.err.contains("paused; what came is kept"), soFar.describe());
        const auto paused = place.run({"models", "pause", "acme-tiny"});
        QVERIFY2(paused.code == 0, paused.describe());
        QVERIFY2(paused.out.contains("paused at"), paused.describe());
        const auto cancelled = place.run({"models", "cancel", "acme-tiny"});
        QVERIFY2(cancelled.code == 0, cancelled.describe());
        QVERIFY(!fs::exists(place.model()));
    }

    void wrongBytesAreRefused() {
        Place place;
        place.add();
        place.hub.fault("model.safetensors", {.corrupt = true}, 100);

        const auto failed = place.run({"models", "download", "acme-tiny", "--json"});

        QVERIFY2(failed.code == 1, failed.describe());
        QCOMPARE(failed.line("error")["code"].toString(), "E_HASH_MISMATCH");
        QVERIFY(!fs::exists(place.model() / "model.safetensors"));
    }

    void aFullDiskSaysSo() {
        Place place;
        place.add();
        CliSandbox limited("/bin/sh");
        limited.setVariable("XDG_DATA_HOME", place.sandbox.path("data"));
        place.letIn(limited);

        const auto full = limited.run({"-c", "ulimit -f 500; exec \"$0\" \"$@\"", TIMBRE_PROGRAM, "models",
                                       "download", "acme-tiny", "--json"});

        QVERIFY2(full.code == 1, full.describe());
        QCOMPARE(full.line("error")["code"].toString(), "E_DISK_FULL");
        const auto again = place.run({"models", "download", "acme-tiny"});
        QVERIFY2(again.code == 0, again.describe());
    }

    void anImportedFolderStaysWhereItIs() {
        Place place;
        const auto checkpoint = test::fixture("qwen3/tiny-q1");
        if (!checkpoint) QSKIP("the fixtures are not here");
        const fs::path mine = place.sandbox.path("mine").toStdString();
        fs::copy(*checkpoint, mine, fs::copy_options::recursive);

        const auto imported =
            place.run({"models", "import", QString::fromStdString(mine.string()), "--json"});

        QVERIFY2(imported.code == 0, imported.describe());
        const auto id = imported.lines().value(0)["id"].toString();
        QVERIFY(imported.lines().value(0)["in_place"].toBool());
        const auto verified = place.run({"models", "verify", "--all"});
        QVERIFY2(verified.code == 0, verified.describe());
        const auto removed = place.run({"models", "remove", id});
        QVERIFY2(removed.code == 0, removed.describe());
        QVERIFY(fs::exists(mine / "model.safetensors"));
        QVERIFY(place.ledger().empty());
    }

    void aMovedStoreIsFoundByTheNextCommand() {
        Place place;
        place.add();
        QCOMPARE(place.run({"models", "download", "acme-tiny"}).code, 0);

        const auto moved = place.run({"models", "move", place.sandbox.path("other")});

        QVERIFY2(moved.code == 0, moved.describe());
        QCOMPARE(place.info()["state"].toString(), "ready");
        QCOMPARE(place.info()["folder"].toString(), place.sandbox.path("other/acme-tiny"));
        QVERIFY(!fs::exists(place.model()));
    }

    void pinsAndForgetting() {
        Place place;
        place.add();
        QCOMPARE(place.run({"models", "pin", "acme-tiny"}).code, 0);
        QVERIFY(place.info()["pinned"].toBool());
        QCOMPARE(place.run({"models", "pin", "--off", "acme-tiny"}).code, 0);
        QVERIFY(!place.info()["pinned"].toBool());

        const auto forgotten = place.run({"models", "forget", "acme-tiny"});

        QVERIFY2(forgotten.code == 0, forgotten.describe());
        const auto gone = place.run({"models", "info", "acme-tiny"});
        QCOMPARE(gone.code, 1);
        QVERIFY2(gone.err.contains("E_NOT_FOUND"), gone.describe());
    }

    void theHubIsSearched() {
        Place place;

        const auto found = place.run({"models", "search", "tiny"});

        QVERIFY2(found.code == 0, found.describe());
        QVERIFY2(found.out.contains("acme/tiny"), found.describe());
    }

    void wrongUseIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no command") << QStringList{"models"} << 2;
        QTest::newRow("no id") << QStringList{"models", "download"} << 2;
        QTest::newRow("ids and all") << QStringList{"models", "verify", "flite", "--all"} << 2;
        QTest::newRow("unknown") << QStringList{"models", "download", "nothing-like-it"} << 1;
        QTest::newRow("not here") << QStringList{"models", "load", "whisper-tiny"} << 1;
        QTest::newRow("built in") << QStringList{"models", "remove", "flite"} << 1;
        QTest::newRow("no checkpoint") << QStringList{"models", "import", "/tmp"} << 1;
    }

    void wrongUseIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        Place place;

        const auto result = place.run(arguments);

        QVERIFY2(result.code == code, result.describe());
        QVERIFY(!result.err.isEmpty());
        QVERIFY(place.hub.requests().empty());
    }

    // R14: in a network namespace without any interface, everything of this machine works.
    void withoutAnyNetworkItSpeaksAndListsModels() {
        const CliSandbox sandbox("/usr/bin/unshare");
        if (sandbox.run({"-rn", "true"}).code != 0) QSKIP("no network namespace may be made here");
        const QStringList isolated = {"-rn", TIMBRE_PROGRAM};

        const auto spoken = sandbox.run(isolated + QStringList{"speak", "Nobody is listening.", "--no-play",
                                                               "-o", sandbox.path("out.wav")});
        const auto listed = sandbox.run(isolated + QStringList{"models", "list"});

        QVERIFY2(spoken.code == 0, spoken.describe());
        QVERIFY(!sandbox.read("out.wav").isEmpty());
        QVERIFY2(listed.code == 0, listed.describe());
        QVERIFY(listed.out.contains("whisper-tiny"));
        storage::Database database(sandbox.path("data/timbre-studio/timbre.db").toStdString(),
                                   storage::Access::ReadOnly);
        QCOMPARE(storage::LedgerStore(database).count(), 0);
    }
};

QTEST_GUILESS_MAIN(CliModelsTest)
#include "cli_models_test.moc"
