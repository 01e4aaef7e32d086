#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A word with its own rules. When speaking, every whole-word match of `written` is said as `spoken`;
// after recognising, every whole-word match of one of `heard` becomes `written`.
struct GlossaryEntry {
    std::string written;
    std::string spoken;  // empty: said as it is written
    bool caseSensitive = false;
    std::vector<std::string> heard = {};  // how a recogniser writes it when it is wrong
};
using Glossary = std::vector<GlossaryEntry>;

// CSV or TSV: written, spoken, optionally "case", optionally the heard forms separated by ';'. One of
// spoken and heard is there. '#' starts a comment line. Throws Error(InvalidDocument) naming the line.
Glossary parseGlossary(std::string_view content);
std::string formatGlossary(const Glossary& glossary, char separator = ',');  // ',' or '\t'

// "cooper netties; kuber nets" → its forms, white space trimmed, empty ones left out.
std::vector<std::string> heardForms(std::string_view field);
std::string heardField(const std::vector<std::string>& forms);

// What a recognised text is corrected with: one entry per heard form, `written` in its `spoken`, for
// GlossaryMatcher::apply.
Glossary corrections(const Glossary& glossary);

}  // namespace timbre::text
