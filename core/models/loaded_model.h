#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

// How the numbers of a model are kept while it computes. Int8: weights only, where a family has it.
enum class Precision { Fp32, Bf16, Int8 };
std::string_view precisionName(Precision precision);  // "fp32", "bf16", "int8"

struct LoadOptions {
    std::filesystem::path folder;  // a checkpoint in its published layout
    std::string device = "cpu";    // "cpu", "cuda:0"
    Precision precision = Precision::Fp32;
    int threads = 0;  // 0: as the runtime was set up
    // Only what tells speakers apart, of a checkpoint that has it: tens of megabytes instead of
    // gigabytes. The model then has speakerEncoder() and nothing else.
    bool onlySpeakerEncoder = false;
};

// Tensors of one device and type, in bytes. `mapped`: pages of the checkpoint file, read-only and
// shared with every process that maps the same file; else memory of our own.
struct TensorBytes {
    std::string device, dtype;
    bool mapped = false;
    std::int64_t bytes = 0;
};

// What one real inference of a model's task gave.
struct Inference {
    std::string task;              // "speak", "transcribe", "text" …
    double seconds = 0;            // wall clock
    double audioSeconds = 0;       // sound made or heard; 0 where there is none
    std::int64_t tokens = 0;       // made; 0 where there are none
    std::string result;            // a sentence for people: the text, or what was checked in the sound
    double firstSoundSeconds = 0;  // from the call to the first sound made; 0 where none is made
};

class SpeechModel;
class SpeakerEncoder;
class TranscriptionModel;

// A model in memory. Immutable: every function may be called from any thread, several at once.
class LoadedModel {
public:
    virtual ~LoadedModel() = default;
    virtual std::span<const TensorBytes> memory() const = 0;

    // The smallest honest use of the model: real input, the whole network, the result checked.
    // Throws Error(Unsupported) where this version cannot run the family yet, DamagedFile when the
    // mapped file changed underneath, Internal for NaN or empty output. Returns early on stop.
    virtual Inference infer(const std::stop_token& stop) const = 0;

    // What else it can do; null: it cannot. Parts of the model, which must outlive them.
    virtual const SpeechModel* speech() const { return nullptr; }
    virtual const SpeakerEncoder* speakerEncoder() const { return nullptr; }
    virtual const TranscriptionModel* transcription() const { return nullptr; }
};

}  // namespace timbre::models
