#include "ui/dashboard/tile_view.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/sparkline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace timbre::ui {

TileView::TileView(QWidget* parent) : QFrame(parent) {
    build();
}

void TileView::build() {
    const int u = unit(this);
    setProperty("card", true);
    setMinimumWidth(u * 44);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    title_ = makeLabel({}, TextRole::Small, this);
    title_->setWordWrap(true);
    explain_ = makeIconButton("info", tr("Explain"), this);
    jobs_ = makeIconButton("text-lines", tr("Show the jobs"), this);
    explain_->setFocusPolicy(Qt::StrongFocus);
    jobs_->setFocusPolicy(Qt::StrongFocus);
    value_ = makeLabel({}, TextRole::Title, this);
    of_ = makeLabel({}, TextRole::Small, this);
    of_->setWordWrap(true);
    recent_ = new Sparkline(this);
    fill_ = makeButton({}, {}, ButtonKind::Normal, this);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(jobs_, 0, Qt::AlignTop);
    head->addWidget(explain_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3, u * 2, u * 2, u * 3);
    column->setSpacing(u);
    column->addLayout(head);
    column->addWidget(value_);
    column->addWidget(of_);
    column->addStretch(1);
    column->addWidget(fill_, 0, Qt::AlignLeading);
    column->addWidget(recent_);
    connect(explain_, &QToolButton::clicked, this, &TileView::explainWanted);
    connect(jobs_, &QToolButton::clicked, this, &TileView::jobsWanted);
    connect(fill_, &QPushButton::clicked, this, [this] { Q_EMIT fillWanted(tile_.fillAction); });
}

void TileView::show(const Tile& tile) {
    const auto& figure = tile.figure;
    if (tile_.id != tile.id) {
        setObjectName("tile-" + tile.id);
        title_->setText(figure.title);
        setToolTip(figure.meaning);
        //: %1 is the name of a measured value, such as "First sound"
        explain_->setAccessibleName(tr("Explain: %1").arg(figure.title));
        explain_->setToolTip(tr("Units, count and the query behind this number"));
        //: %1 is the name of a measured value, such as "First sound"
        jobs_->setAccessibleName(tr("Jobs behind: %1").arg(figure.title));
        fill_->setText(tile.fillText);
        //: %1: what to do, such as "Speak a text"; %2: the value that is missing
        fill_->setAccessibleName(tr("%1, to fill: %2").arg(tile.fillText, figure.title));
    }
    tile_ = tile;
    const bool isEmpty = !figure.value && !tile.now;
    const auto number = tile.now ? tile.now : figure.value;
    const QString value = number ? valueText(figure.unit, *number) : tr("No value yet");
    if (value_->text() != value) value_->setText(value);
    setRole(value_, isEmpty ? TextRole::Muted : TextRole::Title);
    const QString of = isEmpty ? tile.howToFill : underValue();
    if (of_->text() != of) of_->setText(of);
    setAccessibleName(figure.title + QStringLiteral(": ") + value + QStringLiteral(", ") + of);
    recent_->setValues(tile.recent);
    recent_->setVisible(!isEmpty && tile.recent.size() > 1);
    fill_->setVisible(isEmpty && !tile.fillAction.isEmpty());
    const bool leads = tile.hasJobs && !isEmpty;
    jobs_->setVisible(leads);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString TileView::underValue() const {
    const auto& figure = tile_.figure;
    const QString n = QLocale().toString(qlonglong(figure.n));
    //: %1: which jobs or samples a value is made of; %2: how many
    if (!tile_.now) return tr("%1, n\u00a0=\u00a0%2").arg(tile_.of, n);
    if (!figure.value) return tr("this second");
    //: Under a value of this second: what the database has; %1: a value; %2: how many samples it comes from
    return tr("this second; kept: %1, n\u00a0=\u00a0%2").arg(valueText(figure.unit, *figure.value), n);
}

// The whole tile leads where its button does.
void TileView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        !jobs_->isHidden())
        Q_EMIT jobsWanted();
}

}  // namespace timbre::ui
