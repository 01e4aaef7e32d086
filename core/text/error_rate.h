#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

enum class EditKind { Same, Substituted, Inserted, Deleted };

// One step of the alignment; `reference` is empty for insertions, `hypothesis` for deletions.
struct Edit {
    EditKind kind;
    std::string reference, hypothesis;
};

struct ErrorRate {
    std::size_t substitutions = 0, insertions = 0, deletions = 0;
    std::size_t referenceLength = 0;  // words or characters
    // (S + I + D) / N. With an empty reference: 0 when nothing was inserted either, else 1.
    double rate() const;
};

struct Comparison {
    ErrorRate words;          // WER
    ErrorRate characters;     // CER, over the normalised text without spaces
    std::vector<Edit> edits;  // word by word
};

// Compares after normalisation: Unicode lower case (ICU, root locale), punctuation removed except
// inside words, white space folded, digits spelled as they are. Words after ICU word boundaries, so
// that Chinese and Thai work too. Memory is linear for texts of any length (Hirschberg's method).
// Exact up to about 100 000 words or characters on both sides; beyond that the texts are first cut
// where long passages agree, to bound the time, and the rates may come out slightly too high.
Comparison compareTexts(std::string_view reference, std::string_view hypothesis);

// The marks behind the words: . , ; : ! ? and those of other scripts, which count as the same. Words are
// aligned as above; a mark is wrong where another or none stands behind the aligned word. The length is the
// number of words of the reference that a mark follows.
ErrorRate comparePunctuation(std::string_view reference, std::string_view hypothesis);

// The words as they are compared, one space between them.
std::string normaliseForComparison(std::string_view text);

}  // namespace timbre::text
