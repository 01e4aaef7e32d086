// What is made of a window of sound, token by token.
#include "core/models/whisper/compression.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/window_decoder.h"
#include "tests/core/models/whisper/parity/cases.h"
#include "tests/core/models/whisper/parity/parity_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/isneginf.h>

#include <algorithm>
#include <cmath>

namespace timbre::parity {
namespace {

using namespace models::whisper;
using nlohmann::json;

constexpr double kTimestampSeconds = 0.02;

std::vector<std::int64_t> numbers(const json& list) {
    return list.get<std::vector<std::int64_t>>();
}

// What transformers was given whole: a prompt, perhaps with text before the start.
WindowTask taskOf(const json& row, const Vocabulary& vocabulary) {
    const auto prompt = numbers(row.at("prompt"));
    const auto start = std::ranges::find(prompt, vocabulary.start);
    WindowTask task{.timestamps = row.at("timestamps").get<bool>(),
                    .mostInitialTimestamp = vocabulary.mostInitialTimestamp,
                    .mostTokens = row.at("max_new_tokens").get<std::int64_t>()};
    if (start != prompt.begin()) task.previous.assign(prompt.begin() + 1, start);
    task.startSequence.assign(start, prompt.end());
    return task;
}

void greedy(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const WindowDecoder decoder(model.network, model.vocabulary);
    const Decoder::Heard heard = heardOf(model.network, one.sound());
    for (const json& row : one.data()) {
        const WindowTask task = taskOf(row, model.vocabulary);
        const std::string name = row.at("name").get<std::string>();
        const DecodedWindow decoded = decoder.decode(heard, task, {}, {});
        std::vector<std::int64_t> tokens = decoded.tokens;
        if (std::ssize(tokens) < task.mostTokens) tokens.push_back(model.vocabulary.end);
        one.compareIds(name + " prompt", decoder.promptOf(task), row.at("prompt"));
        one.compareIds(name, tokens, row.at("ids"));
        // Beside itself: the same twice.
        const std::int64_t twice[] = {0, 0};
        const std::vector<WindowTask> tasks(2, task);
        for (const DecodedWindow& both : decoder.decodeAll(heard.select(twice), tasks, {}))
            one.compareIds(name + ", two at once", both.tokens, decoded.tokens);
    }
}

WindowTask taskOf(const WhisperCase& one, const json& options, const Vocabulary& vocabulary) {
    const json& inputs = one.entry().at("inputs");
    const double most =
        options.value("max_initial_timestamp", inputs.at("max_initial_timestamp").get<double>());
    WindowTask task{.timestamps = !options.value("without_timestamps", false),
                    .mostInitialTimestamp = std::llround(most / kTimestampSeconds),
                    .mostTokens = inputs.at("sample_len").get<std::int64_t>()};
    task.startSequence = {vocabulary.start, *vocabulary.languageToken("en"), *vocabulary.transcribe};
    if (!task.timestamps) task.startSequence.push_back(vocabulary.noTimestamps);
    if (options.contains("prompt")) task.previous = numbers(options.at("prompt"));
    if (options.contains("prefix")) task.prefix = numbers(options.at("prefix"));
    return task;
}

WindowSearch searchOf(const json& options) {
    WindowSearch search{.beams = options.value("beam_size", std::int64_t{1}),
                        .patience = options.value("patience", 1.0)};
    if (options.contains("length_penalty")) search.lengthPenalty = options.at("length_penalty").get<double>();
    return search;
}

void decodeResult(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const WindowDecoder decoder(model.network, model.vocabulary);
    const Decoder::Heard heard = heardOf(model.network, one.sound());
    for (const json& row : one.data()) {
        const std::string name = row.at("name").get<std::string>() + " ";
        const json& options = row.at("options");
        const DecodedWindow decoded =
            decoder.decode(heard, taskOf(one, options, model.vocabulary), searchOf(options), {});
        const auto number = [&](const char* key, double actual) {
            one.compareNumber(name + key, actual, row.at(key).get<double>(), one.tolerance());
        };
        one.compareIds(name + "tokens", decoded.tokens, row.at("tokens"));
        one.compareText(name + "text", decoded.text, row.at("text").get<std::string>());
        number("avg_logprob", decoded.averageLogProbability);
        number("no_speech_prob", decoded.noSpeechProbability);
        number("compression_ratio", decoded.compression);
    }
}

// Of the special tokens alone; the rules know nothing else of the model.
void timestampRules(WhisperCase& one) {
    Vocabulary bare(one.folder() / "ckpt", readConfig(one.folder() / "ckpt"));
    bare.suppressed.clear();
    bare.suppressedAtBegin.clear();
    const LogitRules rules(bare, true, one.data().at("max_initial_timestamp_index").get<std::int64_t>());
    const json& made = one.data().at("sampled");
    for (std::size_t i = 0; one.has("logits_" + std::to_string(i)); ++i) {
        const std::string number = std::to_string(i);
        at::Tensor logits = one.input("logits_" + number).clone();
        const auto tokens = numbers(made.at(i));
        rules.apply({logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel())}, tokens);
        one.compare("allowed_" + number, at::isneginf(logits).logical_not().to(at::kByte));
    }
}

void compression(WhisperCase& one) {
    for (const json& row : one.data().at("openai_text"))
        one.compareNumber("text", textCompression(row.at("text").get<std::string>()),
                          row.at("text_compression_ratio").get<double>(), one.tolerance());
    for (const json& row : one.data().at("hf_tokens"))
        one.compareNumber(
            "tokens", tokenCompression(numbers(row.at("tokens")), row.at("vocab_size").get<std::int64_t>()),
            row.at("hf_ratio").get<double>(), one.tolerance());
}

constexpr WhisperKind kKinds[] = {
    {"greedy_ids", greedy},
    {"decode_result", decodeResult},
    {"timestamp_rules", timestampRules},
    {"compression", compression},
};

}  // namespace

std::span<const WhisperKind> decodingKinds() {
    return kKinds;
}

}  // namespace timbre::parity
