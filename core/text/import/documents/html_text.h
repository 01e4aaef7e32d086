#pragma once

#include "core/text/import/import_steps.h"

#include <string>
#include <string_view>

namespace timbre::text {

// Adds what a person reads of an HTML or XHTML page: block elements are paragraphs; scripts, styles,
// navigation and ruby readings are left out. Takes any bytes for a page, as browsers do.
// html  UTF-8. Returns the page's title. Throws Stopped and Error(InvalidInput) over the writer's limit.
std::string addHtml(std::string_view html, const ImportOptions& options, ParagraphWriter& writer);

}  // namespace timbre::text
