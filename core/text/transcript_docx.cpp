#include "core/text/transcript_docx.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"
#include "core/text/transcript_paragraphs.h"
#include "core/text/unicode.h"

#include <array>
#include <memory>
#include <string_view>
#include <utility>
#include <zip.h>

namespace timbre::text {
namespace {

constexpr std::string_view kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "</Types>";
constexpr std::string_view kRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";
constexpr time_t kNoTime = 315619200;  // 1980-01-02: the archive can hold no time without a date

// XML 1.0 knows no control characters, not even escaped.
std::string xmlText(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            escaped += c;
    }
    return escaped;
}

std::string run(const std::string& text, std::string_view properties = {}) {
    std::string content = "<w:r>";
    if (!properties.empty()) content += "<w:rPr>" + std::string(properties) + "</w:rPr>";
    return content + "<w:t xml:space=\"preserve\">" + xmlText(text) + "</w:t></w:r>";
}

std::string paragraph(const std::string& runs) {
    return "<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr>" + runs + "</w:p>";
}

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

[[noreturn]] void fail() {
    throw Error(ErrorCode::Storage, "the Word document could not be put together");
}

void addPart(zip_t* archive, const char* name, const std::string& content) {
    zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = part != nullptr ? zip_file_add(archive, name, part, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(part);
        fail();
    }
    zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), kNoTime, 0);
}

std::string bytesOf(zip_source_t* source) {
    zip_stat_t state{};
    if (zip_source_stat(source, &state) != 0 || zip_source_open(source) != 0) fail();
    std::string bytes(state.size, '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) fail();
    return bytes;
}

}  // namespace

std::string docxBody(const TranscriptDocument& document, const TranscriptExportOptions& options) {
    std::string content(kHead);
    content +=
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    if (!document.title.empty())
        content += paragraph(run(cleanUtf8(document.title), "<w:b/><w:sz w:val=\"32\"/>"));
    for (const Paragraph& part : paragraphsOf(document, options.paragraphGapMs)) {
        std::string head;
        if (options.timestamps) head += '[' + clockTime(part.startMs, 0) + "] ";
        if (!part.speaker.empty()) head += part.speaker + ": ";
        content += paragraph((head.empty() ? std::string() : run(head, "<w:b/>")) + run(part.text));
        if (!part.translation.empty()) content += paragraph(run(part.translation, "<w:i/>"));
    }
    // A4 with margins of 25 mm, in twentieths of a point.
    content +=
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        "<w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" "
        "w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    return content;
}

std::string exportDocx(const TranscriptDocument& document, const TranscriptExportOptions& options) {
    // The archive reads the parts when it is closed: they live until then.
    const std::string types = std::string(kHead) + std::string(kTypes);
    const std::string relations = std::string(kHead) + std::string(kRelations);
    const std::string body = docxBody(document, options);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (source == nullptr) fail();
    zip_source_keep(source.get());
    zip_t* archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) {
        zip_source_free(source.get());
        fail();
    }
    try {
        addPart(archive, "[Content_Types].xml", types);
        addPart(archive, "_rels/.rels", relations);
        addPart(archive, "word/document.xml", body);
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        fail();
    }
    return bytesOf(source.get());
}

}  // namespace timbre::text
