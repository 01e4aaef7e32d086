#include "tests/core/models/qwen3_tts/parity/generate_case.h"

#include "core/models/qwen3_tts/code_predictor.h"
#include "core/models/qwen3_tts/codec_decoder.h"
#include "core/models/qwen3_tts/codec_encoder.h"
#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/generation.h"
#include "core/models/qwen3_tts/prefix_cache.h"
#include "core/models/qwen3_tts/prompt.h"
#include "core/models/qwen3_tts/prompt_plan.h"
#include "core/models/qwen3_tts/speaker_encoder.h"
#include "core/models/qwen3_tts/talker.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

#include <string>
#include <vector>

namespace timbre::parity {
namespace {

using namespace models::qwen3_tts;
using models::Utterance;
using models::VoicePrompt;

at::Tensor idsTensor(std::initializer_list<Tokens> parts) {
    Tokens all;
    for (const Tokens& part : parts) all.insert(all.end(), part.begin(), part.end());
    return at::tensor(all, at::kLong);
}

std::string textOf(const nlohmann::json& inputs, const char* name) {
    const auto found = inputs.find(name);
    return found != inputs.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Everything of a checkpoint that a generation needs, in float32.
struct Networks {
    explicit Networks(const Case& one)
        : config(readConfig(one.path())),
          tokenizer(text::Tokenizer::load(one.path())),
          weights(tensor::Weights::open(one.path())),
          talker(weights.scope("talker."), config, at::kFloat),
          predictor(weights.scope("talker.code_predictor."), config, at::kFloat) {}

    Config config;
    std::shared_ptr<const text::Tokenizer> tokenizer;
    tensor::Weights weights;
    Talker talker;
    CodePredictor predictor;
};

VoicePrompt promptOf(Case& one, const Networks& networks) {
    const nlohmann::json& inputs = one.entry().at("inputs");
    const at::Tensor sound = one.inputIn(inputs.at("ref_audio")).contiguous();
    const std::span samples(sound.data_ptr<float>(), static_cast<std::size_t>(sound.numel()));
    VoicePrompt prompt;
    const SpeakerEncoder speaker(readSpeakerEncoderConfig(one.path()), networks.weights);
    prompt.speaker = speaker.speakerVector(samples);
    if (one.has("ref_spk_embedding")) one.compare("ref_spk_embedding", at::tensor(prompt.speaker));
    if (inputs.value("x_vector_only_mode", false)) return prompt;

    const auto folder = one.path() / "speech_tokenizer";
    const CodecEncoder encoder(readCodecEncoderConfig(folder), tensor::Weights::open(folder));
    prompt.codes = encoder.codesOf(samples);
    prompt.groups = networks.config.groups;
    prompt.transcript = inputs.at("ref_text");
    if (one.has("ref_code")) one.compare("ref_code", codesTensor(prompt.codes, prompt.groups));
    return prompt;
}

void compareTokens(Case& one, const Networks& networks, const PromptPlan& plan) {
    const auto encoded = [&](const char* text) {
        const auto ids = networks.tokenizer->encode(text);
        return Tokens(ids.begin(), ids.end());
    };
    one.compare("input_ids",
                idsTensor({plan.role, plan.body, encoded("<|im_end|>\n<|im_start|>assistant\n")}));
    if (one.has("instruct_ids")) one.compare("instruct_ids", idsTensor({plan.instruction}));
    if (one.has("ref_ids"))
        one.compare("ref_ids", idsTensor({plan.role, plan.reference, encoded("<|im_end|>\n")}));
}

SpeechOptions optionsOf(const nlohmann::json& sampling) {
    SpeechOptions options;
    options.first = {.random = sampling.value("do_sample", true),
                     .temperature = sampling.value("temperature", 1.0),
                     .topP = sampling.value("top_p", 1.0),
                     .topK = sampling.value("top_k", std::int64_t{0})};
    options.rest = {.random = sampling.value("subtalker_dosample", true),
                    .temperature = sampling.value("subtalker_temperature", 1.0),
                    .topP = sampling.value("subtalker_top_p", 1.0),
                    .topK = sampling.value("subtalker_top_k", std::int64_t{0})};
    options.repetitionPenalty = sampling.value("repetition_penalty", 1.0);
    return options;
}

std::vector<std::int32_t> makeFrames(Generation& generation, std::int64_t groups) {
    std::vector<std::int32_t> codes, frame(static_cast<std::size_t>(groups));
    while (!generation.next(frame)) codes.insert(codes.end(), frame.begin(), frame.end());
    return codes;
}

void compareTrace(Case& one, const Config& config, const GenerationTrace& trace,
                  const std::vector<std::int32_t>& codes) {
    one.compare("talker_logits", at::stack(trace.logits));
    one.compare("talker_scores", at::stack(trace.scores));
    one.compare("sampled_cb0", at::tensor(trace.firstCodes, at::kLong));
    one.compare("frame_hidden", at::stack(trace.hidden));
    one.compare("code_predictor_logits",
                at::stack(trace.predictorLogits).view({-1, config.groups - 1, config.codes}));
    one.compare("codes", codesTensor(codes, config.groups));
}

// The reference decodes everything and cuts what the reference recording takes, in double arithmetic:
// sometimes one sample less. The product continues the recording's state instead.
void compareSound(Case& one, std::int64_t referenceFrames, const at::Tensor& codes) {
    const auto folder = one.path() / "speech_tokenizer";
    const CodecDecoder decoder(readCodecDecoderConfig(folder), tensor::Weights::open(folder));
    const at::Tensor whole = decoder.decode(codes);
    const double part = static_cast<double>(referenceFrames) / static_cast<double>(codes.size(0));
    const auto cut = static_cast<std::int64_t>(part * static_cast<double>(whole.size(0)));
    one.compare("wav", whole.slice(0, cut));

    CodecDecoder::State state = decoder.begin();
    decoder.prime(codes.slice(0, 0, referenceFrames), state);
    std::vector<at::Tensor> pieces = {
        whole.slice(0, cut, referenceFrames * decoder.config().samplesPerFrame)};
    for (std::int64_t frame = referenceFrames; frame < codes.size(0); ++frame)
        pieces.push_back(decoder.step(codes.slice(0, frame, frame + 1), state));
    one.compare("wav", at::cat(pieces));
}

}  // namespace

at::Tensor codesTensor(std::span<const std::int32_t> codes, std::int64_t groups) {
    const at::Tensor flat = at::empty({std::ssize(codes)}, at::kLong);
    std::copy(codes.begin(), codes.end(), flat.data_ptr<std::int64_t>());
    return flat.view({-1, groups});
}

void generate(Case& one) {
    const Networks networks(one);
    const Config& config = networks.config;
    const nlohmann::json& inputs = one.entry().at("inputs");
    const nlohmann::json& sampling = one.entry().at("sampling");

    VoicePrompt reference;
    Utterance utterance{.text = inputs.at("text"),
                        .language = inputs.at("language"),
                        .speaker = textOf(inputs, "speaker"),
                        .instruction = textOf(inputs, "instruct"),
                        .options = {}};
    if (inputs.contains("ref_audio")) {
        reference = promptOf(one, networks);
        utterance.prompt = &reference;
    }
    const bool wholeText = inputs.value("non_streaming_mode", config.kind != CheckpointKind::Base);
    const PromptPlan plan = PromptPlanner(config, networks.tokenizer).plan(utterance, wholeText);
    compareTokens(one, networks, plan);

    const Prompt prompt = PromptWriter(config, networks.talker, networks.predictor).write(plan);
    one.compare("prompt_embeds", prompt.rows);
    one.compare("trailing_text_hidden", prompt.trailing);
    one.compare("tts_pad_embed", prompt.pad);

    auto cache = networks.talker.emptyCache(prompt.rows.size(0));
    const at::Tensor hidden = readRows(networks.talker, prompt.rows, cache, {});
    Generation generation(config, networks.talker, networks.predictor, prompt, std::move(cache), hidden);
    GenerationTrace trace;
    generation.begin(optionsOf(sampling), 0,
                     {.mostFrames = sampling.at("max_new_tokens").get<std::int64_t>() - 1}, &trace);
    const auto codes = makeFrames(generation, config.groups);
    compareTrace(one, config, trace, codes);

    std::vector<std::int32_t> decoded = reference.codes;
    decoded.insert(decoded.end(), codes.begin(), codes.end());
    if (one.has("decode_codes")) one.compare("decode_codes", codesTensor(decoded, config.groups));
    compareSound(one, reference.frames(), codesTensor(decoded, config.groups));
}

}  // namespace timbre::parity
