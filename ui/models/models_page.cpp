#include "ui/models/models_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

ModelsPage::ModelsPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new EmptyState("wave", tr("Models"),
                                     tr("Neural models will be fetched, checked and loaded here."), this));
}

}  // namespace timbre::ui
