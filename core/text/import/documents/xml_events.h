#pragma once

#include "core/text/import/document_import.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace timbre::text {

// What an XML file is made of, in its order. Names are without their prefix.
struct XmlEvents {
    using Attributes = std::map<std::string, std::string, std::less<>>;
    std::function<void(std::string_view name, const Attributes& attributes)> opened;
    std::function<void(std::string_view name)> closed;
    std::function<void(std::string_view utf8)> text = {};
};

// Reads well-formed XML without a tree. Nothing outside the bytes is ever opened and no entity is
// expanded; a document type declaration is refused unless `mayDeclareType`.
// Throws Error(DamagedFile) naming `what` and the line; Stopped.
void readXml(const std::string& bytes, const std::string& what, const ImportOptions& options,
             const XmlEvents& events, bool mayDeclareType = false);

}  // namespace timbre::text
