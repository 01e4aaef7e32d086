#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The Voices screen: the library of voices, and where they are designed and compared.
class VoicesPage : public Screen {
    Q_OBJECT

public:
    VoicesPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
