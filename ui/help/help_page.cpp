#include "ui/help/help_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

HelpPage::HelpPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new EmptyState("info", tr("Help"), tr("The guide and the journal of errors."), this));
}

}  // namespace timbre::ui
