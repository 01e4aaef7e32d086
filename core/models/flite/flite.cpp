#include "core/models/flite/flite.h"

#include "core/base/error.h"
#include "core/models/flite/ascii_tokens.h"
#include "core/models/flite/flite_library.h"
#include "core/models/option_values.h"
#include "core/models/output_level.h"
#include "core/models/word_span.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace timbre::models::flite {
namespace {

constexpr int kSampleRate = 16000;  // of all four voices

constexpr OptionSpec kOptions[] = {
    {"rate", "Rate", "%", "Delivery", "How fast the voice speaks.", 50, 250, 100, 1},
    {"pitch", "Pitch", "semitones", "Delivery", "How much higher or lower the voice sounds.", -12, 12, 0,
     0.5},
    {"range", "Pitch range", "%", "Delivery", "How lively the melody is; 0 is monotone.", 0, 200, 100, 1},
    {"volume", "Volume", "%", "Delivery", "How loud the voice is.", 0, 200, 100, 1},
};

SpeechEngineInfo describe() {
    SpeechEngineInfo info;
    info.id = info.family = "flite";
    info.name = "Flite";
    info.version = "2.2";
    info.options.assign(std::begin(kOptions), std::end(kOptions));
    info.voices = {{"slt", "SLT (US, clear)", "en-US", "female"},
                   {"rms", "RMS (US, deep)", "en-US", "male"},
                   {"awb", "AWB (Scottish)", "en-GB", "male"},
                   {"kal16", "KAL (US, classic synthesizer)", "en-US", "male"}};
    info.givesWordTimes = true;
    return info;
}

// Flite takes its pauses and its melody from whole clauses, but plans an utterance before its first
// sample: pieces of this size keep that below a few tens of milliseconds and the memory constant.
std::size_t pieceEnd(const std::vector<AsciiToken>& tokens, std::size_t from) {
    constexpr std::size_t kMostTokens = 60;
    constexpr std::size_t kMostBytes = 400;
    std::size_t bytes = 0;
    std::size_t clauseEnd = 0;
    for (std::size_t at = from; at < tokens.size(); ++at) {
        bytes += tokens[at].ascii.size() + 1;
        if (at > from && (at - from >= kMostTokens || bytes > kMostBytes))
            return clauseEnd > from ? clauseEnd : at;
        if (std::string_view(",;:.!?").find(tokens[at].ascii.back()) != std::string_view::npos)
            clauseEnd = at + 1;
    }
    return tokens.size();
}

class FliteSynthesizer final : public SpeechSynthesizer {
public:
    FliteSynthesizer() : info_(describe()) { registerVoices(); }

    const SpeechEngineInfo& info() const override { return info_; }

    int sampleRateHz(const voices::Voice& voice) override {
        requireVoice(voice);
        return kSampleRate;
    }

    void speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
               const std::stop_token& stop) override;

private:
    struct Run;  // one call of speak()

    void requireVoice(const voices::Voice& voice) const {
        const bool known = std::any_of(info_.voices.begin(), info_.voices.end(),
                                       [&](const auto& own) { return own.id == voice.baseVoice; });
        if (!known)
            throw Error(ErrorCode::NotFound,
                        "voice " + voice.id + ": Flite has no base voice \"" + voice.baseVoice + "\"");
    }

    SpeechEngineInfo info_;
};

struct FliteSynthesizer::Run {
    std::string_view text;
    const SpeechSink& sink;
    const std::stop_token& stop;
    float gain = 1;
    std::int64_t samplesBefore = 0;  // of finished pieces and delivered blocks
    std::int64_t pieceStart = 0;     // samples before the current piece
    std::int64_t lastStartMs = 0;
    std::vector<float> block;         // reused
    ByteSpan lastWord{.offset = -1};  // pieces of one long token are one word

    void speakPiece(Utterance& utterance, const std::vector<AsciiToken>& tokens, std::size_t from,
                    std::size_t to);
    void emitWords(const std::vector<TimedToken>& timed, const std::vector<AsciiToken>& tokens,
                   const std::vector<std::size_t>& ends, std::size_t from);
    bool emitSamples(std::span<const std::int16_t> samples);
};

void FliteSynthesizer::Run::speakPiece(Utterance& utterance, const std::vector<AsciiToken>& tokens,
                                       std::size_t from, std::size_t to) {
    std::vector<std::size_t> ends;  // of each token in the text that Flite sees
    utterance.text.clear();
    for (std::size_t at = from; at < to; ++at) {
        if (at > from) utterance.text += ' ';
        utterance.text += tokens[at].ascii;
        ends.push_back(utterance.text.size());
    }
    pieceStart = samplesBefore;
    synthesize(utterance, {.tokens = [&](const auto& timed) { emitWords(timed, tokens, ends, from); },
                           .samples = [&](auto samples) { return emitSamples(samples); }});
}

void FliteSynthesizer::Run::emitWords(const std::vector<TimedToken>& timed,
                                      const std::vector<AsciiToken>& tokens,
                                      const std::vector<std::size_t>& ends, std::size_t from) {
    if (!sink.word) return;
    const auto pieceStartMs = pieceStart * 1000 / kSampleRate;
    for (const auto& token : timed) {
        const auto found = std::lower_bound(ends.begin(), ends.end(), token.textEnd);
        if (found == ends.end()) continue;
        const auto& source = tokens[from + static_cast<std::size_t>(found - ends.begin())].source;
        const auto span = withoutPunctuation(text, source);
        if (span.offset == lastWord.offset) continue;
        lastWord = span;
        // A token without sound of its own (a lone sign) may report the time of another one.
        const auto startMs =
            std::max<std::int64_t>(lastStartMs, pieceStartMs + std::llround(token.startSeconds * 1000));
        lastStartMs = startMs;
        sink.word(
            {.text = std::string(
                 text.substr(static_cast<std::size_t>(span.offset), static_cast<std::size_t>(span.length))),
             .startMs = startMs,
             .endMs = std::max<std::int64_t>(startMs, pieceStartMs + std::llround(token.endSeconds * 1000)),
             .confidence = 1.0,
             .textOffset = span.offset,
             .textLength = span.length});
    }
}

bool FliteSynthesizer::Run::emitSamples(std::span<const std::int16_t> samples) {
    if (stop.stop_requested()) return false;
    block.resize(samples.size());
    std::transform(samples.begin(), samples.end(), block.begin(),
                   [&](std::int16_t sample) { return outputSample(sample, gain); });
    samplesBefore += static_cast<std::int64_t>(samples.size());
    sink.samples(block);
    return !stop.stop_requested();
}

void FliteSynthesizer::speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
                             const std::stop_token& stop) {
    requireVoice(voice);
    const OptionValues options(voice, info_);
    const auto tokens = asciiTokens(text);
    Utterance utterance{.voice = voice.baseVoice,
                        .text = {},
                        .lengthFactor = 100 / options["rate"],
                        .pitchFactor = std::exp2(options["pitch"] / 12),
                        .rangeFactor = options["range"] / 100};
    Run run{.text = text,
            .sink = sink,
            .stop = stop,
            .gain = static_cast<float>(options["volume"] / 100),
            .block = {}};
    for (std::size_t from = 0; from < tokens.size() && !stop.stop_requested();) {
        const std::size_t to = pieceEnd(tokens, from);
        run.speakPiece(utterance, tokens, from, to);
        from = to;
    }
}

}  // namespace

std::unique_ptr<SpeechSynthesizer> load() {
    return std::make_unique<FliteSynthesizer>();
}

}  // namespace timbre::models::flite
