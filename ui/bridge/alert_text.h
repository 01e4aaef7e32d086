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
QString severityText(metrics::Severity severity);

}  // namespace timbre::ui
