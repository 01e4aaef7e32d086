#include "core/metrics/advice.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace timbre::metrics;

namespace {

// A job of ten seconds of sound that took four; the rest of its time is "infer" alone.
Profile profileWith(const std::vector<std::pair<std::string, double>>& shares) {
    ProfiledJob job{.rtf = 0.4, .audioSeconds = 10, .totalMs = 4000, .stages = {{"infer", 3000}}};
    for (const auto& [stage, share] : shares) job.stages.emplace_back(stage, share * job.totalMs);
    return profileOf(std::vector{job});
}

const AdviceGround kGround = {
    .threads = 4, .cores = 4, .precision = "fp32", .hasBf16 = true, .idleSeconds = 300};

const Advice* find(const std::vector<Advice>& all, std::string_view rule) {
    const auto found = std::ranges::find(all, rule, &Advice::rule);
    return found == all.end() ? nullptr : &*found;
}

bool fires(std::string_view rule, const std::vector<std::pair<std::string, double>>& shares,
           const AdviceGround& ground = kGround) {
    return find(adviceFor(profileWith(shares), ground), rule) != nullptr;
}

AdviceGround with(auto change) {
    AdviceGround ground = kGround;
    change(ground);
    return ground;
}

}  // namespace

class AdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreOfTheWholeTimeOfAllJobs() {
        const auto profile = profileOf(std::vector<ProfiledJob>{
            {.rtf = 0.2, .audioSeconds = 5, .totalMs = 1000, .stages = {{"load", 500}, {"infer", 500}}},
            {.rtf = 0.4, .audioSeconds = 8, .totalMs = 3000, .stages = {{"infer", 3000}}},
            {.rtf = 0.3, .audioSeconds = 7, .totalMs = 1000, .stages = {{"infer", 900}}}});
        QCOMPARE(profile.jobs, 3);
        QCOMPARE(profile.rtf, 0.3);
        QCOMPARE(profile.totalMs, 1000.0);
        QCOMPARE(profile.audioSeconds, 7.0);
        QCOMPARE(profile.share("load"), 0.1);
        QCOMPARE(profile.share("infer"), 0.88);
        QCOMPARE(profile.stages[1].ms, 4400.0 / 3);
        QCOMPARE(profile.share("decode"), 0.0);
    }

    void jobsWithoutNumbersDoNotCount() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto profile = profileOf(std::vector<ProfiledJob>{
            {.rtf = nan, .audioSeconds = 1, .totalMs = 9, .stages = {}},
            {.rtf = 1, .audioSeconds = 1, .totalMs = 0, .stages = {}},
            {.rtf = 1, .audioSeconds = 1, .totalMs = 5, .stages = {{"infer", nan}}}});
        QCOMPARE(profile.jobs, 0);
        QVERIFY(adviceFor(profile, with([](auto& g) { g.savesPower = true; })).empty());
    }

    void theGapSaysHowMuchFasterItMustBecome() {
        const auto profile = profileWith({});
        QCOMPARE(gapTo(profile, 0.2).requiredSpeedUp, 2.0);
        QCOMPARE(gapTo(profile, 0.2).gap, 0.2);
        QCOMPARE(gapTo(profile, 0.5).requiredSpeedUp, 1.0);
        QCOMPARE(gapTo(profile, 0.5).gap, 0.0);
    }

    // Half of it twice as fast: 1 / (0.5 + 0.25).
    void gainsAreOfTheWhole() {
        QCOMPARE(wholeSpeedUp(0.5, 2), 1 / 0.75);
        QCOMPARE(wholeSpeedUp(0, 100), 1.0);
    }

    void longerPiecesWhereDecodingTakesOverFortyPercent() {
        QVERIFY(fires("longer_pieces", {{"decoder", 0.45}}));
        QVERIFY(!fires("longer_pieces", {{"decoder", 0.40}}));
    }

    void lowerPrecisionWhereStepsTakeOverSixtyPercent() {
        const std::vector<std::pair<std::string, double>> shares = {{"talker", 0.4}, {"predictor", 0.25}};
        QVERIFY(fires("lower_precision", shares));
        QVERIFY(fires("lower_precision", {{"text", 0.65}}));
        QVERIFY(!fires("lower_precision", {{"talker", 0.4}, {"predictor", 0.19}}));
        QVERIFY(!fires("lower_precision", shares, with([](auto& g) { g.precision = "bf16"; })));
        QVERIFY(!fires("lower_precision", shares, with([](auto& g) { g.hasBf16 = false; })));
        const auto all = adviceFor(profileWith(shares), kGround);
        QCOMPARE(find(all, "lower_precision")->settingKey, std::string("models.precision"));
        QCOMPARE(find(all, "lower_precision")->settingValue, std::string("bf16"));
    }

    void keepAliveWhereLoadingTakesOverThirtyPercent() {
        QVERIFY(fires("keep_alive", {{"load", 0.35}}));
        QVERIFY(!fires("keep_alive", {{"load", 0.30}}));
        QVERIFY(!fires("keep_alive", {{"load", 0.35}}, with([](auto& g) { g.idleSeconds = 0; })));
        const auto all = adviceFor(profileWith({{"load", 0.5}}), kGround);
        QVERIFY(std::abs(find(all, "keep_alive")->speedUp - 2) < 1e-6);
        QVERIFY(std::abs(find(all, "keep_alive")->totalMs - 2000) < 1e-3);
    }

    void batchWhereJobsWaitLongerThanTheyRun() {
        QVERIFY(fires("batch", {{"queue", 0.6}}));
        QVERIFY(!fires("batch", {{"queue", 0.5}}));
    }

    void voicePromptWherePrefillIsAFifth() {
        QVERIFY(fires("voice_prompt", {{"prefill", 0.25}}));
        QVERIFY(!fires("voice_prompt", {{"prefill", 0.20}}));
    }

    void memoryNearItsLimit() {
        const auto used = [](std::int64_t bytes) {
            return with([&](auto& g) {
                g.residentBytes = bytes;
                g.memoryLimitBytes = 10'000'000'000;
            });
        };
        QVERIFY(fires("memory", {}, used(9'100'000'000)));
        QVERIFY(!fires("memory", {}, used(8'900'000'000)));
        QVERIFY(!fires("memory", {}, with([](auto& g) { g.residentBytes = 9'100'000'000; })));
    }

    void threadsThatAreNotTheCores() {
        QVERIFY(fires("threads", {}, with([](auto& g) { g.threads = 2; })));
        QVERIFY(fires("threads", {}, with([](auto& g) { g.threads = 8; })));
        QVERIFY(!fires("threads", {}));
        QVERIFY(!fires("threads", {}, with([](auto& g) { g.cores = 0; })));
        const auto all = adviceFor(profileWith({}), with([](auto& g) { g.threads = 2; }));
        QCOMPARE(find(all, "threads")->speedUp, 1 / (0.25 + 0.75 / 2));
    }

    void powerSaver() {
        QVERIFY(fires("power", {}, with([](auto& g) { g.savesPower = true; })));
        QVERIFY(!fires("power", {}));
    }

    // So that another language can say it with the same numbers.
    void everyRuleOfTheListFiresAndTellsItsNumbers() {
        auto ground = with([](auto& g) {
            g.threads = 2;
            g.savesPower = true;
            g.residentBytes = 95;
            g.memoryLimitBytes = 100;
        });
        const auto all = adviceFor(
            profileWith({{"decoder", 0.5}, {"talker", 0.7}, {"load", 0.4}, {"queue", 0.6}, {"prefill", 0.3}}),
            ground);
        QCOMPARE(all.size(), kAdviceRules.size());
        for (const auto rule : kAdviceRules) QVERIFY2(find(all, rule) != nullptr, rule.data());
        QCOMPARE(find(all, "keep_alive")->numbers, (std::vector{0.4, 300.0}));
        QCOMPARE(find(all, "memory")->numbers, (std::vector{95.0, 100.0}));
        QCOMPARE(find(all, "threads")->numbers, (std::vector{2.0, 4.0}));
        QVERIFY(find(all, "power")->numbers.empty());
    }

    void theGreatestGainComesFirst() {
        const auto all = adviceFor(profileWith({{"load", 0.6}, {"prefill", 0.25}, {"queue", 0.7}}), kGround);
        QVERIFY(all.size() >= 3);
        QVERIFY(std::ranges::is_sorted(all, std::greater{}, &Advice::speedUp));
        for (const auto& advice : all) QVERIFY(!advice.steps.empty() && !advice.reason.empty());
    }
};

QTEST_APPLESS_MAIN(AdviceTest)
#include "advice_test.moc"
