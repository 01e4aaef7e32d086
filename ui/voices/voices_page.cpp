#include "ui/voices/voices_page.h"

#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/shell/actions.h"
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
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

VoicesPage::VoicesPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    const int u = unit(this);
    banner_ = new Banner(this);
    banner_->setObjectName("voicesBanner");
    splitter_ = new QSplitter(Qt::Horizontal, this);
    library_ = new VoiceLibraryView(services_, splitter_);
    designer_ = new VoiceDesigner(services_, splitter_);
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
}

QWidget* VoicesPage::makeHead() {
    auto* head = new QWidget(this);
    auto* create = makeButton(tr("New voice"), "plus", ButtonKind::Primary, head);
    create->setObjectName("newVoice");
    create->setToolTip(tr("Opens the best voice for your language as a start (Ctrl+N)"));
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
    connect(create, &QPushButton::clicked, this, [this] {
        const auto start = voices::defaultVoiceFor(toUtf8(QLocale().bcp47Name()), services_.bridge.voices());
        const auto english = voices::defaultVoiceFor("en", services_.bridge.voices());
        const auto& voice = start ? start : english;
        if (!voice) return;
        designer_->open(toQString(voice->id));
        designer_->saveAs();
    });
    return head;
}

void VoicesPage::connectLibrary() {
    connect(library_, &VoiceLibraryView::chosen, this, [this](const QString& id) {
        const auto* card = library_->cards().find(id);
        if (card != nullptr && !card->inTrash) designer_->open(id);
    });
    connect(library_, &VoiceLibraryView::opened, this, [this](const QString& id) {
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
    connect(designer_, &VoiceDesigner::currentChanged, this, [this] {
        const QString id = designer_->current();
        if (!id.isEmpty() && library_->selectedIds().size() <= 1 &&
            library_->selectedIds() != QStringList{id})
            library_->select(id);
    });
}

void VoicesPage::open(const QString& id) {
    designer_->open(id);
    library_->select(id);
}

void VoicesPage::listenTo(const QString& id) {
    const auto* card = library_->cards().find(id);
    if (card == nullptr || !card->problem.isEmpty()) return;
    const QString sentence = previewSentence(card->voice.language);
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
    add("voiceNew", tr("New voice"), "Ctrl+N", [this] { findChild<QPushButton*>("newVoice")->click(); });
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
    return known > 0 ? tr("Import %n voice(s)", nullptr, known) : QString();
}

void VoicesPage::takeFiles(const QStringList& files) {
    QStringList known;
    std::ranges::copy_if(files, std::back_inserter(known), &VoiceImport::knows);
    if (!known.isEmpty()) import_->import(known);
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
}

}  // namespace timbre::ui
