#include "core/tensor/weights.h"

#include "core/base/error.h"
#include "core/tensor/finite.h"
#include "tests/core/tensor/made_torch_file.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>

#include <QTest>

#include <chrono>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>

using namespace timbre;
using tensor::Weights;
using test::MadeFolder;

namespace {

template <typename Body>
std::optional<Error> errorOf(Body&& body) {
    try {
        body();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

bool says(const std::optional<Error>& error, const std::string& text) {
    return error && error->code() == ErrorCode::DamagedFile &&
           error->detail().find(text) != std::string::npos;
}

const char* textOf(const std::optional<Error>& error) {
    return error ? error->what() : "no error";
}

}  // namespace

class WeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tensorsAreViewsOfTheFile();
    void theFileLivesAsLongAsATensor();
    void wrongShapesNameExpectedAndFound();
    void whatIsLeftIsListed();
    void aScopeLeavesThePrefixOut();
    void misalignedNumbersAreCopied();
    void convertsToTheTypeOfTheRun();
    void memoryIsWhatWasTaken();
    void aTruncatedFileIsReportedNotACrash();
    void sharedStoragesCountOnce();
    void copiesAreBounded();
    void seesEveryKindOfNumberThatIsNone();

private:
    // An old file: its time of change differs from that of whatever happens to it now.
    std::filesystem::path oldFile(const std::string& name, const std::string& bytes) const {
        const auto path = folder_.write(name, bytes);
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        return path;
    }

    MadeFolder folder_;
    std::string small_ =
        test::safetensors({{"layer.0.weight", "F32", "[2,3]", test::floats({0, 1, 2, 3, 4, 5})},
                           {"layer.0.bias", "F32", "[2]", test::floats({7, 8})},
                           {"steps", "I64", "[]", test::littleEndian(42, 8)}});
};

void WeightsTest::tensorsAreViewsOfTheFile() {
    Weights weights = Weights::open(folder_.write("views.safetensors", small_));

    const at::Tensor weight = weights.take("layer.0.weight", {2, 3});

    QVERIFY(at::equal(weight, at::tensor({0.F, 1.F, 2.F, 3.F, 4.F, 5.F}).view({2, 3})));
    QCOMPARE(weights.take("steps", {}).item<std::int64_t>(), 42);
    QCOMPARE(weights.take("layer.0.weight").data_ptr(), weight.data_ptr());
    QCOMPARE(weights.shape("layer.0.weight"), (std::vector<std::int64_t>{2, 3}));
    QVERIFY(weights.typeInFile("steps") == at::kLong);
    for (const auto& part : weights.memory()) QVERIFY(part.mapped);
}

void WeightsTest::theFileLivesAsLongAsATensor() {
    const auto path = folder_.write("lives.safetensors", small_);
    at::Tensor bias = Weights::open(path).take("layer.0.bias");

    QVERIFY(at::equal(bias, at::tensor({7.F, 8.F})));
}

void WeightsTest::wrongShapesNameExpectedAndFound() {
    Weights weights = Weights::open(folder_.write("wrong.safetensors", small_));

    const auto shape = errorOf([&] { weights.take("layer.0.weight", {2, 4}); });
    QVERIFY2(says(shape, "wrong.safetensors: tensor \"layer.0.weight\": expected [2, 4], found [2, 3]"),
             textOf(shape));
    const auto dimensions = errorOf([&] { weights.take("layer.0.weight", {2}); });
    QVERIFY2(says(dimensions, "expected [2], found [2, 3]"), textOf(dimensions));
    const auto absent = errorOf([&] { weights.take("layer.1.weight", {2, -1}); });
    QVERIFY2(says(absent, "tensor \"layer.1.weight\": expected [2, any], found none"), textOf(absent));
    QCOMPARE(weights.take("layer.0.weight", {-1, 3}).numel(), 6);
}

void WeightsTest::whatIsLeftIsListed() {
    Weights weights = Weights::open(folder_.write("left.safetensors", small_));
    weights.take("layer.0.weight");

    const auto error = errorOf([&] { weights.expectAllTaken({"steps"}); });

    QVERIFY2(says(error, "\"layer.0.bias\""), textOf(error));
    QVERIFY(error->detail().find("steps") == std::string::npos);
    weights.take("layer.0.bias");
    weights.expectAllTaken({"steps"});
}

void WeightsTest::aScopeLeavesThePrefixOut() {
    Weights weights = Weights::open(folder_.write("scope.safetensors", small_));
    Weights layer = weights.scope("layer.").scope("0.");

    QCOMPARE(layer.names(), (std::vector<std::string>{"bias", "weight"}));
    QVERIFY(layer.has("bias") && !layer.has("layer.0.bias"));
    layer.take("weight", {2, 3});
    layer.take("bias", {2});
    layer.expectAllTaken();
    const auto error = errorOf([&] { layer.take("gain", {2}); });
    QVERIFY2(says(error, "\"layer.0.gain\""), textOf(error));
    QVERIFY2(says(errorOf([&] { weights.expectAllTaken(); }), "\"steps\""), "the rest is still there");
}

void WeightsTest::misalignedNumbersAreCopied() {
    const std::string header = R"({"odd":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                               R"("w":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})";
    Weights weights = Weights::open(
        folder_.write("odd.safetensors", test::safetensors(header, "x" + test::floats({1.5F, -2}))));

    const at::Tensor tensor = weights.take("w", {2});

    QVERIFY(at::equal(tensor, at::tensor({1.5F, -2.F})));
    QCOMPARE(reinterpret_cast<std::uintptr_t>(tensor.data_ptr()) % 4, std::uintptr_t{0});
    QCOMPARE(weights.memory().size(), std::size_t{1});
    QVERIFY(!weights.memory()[0].mapped);
    QCOMPARE(weights.memory()[0].bytes, 8);
}

void WeightsTest::convertsToTheTypeOfTheRun() {
    std::vector<float> values(100'000);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = std::sin(static_cast<float>(i)) * 100;
    Weights weights = Weights::open(folder_.write(
        "convert.safetensors", test::safetensors({{"w", "F32", "[100,1000]", test::floats(values)},
                                                  {"none", "F32", "[0,2]", ""},
                                                  {"steps", "I64", "[]", test::littleEndian(42, 8)}})));
    const at::Tensor original = weights.take("w");
    weights.computeIn(at::kBFloat16);

    QVERIFY(weights.take("w").scalar_type() == at::kBFloat16);
    QVERIFY(at::equal(weights.take("w"), original.to(at::kBFloat16)));
    QVERIFY(weights.take("none", {0, 2}).scalar_type() == at::kBFloat16);
    QVERIFY(weights.take("steps").scalar_type() == at::kLong);
}

void WeightsTest::memoryIsWhatWasTaken() {
    Weights weights = Weights::open(folder_.write("memory.safetensors", small_));
    QVERIFY(weights.memory().empty());
    weights.take("layer.0.weight");
    weights.take("layer.0.weight");
    weights.computeIn(at::kBFloat16);
    weights.take("layer.0.bias");

    const auto memory = weights.memory();

    QCOMPARE(memory.size(), std::size_t{2});
    QCOMPARE(memory[0].dtype, std::string("bf16"));
    QVERIFY(!memory[0].mapped);
    QCOMPARE(memory[0].bytes, 4);
    QCOMPARE(memory[1].dtype, std::string("fp32"));
    QVERIFY(memory[1].mapped);
    QCOMPARE(memory[1].bytes, 24);
    QCOMPARE(memory[1].device, std::string("cpu"));
}

void WeightsTest::aTruncatedFileIsReportedNotACrash() {
    constexpr std::int64_t kCount = 1 << 20;
    const auto path = oldFile(
        "truncated.safetensors",
        test::safetensors({{"w", "F32", "[1048576]", test::floats(std::vector<float>(kCount, 1.F))}}));
    Weights weights = Weights::open(path);
    const at::Tensor tensor = weights.take("w");
    weights.check();
    std::filesystem::resize_file(path, 8192);

    const float sum = tensor.sum().item<float>();  // a page of it is still there

    QVERIFY2(sum > 0 && sum < 4096, std::to_string(sum).c_str());
    const auto error = errorOf([&] { weights.check(); });
    QVERIFY2(says(error, "truncated.safetensors: a part of the file was lost"), textOf(error));
    std::filesystem::resize_file(path, kCount * 4 + 8192);
    QVERIFY(errorOf([&] { weights.check(); }).has_value());
}

void WeightsTest::sharedStoragesCountOnce() {
    const std::string storage = test::storageId("FloatStorage", "0", 6);
    const std::string pickle =
        test::program(test::text("whole") + test::pickledTensor(storage, 0, {2, 3}, {3, 1}) +
                      test::text("again") + test::pickledTensor(storage, 0, {2, 3}, {3, 1}) +
                      test::text("part") + test::pickledTensor(storage, 4, {2}, {1}) + test::text("turned") +
                      test::pickledTensor(storage, 0, {3, 2}, {1, 3}));
    // In front of the data an entry that puts it where floats begin.
    Weights weights = Weights::open(folder_.write("shared.pt", test::torchFile(pickle, {0, 1, 2, 3, 4, 5})));
    for (const std::string& name : weights.names()) weights.take(name);

    QCOMPARE(weights.take("whole").data_ptr(), weights.take("again").data_ptr());
    QVERIFY(at::equal(weights.take("turned"), weights.take("whole").t()));
    QVERIFY(weights.take("turned").is_contiguous());
    QVERIFY(at::equal(weights.take("part"), at::tensor({4.F, 5.F})));
    std::int64_t own = 0, mapped = 0;
    for (const auto& part : weights.memory()) (part.mapped ? mapped : own) += part.bytes;
    QCOMPARE(mapped, 24);
    QCOMPARE(own, 24);
}

void WeightsTest::copiesAreBounded() {
    // A thousand transposed views of one storage.
    const std::string storage = test::storageId("FloatStorage", "0", 40'000);
    std::string items;
    for (int i = 0; i < 1000; ++i)
        items +=
            test::text(std::to_string(i)) + test::pickledTensor(storage, i, {100, 100}, {1, 100 + i % 9});
    Weights weights = Weights::open(folder_.write(
        "overlapping.pt", test::torchFile(test::program(items), std::vector<float>(40'000, 1.F))));

    const auto error = errorOf([&] {
        for (const std::string& name : weights.names()) weights.take(name);
    });

    QVERIFY2(says(error, "several times the memory of the file"), textOf(error));
}

void WeightsTest::seesEveryKindOfNumberThatIsNone() {
    const double none[] = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity()};
    for (const auto type : {at::kFloat, at::kDouble, at::kBFloat16, at::kHalf}) {
        at::Tensor many = at::ones({200'003}, at::TensorOptions().dtype(type));
        many[7] = 65'504.0;  // the largest of half precision
        QVERIFY(tensor::isFinite(many));
        for (const double value : none)
            for (const std::int64_t at : {0, 65'536, 200'002}) {
                at::Tensor one = many.clone();
                one[at] = value;
                QVERIFY2(!tensor::isFinite(one), std::to_string(at).c_str());
            }
    }
    QVERIFY(tensor::isFinite(at::ones({3}, at::TensorOptions().dtype(at::kLong))));
    QVERIFY(tensor::isFinite(at::ones({0})));
}

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
