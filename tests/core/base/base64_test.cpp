#include "core/base/base64.h"

#include <QtTest>

#include <random>

using namespace timbre;

class Base64Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The vectors of RFC 4648 section 10.
    void theVectorsOfTheSpecification_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("0") << QByteArray("") << QByteArray("");
        QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("4") << QByteArray("foob") << QByteArray("Zm9vYg==");
        QTest::newRow("5") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
        QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    }
    void theVectorsOfTheSpecification() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, text);
        QCOMPARE(toBase64(bytes.toStdString()), text.toStdString());
        QCOMPARE(fromBase64(text.toStdString()), std::optional(bytes.toStdString()));
    }

    void anyBytesComeBack() {
        std::mt19937 random(64);
        for (std::size_t size : {1u, 2u, 255u, 4096u, (3u << 20) - 1, 3u << 20, (3u << 20) + 1, 7u << 20}) {
            std::string bytes(size, '\0');
            for (auto& byte : bytes) byte = static_cast<char>(random());
            QVERIFY(fromBase64(toBase64(bytes)) == bytes);
        }
    }

    void otherTextIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"Zg", "Zg=", "Zg===", "=", "====", "Zh==", "Zm9=", "Z g=", " Zg==", "Zg==\n",
                                 "Zm9v-mFy", "Zm9vZg==Zg==", "Zm9\xC3"})
            QTest::newRow(text) << QByteArray(text);
    }
    void otherTextIsRefused() {
        QFETCH(const QByteArray, text);
        QVERIFY(!fromBase64(text.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(Base64Test)
#include "base64_test.moc"
