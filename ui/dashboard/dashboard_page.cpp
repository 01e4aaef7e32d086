#include "ui/dashboard/dashboard_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

DashboardPage::DashboardPage(const Services& services, QWidget* parent)
    : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new EmptyState("info", tr("Dashboard"),
                                     tr("Speed and quality of every job will be shown here."), this));
}

}  // namespace timbre::ui
