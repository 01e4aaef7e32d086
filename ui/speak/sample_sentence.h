#pragma once

#include <QString>

#include <string>

namespace timbre::ui {

// What is said when there is no text yet, in the language of the voice; English where we have none.
QString sampleSentence(const std::string& language);
bool hasSampleSentence(const std::string& language);

}  // namespace timbre::ui
