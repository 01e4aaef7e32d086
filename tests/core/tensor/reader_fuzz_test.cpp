// Seeded mutations of valid files: every one is read or refused with an Error, and what is read lies
// inside the file. Meant for the sanitizers too.
#include "core/base/error.h"
#include "core/tensor/checkpoint_files.h"
#include "core/tensor/json_cursor.h"
#include "core/tensor/torch_checkpoint/pickle_reader.h"
#include "tests/core/tensor/made_torch_file.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

using namespace timbre;
using namespace timbre::test;

namespace {

// Numbers that readers are wrong about.
const std::vector<std::string> kPieces = {
    littleEndian(0, 1),
    littleEndian(0xFF, 1),
    littleEndian(0xFFFF, 2),
    littleEndian(0xFFFFFFFF, 4),
    littleEndian(~0ULL, 8),
    littleEndian(1ULL << 63, 8),
    littleEndian(1ULL << 62, 8),
    "PK\1\2",
    "PK\5\6",
    "9223372036854775807",
    "-1",
    "[",
    "{",
    "\"",
    "\\u",
    "}(",
    "u.",
    "R",
};

std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit == 0 ? 0 : limit - 1)(random);
    };
    for (std::size_t i = 0, count = 1 + below(4); i < count && !bytes.empty(); ++i) {
        const std::size_t at = below(bytes.size());
        const std::string& piece = kPieces[below(kPieces.size())];
        switch (below(6)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes[at] = static_cast<char>(bytes[at] ^ 1 << below(8));
                break;
            case 2:
                bytes.erase(at, 1 + below(16));
                break;
            case 3:
                bytes.insert(at, piece);
                break;
            case 4:
                bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
                break;
            default:
                bytes.insert(at, bytes.substr(below(bytes.size()), 1 + below(64)));
        }
    }
    return bytes;
}

// In wide numbers: the products of a hostile file would overflow here too.
bool isInside(const tensor::StoredTensor& tensor, std::int64_t size) {
    __extension__ using Wide = __int128;
    Wide last = 0;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        if (tensor.shape[i] == 0) return tensor.offset <= size;
        last += static_cast<Wide>(tensor.shape[i] - 1) * tensor.strides[i];
    }
    const Wide bytes = tensor::elementBytes(tensor.type);
    return tensor.offset >= 0 && last >= 0 && tensor.offset + (last + 1) * bytes <= size;
}

}  // namespace

class ReaderFuzzTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void safetensorsFiles();
    void torchFiles();
    void shardIndexes();
    void picklesInMemory();
    void jsonInMemory();

private:
    // Returns how many mutations were still read.
    int fuzzFiles(const std::string& name, const std::vector<std::string>& seeds, int rounds);

    MadeFolder folder_;
    const std::string pickle_ =
        program(text("w") + pickledTensor(storageId("FloatStorage", "0", 6), 0, {3, 2}, {1, 3}) + text("v") +
                pickledTensor(storageId("FloatStorage", "0", 6), 4, {2}, {1}) + text("more") + "](K\1N\x88" +
                integer(-7) + "eq\1" + text("inner") + "}(" + text("a") + "h\1u");
};

int ReaderFuzzTest::fuzzFiles(const std::string& name, const std::vector<std::string>& seeds, int rounds) {
    // In memory under a name: thousands of files on a disk take their time.
    const int memory = ::memfd_create("fuzz", MFD_CLOEXEC);
    const auto path = folder_.path() / name;
    std::filesystem::create_symlink("/proc/self/fd/" + std::to_string(memory), path);
    std::mt19937 random(20);
    int good = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::string bytes = mutated(seeds[static_cast<std::size_t>(i) % seeds.size()], random);
        if (::ftruncate(memory, 0) != 0 ||
            ::pwrite(memory, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
            qFatal("no memory for a file");
        try {
            for (const auto& opened : tensor::openCheckpoint(path))
                for (const auto& tensor : opened.tensors)
                    if (!isInside(tensor, opened.file->size()))
                        QTest::qFail(tensor.name.c_str(), __FILE__, __LINE__);
            ++good;
        } catch (const Error& error) {
            const bool expected =
                error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::Unsupported ||
                error.code() == ErrorCode::UnsafeModel || error.code() == ErrorCode::NotFound;
            if (!expected) QTest::qFail(error.what(), __FILE__, __LINE__);
        }
    }
    ::close(memory);
    return good;
}

void ReaderFuzzTest::safetensorsFiles() {
    const std::string seed = safetensors({{"a.weight", "F32", "[2,3]", floats({1, 2, 3, 4, 5, 6})},
                                          {"é", "BF16", "[4]", std::string(8, '\1')},
                                          {"none", "I64", "[0,3]", ""},
                                          {"s", "BOOL", "[]", "\1"}});

    const int good = fuzzFiles("fuzz.safetensors", {seed}, 4000);

    QVERIFY2(good > 0 && good < 4000, std::to_string(good).c_str());  // changes of the data alone are fine
}

void ReaderFuzzTest::torchFiles() {
    const std::vector<float> values = {0, 1, 2, 3, 4, 5};

    const int good =
        fuzzFiles("fuzz.pt", {torchFile(pickle_, values), torchFile(pickle_, values, true)}, 4000);

    QVERIFY2(good > 0 && good < 4000, std::to_string(good).c_str());
}

void ReaderFuzzTest::shardIndexes() {
    folder_.write("one.safetensors", safetensors({{"a", "F32", "[1]", floats({1})}}));

    const int good = fuzzFiles(
        "fuzz.safetensors.index.json",
        {R"({"metadata":{"total_size":4,"x":[1e5,{"y":null}]},"weight_map":{"a":"one.safetensors"}})"}, 2000);

    QVERIFY2(good > 0 && good < 2000, std::to_string(good).c_str());
}

// On the heap to the byte, so that the sanitizer sees a step too far.
void ReaderFuzzTest::picklesInMemory() {
    std::mt19937 random(21);
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string bytes = mutated(pickle_, random);
        const std::vector<char> exact(bytes.begin(), bytes.end());
        try {
            tensor::pickle::read({exact.data(), exact.size()}, "fuzz");
            ++good;
        } catch (const Error&) {
        }
    }
    QVERIFY2(good > 0 && good < 20'000, std::to_string(good).c_str());
}

void ReaderFuzzTest::jsonInMemory() {
    const std::string seed =
        R"( {"a\u00e9\ud83d\ude00":[1,-2.5e-3,true,false,null,"x\n"],"b":{"c":{}},"é":[]} )";
    std::mt19937 random(22);
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string bytes = mutated(seed, random);
        const std::vector<char> exact(bytes.begin(), bytes.end());
        try {
            tensor::JsonCursor json({exact.data(), exact.size()}, "fuzz");
            json.skip();
            json.end();
            ++good;
        } catch (const Error&) {
        }
    }
    QVERIFY2(good > 0 && good < 20'000, std::to_string(good).c_str());
}

QTEST_APPLESS_MAIN(ReaderFuzzTest)
#include "reader_fuzz_test.moc"
