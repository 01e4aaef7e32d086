#include "core/tensor/torch_checkpoint/torch_checkpoint.h"

#include "core/base/error.h"
#include "core/tensor/torch_checkpoint/zip_directory.h"
#include "tests/core/tensor/made_torch_file.h"

#include <QTest>

#include <map>
#include <optional>

using namespace timbre;
using namespace timbre::test;

Q_DECLARE_METATYPE(timbre::ErrorCode)

namespace {

constexpr std::int64_t kFar = std::int64_t{1} << 62;

QByteArray bytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

class TorchCheckpointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSharedAndStridedTensors();
    void readsWhatTrainersPutAround_data();
    void readsWhatTrainersPutAround();
    void readsZip64();
    void refusesAHostilePickle_data();
    void refusesAHostilePickle();
    void refusesAHostileArchive_data();
    void refusesAHostileArchive();

private:
    std::vector<tensor::StoredTensor> read(const std::string& file) const {
        return tensor::readTorchCheckpoint(*tensor::MappedFile::open(folder_.write("made.pt", file)));
    }
    std::optional<Error> errorOf(const std::string& file) const {
        try {
            read(file);
        } catch (const Error& error) {
            return error;
        }
        return std::nullopt;
    }

    MadeFolder folder_;
};

void TorchCheckpointTest::readsSharedAndStridedTensors() {
    const std::string storage = storageId("FloatStorage", "0", 6);
    const auto tensors = read(torchFile(program(text("whole") + pickledTensor(storage, 0, {2, 3}, {3, 1}) +
                                                text("turned") + pickledTensor(storage, 0, {3, 2}, {1, 3}) +
                                                text("part") + pickledTensor(storage, 4, {2}, {1}) +
                                                text("none") + pickledTensor(storage, 0, {0, 7}, {7, 1}) +
                                                text("scalar") + pickledTensor(storage, 5, {}, {}) +
                                                text("row") + pickledTensor(storage, 0, {1, 6}, {kFar, 1})),
                                        {0, 1, 2, 3, 4, 5}));

    std::map<std::string, tensor::StoredTensor> byName;
    for (const auto& tensor : tensors) byName[tensor.name] = tensor;
    QCOMPARE(byName.size(), std::size_t{6});
    QCOMPARE(byName["turned"].strides, (std::vector<std::int64_t>{1, 3}));
    QCOMPARE(byName["turned"].offset, byName["whole"].offset);
    QCOMPARE(byName["part"].offset, byName["whole"].offset + 16);
    QCOMPARE(byName["scalar"].offset, byName["whole"].offset + 20);
    QVERIFY(tensor::isContiguous(byName["row"]));
    QCOMPARE(byName["row"].strides, (std::vector<std::int64_t>{6, 1}));
}

void TorchCheckpointTest::readsWhatTrainersPutAround_data() {
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("names");
    const std::string storage = storageId("FloatStorage", "0", 2);
    const std::string tensor = pickledTensor(storage, 0, {2}, {1});
    const std::string model = "}(" + text("w") + tensor + "u";
    const auto row = [](const char* name, const std::string& items, const char* names) {
        QTest::newRow(name) << bytes(items) << names;
    };
    row("plain", text("w") + tensor, "w");
    row("ema", text("step") + "K\5" + text("ema_model_state_dict") + model, "w");
    row("ema before the raw model",
        text("model_state_dict") + "}(" + text("raw") + tensor + "u" + text("ema_model_state_dict") + model,
        "w");
    row("state_dict beside an optimizer",
        text("state_dict") + model + text("optimizer") + "}(K\7" + model + text("lr") + "K\1u", "w");
    row("only one",
        text("anything") + model + text("epoch") + "M\1\2" + text("loss") + "G" + std::string(8, 'x'), "w");
    row("two levels", text("model") + "}(" + text("state_dict") + model + "u", "w");
    row("two parts", text("generator") + model + text("judge") + model, "generator.w judge.w");
    row("lists and numbers",
        text("w") + tensor + text("betas") + "G" + std::string(8, '\0') + "G" + std::string(8, '\0') +
            "\x86" + text("more") + "](K\1N\x88" + text("x") + tensor + "e",
        "more.4 w");
    row("parameter",
        text("w") + global("torch._utils", "_rebuild_parameter") + "(" + tensor + "\x88" +
            global("collections", "OrderedDict") + ")RtR",
        "w");
    row("metadata",
        text("w") + tensor + text("names") + global("collections", "OrderedDict") + ")R}" +
            text("_metadata") + global("collections", "OrderedDict") + ")Rsb",
        "w");
}

void TorchCheckpointTest::readsWhatTrainersPutAround() {
    QFETCH(QByteArray, items);
    QFETCH(QString, names);

    QStringList found;
    for (const auto& tensor : read(torchFile(program(items.toStdString()), {1, 2})))
        found << QString::fromStdString(tensor.name);

    QCOMPARE(found.join(' '), names);
}

void TorchCheckpointTest::readsZip64() {
    const std::string pickle =
        program(text("w") + pickledTensor(storageId("FloatStorage", "0", 2), 0, {2}, {1}));

    QCOMPARE(read(torchFile(pickle, {1, 2}, true)).size(), std::size_t{1});
}

void TorchCheckpointTest::refusesAHostilePickle_data() {
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto raw = [](const char* name, const std::string& pickle, ErrorCode code, const char* says) {
        QTest::newRow(name) << bytes(pickle) << code << says;
    };
    const auto unsafe = [&](const char* name, const std::string& value, const char* says) {
        raw(name, program(text("x") + value), ErrorCode::UnsafeModel, says);
    };
    const auto damaged = [&](const char* name, const std::string& value, const char* says) {
        raw(name, program(text("x") + value), ErrorCode::DamagedFile, says);
    };
    const std::string storage = storageId("FloatStorage", "0", 2);
    const std::string good = pickledTensor(storage, 0, {2}, {1});
    const std::string rebuild = global("torch._utils", "_rebuild_tensor_v2");
    const std::string emptyDictionary = global("collections", "OrderedDict") + ")R";

    unsafe("os.system", global("os", "system") + text("echo") + "\x85R", "\"os.system\"");
    unsafe("eval", global("builtins", "eval") + text("1") + "\x85R", "\"builtins.eval\"");
    unsafe("print", global("__builtin__", "print") + text("1") + "\x85R", "\"__builtin__.print\"");
    unsafe("getattr", global("__builtin__", "getattr") + good + text("shape") + "\x86R", "getattr");
    unsafe("another loader", global("torch", "load") + text("x") + "\x85R", "\"torch.load\"");
    unsafe("module in the name", global("torch._utils", "_rebuild_tensor_v2.__globals__"), "__globals__");
    unsafe("quantised storage", "(" + text("storage") + global("torch", "QInt8Storage"), "QInt8Storage");
    unsafe("stack global", text("os") + text("system") + "\x93", "STACK_GLOBAL");
    unsafe("new object", global("collections", "OrderedDict") + ")\x81", "NEWOBJ");
    unsafe("instance", "(ios\nsystem\n", "INST");
    unsafe("object", "(" + global("collections", "OrderedDict") + "o", "OBJ");
    unsafe("extension", "\x82\x01", "EXT");
    unsafe("old persistent id", "P0\n", "PERSID");
    unsafe("text operation", "S'x'\n", "0x53");
    unsafe("duplicate operation",
           "K\1"
           "2",
           "0x32");
    unsafe("call of a storage type", global("torch", "FloatStorage") + ")R", "call a type of storage");
    unsafe("call of a text", text("system") + ")R", "call something");
    unsafe("call of a tensor", good + ")R", "call something");
    unsafe("state of a tensor", good + "}b", "set the state");
    unsafe("hooks",
           rebuild + "(" + storage + integer(0) + integers({2}) + integers({1}) + "\x89" + emptyDictionary +
               text("hook") + "K\1stR",
           "hooks");

    raw("empty", "", ErrorCode::DamagedFile, "cut off");
    raw("no protocol", "}.", ErrorCode::DamagedFile, "protocol 2");
    raw("protocol 4", "\x80\x04}.", ErrorCode::Unsupported, "found 4");
    raw("no end", "\x80\x02}", ErrorCode::DamagedFile, "cut off");
    raw("bytes after the end", "\x80\x02}.}", ErrorCode::DamagedFile, "after the end");
    raw("nothing", "\x80\x02.", ErrorCode::DamagedFile, "nothing on the stack");
    raw("two values", "\x80\x02}}.", ErrorCode::DamagedFile, "left on the stack");
    raw("open mark", "\x80\x02(}.", ErrorCode::DamagedFile, "left on the stack");
    raw("no dictionary", "\x80\x02K\1.", ErrorCode::DamagedFile, "expected a dictionary");
    raw("no tensors", "\x80\x02}.", ErrorCode::DamagedFile, "no tensor");
    raw("pop below a mark", "\x80\x02}(R.", ErrorCode::DamagedFile, "nothing on the stack");
    raw("tuple without a mark", "\x80\x02t.", ErrorCode::DamagedFile, "no mark");
    raw("key without a value", program(text("x")), ErrorCode::DamagedFile, "key without");
    raw("tensor as a key", program(good + good), ErrorCode::DamagedFile, "neither text nor number");
    raw("twice", program(text("x") + good + text("x") + good), ErrorCode::DamagedFile, "there twice");
    raw("contains itself", "\x80\x02}q\1(" + text("a") + "h\1" + text("b") + "h\1u.", ErrorCode::DamagedFile,
        "contain each other");
    const auto laughs = [&](const std::string& joke) {
        // Each list holds the one before it ten times.
        std::string levels = joke;
        for (char level = 1; level < 12; ++level)
            levels = "](" + levels + "q" + level + repeated(std::string("h") + level, 9) + "e";
        return program(text("w") + good + text("x") + levels);
    };
    raw("a tensor on 10^11 ways", laughs(good), ErrorCode::DamagedFile, "too many tensors");
    raw("a number on 10^11 ways", laughs("N"), ErrorCode::DamagedFile, "contain each other");
    damaged("recall of nothing", "h\7", "never remembered");
    damaged("text beyond the end", "X" + littleEndian(0xFFFFFFFF, 4) + "x", "cut off");
    damaged("wrong UTF-8", text("\xFF\xFE"), "UTF-8");
    damaged("long number beyond the end", "\x8a\xFFx", "cut off");
    damaged("long name", good + text(std::string(600, 'n')) + good, "too long");
    damaged("append to a dictionary", "}K\1a", "expected a list");
    damaged("set in a list", "]K\1K\1s", "expected a dictionary");
    damaged("storage in three parts", "(" + text("storage") + text("0") + "K\1tQ", "five parts");
    damaged("storage of a text type",
            "(" + text("storage") + text("FloatStorage") + text("0") + text("cpu") + "K\2tQ", "five parts");
    damaged("missing storage", pickledTensor(storageId("FloatStorage", "7", 2), 0, {2}, {1}), "found none");
    damaged("storage outside", pickledTensor(storageId("FloatStorage", "../../0", 2), 0, {2}, {1}),
            "found none");
    damaged("storage of another size", pickledTensor(storageId("FloatStorage", "0", 3), 0, {2}, {1}),
            "found 8 bytes");
    damaged("storage of another type", pickledTensor(storageId("DoubleStorage", "0", 2), 0, {2}, {1}),
            "2 elements of fp64");
    damaged("negative storage", pickledTensor(storageId("FloatStorage", "0", -2), 0, {2}, {1}),
            "-2 elements");
    damaged("storage of 2^62", pickledTensor(storageId("FloatStorage", "0", kFar), 0, {2}, {1}),
            "found 8 bytes");
    damaged("too long", pickledTensor(storage, 0, {3}, {1}), "reaches outside");
    damaged("negative offset", pickledTensor(storage, -1, {2}, {1}), "reaches outside");
    damaged("offset beyond", pickledTensor(storage, 1, {2}, {1}), "reaches outside");
    damaged("offset of 2^62", pickledTensor(storage, kFar, {2}, {1}), "reaches outside");
    damaged("empty far outside", pickledTensor(storage, kFar, {0}, {1}), "reaches outside");
    damaged("negative stride", pickledTensor(storage, 1, {2}, {-1}), "reaches outside");
    damaged("stride of 2^62", pickledTensor(storage, 0, {2, 2}, {kFar, kFar}), "reaches outside");
    damaged("stride times size", pickledTensor(storage, 0, {5}, {kFar}), "reaches outside");
    damaged("negative size", pickledTensor(storage, 0, {-2}, {1}), "impossible");
    damaged("product beyond 2^63", pickledTensor(storage, 0, {kFar, kFar}, {0, 0}), "impossible");
    damaged("stretched by stride 0", pickledTensor(storage, 0, {1000000, 2}, {0, 1}), "more elements");
    damaged("fewer strides than sizes", pickledTensor(storage, 0, {1, 2}, {1}), "impossible");
    damaged("65 dimensions", pickledTensor(storage, 0, std::vector<std::int64_t>(65, 1), {1}), "dimensions");
    damaged("size as a list",
            rebuild + "(" + storage + integer(0) + "]" + integers({1}) + "\x89" + emptyDictionary + "tR",
            "tuple of whole numbers");
    damaged("size as text",
            rebuild + "(" + storage + integer(0) + text("2") + "\x85" + integers({1}) + "\x89" +
                emptyDictionary + "tR",
            "whole number");
    damaged("tensor without a storage",
            rebuild + "(" + text("0") + integer(0) + integers({2}) + integers({1}) + "\x89" +
                emptyDictionary + "tR",
            "of a storage");
    damaged("parameter of nothing",
            global("torch._utils", "_rebuild_parameter") + "(N\x88" + emptyDictionary + "tR",
            "expected a tensor");
    damaged("dictionary with arguments", global("collections", "OrderedDict") + "]\x85R", "empty dictionary");
}

void TorchCheckpointTest::refusesAHostilePickle() {
    QFETCH(QByteArray, pickle);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);

    const auto error = errorOf(torchFile(pickle.toStdString(), {1, 2}));

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == code, error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains(says), error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains("made.pt"), error->what());
}

void TorchCheckpointTest::refusesAHostileArchive_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& file, ErrorCode code, const char* says) {
        QTest::newRow(name) << bytes(file) << code << says;
    };
    const std::string pickle =
        program(text("w") + pickledTensor(storageId("FloatStorage", "0", 2), 0, {2}, {1}));
    const MadeEntry main{"archive/data.pkl", pickle}, data{"archive/data/0", floats({1, 2})};
    const std::string good = zipArchive({main, data});
    const auto with = [&](const MadeEntry& entry) { return zipArchive({main, data, entry}); };
    const auto patched = [&](std::size_t fromEnd, const std::string& piece) {
        std::string file = good;
        return file.replace(file.size() - fromEnd, piece.size(), piece);
    };
    using enum ErrorCode;

    row("empty file", "", DamagedFile, "no end");
    row("cut off", good.substr(0, good.size() - 1), DamagedFile, "no end");
    row("only half", good.substr(0, good.size() / 2), DamagedFile, "no end");
    row("something after", good + "x", DamagedFile, "no end");
    row("bare pickle", pickle, Unsupported, "bare pickle");
    row("safetensors", safetensors({{"a", "F32", "[1]", floats({1})}}), DamagedFile, "no end");
    row("no pickle", zipArchive({data}), DamagedFile, "without data.pkl");
    row("two pickles", with({"other/data.pkl", pickle}), DamagedFile, "several");
    row("big endian", with({"archive/byteorder", "big"}), Unsupported, "\"big\"");
    row("compressed", with({"archive/x", "x", 8}), Unsupported, "compressed");
    row("encrypted", with({"archive/x", "x", 0, 1}), Unsupported, "encrypted");
    row("same name twice", with(data), DamagedFile, "there twice");
    row("parent folder", with({"archive/../x", "x"}), DamagedFile, "leads out");
    row("absolute", with({"/etc/passwd", "x"}), DamagedFile, "leads out");
    row("backslash", with({"archive\\x", "x"}), DamagedFile, "leads out");
    row("zero byte", with({std::string("x\0y", 3), "x"}), DamagedFile, "leads out");
    row("empty name", with({"", "x"}), DamagedFile, "leads out");
    row("wrong UTF-8", with({"\xFF", "x"}), DamagedFile, "leads out");
    row("another local name", with({"archive/x", "x", 0, 0, "archive/y"}), DamagedFile, "local header");
    row("more entries than the directory", patched(12, littleEndian(3, 2)), DamagedFile, "");
    row("fewer entries than the directory", patched(12, littleEndian(1, 2)), DamagedFile, "more bytes");
    row("directory beyond the file", patched(6, littleEndian(0xFFFFFF00, 4)), DamagedFile, "outside");
    row("directory too long", patched(10, littleEndian(good.size(), 4)), DamagedFile, "outside");
    row("second disk", patched(18, littleEndian(1, 2)), DamagedFile, "divided");
    const std::size_t last = good.size() - 22 - data.name.size() - 46;  // the row of `data`
    const auto inRow = [&](std::size_t at, const std::string& piece) {
        std::string file = good;
        return file.replace(last + at, piece.size(), piece);
    };
    row("two sizes", inRow(20, littleEndian(7, 4)), DamagedFile, "two sizes");
    row("size beyond the file", inRow(20, littleEndian(0xFFFFFF00, 4) + littleEndian(0xFFFFFF00, 4)),
        DamagedFile, "outside the archive");
    row("size into the directory", inRow(20, littleEndian(9, 4) + littleEndian(9, 4)), DamagedFile,
        "outside");
    row("header beyond the file", inRow(42, littleEndian(0xFFFFFF00, 4)), DamagedFile, "outside");
    row("header somewhere else", inRow(42, littleEndian(3, 4)), DamagedFile, "not where");
    row("no zip64 size", inRow(42, littleEndian(0xFFFFFFFF, 4)), DamagedFile, "outside");
    row(
        "overlap",
        [&] {
            // The archive inside the data of an entry, its inner entry listed too.
            const std::string inner = zipArchive({data});
            const MadeEntry outer{"archive/outer",
                                  inner.substr(0, inner.size() - 22 - 46 - data.name.size())};
            std::string file = zipArchive({main, outer, data});
            const std::size_t start = file.find(outer.data);
            const std::size_t place = file.size() - 22 - data.name.size() - 4;
            return file.replace(place, 4, littleEndian(start, 4));
        }(),
        DamagedFile, "overlap");
    std::string far = torchFile(pickle, {1, 2}, true);
    row("zip64 end somewhere else", far.replace(far.size() - 22 - 12, 8, littleEndian(5, 8)), DamagedFile,
        "ZIP64");
    far.replace(far.size() - 22 - 12, 8, littleEndian(~0ULL, 8));
    row("zip64 end at 2^64", far, DamagedFile, "outside");
    far = torchFile(pickle, {1, 2}, true);
    row("zip64 entries of 2^64", far.replace(far.size() - 22 - 20 - 24, 8, littleEndian(~0ULL, 8)),
        DamagedFile, "outside");
}

void TorchCheckpointTest::refusesAHostileArchive() {
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);

    const auto error = errorOf(file.toStdString());

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == code, error->what());
    QVERIFY2(QString::fromStdString(error->detail()).contains(says), error->what());
}

QTEST_APPLESS_MAIN(TorchCheckpointTest)
#include "torch_checkpoint_test.moc"
