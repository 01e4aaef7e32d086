#include "core/text/import/documents/html_text.h"

#include "core/text/import/documents/readers.h"

#include <algorithm>
#include <array>
#include <exception>
#include <libxml/HTMLparser.h>
#include <memory>

namespace timbre::text {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBlock = 1 << 16;
constexpr std::array kBlocks{
    "address"sv, "article"sv, "aside"sv,   "blockquote"sv, "body"sv,     "caption"sv,    "center"sv,
    "dd"sv,      "div"sv,     "dl"sv,      "dt"sv,         "fieldset"sv, "figcaption"sv, "figure"sv,
    "footer"sv,  "form"sv,    "h1"sv,      "h2"sv,         "h3"sv,       "h4"sv,         "h5"sv,
    "h6"sv,      "header"sv,  "hr"sv,      "html"sv,       "li"sv,       "main"sv,       "ol"sv,
    "p"sv,       "pre"sv,     "section"sv, "summary"sv,    "table"sv,    "td"sv,         "th"sv,
    "tr"sv,      "ul"sv};
constexpr std::array kSkipped{"script"sv, "style"sv, "nav"sv,  "rt"sv,
                              "rp"sv,     "svg"sv,   "math"sv, "template"sv};

template <std::size_t n>
bool isOneOf(const std::array<std::string_view, n>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

// Between libxml's callbacks, which no exception may pass, and the writer.
class PageReader {
public:
    explicit PageReader(ParagraphWriter& writer) : writer_(writer), title_(1 << 16) {}

    void opened(std::string_view name) {
        if (isOneOf(kSkipped, name)) ++skipped_;
        if (name == "title") inTitle_ = true;
        if (name == "br") writer_.breakLine();
        if (name == "pre") ++verbatim_;
        if (isOneOf(kBlocks, name)) writer_.endParagraph();
    }
    void closed(std::string_view name) {
        if (isOneOf(kSkipped, name) && skipped_ > 0) --skipped_;
        if (name == "title") inTitle_ = false;
        if (name == "pre" && verbatim_ > 0) --verbatim_;
        if (isOneOf(kBlocks, name)) writer_.endParagraph();
    }
    void text(std::string_view utf8) {
        if (inTitle_) return title_.add(utf8);
        if (skipped_ > 0) return;
        verbatim_ > 0 ? writer_.addVerbatim(utf8) : writer_.add(utf8);
    }
    template <class Step>
    void guarded(Step step) {
        if (failure_) return;
        try {
            step();
        } catch (...) {
            failure_ = std::current_exception();
        }
    }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }
    std::string title() { return title_.take(); }

private:
    ParagraphWriter& writer_;
    ParagraphWriter title_;
    int skipped_ = 0, verbatim_ = 0;
    bool inTitle_ = false;
    std::exception_ptr failure_;
};

std::string_view view(const xmlChar* text) {
    return reinterpret_cast<const char*>(text);
}

htmlSAXHandler callbacks() {
    htmlSAXHandler sax{};
    sax.startElement = [](void* page, const xmlChar* name, const xmlChar**) {
        auto& reader = *static_cast<PageReader*>(page);
        reader.guarded([&] { reader.opened(view(name)); });
    };
    sax.endElement = [](void* page, const xmlChar* name) {
        auto& reader = *static_cast<PageReader*>(page);
        reader.guarded([&] { reader.closed(view(name)); });
    };
    sax.characters = [](void* page, const xmlChar* text, int length) {
        auto& reader = *static_cast<PageReader*>(page);
        reader.guarded([&] {
            reader.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
        });
    };
    sax.ignorableWhitespace = sax.characters;
    return sax;
}

struct FreeParser {
    void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

std::string addHtml(std::string_view html, const ImportOptions& options, ParagraphWriter& writer) {
    PageReader page(writer);
    htmlSAXHandler sax = callbacks();
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&sax, &page, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser) throw std::bad_alloc();
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    for (std::size_t begin = 0; begin < html.size(); begin += kBlock) {
        throwIfStopped(options);
        const auto block = html.substr(begin, kBlock);
        htmlParseChunk(parser.get(), block.data(), static_cast<int>(block.size()), 0);
        page.rethrow();
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    page.rethrow();
    writer.endParagraph();
    return page.title();
}

void readHtml(const ImportOptions& options, ImportedDocument& document) {
    ParagraphWriter writer(options.limits.textBytes);
    document.title = addHtml(document.text, options, writer);
    document.text = writer.take();
}

}  // namespace timbre::text
