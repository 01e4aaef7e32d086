// The texts of the Speak screen: opening, keeping, importing, the glossary.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/recent_files.h"
#include "ui/speak/document_bar.h"
#include "ui/speak/glossary_dialog.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

bool isDocument(const QString& file) {
    const std::string suffix = toUtf8(QFileInfo(file).suffix().toLower());
    return std::ranges::find(text::importableSuffixes(), suffix) != text::importableSuffixes().end();
}

QJsonObject parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

}  // namespace

void SpeakPage::connectDocuments() {
    connect(keeper_, &DocumentKeeper::opened, this, &SpeakPage::openDocument);
    connect(keeper_, &DocumentKeeper::failed, this, [this](const Error& error) {
        showError(error, tr("The text could not be kept or opened. %1").arg(errorText(error).sentence));
    });
    connect(keeper_, &DocumentKeeper::trashed, this, [this](const QString& id, const QString&) {
        services_.notify(tr("The text is in the trash."), tr("Undo"),
                         [keeper = keeper_, id = toUtf8(id)] { keeper->restore(id); });
    });
    const auto& navigator = services_.navigator;
    connect(&navigator, &Navigator::takeWanted, this, &SpeakPage::openTake);
    connect(&navigator, &Navigator::speakWanted, this, &SpeakPage::takeRequest);
    connect(&navigator, &Navigator::voiceWanted, this, [this](const QString& voiceId) {
        voice_->choose(voiceId);
        keeper_->touch();
    });
}

DocumentKeeper::Content SpeakPage::content() const {
    // What is still coming into the editor is not all of it.
    return {isLoading_ ? loadingText_ : mirror_->text(), settingsJson()};
}

std::string SpeakPage::settingsJson() const {
    QJsonObject state = voice_->state();
    state["caret"] = isLoading_ ? wantedCaret_ : editor_->textCursor().position();
    const auto take = isLoading_ ? wantedTake_ : follower_.job();
    if (take != 0) state["take"] = QString::number(take);  // beyond what a JSON number keeps
    return QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString();
}

void SpeakPage::openDocument(const storage::TextDocument& document, bool fromSnapshot) {
    banner_->hide();
    const QJsonObject state = parsed(document.settingsJson);
    const QString text = toQString(document.text);
    // Whoever was faster than the disk at the start keeps what was typed.
    if (!mirror_->text().isEmpty() && text.isEmpty() && !std::exchange(hadDocument_, true)) {
        keeper_->touch();
        return documents_->setBeginning(mirror_->text().left(200));
    }
    hadDocument_ = true;
    if (job_ != 0) stop();
    follower_.clear();
    sentences_.forgetStates();
    voice_->restore(state);
    wantedCaret_ = state["caret"].toInt();
    wantedTake_ = state["take"].toString().toLongLong();
    isLoading_ = true;
    loadingText_ = text;
    editor_->load(text);
    if (!fromSnapshot) return;
    banner_->showMessage(Banner::Kind::Warning, tr("The newest state of this text was damaged."),
                         tr("This is the last good one. The damaged file is kept beside it."));
}

void SpeakPage::documentFilled() {
    showButtons();
    documents_->setBeginning(mirror_->text().left(200));
    if (!std::exchange(isLoading_, false)) return keeper_->touch();  // pasted
    loadingText_.clear();
    editor_->goTo(wantedCaret_);
    if (const auto take = std::exchange(wantedTake_, 0); take != 0) loadTake(take);
}

void SpeakPage::keepDraft() {
    if (!isLoading_) keeper_->flush();
}

void SpeakPage::showError(const Error& error, const QString& sentence) {
    const ErrorText text = errorText(error);
    banner_->showMessage(Banner::Kind::Problem, sentence.isEmpty() ? text.sentence : sentence, text.remedy,
                         text.details);
}

void SpeakPage::connectImport() {
    connect(&importer_, &DocumentImporter::progressed, this, [this](const QString& file, double fraction) {
        const QString name = QFileInfo(file).fileName();
        banner_->showMessage(Banner::Kind::Info,
                             fraction < 0
                                 //: %1 is a file name
                                 ? tr("Reading %1…").arg(name)
                                 //: %1 is a file name, %2 a percentage
                                 : tr("Reading %1: %2 %").arg(name, QLocale().toString(int(fraction * 100))));
        banner_->setAction(tr("Cancel"));
        isImporting_ = true;
    });
    connect(banner_, &Banner::actionTriggered, this, [this] {
        if (std::exchange(isImporting_, false)) return importer_.cancel();
        if (!brokenModel_.isEmpty()) Q_EMIT services_.navigator.modelWanted(brokenModel_);
    });
    connect(&importer_, &DocumentImporter::cancelled, banner_, &Banner::hide);
    connect(&importer_, &DocumentImporter::failed, this, [this](const QString& file, const Error& error) {
        isImporting_ = false;
        //: %1 is a file name, %2 a sentence that says why
        showError(error,
                  tr("%1 was not opened. %2").arg(QFileInfo(file).fileName(), errorText(error).sentence));
    });
    connect(&importer_, &DocumentImporter::imported, this, &SpeakPage::takeImported);
}

void SpeakPage::openFile() {
    QStringList endings;
    for (const auto suffix : text::importableSuffixes()) endings << "*." + toQString(suffix);
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open documents"), {},
        tr("Texts, subtitles and documents (%1);;All files (*)").arg(endings.join(' ')));
    for (const auto& file : files) services_.recent.add(file);
    takeFiles(files);
}

QString SpeakPage::dropText(const QStringList& files) const {
    const auto count = std::ranges::count_if(files, isDocument);
    if (count == 0) return {};
    return tr("Drop to open %n document(s) on the Speak screen", nullptr, static_cast<int>(count));
}

void SpeakPage::takeFiles(const QStringList& files) {
    for (const auto& file : files) importer_.start(file);
}

void SpeakPage::takeImported(const QString& file, const text::ImportedDocument& document) {
    isImporting_ = false;
    banner_->hide();
    const QString name =
        document.title.empty() ? QFileInfo(file).completeBaseName() : toQString(document.title).simplified();
    const QString text = toQString(document.text);
    if (mirror_->isBlank() && !isLoading_ && keeper_->isOpen() && keeper_->currentName().empty()) {
        editor_->replaceAll(text);  // nothing is lost that a new text would keep
        keeper_->rename(name);
    } else {
        keeper_->create(name, text, settingsJson());
    }
    //: %1 is a file name
    services_.notify(tr("Opened %1").arg(QFileInfo(file).fileName()), {}, {});
    if (!document.encodingGuessed) return;
    banner_->showMessage(Banner::Kind::Info,
                         tr("This file is neither UTF-8 nor UTF-16; it was read as Latin-1 (Windows)."),
                         tr("Look at letters with accents; if they are wrong, save the file as UTF-8."));
}

// Fills in what another screen asks for; starts nothing.
void SpeakPage::takeRequest(const engine::SpeakRequest& request) {
    keeper_->flush();
    voice_->restore(request);
    QJsonObject state = voice_->state();
    keeper_->create(toQString(request.title), toQString(request.text),
                    QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString());
}

void SpeakPage::editGlossary() {
    auto* dialog = new GlossaryDialog(services_.glossary.glossary(), services_.bridge, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { services_.glossary.set(dialog->glossary()); });
    connect(dialog, &GlossaryDialog::testRequested, this, [this](const QString& spoken) {
        if (voice_->hasVoice()) services_.bridge.engine().preview(voice_->voice(), toUtf8(spoken));
    });
    dialog->open();
}

}  // namespace timbre::ui
