#include "tests/support/test_certificate.h"

#include <cstdio>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdexcept>

namespace timbre::test {
namespace {

void require(bool ok) {
    if (!ok) throw std::runtime_error("no test certificate");
}

template <class Write>
void writePem(const std::filesystem::path& path, Write write) {
    FILE* file = std::fopen(path.c_str(), "w");
    require(file != nullptr);
    const bool written = write(file) == 1;
    std::fclose(file);
    require(written);
}

void addExtension(X509* certificate, int kind, const std::string& value) {
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str()), X509_EXTENSION_free);
    require(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

}  // namespace

void writeCertificate(const std::filesystem::path& certificate, const std::filesystem::path& key,
                      const std::string& names) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pair(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> made(X509_new(), X509_free);
    require(pair != nullptr && made != nullptr);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 24L * 3600);
    X509_set_pubkey(made.get(), pair.get());
    X509_NAME* name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("Timbre test"), -1, -1, 0);
    X509_set_issuer_name(made.get(), name);
    addExtension(made.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(made.get(), NID_subject_alt_name, names);
    require(X509_sign(made.get(), pair.get(), EVP_sha256()) > 0);
    writePem(certificate, [&](FILE* file) { return PEM_write_X509(file, made.get()); });
    writePem(key, [&](FILE* file) {
        return PEM_write_PrivateKey(file, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

}  // namespace timbre::test
