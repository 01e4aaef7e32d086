#include "core/models/qwen3_tts/prompt_plan.h"

#include "core/base/error.h"
#include "core/models/qwen3_tts/languages.h"
#include "core/models/qwen3_tts/speech_length.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

constexpr std::size_t kRoleTokens = 3;  // <|im_start|>, assistant, line break: the reference cuts there

// UTF-8 of every character with the property White_Space (Unicode 15), and of the byte order mark.
constexpr std::string_view kBlanks[] = {" ",      "\t",     "\n",     "\v",     "\f",     "\r",     "\u0085",
                                        "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004",
                                        "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028",
                                        "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff"};

Tokens widened(const std::vector<text::TokenId>& ids) {
    return {ids.begin(), ids.end()};
}

Tokens joined(Tokens first, const Tokens& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

bool takesInstruction(const Config& config) {
    return config.kind != CheckpointKind::Base && !config.ignoresStyle;
}

[[noreturn]] void unsupported(const std::string& what) {
    throw Error(ErrorCode::Unsupported, what);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto cut = [&text](auto matches, auto remove) {
        for (bool again = true; again;) {
            again = false;
            for (const std::string_view blank : kBlanks) {
                if (!matches(blank)) continue;
                remove(blank.size());
                again = true;
            }
        }
    };
    cut([&](std::string_view blank) { return text.starts_with(blank); },
        [&](std::size_t bytes) { text.remove_prefix(bytes); });
    cut([&](std::string_view blank) { return text.ends_with(blank); },
        [&](std::size_t bytes) { text.remove_suffix(bytes); });
    return text;
}

PromptPlanner::PromptPlanner(const Config& config, std::shared_ptr<const text::Tokenizer> tokenizer)
    : config_(config), tokenizer_(std::move(tokenizer)) {
    const auto damaged = [](const std::string& what) {
        throw Error(ErrorCode::DamagedFile, "the tokenizer does not belong to this checkpoint: " + what);
    };
    userTurn_ = widened(tokenizer_->encode("<|im_start|>user\n"));
    assistantTurn_ = widened(tokenizer_->encode("<|im_start|>assistant\n"));
    endOfTurn_ = widened(tokenizer_->encode("<|im_end|>\n"));
    if (assistantTurn_.size() != kRoleTokens)
        damaged("\"<|im_start|>assistant\" and a line break: expected 3 tokens, found " +
                std::to_string(assistantTurn_.size()));
    if (std::cmp_greater(tokenizer_->size(), config_.textVocabulary))
        damaged("expected at most " + std::to_string(config_.textVocabulary) + " tokens, found " +
                std::to_string(tokenizer_->size()));
    const std::pair<const char*, std::int64_t> marks[] = {{"<tts_pad>", config_.text.pad},
                                                          {"<tts_text_bos>", config_.text.begin},
                                                          {"<tts_text_eod>", config_.text.end}};
    for (const auto& [name, id] : marks) {
        const auto found = tokenizer_->idOf(name);
        if (found && *found != id)
            damaged(std::string(name) + ": expected " + std::to_string(id) + " as in config.json, found " +
                    std::to_string(*found));
    }
}

Tokens PromptPlanner::literal(std::string_view text) const {
    return widened(tokenizer_->encode(trimmed(text), text::AddedTokens::PlainText));
}

Tokens PromptPlanner::tagOf(const Language* language, const Speaker* speaker) const {
    const CodecMarks& marks = config_.codec;
    // A speaker's dialect is a kind of Chinese: it stands in for Chinese and for no choice at all.
    if (speaker != nullptr && !speaker->dialect.empty() &&
        (language == nullptr || languageTag(language->name) == "zh"))
        language = &*std::ranges::find(config_.languages, speaker->dialect, &Language::name);
    if (language == nullptr) return {marks.noThink, marks.thinkBegin, marks.thinkEnd};
    return {marks.think, marks.thinkBegin, language->id, marks.thinkEnd};
}

void PromptPlanner::addPrompt(const VoicePrompt& prompt, PromptPlan& plan) const {
    const auto width = static_cast<std::size_t>(config_.talker.width);
    if (prompt.speaker.size() != width)
        throw Error(ErrorCode::InvalidInput, "the speaker's vector of the reference: expected " +
                                                 std::to_string(width) + " numbers, found " +
                                                 std::to_string(prompt.speaker.size()) +
                                                 "; it was made for another model");
    if (!std::ranges::all_of(prompt.speaker, [](float x) { return std::isfinite(x); }))
        throw Error(ErrorCode::InvalidInput,
                    "the speaker's vector of the reference has a value that is no number");
    plan.speakerVector = prompt.speaker;
    if (prompt.codes.empty()) return;
    if (config_.kind != CheckpointKind::Base)
        unsupported(
            "a checkpoint with speakers of its own takes a vector for the speaker, but copies no recording; "
            "a Base checkpoint does");
    if (prompt.groups != config_.groups || prompt.frames() * prompt.groups != std::ssize(prompt.codes) ||
        !std::ranges::all_of(prompt.codes,
                             [&](std::int32_t code) { return code >= 0 && code < config_.codes; }))
        throw Error(ErrorCode::InvalidInput, "the codes of the reference do not fit this model");
    plan.codes = prompt.codes;
    plan.reference = literal(prompt.transcript);
    if (plan.reference.empty())
        throw Error(ErrorCode::InvalidInput,
                    "the reference has no transcript: write down what it says, or use "
                    "the speaker's vector alone");
}

void PromptPlanner::addVoice(const Utterance& utterance, PromptPlan& plan) const {
    const bool hasPrompt = utterance.prompt != nullptr;
    if (config_.kind == CheckpointKind::VoiceDesign && hasPrompt)
        unsupported("a VoiceDesign checkpoint copies no voice; a Base checkpoint does");
    if (config_.kind == CheckpointKind::Base && !hasPrompt)
        unsupported(
            "a Base checkpoint speaks with the voice of a reference: choose one; a CustomVoice "
            "checkpoint has speakers of its own, VoiceDesign makes voices of a description");
    const bool ownVector = config_.kind == CheckpointKind::CustomVoice && hasPrompt;
    const Speaker* speaker = ownVector ? nullptr : findSpeaker(config_, utterance.speaker);
    if (speaker != nullptr) plan.speaker = speaker->id;
    if (hasPrompt) addPrompt(*utterance.prompt, plan);
    plan.tag = tagOf(findLanguage(config_, utterance.language), speaker);
}

PromptPlan PromptPlanner::plan(const Utterance& utterance, bool wholeText) const {
    PromptPlan plan;
    plan.wholeText = wholeText;
    plan.role = assistantTurn_;
    plan.body = literal(utterance.text);
    if (plan.body.empty()) throw Error(ErrorCode::InvalidInput, "there is no text to say");
    addVoice(utterance, plan);
    const Tokens instruction = takesInstruction(config_) ? literal(utterance.instruction) : Tokens();
    if (!instruction.empty()) plan.instruction = joined(joined(userTurn_, instruction), endOfTurn_);
    checkLength(plan, config_);
    return plan;
}

}  // namespace timbre::models::qwen3_tts
