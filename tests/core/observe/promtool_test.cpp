// What we write for Prometheus, read by Prometheus' own tool.
#include "core/observe/prometheus_text.h"
#include "tests/core/observe/example_observed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace timbre;

namespace {

constexpr int kPatienceMs = 60'000;

QString resource(const char* name) {
    return QString(TIMBRE_SOURCE_DIR "/resources/observe/") + name;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Exit code and everything that was said.
std::pair<int, QString> promtool(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("promtool", arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QJsonObject dashboard() {
    return QJsonDocument::fromJson(bytesOf(resource("grafana-dashboard.json"))).object();
}

QStringList expressions() {
    QStringList found;
    for (const auto panel : dashboard()["panels"].toArray())
        for (const auto target : panel.toObject()["targets"].toArray())
            found << target.toObject()["expr"].toString();
    return found;
}

QStringList unknownNames(const QString& text) {
    QStringList known, unknown;
    for (const auto& name : observe::prometheusNames()) known << QString::fromStdString(name);
    static const QRegularExpression kName("\\btimbre_[a-z_]+");
    for (auto matches = kName.globalMatch(text); matches.hasNext();)
        if (const auto name = matches.next().captured(); !known.contains(name)) unknown << name;
    return unknown;
}

}  // namespace

class PromtoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDashboardNamesMetricsThatExist() {
        const auto list = expressions();
        QVERIFY(list.size() > 20);
        QCOMPARE(unknownNames(list.join('\n')), QStringList());
        QCOMPARE(dashboard()["title"].toString(), "Timbre Studio");
    }

    void panelsHaveNumbersOfTheirOwn() {
        QSet<int> ids;
        const auto panels = dashboard()["panels"].toArray();
        for (const auto panel : panels) ids << panel.toObject()["id"].toInt();
        QCOMPARE(ids.size(), panels.size());
    }

    void theRulesNameMetricsThatExist() {
        const auto rules = QString::fromUtf8(bytesOf(resource("prometheus-rules.yml")));
        QVERIFY(rules.contains("timbre_"));
        QCOMPARE(unknownNames(rules), QStringList());
    }

    void prometheusAcceptsTheMetrics_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("everything") << true;
        QTest::newRow("nothing yet") << false;
    }
    void prometheusAcceptsTheMetrics() {
        QFETCH(bool, full);
        needPromtool();
        const auto text = observe::prometheusText(full ? test::fullObserved() : observe::Observed{});
        const auto [code, said] = promtool({"check", "metrics"}, QByteArray::fromStdString(text));
        QVERIFY2(code == 0, qPrintable(said));
        QCOMPARE(said.trimmed(), QString());
    }

    void prometheusAcceptsTheRules() {
        needPromtool();
        const auto [code, said] = promtool({"check", "rules", resource("prometheus-rules.yml")});
        QVERIFY2(code == 0, qPrintable(said));
        QVERIFY2(said.contains("SUCCESS: 12 rules"), qPrintable(said));
    }

    void prometheusAcceptsEveryExpressionOfTheDashboard() {
        needPromtool();
        const QTemporaryDir folder;
        QFile file(folder.filePath("rules.yml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString text = "groups:\n- name: dashboard\n  rules:\n";
        int number = 0;
        for (auto expression : expressions()) {
            expression.replace("$__rate_interval", "5m").replace("$job", ".*");
            text += QString("  - {record: 'r%1', expr: '%2'}\n").arg(++number).arg(expression);
        }
        file.write(text.toUtf8());
        file.close();

        const auto [code, said] = promtool({"check", "rules", file.fileName()});

        QVERIFY2(code == 0, qPrintable(said));
    }

    void manyFailuresFireTheRule() {
        needPromtool();
        const QTemporaryDir folder;
        QFile file(folder.filePath("test.yml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString(R"(rule_files: ['%1']
tests:
- interval: 30s
  input_series:
  - {series: 'timbre_jobs_total{instance="a",outcome="done"}', values: '0+1x20'}
  - {series: 'timbre_jobs_total{instance="a",outcome="failed"}', values: '0x10 1+1x10'}
  alert_rule_test:
  - {eval_time: 4m, alertname: TimbreManyJobsFail, exp_alerts: []}
  - eval_time: 10m
    alertname: TimbreManyJobsFail
    exp_alerts: [{exp_labels: {severity: critical, instance: a}, exp_annotations: {summary: More than every tenth job fails, description: '50% of the jobs of the last five minutes failed.'}}]
)")
                       .arg(resource("prometheus-rules.yml"))
                       .toUtf8());
        file.close();

        const auto [code, said] = promtool({"test", "rules", file.fileName()});

        QVERIFY2(code == 0, qPrintable(said));
    }

private:
    static void needPromtool() {
        if (QStandardPaths::findExecutable("promtool").isEmpty())
            QSKIP("promtool is not installed (Debian package prometheus)");
    }
};

QTEST_GUILESS_MAIN(PromtoolTest)
#include "promtool_test.moc"
