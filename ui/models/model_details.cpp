#include "ui/models/model_details.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/models/model_commands.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr int kBarSteps = 1000;
constexpr int kMostFiles = 40;

// Names below the folder with their sizes, a line each.
QStringList filesIn(const QString& folder) {
    QStringList lines;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && lines.size() < kMostFiles) {
        files.next();
        lines << QDir(folder).relativeFilePath(files.filePath()) + QStringLiteral(" · ") +
                     bytesText(files.fileInfo().size());
    }
    lines.sort();
    return lines;
}

}  // namespace

ModelDetails::ModelDetails(const Services& services, ModelCommands& commands, QWidget* parent)
    : QScrollArea(parent), services_(services), commands_(commands) {
    setObjectName("modelDetails");
    setAccessibleName(tr("Details of the model"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    auto& models = services_.models;
    const auto changed = [this](const QString& id) {
        if (id == id_) showState();
    };
    connect(&models, &ModelList::rowChanged, this, changed);
    connect(&models, &ModelList::listed, this, &ModelDetails::showState);
    connect(&models, &ModelList::progressed, this, [this](const engine::ModelProgressed& event) {
        const auto* shown = row();
        if (shown != nullptr && shown->id == event.id) showProgress(*shown);
    });
    connect(&models, &ModelList::verified, this, [this](const engine::ModelVerified& event) {
        verified_[event.id] = event;
        showState();
    });
    showState();
}

void ModelDetails::build() {
    const int u = unit(this);
    body_ = new QWidget(this);
    setWidget(body_);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 3);
    addHead(column);
    addButtons(column);
    facts_ = new QGridLayout;
    facts_->setHorizontalSpacing(u * 3);
    facts_->setVerticalSpacing(u);
    facts_->setColumnStretch(1, 1);
    addFact(tr("Tasks"), "tasks");
    addFact(tr("Languages"), "languages");
    addFact(tr("Licence"), "licence");
    addFact(tr("Family"), "family");
    addFact(tr("Repository"), "repository");
    addFact(tr("Revision"), "revision");
    addFact(tr("Size"), "size");
    addFact(tr("Needs memory"), "needs");
    addFact(tr("Folder"), "folder");
    addFact(tr("Computes on"), "device");
    addFact(tr("Loaded in"), "load");
    addFact(tr("Memory"), "memory");
    addFact(tr("Used by"), "users");
    addFact(tr("Speed on this computer"), "speed");
    addFact(tr("Files compared"), "checked");
    column->addLayout(facts_);
    files_ = makeLabel({}, TextRole::Small, body_);
    files_->setObjectName("modelFiles");
    files_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    files_->setWordWrap(true);
    column->addWidget(files_);
    column->addStretch(1);
}

void ModelDetails::addHead(QVBoxLayout* column) {
    const int u = unit(this);
    back_ = makeButton(tr("Back to the list"), "previous", ButtonKind::Quiet, body_);
    back_->setObjectName("modelBack");
    connect(back_, &QPushButton::clicked, this, &ModelDetails::backWanted);
    name_ = makeLabel({}, TextRole::Title, body_);
    name_->setObjectName("modelName");
    state_ = makeLabel({}, TextRole::Muted, body_);
    state_->setObjectName("modelState");
    description_ = makeLabel({}, TextRole::Body, body_);
    note_ = makeLabel({}, TextRole::Muted, body_);
    note_->setObjectName("modelNote");
    problem_ = new QFrame(body_);
    problem_->setObjectName("banner");
    problem_->setProperty("tone", "problem");
    problemText_ = makeLabel({}, TextRole::Heading, problem_);
    problemText_->setObjectName("modelProblem");
    remedy_ = makeLabel({}, TextRole::Muted, problem_);
    remedy_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    learn_ = makeButton(tr("Learn more"), {}, ButtonKind::Quiet, problem_);
    auto* box = new QVBoxLayout(problem_);
    box->setContentsMargins(u * 3, u * 2, u * 3, u * 2);
    box->addWidget(problemText_);
    box->addWidget(remedy_);
    box->addWidget(learn_, 0, Qt::AlignLeading);
    connect(learn_, &QPushButton::clicked, this, [this] {
        const auto* shown = row();
        if (shown != nullptr && shown->problem)
            Q_EMIT services_.navigator.helpWanted("errors/" + toQString(shown->problem->name()));
    });
    bar_ = new QProgressBar(body_);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    progress_ = makeLabel({}, TextRole::Muted, body_);
    progress_->setObjectName("modelProgress");
    for (QLabel* label : {name_, description_, note_, problemText_, remedy_, progress_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(back_, 0, Qt::AlignLeading);
    for (QWidget* part :
         std::initializer_list<QWidget*>{name_, state_, problem_, progress_, bar_, note_, description_})
        column->addWidget(part);
    setDrawer(false);
}

void ModelDetails::addButtons(QVBoxLayout* column) {
    auto* buttons = new QWidget(body_);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    const auto add = [&](ButtonKind kind, const char* iconName, const QString& text, const char* name) {
        auto* button = makeButton(text, iconName, kind, buttons);
        button->setObjectName(name);
        flow->addWidget(button);
        return button;
    };
    primary_ = add(ButtonKind::Primary, "", {}, "modelPrimary");
    measure_ = add(ButtonKind::Normal, "speed", tr("Measure"), "modelMeasure");
    check_ = add(ButtonKind::Normal, "shield", tr("Check…"), "modelCheck");
    pin_ = add(ButtonKind::Normal, "lock", tr("Keep in memory"), "modelPin");
    more_ = makeIconButton("more", tr("More that can be done"), buttons);
    more_->setObjectName("modelMore");
    flow->addWidget(more_);
    connect(primary_, &QPushButton::clicked, this, [this] { commands_.primary(id_); });
    connect(measure_, &QPushButton::clicked, this, [this] { commands_.measure(id_); });
    connect(check_, &QPushButton::clicked, this, [this] { commands_.verify({id_}); });
    connect(pin_, &QPushButton::clicked, this, [this] { commands_.pin(id_); });
    connect(more_, &QToolButton::clicked, this,
            [this] { commands_.menuFor(id_, this)->popup(more_->mapToGlobal(more_->rect().bottomLeft())); });
    services_.actions.explain(measure_, tr("Measure the speed on this computer"), "modelsMeasure");
    services_.actions.explain(check_, tr("Compare the files, load it, try it"), "modelsVerify");
    services_.actions.explain(pin_, tr("It is not unloaded when it is idle"), "modelsPin");
    column->addWidget(buttons);
}

void ModelDetails::addFact(const QString& name, const char* id) {
    auto* label = makeLabel(name, TextRole::Muted, body_);
    auto* value = makeLabel({}, TextRole::Body, body_);
    value->setObjectName(QStringLiteral("fact-") + id);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    const int place = static_cast<int>(factRows_.size());
    facts_->addWidget(label, place, 0);
    facts_->addWidget(value, place, 1);
    factRows_[id] = {label, value};
}

void ModelDetails::setFact(const char* id, const QString& text) {
    const Fact& fact = factRows_.at(id);
    fact.value->setText(text);
    fact.name->setVisible(!text.isEmpty());
    fact.value->setVisible(!text.isEmpty());
}

void ModelDetails::setDrawer(bool drawer) {
    back_->setVisible(drawer);
}

void ModelDetails::showModel(const QString& id) {
    if (id != id_) verticalScrollBar()->setValue(0);
    id_ = id;
    showState();
}

void ModelDetails::showState() {
    const auto* shown = row();
    body_->setVisible(shown != nullptr);
    if (shown == nullptr) return;
    name_->setText(toQString(shown->name));
    QString state = modelStateText(shown->state);
    if (shown->pinned) state += QStringLiteral(" · ") + tr("kept in memory");
    if (shown->inPlace) state += QStringLiteral(" · ") + tr("used where it is");
    state_->setText(state);
    description_->setText(toQString(shown->description));
    description_->setVisible(!shown->description.empty());
    note_->setText(cannotRunText(*shown));
    note_->setVisible(!shown->canRun);
    const ModelAction action = primaryActionOf(*shown);
    QString text = modelActionName(action);
    if (action == ModelAction::Download && shown->downloadBytes > 0)
        //: %1 is what the button does, %2 a size such as 150 MB
        text = tr("%1 (%2)").arg(text, bytesText(shown->downloadBytes));
    primary_->setText(text);
    primary_->setIcon(icon(modelActionIcon(action), IconColour::OnAccent));
    primary_->setVisible(action != ModelAction::None);
    const bool builtIn = shown->state == engine::ModelState::BuiltIn;
    const bool here = isOnThisMachine(*shown) && !builtIn;
    check_->setVisible(!builtIn);
    measure_->setEnabled(isOnThisMachine(*shown) && shown->canRun);
    pin_->setVisible(here);
    pin_->setText(shown->pinned ? tr("May be unloaded when idle") : tr("Keep in memory"));
    pin_->setIcon(icon(shown->pinned ? "lock-open" : "lock"));
    showProblem(*shown);
    showProgress(*shown);
    showFacts(*shown);
    listFiles(*shown);
}

void ModelDetails::showProblem(const engine::ModelRow& row) {
    problem_->setVisible(row.problem.has_value());
    if (!row.problem) return;
    const ErrorText text = modelErrorText(*row.problem);
    problemText_->setText(text.sentence);
    remedy_->setText(text.remedy + '\n' + text.details);
    //: %1 is the sentence of an error
    learn_->setAccessibleName(tr("Learn more about: %1").arg(text.sentence));
}

void ModelDetails::showProgress(const engine::ModelRow& row) {
    const bool busy = isBusy(row.state);
    bar_->setVisible(busy);
    progress_->setVisible(busy);
    if (!busy) return;
    const ModelProgress progress = services_.models.progressOf(row);
    bar_->setRange(0, progress.bytesTotal > 0 ? kBarSteps : 0);
    bar_->setValue(static_cast<int>(progress.share() * kBarSteps));
    const QString text = progressText(row, progress);
    progress_->setText(progress.file.isEmpty() ? text : text + '\n' + progress.file);
}

void ModelDetails::showFacts(const engine::ModelRow& row) {
    setFact("tasks", taskTexts(row).join(", "));
    setFact("languages", modelLanguages(row, 12));
    setFact("licence", toQString(row.licence));
    setFact("family", modelFamily(row));
    setFact("repository", toQString(row.repository));
    setFact("revision", toQString(row.revision).left(12));
    setFact("size", modelSize(row));
    setFact("needs", row.ramBytes > 0 && !row.speed ? bytesText(row.ramBytes) : QString());
    setFact("folder", toQString(row.folder));
    const bool loaded = row.state == engine::ModelState::Loaded;
    setFact("device", loaded ? toQString(row.device + ", " + row.precision) : QString());
    setFact("load", loaded ? durationText(row.loadSeconds) : QString());
    setFact(
        "memory",
        loaded
            //: %1 and %2 are sizes such as 1.2 GB
            ? tr("%1 of weights, %2 measured").arg(bytesText(row.loadedBytes), bytesText(row.residentBytes))
            : QString());
    QString users = loaded && row.users > 0 ? tr("%n job(s)", nullptr, row.users) : QString();
    if (const QString shared = sharedText(row); !shared.isEmpty()) users += ", " + shared;
    setFact("users", users);
    QString speed;
    if (row.speed) {
        const auto& one = *row.speed;
        QStringList parts{modelNumbers(row)};
        if (one.realTimeFactor > 0)
            //: Real-time factor; %1 is a number such as 0.12
            parts << tr("RTF %1").arg(QLocale().toString(one.realTimeFactor, 'g', 3));
        //: %1 is a duration such as 1.4 s
        if (one.loadSeconds > 0) parts << tr("loaded in %1").arg(durationText(one.loadSeconds));
        //: %1 is a duration such as 0.3 s
        if (one.firstSoundMs > 0)
            parts << tr("first sound after %1").arg(durationText(one.firstSoundMs / 1000));
        parts << toQString(one.device + " " + one.precision).trimmed();
        if (one.measuredAt > 0)
            parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.measuredAt).date(),
                                        QLocale::ShortFormat);
        parts.removeAll(QString());
        speed = parts.join(", ");
    } else {
        speed = modelNumbers(row);
    }
    setFact("speed", speed);
    const auto checked = verified_.find(row.id);
    setFact("checked", checked == verified_.end() || !checked->second.good
                           ? QString()
                           //: %1 is a size such as 1.2 GB
                           : tr("%n file(s), %1", nullptr, static_cast<int>(checked->second.files))
                                 .arg(bytesText(checked->second.bytes)));
}

// Read in the background, once for each model and size.
void ModelDetails::listFiles(const engine::ModelRow& row) {
    if (row.folder.empty()) {
        filesOf_.clear();
        return files_->clear();
    }
    const QString folder = toQString(row.folder);
    const QString key = folder + '\n' + QString::number(row.bytesOnDisk);
    if (key == filesOf_) return;
    filesOf_ = key;
    files_->clear();
    services_.bridge.runInBackground(
        this, [folder] { return filesIn(folder); },
        [this, key](const QStringList& lines) {
            if (key == filesOf_) files_->setText(lines.join('\n'));
        });
}

}  // namespace timbre::ui
