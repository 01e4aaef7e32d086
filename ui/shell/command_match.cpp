#include "ui/shell/command_match.h"

#include <QChar>
#include <QStringList>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kWordStart = 100;
constexpr int kInside = 60;
constexpr int kScattered = 20;

bool startsWord(const QString& text, qsizetype position) {
    return position == 0 || !text[position - 1].isLetterOrNumber();
}

// Letters in order, but close together: "exprt" is meant, "e…x…p" over a sentence is chance.
bool isScattered(const QString& word, const QString& name) {
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = name.indexOf(letter, at + 1);
        if (at < 0) return false;
        if (first < 0) first = at;
    }
    return word.size() > 1 && at - first < word.size() * 3;
}

int wordScore(const QString& word, const QString& name) {
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
        if (startsWord(name, at)) return kWordStart - static_cast<int>(std::min<qsizetype>(at, 30));
    if (name.contains(word)) return kInside;
    return isScattered(word, name) ? kScattered : -1;
}

}  // namespace

QString folded(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isMark()) continue;
        plain += letter == QChar(0x0111) ? QChar('d') : letter;  // đ has no decomposition
    }
    return plain;
}

int matchScore(const QString& query, const QString& name) {
    int total = 0;
    for (const auto& word : query.split(' ', Qt::SkipEmptyParts)) {
        const int score = wordScore(word, name);
        if (score < 0) return -1;
        total += score;
    }
    return total;
}

}  // namespace timbre::ui
