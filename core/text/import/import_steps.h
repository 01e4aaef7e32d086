#pragma once

#include "core/text/import/document_import.h"

#include <string>
#include <string_view>

namespace timbre::text {

// Inside the import only. What every reader does with what it finds.

// Collects paragraphs and keeps the text within its limit.
class ParagraphWriter {
public:
    explicit ParagraphWriter(std::size_t maxBytes) : maxBytes_(maxBytes) {}

    void add(std::string_view utf8);          // runs of white space become one space
    void addVerbatim(std::string_view utf8);  // line ends and spaces stay
    void breakLine();
    void endParagraph();
    std::string take();  // the whole, clean; the writer is then empty

private:
    void grow(std::size_t bytes) const;  // Throws Error(InvalidInput) over the limit

    std::string text_, paragraph_;
    std::size_t maxBytes_;
};

struct Stopped {};  // thrown where a reader is told to stop, caught in importDocument()
inline void throwIfStopped(const ImportOptions& options) {
    if (options.stop.stop_requested()) throw Stopped{};
}

std::string readPdf(const std::filesystem::path& path, const ImportOptions& options);

}  // namespace timbre::text
