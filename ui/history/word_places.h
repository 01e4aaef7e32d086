#pragma once

#include "core/storage/records.h"

#include <QString>

#include <vector>

namespace timbre::ui {

// A word of a shown text and when it sounds.
struct WordPlace {
    int position = 0, length = 0;  // of the QString
    qint64 startMs = 0;
};

// Of the text of a take or a transcript, as far as it is shown; a sentence without word times is one
// place. In order of the text. Pure.
std::vector<WordPlace> wordPlaces(const storage::HistoryItem& item,
                                  const std::vector<storage::SegmentRecord>& segments, const QString& shown);

// When what stands at this position sounds; below 0: not known.
qint64 startAt(const std::vector<WordPlace>& places, int position);

}  // namespace timbre::ui
