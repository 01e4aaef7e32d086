#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

struct cmd_ln_s;
struct fe_s;

namespace timbre::models::pocketsphinx {

inline constexpr int kSampleRateHz = 16000;
inline constexpr int kFrameShift = 160;  // samples from one frame to the next: 10 ms
inline constexpr int kCepstra = 13;

using Frame = std::array<float, kCepstra>;  // mel cepstra of 25.6 ms of sound, not normalised

// Turns sound into cepstra with the front end of PocketSphinx, noise removal included. Each object
// is one stretch of sound; one thread.
class Features {
public:
    // The front end takes its filter bank from a decoder's configuration. Throws Error(Internal).
    explicit Features(cmd_ln_s* config);

    // samples: mono, 16 kHz, finite; multiplied by `gain` and clipped at full scale. Appends whole
    // frames to `out`; sound that fills no frame waits for the next call.
    void append(std::span<const float> samples, float gain, std::vector<Frame>& out);
    void finish(std::vector<Frame>& out);  // the last, zero-padded frame, if sound is left

private:
    struct Free {
        void operator()(fe_s* front) const;
    };
    std::unique_ptr<fe_s, Free> front_;
};

// The mean over all frames; zero for none. Subtracting the mean of a whole utterance removes what
// room, microphone and level do to the sound.
Frame meanOf(std::span<const Frame> frames);

// The same over speech and what lies within a quarter of a second of it: long silences would pull
// the mean away from what the model was trained with.
Frame meanOfSpeech(std::span<const Frame> frames);

}  // namespace timbre::models::pocketsphinx
