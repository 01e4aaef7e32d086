// What the strip that starts the bench is made of.
#include "core/config/schema.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_strip.h"
#include "ui/dashboard/bench_text.h"
#include "ui/settings/setting_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <thread>

namespace timbre::ui {
namespace {

using bench::SuiteMode;
using From = bench::BaselineWish::From;

constexpr int kProgressSteps = 1000;

QComboBox* makeCombo(QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    return combo;
}

QSpinBox* makeSpin(int least, int most, int value, const QString& suffix, QWidget* parent) {
    auto* spin = new QSpinBox(parent);
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setSuffix(suffix);
    return spin;
}

}  // namespace

void BenchStrip::build() {
    const int u = unit(this);
    setObjectName("benchStrip");
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(buildFirstRow());
    what_ = makeLabel({}, TextRole::Muted, this);
    what_->setObjectName("benchWhat");
    what_->setWordWrap(true);
    column->addWidget(what_);
    column->addWidget(buildProgress());
    column->addWidget(buildMore());
    fields_->hide();
    connect(suite_, &QComboBox::currentIndexChanged, this, &BenchStrip::showFields);
    connect(mode_, &QComboBox::currentIndexChanged, this, &BenchStrip::showFields);
    connect(turnKey_, &QComboBox::currentIndexChanged, this, &BenchStrip::listTurnValues);
    connect(engine_, &QComboBox::currentIndexChanged, this, &BenchStrip::listVoices);
    connect(start_, &QPushButton::clicked, this, &BenchStrip::startOrStop);
    connect(more_, &QToolButton::toggled, this, [this](bool open) {
        fields_->setVisible(open);
        more_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(daily_, &QCheckBox::toggled, this, [this](bool on) {
        parts_.services.preferences.set("bench.scheduled_check", on ? "true" : "false");
    });
    connect(&parts_.services.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key != QLatin1String("bench.scheduled_check")) return;
        const QSignalBlocker quiet(daily_);
        daily_->setChecked(parts_.services.preferences.boolean("bench.scheduled_check"));
    });
}

QWidget* BenchStrip::buildFirstRow() {
    auto* bar = new QWidget(this);
    auto* label = makeLabel(tr("Measure"), TextRole::Body, bar);
    suite_ = makeCombo(bar);
    suite_->setObjectName("benchSuite");
    suite_->setAccessibleName(tr("What is measured"));
    for (const auto suite : bench::kSuites) suite_->addItem(suiteText(suite), toQString(suite));
    label->setBuddy(suite_);
    start_ = makeButton(tr("Start"), "speed", ButtonKind::Primary, bar);
    start_->setObjectName("benchStart");
    more_ = new QToolButton(bar);
    more_->setObjectName("benchMore");
    more_->setText(tr("More"));
    more_->setToolTip(tr("Engine, length, runs, many at once, a second configuration, what to compare with"));
    more_->setCheckable(true);
    more_->setArrowType(Qt::RightArrow);
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(label);
    row->addWidget(suite_);
    row->addWidget(start_);
    row->addWidget(more_);
    row->addStretch(1);
    return bar;
}

QWidget* BenchStrip::buildProgress() {
    working_ = new QWidget(this);
    bar_ = new QProgressBar(working_);
    bar_->setObjectName("benchProgress");
    bar_->setAccessibleName(tr("Progress of the bench"));
    bar_->setRange(0, kProgressSteps);
    bar_->setTextVisible(false);
    status_ = makeLabel({}, TextRole::Small, working_);
    status_->setObjectName("benchStatus");
    status_->setWordWrap(true);
    auto* column = new QVBoxLayout(working_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(bar_);
    column->addWidget(status_);
    return working_;
}

QWidget* BenchStrip::addField(const QString& name, QWidget* control, const char* id) {
    auto* field = new QWidget(fields_);
    auto* label = makeLabel(name, TextRole::Small, field);
    label->setBuddy(control);
    control->setObjectName(id);
    control->setAccessibleName(name);
    control->setMinimumHeight(mode_->sizeHint().height());
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(label);
    column->addWidget(control);
    fields_->layout()->addWidget(field);
    return field;
}

QWidget* BenchStrip::buildMore() {
    fields_ = new QWidget(this);
    auto* flow = new FlowLayout(fields_);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 3);
    mode_ = makeCombo(fields_);
    mode_->addItem(tr("One after the other"), int(SuiteMode::Measure));
    mode_->addItem(tr("Many at once"), int(SuiteMode::Load));
    mode_->addItem(tr("More and more at once"), int(SuiteMode::Stress));
    mode_->addItem(tr("For a long time"), int(SuiteMode::Soak));
    addField(tr("How"), mode_, "benchMode");
    addField(tr("Engine"), engine_ = makeCombo(fields_), "benchEngine");
    addField(tr("Voice"), voice_ = makeCombo(fields_), "benchVoice");
    addField(tr("Recogniser"), recogniser_ = makeCombo(fields_), "benchRecogniser");
    length_ = makeCombo(fields_);
    length_->addItem(tr("Short, about 4 s"), int(bench::TextLength::Short));
    length_->addItem(tr("Medium, about 10 s"), int(bench::TextLength::Medium));
    length_->addItem(tr("Long, about 45 s"), int(bench::TextLength::Long));
    length_->setCurrentIndex(1);
    addField(tr("Text"), length_, "benchLength");
    runs_ = makeSpin(0, 1000, 0, {}, fields_);
    //: How often something is measured, where the program decides
    runs_->setSpecialValueText(tr("Automatic"));
    addField(tr("Runs"), runs_, "benchRuns");
    addField(tr("At once"), users_ = makeSpin(1, 256, 8, {}, fields_), "benchUsers");
    //: Seconds
    const QString seconds = tr(" s");
    addField(tr("Become more"), ramp_ = makeSpin(0, 3600, 60, seconds, fields_), "benchRamp");
    addField(tr("All of them"), steady_ = makeSpin(1, 86400, 120, seconds, fields_), "benchSteady");
    addField(tr("Become fewer"), down_ = makeSpin(0, 3600, 30, seconds, fields_), "benchDown");
    minutes_ = new QDoubleSpinBox(fields_);
    minutes_->setRange(0.1, 1440);
    minutes_->setDecimals(1);
    minutes_->setValue(10);
    //: Minutes
    minutes_->setSuffix(tr(" min"));
    addField(tr("Time"), minutes_, "benchMinutes");
    fillComparisons();
    fillTurns();
    daily_ = new QCheckBox(tr("Check every day"), fields_);
    daily_->setObjectName("benchDaily");
    daily_->setToolTip(settingDescription(*config::findSetting("bench.scheduled_check")));
    daily_->setChecked(parts_.services.preferences.boolean("bench.scheduled_check"));
    flow->addWidget(daily_);
    return fields_;
}

void BenchStrip::fillComparisons() {
    compare_ = makeCombo(fields_);
    compare_->addItem(tr("The chosen baselines"), int(From::Chosen));
    compare_->addItem(tr("The last run of it"), int(From::Last));
    compare_->addItem(tr("The selected run"), int(From::Run));
    addField(tr("Compare with"), compare_, "benchCompare");
    //: Per cent
    threshold_ = makeSpin(1, 1000, 20, tr(" %"), fields_);
    addField(tr("Too slow above"), threshold_, "benchThreshold");
}

void BenchStrip::fillTurns() {
    turnKey_ = makeCombo(fields_);
    //: There is no second configuration
    turnKey_->addItem(tr("None"), QString());
    for (const auto key : bench::kSpeedSettings)
        turnKey_->addItem(settingLabel(*config::findSetting(key)), toQString(key));
    addField(tr("In turns with another"), turnKey_, "benchTurnKey");
    turnValue_ = makeCombo(fields_);
    addField(tr("Set to"), turnValue_, "benchTurnValue");
}

void BenchStrip::listTurnValues() {
    turnValue_->clear();
    const auto* setting = config::findSetting(toUtf8(turnKey_->currentData().toString()));
    if (setting != nullptr) {
        for (const auto choice : setting->choices)
            turnValue_->addItem(choiceText(*setting, choice), toQString(choice));
        const int cores = std::max(1, int(std::thread::hardware_concurrency()));
        for (int n = 1; setting->type == config::Type::Integer && n <= cores; ++n)
            turnValue_->addItem(QLocale().toString(n), QString::number(n));
    }
    showFields();
}

}  // namespace timbre::ui
