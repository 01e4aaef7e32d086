#include "core/sources/hub.h"

#include "tests/core/sources/hub_rig.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

class HubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotHasFilesAtACommit() {
        HubRig rig;
        Hub hub(rig.gate);

        const auto snapshot = hub.snapshot("acme/tiny", "main", {});

        QCOMPARE(snapshot->commit, rig.server.commitOf("acme/tiny"));
        QCOMPARE(snapshot->files.size(), 3u);
        QCOMPARE(QString::fromStdString(snapshot->files[0].path), "config.json");
        QCOMPARE(snapshot->files[0].bytes, 21);
        // printf '{"model_type":"tiny"}' | git hash-object --stdin
        QCOMPARE(QString::fromStdString(snapshot->files[0].gitSha1),
                 "2bca4099ca46ea25d5b5df22f3e99f26f1389ec5");
        QVERIFY(snapshot->files[0].sha256.empty());
        QCOMPARE(snapshot->files[1].sha256.size(), 64u);
        QCOMPARE(QString::fromStdString(snapshot->files[2].path), "nested/a b.txt");
    }

    void longListsComeInPages() {
        HubRig rig;
        for (int i = 0; i < 25; ++i) writeText(rig.repository() / ("part-" + std::to_string(i)), "x");
        rig.server.setPageSize(7);

        const auto snapshot = Hub(rig.gate).snapshot("acme/tiny", "main", {});

        QCOMPARE(snapshot->files.size(), 28u);
        QVERIFY(rig.server.count("/tree/") >= 4);
    }

    void theNextPageIsAskedOfTheEndpointOnly() {
        HubRig rig;
        rig.server.fault("/tree/", {.headers = {{"link",
                                                 "<https://example.com/api/models/acme/tiny/tree/main"
                                                 "?recursive=true&cursor=9>; rel=\"next\""}}});

        const auto snapshot =
            Hub(rig.gate, [](const std::string&) { return "hf_secret"; }).snapshot("acme/tiny", "main", {});

        QCOMPARE(snapshot->files.size(), 3u);
        QCOMPARE(rig.server.count("/tree/"), 2);
    }

    void badTreesAreTypedErrors_data() {
        QTest::addColumn<QString>("body");
        const QString good =
            R"([{"type":"file","path":"%1","size":%2,"oid":"0187f3b09d66cef7911083ad49f890f5a6589589"}])";
        QTest::newRow("web page") << "<html>Please log in</html>";
        QTest::newRow("half") << "[{\"type\":\"file\",";
        QTest::newRow("object") << R"({"error":"x"})";
        QTest::newRow("numbers") << "[1,2]";
        QTest::newRow("no hash") << R"([{"type":"file","path":"a","size":1}])";
        QTest::newRow("short hash") << R"([{"type":"file","path":"a","size":1,"oid":"abc"}])";
        QTest::newRow("negative") << good.arg("a", "-1");
        QTest::newRow("far too large") << good.arg("a", "18446744073709551615");
        QTest::newRow("size as text") << good.arg("a", "\"1\"");
        QTest::newRow("climbs") << good.arg("../a", "1");
        QTest::newRow("climbs inside") << good.arg("a/../../b", "1");
        QTest::newRow("absolute") << good.arg("/etc/passwd", "1");
        QTest::newRow("backslash") << good.arg("a\\\\b", "1");
        QTest::newRow("control character") << good.arg("a\\u0000b", "1");
        QTest::newRow("empty") << good.arg("", "1");
        QTest::newRow("ours") << good.arg("timbre-model.json", "1");
        QTest::newRow("ours too") << good.arg("a.part", "1");
        QTest::newRow("deep") << QString("[").repeated(100'000);
        QTest::newRow("nothing") << "";
    }
    void badTreesAreTypedErrors() {
        QFETCH(QString, body);
        HubRig rig;
        rig.server.fault("/tree/", {.body = body.toStdString()});

        QCOMPARE(errorCodeOf([&] { Hub(rig.gate).snapshot("acme/tiny", "main", {}); }), ErrorCode::Network);
    }

    void whatIsListedTwiceIsRefused() {
        HubRig rig;
        const std::string row =
            R"({"type":"file","path":"a","size":1,"oid":"0187f3b09d66cef7911083ad49f890f5a6589589"})";
        rig.server.fault("/tree/", {.body = "[" + row + "," + row + "]"});

        QCOMPARE(errorCodeOf([&] { Hub(rig.gate).snapshot("acme/tiny", "main", {}); }), ErrorCode::Network);
    }

    void badNamesAreNotSent_data() {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("revision");
        QTest::newRow("climbs") << "acme/../x"
                                << "main";
        QTest::newRow("three parts") << "a/b/c"
                                     << "main";
        QTest::newRow("space") << "acme/ti ny"
                               << "main";
        QTest::newRow("query") << "acme/tiny?x"
                               << "main";
        QTest::newRow("empty") << ""
                               << "main";
        QTest::newRow("revision climbs") << "acme/tiny"
                                         << "../x";
        QTest::newRow("revision empty") << "acme/tiny"
                                        << "";
    }
    void badNamesAreNotSent() {
        QFETCH(QString, repository);
        QFETCH(QString, revision);
        HubRig rig;

        QCOMPARE(errorCodeOf(
                     [&] { Hub(rig.gate).snapshot(repository.toStdString(), revision.toStdString(), {}); }),
                 ErrorCode::InvalidInput);
        QVERIFY(rig.server.requests().empty());
    }

    void closedRepositoriesSayWhatToDo() {
        HubRig rig;
        rig.server.add("acme/closed", {.folder = rig.repository(), .token = "hf_secret"});

        try {
            Hub(rig.gate).snapshot("acme/closed", "main", {});
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), int(ErrorCode::AccessDenied));
            QVERIFY(error.detail().find("licence") != std::string::npos);
            QVERIFY(error.detail().find("/acme/closed") != std::string::npos);
        }
        Hub hub(rig.gate, [](const std::string&) { return "hf_secret"; });
        QCOMPARE(hub.snapshot("acme/closed", "main", {})->files.size(), 3u);
    }

    void theTokenIsThatOfTheHostAsked() {
        HubRig rig;
        std::string asked;
        Hub hub(rig.gate, [&](const std::string& host) {
            asked = host;
            return "hf_secret";
        });

        hub.snapshot("acme/tiny", "main", {});

        QCOMPARE(QString::fromStdString(asked), "127.0.0.1");
        QCOMPARE(QString::fromStdString(rig.server.requests()[0].header("authorization")),
                 "Bearer hf_secret");
    }

    void aWrongRevisionIsNotFound() {
        HubRig rig;
        QCOMPARE(errorCodeOf([&] { Hub(rig.gate).snapshot("acme/tiny", "v9", {}); }), ErrorCode::NotFound);
    }

    void whatPassesIsTriedAgain() {
        HubRig rig;
        rig.server.fault("/tree/", {.status = 503}, 2);

        QCOMPARE(Hub(rig.gate).snapshot("acme/tiny", "main", {})->files.size(), 3u);
    }

    void searchTellsWhatTheHubTells() {
        HubRig rig;
        rig.server.add("acme/tiny-gated", {.folder = rig.repository(),
                                           .licence = "apache-2.0",
                                           .pipelineTag = "text-to-speech",
                                           .downloads = 42,
                                           .gated = true});

        const auto hits = Hub(rig.gate).search("tiny-g", 20, {});

        QCOMPARE(hits->size(), 1u);
        QCOMPARE(QString::fromStdString(hits->front().repository), "acme/tiny-gated");
        QCOMPARE(QString::fromStdString(hits->front().licence), "apache-2.0");
        QCOMPARE(QString::fromStdString(hits->front().task), "text-to-speech");
        QCOMPARE(hits->front().downloads, 42);
        QVERIFY(hits->front().gated);
    }

    void aStopIsNoError() {
        HubRig rig;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!Hub(rig.gate).snapshot("acme/tiny", "main", stop.get_token()).has_value());
        QVERIFY(!Hub(rig.gate).search("x", 5, stop.get_token()).has_value());
    }
};

QTEST_APPLESS_MAIN(HubTest)
#include "hub_test.moc"
