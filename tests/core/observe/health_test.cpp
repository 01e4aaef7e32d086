#include "core/observe/health.h"

#include "core/observe/observation.h"
#include "core/observe/security.h"
#include "tests/core/observe/example_observed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <functional>

using namespace timbre;
using namespace timbre::observe;
using metrics::Severity;

namespace {

Observed well() {
    auto observed = test::fullObserved();
    observed.alerts.clear();
    return observed;
}

ObservedModel model(const char* state) {
    ObservedModel made;
    made.id = "m";
    made.state = state;
    return made;
}

metrics::Alert alert(Severity severity) {
    metrics::Alert made;
    made.severity = severity;
    made.detail = "detail";
    return made;
}

struct Case {
    const char* name;
    std::function<void(Observed&)> change;
    Status expected;
};

const Case kCases[] = {
    {"all is well", [](Observed&) {}, Status::Healthy},
    {"still starting", [](Observed& o) { o.isReady = false; }, Status::Degraded},
    {"no measurements yet", [](Observed& o) { o.sample.reset(); }, Status::Healthy},
    {"nothing can be kept", [](Observed& o) { o.storageError = Error(ErrorCode::DiskFull, "full"); },
     Status::Unhealthy},
    {"no answer for long", [](Observed& o) { o.at += 200'000; }, Status::Unhealthy},
    {"a model is not loaded", [](Observed& o) { o.models = {model("idle")}; }, Status::Healthy},
    {"a model is absent", [](Observed& o) { o.models = {model("absent")}; }, Status::Healthy},
    {"a model is downloading", [](Observed& o) { o.models = {model("downloading")}; }, Status::Healthy},
    {"a model is loading", [](Observed& o) { o.models = {model("loading")}; }, Status::Healthy},
    {"a model is loaded", [](Observed& o) { o.models = {model("loaded")}; }, Status::Healthy},
    {"a model is broken", [](Observed& o) { o.models = {model("broken")}; }, Status::Degraded},
    {"a hint is open", [](Observed& o) { o.alerts = {alert(Severity::Info)}; }, Status::Healthy},
    {"a warning is open", [](Observed& o) { o.alerts = {alert(Severity::Warning)}; }, Status::Degraded},
    {"a critical alert is open", [](Observed& o) { o.alerts = {alert(Severity::Critical)}; },
     Status::Unhealthy},
    {"a setting opens the program",
     [](Observed& o) {
         o.security = {{"models.hub", "x"}};
     },
     Status::Healthy},
};

QJsonObject json(const Observed& observed) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(healthJson(observed))).object();
}

}  // namespace

class HealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsStatus_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kCases)); ++i) QTest::newRow(kCases[i].name) << i;
    }
    void everyStateHasItsStatus() {
        QFETCH(int, index);
        auto observed = well();
        kCases[index].change(observed);

        const auto health = healthOf(observed);

        QVERIFY(health.status == kCases[index].expected);
        QCOMPARE(health.reasons.empty(), health.status == Status::Healthy);
    }

    void theWorstReasonComesFirst() {
        auto observed = well();
        observed.models = {model("broken")};
        observed.alerts = {alert(Severity::Critical)};

        const auto health = healthOf(observed);

        QVERIFY(health.status == Status::Unhealthy);
        QCOMPARE(health.reasons.front(), std::string("detail"));
        QCOMPARE(health.reasons.size(), std::size_t(2));
    }

    void theDocumentSaysItAll() {
        auto observed = test::fullObserved();
        observed.security = {{"models.hub", "Models come from another hub."}};
        const auto document = json(observed);

        QCOMPARE(document["status"].toString(), "healthy");
        QCOMPARE(document["timestamp"].toString(), "2023-11-14T22:14:20Z");
        QCOMPARE(document["uptime_seconds"].toInt(), 60);
        QCOMPARE(document["version"].toString(), "1.2.3");
        const auto models = document["models"].toArray();
        QCOMPARE(models[0].toObject()["device"].toString(), "cpu");
        QCOMPARE(models[1].toObject()["state"].toString(), "idle");
        QVERIFY(!models[1].toObject().contains("device"));
        QCOMPARE(document["alerts"].toArray().size(), 1);
        const auto security = document["security"].toObject();
        QCOMPARE(security["status"].toString(), "opened");
        QCOMPARE(security["findings"].toArray()[0].toObject()["setting"].toString(), "models.hub");
    }

    void onlyWhatIsOpenIsAFinding() {
        auto settings = config::Settings::load({});
        QVERIFY(securityFindings(settings).empty());

        settings.set("models.hub", "http://hub.example");
        settings.set("observe.endpoint", "true");
        settings.set("network.allowed_hosts", "cdn.example.org");
        settings.set("network.ca_file", "/tmp/ca.pem");
        QStringList keys;
        for (const auto& finding : securityFindings(settings))
            keys << QString::fromStdString(finding.setting);
        QCOMPARE(keys,
                 (QStringList{"network.allowed_hosts", "network.ca_file", "models.hub", "observe.endpoint"}));
    }

    void whatTheEngineSaysIsGathered() {
        Observation observation("1.2.3");
        QVERIFY(!observation.now().isReady);
        observation.take(engine::Event(engine::EngineReady{}));
        engine::ModelRow row;
        row.id = "whisper-tiny";
        row.state = engine::ModelState::Ready;
        observation.take(engine::ModelEvent(engine::ModelsListed{.models = {row}, .folders = {}}));
        QCOMPARE(observation.now().models.front().state, std::string("idle"));
        row.state = engine::ModelState::Loaded;
        row.device = "cpu";
        observation.take(engine::Event(engine::ModelNews{engine::ModelChanged{row}}));
        observation.take(engine::Event(
            engine::MetricsNews{engine::JobMeasured{test::observedJob(storage::JobState::Done)}}));

        const auto now = observation.now();

        QVERIFY(now.isReady);
        QCOMPARE(now.models.size(), std::size_t(1));
        QCOMPARE(now.models.front().state, std::string("loaded"));
        QCOMPARE(now.jobs.ends().size(), std::size_t(1));
        observation.take(engine::Event(engine::EngineFailed{Error(ErrorCode::DatabaseNewer, "newer")}));
        QVERIFY(healthOf(observation.now()).status == Status::Unhealthy);
    }
};

QTEST_APPLESS_MAIN(HealthTest)
#include "health_test.moc"
