#include "core/base/error.h"
#include "core/text/import/import_steps.h"
#include "core/text/unicode.h"

#include <utility>

namespace timbre::text {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

}  // namespace

void ParagraphWriter::grow(std::size_t bytes) const {
    if (text_.size() + paragraph_.size() + bytes > maxBytes_)
        throw Error(ErrorCode::InvalidInput,
                    "the document holds more than " + std::to_string(maxBytes_) + " bytes of text");
}

void ParagraphWriter::add(std::string_view utf8) {
    grow(utf8.size());
    for (const char c : utf8) {
        if (!isSpace(c)) {
            paragraph_.push_back(c);
        } else if (!paragraph_.empty() && !isSpace(paragraph_.back())) {
            paragraph_.push_back(' ');
        }
    }
}

void ParagraphWriter::addVerbatim(std::string_view utf8) {
    grow(utf8.size());
    paragraph_ += utf8;
}

void ParagraphWriter::breakLine() {
    while (!paragraph_.empty() && paragraph_.back() == ' ') paragraph_.pop_back();
    if (!paragraph_.empty()) paragraph_.push_back('\n');
}

void ParagraphWriter::endParagraph() {
    while (!paragraph_.empty() && isSpace(paragraph_.back())) paragraph_.pop_back();
    if (paragraph_.empty()) return;
    if (!text_.empty()) text_ += "\n\n";
    text_ += std::exchange(paragraph_, {});
}

std::string ParagraphWriter::take() {
    endParagraph();
    return cleanUtf8(std::exchange(text_, {}));
}

}  // namespace timbre::text
