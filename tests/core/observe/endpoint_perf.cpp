// How long the endpoint takes, connection included, with as many models and engines as there may be.
#include "core/observe/endpoint.h"
#include "core/observe/observation.h"
#include "tests/core/observe/example_observed.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

#include <algorithm>
#include <vector>

using namespace timbre;

namespace {

constexpr int kModels = 60, kEngines = 30, kRounds = 500, kPatienceMs = 10'000;

void fill(observe::Observation& observation) {
    engine::ModelsListed listed;
    for (int i = 0; i < kModels; ++i) {
        engine::ModelRow row;
        row.id = "model-" + std::to_string(i);
        row.state = i % 2 == 0 ? engine::ModelState::Loaded : engine::ModelState::Ready;
        listed.models.push_back(row);
    }
    observation.take(engine::ModelEvent(listed));
    for (int i = 0; i < kEngines; ++i) {
        auto job = test::observedJob(storage::JobState::Done);
        job.engine = "engine-" + std::to_string(i);
        observation.take(engine::MetricsEvent(engine::JobMeasured{job}));
    }
    observation.take(engine::MetricsEvent(engine::SystemSampled{*test::fullObserved().sample}));
}

// Bytes of the answer.
qsizetype ask(int port, const QByteArray& path, const QByteArray& token) {
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(port));
    socket.waitForConnected(kPatienceMs);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) +
                 "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    qsizetype bytes = 0;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(kPatienceMs))
        bytes += socket.readAll().size();
    return bytes;
}

}  // namespace

class EndpointPerf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers() {
        observe::Observation observation("1.2.3");
        fill(observation);
        const QByteArray token(64, 'a');
        const observe::Endpoint endpoint({.port = 0, .token = token.toStdString()},
                                         observe::pagesOf(observation));
        for (const char* path : {"/metrics", "/health"}) {
            std::vector<double> ms;
            qsizetype bytes = 0;
            for (int i = 0; i < kRounds; ++i) {
                QElapsedTimer timer;
                timer.start();
                bytes = ask(endpoint.port(), path, token);
                ms.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            std::ranges::sort(ms);
            QVERIFY(bytes > 1000);
            qInfo("| endpoint, %s, %lld bytes | %zu | %.2f | %.2f | ms |", path,
                  static_cast<long long>(bytes), ms.size(), ms[ms.size() / 2], ms[ms.size() * 95 / 100]);
        }
    }
};

QTEST_GUILESS_MAIN(EndpointPerf)
#include "endpoint_perf.moc"
