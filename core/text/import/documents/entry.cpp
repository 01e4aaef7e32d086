#include "core/text/import/documents/readers.h"

// The module's only entry; document.kind says which reader. Throws as importDocument() does.
extern "C" __attribute__((visibility("default"))) void timbreReadDocument(
    const std::filesystem::path& path, const timbre::text::ImportOptions& options,
    timbre::text::ImportedDocument& document) {
    using namespace timbre::text;
    switch (document.kind) {
        case DocumentKind::Docx:
            return readDocx(path, options, document);
        case DocumentKind::Epub:
            return readEpub(path, options, document);
        case DocumentKind::Html:
            return readHtml(options, document);
        case DocumentKind::Markdown:
            return readMarkdown(options, document);
        case DocumentKind::PlainText:
        case DocumentKind::Subtitles:
        case DocumentKind::Pdf:
            return;  // need no module
    }
}
