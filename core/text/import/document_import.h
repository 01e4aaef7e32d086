#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::text {

enum class DocumentKind { PlainText, Markdown, Subtitles, Html, Docx, Epub, Pdf };

// What a document holds for speaking: clean UTF-8. Headings, list items and table cells are
// paragraphs; paragraphs are apart by a blank line. Subtitles stay as they are, with their times.
struct ImportedDocument {
    DocumentKind kind = DocumentKind::PlainText;
    std::string title;             // of the document itself; may be empty
    std::string text;              // never blank
    bool encodingGuessed = false;  // not UTF-8 or UTF-16: read as Latin-1
};

struct ImportLimits {
    std::uint64_t fileBytes = std::uint64_t{512} << 20;
    std::uint64_t unpackedBytes = std::uint64_t{256} << 20;  // of all parts that are read
    std::size_t textBytes = std::size_t{64} << 20;
    int seconds = 120;  // of processor time, PDF
};

struct ImportOptions {
    std::stop_token stop;
    std::function<void(double fraction)> progress;  // 0…1, below 0: not known; the caller's thread
    ImportLimits limits;
};

// Reads the document; blocks, so not for the GUI thread; any number at a time. Absent when it was
// stopped. What it is, is decided by its content where that shows, else by the name.
// Throws Error: NotFound, ReadOnly (no permission), InvalidInput (a folder, over a limit, no text in
// it), Unsupported (protected, pictures only, a format we do not read), DamagedFile, ModuleMissing.
std::optional<ImportedDocument> importDocument(const std::filesystem::path& path,
                                               const ImportOptions& options = {});

// Name endings without the dot, lower case, that importDocument() is for.
std::span<const std::string_view> importableSuffixes();

}  // namespace timbre::text
