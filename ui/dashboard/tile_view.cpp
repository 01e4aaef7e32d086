#include "ui/dashboard/tile_view.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plot/sparkline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace timbre::ui {

TileView::TileView(QWidget* parent) : QFrame(parent) {
    build();
}

void TileView::build() {
    const int u = unit(this);
    setProperty("card", true);
    setMinimumWidth(u * 46);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    title_ = makeLabel({}, TextRole::Small, this);
    title_->setWordWrap(true);
    explain_ = makeIconButton("info", tr("Explain"), this);
    jobs_ = makeIconButton("text-lines", tr("Show the jobs"), this);
    explain_->setFocusPolicy(Qt::StrongFocus);
    jobs_->setFocusPolicy(Qt::StrongFocus);
    value_ = makeLabel({}, TextRole::Title, this);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    const bool isEmpty = !figure.value.has_value();
    const QString value = isEmpty ? tr("No value yet") : valueText(figure.unit, *figure.value);
    if (value_->text() != value) value_->setText(value);
    setRole(value_, isEmpty ? TextRole::Muted : TextRole::Title);
    //: %1: which jobs or samples a value is made of; %2: how many
    const QString of = isEmpty
                           ? tile.howToFill
                           : tr("%1, n\u00a0=\u00a0%2").arg(tile.of, QLocale().toString(qlonglong(figure.n)));
    of_->setText(of);
    setAccessibleName(figure.title + QStringLiteral(": ") + value + QStringLiteral(", ") + of);
    recent_->setValues(tile.recent);
    recent_->setVisible(!isEmpty);
    fill_->setVisible(isEmpty && !tile.fillAction.isEmpty());
    jobs_->setVisible(tile.hasJobs && !isEmpty);
}

}  // namespace timbre::ui
