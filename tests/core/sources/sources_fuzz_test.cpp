// Bytes from the network and from folders that anybody may have written: whatever they are, the
// outcome is a value or a typed error, and nothing that is accepted leads out of a folder.
#include "core/sources/download_plan.h"
#include "core/sources/manifest.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <chrono>
#include <random>

using namespace timbre;
using namespace timbre::sources;

namespace {

const std::string kHash(64, 'a');
const std::string kGit(40, 'b');

std::string tree() {
    return R"([{"type":"directory","oid":")" + kGit + R"(","size":0,"path":"x"},)" +
           R"({"type":"file","oid":")" + kGit + R"(","size":21,"path":"x/config.json"},)" +
           R"({"type":"file","oid":")" + kGit + R"(","size":900,"path":"m.bin","lfs":{"oid":")" + kHash +
           R"(","size":900,"pointerSize":135}}])";
}

std::string hits() {
    return R"([{"id":"acme/tiny","downloads":5,"gated":"auto","pipeline_tag":"tts","tags":["license:mit","x"]}])";
}

class Mutator {
public:
    explicit Mutator(std::string seed) : seed_(std::move(seed)) {}

    std::string next() {
        constexpr std::string_view kPieces[] = {
            "..",   "/",    "\\u0000", "-1",  "1e999", "18446744073709551615",
            "null", "\"",   "{",       "[",   "]",     "}",
            "true", "\xff", "\\ud800", "0.5", ",",     ":"};
        std::string text = seed_;
        for (auto count = 1 + random_() % 6; count > 0 && !text.empty(); --count) {
            const auto at = random_() % text.size();
            switch (random_() % 5) {
                case 0:
                    text[at] = static_cast<char>(random_());
                    break;
                case 1:
                    text.erase(at, 1 + random_() % 20);
                    break;
                case 2:
                    text.insert(at, kPieces[random_() % std::size(kPieces)]);
                    break;
                case 3:
                    text.insert(at, text.substr(random_() % text.size(), 1 + random_() % 60));
                    break;
                default:
                    text.resize(at);
                    break;
            }
        }
        return text;
    }

private:
    std::string seed_;
    std::mt19937 random_{20260101};
};

template <class Read>
int survives(const std::string& seed, ErrorCode expected, Read read) {
    Mutator mutator(seed);
    int accepted = 0;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    for (int round = 0; round < 2'000 || std::chrono::steady_clock::now() < end; ++round) {
        const std::string text = mutator.next();
        try {
            read(text);
            ++accepted;
        } catch (const Error& error) {
            if (error.code() != expected) throw;
        }
    }
    return accepted;
}

void requireSafe(const std::string& path) {
    const auto normal = std::filesystem::path("/folder") / path;
    const auto inside = normal.lexically_normal().lexically_relative("/folder");
    if (inside.empty() || *inside.begin() == ".." || inside != path)
        throw std::logic_error("leads elsewhere: " + path);
}

}  // namespace

class SourcesFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileLists() {
        QVERIFY(survives(tree(), ErrorCode::Network, [](const std::string& text) {
                    for (const auto& file : parseTree(text)) {
                        requireSafe(file.path);
                        if (file.bytes < 0) throw std::logic_error("negative size");
                    }
                }) > 10);
    }
    void searches() {
        QVERIFY(survives(hits(), ErrorCode::Network, [](const std::string& text) { parseHits(text); }) > 10);
    }
    void manifests() {
        const Manifest manifest{.repository = "acme/tiny",
                                .revision = "main",
                                .commit = kGit,
                                .files = {{.path = "x/config.json", .bytes = 21, .sha256 = kHash}}};
        QVERIFY(survives(manifestJson(manifest), ErrorCode::InvalidDocument, [](const std::string& text) {
                    for (const auto& file : parseManifest(text).files) requireSafe(file.path);
                }) > 10);
    }
    void plans() {
        const HubSnapshot plan{.repository = "acme/tiny",
                               .revision = "main",
                               .commit = kGit,
                               .files = {{.path = "m.bin", .bytes = 900, .sha256 = kHash}}};
        QVERIFY(survives(planJson(plan), ErrorCode::InvalidDocument, [](const std::string& text) {
                    for (const auto& file : parsePlan(text).files) requireSafe(file.path);
                }) > 10);
    }
    void addresses() {
        survives("https://user.example:8080/path?query#fragment", ErrorCode::InvalidInput,
                 [](const std::string& text) {
                     const auto address = parseAddress(text);
                     if (address && !parseAddress(address->text()))
                         throw std::logic_error("not stable: " + text);
                     redirectTarget({.scheme = "https", .host = "a.b", .port = 443, .target = "/"}, text);
                 });
    }
};

QTEST_APPLESS_MAIN(SourcesFuzzTest)
#include "sources_fuzz_test.moc"
