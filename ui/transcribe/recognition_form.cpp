#include "ui/transcribe/recognition_form.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/option_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/option_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace timbre::ui {
namespace {

QComboBox* makeBox(const char* name, const QString& label, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

std::vector<OptionForm::Option> optionsOf(const models::RecogniserInfo& info) {
    std::vector<OptionForm::Option> options;
    for (const auto& spec : info.options)
        options.push_back({std::string(spec.key), optionText(spec.label), optionText(spec.unit),
                           optionText(spec.group), optionText(spec.description), spec.minimum, spec.maximum,
                           spec.defaultValue, spec.step});
    return options;
}

}  // namespace

RecognitionForm::RecognitionForm(const Services& services, Purpose purpose, QWidget* parent)
    : QWidget(parent), services_(services), purpose_(purpose) {
    setObjectName("recognitionForm");
    build();
    connectParts();
    setChoice({});
}

void RecognitionForm::build() {
    const int u = unit(this);
    recogniser_ = makeBox("recogniserBox", tr("Recogniser"), this);
    note_ = makeLabel({}, TextRole::Small, this);
    note_->setObjectName("recogniserNote");
    note_->setWordWrap(true);
    numbers_ = makeLabel({}, TextRole::Small, this);
    numbers_->setObjectName("recogniserNumbers");
    numbers_->setWordWrap(true);
    models_ = makeButton(tr("Get more models…"), "models", ButtonKind::Quiet, this);
    models_->setObjectName("moreModels");
    language_ = makeBox("spokenLanguage", tr("Spoken language"), this);
    language_->setEditable(false);
    task_ = makeBox("recognitionTask", tr("Task"), this);
    task_->addItem(tr("Write what is said"), false);
    task_->addItem(tr("Translate into English"), true);
    prompt_ = new QPlainTextEdit(this);
    prompt_->setObjectName("recognitionPrompt");
    prompt_->setAccessibleName(tr("Names and terms"));
    prompt_->setProperty("framed", true);
    prompt_->setTabChangesFocus(true);
    prompt_->setFixedHeight(fontMetrics().height() * 2 + u * 4);
    glossary_ = makeLabel({}, TextRole::Small, this);
    glossary_->setWordWrap(true);
    more_ = new QToolButton(this);
    more_->setObjectName("recognitionMore");
    more_->setText(tr("More"));
    more_->setProperty("kind", "fold");
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more_->setIconSize(QSize(1, 1) * (u * 3));
    more_->setCheckable(true);
    more_->setIcon(icon("chevron-right", IconColour::Muted));
    moreBody_ = new QWidget(this);
    gate_ = new QCheckBox(tr("Pass over stretches without speech"), moreBody_);
    gate_->setObjectName("recognitionGate");
    gate_->setToolTip(tr("Silence and noise are not decoded: faster, and nothing is invented there"));
    options_ = new OptionForm(moreBody_);
    auto* moreColumn = new QVBoxLayout(moreBody_);
    moreColumn->setContentsMargins(0, 0, 0, 0);
    moreColumn->setSpacing(u);
    moreColumn->addWidget(gate_);
    moreColumn->addWidget(options_);
    moreBody_->hide();
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* made = makeLabel(text, TextRole::Body, this);
        made->setBuddy(buddy);
        return made;
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u * 3);
    grid->setVerticalSpacing(u * 2);
    grid->addWidget(label(tr("Recogniser"), recogniser_), 0, 0);
    grid->addWidget(recogniser_, 0, 1);
    grid->addWidget(models_, 0, 2);
    grid->addWidget(note_, 1, 1, 1, 2);
    grid->addWidget(numbers_, 2, 1, 1, 2);
    grid->addWidget(languageLabel_ = label(tr("Spoken language"), language_), 3, 0);
    grid->addWidget(language_, 3, 1, 1, 2);
    grid->addWidget(taskLabel_ = label(tr("Task"), task_), 4, 0);
    grid->addWidget(task_, 4, 1, 1, 2);
    grid->addWidget(promptLabel_ = label(tr("Names and terms"), prompt_), 5, 0, Qt::AlignTop);
    grid->addWidget(prompt_, 5, 1, 1, 2);
    grid->addWidget(glossary_, 6, 1, 1, 2);
    grid->addWidget(more_, 7, 0, 1, 3, Qt::AlignLeading);
    grid->addWidget(moreBody_, 8, 0, 1, 3);
    grid->setColumnStretch(1, 1);
}

void RecognitionForm::connectParts() {
    connect(recogniser_, &QComboBox::activated, this, [this] {
        auto next = choice();
        next.options.clear();  // they are the other one's
        if (const auto* chosen = info()) next = fitted(next, *chosen);
        showRecogniser(next);
        Q_EMIT changed();
    });
    connect(models_, &QPushButton::clicked, this, [this] {
        window()->setFocus();
        Q_EMIT services_.navigator.modelsWanted("transcribe");
    });
    connect(more_, &QToolButton::toggled, this, [this](bool open) {
        moreBody_->setVisible(open);
        more_->setIcon(icon(open ? "chevron-down" : "chevron-right", IconColour::Muted));
        if (open) QTimer::singleShot(0, this, &RecognitionForm::showMore);  // when it has its place
    });
    connect(language_, &QComboBox::activated, this, &RecognitionForm::changed);
    connect(task_, &QComboBox::activated, this, &RecognitionForm::changed);
    connect(prompt_, &QPlainTextEdit::textChanged, this, &RecognitionForm::changed);
    connect(gate_, &QCheckBox::toggled, this, &RecognitionForm::changed);
    connect(options_, &OptionForm::changed, this, &RecognitionForm::changed);
    connect(&services_.bridge, &EngineBridge::enginesChanged, this, [this] { setChoice(choice()); });
    connect(&services_.bridge, &EngineBridge::engineReady, this, [this] { setChoice(choice()); });
    showModelNumbers(recogniser_, services_.models);
    connect(&services_.models, &ModelList::rowChanged, this, &RecognitionForm::showNumbers);
    connect(&services_.models, &ModelList::listed, this, &RecognitionForm::showNumbers);
    connect(&services_.glossary, &GlossaryKeeper::changed, this, &RecognitionForm::showGlossary);
}

// In a low window what was opened lies below the edge of the area that scrolls.
void RecognitionForm::showMore() {
    for (auto* parent = parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            const int margin = unit(this) * 2;
            area->ensureWidgetVisible(moreBody_, 0, margin);
            return area->ensureWidgetVisible(more_, 0, margin);  // its head is never out of sight
        }
}

bool RecognitionForm::fits(const models::RecogniserInfo& info) const {
    return purpose_ != Purpose::Translation || info.translates;
}

const models::RecogniserInfo* RecognitionForm::info() const {
    return findRecogniser(services_.bridge.recognisers(), toUtf8(recogniser_->currentData().toString()));
}

bool RecognitionForm::hasRecogniser() const {
    const auto* chosen = info();
    return chosen != nullptr && fits(*chosen);
}

void RecognitionForm::fillRecognisers(const std::string& chosen) {
    const QSignalBlocker quiet(recogniser_);
    recogniser_->clear();
    for (const auto& one : services_.bridge.recognisers())
        if (fits(one)) recogniser_->addItem(toQString(one.name), toQString(one.id));
    int place = recogniser_->findData(toQString(chosen));
    if (place < 0 && purpose_ == Purpose::New && services_.bridge.isReady()) {
        // What was chosen stays chosen, also when it went away: nobody is moved to another silently.
        //: A recogniser that was removed; %1 is its name
        recogniser_->addItem(tr("%1 (not on this computer)").arg(toQString(chosen)), toQString(chosen));
        place = recogniser_->count() - 1;
    }
    recogniser_->setCurrentIndex(std::max(0, place));
}

void RecognitionForm::fillLanguages(const std::string& chosen) {
    const QSignalBlocker quiet(language_);
    language_->clear();
    const auto* one = info();
    if (one == nullptr) return language_->addItem(spokenLanguageName(chosen), toQString(chosen));
    std::vector<std::pair<QString, std::string>> names;
    for (const auto& tag : one->languages) names.emplace_back(spokenLanguageName(tag), tag);
    std::ranges::sort(names, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    if (one->findsLanguage) language_->addItem(spokenLanguageName(kFoundOut), QString(kFoundOut));
    for (const auto& [name, tag] : names) language_->addItem(name, toQString(tag));
    language_->setCurrentIndex(std::max(0, language_->findData(toQString(chosen))));
}

void RecognitionForm::setChoice(const RecognitionChoice& choice) {
    const QSignalBlocker quiet(this);
    fillRecognisers(choice.recogniser);
    const auto* one = info();
    showRecogniser(one != nullptr ? fitted(choice, *one) : choice);
}

void RecognitionForm::showRecogniser(const RecognitionChoice& choice) {
    const QSignalBlocker quiet(this);
    shown_ = choice;
    const auto* one = info();
    fillLanguages(choice.language);
    note_->setText(one != nullptr ? optionText(one->qualityNote)
                                  : tr("It is not on this computer any more. Choose another one."));
    if (recogniser_->count() == 0)
        note_->setText(tr("None that translates is on this computer. The Whisper models do."));
    showNumbers();
    const bool task = purpose_ == Purpose::New && one != nullptr && one->translates;
    taskLabel_->setVisible(task);
    task_->setVisible(task);
    task_->setCurrentIndex(choice.translate ? 1 : 0);
    const bool takesPrompt = one != nullptr && one->takesPrompt;
    for (QWidget* part : std::initializer_list<QWidget*>{promptLabel_, prompt_})
        part->setVisible(purpose_ != Purpose::Translation);
    prompt_->setEnabled(takesPrompt);
    prompt_->setPlaceholderText(takesPrompt ? tr("Anna Berg, Kubernetes, the Halifax report…")
                                            : tr("This recogniser takes none; the glossary corrects it."));
    if (prompt_->toPlainText() != toQString(choice.prompt)) prompt_->setPlainText(toQString(choice.prompt));
    gate_->setChecked(choice.gate);
    gate_->setVisible(one != nullptr && one->isNeural);
    options_->setOptions(one != nullptr ? optionsOf(*one) : std::vector<OptionForm::Option>());
    options_->setValues(choice.options);
    const bool some = one != nullptr && (one->isNeural || !one->options.empty());
    more_->setVisible(some);
    moreBody_->setVisible(some && more_->isChecked());
    showGlossary();
}

// What was measured of the recogniser, below what it is good at.
void RecognitionForm::showNumbers() {
    const auto* row = services_.models.find(toUtf8(recogniser_->currentData().toString()));
    numbers_->setText(row != nullptr && row->speed ? modelNumbers(*row) : QString());
    numbers_->setVisible(!numbers_->text().isEmpty());
    note_->setVisible(!note_->text().isEmpty());
}

void RecognitionForm::showGlossary() {
    const auto* one = info();
    const auto entries = static_cast<int>(services_.glossary.glossary().size());
    const bool used = services_.preferences.boolean("transcribe.glossary") && entries > 0 && one != nullptr;
    glossary_->setVisible(used && purpose_ != Purpose::Translation);
    if (!used) return;
    glossary_->setText(one->takesPrompt
                           ? tr("The %n entry(ies) of the glossary are hints too.", nullptr, entries)
                           : tr("The %n entry(ies) of the glossary correct the text.", nullptr, entries));
}

RecognitionChoice RecognitionForm::choice() const {
    RecognitionChoice choice = shown_;
    if (recogniser_->count() > 0) choice.recogniser = toUtf8(recogniser_->currentData().toString());
    if (language_->count() > 0) choice.language = toUtf8(language_->currentData().toString());
    choice.translate = purpose_ == Purpose::New && task_->currentData().toBool();
    choice.prompt = toUtf8(prompt_->toPlainText());
    choice.gate = gate_->isChecked();
    if (info() != nullptr) choice.options = options_->values();
    return choice;
}

}  // namespace timbre::ui
