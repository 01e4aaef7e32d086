#pragma once

#include <cstdint>
#include <stop_token>

namespace timbre::models {

// What a recogniser pays that hears sound in windows and writes token after token; a transcription model
// may be one of these too. For measuring: what it hears is made up. Any thread.
class WindowCost {
public:
    virtual ~WindowCost() = default;

    struct Timing {
        double featureSeconds = 0;  // log-mel of all windows
        double encodeSeconds = 0;   // of all windows
        double hearSeconds = 0;     // keys and values of all windows
        double tokenSeconds = 0;    // of one token of every window together, the prompt left out
        double totalSeconds = 0;    // from samples to the last token
    };
    // Hears `windows` windows at once and writes `tokens` tokens for each, the likeliest one but never the
    // end. Looks at `stop` between tokens. Throws Error(InvalidInput) for more tokens than there are
    // positions, OutOfMemory.
    virtual Timing timeWindows(std::int64_t windows, std::int64_t tokens,
                               const std::stop_token& stop) const = 0;

    virtual double windowSeconds() const = 0;
    virtual double encoderOperations() const = 0;  // multiplications and additions for a window, with hearing
    virtual std::int64_t bytesPerToken() const = 0;   // of weights, read for a step of any number of windows
    virtual std::int64_t bytesPerWindow() const = 0;  // of keys and values of the sound, read besides
    // Of a product of two 1024 x 1024 matrices in the precision of the model: operations per second, the
    // best of a few.
    virtual double operationsPerSecond() const = 0;
};

}  // namespace timbre::models
