#pragma once

#include "core/storage/records.h"

#include <QString>

#include <string>
#include <vector>

namespace timbre::ui {

// A text and where hits are in it.
struct MarkedText {
    struct Hit {
        int start = 0, length = 0;
    };
    QString text;
    std::vector<Hit> hits;
};
MarkedText markedText(const std::string& marked);
MarkedText excerptOf(const storage::HistoryRow& row);  // says so when the hit is in the settings

// "slt · 0:07 · took 0.4 s · cpu · 14:03", and in the trash how long it stays there.
QString rowLine(const storage::HistoryRow& row, int trashDays);
int daysLeft(const storage::HistoryRow& row, int trashDays);  // in the trash; never below 0

}  // namespace timbre::ui
