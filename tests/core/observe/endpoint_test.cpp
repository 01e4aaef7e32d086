#include "core/observe/endpoint.h"

#include "core/base/error.h"
#include "core/observe/observation.h"
#include "tests/support/data_folder.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <atomic>
#include <fstream>
#include <memory>
#include <random>
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
Reply send(int port, const QByteArray& request, int patienceMs = kPatienceMs) {
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(port));
    if (!socket.waitForConnected(patienceMs)) return {};
    socket.write(request);
    QByteArray bytes;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(patienceMs))
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

    // More than it has threads: whoever says nothing is put off after a while, and others are answered.
    void whoAsksSlowlyDoesNotStopOthers() {
        const Endpoint endpoint({.port = 0, .token = kToken}, pages());
        const int port = endpoint.port();
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 12; ++i) {
            auto& socket = slow.emplace_back(std::make_unique<QTcpSocket>());
            socket->connectToHost("127.0.0.1", quint16(port));
            QVERIFY(socket->waitForConnected(kPatienceMs));
            socket->write("GET /metrics HTTP/1.1\r\nHost: local");
            socket->flush();
        }

        QCOMPARE(send(port, request("/metrics", port), 60'000).status, 200);
    }

    void aHugeRequestIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header") << "GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: " +
                                       QByteArray(4 << 20, 'a') + "\r\n\r\n";
        QByteArray many = "GET /metrics HTTP/1.1\r\n";
        for (int i = 0; i < 100'000; ++i) many += "X-" + QByteArray::number(i) + ": 1\r\n";
        QTest::newRow("many headers") << many + "\r\n";
        QTest::newRow("body")
            << "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8388608\r\n\r\n" +
                   QByteArray(8 << 20, 'b');
        QTest::newRow("no end of a chunk")
            << "POST /metrics HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n" +
                   QByteArray(1 << 20, 'c');
    }
    void aHugeRequestIsRefused() {
        QFETCH(QByteArray, bytes);
        const Endpoint endpoint({.port = 0, .token = kToken}, pages());
        const int port = endpoint.port();

        QVERIFY(send(port, bytes).status != 200);

        QCOMPARE(send(port, request("/metrics", port)).status, 200);
    }

    void itClosesInTheMiddleOfRequests() {
        std::atomic<int> asked{0};
        auto slowPages = pages();
        slowPages.metrics = [&] {
            ++asked;
            return Page{"text/plain", std::string(4 << 20, 'm')};
        };
        auto endpoint = std::make_unique<Endpoint>(EndpointOptions{.port = 0, .token = kToken}, slowPages);
        const int port = endpoint->port();
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 6; ++i) {  // who reads nothing, and who has not asked to the end
            auto& socket = clients.emplace_back(std::make_unique<QTcpSocket>());
            socket->setReadBufferSize(1000);
            socket->connectToHost("127.0.0.1", quint16(port));
            QVERIFY(socket->waitForConnected(kPatienceMs));
            const auto whole = request("/metrics", port);
            socket->write(i % 2 == 0 ? whole : whole.left(20));
            socket->flush();
        }
        QTRY_VERIFY_WITH_TIMEOUT(asked > 0, kPatienceMs);

        endpoint.reset();

        QCOMPARE(send(port, request("/metrics", port)).status, 0);
    }

    void anyBytesAreAnsweredOrPutOff() {
        const Endpoint endpoint({.port = 0, .token = kToken}, pages());
        const int port = endpoint.port();
        const auto good = request("/metrics", port);
        std::mt19937 random(13);
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            auto bytes = good;
            for (unsigned n = 1 + random() % 6; n > 0; --n)
                bytes[int(random() % unsigned(bytes.size()))] = char(random() % 256);
            answered += send(port, bytes + "\r\n\r\n").status != 0;
        }
        QVERIFY(answered > 100);
        QCOMPARE(send(port, good).status, 200);
    }

    void anyAskIsDecided() {
        std::mt19937 random(17);
        int good200 = 0;
        for (int i = 0; i < 50'000; ++i) {
            auto ask = good();
            for (auto* text : {&ask.method, &ask.path, &ask.host, &ask.authorization})
                if (random() % 4 == 0 && !text->empty())
                    (*text)[random() % text->size()] = char(random() % 256);
            if (random() % 4 == 0) ask.origin = ask.host;
            const int status = statusOf(ask);
            const bool isWhole = ask.method == "GET" && ask.path == "/metrics" && ask.host == good().host &&
                                 ask.authorization == good().authorization && !ask.origin;
            QVERIFY(status == 200 || status == 401 || status == 403 || status == 404 || status == 405);
            QVERIFY(!isWhole || status == 200);
            good200 += status == 200;
        }
        QVERIFY(good200 > 1000);
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
