#pragma once

#include "core/base/error.h"

#include <QString>

namespace timbre::ui {

// An error in the user's language. `details` stays English: it is for the log and for reports.
struct ErrorText {
    QString sentence;  // what happened
    QString remedy;    // what to do about it
    QString details;   // "E_…: what, where, expected, found"
};
ErrorText errorText(const Error& error);

}  // namespace timbre::ui
