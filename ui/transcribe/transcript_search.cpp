#include "ui/transcribe/transcript_search.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"

namespace timbre::ui {

QRegularExpression SearchPattern::expression() const {
    QString pattern = isRegularExpression ? find : QRegularExpression::escape(find);
    if (wholeWords) pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase) options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

std::vector<SearchHit> findAll(const TranscriptModel& model, const SearchPattern& pattern) {
    std::vector<SearchHit> hits;
    const auto expression = pattern.expression();
    if (pattern.find.isEmpty() || !expression.isValid()) return hits;
    for (int row = 0; row < model.segmentCount(); ++row) {
        auto matches = expression.globalMatch(toQString(model.record(row)->segment.text));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() > 0)
                hits.push_back(
                    {row, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
        }
    }
    return hits;
}

QString replacedIn(const QString& text, const SearchPattern& pattern) {
    const auto expression = pattern.expression();
    if (pattern.find.isEmpty() || !expression.isValid()) return text;
    QString replacement = pattern.replace;
    // Outside regular expressions a backslash is a backslash.
    if (!pattern.isRegularExpression) replacement.replace('\\', QLatin1String("\\\\"));
    QString changed = text;
    return changed.replace(expression, replacement);
}

std::vector<std::pair<int, QString>> replaceAll(const TranscriptModel& model, const SearchPattern& pattern) {
    std::vector<std::pair<int, QString>> changes;
    for (int row = 0; row < model.segmentCount(); ++row) {
        const QString before = toQString(model.record(row)->segment.text);
        const QString after = replacedIn(before, pattern).simplified();
        if (after != before) changes.emplace_back(row, after);
    }
    return changes;
}

}  // namespace timbre::ui
