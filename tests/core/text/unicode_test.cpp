#include "core/text/unicode.h"

#include <QTest>

#include <string>

using namespace timbre::text;

class UnicodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaningKeepsTextAndDropsTheRest_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("clean");

        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("Grüße 👍\t\n") << QByteArray("Grüße 👍\t\n");
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFx") << QByteArray("x");
        QTest::newRow("NUL and controls") << QByteArray("a\0b\x01\x1B\x7F", 6) << QByteArray("ab");
        QTest::newRow("C1") << QByteArray(
                                   "a\xC2\x80\xC2\x9F"
                                   "b")
                            << QByteArray("ab");
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n\r\n") << QByteArray("a\nb\nc\n\n");
        QTest::newRow("rare line ends") << QByteArray(
                                               "a\x0B"
                                               "b\x0C"
                                               "c\xC2\x85"
                                               "d\u2028e\u2029f")
                                        << QByteArray("a\nb\nc\nd\ne\nf");
        QTest::newRow("stray byte") << QByteArray(
                                           "a\x80"
                                           "b")
                                    << QByteArray("a\uFFFDb");
        QTest::newRow("cut sequence") << QByteArray("a\xE2\x82") << QByteArray("a\uFFFD");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\uFFFD\uFFFD");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\uFFFD\uFFFD\uFFFD");
        QTest::newRow("too large") << QByteArray("\xF4\x90\x80\x80")
                                   << QByteArray("\uFFFD\uFFFD\uFFFD\uFFFD");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9s") << QByteArray("caf\uFFFDs");
    }

    void cleaningKeepsTextAndDropsTheRest() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, clean);

        const std::string result = cleanUtf8(bytes.toStdString());

        QCOMPARE(QByteArray::fromStdString(result), clean);
        QVERIFY(isValidUtf8(result));
        QCOMPARE(cleanUtf8(result), result);
    }

    void validityIsToldPerByteSequence() {
        QVERIFY(isValidUtf8(""));
        QVERIFY(isValidUtf8("aé€👍"));
        QVERIFY(!isValidUtf8("\xFF"));
        QVERIFY(!isValidUtf8("a\xF0\x9F\x91"));
        QVERIFY(!isValidUtf8("\xED\xB0\x80"));
    }

    void charactersAreCodePoints() {
        QCOMPARE(countCharacters(""), std::size_t(0));
        QCOMPARE(countCharacters("aé€👍"), std::size_t(4));
        QCOMPARE(countCharacters("a\xFF"
                                 "b"),
                 std::size_t(3));
    }

    void filesAreDecodedByTheirMarks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("UTF-8") << QByteArray("é") << QByteArray("é");
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFé") << QByteArray("é");
        QTest::newRow("UTF-16 little")
            << QByteArray("\xFF\xFE\xE9\x00\x3D\xD8\x4D\xDC", 8) << QByteArray("é👍");
        QTest::newRow("UTF-16 big") << QByteArray("\xFE\xFF\x00\xE9\xD8\x3D\xDC\x4D", 8) << QByteArray("é👍");
        QTest::newRow("UTF-16 half unit") << QByteArray("\xFF\xFE\x41\x00\x42", 5) << QByteArray("A\uFFFD");
        QTest::newRow("UTF-16 lone surrogate")
            << QByteArray("\xFF\xFE\x3D\xD8\x41\x00", 6) << QByteArray("\uFFFDA");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9") << QByteArray("café");
    }

    void filesAreDecodedByTheirMarks() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);

        QCOMPARE(QByteArray::fromStdString(decodeTextFile(bytes.toStdString())), text);
    }
};

QTEST_APPLESS_MAIN(UnicodeTest)
#include "unicode_test.moc"
