#include "core/text/language_name.h"

#include <QtTest>

using timbre::text::languageName;

class LanguageNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsNamedInAnother_data() {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("name");
        QTest::newRow("in English") << "de"
                                    << "en"
                                    << "German";
        QTest::newRow("in itself") << "de"
                                   << "de-DE"
                                   << "Deutsch";
        QTest::newRow("without the country") << "pt-BR"
                                             << "en"
                                             << "Portuguese";
        QTest::newRow("in another script") << "ja"
                                           << "zh-CN" << QString::fromUtf8("日语");
        QTest::newRow("of three letters") << "yue"
                                          << "en"
                                          << "Cantonese";
        QTest::newRow("in none that is known") << "fr"
                                               << "%%"
                                               << "French";
        QTest::newRow("unknown") << "xqx"
                                 << "en"
                                 << "";
        QTest::newRow("no tag") << "not a tag"
                                << "en"
                                << "";
        QTest::newRow("empty") << ""
                               << "en"
                               << "";
    }
    void aLanguageIsNamedInAnother() {
        QFETCH(QString, tag);
        QFETCH(QString, in);
        QFETCH(QString, name);

        const auto result = languageName(tag.toStdString(), in.toStdString());

        QCOMPARE(QString::fromStdString(result), name);
    }
};

QTEST_APPLESS_MAIN(LanguageNameTest)
#include "language_name_test.moc"
