#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The Dashboard screen: how well and how fast everything runs.
class DashboardPage : public Screen {
    Q_OBJECT

public:
    DashboardPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
