#pragma once

#include "core/text/plan.h"

#include <QString>

#include <memory>
#include <vector>

namespace timbre::ui {

// What a text will become when it is spoken. Positions are those of the QString.
struct TextPlan {
    struct Sentence {
        int position = 0, length = 0;
        QString text;
        bool hasProblem = false;
    };
    struct Problem {
        int position = 0, length = 0;
        QString message;
    };

    QString text;  // what was planned
    std::vector<Sentence> sentences;
    std::vector<Problem> problems;
    bool isSubtitles = false;
    std::size_t characters = 0;
};

// Plans the text. Paragraphs that also stand in `before`, at the beginning or at the end, are taken
// from there; `before` must have been planned with the same options, or be null. Any thread; slow for
// long texts that are new.
std::shared_ptr<const TextPlan> planText(const QString& text, const text::PlanOptions& options,
                                         const TextPlan* before);

}  // namespace timbre::ui
