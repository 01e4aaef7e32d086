#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

namespace timbre::ui {

// The History screen: one timeline of takes and transcripts.
class HistoryPage : public Screen {
    Q_OBJECT

public:
    HistoryPage(const Services& services, QWidget* parent = nullptr);

private:
    Services services_;
};

}  // namespace timbre::ui
