#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

inline constexpr int kReferenceRateHz = 24000;  // of the sound that voices are copied from

// What a model keeps of a voice that it copies; made once of a reference and reused for ever.
struct VoicePrompt {
    std::vector<float> speaker;       // the speaker's vector; empty: none
    std::vector<std::int32_t> codes;  // [frames, groups] of the reference; empty: the vector alone
    std::int64_t groups = 0;
    std::string transcript;  // exactly what the codes say; empty without codes

    std::int64_t frames() const { return groups > 0 ? static_cast<std::int64_t>(codes.size()) / groups : 0; }
    bool operator==(const VoicePrompt&) const = default;
};

// One text segment to be said. Which of speaker, instruction and prompt a model takes is said by
// SpeechEngineInfo::source; an empty field is no wish.
struct Utterance {
    std::string text;              // clean UTF-8; what looks like a control token is meant literally
    std::string language = "und";  // BCP 47; "und": the model finds out
    std::string speaker;           // of the model's own
    std::string instruction;       // the description of a voice, or how to speak
    const VoicePrompt* prompt = nullptr;
    std::map<std::string, double> options;  // by OptionSpec::key; absent: the checkpoint's own default
    std::uint64_t seed = 0;
    std::int64_t exactFrames = 0;  // for measuring: neither fewer nor more; 0: until the model ends
};

enum class SpeechEnd {
    Ended,      // the model said so
    LengthCap,  // it did not within the longest plausible time
    Repeating,  // it was caught in a loop
    Silent,     // it went on without sound
    Stopped     // asked to
};
std::string_view speechEndName(SpeechEnd end);  // "ended", "length cap" …

// How one utterance was made. Times are wall clock of the thread that did it; the decoder may have
// its own, beside the others.
struct SpeechReport {
    std::int64_t frames = 0;
    SpeechEnd end = SpeechEnd::Ended;
    double prefillSeconds = 0, talkerSeconds = 0, predictorSeconds = 0, decoderSeconds = 0, totalSeconds = 0;
    double firstSoundSeconds = 0;  // from the call to the first samples
    bool prefixReused = false;     // the voice's part of the prompt was in memory
    std::uint64_t codesHash = 0;   // of all codes: equal means that the same was made
};

// A model that makes speech; a face of LoadedModel. Any thread, several at once.
class SpeechModel {
public:
    virtual ~SpeechModel() = default;
    virtual int sampleRateHz() const = 0;

    // Hands out samples (mono, -1…1) as frames are made, in order, on the calling thread or on one of
    // the model's own while the caller waits. The same utterance gives the same samples on the same
    // device. Returns soon after a stop, within two frames. Throws Error(InvalidInput) for empty or too
    // long text and options out of range, NotFound for a speaker, Unsupported for a language or for
    // what the checkpoint cannot do (each names what there is), OutOfMemory, DamagedFile, Internal.
    virtual SpeechReport speak(const Utterance& utterance,
                               const std::function<void(std::span<const float>)>& samples,
                               const std::stop_token& stop) const = 0;

    // sound: mono at kReferenceRateHz. transcript empty: the speaker's vector alone. Empty result when
    // stopped. Throws Error(InvalidInput) for sound that is too short, Unsupported where the model
    // copies no voices.
    virtual VoicePrompt makePrompt(std::span<const float> sound, const std::string& transcript,
                                   const std::stop_token& stop) const = 0;

    // The vector of one of the model's own speakers, of the kind that a prompt may carry. Throws
    // Error(NotFound), Unsupported.
    virtual std::vector<float> speakerVector(std::string_view speaker) const = 0;
};

// Hears who speaks; a face of LoadedModel. Any thread.
class SpeakerEncoder {
public:
    virtual ~SpeakerEncoder() = default;
    // sound: mono at kReferenceRateHz, as makePrompt. The vector is not normalised.
    virtual std::vector<float> speakerVector(std::span<const float> sound) const = 0;
};

// Cosine of the angle, -1…1; 0 for vectors of different length or without one.
double speakerSimilarity(std::span<const float> a, std::span<const float> b);

}  // namespace timbre::models
