#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace timbre::test {

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

// Small documents made by the tests themselves, in a folder that goes with the object.
class Documents {
public:
    std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }
    std::filesystem::path file(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    std::filesystem::path zip(const std::string& name, const ZipEntries& entries) const {
        int code = 0;
        zip_t* archive = zip_open(path(name).c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        for (const auto& [entry, bytes] : entries) {
            auto* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            const auto index = zip_file_add(archive, entry.c_str(), source, ZIP_FL_ENC_UTF_8);
            if (entry == "mimetype")
                zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
        zip_close(archive);
        return path(name);
    }

private:
    QTemporaryDir dir_;
};

inline std::string docxBody(const std::string& paragraphs) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" +
           paragraphs + "</w:body></w:document>";
}
inline std::string docxParagraph(const std::string& text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}
inline ZipEntries docx(const std::string& paragraphs) {
    return {{"_rels/.rels",
             "<Relationships><Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
             "Target=\"word/document.xml\"/></Relationships>"},
            {"docProps/core.xml",
             "<p:coreProperties xmlns:p=\"p\" xmlns:dc=\"dc\"><dc:title>A title"
             "</dc:title></p:coreProperties>"},
            {"word/document.xml", docxBody(paragraphs)}};
}
// The spine asks for the pages in another order than the archive holds them.
inline ZipEntries epub(const std::string& second = "<p>Second&nbsp;page &amp; end.</p>") {
    return {
        {"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
         "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"},
        {"OEBPS/book.opf",
         "<package xmlns:dc=\"dc\"><metadata><dc:title>The book</dc:title></metadata><manifest>"
         "<item id=\"b\" href=\"text/b%20page.xhtml\"/><item id=\"a\" href=\"text/a.xhtml\"/>"
         "<item id=\"n\" href=\"text/note.xhtml\"/></manifest><spine><itemref idref=\"a\"/>"
         "<itemref idref=\"b\"/><itemref idref=\"n\" linear=\"no\"/></spine></package>"},
        {"OEBPS/text/b page.xhtml", "<html><head><title>x</title></head><body>" + second + "</body></html>"},
        {"OEBPS/text/a.xhtml",
         "<?xml version=\"1.0\"?><html><head><style>p {}</style></head><body><h1>Chapter</h1>"
         "<p>First <b>page</b>,\n   gr\xC3\xBC\xC3\x9F dich.<br/>New line.</p></body></html>"},
        {"OEBPS/text/note.xhtml", "<html><body>Not in the reading order.</body></html>"}};
}

// A PDF of one line per page; `text` in Latin letters without brackets.
inline std::string pdf(const std::vector<std::string>& pages) {
    std::string kids, objects;
    int next = 4;
    for (const auto& text : pages) {
        const std::string stream = "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET";
        kids += std::to_string(next) + " 0 R ";
        objects += std::to_string(next) +
                   " 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 "
                   "R>>>>/Contents " +
                   std::to_string(next + 1) + " 0 R>> endobj\n" + std::to_string(next + 1) +
                   " 0 obj <</Length " + std::to_string(stream.size()) + ">> stream\n" + stream +
                   "\nendstream endobj\n";
        next += 2;
    }
    return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[" + kids +
           "]/Count " + std::to_string(pages.size()) +
           ">> endobj\n3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n" + objects +
           "trailer <</Root 1 0 R>>\n%%EOF\n";
}

}  // namespace timbre::test
