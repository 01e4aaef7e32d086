#include "core/tensor/layers/sampling.h"

#include "core/base/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace timbre;
using namespace timbre::tensor;

namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();

std::set<std::int64_t> kept(const std::vector<float>& logits, const SamplingOptions& options) {
    std::set<std::int64_t> tokens;
    for (const TokenProbability& candidate : tokenDistribution(logits, {}, options))
        tokens.insert(candidate.token);
    return tokens;
}

ErrorCode codeOf(const std::vector<float>& logits, const std::vector<std::int64_t>& previous,
                 const SamplingOptions& options) {
    try {
        tokenDistribution(logits, previous, options);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Storage;  // never thrown here
}

}  // namespace

class SamplingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheReference();
    void withoutTemperatureTheBestIsTaken();
    void equalsOfTheLastStay();
    void theBestAlwaysStays();
    void thePenaltyCountsOnce();
    void theSuppressedIsNeverDrawn();
    void sameSeedSameTokens();
    void drawsAsOftenAsTheProbabilitySays();
    void refusesWhatMakesNoSense();
    void refusesLogitsThatAreNotNumbers();
};

void SamplingTest::equalsTheReference() {
    const QByteArray root = qgetenv("TIMBRE_FIXTURES");
    if (root.isEmpty()) QSKIP("TIMBRE_FIXTURES is not set");
    QFile file(QString::fromLocal8Bit(root) + "/qwen3/sampling.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const double tolerance = document["tolerance"].toDouble();
    QVERIFY(document["cases"].toArray().size() > 3);

    for (const QJsonValue& value : document["cases"].toArray()) {
        const QJsonObject example = value.toObject();
        const SamplingOptions options{.temperature = example["temperature"].toDouble(),
                                      .topK = example["top_k"].toInt(),
                                      .topP = example["top_p"].toDouble(),
                                      .minP = example["min_p"].toDouble(),
                                      .repetitionPenalty = example["repetition_penalty"].toDouble()};
        std::vector<float> logits;
        for (const QJsonValue& logit : example["logits"].toArray())
            logits.push_back(static_cast<float>(logit.toDouble()));
        std::vector<std::int64_t> previous;
        for (const QJsonValue& id : example["previous_ids"].toArray()) previous.push_back(id.toInteger());

        const auto distribution = tokenDistribution(logits, previous, options);

        const QJsonArray probabilities = example["probs"].toArray();
        QCOMPARE(static_cast<qsizetype>(distribution.size()), example["kept"].toArray().size());
        for (const TokenProbability& candidate : distribution) {
            const double expected = probabilities[candidate.token].toDouble();
            QVERIFY2(std::abs(candidate.probability - expected) <= tolerance,
                     qPrintable(QString("token %1: %2, expected %3")
                                    .arg(candidate.token)
                                    .arg(candidate.probability)
                                    .arg(expected)));
        }
    }
}

void SamplingTest::withoutTemperatureTheBestIsTaken() {
    const std::vector<float> logits = {0.5F, 2, 2, -1};
    Sampler sampler({.temperature = 0}, 1);

    QCOMPARE(sampler.pick(logits, {}), 1);
    QCOMPARE(tokenDistribution(logits, {}, {}).size(), std::size_t{1});
}

void SamplingTest::equalsOfTheLastStay() {
    const std::vector<float> logits = {3, 1, 2, 2, 2, 0};

    QCOMPARE(kept(logits, {.temperature = 1, .topK = 2}), (std::set<std::int64_t>{0, 2, 3, 4}));
    QCOMPARE(kept(logits, {.temperature = 1, .topK = 99}).size(), std::size_t{6});
}

void SamplingTest::theBestAlwaysStays() {
    QCOMPARE(kept({9, 1, 1}, {.temperature = 1, .topP = 0.01}), (std::set<std::int64_t>{0}));
    QCOMPARE(kept({9, 1, 1}, {.temperature = 1, .minP = 1}), (std::set<std::int64_t>{0}));
}

void SamplingTest::thePenaltyCountsOnce() {
    const std::vector<float> logits = {2, -2, 1};
    const std::vector<std::int64_t> previous = {0, 1, 0, 0, 1};

    const auto distribution = tokenDistribution(logits, previous, {.temperature = 1, .repetitionPenalty = 2});

    // 2 / 2, -2 · 2, 1
    QCOMPARE(distribution[0].token, 0);
    QCOMPARE(distribution[0].probability, distribution[1].probability);
    QVERIFY(std::abs(distribution[2].probability / distribution[0].probability - std::exp(-5.0)) < 1e-12);
}

void SamplingTest::theSuppressedIsNeverDrawn() {
    QCOMPARE(kept({1, kNever, 2, kNever}, {.temperature = 2}), (std::set<std::int64_t>{0, 2}));
    QCOMPARE(kept({kNever, kNever, 2}, {.temperature = 2, .topK = 2}), (std::set<std::int64_t>{2}));
}

void SamplingTest::sameSeedSameTokens() {
    std::vector<float> logits(500);
    for (std::size_t i = 0; i < logits.size(); ++i) logits[i] = static_cast<float>(i * 37 % 101) / 20.0F;
    const SamplingOptions options{.temperature = 0.9, .topK = 50, .topP = 0.95};
    const auto draw = [&](std::uint64_t seed) {
        Sampler sampler(options, seed);
        std::vector<std::int64_t> tokens;
        for (int i = 0; i < 40; ++i) tokens.push_back(sampler.pick(logits, tokens));
        return tokens;
    };

    QCOMPARE(draw(42), draw(42));
    QVERIFY(draw(42) != draw(43));
}

void SamplingTest::drawsAsOftenAsTheProbabilitySays() {
    const std::vector<float> logits = {1.5F, 0.2F, -0.4F, 0.9F, -3};
    const SamplingOptions options{.temperature = 0.8};
    constexpr int kDraws = 20000;
    Sampler sampler(options, 7);
    std::vector<int> counts(logits.size());
    for (int i = 0; i < kDraws; ++i) ++counts[static_cast<std::size_t>(sampler.pick(logits, {}))];

    double chiSquare = 0;
    for (const TokenProbability& candidate : tokenDistribution(logits, {}, options)) {
        const double expected = candidate.probability * kDraws;
        chiSquare += std::pow(counts[static_cast<std::size_t>(candidate.token)] - expected, 2) / expected;
    }

    // Four degrees of freedom: above 18.5 once in a thousand; the seed makes it the same every time.
    QVERIFY2(chiSquare < 18.5, qPrintable(QString::number(chiSquare)));
}

void SamplingTest::refusesWhatMakesNoSense() {
    const std::vector<float> logits = {1, 2};
    for (const SamplingOptions& options :
         {SamplingOptions{.temperature = std::nan("")}, SamplingOptions{.temperature = 1, .topK = -1},
          SamplingOptions{.temperature = 1, .topP = 0}, SamplingOptions{.temperature = 1, .topP = 1.1},
          SamplingOptions{.temperature = 1, .minP = -0.1}, SamplingOptions{.repetitionPenalty = 0}})
        QCOMPARE(codeOf(logits, {}, options), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(logits, {2}, {.repetitionPenalty = 1.1}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(logits, {-1}, {.repetitionPenalty = 1.1}), ErrorCode::InvalidInput);
}

void SamplingTest::refusesLogitsThatAreNotNumbers() {
    QCOMPARE(codeOf({1, std::nanf("")}, {}, {}), ErrorCode::Internal);
    QCOMPARE(codeOf({kNever, kNever}, {}, {.temperature = 1}), ErrorCode::Internal);
    QCOMPARE(codeOf({}, {}, {}), ErrorCode::Internal);
}

QTEST_APPLESS_MAIN(SamplingTest)
#include "sampling_test.moc"
