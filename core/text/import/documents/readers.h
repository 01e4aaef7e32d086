#pragma once

#include "core/text/import/document_import.h"

#include <filesystem>

namespace timbre::text {

// One function per format. They fill in title and text, throw Error as importDocument() does, and
// Stopped when told to stop. `document.text` holds the file's text where it is a text file.
void readDocx(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document);
void readEpub(const std::filesystem::path& path, const ImportOptions& options, ImportedDocument& document);
void readHtml(const ImportOptions& options, ImportedDocument& document);
void readMarkdown(const ImportOptions& options, ImportedDocument& document);

}  // namespace timbre::text
