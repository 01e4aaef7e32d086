#pragma once

#include "core/text/timed_text.h"

#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace timbre::models::pocketsphinx {

// Times of the words of a known text in a recording of it, of any length; see Transcriber::align.
// Confidence is 1 for a word that was placed by its pronunciation in the dictionary, 0.5 by a guessed
// one, 0 for a word that could not be placed. Empty when stopped. Throws Error(InvalidInput) for
// empty sound and for text without words.
std::vector<text::Word> alignText(std::span<const float> samples, std::string_view text,
                                  const std::stop_token& stop);

}  // namespace timbre::models::pocketsphinx
