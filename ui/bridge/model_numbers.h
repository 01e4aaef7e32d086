#pragma once

#include "core/engine/model_events.h"

#include <QString>

class QComboBox;

namespace timbre::ui {

class ModelList;

// What every choice of a model says of it: "starts in 1.4 s, 12 × real time, 1.2 GB here", of what was
// measured on this machine; "not measured yet" of what is here and could be; else empty.
QString modelNumbers(const engine::ModelRow& row);

// Shows beside the models that a box offers what was measured of them on this machine, now and whenever
// the box or the measurements change. The items' data are ids of models; other items stay as they are.
// Once per box; the list outlives it. GUI thread only.
void showModelNumbers(QComboBox* box, const ModelList& models);

}  // namespace timbre::ui
