#pragma once

#include "ui/dashboard/dashboard_tab.h"

#include <QByteArray>
#include <QString>

namespace timbre::ui {

// Asks where to, writes in the background, and says how it went. `name` without its suffix is offered.
void saveFile(const DashboardParts& parts, QWidget* parent, const QString& name, const QString& suffix,
              QByteArray bytes);

}  // namespace timbre::ui
