#include "core/base/hash.h"

#include <QCryptographicHash>
#include <QtTest>

using timbre::ContentKey;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Against an independent implementation: each field is preceded by its length in eight bytes.
    void keyIsSha256OfLengthAndContent() {
        QByteArray bytes;
        bytes.append("\x03\0\0\0\0\0\0\0", 8).append("abc").append("\0\0\0\0\0\0\0\0", 8);
        const auto expected =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
        QCOMPARE(ContentKey().add("abc").add("").hex(), expected);
    }

    void fieldsDoNotRunTogether() {
        QVERIFY(ContentKey().add("ab").add("c").hex() != ContentKey().add("a").add("bc").hex());
        QVERIFY(ContentKey().add("a").hex() != ContentKey().add("a").add("").hex());
    }
};

QTEST_APPLESS_MAIN(HashTest)
#include "hash_test.moc"
