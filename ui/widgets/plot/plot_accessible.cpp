#include "ui/widgets/plot/plot_accessible.h"

#include "ui/widgets/plot/time_plot.h"
#include "ui/widgets/plot/waterfall.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace timbre::ui {
namespace {

template <class Plot>
class PlotAccessible final : public QAccessibleWidget {
public:
    explicit PlotAccessible(Plot* plot) : QAccessibleWidget(plot, QAccessible::Chart), plot_(plot) {}

    // Many readers say a chart's name only, so the value is part of it while there is one.
    QString text(QAccessible::Text kind) const override {
        const QString value = plot_->currentText();
        if (kind == QAccessible::Value) return value;
        if (kind == QAccessible::Name && !value.isEmpty())
            return plot_->title() + QStringLiteral(". ") + value;
        return QAccessibleWidget::text(kind);
    }

private:
    Plot* plot_;  // an accessible object never outlives its widget
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    if (auto* plot = qobject_cast<TimePlot*>(object)) return new PlotAccessible<TimePlot>(plot);
    if (auto* plot = qobject_cast<Waterfall*>(object)) return new PlotAccessible<Waterfall>(plot);
    return nullptr;
}

}  // namespace

void installPlotAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

void announcePlotValue(QWidget* plot) {
    QAccessibleEvent event(plot, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

}  // namespace timbre::ui
