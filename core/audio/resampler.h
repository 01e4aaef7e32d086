#pragma once

#include <memory>
#include <span>
#include <vector>

namespace timbre::audio {

// Streaming sample-rate conversion (soxr, high quality), interleaved. Equal rates copy.
// The total output of n frames in is round(n · out / in) frames after flush(). One thread.
class Resampler {
public:
    // Throws Error(Unsupported) outside 1…768000 Hz and for rates that differ more than 262144-fold.
    Resampler(int fromHz, int toHz, int channels);
    ~Resampler();
    Resampler(Resampler&&) noexcept;
    Resampler& operator=(Resampler&&) noexcept;

    void process(std::span<const float> samples, std::vector<float>& out);  // appends to out
    void flush(std::vector<float>& out);                                    // ends the stream and starts anew
    void reset();  // forgets what was not delivered yet

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

std::vector<float> resample(std::span<const float> samples, int fromHz, int toHz, int channels = 1);

// Mono sound as the models that copy voices were taught with it: ceil(n · to / from) samples, of which
// the last is silence where soxr rounds down. Source: librosa 0.10 core/audio.py, resample (fix).
std::vector<float> resampleWhole(std::span<const float> samples, int fromHz, int toHz);

}  // namespace timbre::audio
