#include "ui/speak/text_plan.h"

#include "core/base/log.h"
#include "core/text/subtitles.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <exception>

namespace timbre::ui {
namespace {

constexpr int kLookedAt = 4000;  // characters in which subtitles show

// Adds what text[begin, end) becomes.
void planPiece(TextPlan& result, int begin, int end, const text::PlanOptions& options) {
    if (begin >= end) return;
    const QByteArray bytes = QStringView(result.text).mid(begin, end - begin).toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const text::SpeechPlan plan =
        result.isSubtitles ? text::planSubtitles(view, options) : text::planSpeech(view, options);
    const BytePositions positions(bytes);
    const auto place = [&](std::size_t offset) {
        return begin + positions.position(static_cast<std::int64_t>(offset));
    };
    for (const auto& problem : plan.problems) {
        const int position = place(problem.offset);
        result.problems.push_back(
            {position, place(problem.offset + problem.length) - position, toQString(problem.message)});
    }
    auto problem = plan.problems.begin();
    for (const auto& part : plan.parts) {
        if (part.text.empty()) continue;  // a pause
        const std::size_t partEnd = part.sourceOffset + part.sourceLength;
        while (problem != plan.problems.end() && problem->offset < part.sourceOffset) ++problem;
        const int position = place(part.sourceOffset);
        result.sentences.push_back({position, place(partEnd) - position, toQString(part.text).simplified(),
                                    problem != plan.problems.end() && problem->offset < partEnd});
    }
}

// How much of both texts is the same up to the last blank line, from either end.
struct Common {
    int start = 0, end = 0;
};
Common commonParagraphs(const QString& before, const QString& now) {
    const auto shorter = std::min(before.size(), now.size());
    const QChar* a = before.constData();
    const QChar* b = now.constData();
    auto start = std::mismatch(a, a + shorter, b).first - a;
    while (start > 0 && (start < 2 || b[start - 1] != '\n' || b[start - 2] != '\n')) --start;
    qsizetype end = 0;
    while (end < shorter - start && a[before.size() - 1 - end] == b[now.size() - 1 - end]) ++end;
    const auto isBlankLine = [&](qsizetype fromEnd) {
        const QChar* at = b + now.size() - fromEnd;
        return fromEnd >= 2 && at[0] == '\n' && at[1] == '\n';
    };
    while (end > 0 && !isBlankLine(end)) --end;
    return {static_cast<int>(start), static_cast<int>(end)};
}

template <class Item>
void keepStart(std::vector<Item>& items, const std::vector<Item>& old, int end) {
    for (const auto& item : old) {
        if (item.position + item.length > end) return;
        items.push_back(item);
    }
}

template <class Item>
void keepEnd(std::vector<Item>& items, const std::vector<Item>& old, int start, int shift) {
    const auto first = std::ranges::lower_bound(old, start, {}, &Item::position);
    for (auto item = first; item != old.end(); ++item) {
        items.push_back(*item);
        items.back().position += shift;
    }
}

}  // namespace

std::shared_ptr<const TextPlan> planText(const QString& text, const text::PlanOptions& options,
                                         const TextPlan* before) {
    auto result = std::make_shared<TextPlan>();
    result->text = text;
    result->characters =
        static_cast<std::size_t>(std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); }));
    const int length = static_cast<int>(text.size());
    try {
        result->isSubtitles = text::looksLikeSubtitles(toUtf8(text.left(kLookedAt)));
        if (result->isSubtitles || before == nullptr || before->isSubtitles) {
            planPiece(*result, 0, length, options);
            return result;
        }
        const Common common = commonParagraphs(before->text, text);
        keepStart(result->sentences, before->sentences, common.start);
        keepStart(result->problems, before->problems, common.start);
        planPiece(*result, common.start, length - common.end, options);
        const int oldLength = static_cast<int>(before->text.size());
        keepEnd(result->sentences, before->sentences, oldLength - common.end, length - oldLength);
        keepEnd(result->problems, before->problems, oldLength - common.end, length - oldLength);
    } catch (const std::exception& error) {
        // Half-typed subtitles: speaking them will say what is wrong.
        log(LogLevel::Debug, "ui", error.what());
    }
    return result;
}

}  // namespace timbre::ui
