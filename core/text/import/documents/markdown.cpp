// CommonMark with GitHub's tables, without its marks.
#include "core/text/import/documents/html_text.h"
#include "core/text/import/documents/readers.h"

#include <exception>
#include <md4c.h>

namespace timbre::text {
namespace {

class MarkdownReader {
public:
    MarkdownReader(const ImportOptions& options, ParagraphWriter& writer)
        : options_(options), writer_(writer), title_(1 << 16) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        writer_.endParagraph();
        if (type == MD_BLOCK_CODE) verbatim_ = true;
        if (type == MD_BLOCK_HTML) inHtml_ = true;
        inTitle_ =
            type == MD_BLOCK_H && !titled_ && static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level == 1;
    }
    void leave(MD_BLOCKTYPE type) {
        writer_.endParagraph();
        if (type == MD_BLOCK_CODE) verbatim_ = false;
        if (type == MD_BLOCK_HTML) inHtml_ = false;
        if (inTitle_) titled_ = true;
        inTitle_ = false;
    }
    void text(MD_TEXTTYPE type, std::string_view utf8) {
        throwIfStopped(options_);
        if (type == MD_TEXT_HTML || inHtml_) return;  // marks, not words
        if (type == MD_TEXT_BR) return writer_.breakLine();
        if (type == MD_TEXT_NULLCHAR) return;
        if (type == MD_TEXT_ENTITY) {
            addHtml(utf8, options_, entity_);
            const std::string character = entity_.take();
            writer_.add(character.empty() ? " " : character);
            return;
        }
        if (type == MD_TEXT_SOFTBR) utf8 = " ";
        if (inTitle_) title_.add(utf8);
        verbatim_ ? writer_.addVerbatim(utf8) : writer_.add(utf8);
    }
    template <class Step>
    int guarded(Step step) {
        try {
            step();
            return 0;
        } catch (...) {
            failure_ = std::current_exception();
            return 1;  // ends the parsing
        }
    }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }
    std::string title() { return title_.take(); }

private:
    const ImportOptions& options_;
    ParagraphWriter& writer_;
    ParagraphWriter title_;
    ParagraphWriter entity_{1 << 16};
    bool verbatim_ = false, inHtml_ = false, inTitle_ = false, titled_ = false;
    std::exception_ptr failure_;
};

MD_PARSER callbacks() {
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        auto& reader = *static_cast<MarkdownReader*>(user);
        return reader.guarded([&] { reader.enter(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        auto& reader = *static_cast<MarkdownReader*>(user);
        return reader.guarded([&] { reader.leave(type); });
    };
    parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
        auto& reader = *static_cast<MarkdownReader*>(user);
        return reader.guarded([&] { reader.text(type, {text, size}); });
    };
    return parser;
}

// What tools put before the text between two lines of dashes.
std::string_view withoutFrontMatter(std::string_view text) {
    if (!text.starts_with("---\n")) return text;
    const auto end = text.find("\n---\n", 3);
    return end == std::string_view::npos ? text : text.substr(end + 5);
}

}  // namespace

void readMarkdown(const ImportOptions& options, ImportedDocument& document) {
    ParagraphWriter writer(options.limits.textBytes);
    MarkdownReader reader(options, writer);
    const MD_PARSER parser = callbacks();
    const auto text = withoutFrontMatter(document.text);
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &reader);
    reader.rethrow();
    document.title = reader.title();
    document.text = writer.take();
}

}  // namespace timbre::text
