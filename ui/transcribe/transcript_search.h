#pragma once

#include <QRegularExpression>
#include <QString>

#include <utility>
#include <vector>

namespace timbre::ui {

class TranscriptModel;

// What to look for in a transcript, and what to write instead. Pure apart from reading the model.
struct SearchPattern {
    QString find, replace;
    bool matchCase = false, wholeWords = false, isRegularExpression = false;

    // Invalid when the regular expression is; the empty pattern finds nothing.
    QRegularExpression expression() const;
};

struct SearchHit {
    int row = -1, start = 0, length = 0;
    bool operator==(const SearchHit&) const = default;
};

std::vector<SearchHit> findAll(const TranscriptModel& model, const SearchPattern& pattern);
// Rows whose text changes, with their new text. In a regular expression's replacement \1 … \9 are what
// its groups found.
std::vector<std::pair<int, QString>> replaceAll(const TranscriptModel& model, const SearchPattern& pattern);
QString replacedIn(const QString& text, const SearchPattern& pattern);

}  // namespace timbre::ui
