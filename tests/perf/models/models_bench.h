#pragma once

#include "tests/perf/report.h"

namespace timbre::bench {

// What ./dev bench models runs, a function and a table each: printHeader(), then print() for every
// row. What a bench needs and does not find (fixtures, a second processor) it says with note().
void note(const std::string& text);

void benchPool();
void benchLoading();
void benchTokenizer();
void benchWeights();
void benchDownload();
void benchLayers();
void benchAudio();
void benchCodec();

}  // namespace timbre::bench
