#include "ui/widgets/plot/plot_legend.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plot/plot_colours.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace timbre::ui {
namespace {

QIcon swatch(const QWidget* widget, int colour, int dash) {
    const int air = unit(widget);  // the text stands at a distance, on either side of it
    const QSize size(unit(widget) * 5 + 2 * air, unit(widget) * 3);
    QPixmap picture(size * widget->devicePixelRatioF());
    picture.setDevicePixelRatio(widget->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QPen pen = plotPen(colour < 0 ? 0 : colour, dash, colour < 0 ? 2 : 4);
    if (colour < 0) pen.setColor(colours().muted);
    painter.setPen(pen);
    painter.drawLine(QPointF(air, size.height() / 2.0), QPointF(size.width() - air, size.height() / 2.0));
    return picture;
}

}  // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
}

void PlotLegend::setLines(const std::vector<PlotLine>& lines) {
    QStringList wanted;
    for (const auto& line : lines) wanted << line.group << line.name;
    wanted.removeDuplicates();
    if (wanted == shown_) return;  // the buttons keep the focus
    shown_ = wanted;
    for (const auto& entry : entries_) delete entry.button;
    entries_.clear();
    QSet<QString> known;
    for (const auto& line : lines)
        if (!line.group.isEmpty() && !known.contains(line.group)) {
            known.insert(line.group);
            add(line.group, line.colour, 0);
        }
    for (const auto& line : lines)
        if (!line.name.isEmpty() && !known.contains(line.name)) {
            known.insert(line.name);
            add(line.name, -1, line.dash);
        }
    hidden_.intersect(known);
    showSwatches();
}

void PlotLegend::add(const QString& name, int colour, int dash) {
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(tr("Show %1").arg(name));
    button->setToolTip(tr("Show or hide %1").arg(name));
    button->setCheckable(true);
    button->setChecked(!hidden_.contains(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({unit(this) * 7, unit(this) * 3});
    connect(button, &QToolButton::toggled, this, [this, name](bool on) {
        if (on)
            hidden_.remove(name);
        else
            hidden_.insert(name);
        Q_EMIT hiddenChanged(hidden_);
    });
    layout()->addWidget(button);
    button->show();
    entries_.push_back({button, colour, dash});
}

void PlotLegend::showSwatches() {
    for (const auto& entry : entries_) entry.button->setIcon(swatch(this, entry.colour, entry.dash));
}

void PlotLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showSwatches();
    QWidget::changeEvent(event);
}

}  // namespace timbre::ui
