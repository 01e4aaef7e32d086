#include "core/sources/network_gate.h"
#include "tests/core/sources/hub_rig.h"
#include "tests/support/test_certificate.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

namespace {

// A hub over TLS with a certificate for these names.
class TlsRig {
public:
    explicit TlsRig(const std::string& names = "IP:127.0.0.1,DNS:localhost") {
        writeCertificate(folder / "ca.pem", folder / "key.pem", names);
        writeText(folder / "served/model.bin", noise(100'000));
        server.emplace(folder / "ca.pem", folder / "key.pem");
        server->add("acme/tiny", {.folder = folder / "served"});
    }

    NetworkPolicy policy() const { return HubRig::policyFor(*server); }
    NetworkPolicy trusting() const {
        NetworkPolicy policy = this->policy();
        policy.caFile = folder / "ca.pem";
        return policy;
    }
    std::optional<WebResponse> fetch(const NetworkPolicy& policy) const {
        NetworkGate gate(policy);
        return gate.fetch({.url = server->url() + "/acme/tiny/resolve/main/model.bin", .purpose = "test"},
                          {});
    }

    DataFolder folder;
    std::optional<HubServer> server;
};

}  // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMirrorsOwnAuthorityIsTrustedWhereNamed() {
        const TlsRig rig;

        QVERIFY(rig.fetch(rig.trusting())->body == noise(100'000));
    }

    void anUnknownAuthorityIsNot() {
        const TlsRig rig;

        try {
            rig.fetch(rig.policy());
            QFAIL("no error");
        } catch (const TransientError&) {
            QFAIL("a certificate does not become right by trying again");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), int(ErrorCode::Network));
            QVERIFY(error.detail().find("certificate") != std::string::npos);
        }
        QVERIFY(rig.server->requests().empty());
    }

    void aCertificateForAnotherNameIsNot() {
        const TlsRig rig("DNS:other.example");

        QCOMPARE(errorCodeOf([&] { rig.fetch(rig.trusting()); }), ErrorCode::Network);
        QVERIFY(rig.server->requests().empty());
    }

    void aRedirectToPlainHttpIsRefused() {
        TlsRig rig;
        const HubRig plain;
        NetworkPolicy policy = rig.trusting();
        policy.hosts.emplace_back("127.0.0.1");
        rig.server->fault("/resolve/", {.status = 302, .location = plain.server.url() + "/stolen"});

        QCOMPARE(errorCodeOf([&] { rig.fetch(policy); }), ErrorCode::Network);
        QVERIFY(plain.server.requests().empty());
    }

    void aFileThatIsNoAuthorityIsAnError() {
        const TlsRig rig;
        NetworkPolicy policy = rig.policy();
        policy.caFile = rig.folder / "missing.pem";

        QCOMPARE(errorCodeOf([&] { rig.fetch(policy); }), ErrorCode::Network);
    }
};

QTEST_APPLESS_MAIN(TlsTest)
#include "tls_test.moc"
