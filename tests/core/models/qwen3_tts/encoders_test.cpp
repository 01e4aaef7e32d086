// What hears references, on small random weights: where sound is refused, and what must be equal. That
// the numbers are right is for the parity program.
#include "core/base/error.h"
#include "core/models/qwen3_tts/codec_encoder.h"
#include "core/models/qwen3_tts/reference_sound.h"
#include "core/models/qwen3_tts/speaker_encoder.h"
#include "tests/core/models/qwen3_tts/tiny_checkpoint.h"
#include "tests/core/tensor/made_files.h"

#include <c10/core/InferenceMode.h>

#include <QtTest>

#include <cmath>
#include <limits>
#include <memory>
#include <random>

using namespace timbre;
using namespace timbre::models;
using namespace timbre::models::qwen3_tts;

namespace {

constexpr std::int64_t kRate = 24000, kFrame = 1920;

// Something that changes all the time, below half of full scale.
std::vector<float> sound(std::int64_t samples) {
    std::vector<float> made(static_cast<std::size_t>(samples));
    for (std::size_t i = 0; i < made.size(); ++i) {
        const double t = static_cast<double>(i) / kRate;
        made[i] = static_cast<float>(0.3 * std::sin(700 * t * (1 + t / 7)) + 0.1 * std::sin(9000 * t));
    }
    return made;
}

template <class Call>
void expectRefusal(Call call) {
    try {
        call();
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidInput);
    }
}

}  // namespace

class EncodersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void codesHaveAFrameForEveryStartedOne_data();
    void codesHaveAFrameForEveryStartedOne();
    void codesDoNotLookAhead();
    void theWindowMattersOnlyBeyondIt();
    void stoppedEncodingGivesNothing();
    void soundIsRefused_data();
    void soundIsRefused();
    void theShortestSoundHasASpeaker();
    void aModelWithoutSpeakerEncoderIsUnsupported();
    void configurationsAreChecked_data();
    void configurationsAreChecked();
    void damagedConfigurationsOnlyThrowErrors();

private:
    CodecEncoder codec(EncoderView view = EncoderView::AllBefore) const {
        return {readCodecEncoderConfig(folder_.path() / "tiny/speech_tokenizer"),
                tensor::Weights::open(folder_.path() / "tiny/speech_tokenizer"), view};
    }

    test::MadeFolder folder_;
    std::unique_ptr<qwen3_tts::SpeakerEncoder> speaker_;
};

void EncodersTest::initTestCase() {
    test::writeTinyQwen3Tts(folder_.path() / "tiny", Qwen3TtsKind::Base);
    speaker_ = std::make_unique<qwen3_tts::SpeakerEncoder>(
        readSpeakerEncoderConfig(folder_.path() / "tiny"),
        tensor::Weights::open(folder_.path() / "tiny/model.safetensors"));
}

void EncodersTest::codesHaveAFrameForEveryStartedOne_data() {
    QTest::addColumn<int>("samples");
    for (const int samples : {1, 3, 1919, 1920, 1921, 24000, 24001, 47999})
        QTest::addRow("%d", samples) << samples;
}

void EncodersTest::codesHaveAFrameForEveryStartedOne() {
    QFETCH(int, samples);
    const CodecEncoder encoder = codec();

    const auto codes = encoder.codesOf(sound(samples));

    const auto frames = (samples + kFrame - 1) / kFrame;
    QCOMPARE(std::int64_t(codes.size()), frames * encoder.config().groups);
    for (const auto code : codes) QVERIFY(code >= 0 && code < encoder.config().codebookSize);
}

void EncodersTest::codesDoNotLookAhead() {
    const auto all = sound(31 * kFrame), start = sound(20 * kFrame);

    auto whole = codec().codesOf(all);
    const auto part = codec().codesOf(start);

    whole.resize(part.size());
    QCOMPARE(whole, part);
}

void EncodersTest::theWindowMattersOnlyBeyondIt() {
    const CodecEncoder plain = codec(), windowed = codec(EncoderView::Window);
    const auto seconds = [](std::int64_t count) { return sound(count * kRate); };  // the window is 10 s

    QCOMPARE(windowed.codesOf(seconds(10)), plain.codesOf(seconds(10)));
    QVERIFY(windowed.codesOf(seconds(14)) != plain.codesOf(seconds(14)));
}

void EncodersTest::stoppedEncodingGivesNothing() {
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(codec().codesOf(sound(kFrame), stop.get_token()).empty());
}

void EncodersTest::soundIsRefused_data() {
    QTest::addColumn<std::vector<float>>("samples");
    auto broken = sound(kRate);
    broken[100] = std::numeric_limits<float>::infinity();
    QTest::newRow("none") << std::vector<float>();
    QTest::newRow("more than a minute") << std::vector<float>(60 * kRate + 1, 0.1F);
    QTest::newRow("not finite") << broken;
}

void EncodersTest::soundIsRefused() {
    QFETCH(std::vector<float>, samples);

    expectRefusal([&] { codec().codesOf(samples); });
    expectRefusal([&] { speaker_->speakerVector(samples); });
}

void EncodersTest::theShortestSoundHasASpeaker() {
    const std::int64_t fewest = speaker_->fewestSamples();
    QCOMPARE(fewest, std::int64_t(1280));  // qwen3-tts.md, section 7.1

    const auto vector = speaker_->speakerVector(sound(fewest));

    QCOMPARE(vector.size(), std::size_t(40));
    for (const float number : vector) QVERIFY(std::isfinite(number));
    expectRefusal([&] { speaker_->speakerVector(sound(fewest - 1)); });
}

void EncodersTest::aModelWithoutSpeakerEncoderIsUnsupported() {
    test::writeTinyQwen3Tts(folder_.path() / "preset", Qwen3TtsKind::CustomVoice);

    try {
        readSpeakerEncoderConfig(folder_.path() / "preset");
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
    }
}

void EncodersTest::configurationsAreChecked_data() {
    QTest::addColumn<QString>("change");  // a JSON merge patch
    QTest::addColumn<int>("code");
    const int damaged = int(ErrorCode::DamagedFile), unsupported = int(ErrorCode::Unsupported);
    QTest::newRow("no encoder") << R"({"encoder_config": null})" << damaged;
    QTest::newRow("no width") << R"({"encoder_config": {"hidden_size": null}})" << damaged;
    QTest::newRow("no strides") << R"({"encoder_config": {"upsampling_ratios": []}})" << damaged;
    QTest::newRow("huge strides") << R"({"encoder_config": {"upsampling_ratios": [8000, 8000]}})" << damaged;
    QTest::newRow("a rate that is no multiple") << R"({"encode_downsample_rate": 1921})" << damaged;
    QTest::newRow("odd heads") << R"({"encoder_config": {"head_dim": 7}})" << damaged;
    QTest::newRow("heads without keys") << R"({"encoder_config": {"num_key_value_heads": 3}})" << damaged;
    QTest::newRow("more books than there are") << R"({"encoder_valid_num_quantizers": 33})" << damaged;
    QTest::newRow("only semantic books") << R"({"encoder_valid_num_quantizers": 1})" << damaged;
    QTest::newRow("negative epsilon") << R"({"encoder_config": {"norm_eps": -1}})" << damaged;
    QTest::newRow("another codec") << R"({"model_type": "mimi"})" << unsupported;
    QTest::newRow("looks ahead") << R"({"encoder_config": {"use_causal_conv": false}})" << unsupported;
    QTest::newRow("another padding") << R"({"encoder_config": {"pad_mode": "reflect"}})" << unsupported;
}

void EncodersTest::configurationsAreChecked() {
    QFETCH(QString, change);
    QFETCH(int, code);
    auto config = test::tinyQwen3Tts(Qwen3TtsKind::Base).codecConfig;
    config.merge_patch(nlohmann::json::parse(change.toStdString()));
    folder_.write("changed/config.json", config.dump());

    try {
        readCodecEncoderConfig(folder_.path() / "changed");
        QFAIL("expected an error");
    } catch (const Error& error) {
        QCOMPARE(int(error.code()), code);
    }
}

void EncodersTest::damagedConfigurationsOnlyThrowErrors() {
    constexpr int kRounds = 1500;
    const auto made = test::tinyQwen3Tts(Qwen3TtsKind::Base);
    std::mt19937 random(5);
    const auto mutated = [&](std::string text) {
        for (int i = 0; i < 3; ++i) text[random() % text.size()] = "0123456789{}[]\":,.-enul"[random() % 23];
        return text;
    };
    int read = 0;
    for (int round = 0; round < kRounds; ++round) {
        folder_.write("fuzz/config.json", mutated((round % 2 ? made.config : made.codecConfig).dump()));
        try {
            if (round % 2)
                static_cast<void>(readSpeakerEncoderConfig(folder_.path() / "fuzz"));
            else
                static_cast<void>(readCodecEncoderConfig(folder_.path() / "fuzz"));
            ++read;
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::Unsupported);
        }
    }
    QVERIFY(read > 0 && read < kRounds);
}

QTEST_GUILESS_MAIN(EncodersTest)
#include "encoders_test.moc"
