#include "ui/settings/settings_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

SettingsPage::SettingsPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new EmptyState("more", tr("Settings"), tr("Every setting is found here."), this));
}

}  // namespace timbre::ui
