// What a live hearing saves and what it can be told for measuring, on a network of random weights.
#include "core/models/whisper/live_hearing.h"

#include "core/base/error.h"
#include "core/models/transcription_model.h"
#include "core/models/whisper/draft.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/model.h"
#include "core/models/whisper/window_decoder.h"
#include "core/tensor/weights.h"
#include "tests/core/models/whisper/made_tokens.h"

#include <ATen/ops/tensor.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

using namespace timbre;
using namespace timbre::models;
using test::MadeTokens;

namespace {

using Tokens = std::vector<std::int64_t>;

struct Made {
    Made() {
        test::writeSpeakingWhisper(folder);
        const auto config = whisper::readConfig(folder.path());
        tensor::Weights weights = tensor::Weights::open(folder.path());
        network.emplace(whisper::takeNetwork(config, weights, at::kFloat));
        vocabulary.emplace(folder.path(), config);
    }
    whisper::WindowTask task() const {
        return {.startSequence = {MadeTokens::kStart, MadeTokens::kEnglish, MadeTokens::kTranscribe},
                .mostInitialTimestamp = 25,
                .mostTokens = 30};
    }
    whisper::DecodedWindow decode(const whisper::Decoder::Heard& heard,
                                  const whisper::WindowTask& task) const {
        return whisper::WindowDecoder(*network, *vocabulary).decodeAll(heard, {&task, 1}, {}).front();
    }
    test::MadeFolder folder;
    std::optional<whisper::Network> network;
    std::optional<whisper::Vocabulary> vocabulary;
};

std::vector<float> noiseOf(double seconds, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> level(-0.5F, 0.5F);
    std::vector<float> samples(static_cast<std::size_t>(seconds * 16000));
    for (float& sample : samples) sample = level(random);
    return samples;
}

Tokens nextOf(const whisper::Draft& draft, std::size_t most) {
    const auto next = draft.next(most);
    return {next.begin(), next.end()};
}

}  // namespace

class LiveHearingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { inference_.emplace(); }
    void cleanupTestCase() { inference_.reset(); }

    void aDraftIsFollowedWhileItHolds();
    void aDraftIsFoundAgainBehindADifference();
    void aDraftChangesNothing_data();
    void aDraftChangesNothing();
    void endlessTextHasItsLength();
    void hearingsCanHaveAFixedRateOfTokens();
    void aFixedRateIsForLiveDecodingAlone();

private:
    std::optional<c10::InferenceMode> inference_;
};

void LiveHearingTest::aDraftIsFollowedWhileItHolds() {
    const Tokens guess = {1, 2, 3, 4};
    whisper::Draft draft(guess);
    QCOMPARE(nextOf(draft, 3), (Tokens{1, 2, 3}));

    Tokens made = {1};
    draft.follow(made);
    QCOMPARE(nextOf(draft, 9), (Tokens{2, 3, 4}));
    for (const std::int64_t token : {2, 3, 4}) {
        made.push_back(token);
        draft.follow(made);
    }

    QCOMPARE(nextOf(draft, 9), Tokens{});
    made.push_back(5);
    draft.follow(made);
    QCOMPARE(nextOf(draft, 9), Tokens{});
    QCOMPARE(nextOf(whisper::Draft({}), 9), Tokens{});
}

void LiveHearingTest::aDraftIsFoundAgainBehindADifference() {
    const Tokens guess = {5, 6, 1, 2, 3, 5, 6, 7, 8};
    whisper::Draft draft(guess);
    Tokens made;
    const auto add = [&](std::int64_t token) {
        made.push_back(token);
        draft.follow(made);
    };

    for (const std::int64_t token : {5, 6, 1, 9}) add(token);
    QCOMPARE(nextOf(draft, 9), Tokens{});
    add(5);
    QCOMPARE(nextOf(draft, 9), Tokens{});
    add(6);
    QCOMPARE(nextOf(draft, 9), (Tokens{7, 8}));  // the nearer of both places
    add(9);
    add(2);
    add(3);
    QCOMPARE(nextOf(draft, 1), Tokens{5});  // a place further back is better than none
}

void LiveHearingTest::aDraftChangesNothing_data() {
    QTest::addColumn<int>("mostTokens");
    QTest::addColumn<bool>("isEndless");
    QTest::newRow("to its end") << 30 << false;
    QTest::newRow("cut") << 11 << false;
    QTest::newRow("as long as it may be") << 999 << true;
}

void LiveHearingTest::aDraftChangesNothing() {
    QFETCH(const int, mostTokens);
    QFETCH(const bool, isEndless);
    const Made made;
    std::mt19937 random(7);
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const auto sound = noiseOf(1, seed);
        const at::Tensor mel = made.network->mel.window(at::tensor(sound), 100);
        const auto heard = made.network->decoder.hear(made.network->encoder(mel.unsqueeze(0)));
        whisper::WindowTask task = made.task();
        task.mostTokens = mostTokens;
        task.isEndless = isEndless;
        const auto plain = made.decode(heard, task);
        QVERIFY(!plain.tokens.empty());

        for (int round = 0; round < 12; ++round) {
            task.draft = plain.tokens;
            for (int change = 0; change < round; ++change)
                task.draft[random() % task.draft.size()] = static_cast<std::int64_t>(random() % 300);
            task.draft.resize(1 + random() % task.draft.size());
            if (round == 0) task.draft = plain.tokens;
            if (round == 1) task.draft.insert(task.draft.end(), {3, 4, 5});
            const auto drafted = made.decode(heard, task);

            QCOMPARE(drafted.tokens, plain.tokens);
            QVERIFY(std::abs(drafted.averageLogProbability - plain.averageLogProbability) < 1e-5);
            for (std::size_t i = 0; i < plain.tokens.size(); ++i)
                QVERIFY(std::abs(drafted.logProbabilities[i] - plain.logProbabilities[i]) < 1e-4);
        }
    }
}

void LiveHearingTest::endlessTextHasItsLength() {
    const Made made;
    const auto sound = noiseOf(1, 3);
    const at::Tensor mel = made.network->mel.window(at::tensor(sound), 100);
    const auto heard = made.network->decoder.hear(made.network->encoder(mel.unsqueeze(0)));
    whisper::WindowTask task = made.task();
    task.isEndless = true;
    for (const int count : {1, 2, 9, 30}) {
        task.mostTokens = count;

        const auto result = made.decode(heard, task);

        QCOMPARE(result.tokens.size(), static_cast<std::size_t>(count));
        QVERIFY(result.tokens.front() >= MadeTokens::kFirstTimestamp);
        const std::set<std::int64_t> text(result.tokens.begin() + 1, result.tokens.end());
        QCOMPARE(text.size(), static_cast<std::size_t>(count - 1));
        QVERIFY(text.empty() || *text.rbegin() < MadeTokens::kEnd);
    }
}

void LiveHearingTest::hearingsCanHaveAFixedRateOfTokens() {
    const Made made;
    const TranscribeOptions options{.options = {{whisper::kFixedTokensPerSecond, 20}}, .live = true};
    whisper::LiveHearing hearing(
        {.network = *made.network, .vocabulary = *made.vocabulary, .threads = 1, .check = [] {}}, options,
        {});
    for (const double seconds : {0.2, 0.5, 1.0}) {
        TranscriptionReport report;

        const auto words = hearing(noiseOf(seconds, 5), {}, report, {});

        QCOMPARE(report.tokens, static_cast<std::int64_t>(20 * seconds));
        QVERIFY(!words.empty());
        QVERIFY(report.encodeSeconds > 0 && report.decodeSeconds > 0 && report.wordSeconds > 0);
    }
}

void LiveHearingTest::aFixedRateIsForLiveDecodingAlone() {
    const test::MadeFolder folder;
    test::writeSpeakingWhisper(folder);
    const auto model = whisper::load({.folder = folder.path(), .threads = 1});
    const TranscribeOptions options{.options = {{whisper::kFixedTokensPerSecond, 20}}};

    QVERIFY_EXCEPTION_THROWN(model->transcription()->begin(options, {}), Error);
}

QTEST_GUILESS_MAIN(LiveHearingTest)
#include "live_hearing_test.moc"
