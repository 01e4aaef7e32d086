// Electronic books (EPUB 2 and 3): the pages in the order of the spine.
#include "core/base/error.h"
#include "core/text/import/documents/html_text.h"
#include "core/text/import/documents/readers.h"
#include "core/text/import/documents/xml_events.h"
#include "core/text/import/documents/zip_archive.h"
#include "core/text/unicode.h"

#include <map>
#include <vector>

namespace timbre::text {
namespace {

constexpr const char* kContainer = "META-INF/container.xml";

std::string valueOf(const XmlEvents::Attributes& attributes, std::string_view name) {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

std::string packageOf(ZipArchive& archive, const ImportOptions& options) {
    std::string package;
    readXml(archive.read(kContainer), kContainer, options,
            {.opened =
                 [&](std::string_view name, const auto& attributes) {
                     if (name == "rootfile" && package.empty()) package = valueOf(attributes, "full-path");
                 },
             .closed = [](std::string_view) {}});
    if (package.empty()) throw Error(ErrorCode::DamagedFile, std::string(kContainer) + " names no package");
    return package;
}

struct Package {
    std::map<std::string, std::string> files;  // id → name in the archive
    std::vector<std::string> spine;            // ids
    std::string title;
};

Package readPackage(const std::string& bytes, const std::string& name, const ImportOptions& options) {
    Package package;
    ParagraphWriter title(1 << 16);
    bool inTitle = false;
    readXml(bytes, name, options,
            {.opened =
                 [&](std::string_view element, const auto& attributes) {
                     inTitle = element == "title" && package.title.empty();
                     if (element == "item")
                         package.files[valueOf(attributes, "id")] =
                             resolvePath(folderOf(name), valueOf(attributes, "href"));
                     if (element == "itemref" && valueOf(attributes, "linear") != "no")
                         package.spine.push_back(valueOf(attributes, "idref"));
                 },
             .closed =
                 [&](std::string_view element) {
                     if (element == "title" && package.title.empty()) package.title = title.take();
                     inTitle = false;
                 },
             .text =
                 [&](std::string_view text) {
                     if (inTitle) title.add(text);
                 }},
            true);
    return package;
}

// Books of shops are encrypted page by page; fonts alone may be without harm.
void refuseProtected(ZipArchive& archive, const Package& package, const std::filesystem::path& path,
                     const ImportOptions& options) {
    const auto encryption = archive.find("META-INF/encryption.xml");
    if (!encryption) return;
    readXml(*encryption, "META-INF/encryption.xml", options,
            {.opened =
                 [&](std::string_view name, const auto& attributes) {
                     if (name != "CipherReference") return;
                     const std::string file = resolvePath({}, valueOf(attributes, "URI"));
                     for (const auto& id : package.spine) {
                         const auto page = package.files.find(id);
                         if (page != package.files.end() && page->second == file)
                             throw Error(ErrorCode::Unsupported,
                                         path.string() + " is protected against copying");
                     }
                 },
             .closed = [](std::string_view) {}});
}

}  // namespace

void readEpub(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document) {
    ZipArchive archive(path, options);
    const std::string name = packageOf(archive, options);
    const Package package = readPackage(archive.read(name), name, options);
    refuseProtected(archive, package, path, options);
    document.title = package.title;
    ParagraphWriter writer(options.limits.textBytes);
    std::size_t done = 0;
    for (const auto& id : package.spine) {
        const auto file = package.files.find(id);
        if (file == package.files.end())
            throw Error(ErrorCode::DamagedFile,
                        path.string() + ": the spine names \"" + id + "\", which is not there");
        addHtml(decodeTextFile(archive.read(file->second)), options, writer);
        if (options.progress) options.progress(double(++done) / double(package.spine.size()));
    }
    document.text = writer.take();
}

}  // namespace timbre::text
