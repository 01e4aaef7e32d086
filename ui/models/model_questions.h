#pragma once

#include "core/engine/model_events.h"

#include <functional>

class QWidget;

namespace timbre::ui {

// Questions before something is deleted that nothing brings back: they say which folder and how many
// bytes. `yes` runs when the user agrees.
void askToRemove(const engine::ModelRow& model, QWidget* parent, std::function<void()> yes);
void askToDiscardDownload(const engine::ModelRow& model, QWidget* parent, std::function<void()> yes);

}  // namespace timbre::ui
