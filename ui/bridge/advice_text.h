#pragma once

#include "core/metrics/advice.h"

#include <QString>
#include <QStringList>

namespace timbre::ui {

// What a rule of core/metrics advises, in words of the user's language; its numbers are the measured ones.
struct AdviceText {
    QString title, reason;  // of a rule of another version: as the core says it
    QStringList steps;
};
AdviceText adviceText(const metrics::Advice& advice);
QString effortText(metrics::Effort effort);  // "Little effort" …
QString riskText(metrics::Risk risk);        // "No risk" …

// Where somebody follows advice that no single setting fulfils.
enum class AdvicePlace { Nowhere, Speak, Voices, Models, Machine };
AdvicePlace advicePlace(std::string_view rule);
QString placeText(AdvicePlace place);  // of the button that leads there

}  // namespace timbre::ui
