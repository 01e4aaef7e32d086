#pragma once

#include "core/engine/events.h"

#include <QString>

namespace timbre::ui {

// Why a sentence did not come out well, in the user's language.
QString sentenceMark(const engine::SentenceMarked& event);
QString sentenceMark(const storage::SegmentRecord& segment);  // empty: all is well

}  // namespace timbre::ui
