#pragma once

#include <QString>

#include <string>

namespace timbre::ui {

// A short sentence in the language of a BCP 47 tag, for hearing a voice. Empty for languages that we
// have none for.
QString previewSentence(const std::string& language);

// The same for any voice: for one that hears the language in the text, in the user's language; English
// where we have none.
QString sentenceToHear(const std::string& language);

}  // namespace timbre::ui
