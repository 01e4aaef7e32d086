#include "core/observe/endpoint.h"

#include "core/base/error.h"
#include "core/observe/observation.h"
#include "tests/support/data_folder.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace timbre;
using namespace timbre::observe;

namespace {

constexpr int kPatienceMs = 10'000;
const std::string kToken(64, 'a');

struct Reply {
    int status = 0;
    QString head, body;
};

// One request as it goes over the wire; status 0: nobody answered.
Reply send(int port, const QByteArray& request) {
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(port));
    if (!socket.waitForConnected(kPatienceMs)) return {};
    socket.write(request);
    QByteArray bytes;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(kPatienceMs))
        bytes += socket.readAll();
    bytes += socket.readAll();
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return {};
    return {bytes.mid(9, 3).toInt(), QString::fromUtf8(bytes.left(end)),
            QString::fromUtf8(bytes.mid(end + 4))};
}

QByteArray request(const QByteArray& path, int port, const QByteArray& headers = {},
                   const QByteArray& method = "GET") {
    return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n" +
           "Authorization: Bearer " + QByteArray::fromStdString(kToken) + "\r\n" + headers + "\r\n";
}

Pages pages() {
    return {.metrics =
                [] {
                    return Page{"text/plain", "metrics\n"};
                },
            .health =
                [] {
                    return Page{"application/json", "{}\n", 503};
                }};
}

HttpAsk good() {
    HttpAsk ask;
    ask.method = "GET";
    ask.path = "/metrics";
    ask.host = "127.0.0.1:9273";
    ask.authorization = "Bearer " + kToken;
    return ask;
}

int statusOf(const HttpAsk& ask) {
    return answer(ask, kToken, 9273, pages()).status;
}

}  // namespace

class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThisMachineIsAnswered_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("number") << "127.0.0.1:9273" << 200;
        QTest::newRow("name") << "localhost:9273" << 200;
        QTest::newRow("capitals") << "LocalHost:9273" << 200;
        QTest::newRow("IPv6") << "[::1]:9273" << 200;
        QTest::newRow("elsewhere") << "evil.example:9273" << 403;
        QTest::newRow("elsewhere that begins like us") << "localhost.evil.example:9273" << 403;
        QTest::newRow("another port") << "localhost:80" << 403;
        QTest::newRow("no port") << "localhost" << 403;
        QTest::newRow("nothing") << "" << 403;
    }
    void onlyThisMachineIsAnswered() {
        QFETCH(QString, host);
        QFETCH(int, status);
        auto ask = good();
        ask.host = host.toStdString();
        QCOMPARE(statusOf(ask), status);
    }

    void webPagesAreRefused() {
        auto ask = good();
        ask.origin = "http://evil.example";
        QCOMPARE(statusOf(ask), 403);
        ask.origin = "null";
        QCOMPARE(statusOf(ask), 403);
        ask.origin = "https://localhost:9273";
        QCOMPARE(statusOf(ask), 403);
        ask.origin = "http://localhost:9273";
        QCOMPARE(statusOf(ask), 200);
    }

    void theTokenIsNeeded_data() {
        QTest::addColumn<QString>("authorization");
        QTest::addColumn<int>("status");
        const auto token = QString::fromStdString(kToken);
        QTest::newRow("right") << "Bearer " + token << 200;
        QTest::newRow("lower case") << "bearer " + token << 200;
        QTest::newRow("none") << "" << 401;
        QTest::newRow("another") << "Bearer " + QString(64, 'b') << 401;
        QTest::newRow("shorter") << "Bearer " + token.left(63) << 401;
        QTest::newRow("longer") << "Bearer " + token + "a" << 401;
        QTest::newRow("another scheme") << "Basic  " + token << 401;
        QTest::newRow("empty") << "Bearer " << 401;
    }
    void theTokenIsNeeded() {
        QFETCH(QString, authorization);
        QFETCH(int, status);
        auto ask = good();
        ask.authorization = authorization.toStdString();
        QCOMPARE(statusOf(ask), status);
    }

    void pathsAndMethodsAreFew() {
        auto ask = good();
        ask.path = "/health";
        QCOMPARE(statusOf(ask), 503);
        ask.path = "/";
        QCOMPARE(statusOf(ask), 404);
        ask.path = "/metrics/../secret";
        QCOMPARE(statusOf(ask), 404);
        ask.path = "/metrics";
        ask.method = "POST";
        QCOMPARE(statusOf(ask), 405);
        ask.method = "HEAD";
        QCOMPARE(statusOf(ask), 200);
    }

    void nothingOfItIsKeptByAnybody() {
        auto ask = good();
        ask.authorization.clear();
        const auto refused = answer(ask, kToken, 9273, pages());
        QCOMPARE(refused.headers.front().first, std::string("WWW-Authenticate"));
        QVERIFY(refused.body.find(kToken) == std::string::npos);
    }

    void realRequestsAreAnswered() {
        Observation observation("1.2.3");
        observation.setReady();
        const Endpoint endpoint({.port = 0, .token = kToken}, pagesOf(observation));
        const int port = endpoint.port();
        QVERIFY(port > 0);
        QCOMPARE(endpoint.address(), "http://127.0.0.1:" + std::to_string(port));

        const auto metrics = send(port, request("/metrics", port));
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("timbre_build_info{version=\"1.2.3\"} 1"));
        QVERIFY(metrics.head.contains("text/plain; version=0.0.4"));
        QVERIFY(metrics.head.contains("no-store"));
        const auto health = send(port, request("/health?x=1", port));
        QCOMPARE(health.status, 200);
        QVERIFY(health.body.contains("\"status\": \"healthy\""));
        observation.setStorageError(Error(ErrorCode::DiskFull, "full"));
        QCOMPARE(send(port, request("/health", port)).status, 503);

        QCOMPARE(send(port, request("/nothing", port)).status, 404);
        QCOMPARE(send(port, request("/metrics", port, {}, "DELETE")).status, 405);
        QCOMPARE(send(port, request("/metrics", port, "Origin: http://evil.example\r\n")).status, 403);
        QCOMPARE(send(port, request("/metrics", port + 1)).status, 403);
        QCOMPARE(
            send(port, "GET /metrics HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n")
                .status,
            401);
    }

    void nonsenseDoesNotEndIt() {
        const Endpoint endpoint({.port = 0, .token = kToken}, pages());
        const int port = endpoint.port();
        for (const QByteArray& bytes :
             {QByteArray("\r\n\r\n"), QByteArray("GET\r\n\r\n"), QByteArray(100, '\0') + "\r\n\r\n",
              "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n",
              QByteArray("POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")})
            send(port, bytes);

        QCOMPARE(send(port, request("/metrics", port)).status, 200);
    }

    void manyAskAtOnce() {
        const Endpoint endpoint({.port = 0, .token = kToken}, pages());
        const int port = endpoint.port();
        std::atomic<int> good{0};
        std::vector<std::thread> clients;
        for (int i = 0; i < 8; ++i)
            clients.emplace_back([&] {
                for (int k = 0; k < 20; ++k) good += send(port, request("/metrics", port)).status == 200;
            });
        for (auto& client : clients) client.join();

        QCOMPARE(good.load(), 160);
    }

    void itIsClosedWhenItIsGone() {
        int port = 0;
        {
            const Endpoint endpoint({.port = 0, .token = kToken}, pages());
            port = endpoint.port();
            QCOMPARE(send(port, request("/metrics", port)).status, 200);
        }
        QCOMPARE(send(port, request("/metrics", port)).status, 0);
        const Endpoint again({.port = port, .token = kToken}, pages());
        QCOMPARE(send(port, request("/metrics", port)).status, 200);
    }

    void aPortThatIsTakenIsAnError() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto open = [&] { Endpoint({.port = other.serverPort(), .token = kToken}, pages()); };
        QCOMPARE(test::errorCodeOf(open), std::optional(ErrorCode::InUse));
        const Endpoint first({.port = 0, .token = kToken}, pages());
        QCOMPARE(test::errorCodeOf([&] { Endpoint({.port = first.port(), .token = kToken}, pages()); }),
                 std::optional(ErrorCode::InUse));
    }

    void nobodyElseReadsTheToken() {
        const test::DataFolder folder;
        const auto file = folder.path() / "state" / "observe.token";
        const auto token = tokenOf(file);

        QCOMPARE(token.size(), std::size_t(64));
        QCOMPARE(tokenOf(file), token);
        struct stat status {};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void aFileThatHoldsNoTokenIsReplaced() {
        const test::DataFolder folder;
        const auto file = folder / "observe.token";
        std::ofstream(file) << "short\n";
        QCOMPARE(tokenOf(file).size(), std::size_t(64));
        QVERIFY(tokenOf(folder / "other.token") != tokenOf(file));
    }

    void withoutATokenNothingListens() {
        QCOMPARE(test::errorCodeOf([] { Endpoint({.port = 0, .token = {}}, pages()); }),
                 std::optional(ErrorCode::InvalidInput));
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
