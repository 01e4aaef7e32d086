// What a checkpoint says about itself, and how a wrong file is told from a right one.
#include "core/models/qwen3_tts/config.h"

#include "core/base/error.h"
#include "core/models/qwen3_tts/describe.h"
#include "core/models/random_checkpoint/qwen3_tts_model.h"
#include "tests/core/tensor/made_files.h"

#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>

using namespace timbre;
using namespace timbre::models;
using nlohmann::json;

namespace {

json published(Qwen3TtsSize size = Qwen3TtsSize::Large, Qwen3TtsKind kind = Qwen3TtsKind::CustomVoice) {
    return qwen3TtsConfig(size, kind);
}

std::optional<Error> problemOf(const test::MadeFolder& folder) {
    try {
        qwen3_tts::describeSpeech(folder.path());
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

const OptionSpec& option(const SpeechEngineInfo& info, std::string_view key) {
    return *std::ranges::find(info.options, key, &OptionSpec::key);
}

}  // namespace

class ConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_.write("generation_config.json", qwen3TtsGeneration().dump()); }
    void describesSpeakers();
    void describesDesigners();
    void describesCopiers();
    void defaultsComeFromTheFile();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void mutatedFilesNeverCrash();

private:
    SpeechEngineInfo described(const json& config) {
        folder_.write("config.json", config.dump());
        return qwen3_tts::describeSpeech(folder_.path());
    }
    test::MadeFolder folder_;
};

void ConfigTest::describesSpeakers() {
    const SpeechEngineInfo large = described(published());

    QCOMPARE(large.source, VoiceSource::Own);
    QCOMPARE(large.family, std::string("qwen3_tts"));
    QCOMPARE(large.voices.size(), std::size_t{9});
    const auto anna = std::ranges::find(large.voices, "ono_anna", &EngineVoice::id);
    QCOMPARE(anna->name, std::string("Ono Anna"));
    QCOMPARE(anna->language, std::string("ja"));
    QCOMPARE(anna->gender, std::string("female"));
    QVERIFY(!anna->description.empty());
    QCOMPARE(large.languages.size(), std::size_t{10});  // no dialects
    QVERIFY(std::ranges::find(large.languages, "de") != large.languages.end());
    QVERIFY(large.takesStyle && large.styleNote.empty() && large.isNeural && large.isRandom);

    const SpeechEngineInfo small = described(published(Qwen3TtsSize::Small));
    QVERIFY(!small.takesStyle && !small.styleNote.empty());
}

void ConfigTest::describesDesigners() {
    const SpeechEngineInfo info = described(published(Qwen3TtsSize::Large, Qwen3TtsKind::VoiceDesign));

    QCOMPARE(info.source, VoiceSource::Words);
    QVERIFY(info.voices.empty() && !info.takesSpeakerVector && !info.hearsSpeakers);
}

void ConfigTest::describesCopiers() {
    const SpeechEngineInfo info = described(published(Qwen3TtsSize::Small, Qwen3TtsKind::Base));

    QCOMPARE(info.source, VoiceSource::Reference);
    QVERIFY(info.voices.empty() && info.takesSpeakerVector && info.hearsSpeakers);
    QCOMPARE(option(info, "whole_text").defaultValue, 0.0);
}

void ConfigTest::defaultsComeFromTheFile() {
    json generation = qwen3TtsGeneration();
    generation["temperature"] = 0.7;
    generation["subtalker_top_k"] = 900;  // more than the form offers
    generation["do_sample"] = false;
    folder_.write("generation_config.json", generation.dump());

    const SpeechEngineInfo info = described(published());

    QCOMPARE(option(info, "temperature").defaultValue, 0.7);
    QCOMPARE(option(info, "rest_top_k").defaultValue, 900.0);
    QCOMPARE(option(info, "rest_top_k").maximum, 900.0);
    QCOMPARE(option(info, "draw").defaultValue, 0.0);
    QCOMPARE(option(info, "whole_text").defaultValue, 1.0);
}

void ConfigTest::refusesWrongFields_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("kind") << "/tts_model_type"
                          << "\"singing\""
                          << "tts_model_type";
    QTest::newRow("other family") << "/model_type"
                                  << "\"qwen3\""
                                  << "model_type";
    QTest::newRow("other codec") << "/tokenizer_type"
                                 << "\"25hz\""
                                 << "tokenizer_type";
    QTest::newRow("no talker") << "/talker_config"
                               << "7"
                               << "talker_config";
    QTest::newRow("layers") << "/talker_config/num_hidden_layers"
                            << "-1"
                            << "talker_config.num_hidden_layers";
    QTest::newRow("heads") << "/talker_config/num_key_value_heads"
                           << "3"
                           << "num_key_value_heads";
    QTest::newRow("groups") << "/talker_config/code_predictor_config/num_code_groups"
                            << "8"
                            << "talker_config.code_predictor_config.num_code_groups";
    QTest::newRow("codes") << "/talker_config/code_predictor_config/vocab_size"
                           << "1024"
                           << "vocab_size";
    QTest::newRow("mark") << "/talker_config/codec_bos_id"
                          << "3072"
                          << "talker_config.codec_bos_id";
    QTest::newRow("language") << "/talker_config/codec_language_id/german"
                              << "\"x\""
                              << "codec_language_id.german";
    QTest::newRow("speaker") << "/talker_config/spk_id/ryan"
                             << "1e300"
                             << "spk_id.ryan";
    QTest::newRow("dialect") << "/talker_config/spk_is_dialect/eric"
                             << "\"frisian\""
                             << "spk_is_dialect.eric";
    QTest::newRow("no speakers") << "/talker_config/spk_id"
                                 << "{}"
                                 << "spk_id";
    QTest::newRow("activation") << "/talker_config/hidden_act"
                                << "\"gelu\""
                                << "hidden_act";
    QTest::newRow("rotation") << "/talker_config/rope_scaling/rope_type"
                              << "\"yarn\""
                              << "rope_type";
    QTest::newRow("quantised") << "/quantization_config"
                               << "{}"
                               << "quantization_config";
}

void ConfigTest::refusesWrongFields() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, says);
    json config = published();
    config[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    folder_.write("config.json", config.dump());

    const auto problem = problemOf(folder_);

    QVERIFY(problem);
    QVERIFY(problem->code() == ErrorCode::DamagedFile || problem->code() == ErrorCode::Unsupported);
    QVERIFY2(problem->detail().find("config.json: ") != std::string::npos, problem->what());
    QVERIFY2(problem->detail().find(says.toStdString()) != std::string::npos, problem->what());
}

void ConfigTest::mutatedFilesNeverCrash() {
    const std::string config = published().dump(), generation = qwen3TtsGeneration().dump();
    std::mt19937 random(7);
    int refused = 0;
    for (int run = 0; run < 400; ++run) {
        for (const bool first : {true, false}) {
            std::string text = first ? config : generation;
            for (int change = 0; change < 3; ++change)
                text[random() % text.size()] = static_cast<char>(random());
            folder_.write(first ? "config.json" : "generation_config.json", text);
        }
        refused += problemOf(folder_) ? 1 : 0;  // anything but an Error ends the test
    }
    QVERIFY(refused > 200);
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
