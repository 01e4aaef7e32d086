#include "core/config/settings.h"

#include "core/base/atomic_file.h"
#include "core/config/value_check.h"

#include <QtTest>

#include <array>
#include <string>

using namespace timbre::config;
using std::string;

namespace {

QString q(const string& text) {
    return QString::fromStdString(text);
}

string messages(const std::vector<Finding>& findings) {
    string all;
    for (const Finding& finding : findings) all += finding.message + "\n";
    return all;
}

const std::array<Setting, 2> kWithSecret = {
    Setting{.key = "service.token", .type = Type::Text, .defaultValue = string(), .secret = true},
    Setting{.key = "service.name", .type = Type::Text, .defaultValue = string("none")},
};

}  // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path file(const string& content) {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / "settings.yaml";
        timbre::writeFileAtomically(path, content);
        return path;
    }

private Q_SLOTS:
    void everyDefaultPassesItsOwnCheck_data();
    void everyDefaultPassesItsOwnCheck();
    void numbersKeepTheirBounds_data();
    void numbersKeepTheirBounds();
    void valuesOfTheWrongKindAreRefused_data();
    void valuesOfTheWrongKindAreRefused();
    void nearlyRightValuesAreCorrectedWithAWarning();
    void keysAreUniqueAndGrouped();
    void commandLineBeatsEnvironmentBeatsFileBeatsDefault();
    void unknownKeysAreNamedWhereverTheyComeFrom();
    void badValueInFileLeavesTheDefault();
    void saveKeepsWhatTheEnvironmentHides();
    void saveKeepsACopyOfAFileItDidNotUnderstand();
    void settingAnOverriddenKeySaysWhoDecides();
    void exportImportExportIsByteIdentical();
    void fullExportReadsBackWithoutFindings();
    void diffChangesNothing();
    void secretsAreSavedButNotExported();
    void environmentNamesHaveTwoUnderscores();
    void foldersFollowTheStandard();
    void dataFolderSettingMovesTheData();
    void probeNamesTheFolderThatCannotBeWritten();
};

void SettingsTest::everyDefaultPassesItsOwnCheck_data() {
    QTest::addColumn<QString>("key");
    for (const Setting& setting : schema())
        QTest::newRow(string(setting.key).c_str()) << q(string(setting.key));
}

void SettingsTest::everyDefaultPassesItsOwnCheck() {
    QFETCH(QString, key);
    const Setting& setting = *findSetting(key.toStdString());

    const CheckedValue checked = checkValue(setting, plainText(setting.defaultValue));

    QCOMPARE(checked.finding.outcome, Outcome::Ok);
    QVERIFY(*checked.value == setting.defaultValue);
    QVERIFY(!setting.label.empty() && setting.description.ends_with('.'));
}

void SettingsTest::numbersKeepTheirBounds_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("bound");  // empty: accepted as it is
    for (const Setting& setting : schema()) {
        if (setting.type != Type::Integer && setting.type != Type::Real) continue;
        const double step = setting.type == Type::Integer ? 1 : 0.001;
        const string key(setting.key), low = formatNumber(setting.minimum),
                                       high = formatNumber(setting.maximum);
        const auto row = [&](const char* name, const string& text, const string& expected,
                             const string& bound) {
            QTest::newRow((key + " " + name).c_str()) << q(key) << q(text) << q(expected) << q(bound);
        };
        row("below min", formatNumber(setting.minimum - step), low, "minimum " + low);
        row("min", low, low, "");
        row("max", high, high, "");
        row("above max", formatNumber(setting.maximum + step), high, "maximum " + high);
        row("far above", "1e400", high, "maximum " + high);
        row("far below", "-1e400", low, "minimum " + low);
    }
}

void SettingsTest::numbersKeepTheirBounds() {
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, bound);
    Settings settings = Settings::load({});

    const Finding finding = settings.set(key.toStdString(), text.toStdString());

    QCOMPARE(q(plainText(settings.value(key.toStdString()))), expected);
    QCOMPARE(finding.outcome, bound.isEmpty() ? Outcome::Ok : Outcome::Corrected);
    if (!bound.isEmpty()) {
        QVERIFY2(q(finding.message).contains(key), finding.message.c_str());
        QVERIFY2(q(finding.message).contains(bound), finding.message.c_str());
    }
}

void SettingsTest::valuesOfTheWrongKindAreRefused_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("word for boolean") << "speak.normalise" << QByteArray("maybe") << "true or false";
    QTest::newRow("empty boolean") << "speak.normalise" << QByteArray("") << "true or false";
    QTest::newRow("word for integer")
        << "storage.trash_days" << QByteArray("many") << "whole number (1 to 3650)";
    QTest::newRow("fraction for integer") << "storage.trash_days" << QByteArray("2.5") << "whole number";
    QTest::newRow("trailing letters") << "storage.trash_days" << QByteArray("30d") << "whole number";
    QTest::newRow("empty number") << "speak.speed" << QByteArray("") << "number (0.5 to 2)";
    QTest::newRow("nan") << "speak.speed" << QByteArray("nan") << "number (0.5 to 2)";
    QTest::newRow("infinity") << "speak.speed" << QByteArray("inf") << "number (0.5 to 2)";
    QTest::newRow("decimal comma") << "speak.speed" << QByteArray("1,5") << "number (0.5 to 2)";
    QTest::newRow("unknown choice") << "general.theme" << QByteArray("purple") << "system, light, dark";
    QTest::newRow("relative path") << "storage.data_folder" << QByteArray("data") << "absolute path";
    QTest::newRow("control character") << "speak.voice" << QByteArray("a\x1b[2J") << "control characters";
    QTest::newRow("C1 control") << "speak.voice" << QByteArray("a\xc2\x9b") << "control characters";
    QTest::newRow("newline") << "speak.voice" << QByteArray("a\nb") << "control characters";
    QTest::newRow("broken UTF-8") << "speak.voice" << QByteArray("a\xff") << "UTF-8";
    QTest::newRow("cut UTF-8") << "speak.voice" << QByteArray("a\xe2\x82") << "UTF-8";
    QTest::newRow("overlong UTF-8") << "speak.voice" << QByteArray("\xc0\xaf") << "UTF-8";
    QTest::newRow("surrogate") << "speak.voice" << QByteArray("\xed\xa0\x80") << "UTF-8";
    QTest::newRow("too long") << "speak.voice" << QByteArray(5000, 'x') << "at most 4096 bytes";
}

void SettingsTest::valuesOfTheWrongKindAreRefused() {
    QFETCH(QString, key);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    Settings settings = Settings::load({});

    const Finding finding = settings.set(key.toStdString(), text.toStdString());

    QCOMPARE(finding.outcome, Outcome::Refused);
    QVERIFY2(q(finding.message).contains(key), finding.message.c_str());
    QVERIFY2(q(finding.message).contains(says), finding.message.c_str());
    QCOMPARE(settings.origin(key.toStdString()), Origin::Default);
}

void SettingsTest::nearlyRightValuesAreCorrectedWithAWarning() {
    Settings settings = Settings::load({});

    QCOMPARE(settings.set("storage.trash_days", "7.0").outcome, Outcome::Corrected);
    QCOMPARE(settings.integer("storage.trash_days"), 7);
    QCOMPARE(settings.set("general.theme", "Dark").outcome, Outcome::Corrected);
    QCOMPARE(settings.text("general.theme"), string("dark"));
    QCOMPARE(settings.set("speak.normalise", " No ").outcome, Outcome::Ok);
    QCOMPARE(settings.boolean("speak.normalise"), false);
    QCOMPARE(settings.set("speak.semitones", "+3").outcome, Outcome::Ok);
    QCOMPARE(settings.real("speak.semitones"), 3.0);
}

void SettingsTest::keysAreUniqueAndGrouped() {
    static const QRegularExpression kKey("^[a-z]+\\.[a-z0-9_]+$");
    QStringList seen;
    for (const Setting& setting : schema()) {
        const QString key = q(string(setting.key));
        QVERIFY2(kKey.match(key).hasMatch(), qPrintable(key));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen << key;
    }
}

void SettingsTest::commandLineBeatsEnvironmentBeatsFileBeatsDefault() {
    const auto path = file("speak:\n  speed: 0.6\n  semitones: 1\n  target_lufs: -20\n");

    const Settings settings =
        Settings::load({.file = path,
                        .environment = {{"TIMBRE_SPEAK__SPEED", "0.7"}, {"timbre_speak__semitones", "2"}},
                        .commandLine = {{"speak.speed", "0.8"}}});

    QCOMPARE(settings.real("speak.speed"), 0.8);
    QCOMPARE(settings.origin("speak.speed"), Origin::CommandLine);
    QCOMPARE(settings.real("speak.semitones"), 2.0);
    QCOMPARE(settings.origin("speak.semitones"), Origin::Environment);
    QCOMPARE(settings.real("speak.target_lufs"), -20.0);
    QCOMPARE(settings.origin("speak.target_lufs"), Origin::File);
    QCOMPARE(settings.origin("speak.normalise"), Origin::Default);
    QVERIFY2(settings.findings().empty(), messages(settings.findings()).c_str());
}

void SettingsTest::unknownKeysAreNamedWhereverTheyComeFrom() {
    const auto path = file("speak:\n  sped: 0.6\nvolume: 3\n");

    const Settings settings =
        Settings::load({.file = path,
                        .environment = {{"TIMBRE_SPEAK__PICH", "1"}, {"TIMBRE_CONFIG", "x"}},
                        .commandLine = {{"speak.spede", "1"}}});

    QCOMPARE(settings.findings().size(), std::size_t{4});
    const QString all = q(messages(settings.findings()));
    for (const char* key : {"'speak.sped'", "'volume'", "'TIMBRE_SPEAK__PICH'", "'speak.spede'"})
        QVERIFY2(all.contains(key), qPrintable(all));
    QCOMPARE(settings.findings().back().origin, Origin::CommandLine);
}

void SettingsTest::badValueInFileLeavesTheDefault() {
    const Settings settings = Settings::load({.file = file("speak: {normalise: perhaps, speed: 9}\n")});

    QCOMPARE(settings.boolean("speak.normalise"), true);
    QCOMPARE(settings.origin("speak.normalise"), Origin::Default);
    QCOMPARE(settings.real("speak.speed"), 2.0);
    QCOMPARE(settings.findings().size(), std::size_t{2});
    QCOMPARE(settings.findings()[0].outcome, Outcome::Refused);
    QCOMPARE(settings.findings()[1].outcome, Outcome::Corrected);
}

void SettingsTest::saveKeepsWhatTheEnvironmentHides() {
    const auto path = file("general:\n  theme: dark\n");
    Settings settings = Settings::load({.file = path, .environment = {{"TIMBRE_GENERAL__THEME", "light"}}});

    settings.set("speak.speed", "1.5");
    settings.save(path);

    const Settings again = Settings::load({.file = path});
    QCOMPARE(again.text("general.theme"), string("dark"));
    QCOMPARE(again.real("speak.speed"), 1.5);
    QVERIFY(!std::filesystem::exists(path.string() + ".bak"));
}

void SettingsTest::saveKeepsACopyOfAFileItDidNotUnderstand() {
    const string content = "general:\n  theme: dark\n  from_the_future: 7\n";
    const auto path = file(content);
    Settings settings = Settings::load({.file = path});

    settings.save(path);

    QCOMPARE(q(timbre::readFile(path.string() + ".bak")), q(content));
    QCOMPARE(Settings::load({.file = path}).text("general.theme"), string("dark"));
}

void SettingsTest::settingAnOverriddenKeySaysWhoDecides() {
    Settings settings = Settings::load({.environment = {{"TIMBRE_SPEAK__SPEED", "0.7"}}});

    const Finding finding = settings.set("speak.speed", "1.5");

    QCOMPARE(finding.outcome, Outcome::Ok);
    QVERIFY(q(finding.message).contains("environment"));
    QCOMPARE(settings.real("speak.speed"), 0.7);
}

void SettingsTest::exportImportExportIsByteIdentical() {
    Settings first = Settings::load({});
    first.set("speak.voice", "true: \"'#{}[]&*!|>%@`, - ✓ \\");
    first.set("storage.data_folder", "/tmp/a folder: x");
    first.set("speak.speed", "0.7");
    first.set("general.theme", "high_contrast");
    first.set("audio.input_device", "~");
    for (const bool all : {false, true}) {
        const string yaml = first.exportYaml(all);
        Settings second = Settings::load({});
        std::vector<Finding> findings;

        second.importYaml(yaml, findings);

        QVERIFY2(findings.empty(), messages(findings).c_str());
        QCOMPARE(q(second.exportYaml(all)), q(yaml));
    }
}

void SettingsTest::fullExportReadsBackWithoutFindings() {
    const Settings settings = Settings::load({});
    std::vector<Finding> findings;

    QVERIFY(settings.diff(settings.exportYaml(true), findings).empty());

    QVERIFY2(findings.empty(), messages(findings).c_str());
    for (const Setting& setting : schema()) {
        const std::string_view name = setting.key.substr(setting.key.find('.') + 1);
        QVERIFY(settings.exportYaml(true).find("  " + string(name) + ":") != string::npos);
    }
}

void SettingsTest::diffChangesNothing() {
    const Settings settings = Settings::load({});
    std::vector<Finding> findings;

    const auto differences =
        settings.diff("speak: {speed: 1.5, voice: x, normalise: true, wrong: 1}", findings);

    QCOMPARE(differences.size(), std::size_t{2});
    QCOMPARE(differences[0].key, string("speak.speed"));
    QCOMPARE(differences[0].before, string("1"));
    QCOMPARE(differences[0].after, string("1.5"));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(settings.real("speak.speed"), 1.0);
}

void SettingsTest::secretsAreSavedButNotExported() {
    const auto path = file("");
    Settings settings = Settings::load({.file = path, .schema = kWithSecret});
    settings.set("service.token", "hunter2");
    settings.set("service.name", "mine");
    std::vector<Finding> findings;

    settings.save(path);
    const auto differences = settings.diff("service: {token: hunter3}", findings);

    for (const bool all : {false, true}) {
        QVERIFY(settings.exportYaml(all).find("hunter") == string::npos);
        QVERIFY(settings.exportYaml(all).find("mine") != string::npos);
    }
    QVERIFY(timbre::readFile(path).find("hunter2") != string::npos);
    QCOMPARE(QFileInfo(q(path.string())).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(differences.size(), std::size_t{1});
    QVERIFY(differences[0].before.find("hunter") == string::npos);
    QVERIFY(differences[0].after.find("hunter") == string::npos);
}

void SettingsTest::environmentNamesHaveTwoUnderscores() {
    QCOMPARE(environmentName("audio.output_device"), string("TIMBRE_AUDIO__OUTPUT_DEVICE"));
    qputenv("TIMBRE_SPEAK__SPEED", "0.9");
    const Settings settings = Settings::load({.environment = timbreEnvironment()});
    qunsetenv("TIMBRE_SPEAK__SPEED");
    QCOMPARE(settings.real("speak.speed"), 0.9);
}

void SettingsTest::foldersFollowTheStandard() {
    qputenv("XDG_DATA_HOME", "/tmp/d");
    qputenv("XDG_CONFIG_HOME", "relative/is/ignored");
    qputenv("HOME", "/tmp/h");
    const Folders folders = defaultFolders();
    QCOMPARE(folders.data, std::filesystem::path("/tmp/d/timbre-studio"));
    QCOMPARE(folders.settingsFile(), std::filesystem::path("/tmp/h/.config/timbre-studio/settings.yaml"));
}

void SettingsTest::dataFolderSettingMovesTheData() {
    Settings settings = Settings::load({});
    settings.set("storage.data_folder", "/tmp/elsewhere");
    const Folders folders = foldersFor(settings, {"/c", "/d", "/e", "/f"});
    QCOMPARE(folders.database(), std::filesystem::path("/tmp/elsewhere/timbre.db"));
    QCOMPARE(folders.config, std::filesystem::path("/c"));
}

void SettingsTest::probeNamesTheFolderThatCannotBeWritten() {
    const std::filesystem::path root = folder_.path().toStdString();
    QVERIFY(!probeFolder(root / "new" / "deep"));
    QVERIFY(std::filesystem::is_empty(root / "new" / "deep"));

    timbre::writeFileAtomically(root / "occupied", "a file");
    const auto problem = probeFolder(root / "occupied" / "below");

    QVERIFY(problem.has_value());
    QVERIFY(problem->reason.find("occupied") != string::npos);
    QVERIFY(!problem->remedy.empty());
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "settings_test.moc"
