#pragma once

#include "core/metrics/alert.h"

#include <QString>

#include <string>

namespace timbre::ui {

// What a rule for alerts is about, in words of the user's language.
struct AlertText {
    QString title, cause, remedy;  // a rule of another version: its id, and nothing
};
AlertText alertText(const std::string& rule);
// What is wrong, about what, and by how much: "Slower than usual (flite): 1.5 x, limit 1.2 x". The stored
// sentence of a rule of another version.
QString alertSentence(const metrics::Alert& alert);
QString severityText(metrics::Severity severity);

}  // namespace timbre::ui
