#include "ui/history/history_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace timbre::ui {

HistoryPage::HistoryPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new EmptyState("text-lines", tr("History"),
                                     tr("Takes and transcripts appear here in the order they were made."),
                                     this));
}

}  // namespace timbre::ui
