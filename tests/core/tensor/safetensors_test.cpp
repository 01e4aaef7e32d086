#include "core/tensor/safetensors.h"

#include "core/base/error.h"
#include "core/tensor/checkpoint_files.h"
#include "tests/core/tensor/made_files.h"

#include <QTest>

#include <optional>
#include <sys/stat.h>

using namespace timbre;
using test::MadeFolder;
using test::safetensors;

namespace {

std::optional<Error> errorOf(const std::filesystem::path& path) {
    try {
        tensor::openCheckpoint(path);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

QByteArray bytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

const std::string kGood = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheFormatAllows();
    void refusesAHostileFile_data();
    void refusesAHostileFile();
    void anUnknownTypeIsNamed();
    void shardsAreOneCheckpoint();
    void refusesAHostileIndex_data();
    void refusesAHostileIndex();
    void aFolderIsItsOnlyWeights();
    void aMissingFileIsNotFound();
    void aPipeDoesNotHang();
    void oneSetOfEveryKindOfWeights();

private:
    MadeFolder folder_;
};

void SafetensorsTest::readsWhatTheFormatAllows() {
    const std::string header =
        R"({"__metadata__":{"format":"pt","note":"é \u00e9 \ud83d\ude00"},)"
        R"( "second":{"data_offsets":[8,8],"shape":[0,5],"dtype":"I64"},)"
        R"("first":{"dtype":"BF16","shape":[2,2],"data_offsets":[0,8],"later":{"x":[1.5e3,null,true]}},)"
        R"("scalar":{"dtype":"BOOL","shape":[],"data_offsets":[8,9]}}   )";
    const auto path = folder_.write("good.safetensors", safetensors(header, std::string(9, '\1')));

    const auto tensors = tensor::readSafetensors(*tensor::MappedFile::open(path));

    QCOMPARE(tensors.size(), std::size_t{3});
    QCOMPARE(tensors[0].name, std::string("first"));
    QVERIFY(tensors[0].type == tensor::ElementType::BF16);
    QCOMPARE(tensors[0].shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(tensors[0].strides, (std::vector<std::int64_t>{2, 1}));
    QCOMPARE(tensors[0].offset, static_cast<std::int64_t>(8 + header.size()));
    QCOMPARE(tensors[1].name, std::string("second"));
    QVERIFY(tensors[2].shape.empty());
}

void SafetensorsTest::refusesAHostileFile_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto header = [](const char* name, const std::string& text, int data, const char* says) {
        QTest::newRow(name) << bytes(safetensors(text, std::string(static_cast<std::size_t>(data), '\0')))
                            << says;
    };
    const auto one = [&](const char* name, const std::string& row, int data, const char* says) {
        header(name, R"({"a":)" + row + "}", data, says);
    };
    QTest::newRow("empty file") << QByteArray() << "too short";
    QTest::newRow("seven bytes") << bytes("1234567") << "too short";
    QTest::newRow("header longer than the file") << bytes(test::littleEndian(100, 8) + "{}") << "claims 100";
    QTest::newRow("header of 2^63") << bytes(test::littleEndian(1ULL << 63, 8) + "{}") << "claims";
    QTest::newRow("header of 2^64 - 1") << bytes(test::littleEndian(~0ULL, 8) + "{}") << "claims";
    header("no header", "", 0, "no JSON object");
    header("array", "[]", 0, "no JSON object");
    header("space before", " {}", 0, "no JSON object");
    header("cut off JSON", kGood.substr(0, kGood.size() - 1), 8, "expected '}'");
    header("two objects", kGood + "{}", 8, "after the end");
    header("comma at the end", kGood.substr(0, kGood.size() - 1) + ",}", 8, "expected '\"'");
    header("duplicate tensor", kGood.substr(0, kGood.size() - 1) + "," + kGood.substr(1), 8, "twice");
    header("duplicate through an escape", kGood.substr(0, kGood.size() - 1) + R"(,"\u0061)" + kGood.substr(3),
           8, "twice");
    one("duplicate key", R"({"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]})", 8, "twice");
    one("no type", R"({"shape":[2],"data_offsets":[0,8]})", 8, "expected dtype");
    one("no shape", R"({"dtype":"F32","data_offsets":[0,8]})", 8, "expected dtype");
    one("no offsets", R"({"dtype":"F32","shape":[2]})", 8, "expected dtype");
    one("one offset", R"({"dtype":"F32","shape":[2],"data_offsets":[0]})", 8, "expected dtype");
    one("three offsets", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8,9]})", 8, "two offsets");
    one("no object", "7", 8, "expected '{'");
    one("size as text", R"({"dtype":"F32","shape":["2"],"data_offsets":[0,8]})", 8, "whole number");
    one("fraction", R"({"dtype":"F32","shape":[2.0],"data_offsets":[0,8]})", 8, "whole number");
    one("negative size", R"({"dtype":"F32","shape":[-2],"data_offsets":[0,8]})", 8, "impossible");
    one("leading zero", R"({"dtype":"F32","shape":[02],"data_offsets":[0,8]})", 8, "leading zero");
    one("2^63", R"({"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,8]})", 8, "63 bits");
    one("product beyond 2^63", R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})", 0,
        "impossible");
    one("bytes beyond 2^63", R"({"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]})", 0,
        "impossible");
    one("overflow beside a zero", R"({"dtype":"U8","shape":[0,4611686018427387904,4],"data_offsets":[0,0]})",
        0, "impossible");
    one(
        "65 dimensions",
        R"({"dtype":"U8","shape":[)" +
            [] {
                std::string ones = "1";
                for (int i = 1; i < 65; ++i) ones += ",1";
                return ones;
            }() +
            R"(],"data_offsets":[0,1]})",
        1, "dimensions");
    one("wrong size of the type", R"({"dtype":"F64","shape":[2],"data_offsets":[0,8]})", 8,
        "expected 16 bytes for fp64 [2], found 8");
    one("end before begin", R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})", 8, "data_offsets");
    one("negative begin", R"({"dtype":"F32","shape":[2],"data_offsets":[-8,0]})", 8, "data_offsets");
    one("beyond the file", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", 7, "cut off");
    one("offset beyond 2^62",
        R"({"dtype":"U8","shape":[1],"data_offsets":[4611686018427387904,4611686018427387905]})", 8,
        "belong to no tensor");
    one("trailing bytes", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", 9, "1 bytes at the end");
    header("hole at the start", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8,
           "4 bytes before tensor \"a\"");
    header("overlap",
           R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
           R"("b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
           6, "tensor \"b\" overlaps");
    header("the same bytes twice",
           R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
           R"("b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})",
           4, "overlaps");
    header("deep JSON", R"({"a":{"x":)" + std::string(100'000, '['), 0, "deeper");
    header(
        "deep objects",
        R"({"a":{"x":)" +
            [] {
                std::string deep;
                for (int i = 0; i < 10'000; ++i) deep += R"({"a":)";
                return deep;
            }(),
        0, "deeper");
    header("metadata that is no text", R"({"__metadata__":{"a":1}})", 0, "expected '\"'");
    header("wrong UTF-8", "{\"\xFF\":{}}", 0, "UTF-8");
    header("overlong UTF-8", "{\"\xC0\x80\":{}}", 0, "UTF-8");
    header("surrogate in UTF-8", "{\"\xED\xA0\x80\":{}}", 0, "UTF-8");
    header("beyond Unicode", "{\"\xF4\x90\x80\x80\":{}}", 0, "UTF-8");
    header("cut off character", "{\"\xE2\x82", 0, "UTF-8");
    header("half a surrogate pair", R"({"\ud800":{}})", 0, "surrogate");
    header("lone low surrogate", R"({"\udc00":{}})", 0, "surrogate");
    header("unknown escape", R"({"\x":{}})", 0, "escape");
    header("line break in a name", "{\"a\nb\":{}}", 0, "control character");
    header("not JSON", "{a:1}", 0, "expected '\"'");
}

void SafetensorsTest::refusesAHostileFile() {
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto path = folder_.write("hostile.safetensors", file.toStdString());

    const auto error = errorOf(path);

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::DamagedFile, error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains(says), error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains("hostile.safetensors"), error->what());
}

void SafetensorsTest::anUnknownTypeIsNamed() {
    const auto path = folder_.write(
        "f8.safetensors",
        safetensors(R"({"w":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]}})", std::string(2, '\0')));

    const auto error = errorOf(path);

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::Unsupported, error->what());
    QVERIFY2(error->detail().find("\"w\" has the type \"F8_E4M3\"") != std::string::npos, error->what());
}

void SafetensorsTest::shardsAreOneCheckpoint() {
    folder_.write("shards/model-1.safetensors", safetensors({{"a", "F32", "[2]", test::floats({1, 2})}}));
    folder_.write("shards/model-2.safetensors", safetensors({{"b", "F32", "[1]", test::floats({3})}}));
    const auto index = folder_.write(
        "shards/model.safetensors.index.json",
        R"({"metadata":{"total_size":12.0,"x":[{}]},"weight_map":{"a":"model-1.safetensors","b":"model-2.safetensors"}})");

    const auto opened = tensor::openCheckpoint(index.parent_path());

    QCOMPARE(opened.size(), std::size_t{2});
    QCOMPARE(opened[0].tensors[0].name, std::string("a"));
    QCOMPARE(opened[1].tensors[0].name, std::string("b"));
}

void SafetensorsTest::refusesAHostileIndex_data() {
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QString>("says");
    const auto map = [](const char* name, const char* entries, const char* says) {
        QTest::newRow(name) << QByteArray(R"({"weight_map":{)") + entries + "}}" << says;
    };
    QTest::newRow("no map") << QByteArray(R"({"metadata":{}})") << "weight_map";
    QTest::newRow("empty map") << QByteArray(R"({"weight_map":{}})") << "weight_map";
    QTest::newRow("no JSON") << QByteArray("weight_map") << "expected '{'";
    map("parent folder", R"("a":"../one.safetensors")", "no file of this folder");
    map("absolute", R"("a":"/etc/passwd")", "no file of this folder");
    map("sub-folder", R"("a":"sub/one.safetensors")", "no file of this folder");
    map("backslash", R"("a":"sub\\one.safetensors")", "no file of this folder");
    map("hidden", R"("a":"..")", "no file of this folder");
    map("zero byte", R"("a":"one.safetensors\u0000.txt")", "no file of this folder");
    map("empty name", R"("a":"")", "no file of this folder");
    map("twice", R"("a":"one.safetensors","a":"one.safetensors")", "twice");
    map("not in its shard", R"("a":"one.safetensors","b":"one.safetensors")", "tensor \"b\" of the index");
    map("not in the index", R"("b":"one.safetensors")", "tensor \"a\" is not in the index");
    map("in the wrong shard", R"("a":"two.safetensors","c":"one.safetensors")", "\"a\" belongs to");
}

void SafetensorsTest::refusesAHostileIndex() {
    QFETCH(QByteArray, index);
    QFETCH(QString, says);
    folder_.write("hostile/one.safetensors", safetensors({{"a", "F32", "[1]", test::floats({1})}}));
    folder_.write("hostile/two.safetensors", safetensors({{"a", "F32", "[1]", test::floats({1})}}));
    const auto path = folder_.write("hostile/model.safetensors.index.json", index.toStdString());

    const auto error = errorOf(path);

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::DamagedFile, error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains(says), error->what());
}

void SafetensorsTest::aFolderIsItsOnlyWeights() {
    const std::string a = safetensors({{"a", "F32", "[1]", test::floats({1})}});
    const std::string b = safetensors({{"b", "F32", "[1]", test::floats({1})}});
    folder_.write("only/step_100.safetensors", a);
    folder_.write("usual/model.safetensors", a);
    folder_.write("usual/other.safetensors", b);
    folder_.write("several/x.safetensors", a);
    folder_.write("several/y.safetensors", b);
    folder_.write("none/readme.txt", "nothing");

    QCOMPARE(tensor::openCheckpoint(folder_.path() / "only").at(0).tensors.at(0).name, std::string("a"));
    QCOMPARE(tensor::openCheckpoint(folder_.path() / "usual").at(0).tensors.at(0).name, std::string("a"));
    for (const char* name : {"several", "none"}) {
        const auto error = errorOf(folder_.path() / name);
        QVERIFY(error.has_value());
        QVERIFY2(error->code() == ErrorCode::NotFound, error->what());
    }
}

void SafetensorsTest::aMissingFileIsNotFound() {
    const auto error = errorOf(folder_.path() / "nowhere.safetensors");

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::NotFound, error->what());
}

void SafetensorsTest::aPipeDoesNotHang() {
    const auto path = folder_.path() / "pipe.safetensors";
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);

    const auto error = errorOf(path);

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::DamagedFile, error->what());
}

void SafetensorsTest::oneSetOfEveryKindOfWeights() {
    for (const char* name :
         {"all/model.safetensors", "all/model.fp32.safetensors", "all/model-00001-of-00002.safetensors",
          "all/pytorch_model.bin", "all/tokenizer-checkpoint.safetensors", "all/part/model.safetensors",
          "all/part/pytorch_model.bin", "all/old/pytorch_model.bin", "all/old/training.pt",
          "all/.cache/model.safetensors", "all/config.json"})
        folder_.write(name, "x");
    const auto root = folder_.path() / "all";

    QCOMPARE(tensor::weightFiles(root),
             (std::vector<std::filesystem::path>{
                 root / "model.safetensors", root / "tokenizer-checkpoint.safetensors",
                 root / "old/pytorch_model.bin", root / "part/model.safetensors"}));
    QVERIFY(tensor::weightFiles(folder_.path() / "absent").empty());
}

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
