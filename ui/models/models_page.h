#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The Models screen: the neural models on this machine.
class ModelsPage : public Screen {
    Q_OBJECT

public:
    ModelsPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
