#include "ui/shell/navigation_rail.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

// In the corner of a button.
class NoticeDot : public QWidget {
public:
    explicit NoticeDot(QToolButton* button) : QWidget(button) {
        setObjectName("noticeDot");
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(QSize(1, 1) * (unit(button) * 3));
        auto* corner = new QVBoxLayout(button);
        const int u = unit(button);
        corner->setContentsMargins(u, u, u * 4, u);
        corner->addWidget(this, 0, Qt::AlignTop | Qt::AlignRight);
    }
    void setUrgent(bool isUrgent) {
        isUrgent_ = isUrgent;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isUrgent_ ? colours().danger : colours().warning);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    bool isUrgent_ = false;
};

}  // namespace

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), group_(new QButtonGroup(this)) {
    setObjectName("rail");
    const int u = unit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 4, u * 2, u * 3);
    column->setSpacing(u * 2);
    // A button paints its picture anew where the scale of the screen changes; a label does not.
    mark_ = new QToolButton(this);
    mark_->setIcon(QIcon(":/icons/timbre-studio.svg"));
    mark_->setIconSize(QSize(1, 1) * (u * 9));
    mark_->setAttribute(Qt::WA_TransparentForMouseEvents);
    mark_->setFocusPolicy(Qt::NoFocus);
    mark_->setAccessibleName(tr("Timbre Studio"));
    column->addWidget(mark_, 0, Qt::AlignHCenter);
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
    button->setFixedHeight(heightOf(compact_));
    button->setMinimumWidth(unit(this) * 20);
    button->setProperty("kind", "rail");
    buttons_.push_back(button);
    return button;
}

void NavigationRail::addScreen(const QString& iconName, const QString& name, const QString& shortcut) {
    auto* button = makeButton(iconName, name);
    button->setCheckable(true);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, shortcut));
    button->setProperty("plainTip", button->toolTip());
    group_->addButton(button, static_cast<int>(group_->buttons().size()));
    screens_->addWidget(button);
}

QToolButton* NavigationRail::addTool(const QString& iconName, const QString& name) {
    auto* button = makeButton(iconName, name);
    button->setToolTip(name);
    tools_->addWidget(button);
    return button;
}

int NavigationRail::heightOf(bool compact) const {
    const int u = unit(this);
    return compact ? u * 8 : u * 9 + fontMetrics().height();
}

QSize NavigationRail::minimumSizeHint() const {
    const int u = unit(this);
    const int count = static_cast<int>(buttons_.size());
    return {QFrame::minimumSizeHint().width(), count * (heightOf(true) + u) + u * 8};
}

// All names where there is room for all, none where there is not.
void NavigationRail::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const int u = unit(this);
    const int count = static_cast<int>(buttons_.size());
    setCompact(height() < count * (heightOf(false) + u) + u * 24);
}

void NavigationRail::setCompact(bool compact) {
    if (compact == compact_) return;
    compact_ = compact;
    mark_->setVisible(!compact);
    for (auto* button : buttons_) {
        button->setFixedHeight(heightOf(compact));
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
    }
}

void NavigationRail::setNotice(int index, const QString& text, bool isUrgent) {
    auto* button = qobject_cast<QToolButton*>(group_->button(index));
    if (button == nullptr) return;
    auto* dot = static_cast<NoticeDot*>(button->findChild<QWidget*>("noticeDot"));
    if (dot == nullptr && text.isEmpty()) return;
    if (dot == nullptr) dot = new NoticeDot(button);
    dot->setUrgent(isUrgent);
    dot->setVisible(!text.isEmpty());
    const auto tip = button->property("plainTip").toString();
    button->setToolTip(text.isEmpty() ? tip : tip + "\n" + text);
    button->setAccessibleDescription(text);
}

void NavigationRail::setCurrent(int index) {
    if (auto* button = group_->button(index)) return button->setChecked(true);
    // A screen without a button here, such as Help: none is marked.
    group_->setExclusive(false);
    if (auto* marked = group_->checkedButton()) marked->setChecked(false);
    group_->setExclusive(true);
}

}  // namespace timbre::ui
