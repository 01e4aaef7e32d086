#pragma once

#include <QString>

#include <vector>

namespace timbre::ui {

// A description of a voice to begin with: its name for people, and the words for the model, which are
// English because the model was taught mostly in English and Chinese.
struct WishExample {
    QString name, wish;
};
std::vector<WishExample> wishExamples();

}  // namespace timbre::ui
