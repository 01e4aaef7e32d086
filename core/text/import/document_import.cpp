#include "core/text/import/document_import.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/module_path.h"
#include "core/text/import/import_steps.h"
#include "core/text/subtitles.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <system_error>

namespace timbre::text {
namespace {

using namespace std::string_view_literals;

constexpr std::array kSuffixes{"txt"sv,  "text"sv, "md"sv,    "markdown"sv, "srt"sv,  "vtt"sv,
                               "html"sv, "htm"sv,  "xhtml"sv, "docx"sv,     "epub"sv, "pdf"sv};
constexpr std::size_t kSniffed = 4096;

std::string suffixOf(const std::filesystem::path& path) {
    std::string suffix = path.extension().string();
    if (!suffix.empty()) suffix.erase(0, 1);
    std::ranges::transform(suffix, suffix.begin(), [](unsigned char c) { return std::tolower(c); });
    return suffix;
}

std::string beginningOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(kSniffed, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

void checkFile(const std::filesystem::path& path, const ImportLimits& limits) {
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status)) throw Error(ErrorCode::NotFound, path.string() + " does not exist");
    if (!std::filesystem::is_regular_file(status))
        throw Error(ErrorCode::InvalidInput, path.string() + " is not a file");
    const auto bytes = std::filesystem::file_size(path, failed);
    if (failed) throw errnoError(failed.value(), "look at " + path.string());
    if (bytes == 0) throw Error(ErrorCode::InvalidInput, path.string() + " is empty");
    if (bytes > limits.fileBytes)
        throw Error(ErrorCode::InvalidInput,
                    path.string() + " is larger than " + std::to_string(limits.fileBytes >> 20) + " MiB");
}

// What the content shows comes first: names lie.
DocumentKind kindOf(const std::filesystem::path& path, std::string_view beginning) {
    const std::string suffix = suffixOf(path);
    if (beginning.starts_with("%PDF-")) return DocumentKind::Pdf;
    if (beginning.starts_with("PK\x03\x04"))
        return beginning.find("application/epub+zip") != std::string_view::npos || suffix == "epub"
                   ? DocumentKind::Epub
                   : DocumentKind::Docx;
    if (beginning.starts_with("\xD0\xCF\x11\xE0"))
        throw Error(ErrorCode::Unsupported,
                    path.string() + " is in the old binary format of Word; save it as .docx");
    if (beginning.starts_with("{\\rtf"))
        throw Error(ErrorCode::Unsupported, path.string() + " is RTF; save it as .docx or plain text");
    if (suffix == "pdf" || suffix == "docx" || suffix == "epub")
        throw Error(ErrorCode::DamagedFile, path.string() + " is not what its name says");
    if (suffix == "html" || suffix == "htm" || suffix == "xhtml") return DocumentKind::Html;
    if (suffix == "md" || suffix == "markdown") return DocumentKind::Markdown;
    if (suffix == "srt" || suffix == "vtt") return DocumentKind::Subtitles;
    return DocumentKind::PlainText;
}

using ReadDocument = void (*)(const std::filesystem::path&, const ImportOptions&, ImportedDocument&);

void readText(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document) {
    auto decoded = decodeText(readFile(path, options.limits.textBytes));
    if (decoded.encoding == TextEncoding::None)
        throw Error(ErrorCode::Unsupported, path.string() + " holds binary data, not text");
    document.encodingGuessed = decoded.encoding == TextEncoding::Latin1;
    document.text = std::move(decoded.text);
}

void read(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document) {
    switch (document.kind) {
        case DocumentKind::PlainText:
        case DocumentKind::Subtitles:
            readText(path, options, document);
            if (looksLikeSubtitles(document.text)) document.kind = DocumentKind::Subtitles;
            return;
        case DocumentKind::Pdf:
            document.text = readPdf(path, options);
            return;
        case DocumentKind::Markdown:
        case DocumentKind::Html:
            readText(path, options, document);
            [[fallthrough]];
        case DocumentKind::Docx:
        case DocumentKind::Epub:
            static const auto read =
                reinterpret_cast<ReadDocument>(moduleSymbol("timbre_documents", "timbreReadDocument"));
            read(path, options, document);
    }
}

}  // namespace

std::span<const std::string_view> importableSuffixes() {
    return kSuffixes;
}

std::optional<ImportedDocument> importDocument(const std::filesystem::path& path,
                                               const ImportOptions& options) {
    checkFile(path, options.limits);
    ImportedDocument document;
    document.kind = kindOf(path, beginningOf(path));
    try {
        throwIfStopped(options);
        read(path, options, document);
        throwIfStopped(options);
    } catch (const Stopped&) {
        return std::nullopt;
    }
    if (document.text.find_first_not_of(" \t\n") == std::string::npos)
        throw Error(ErrorCode::InvalidInput, path.string() + " holds no text");
    if (options.progress) options.progress(1);
    return document;
}

}  // namespace timbre::text
