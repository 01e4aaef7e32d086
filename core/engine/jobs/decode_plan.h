#pragma once

#include "core/storage/decoded_spans.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace timbre::engine {

// A stretch of a file that is decoded in one go. Milliseconds of the file.
struct DecodeStretch {
    std::int64_t hearFromMs = 0;  // where listening starts; text that ends before fromMs is not kept
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;     // what is wanted; a phrase that is being said there is still part of it
    std::int64_t limitMs = 0;  // what lies behind is decoded already, or does not belong to the job
};

// In which order a file is decoded: what somebody waits for first, the last wish before the others, then
// what is missing from the beginning. No sound belongs to two stretches, so no text comes twice.
// Thread-safe.
class DecodePlan {
public:
    static constexpr std::int64_t kOpenEnd = std::int64_t{1} << 50;

    // `whole`: the part of the file that is the job's; up to kOpenEnd where the end is not known yet.
    explicit DecodePlan(storage::DecodedSpan whole) : whole_(whole) {}

    void start(storage::DecodedSpans decoded);  // of earlier runs; wishes stay
    void askFor(storage::DecodedSpan wish);     // next, before everything else
    // Absent: everything is decoded. It is under way from now on.
    std::optional<DecodeStretch> next();
    // Somebody waits for something else than what is under way.
    bool isInterrupted() const;
    void decoded(storage::DecodedSpan span);
    void endsAt(std::int64_t ms);  // the file ends there

    storage::DecodedSpan whole() const;
    std::int64_t decodedMs() const;  // of the whole, in milliseconds of sound
    bool hasDecoded() const;
    std::int64_t farthestMs() const;  // the end of the last stretch that is decoded; 0: none is

private:
    std::optional<DecodeStretch> stretchIn(storage::DecodedSpan within) const;

    mutable std::mutex mutex_;  // guards what follows
    storage::DecodedSpan whole_;
    storage::DecodedSpans decoded_;
    std::vector<storage::DecodedSpan> wishes_;  // the last one first in turn
    std::optional<std::int64_t> triedFromMs_;   // the last stretch of the last wish
    bool interrupted_ = false;
};

}  // namespace timbre::engine
