#pragma once

#include <QString>

#include <string>

namespace timbre::ui {

// A short sentence in the language of a BCP 47 tag, for hearing a voice. Empty for languages that we
// have none for.
QString previewSentence(const std::string& language);

}  // namespace timbre::ui
