// The talker, the code predictor, prompts and whole generations against the reference.
#include "core/models/qwen3_tts/code_predictor.h"
#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/first_code.h"
#include "core/models/qwen3_tts/talker.h"
#include "core/tensor/layers/rotary.h"
#include "core/tensor/layers/sampling.h"
#include "core/tensor/weights.h"
#include "core/text/tokenizer/tokenizer.h"
#include "tests/core/models/qwen3_tts/parity/cases.h"
#include "tests/core/models/qwen3_tts/parity/generate_case.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/atan2.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>

#include <fstream>
#include <span>
#include <string>
#include <vector>

namespace timbre::parity {
namespace {

using namespace models::qwen3_tts;

std::vector<std::int64_t> numbers(const at::Tensor& tensor) {
    const at::Tensor wide = tensor.to(at::kLong).contiguous();
    return {wide.data_ptr<std::int64_t>(), wide.data_ptr<std::int64_t>() + wide.numel()};
}

Talker talkerOf(const Case& one, const Config& config) {
    return {tensor::Weights::open(one.path()).scope("talker."), config, at::kFloat};
}

void textProjection(Case& one) {
    const Config config = readConfig(one.path());
    one.compare("projected", talkerOf(one, config).textRows(numbers(one.input("ids"))));
}

void talker(Case& one) {
    const Config config = readConfig(one.path());
    const Talker talker = talkerOf(one, config);
    const at::Tensor rows = one.input("inputs_embeds").contiguous();
    const std::int64_t length = rows.size(0);

    auto cache = talker.emptyCache(1);
    std::vector<at::Tensor> seen = {rows.unsqueeze(0)};
    const at::Tensor hidden = talker(rows, cache, &seen);
    for (std::size_t layer = 0; one.has("layer_in." + std::to_string(layer)); ++layer)
        one.compare("layer_in." + std::to_string(layer), seen.at(layer)[0]);
    for (std::int64_t layer = 0; layer < talker.layers(); ++layer) {
        const std::string name = ".layer" + std::to_string(layer);
        if (one.has("kv_key" + name)) one.compare("kv_key" + name, cache.keys(layer)[0]);
        if (one.has("kv_value" + name)) one.compare("kv_value" + name, cache.values(layer)[0]);
    }
    one.compare("last_hidden", hidden);
    one.compare("logits", talker.logits(hidden));

    // Some rows at once, then one after the other.
    auto stepped = talker.emptyCache(1);
    const auto split = one.entry().value("incremental_split", std::int64_t{1});
    std::vector<at::Tensor> pieces = {talker(rows.narrow(0, 0, split), stepped)};
    for (std::int64_t row = split; row < length; ++row)
        pieces.push_back(talker(rows.narrow(0, row, 1), stepped));
    const at::Tensor incremental = at::cat(pieces);
    if (one.has("incremental_hidden")) one.compare("incremental_hidden", incremental);
    if (one.has("incremental_logits")) one.compare("incremental_logits", talker.logits(incremental));
}

void codePredictor(Case& one) {
    const Config config = readConfig(one.path());
    const Talker talker = talkerOf(one, config);
    const CodePredictor predictor(tensor::Weights::open(one.path()).scope("talker.code_predictor."), config,
                                  at::kFloat);
    const at::Tensor hidden = one.input("past_hidden");
    const auto first = numbers(one.input("cb0"));

    auto run = predictor.newRun();
    std::vector<at::Tensor> logits, sums, codes;
    for (std::size_t number = 0; number < first.size(); ++number) {
        const at::Tensor row = talker.codecRows(std::span(first).subspan(number, 1));  // [1, d]
        std::vector<std::int32_t> frame(static_cast<std::size_t>(config.groups));
        frame[0] = static_cast<std::int32_t>(first[number]);
        predictor.predict(
            at::cat({hidden.narrow(0, static_cast<std::int64_t>(number), 1), row}), run,
            [&](std::int64_t, const at::Tensor& made) {
                logits.push_back(made.clone());
                return static_cast<std::int32_t>(made.argmax().item<std::int64_t>());
            },
            frame);
        at::Tensor sum = row[0].clone();
        predictor.addRows(frame, sum.data_ptr<float>());
        sums.push_back(sum);
        codes.push_back(codesTensor(std::span(frame).subspan(1), config.groups - 1)[0]);
    }
    one.compare("logits", at::stack(logits).view({std::ssize(first), config.groups - 1, config.codes}));
    one.compare("codes_1_15", at::stack(codes));
    one.compare("frame_embed_sum", at::stack(sums));
}

// [h, t, d] of the golden is [1, t, h, d] here.
at::Tensor turned(const at::Tensor& heads, const tensor::RotaryTable& table) {
    // A copy in any case: goldens are read-only.
    at::Tensor x = heads.transpose(0, 1).unsqueeze(0).clone(at::MemoryFormat::Contiguous);
    tensor::rotate(x, table);
    return x[0].transpose(0, 1);
}

void rope(Case& one) {
    const Config config = readConfig(one.path());
    const tensor::Rotary rotary(config.talker.headWidth, config.talker.theta, tensor::RotaryStyle::SplitHalf);
    const tensor::RotaryTable first = rotary.table(1, 1);
    one.compare("inv_freq", at::atan2(first.sines, first.cosines)[0]);
    for (const char* name : {"q", "k"}) {
        const at::Tensor heads = one.input(name);
        one.compare(name + std::string("_rot"), turned(heads, rotary.table(0, heads.size(1))));
    }
}

// The probabilities of every token for one row of logits.
at::Tensor probabilities(const at::Tensor& logits, std::span<const std::int64_t> history,
                         const nlohmann::json& variant, const nlohmann::json& entry) {
    Config config;
    config.vocabulary = entry.at("vocab_size");
    config.codec.end = entry.at("codec_eos_token_id");
    const bool mayEnd = std::ssize(history) >= entry.at("min_new_tokens").get<std::int64_t>();
    at::Tensor scores = logits.clone().contiguous();
    const std::span values(scores.data_ptr<float>(), static_cast<std::size_t>(scores.numel()));
    scoreFirstCode(values, history, config, variant.value("repetition_penalty", 1.0),
                   mayEnd ? Ending::Allowed : Ending::Forbidden);

    tensor::SamplingOptions options{.temperature = 1};
    if (variant.value("do_sample", true)) {
        options.temperature = variant.value("temperature", 1.0);
        options.topK = variant.value("top_k", std::int64_t{0});
        options.topP = variant.value("top_p", 1.0);
    }
    at::Tensor probabilities = at::zeros({scores.numel()}, at::kFloat);
    for (const auto& [token, probability] : tensor::tokenDistribution(values, {}, options))
        probabilities.data_ptr<float>()[token] = static_cast<float>(probability);
    return probabilities;
}

void sampling(Case& one) {
    const at::Tensor logits = one.input("logits");
    const at::Tensor history = one.input("history").to(at::kLong).contiguous();
    for (const auto& variant : one.entry().at("variants")) {
        std::vector<at::Tensor> rows;
        for (std::int64_t row = 0; row < logits.size(0); ++row) {
            const auto before = numbers(history[row]);
            rows.push_back(probabilities(
                logits[row], std::span(before).first(variant.at("history_len").get<std::size_t>()), variant,
                one.entry()));
        }
        one.compare(variant.at("tensor"), at::stack(rows));
    }
}

void tokenizer(Case& one) {
    const auto tokenizer = text::Tokenizer::load(one.path("vocab_dir"));
    std::ifstream file(one.path("json"));
    const auto golden = nlohmann::json::parse(file);
    for (const auto& expected : golden.at("cases")) {
        const std::string text = expected.at("text");
        const auto ids = tokenizer->encode(text);
        one.compareIds(expected.at("text").dump().substr(0, 24), {ids.begin(), ids.end()},
                       expected.at("ids").get<std::vector<std::int64_t>>());
    }
}

constexpr Kind kKinds[] = {
    {"code_predictor", codePredictor},
    {"generate", generate},
    {"rope", rope},
    {"sampling", sampling},
    {"talker", talker},
    {"text_projection", textProjection},
    {"tokenizer", tokenizer},
};

}  // namespace

std::span<const Kind> talkerKinds() {
    return kKinds;
}

}  // namespace timbre::parity
