#include "core/text/glossary.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace timbre::text {

namespace {

constexpr std::size_t kMaxFieldBytes = 10'000;

[[noreturn]] void fail(std::size_t line, const std::string& what) {
    throw Error(ErrorCode::InvalidDocument, "glossary, line " + std::to_string(line) + ": " + what);
}

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// A field in quotation marks; `at` is behind the first one and moves behind the last one.
std::string quotedField(std::string_view line, std::size_t& at, std::size_t number) {
    std::string field;
    while (at < line.size()) {
        if (line[at] != '"') {
            field.push_back(line[at++]);
        } else if (at + 1 < line.size() && line[at + 1] == '"') {
            field.push_back('"');
            at += 2;
        } else {
            ++at;
            return field;
        }
    }
    fail(number, "expected a closing quotation mark (\") before the end of the line");
}

std::vector<std::string> fieldsOf(std::string_view line, char separator, std::size_t number) {
    std::vector<std::string> fields;
    std::size_t at = 0;
    for (;;) {
        while (at < line.size() && line[at] == ' ') ++at;
        if (at < line.size() && line[at] == '"') {
            fields.push_back(quotedField(line, ++at, number));
            while (at < line.size() && line[at] == ' ') ++at;
            if (at < line.size() && line[at] != separator)
                fail(number, "expected a separator after the closing quotation mark");
        } else {
            const std::size_t end = std::min(line.find(separator, at), line.size());
            fields.push_back(trimmed(std::string(line.substr(at, end - at))));
            at = end;
        }
        if (at >= line.size()) return fields;
        ++at;
    }
}

GlossaryEntry entryOf(const std::vector<std::string>& fields, std::size_t number) {
    if (fields.size() < 2 || fields.size() > 4)
        fail(number,
             "expected two columns (written, spoken), an optional \"case\" and what is heard, found " +
                 std::to_string(fields.size()));
    if (fields[0].empty()) fail(number, "expected a word in the first column, found nothing");
    for (const auto& field : fields)
        if (field.size() > kMaxFieldBytes)
            fail(number, "expected at most " + std::to_string(kMaxFieldBytes) + " bytes in a column");
    if (fields.size() > 2 && !fields[2].empty() && fields[2] != "case")
        fail(number, "expected \"case\" or nothing in the third column, found \"" +
                         std::string(excerpt(fields[2])) + "\"");
    GlossaryEntry entry{
        .written = fields[0], .spoken = fields[1], .caseSensitive = fields.size() > 2 && fields[2] == "case"};
    if (fields.size() > 3) entry.heard = heardForms(fields[3]);
    if (entry.spoken.empty() && entry.heard.empty())
        fail(number, "expected in the second column how it is said, found nothing");
    return entry;
}

// A column of the table; what would end its line or make the file look like TSV becomes a space.
std::string columnOf(std::string field) {
    for (char& c : field)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    if (field.find_first_of(",\"") == std::string::npos && !field.starts_with('#') && field == trimmed(field))
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"') quoted.push_back('"');
        quoted.push_back(c);
    }
    return quoted + '"';
}

}  // namespace

Glossary parseGlossary(std::string_view content) {
    const std::string clean = decodeTextFile(content);
    const std::string_view all = clean;
    Glossary glossary;
    char separator = 0;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        const std::string_view line = all.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.find_first_not_of(" \t") == std::string_view::npos || line.starts_with('#')) continue;
        // The first entry decides for the whole file.
        if (separator == 0) separator = line.find('\t') != std::string_view::npos ? '\t' : ',';
        glossary.push_back(entryOf(fieldsOf(line, separator, number), number));
    }
    return glossary;
}

std::string formatGlossary(const Glossary& glossary, char separator) {
    std::string content;
    for (const GlossaryEntry& entry : glossary) {
        content += columnOf(entry.written) + separator + columnOf(entry.spoken);
        if (entry.caseSensitive || !entry.heard.empty()) content += separator;
        if (entry.caseSensitive) content += "case";
        if (!entry.heard.empty()) content += separator + columnOf(heardField(entry.heard));
        content += '\n';
    }
    return content;
}

std::vector<std::string> heardForms(std::string_view field) {
    std::vector<std::string> forms;
    for (std::size_t begin = 0; begin <= field.size();) {
        const std::size_t end = std::min(field.find(';', begin), field.size());
        std::string form = trimmed(std::string(field.substr(begin, end - begin)));
        if (!form.empty()) forms.push_back(std::move(form));
        begin = end + 1;
    }
    return forms;
}

std::string heardField(const std::vector<std::string>& forms) {
    std::string field;
    for (const auto& form : forms) field += (field.empty() ? "" : "; ") + form;
    return field;
}

Glossary corrections(const Glossary& glossary) {
    Glossary entries;
    for (const GlossaryEntry& entry : glossary)
        for (const std::string& form : entry.heard)
            entries.push_back({.written = form, .spoken = entry.written, .caseSensitive = false});
    return entries;
}

}  // namespace timbre::text
