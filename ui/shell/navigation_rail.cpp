#include "ui/shell/navigation_rail.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), group_(new QButtonGroup(this)) {
    setObjectName("rail");
    const int u = unit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 4, u * 2, u * 3);
    column->setSpacing(u * 2);
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(":/icons/timbre-studio.svg").pixmap(QSize(u * 9, u * 9), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignHCenter);
    mark->setAccessibleName(tr("Timbre Studio"));
    column->addWidget(mark);
    column->addSpacing(u * 3);
    screens_ = new QVBoxLayout;
    screens_->setSpacing(u);
    column->addLayout(screens_);
    column->addStretch(1);
    tools_ = new QVBoxLayout;
    tools_->setSpacing(u);
    column->addLayout(tools_);
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idClicked, this, &NavigationRail::screenChosen);
}

QToolButton* NavigationRail::makeButton(const QString& iconName, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(1, 1) * (unit(this) * 6));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumWidth(unit(this) * 20);
    button->setProperty("kind", "rail");
    return button;
}

void NavigationRail::addScreen(const QString& iconName, const QString& name, const QString& shortcut) {
    auto* button = makeButton(iconName, name);
    button->setCheckable(true);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, shortcut));
    group_->addButton(button, static_cast<int>(group_->buttons().size()));
    screens_->addWidget(button);
}

QToolButton* NavigationRail::addTool(const QString& iconName, const QString& name) {
    auto* button = makeButton(iconName, name);
    tools_->addWidget(button);
    return button;
}

void NavigationRail::setCurrent(int index) {
    if (auto* button = group_->button(index)) button->setChecked(true);
}

}  // namespace timbre::ui
