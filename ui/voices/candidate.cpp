#include "ui/voices/candidate.h"

#include "core/base/error.h"
#include "ui/bridge/conversions.h"

#include <QStringList>

#include <random>

namespace timbre::ui {

QString candidateLetter(int number) {
    QString letters;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1) letters.prepend(QChar('A' + rest % 26));
    return letters;
}

std::vector<std::uint64_t> seedsAfter(std::uint64_t seed, int count) {
    std::mt19937_64 random(seed);
    std::vector<std::uint64_t> seeds;
    for (int i = 0; i < count; ++i) seeds.push_back(1 + random() % 999'999'999);
    return seeds;
}

QJsonObject candidateState(const Candidate& candidate) {
    return {{"number", candidate.number},
            {"voice", toQString(voices::formatVoice(candidate.voice))},
            {"sentence", candidate.sentence},
            {"origin", candidate.origin},
            {"favourite", candidate.isFavourite}};
}

std::optional<Candidate> candidateOf(const QJsonObject& state) {
    Candidate candidate;
    try {
        candidate.voice = voices::parseVoice(toUtf8(state["voice"].toString()));
    } catch (const Error&) {
        return std::nullopt;  // written by another version
    }
    candidate.number = state["number"].toInt(-1);
    candidate.sentence = state["sentence"].toString();
    candidate.origin = state["origin"].toString();
    candidate.isFavourite = state["favourite"].toBool();
    if (candidate.number < 0 || candidate.number > 9999 || !candidate.voice.seed) return std::nullopt;
    return candidate;
}

// Words at the same beginning and end are the same; what lies between is what was changed.
QString changedWords(const QString& before, const QString& now) {
    const QStringList old = before.simplified().split(' '), words = now.simplified().split(' ');
    const auto shortest = qMin(old.size(), words.size());
    qsizetype first = 0, last = 0;
    while (first < shortest && old[first] == words[first]) ++first;
    while (last < shortest - first && old[old.size() - 1 - last] == words[words.size() - 1 - last]) ++last;
    QStringList shown;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool changed = i >= first && i < words.size() - last;
        shown << (changed ? "<b>" + words[i].toHtmlEscaped() + "</b>" : words[i].toHtmlEscaped());
    }
    return shown.join(' ');
}

}  // namespace timbre::ui
