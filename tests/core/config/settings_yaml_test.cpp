#include "core/config/settings_yaml.h"

#include "core/base/error.h"
#include "core/config/settings.h"

#include <QtTest>

#include <random>
#include <string>

using namespace timbre::config;
using std::string;

class SettingsYamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileDocumentsAreRefused_data();
    void hostileDocumentsAreRefused();
    void harmlessFormsAreRead_data();
    void harmlessFormsAreRead();
    void mutatedDocumentsNeverHarm();
};

void SettingsYamlTest::hostileDocumentsAreRefused_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("says");
    QTest::newRow("alias") << QByteArray("a: &x {b: 1}\nc: *x\n") << "anchors";
    QTest::newRow("alias of a value") << QByteArray("a:\n  b: &x 1\n  c: *x\n") << "anchors";
    QTest::newRow("billion laughs") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n") << "list";
    QTest::newRow("merge key") << QByteArray("a:\n  <<: *x\n  b: 1\n") << "";
    QTest::newRow("list") << QByteArray("a:\n  b: [1, 2]\n") << "list";
    QTest::newRow("deep") << QByteArray("a: {b: {c: 1}}\n") << "map";
    QTest::newRow("map as key") << QByteArray("{{a: 1}: 2}\n") << "";
    QTest::newRow("tag") << QByteArray("a:\n  b: !!binary aGk=\n") << "tags";
    QTest::newRow("second document") << QByteArray("a: {b: 1}\n---\nc: {d: 1}\n") << "second document";
    QTest::newRow("scalar") << QByteArray("hello\n") << "groups";
    QTest::newRow("unclosed") << QByteArray("a: {b: 1\n") << "line";
    QTest::newRow("tab indent") << QByteArray("a:\n\tb: 1\n") << "line";
    QTest::newRow("nul") << QByteArray("a:\n  b: x\0y\n", 13) << "NUL";
    QTest::newRow("huge") << QByteArray("#").repeated(300000) << "at most";
    QTest::newRow("brackets") << QByteArray("[").repeated(200000) << "";
    QTest::newRow("braces") << QByteArray("{").repeated(200000) << "";
    QTest::newRow("question marks") << QByteArray("? ").repeated(100000) << "";
    QTest::newRow("dashes") << QByteArray("- ").repeated(100000) << "list";
}

void SettingsYamlTest::hostileDocumentsAreRefused() {
    QFETCH(QByteArray, yaml);
    QFETCH(QString, says);
    try {
        readSettingsYaml(yaml.toStdString());
        QFAIL("it was read");
    } catch (const timbre::Error& error) {
        QCOMPARE(error.code(), timbre::ErrorCode::InvalidDocument);
        QVERIFY2(QString::fromStdString(error.detail()).contains(says), error.what());
    }
}

void SettingsYamlTest::harmlessFormsAreRead_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("expected");  // key=value lines
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("comment only") << QByteArray("# nothing\n") << QByteArray();
    QTest::newRow("empty group") << QByteArray("a:\n") << QByteArray();
    QTest::newRow("version") << QByteArray("version: 1\n") << QByteArray();
    QTest::newRow("other version") << QByteArray("version: 2\n") << QByteArray("version=2\n");
    QTest::newRow("block") << QByteArray("a:\n  b: 1\n  c: x y\n") << QByteArray("a.b=1\na.c=x y\n");
    QTest::newRow("flow") << QByteArray("{a: {b: 1}}") << QByteArray("a.b=1\n");
    QTest::newRow("quoted") << QByteArray("a:\n  b: \"1: 2\"\n") << QByteArray("a.b=1: 2\n");
    QTest::newRow("null") << QByteArray("a:\n  b:\n") << QByteArray("a.b=\n");
    QTest::newRow("crlf") << QByteArray("a:\r\n  b: 1\r\n") << QByteArray("a.b=1\n");
    QTest::newRow("byte-order mark") << QByteArray(
                                            "\xef\xbb\xbf"
                                            "a:\n  b: 1\n")
                                     << QByteArray("a.b=1\n");
}

void SettingsYamlTest::harmlessFormsAreRead() {
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, expected);
    QByteArray found;
    for (const YamlValue& value : readSettingsYaml(yaml.toStdString()))
        found += QByteArray::fromStdString(value.key + "=" + value.text + "\n");
    QCOMPARE(found, expected);
}

// Whatever the bytes are: values or a typed error, and settings that stay within their bounds.
void SettingsYamlTest::mutatedDocumentsNeverHarm() {
    std::mt19937 random(20260);
    const string seed = Settings::load({}).exportYaml(true);
    const std::vector<string> scraps = {"&a ",         "*a",
                                        "[",           "{",
                                        "}",           "]",
                                        "- ",          "? ",
                                        ": ",          "\"",
                                        "'",           "|\n",
                                        ">\n",         "!!x ",
                                        "---\n",       "...\n",
                                        "%YAML 9.9\n", "\xff",
                                        "\x1b",        "1e999",
                                        "nan",         string(1, '\0'),
                                        "\t",          "<<: ",
                                        "#",           "\xe2\x80\xa8",
                                        "-0",          "~"};
    int refused = 0, accepted = 0;
    for (int round = 0; round < 1500; ++round) {
        string yaml = seed;
        if (round % 3 == 0) yaml = yaml.substr(0, random() % yaml.size());
        for (unsigned edit = 0, edits = random() % 6; edit < edits && !yaml.empty(); ++edit) {
            const std::size_t at = random() % yaml.size();
            if (random() % 3 == 0)
                yaml.erase(at, random() % 20);
            else if (random() % 2 == 0)
                yaml.insert(at, scraps[random() % scraps.size()]);
            else
                yaml[at] = static_cast<char>(random());
        }
        Settings settings = Settings::load({});
        std::vector<Finding> findings;

        settings.importYaml(yaml, findings);

        (findings.empty() ? accepted : refused) += 1;
        for (const Setting& setting : schema()) {
            if (setting.type == Type::Integer)
                QVERIFY(settings.integer(setting.key) >= setting.minimum &&
                        settings.integer(setting.key) <= setting.maximum);
            if (setting.type == Type::Real)
                QVERIFY(settings.real(setting.key) >= setting.minimum &&
                        settings.real(setting.key) <= setting.maximum);
        }
    }
    QVERIFY(refused > 100);
    QVERIFY(accepted > 100);
}

QTEST_APPLESS_MAIN(SettingsYamlTest)
#include "settings_yaml_test.moc"
