#include "core/sources/network_policy.h"

#include "core/sources/proxy_choice.h"

#include <QtTest>

using namespace timbre::sources;

namespace {

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

WebAddress addressOf(const char* text) {
    return parseAddress(text).value();
}

}  // namespace

class NetworkPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("plain") << "https://Hub.Example/a?b=c"
                               << "https://hub.example:443/a?b=c";
        QTest::newRow("port") << "http://127.0.0.1:8080"
                              << "http://127.0.0.1:8080/";
        QTest::newRow("query without path") << "https://a.b?x"
                                            << "https://a.b:443/?x";
        QTest::newRow("fragment") << "https://a.b/c#d"
                                  << "https://a.b:443/c";
        QTest::newRow("six") << "http://[::1]:81/x"
                             << "http://[::1]:81/x";
    }
    void addressesAreTakenApart() {
        QFETCH(QString, text);
        QFETCH(QString, normal);

        const auto address = parseAddress(text.toStdString());

        QVERIFY(address.has_value());
        QCOMPARE(shown(address->text()), normal);
    }

    void ambiguousAddressesAreNone_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "huggingface.co",
                                 "ftp://a.b/",
                                 "file:///etc/passwd",
                                 "https://",
                                 "https://user@a.b/",
                                 "https://a.b@evil.example/",
                                 "https://a.b\\@evil.example/",
                                 "https://a.b:0/",
                                 "https://a.b:99999/",
                                 "https://a.b:80x/",
                                 "https://a..b/",
                                 "https://.a/",
                                 "https://a b/",
                                 "https://a.b/x y",
                                 "https://a.b/x\r\nHost: evil",
                                 "https://ä.example/",
                                 "https://[::1/",
                                 "https://[::1]x/",
                                 "https://a.b:/",
                                 "https://-a.b/"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void ambiguousAddressesAreNone() {
        QFETCH(QString, text);
        QVERIFY(!parseAddress(text.toStdString()).has_value());
    }

    void redirectsAreResolved_data() {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << "http://c.d/e"
                                  << "http://c.d:80/e";
        QTest::newRow("same host") << "/e?f"
                                   << "https://a.b:443/e?f";
        QTest::newRow("relative") << "e"
                                  << "https://a.b:443/x/e";
        QTest::newRow("other host, same scheme") << "//c.d/e"
                                                 << "https://c.d:443/e";
    }
    void redirectsAreResolved() {
        QFETCH(QString, location);
        QFETCH(QString, target);

        const auto address = redirectTarget(addressOf("https://a.b/x/y?z"), location.toStdString());

        QVERIFY(address.has_value());
        QCOMPARE(shown(address->text()), target);
        QVERIFY(!redirectTarget(addressOf("https://a.b/"), "").has_value());
    }

    void onlyNamedHostsAreAllowed_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("endpoint") << "https://mirror.example/x" << true;
        QTest::newRow("endpoint, other port") << "https://mirror.example:8443/x" << false;
        QTest::newRow("endpoint without encryption") << "http://mirror.example/x" << false;
        QTest::newRow("hub") << "https://huggingface.co/x" << true;
        QTest::newRow("its CDN") << "https://cdn-lfs-us-1.hf.co/x" << true;
        QTest::newRow("looks like its CDN") << "https://evil-hf.co/x" << false;
        QTest::newRow("hub as a prefix") << "https://huggingface.co.evil.example/" << false;
        QTest::newRow("named") << "https://a.files.example/x" << true;
        QTest::newRow("named, the domain itself") << "https://files.example/x" << false;
        QTest::newRow("named without encryption") << "http://a.files.example/x" << false;
        QTest::newRow("named port") << "http://localhost:8080/x" << true;
        QTest::newRow("other port") << "http://localhost:8081/x" << false;
        QTest::newRow("loopback") << "http://127.0.0.1/x" << false;
        QTest::newRow("metadata service") << "http://169.254.169.254/latest" << false;
        QTest::newRow("unknown") << "https://example.com/" << false;
    }
    void onlyNamedHostsAreAllowed() {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        NetworkPolicy policy;
        policy.endpoint = "https://mirror.example/";
        policy.hosts = {"*.files.example", "localhost:8080"};

        const auto reason = refusalOf(policy, addressOf(url.toUtf8().constData()));

        QCOMPARE(!reason.has_value(), allowed);
    }

    void plainHttpNeedsToBeTheEndpoint() {
        NetworkPolicy policy;
        policy.endpoint = "http://mirror.lan:8000";
        QVERIFY(!refusalOf(policy, addressOf("http://mirror.lan:8000/x")).has_value());
        QVERIFY(refusalOf(policy, addressOf("http://huggingface.co/x")).has_value());
    }

    void proxiesComeFromThePolicyThenTheEnvironment() {
        qputenv("https_proxy", "http://env:1");
        qputenv("no_proxy", "other.example, .inside.example");
        NetworkPolicy policy;

        QCOMPARE(shown(proxyFor(policy, addressOf("https://a.example/"))), "http://env:1");
        QCOMPARE(shown(proxyFor(policy, addressOf("https://x.inside.example/"))), "");
        QCOMPARE(shown(proxyFor(policy, addressOf("https://another.example/"))), "http://env:1");
        policy.proxy = "socks5h://mine:2";
        QCOMPARE(shown(proxyFor(policy, addressOf("https://other.example/"))), "socks5h://mine:2");
        QCOMPARE(shown(proxyFor(policy, addressOf("http://127.0.0.1:5/"))), "");
        policy.proxy = "none";
        QCOMPARE(shown(proxyFor(policy, addressOf("https://a.example/"))), "");
    }
};

QTEST_APPLESS_MAIN(NetworkPolicyTest)
#include "network_policy_test.moc"
