// What the tab of advice is made of.
#include "ui/dashboard/advice_tab.h"
#include "ui/dashboard/profile_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace timbre::ui {

void AdviceTab::build() {
    const int u = unit(this);
    stack_ = new QStackedWidget(this);
    auto* scroll = new QScrollArea(stack_);
    scroll->setObjectName("adviceScroll");
    scroll->setAccessibleName(tr("Advice"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    scroll->setWidget(body);
    gap_ = makeLabel({}, TextRole::Body, body);
    gap_->setObjectName("adviceGap");
    gap_->setWordWrap(true);
    view_ = new ProfileView(body);
    nothing_ = makeLabel(tr("Nothing stands out: no rule has anything to recommend for these jobs."),
                         TextRole::Body, body);
    nothing_->setObjectName("adviceNothing");
    nothing_->setWordWrap(true);
    cardColumn_ = new QVBoxLayout;
    cardColumn_->setSpacing(u * 3);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, u * 2, 0);
    column->setSpacing(u * 3);
    column->addWidget(gap_);
    column->addWidget(makeLabel(tr("Recommendations"), TextRole::Heading, body));
    column->addWidget(nothing_);
    column->addLayout(cardColumn_);
    column->addWidget(makeLabel(tr("Where the time goes"), TextRole::Heading, body));
    column->addWidget(view_);
    column->addStretch(1);
    content_ = scroll;
    empty_ = buildEmpty();
    stack_->addWidget(content_);
    stack_->addWidget(empty_);
    auto* unread = new QWidget(stack_);  // until the first answer
    stack_->addWidget(unread);
    stack_->setCurrentWidget(unread);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, u * 2, 0, 0);
    all->setSpacing(u * 2);
    all->addWidget(buildChoices());
    all->addWidget(stack_, 1);
    engine_->hide();
    target_->hide();
}

QWidget* AdviceTab::buildChoices() {
    const int u = unit(this);
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u * 2);
    engine_ = new QComboBox(bar);
    engine_->setObjectName("adviceEngine");
    engine_->setAccessibleName(tr("Engine or recogniser"));
    engine_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    engine_->setMaximumWidth(u * 100);
    target_ = new QDoubleSpinBox(bar);
    target_->setObjectName("adviceTarget");
    target_->setAccessibleName(tr("Wanted real-time factor"));
    target_->setToolTip(tr("Seconds of computing for each second of sound; less is faster"));
    //: Before a number: the real-time factor that is wanted
    target_->setPrefix(tr("Target RTF "));
    target_->setRange(0.01, 10);
    target_->setDecimals(2);
    target_->setSingleStep(0.05);
    target_->setValue(bench::ProfileWish{}.targetRtf);
    auto* computer = makeButton(tr("Measure this computer…"), "speed", ButtonKind::Quiet, bar);
    computer->setObjectName("adviceMeasureComputer");
    computer->setToolTip(tr("How soon each model starts here, how fast it is and what it takes"));
    flow->addWidget(engine_);
    flow->addWidget(target_);
    flow->addWidget(computer);
    connect(engine_, &QComboBox::activated, this, [this] {
        const QStringList chosen = engine_->currentData().toStringList();
        wantedEngine_ = chosen.value(0).toStdString();
        wantedKind_ = chosen.value(1).toStdString();
        read();
    });
    connect(target_, &QDoubleSpinBox::valueChanged, this, &AdviceTab::showGap);
    connect(computer, &QPushButton::clicked, this, [this] { parts_.services.actions.run("modelsMachine"); });
    return bar;
}

QWidget* AdviceTab::buildEmpty() {
    auto* empty = new EmptyState(
        "speed", tr("No job was measured yet"),
        tr("Once something was spoken or transcribed, this shows where its time went and what would make "
           "it faster."),
        stack_);
    auto* speak = makeButton(tr("Speak something"), "speak", ButtonKind::Primary, empty);
    speak->setObjectName("adviceSpeak");
    empty->addWidget(speak);
    connect(speak, &QPushButton::clicked, this, [this] { parts_.services.actions.run("show1"); });
    return empty;
}

}  // namespace timbre::ui
