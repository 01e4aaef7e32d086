#pragma once

#include <QString>

namespace timbre::ui {

// Without case, accents and marks, so that "uber" finds "Über" and "giong" finds "giọng".
QString folded(const QString& text);

// How well a query meets a name, both folded: each of its words as a whole word's start (best), inside
// a word, or as letters in this order (worst); the better it fits, the larger. Below 0: it does not.
int matchScore(const QString& query, const QString& name);

}  // namespace timbre::ui
