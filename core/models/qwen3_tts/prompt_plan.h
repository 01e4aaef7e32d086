#pragma once

#include "core/models/qwen3_tts/config.h"
#include "core/models/speech_model.h"
#include "core/text/tokenizer/tokenizer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace timbre::models::qwen3_tts {

using Tokens = std::vector<std::int64_t>;

// What one utterance is made of, as tokens. What points into the utterance lives as long as it does.
struct PromptPlan {
    Tokens instruction;                    // the whole turn of the user; empty: none
    Tokens role;                           // opens the turn of the assistant: three tokens
    Tokens body;                           // what is to be said; at least one
    Tokens reference;                      // what the reference says; empty: the speaker's vector alone
    Tokens tag;                            // of the talker's vocabulary: the language, or that there is none
    std::optional<std::int64_t> speaker;   // of the talker's vocabulary
    std::span<const float> speakerVector;  // instead of it; empty: none
    std::span<const std::int32_t> codes;   // [frames, groups] of the reference; empty: none
    bool wholeText = true;                 // see SpeechOptions
};

// Writes down what an utterance asks for. Texts of people are taken literally: nothing in them becomes
// a mark of the prompt. White space around them is dropped: a line break in front would join the mark
// before it into another token. Immutable; any thread.
class PromptPlanner {
public:
    // Throws Error(DamagedFile) when tokenizer and configuration do not belong together.
    PromptPlanner(const Config& config, std::shared_ptr<const text::Tokenizer> tokenizer);

    // An instruction is dropped where the checkpoint takes none (Config::ignoresStyle, and Base), as in
    // the reference. Throws Error(InvalidInput) for empty text and for a prompt that does not fit the
    // model, NotFound, Unsupported as SpeechModel::speak().
    PromptPlan plan(const Utterance& utterance, bool wholeText) const;

private:
    void addVoice(const Utterance& utterance, PromptPlan& plan) const;
    void addPrompt(const VoicePrompt& prompt, PromptPlan& plan) const;
    Tokens tagOf(const Language* language, const Speaker* speaker) const;
    Tokens literal(std::string_view text) const;

    const Config& config_;
    std::shared_ptr<const text::Tokenizer> tokenizer_;
    Tokens userTurn_, assistantTurn_, endOfTurn_;
};

// Without white space (Unicode White_Space) at its ends.
std::string_view trimmed(std::string_view text);

}  // namespace timbre::models::qwen3_tts
