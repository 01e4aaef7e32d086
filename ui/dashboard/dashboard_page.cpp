#include "ui/dashboard/dashboard_page.h"

#include "ui/shell/actions.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace timbre::ui {

DashboardPage::DashboardPage(const Services& services, QWidget* parent)
    : Screen(parent), services_(services) {
    auto* column = new QVBoxLayout(this);
    auto* empty = new EmptyState(
        "dashboard", tr("Nothing is measured on this page yet"),
        tr("Speed, time to the first sound, dropouts and memory of every job will be shown here over time, "
           "with comparisons and alerts. Until then, each take says below the editor how fast it was made "
           "and how soon it sounded, and each job says in the strip below what it is doing, how far it is "
           "and how long it still needs."),
        this);
    const auto add = [&](const QString& text, const QString& iconName, const QString& action) {
        auto* button = makeButton(text, iconName, ButtonKind::Normal, this);
        services_.actions.explain(button, text, action);
        connect(button, &QPushButton::clicked, this, [this, action] { services_.actions.run(action); });
        empty->addWidget(button);
    };
    add(tr("Speak a text"), "speak", "show1");
    add(tr("Look at what was made"), "history", "show4");
    column->addWidget(empty);
}

}  // namespace timbre::ui
