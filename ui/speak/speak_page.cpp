#include "ui/speak/speak_page.h"

#include "core/base/log.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/actions.h"
#include "ui/shell/drop_overlay.h"
#include "ui/speak/export_take_dialog.h"
#include "ui/speak/result_strip.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTextDocumentFragment>

#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {

SpeakPage::SpeakPage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      watch_(services.bridge, [this] { return editor_->toPlainText(); }),
      draft_(services.bridge, services.drafts / "speak.txt", [this] { return editor_->toPlainText(); }) {
    build();
    connectBridge();
    draft_.restore([this](const QString& text) {
        if (editor_->document()->isEmpty()) editor_->setPlainText(text);
    });
    watch_.touch();
    showButtons();
}

void SpeakPage::connectBridge() {
    auto& bridge = services_.bridge;
    connect(editor_, &QPlainTextEdit::textChanged, this, &SpeakPage::textChanged);
    connect(editor_, &QPlainTextEdit::selectionChanged, this, &SpeakPage::showButtons);
    connect(voice_, &VoicePanel::voiceChanged, this, [this] {
        watch_.setLanguage(voice_->language());
        showButtons();
    });
    connect(&watch_, &TextWatch::planned, this,
            [this](const std::shared_ptr<const TextPlan>& plan) { showPlan(*plan); });
    connect(&bridge, &EngineBridge::engineReady, this, &SpeakPage::showButtons);
    const auto& glossary = services_.glossary;
    connect(&glossary, &GlossaryKeeper::changed, this,
            [this] { watch_.setGlossary(services_.glossary.glossary()); });
    if (glossary.isLoaded()) watch_.setGlossary(glossary.glossary());
    connect(&bridge, &EngineBridge::firstSound, this, [this](const engine::FirstSound& event) {
        if (event.job == job_) result_->showFirstSound(event.msSinceRequest);
    });
    connect(&bridge, &EngineBridge::segmentReady, this, [this](const engine::SegmentReady& event) {
        if (event.job != follower_.job()) return;
        const auto& times = event.segment.segment;
        const auto position = follower_.add(event.segment);
        if (position) sentences_.setDone(*position, times.startMs, times.endMs);
    });
    connect(&bridge, &EngineBridge::jobFinished, this, &SpeakPage::jobFinished);
    connect(&bridge, &EngineBridge::jobFailed, this, &SpeakPage::jobFailed);
    connect(&bridge, &EngineBridge::jobCancelled, this, [this](const engine::JobCancelled& event) {
        if (event.job != job_) return;
        job_ = 0;
        showButtons();
    });
    connect(&services_.playback, &Playback::ticked, this, &SpeakPage::follow);
    connect(&services_.playback, &Playback::contentChanged, this, &SpeakPage::followTake);
    connect(list_, &QListView::clicked, this,
            [this](const QModelIndex& index) { placeAtSentence(index, false); });
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { placeAtSentence(index, true); });
    connect(takes_, &TakesStrip::exportRequested, this, &SpeakPage::exportHistory);
    connect(takes_, &TakesStrip::openRequested, editor_, &QPlainTextEdit::setPlainText);
}

void SpeakPage::addActions(Actions& actions) {
    const QString section = tr("Speak");
    actions.addFor(this, "speakAll", section, tr("Speak the text"), "Ctrl+Return Ctrl+Enter",
                   [this] { speakAll(); });
    actions.addFor(this, "speakSelection", section, tr("Speak the selection or sentence"),
                   "Ctrl+Shift+Return Ctrl+Shift+Enter", [this] { speakSelection(); });
}

QString SpeakPage::dropText(const QStringList& files) const {
    if (files.isEmpty() || kindOfFile(files.front()) != DropKind::Text) return {};
    return tr("Drop to open this text on the Speak screen");
}

void SpeakPage::takeFiles(const QStringList& files) {
    loadFile(files.front());
}

void SpeakPage::takeText(const QString& text) {
    editor_->insertPlainText(text);
    editor_->setFocus();
}

void SpeakPage::speakAll() {
    speak(editor_->toPlainText(), 0, true);
}

void SpeakPage::speakNewTake() {
    speak(editor_->toPlainText(), 0, false);
}

void SpeakPage::speakSelection() {
    const QTextCursor cursor = editor_->textCursor();
    if (cursor.hasSelection()) {
        return speak(cursor.selection().toPlainText(), cursor.selectionStart(), true);
    }
    const int row = sentences_.rowAt(cursor.position());
    if (row < 0) return;
    const auto& sentence = sentences_.sentence(row);
    speak(editor_->toPlainText().mid(sentence.position, sentence.length), sentence.position, true);
}

void SpeakPage::speak(const QString& text, int base, bool useCache) {
    engine::SpeakRequest request;
    request.text = toUtf8(text);
    request.textIsSubtitles = isSubtitles_ && base == 0;
    request.glossary = services_.glossary.glossary();
    voice_->fill(request);
    request.useCache = request.useCache && useCache;
    if (const auto problem = engine::validate(request)) {
        const bool empty = text.trimmed().isEmpty();
        banner_->showMessage(
            Banner::Kind::Info,
            empty ? tr("There is no text to speak yet.") : tr("This cannot be spoken as it stands."),
            empty ? tr("Type or paste some text, or open a file.") : QString(), toQString(*problem));
        return;
    }
    banner_->hide();
    stop();
    services_.playback.stop();
    result_->clear();
    editor_->clearSpoken();
    sentences_.setQueued(base, base + static_cast<int>(text.size()));
    job_ = services_.bridge.engine().speak(std::move(request));
    follower_.start(job_, text, base);
    showButtons();
}

void SpeakPage::stop() {
    if (job_ != 0) services_.bridge.engine().cancel(job_);
}

void SpeakPage::jobFinished(const engine::JobFinished& event) {
    if (event.job != job_) return;
    job_ = 0;
    result_->showResult(event);
    if (!event.check.ok()) {
        banner_->showMessage(Banner::Kind::Warning, tr("The output check found something in this take."),
                             tr("Listen to it; changing the voice's options or the text helps most often."),
                             toQString(event.check.describe()));
    }
    showButtons();
}

void SpeakPage::jobFailed(const engine::JobFailed& event) {
    if (event.job != job_) return;
    job_ = 0;
    const ErrorText text = errorText(event.error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    showButtons();
}

void SpeakPage::textChanged() {
    draft_.touch();
    watch_.touch();
    editor_->clearSpoken();
    showButtons();
}

void SpeakPage::showButtons() {
    const bool empty = editor_->document()->isEmpty();
    speak_->setEnabled(voice_->hasVoice() && !empty);
    selection_->setEnabled(voice_->hasVoice() && !empty);
    selection_->setText(editor_->textCursor().hasSelection() ? tr("Selection") : tr("Sentence"));
    stop_->setEnabled(job_ != 0 || services_.playback.isActive());
}

void SpeakPage::follow(const audio::PlayerStatus& status) {
    stop_->setEnabled(job_ != 0 || status.state != audio::PlayState::Stopped);
    const bool ours = follower_.job() != 0 && services_.playback.content().job == follower_.job() &&
                      status.programme == services_.playback.content().programme &&
                      status.state != audio::PlayState::Stopped;
    const auto place = ours ? follower_.at(status.positionMs) : std::nullopt;
    if (!place) {
        editor_->clearSpoken();
        return sentences_.setPlaying(-1);
    }
    // Text that was edited since has moved: only what still stands there is marked.
    if (editor_->document()->characterCount() - 1 < place->sentence + place->sentenceLength) return;
    editor_->setSpoken(place->sentence, place->sentenceLength, place->word, place->wordLength);
    sentences_.setPlaying(place->sentence);
}

// An earlier take plays: its words can be followed when its text still stands in the editor.
void SpeakPage::followTake() {
    const auto& content = services_.playback.content();
    if (content.job == follower_.job() || content.historyId == 0) return;
    const auto* take = takes_->model().itemOfJob(content.job);
    if (take == nullptr || services_.bridge.reader() == nullptr) return;
    try {
        const auto whole = storage::HistoryStore(*services_.bridge.reader()).item(take->id);
        if (!whole) return;
        const QString text = toQString(whole->text);
        const auto at = editor_->toPlainText().indexOf(text);
        if (at < 0) return follower_.clear();
        follower_.start(content.job, text, static_cast<int>(at));
        for (const auto& segment : storage::JournalStore(*services_.bridge.reader()).segments(content.job)) {
            follower_.add(segment);
        }
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "ui", std::string("reading word times: ") + error.what());
    }
}

void SpeakPage::placeAtSentence(const QModelIndex& index, bool play) {
    if (!index.isValid()) return;
    const auto& sentence = sentences_.sentence(index.row());
    editor_->goTo(sentence.position);
    const auto startMs = follower_.startOf(sentence.position);
    if (!startMs) return;
    const auto& content = services_.playback.content();
    if (content.job != follower_.job()) return;
    if (play) {
        services_.playback.isActive()
            ? services_.playback.seek(*startMs)
            : services_.playback.playHistory(content.historyId, content.job, content.title, *startMs);
    } else {
        services_.playback.placeAt(content.historyId, content.job, content.title, *startMs);
    }
}

void SpeakPage::stepPart(int step) {
    const auto startMs = follower_.neighbour(services_.playback.status().positionMs, step);
    if (startMs && services_.playback.content().job == follower_.job()) services_.playback.seek(*startMs);
}

void SpeakPage::exportCurrent() {
    if (const auto* take = takes_->current()) exportHistory(take->id);
}

void SpeakPage::exportHistory(qint64 historyId) {
    const auto* take = takes_->current();
    if (take == nullptr) return;
    auto* dialog = new ExportTakeDialog(services_.preferences, toQString(take->title), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, historyId] {
        services_.bridge.engine().exportTake(historyId, dialog->target(), dialog->format(),
                                             dialog->quality());
    });
    dialog->open();
}

void SpeakPage::entered() {
    editor_->setFocus();
}

void SpeakPage::keepDraft() {
    draft_.flush();
}

void SpeakPage::saveState(QSettings& state) const {
    state.setValue("speak/splitter", splitter_->saveState());
}

void SpeakPage::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("speak/splitter").toByteArray());
}

}  // namespace timbre::ui
