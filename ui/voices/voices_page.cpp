#include "ui/voices/voices_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

VoicesPage::VoicesPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        new EmptyState("user-voice", tr("Voices"), tr("Here voices are kept, designed and compared."), this));
}

}  // namespace timbre::ui
