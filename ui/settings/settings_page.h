#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The Settings screen: a searchable form made from the schema of settings.
class SettingsPage : public Screen {
    Q_OBJECT

public:
    SettingsPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
