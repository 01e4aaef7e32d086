#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The Help screen: user guide, pages of the error codes, and the journal of errors.
class HelpPage : public Screen {
    Q_OBJECT

public:
    HelpPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
