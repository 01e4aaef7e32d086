#pragma once

#include "core/storage/records.h"

#include <cstdint>
#include <vector>

namespace timbre::ui {

// Which stretches of a recording are decoded while it is transcribed, as far as the segments that came
// say it: they come in order, until a stretch that somebody waits for is taken first.
class DecodedSpans {
public:
    void set(std::vector<storage::DecodedSpan> spans);   // what was decoded earlier
    void asked(std::int64_t fromMs, std::int64_t toMs);  // will be taken first
    void segment(std::int64_t startMs, std::int64_t endMs);

    const std::vector<storage::DecodedSpan>& spans() const { return spans_; }
    // What is left of [fromMs, toMs).
    std::vector<storage::DecodedSpan> missing(std::int64_t fromMs, std::int64_t toMs) const;

private:
    void add(std::int64_t fromMs, std::int64_t toMs);

    std::vector<storage::DecodedSpan> spans_;  // in order, apart
    std::vector<storage::DecodedSpan> asked_;
    std::int64_t frontMs_ = 0;  // where the decoder is
};

}  // namespace timbre::ui
