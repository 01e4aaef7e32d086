#include "ui/voices/voices_page.h"

#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/shell/actions.h"
#include "ui/shell/drop_overlay.h"
#include "ui/voices/blend_panel.h"
#include "ui/voices/copy_panel.h"
#include "ui/voices/describe_panel.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/voice_commands.h"
#include "ui/voices/voice_designer.h"
#include "ui/voices/voice_import.h"
#include "ui/voices/voice_library_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

namespace {

constexpr const char* kWayNames[] = {"describe", "copy", "blend"};  // in the draft

bool isSound(const QStringList& files) {
    return files.size() == 1 && kindOfFile(files.front()) == DropKind::Sound;
}

}  // namespace

VoicesPage::VoicesPage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      draft_(
          services.bridge, services.drafts / "new-voices.json", [this] { return draftText(); }, this) {
    const int u = unit(this);
    banner_ = new Banner(this);
    banner_->setObjectName("voicesBanner");
    splitter_ = new QSplitter(Qt::Horizontal, this);
    library_ = new VoiceLibraryView(services_, splitter_);
    right_ = new QStackedWidget(splitter_);
    designer_ = new VoiceDesigner(services_, right_);
    right_->addWidget(designer_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 4);
    splitter_->setHandleWidth(u * 3);
    commands_ = new VoiceCommands(services_, *library_, *banner_, this);
    commands_->sentence = [](const std::string& language) { return previewSentence(language); };
    import_ = new VoiceImport(services_, *banner_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 3);
    column->setSpacing(u * 3);
    column->addWidget(makeHead());
    column->addWidget(banner_);
    column->addWidget(splitter_, 1);
    library_->cards().setDirty([this](const std::string& id) { return designer_->isDirty(id); });
    connectLibrary();
    connect(&services_.navigator, &Navigator::designWanted, this, &VoicesPage::open);
    connect(import_, &VoiceImport::imported, this, &VoicesPage::open);
    draft_.restore([this](const QString& text) {
        kept_ = QJsonDocument::fromJson(text.toUtf8()).object();
        for (const auto& [way, panel] : panels_) panel->restore(kept_[kWayNames[int(way)]].toObject());
    });
}

QWidget* VoicesPage::makeHead() {
    auto* head = new QWidget(this);
    auto* create = makeButton(tr("New voice"), "plus", ButtonKind::Primary, head);
    create->setObjectName("newVoice");
    create->setToolTip(tr("By sliders, in words, from a recording, or between two (Ctrl+N)"));
    auto* ways = new QMenu(create);
    ways->setObjectName("newVoiceWays");
    fillNewMenu(ways);
    create->setMenu(ways);
    auto* import = makeButton(tr("Import…"), "open", ButtonKind::Normal, head);
    import->setObjectName("importVoices");
    import->setToolTip(tr("Takes voice files into the library (Ctrl+O)"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(makeLabel(tr("Voices"), TextRole::Title, head), 1);
    row->addWidget(import);
    row->addWidget(create);
    connect(import, &QPushButton::clicked, this, &VoicesPage::openFile);
    return head;
}

void VoicesPage::fillNewMenu(QMenu* menu) {
    const auto add = [&](const char* id, const char* picture, const QString& text, auto run) {
        auto* action = menu->addAction(icon(picture), text, this, run);
        action->setObjectName(id);
    };
    add("newBySliders", "settings", tr("Shape one with sliders"), [this] { newBySliders(); });
    add("newByWords", "edit", tr("Describe one in words"), [this] { show(Way::Describe); });
    add("newByCopy", "microphone", tr("Copy one from a recording"), [this] { show(Way::Copy); });
    add("newByBlend", "merge", tr("Blend two"), [this] { show(Way::Blend); });
}

// The best voice for the user's language as a start.
void VoicesPage::newBySliders() {
    const auto start = voices::defaultVoiceFor(toUtf8(QLocale().bcp47Name()), services_.bridge.voices());
    const auto english = voices::defaultVoiceFor("en", services_.bridge.voices());
    const auto& voice = start ? start : english;
    if (!voice) return;
    showDesigner();
    designer_->open(toQString(voice->id));
    designer_->saveAs();
}

MakingPanel& VoicesPage::panel(Way way) {
    auto& panel = panels_[way];
    if (panel != nullptr) return *panel;
    if (way == Way::Describe) panel = new DescribePanel(services_, right_);
    if (way == Way::Copy) panel = new CopyPanel(services_, right_);
    if (way == Way::Blend) panel = new BlendPanel(services_, right_);
    right_->addWidget(panel);
    panel->restore(kept_[kWayNames[int(way)]].toObject());
    connect(panel, &MakingPanel::touched, &draft_, &Draft::touch);
    connect(panel, &MakingPanel::closed, this, [this] {
        showDesigner();
        library_->focusList();
    });
    connect(panel, &MakingPanel::opened, this, &VoicesPage::open);
    return *panel;
}

void VoicesPage::show(Way way) {
    auto& wanted = panel(way);
    right_->setCurrentWidget(&wanted);
    wanted.entered();
}

void VoicesPage::showDesigner() {
    right_->setCurrentWidget(designer_);
}

QString VoicesPage::draftText() const {
    QJsonObject all = kept_;
    for (const auto& [way, panel] : panels_) all[kWayNames[int(way)]] = panel->state();
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void VoicesPage::connectLibrary() {
    connect(library_, &VoiceLibraryView::chosen, this, [this](const QString& id) {
        const auto* card = library_->cards().find(id);
        if (card == nullptr || card->inTrash) return;
        // A list that is read anew selects again; only another voice leaves a panel.
        if (designer_->current() != id) showDesigner();
        designer_->open(id);
    });
    connect(library_, &VoiceLibraryView::opened, this, [this](const QString& id) {
        showDesigner();
        designer_->open(id);
        designer_->listen();
    });
    connect(library_, &VoiceLibraryView::listenWanted, this, &VoicesPage::listenTo);
    connect(library_, &VoiceLibraryView::favouriteWanted, commands_, &VoiceCommands::setFavourite);
    connect(library_, &VoiceLibraryView::tagWanted, commands_, &VoiceCommands::tag);
    connect(library_, &VoiceLibraryView::folderWanted, commands_, &VoiceCommands::moveToFolder);
    connect(library_, &VoiceLibraryView::compareWanted, commands_, &VoiceCommands::compare);
    connect(library_, &VoiceLibraryView::exportWanted, commands_, &VoiceCommands::exportFiles);
    connect(library_, &VoiceLibraryView::deleteWanted, commands_, &VoiceCommands::remove);
    connect(library_, &VoiceLibraryView::restoreWanted, commands_, &VoiceCommands::restore);
    connect(library_, &VoiceLibraryView::menuWanted, this, &VoicesPage::showMenu);
    connect(designer_, &VoiceDesigner::dirtyChanged, library_, qOverload<>(&QWidget::update));
    connect(designer_, &VoiceDesigner::describeWanted, this, [this](const voices::Voice& voice) {
        static_cast<DescribePanel&>(panel(Way::Describe)).beginWith(voice);
        show(Way::Describe);
    });
    connect(designer_, &VoiceDesigner::currentChanged, this, [this] {
        const QString id = designer_->current();
        if (!id.isEmpty() && library_->selectedIds().size() <= 1 &&
            library_->selectedIds() != QStringList{id})
            library_->select(id);
    });
}

void VoicesPage::open(const QString& id) {
    showDesigner();
    designer_->open(id);
    library_->select(id);
}

void VoicesPage::listenTo(const QString& id) {
    const auto* card = library_->cards().find(id);
    if (card != nullptr && card->lacksModel)
        return Q_EMIT services_.navigator.modelWanted(toQString(card->voice.engine));
    if (card == nullptr || !card->problem.isEmpty()) return;
    const QString sentence =
        card->kind.isEmpty() ? previewSentence(card->voice.language) : sentenceToHear(card->voice.language);
    services_.bridge.engine().preview(card->voice, toUtf8(sentence.isEmpty() ? card->name : sentence));
}

void VoicesPage::addActions(Actions& actions) {
    const QString section = tr("Voices");
    const auto add = [&](const char* id, const QString& name, const char* keys, std::function<void()> run) {
        return actions.addFor(this, id, section, name, keys, std::move(run));
    };
    add("voiceListen", tr("Hear the voice that is designed"), "Ctrl+Return Ctrl+Enter",
        [this] { designer_->listen(); });
    add("voiceSave", tr("Save the voice"), "Ctrl+S", [this] { designer_->save(); });
    add("voiceSaveAs", tr("Save as a new voice"), "Ctrl+Shift+S", [this] { designer_->saveAs(); });
    add("voiceRevert", tr("Revert to the saved voice"), "", [this] { designer_->revert(); });
    add("voiceUndo", tr("Undo"), "Ctrl+Z", [this] { designer_->undo(); });
    add("voiceRedo", tr("Redo"), "Ctrl+Shift+Z Ctrl+Y", [this] { designer_->redo(); });
    add("voiceRename", tr("Rename the voice"), "F2", [this] { designer_->rename(); });
    add("voiceSpeak", tr("Speak with this voice"), "Ctrl+Shift+Return", [this] { designer_->speakWithIt(); });
    add("voiceNew", tr("New voice"), "Ctrl+N", [this] { findChild<QPushButton*>("newVoice")->showMenu(); });
    add("voiceSliders", tr("New voice by sliders"), "", [this] { newBySliders(); });
    add("voiceDescribe", tr("Describe a new voice in words"), "", [this] { show(Way::Describe); });
    add("voiceCopy", tr("Copy a voice from a recording"), "", [this] { show(Way::Copy); });
    add("voiceBlend", tr("Blend two voices"), "", [this] { show(Way::Blend); });
    add("voiceCompare", tr("Compare the selected voices blind"), "Ctrl+B", [this] { commands_->compare(); });
    add("voiceFavourite", tr("Favourite or not"), "Ctrl+D", [this] { commands_->toggleFavourite(); });
    add("voiceTag", tr("Tag the selected voices"), "Ctrl+T", [this] { commands_->tag(); });
    add("voiceFolder", tr("Move the selected voices to a folder"), "Ctrl+M",
        [this] { commands_->moveToFolder(); });
    add("voiceDelete", tr("Delete the selected voices"), "", [this] { commands_->remove(); });
    add("voiceRestore", tr("Restore the selected voices from the trash"), "",
        [this] { commands_->restore(); });
    add("voiceTrash", tr("Show the trash"), "", [this] { library_->showPart(VoiceWish::Part::Trash); });
    add("voiceVariations", tr("More voices like this"), "", [this] { designer_->drawVariations(); });
}

void VoicesPage::showMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id :
         {"voiceListen", "voiceSpeak", "voiceFavourite", "voiceTag", "voiceFolder", "voiceCompare"})
        menu->addAction(services_.actions.action(id));
    menu->addAction(icon("export"), tr("Export…"), this, &VoicesPage::exportCurrent);
    menu->addSeparator();
    const auto cards = library_->selected();
    const bool inTrash = !cards.empty() && cards.front()->inTrash;
    menu->addAction(services_.actions.action(inTrash ? "voiceRestore" : "voiceDelete"));
    menu->popup(global);
}

void VoicesPage::entered() {
    library_->focusList();
}

void VoicesPage::openFile() {
    import_->choose();
}

void VoicesPage::exportCurrent() {
    commands_->exportFiles();
}

void VoicesPage::find() {
    library_->focusSearch();
}

void VoicesPage::startWork() {
    designer_->drawVariations();
}

QString VoicesPage::dropText(const QStringList& files) const {
    const auto known = static_cast<int>(std::ranges::count_if(files, &VoiceImport::knows));
    if (known > 0) return tr("Import %n voice(s)", nullptr, known);
    return isSound(files) && isVisible() ? tr("Copy a voice from this recording") : QString();
}

void VoicesPage::takeFiles(const QStringList& files) {
    QStringList known;
    std::ranges::copy_if(files, std::back_inserter(known), &VoiceImport::knows);
    if (!known.isEmpty()) return import_->import(known);
    if (!isSound(files)) return;
    show(Way::Copy);
    static_cast<CopyPanel&>(panel(Way::Copy)).takeFile(files.front());
}

void VoicesPage::saveState(QSettings& settings) const {
    settings.setValue("voices/splitter", splitter_->saveState());
    library_->saveState(settings);
    designer_->saveState(settings);
}

void VoicesPage::restoreState(const QSettings& settings) {
    splitter_->restoreState(settings.value("voices/splitter").toByteArray());
    library_->restoreState(settings);
    designer_->restoreState(settings);
}

void VoicesPage::keepDraft() {
    designer_->keepDraft();
    draft_.flush();
}

}  // namespace timbre::ui
