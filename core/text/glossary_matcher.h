#pragma once

#include "core/text/glossary.h"
#include "core/text/mapped_text.h"

#include <memory>

namespace timbre::text {

// Applies a glossary to lines of text. One object, one thread.
//
// Words are what ICU's word boundaries (UAX #29) say; entries of several words match across single
// spaces. At each place the entry with most words wins, among equals a case-sensitive one, then the
// later in the glossary; matches do not overlap. Comparison is by NFKC case folding ("STRASSE" is
// "straße") unless the entry is case-sensitive, which compares bytes. An English possessive ('s)
// keeps its ending: "GIF's" with GIF → jif is said "jif's". Entries without `spoken` do nothing.
class GlossaryMatcher {
public:
    explicit GlossaryMatcher(const Glossary& glossary);
    ~GlossaryMatcher();
    GlossaryMatcher(const GlossaryMatcher&) = delete;
    GlossaryMatcher& operator=(const GlossaryMatcher&) = delete;

    // Each byte of a replacement maps into the bytes of the match, evenly spread; its first byte to
    // the first of the match and its last to the last.
    MappedText apply(MappedText line);

private:
    struct Index;
    std::unique_ptr<Index> index_;
};

}  // namespace timbre::text
