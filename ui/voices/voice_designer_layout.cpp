// How the designer is built and what it shows; what it does is in voice_designer.cpp.
#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/voice_model.h"
#include "ui/voices/design_form.h"
#include "ui/voices/neural_form.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/variation_panel.h"
#include "ui/voices/version_panel.h"
#include "ui/voices/voice_designer.h"
#include "ui/voices/voice_ranking.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

void VoiceDesigner::build() {
    const int u = unit(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(
        new EmptyState("user-voice", tr("Choose a voice"),
                       tr("Its sliders, versions and origin appear here. A voice that comes with "
                          "the program can be the start of one of your own."),
                       this));
    auto* page = new QWidget(this);
    problem_ = new Banner(page);
    problem_->setObjectName("designProblem");
    tabs_ = new QTabWidget(page);
    tabs_->setDocumentMode(true);
    tabs_->setObjectName("designTabs");
    versions_ = new VersionPanel(services_, tabs_);
    ranking_ = new VoiceRanking(services_, tabs_);
    tabs_->addTab(makeSliders(), tr("Sliders"));
    tabs_->addTab(versions_, tr("Versions"));
    tabs_->addTab(ranking_, tr("Ranking"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(u * 2, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(makeHead());
    column->addWidget(problem_);
    column->addWidget(makeButtons());
    column->addWidget(tabs_, 1);
    pages_->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);
}

QWidget* VoiceDesigner::makeHead() {
    const int u = unit(this);
    auto* head = new QWidget(this);
    name_ = new QLineEdit(head);
    name_->setObjectName("designName");
    name_->setAccessibleName(tr("Name of the voice"));
    name_->setMaxLength(100);
    dirty_ = makeLabel(QString(QChar(0x25CF)), TextRole::Body, head);
    dirty_->setObjectName("designDirty");
    dirty_->setToolTip(tr("There are changes that are not saved"));
    dirty_->setAccessibleName(dirty_->toolTip());
    undo_ = makeIconButton("undo", tr("Undo"), head);
    undo_->setObjectName("designUndo");
    redo_ = makeIconButton("redo", tr("Redo"), head);
    redo_->setObjectName("designRedo");
    connect(undo_, &QToolButton::clicked, this, &VoiceDesigner::undo);
    connect(redo_, &QToolButton::clicked, this, &VoiceDesigner::redo);
    detail_ = new ElidedLabel(head);
    setRole(detail_, TextRole::Small);
    base_ = new QComboBox(head);
    base_->setObjectName("designBase");
    base_->setAccessibleName(tr("Base voice"));
    base_->setToolTip(tr("The voice of the engine that the sliders change"));
    base_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    base_->setMinimumContentsLength(10);
    description_ = new QLineEdit(head);
    description_->setObjectName("designDescription");
    description_->setPlaceholderText(tr("What is this voice for?"));
    description_->setAccessibleName(tr("Description"));
    description_->setMaxLength(1000);
    auto* first = new QHBoxLayout;
    first->setSpacing(u * 2);
    first->addWidget(name_, 1);
    first->addWidget(dirty_);
    first->addWidget(undo_);
    first->addWidget(redo_);
    auto* second = new QHBoxLayout;
    second->addWidget(detail_, 1);
    second->addWidget(base_, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(description_);
    return head;
}

QWidget* VoiceDesigner::makeButtons() {
    const int u = unit(this);
    auto* box = new QWidget(this);
    listen_ = makeButton(tr("Listen"), "play", ButtonKind::Primary, box);
    listen_->setObjectName("designListen");
    listen_->setToolTip(tr("Says the sentence in this voice (Ctrl+Enter)"));
    sentence_ = new QLineEdit(box);
    sentence_->setObjectName("designSentence");
    sentence_->setAccessibleName(tr("Sentence to hear"));
    sentence_->setPlaceholderText(tr("Sentence to hear"));
    save_ = makeButton(tr("Save"), "save", ButtonKind::Normal, box);
    save_->setObjectName("designSave");
    saveAs_ = makeButton(tr("Save as…"), "copy", ButtonKind::Quiet, box);
    saveAs_->setObjectName("designSaveAs");
    saveAs_->setToolTip(tr("Saves a new voice (Ctrl+Shift+S)"));
    revert_ = makeButton(tr("Revert"), "reset", ButtonKind::Quiet, box);
    revert_->setObjectName("designRevert");
    revert_->setToolTip(tr("Back to what is saved; undo takes it back"));
    speak_ = makeButton(tr("Speak with it"), "speak", ButtonKind::Quiet, box);
    speak_->setObjectName("designSpeak");
    speak_->setToolTip(tr("Goes to the Speak screen with this voice"));
    auto* first = new QHBoxLayout;
    first->setSpacing(u * 2);
    first->addWidget(listen_);
    first->addWidget(sentence_, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(u);
    for (QPushButton* button : {save_, saveAs_, revert_, speak_}) second->addWidget(button);
    second->addStretch(1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addLayout(first);
    column->addLayout(second);
    connect(listen_, &QPushButton::clicked, this, &VoiceDesigner::listen);
    connect(save_, &QPushButton::clicked, this, &VoiceDesigner::save);
    connect(saveAs_, &QPushButton::clicked, this, &VoiceDesigner::saveAs);
    connect(revert_, &QPushButton::clicked, this, &VoiceDesigner::revert);
    connect(speak_, &QPushButton::clicked, this, &VoiceDesigner::speakWithIt);
    return box;
}

QWidget* VoiceDesigner::makeSliders() {
    const int u = unit(this);
    auto* content = new QWidget(this);
    variations_ = new VariationPanel(content);
    live_ = new QCheckBox(tr("Hear every change"), content);
    live_->setObjectName("designLive");
    live_->setChecked(true);
    live_->setToolTip(tr("Says the sentence whenever a slider is let go of"));
    neural_ = new NeuralForm(services_, content);
    form_ = new DesignForm(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, u * 2, u * 3, u * 2);
    column->setSpacing(u * 3);
    column->addWidget(variations_);
    column->addWidget(neural_);
    column->addWidget(live_);
    column->addWidget(form_);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void VoiceDesigner::showVoice() {
    pages_->setCurrentIndex(document_ != nullptr ? 1 : 0);
    if (document_ == nullptr) return;
    const auto& voice = document_->voice();
    const auto* info = engine();
    if (name_->text() != toQString(voice.name)) name_->setText(toQString(voice.name));
    if (description_->text() != toQString(voice.description))
        description_->setText(toQString(voice.description));
    const bool neural = voiceKind(voice, info) != VoiceKind::Plain;
    //: Below the name of a voice: language and engine
    detail_->setFullText(tr("%1 · %2").arg(languageName(voice.language),
                                           toQString(info != nullptr ? info->name : voice.engine)));
    const QString language = toQString(voice.language.substr(0, voice.language.find('-')));
    const QString sentence =
        sentences_.value(language, neural ? sentenceToHear(voice.language) : previewSentence(voice.language));
    if (sentence_->text() != sentence) sentence_->setText(sentence);
    fillBaseVoices(info);
    if (info != nullptr) form_->setEngine(*info);
    form_->setVisible(info != nullptr);
    // Of a neural engine only words leave open who speaks: there another seed is another person.
    variations_->setVisible(info != nullptr && (!neural || info->source == models::VoiceSource::Words));
    live_->setVisible(info != nullptr);
    neural_->setVisible(neural);
    if (neural) neural_->show(voice, info);
    //: Tab with everything that makes a voice
    tabs_->setTabText(0, neural ? tr("Voice") : tr("Sliders"));
    form_->setValues(voice.parameters);
    if (tabs_->currentWidget() == versions_) versions_->show(document_->saved());
    showProblems();
    showState();
}

void VoiceDesigner::fillBaseVoices(const models::SpeechEngineInfo* engine) {
    const QString id = toQString(engine != nullptr ? engine->id : std::string());
    if (base_->property("engine").toString() != id) {
        base_->setProperty("engine", id);
        base_->clear();
        if (engine != nullptr)
            for (const auto& voice : engine->voices)
                base_->addItem(toQString(voice.name), toQString(voice.id));
    }
    base_->setVisible(base_->count() > 0);
    base_->setCurrentIndex(base_->findData(toQString(document_->voice().baseVoice)));
}

void VoiceDesigner::showProblems() {
    const auto& voice = document_->voice();
    const auto* info = engine();
    if (info == nullptr) {
        const auto* model = services_.models.find(voice.engine);
        const QString sentence =
            voice.engine.empty() ? tr("The stored document of this voice cannot be read.")
            //: %1 is the name of a model
            : model != nullptr ? tr("Its model “%1” is not on this machine.").arg(toQString(model->name))
                               //: %1 is the id of an engine
                               : tr("The engine “%1” is not here.").arg(toQString(voice.engine));
        problem_->showMessage(Banner::Kind::Warning, sentence,
                              voice.engine.empty() ? tr("An older version may be good: see Versions.")
                                                   : tr("The voice is kept as it is and can be exported."));
        if (model != nullptr) problem_->setAction(tr("Get the model"));
        return;
    }
    const auto problems = voices::validateVoice(voice, *info);
    if (problems.empty()) return problem_->hide();
    QStringList details;
    for (const auto& problem : problems) details << toQString(problem);
    problem_->showMessage(Banner::Kind::Warning,
                          tr("%n setting(s) of this voice do not fit its engine, so it cannot speak.",
                             nullptr, static_cast<int>(problems.size())),
                          details.front(), details.join('\n'));
    problem_->setAction(tr("Remove what does not fit"));
}

void VoiceDesigner::showState() {
    const bool dirty = document_->isDirty(), builtIn = document_->saved().builtIn,
               speaks = engine() != nullptr;
    dirty_->setVisible(dirty);
    const auto& steps = document_->steps();
    undo_->setEnabled(steps.canUndo());
    redo_->setEnabled(steps.canRedo());
    //: %1 is what would be undone
    undo_->setToolTip(steps.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(steps.undoText()) : tr("Undo (Ctrl+Z)"));
    //: %1 is what would be redone
    redo_->setToolTip(steps.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(steps.redoText())
                                      : tr("Redo (Ctrl+Shift+Z)"));
    save_->setText(builtIn ? tr("Save as a copy…") : tr("Save"));
    save_->setToolTip(builtIn ? tr("Voices that come with the program stay as they are (Ctrl+S)")
                              : tr("Saves a new version (Ctrl+S)"));
    save_->setEnabled(builtIn || dirty);
    saveAs_->setVisible(!builtIn);
    revert_->setEnabled(dirty);
    for (QWidget* widget : std::initializer_list<QWidget*>{listen_, speak_}) widget->setEnabled(speaks);
}

}  // namespace timbre::ui
