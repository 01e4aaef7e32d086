#pragma once

#include "core/models/pocketsphinx/features.h"
#include "core/models/pocketsphinx/pronounce.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

struct ps_decoder_s;

namespace timbre::models::pocketsphinx {

// Where the US English model lies. Throws Error(ModuleMissing) that names the package.
std::filesystem::path modelFolder();

// A word as decoded; frames count from the start of the utterance, `endFrame` excluded.
struct DecodedWord {
    std::string text;  // as in the dictionary, without "(2)"; never a silence or a noise
    int startFrame = 0, endFrame = 0;
    double confidence = 0;  // posterior, 0…1
};

// One PocketSphinx decoder. One object, one thread at a time; takes about 0.3 s to make. An
// utterance that was begun and not finished is thrown away with the decoder: ending it costs
// PocketSphinx another search over all of it.
class Decoder {
public:
    enum class Purpose {
        Confirm,    // best accuracy: three searches
        Partial,    // first search only, narrow beams
        Alignment,  // no language model: tell it what to expect
    };
    explicit Decoder(Purpose purpose);

    cmd_ln_s* config() const;
    Frame initialMean() const;  // the model's guess before anything was heard
    bool isIdle() const { return !inUtterance_; }

    // The phones of a dictionary word, or none.
    std::optional<std::string> pronunciation(const std::string& word) const;
    // Alignment only: parts first … first + count - 1 will be said one after another; with `openEnd`
    // the sound may end after any of them. finish() then names the parts "a0", "b1" …: the number is
    // the index in `parts`, the letter the pronunciation that was heard. An index means the same
    // part as long as the decoder lives. No words come out when no path through the parts exists.
    void expect(std::span<const SpokenPart> parts, std::size_t first, std::size_t count, bool openEnd);

    void start();
    // Searches the frames after taking `mean` off. Looks at `stop` every 100 ms of sound; returns
    // false when it was stopped, and the utterance then cannot go on.
    bool search(std::span<const Frame> frames, const Frame& mean, const std::stop_token& stop);
    std::string textSoFar() const;
    std::vector<DecodedWord> finish();  // ends the utterance

private:
    struct Free {
        void operator()(ps_decoder_s* decoder) const;
    };
    std::vector<DecodedWord> words() const;

    std::unique_ptr<ps_decoder_s, Free> decoder_;
    bool inUtterance_ = false;
};

}  // namespace timbre::models::pocketsphinx
