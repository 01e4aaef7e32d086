#pragma once

#include <QString>

#include <string>

namespace timbre::ui {

// A text of some ten seconds to read aloud, in the language of a BCP 47 tag; English where we have
// none. It holds most sounds of the language and no name or number that could be read in two ways.
QString readingText(const std::string& language);

}  // namespace timbre::ui
