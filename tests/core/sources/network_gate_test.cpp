#include "core/sources/network_gate.h"

#include "tests/core/sources/hub_rig.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

namespace {

using Outcome = ConnectionNote::Outcome;

bool isLoaded(const char* library) {
    return readText("/proc/self/maps").find(library) != std::string::npos;
}

std::optional<WebResponse> fetched(HubRig& rig, const std::string& path, const std::string& token = "",
                                   const std::stop_token& stop = {}) {
    return rig.gate.fetch({.url = rig.server.url() + path, .purpose = "test", .token = token}, stop);
}

constexpr const char* kModel = "/acme/tiny/resolve/main/model.safetensors";
constexpr const char* kConfig = "/acme/tiny/resolve/main/config.json";

std::optional<ErrorCode> codeOf(HubRig& rig, const std::string& path) {
    return errorCodeOf([&] { fetched(rig, path); });
}

}  // namespace

class NetworkGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // These two must run first: the module stays once it is loaded.
    void withoutTheModuleThatIsSaid() {
        qputenv("TIMBRE_MODULE_PATH", "/nonexistent");
        {
            HubRig rig;
            QCOMPARE(codeOf(rig, kConfig), ErrorCode::ModuleMissing);
            QVERIFY(rig.ledger().empty());
        }
        qunsetenv("TIMBRE_MODULE_PATH");
    }

    void nothingOfTheNetworkIsLoadedBeforeARequest() {
        HubRig rig;
        rig.gate.setPolicy({.offline = true});
        QCOMPARE(codeOf(rig, kConfig), ErrorCode::Offline);
        QVERIFY(!isLoaded("libcurl"));

        rig.gate.setPolicy(HubRig::policyFor(rig.server));
        QCOMPARE(QString::fromStdString(fetched(rig, kConfig)->body), R"({"model_type":"tiny"})");
        QVERIFY(isLoaded("libcurl"));
    }

    void aRedirectedFileArrives() {
        HubRig rig;

        const auto response = fetched(rig, kModel);

        QVERIFY(response->body == noise(300'000));
        QCOMPARE(rig.server.count("/cdn/"), 1);
    }

    void theTokenStaysWithItsHost() {
        HubRig rig;
        rig.server.add("acme/closed", {.folder = rig.repository(), .token = "hf_secret"});

        const auto response = fetched(rig, "/acme/closed/resolve/main/model.safetensors", "hf_secret");

        QCOMPARE(response->body.size(), 300'000u);
        for (const auto& request : rig.server.requests())
            QCOMPARE(request.headers.contains("authorization"),
                     request.path.find("/cdn/") == std::string::npos);
        for (const auto& note : rig.ledger()) {
            QVERIFY(note.address.find("hf_secret") == std::string::npos);
            QVERIFY(note.address.find("cdn-signature") == std::string::npos);
        }
    }

    void theLedgerKnowsEveryHop() {
        HubRig rig;

        fetched(rig, kModel);

        const auto notes = rig.ledger();
        QCOMPARE(notes.size(), 2u);
        QCOMPARE(QString::fromStdString(notes[0].purpose), "test");
        QCOMPARE("http://" + notes[0].host, rig.server.url());
        QCOMPARE("http://" + notes[1].host, rig.server.cdnUrl());
        QVERIFY(notes[1].bytesReceived > 300'000);
        QVERIFY(notes[1].bytesSent > 50);
        QVERIFY(notes[1].outcome == Outcome::Done);
        QVERIFY(notes[1].startedAtMs > 1'600'000'000'000);
    }

    void refusalsAreInTheLedger() {
        HubRig rig;
        NetworkPolicy policy = HubRig::policyFor(rig.server);
        policy.hosts.clear();  // its CDN
        rig.gate.setPolicy(policy);

        QCOMPARE(codeOf(rig, kModel), ErrorCode::Network);

        QCOMPARE(rig.server.count("/cdn/"), 0);
        QVERIFY(rig.ledger().back().outcome == Outcome::Refused);
        QCOMPARE("http://" + rig.ledger().back().host, rig.server.cdnUrl());
    }

    void aRedirectToAnUnnamedHostIsRefused_data() {
        QTest::addColumn<QString>("location");
        QTest::newRow("another host") << "https://example.com/file";
        QTest::newRow("another port of this machine") << "http://127.0.0.1:9/file";
        QTest::newRow("a file") << "file:///etc/passwd";
        QTest::newRow("two readings") << "https://huggingface.co@example.com/";
        QTest::newRow("nothing") << "";
    }
    void aRedirectToAnUnnamedHostIsRefused() {
        QFETCH(QString, location);
        HubRig rig;
        rig.server.fault("config.json", {.status = 302, .headers = {{"location", location.toStdString()}}});

        QCOMPARE(codeOf(rig, kConfig), ErrorCode::Network);
        QCOMPARE(rig.server.requests().size(), 1u);
    }

    void aCircleEnds() {
        HubRig rig;
        rig.server.fault("config.json", {.status = 301, .location = "loop"}, 100);

        QCOMPARE(codeOf(rig, kConfig), ErrorCode::Network);
        QCOMPARE(rig.server.requests().size(), 8u);
    }

    void statusesBecomeErrors_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("mayPass");
        QTest::newRow("400") << 400 << int(ErrorCode::Network) << false;
        QTest::newRow("401") << 401 << int(ErrorCode::AccessDenied) << false;
        QTest::newRow("403") << 403 << int(ErrorCode::AccessDenied) << false;
        QTest::newRow("404") << 404 << int(ErrorCode::NotFound) << false;
        QTest::newRow("416") << 416 << int(ErrorCode::Network) << false;
        QTest::newRow("429") << 429 << int(ErrorCode::Network) << true;
        QTest::newRow("500") << 500 << int(ErrorCode::Network) << true;
        QTest::newRow("503") << 503 << int(ErrorCode::Network) << true;
    }
    void statusesBecomeErrors() {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, mayPass);
        HubRig rig;
        rig.server.fault("config.json", {.status = status, .headers = {{"retry-after", "7"}}});

        try {
            fetched(rig, kConfig);
            QFAIL("no error");
        } catch (const TransientError& error) {
            QVERIFY(mayPass);
            QCOMPARE(error.retryAfterSeconds(), 7);
        } catch (const Error& error) {
            QVERIFY(!mayPass);
            QCOMPARE(int(error.code()), code);
        }
        QVERIFY(rig.ledger().back().outcome == Outcome::Failed);
    }

    void brokenAnswersMayPass_data() {
        QTest::addColumn<double>("cutAt");
        QTest::addColumn<bool>("dropped");
        QTest::addColumn<double>("stallAt");
        QTest::newRow("no answer") << -1.0 << true << -1.0;
        QTest::newRow("half a body") << 0.5 << false << -1.0;
        QTest::newRow("stalled from the beginning") << -1.0 << false << 0.0;
        QTest::newRow("stalled half way") << -1.0 << false << 0.5;
    }
    void brokenAnswersMayPass() {
        QFETCH(double, cutAt);
        QFETCH(bool, dropped);
        QFETCH(double, stallAt);
        HubRig rig;
        rig.server.fault("/cdn/", {.cutAt = cutAt, .stallAt = stallAt, .dropped = dropped});

        QVERIFY_EXCEPTION_THROWN(fetched(rig, kModel), TransientError);
    }

    void nobodyListening() {
        HubRig rig;
        NetworkPolicy policy;
        policy.endpoint = "http://127.0.0.1:1";
        rig.gate.setPolicy(policy);

        QVERIFY_EXCEPTION_THROWN(rig.gate.fetch({.url = "http://127.0.0.1:1/x", .purpose = "test"}, {}),
                                 TransientError);
    }

    void hugeHeadersAndAnswersAreRefused() {
        HubRig rig;
        rig.server.fault("config.json", {.hugeHeaderBytes = 80'000});
        rig.server.fault("config.json", {.hugeHeaderBytes = 5'000'000});

        QVERIFY(fetched(rig, kConfig).has_value());
        QCOMPARE(codeOf(rig, kConfig), ErrorCode::Network);
        QCOMPARE(errorCodeOf([&] {
                     rig.gate.fetch({.url = rig.server.url() + kModel, .purpose = "test"}, {}, 100'000);
                 }),
                 ErrorCode::Network);
    }

    void theTextOfAnErrorIsNotReadForEver() {
        HubRig rig;
        rig.server.fault("config.json", {.status = 404, .body = std::string(50'000'000, 'x')});

        QCOMPARE(codeOf(rig, kConfig), ErrorCode::NotFound);
        QVERIFY(rig.ledger().back().bytesReceived < 5'000'000);
    }

    void aSlowAnswerArrives() {
        HubRig rig;
        rig.server.fault("config.json", {.bytesPerSecond = 200});

        QCOMPARE(fetched(rig, kConfig)->body.size(), 21u);
    }

    void aStopIsObeyedAtOnce() {
        HubRig rig;
        rig.server.fault("/cdn/", {.stallAt = 0.5});
        NetworkPolicy patient = HubRig::policyFor(rig.server);
        patient.stallSeconds = 60;
        rig.gate.setPolicy(patient);
        std::stop_source stop;
        std::atomic<std::chrono::steady_clock::time_point> stoppedAt;
        std::jthread stopper([&] {
            while (rig.server.count("/cdn/") == 0) std::this_thread::yield();
            stoppedAt = std::chrono::steady_clock::now();
            stop.request_stop();
        });

        const auto response = fetched(rig, kModel, "", stop.get_token());
        const auto waited = std::chrono::steady_clock::now() - stoppedAt.load();

        QVERIFY(!response.has_value());
        qInfo() << "stopped after" << std::chrono::duration<double, std::milli>(waited).count() << "ms";
    }

    void goingOfflineEndsWhatIsOpen() {
        HubRig rig;
        rig.server.fault("/cdn/", {.stallAt = 0.5});
        NetworkPolicy patient = HubRig::policyFor(rig.server);
        patient.stallSeconds = 60;
        rig.gate.setPolicy(patient);
        std::jthread switcher([&] {
            while (rig.server.count("/cdn/") == 0) std::this_thread::yield();
            rig.gate.setPolicy({.offline = true});
        });

        QCOMPARE(codeOf(rig, kModel), ErrorCode::Offline);
    }

    void whatASinkThrowsComesOut() {
        HubRig rig;
        const auto full = [](std::span<const char>) { throw Error(ErrorCode::DiskFull, "no space"); };

        QCOMPARE(errorCodeOf([&] {
                     rig.gate.stream({.url = rig.server.url() + kModel, .purpose = "test"},
                                     [](const ResponseHead&) {}, full, {});
                 }),
                 ErrorCode::DiskFull);
    }

    void aProxyIsAskedForTheWholeAddress() {
        HubRig rig;
        NetworkPolicy policy;
        policy.endpoint = "http://hub.example";
        policy.proxy = rig.server.url();
        rig.gate.setPolicy(policy);

        const auto response =
            rig.gate.fetch({.url = std::string("http://hub.example") + kConfig, .purpose = "test"}, {});

        QCOMPARE(QString::fromStdString(response->body), R"({"model_type":"tiny"})");
        QVERIFY(rig.server.requests()[0].target.starts_with("http://hub.example"));
    }

    void theTokenIsNotSentWithoutEncryption() {
        HubRig rig;
        NetworkPolicy policy;
        policy.endpoint = "http://hub.example";
        policy.proxy = rig.server.url();
        rig.gate.setPolicy(policy);

        rig.gate.fetch(
            {.url = std::string("http://hub.example") + kConfig, .purpose = "test", .token = "hf_secret"},
            {});

        QVERIFY(!rig.server.requests()[0].headers.contains("authorization"));
    }
};

QTEST_APPLESS_MAIN(NetworkGateTest)
#include "network_gate_test.moc"
