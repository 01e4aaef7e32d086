// Every language the window offers says everything the sources say: the .ts files are compared with
// what lupdate finds now, and each message with the rules of its language.
#include "core/config/schema.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context, source, comment;
    QStringList forms;  // one; several for a plural
    bool isPlural = false, isFinished = true;
};

QList<Message> readMessages(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages << Message{};
            messages.back().context = context;
            messages.back().isPlural = xml.attributes().value("numerus") == u"yes";
        } else if (name == u"source") {
            messages.back().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.back().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.back().isFinished = xml.attributes().value("type").isEmpty();
            if (!messages.back().isPlural) messages.back().forms << xml.readElementText();
        } else if (name == u"numerusform") {
            messages.back().forms << xml.readElementText();
        }
    }
    if (xml.hasError()) qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList marks(const QString& text) {
    static const QRegularExpression kMark("%L?[0-9]+|%n|<[^>]+>");
    QStringList found;
    for (auto match = kMark.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.sort();
    return found;
}

// The forms that CLDR and Qt Linguist count for each language.
const QMap<QString, int> kPluralForms{{"de", 2}, {"en", 2}, {"vi", 1}, {"zh_CN", 1}};

QString tsFile(const QString& language) {
    return QStringLiteral(TIMBRE_SOURCE_DIR "/translations/timbre_%1.ts").arg(language);
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private:
    // What lupdate makes of the sources and a copy of the language's file.
    static QList<Message> updated(const QString& language, const QTemporaryDir& folder) {
        const QString copy = folder.filePath(QFileInfo(tsFile(language)).fileName());
        if (!QFile::copy(tsFile(language), copy)) qFatal("%s cannot be copied", qPrintable(copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate;
        QStringList arguments{"ui", "app/desktop", "-I", ".", "-locations", "none", "-no-obsolete"};
        if (language == "en") arguments << "-pluralonly";
        lupdate.setWorkingDirectory(TIMBRE_SOURCE_DIR);
        lupdate.start(TIMBRE_LUPDATE, arguments << "-ts" << copy);
        if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
            qFatal("lupdate: %s", lupdate.readAllStandardError().constData());
        return readMessages(copy);
    }

private Q_SLOTS:
    void theSettingOffersWhatThereIs() {
        const auto* setting = timbre::config::findSetting("general.language");
        QVERIFY(setting != nullptr);
        QStringList offered;
        for (const auto& choice : setting->choices)
            if (choice != "system") offered << QString::fromUtf8(choice.data(), qsizetype(choice.size()));
        offered.sort();
        const QStringList known = kPluralForms.keys();
        QCOMPARE(offered, known);
        for (const auto& language : offered) QVERIFY2(QFile::exists(tsFile(language)), qPrintable(language));
    }

    void nothingIsMissing_data() {
        QTest::addColumn<QString>("language");
        for (auto it = kPluralForms.keyBegin(); it != kPluralForms.keyEnd(); ++it)
            QTest::newRow(qPrintable(*it)) << *it;
    }
    void nothingIsMissing() {
        QFETCH(const QString, language);
        const QTemporaryDir folder;
        QStringList missing;

        for (const auto& message : updated(language, folder))
            if (!message.isFinished || message.forms.contains(QString()))
                missing << message.context + ": " + message.source;

        QVERIFY2(missing.isEmpty(),
                 qPrintable(QString::number(missing.size()) + " missing:\n" + missing.join('\n')));
    }

    void everyMessageKeepsItsRules_data() { nothingIsMissing_data(); }
    void everyMessageKeepsItsRules() {
        QFETCH(const QString, language);
        QStringList wrong;

        for (const auto& message : readMessages(tsFile(language))) {
            const QString where = message.context + ": " + message.source;
            const auto expected = message.isPlural ? kPluralForms[language] : 1;
            if (message.forms.size() != expected) wrong << where + " (number of plural forms)";
            for (const auto& form : message.forms) {
                QStringList wanted = marks(message.source);
                QStringList present = marks(form);
                // One thing may be said without its number: "a file" for 1.
                if (message.isPlural && !present.contains("%n")) wanted.removeAll("%n");
                if (present != wanted) wrong << where + " (marks differ: " + form + ")";
                if (form.contains('&') != message.source.contains('&'))
                    wrong << where + " (accelerator: " + form + ")";
                if (form.trimmed().isEmpty()) wrong << where + " (empty)";
            }
        }

        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
