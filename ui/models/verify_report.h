#pragma once

#include "core/engine/model_events.h"

#include <QString>

#include <string>
#include <vector>

namespace timbre::ui {

// What a verify run found of one model, and its name.
struct VerifyResult {
    QString name;
    engine::ModelVerified found;
};

// "Good: 12 files compared, it said …" or what went wrong.
QString verifySentence(const engine::ModelVerified& found);
// For people, to paste into a report.
QString verifyReportText(const std::vector<VerifyResult>& results);
// For spreadsheets: a header and a row for each model; numbers with a point, times in seconds.
std::string verifyReportCsv(const std::vector<VerifyResult>& results);

}  // namespace timbre::ui
