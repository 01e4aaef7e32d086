// Word documents (ECMA-376): the paragraphs of the main part.
#include "core/base/error.h"
#include "core/text/import/documents/readers.h"
#include "core/text/import/documents/xml_events.h"
#include "core/text/import/documents/zip_archive.h"
#include "core/text/import/import_steps.h"

namespace timbre::text {
namespace {

std::string mainPartOf(ZipArchive& archive, const ImportOptions& options) {
    std::string part = "word/document.xml";
    const auto relations = archive.find("_rels/.rels");
    if (!relations) return part;
    readXml(*relations, "_rels/.rels", options,
            {.opened =
                 [&](std::string_view name, const XmlEvents::Attributes& attributes) {
                     const auto type = attributes.find("Type"), target = attributes.find("Target");
                     if (name != "Relationship" || type == attributes.end() || target == attributes.end())
                         return;
                     if (type->second.ends_with("/officeDocument")) part = resolvePath({}, target->second);
                 },
             .closed = [](std::string_view) {}});
    return part;
}

std::string titleOf(ZipArchive& archive, const ImportOptions& options) {
    const auto properties = archive.find("docProps/core.xml");
    if (!properties) return {};
    ParagraphWriter title(1 << 16);
    bool inside = false;
    readXml(*properties, "docProps/core.xml", options,
            {.opened = [&](std::string_view name, const auto&) { inside = name == "title"; },
             .closed = [&](std::string_view) { inside = false; },
             .text =
                 [&](std::string_view text) {
                     if (inside) title.add(text);
                 }});
    return title.take();
}

// Keeps w:t, tabs and breaks of every w:p. Deleted text has other names and so stays out; a
// mc:Fallback says again what its mc:Choice said.
class BodyReader {
public:
    explicit BodyReader(std::size_t maxBytes) : writer_(maxBytes) {}

    void opened(std::string_view name) {
        if (name == "Fallback") ++skipped_;
        if (skipped_ > 0) return;
        if (name == "p") writer_.endParagraph();  // also where one stands inside another (text boxes)
        if (name == "t") inText_ = true;
        if (name == "tab" || name == "ptab") writer_.add(" ");
        if (name == "br" || name == "cr") writer_.breakLine();
        if (name == "noBreakHyphen") writer_.add("-");
    }
    void closed(std::string_view name) {
        if (name == "Fallback") --skipped_;
        if (name == "t") inText_ = false;
        if (name == "p" && skipped_ == 0) writer_.endParagraph();
    }
    void text(std::string_view utf8) {
        if (inText_ && skipped_ == 0) writer_.add(utf8);
    }
    std::string take() { return writer_.take(); }

private:
    ParagraphWriter writer_;
    int skipped_ = 0;
    bool inText_ = false;
};

}  // namespace

void readDocx(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document) {
    ZipArchive archive(path, options);
    const std::string part = mainPartOf(archive, options);
    const auto body = archive.find(part);
    if (!body)
        throw Error(ErrorCode::Unsupported, path.string() + " is an archive, but no Word document or e-book");
    if (options.progress) options.progress(0.3);
    document.title = titleOf(archive, options);
    BodyReader reader(options.limits.textBytes);
    readXml(*body, part, options,
            {.opened = [&](std::string_view name, const auto&) { reader.opened(name); },
             .closed = [&](std::string_view name) { reader.closed(name); },
             .text = [&](std::string_view text) { reader.text(text); }});
    document.text = reader.take();
}

}  // namespace timbre::text
