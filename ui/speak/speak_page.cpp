#include "ui/speak/speak_page.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/take_checker.h"
#include "ui/shell/actions.h"
#include "ui/speak/document_bar.h"
#include "ui/speak/result_strip.h"
#include "ui/speak/sample_sentence.h"
#include "ui/speak/seed_row.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/text_find_bar.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>

#include <string>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kProblemsShown = 3;
constexpr int kNamedBy = 200;  // characters at the beginning that name a text

}  // namespace

SpeakPage::SpeakPage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      estimate_(services.bridge),
      keeper_(new DocumentKeeper(
          services.drafts.parent_path() / "texts", services.drafts / "speak.txt",
          [this] { return content(); }, this)) {
    build();
    mirror_ = new TextMirror(editor_->document());
    watch_ = new TextWatch(services.bridge, *mirror_, this);
    connectEditor();
    connectBridge();
    connectProgress();
    connectDocuments();
    connectImport();
    connectTakes();
    connectCheck();
    showButtons();
}

void SpeakPage::connectEditor() {
    connect(mirror_, &TextMirror::changed, this, &SpeakPage::textChanged);
    connect(editor_, &QPlainTextEdit::selectionChanged, this, &SpeakPage::showButtons);
    connect(editor_, &SpeakEditor::filled, this, &SpeakPage::documentFilled);
    connect(editor_, &SpeakEditor::placed, this, [this](int position) { placeAtWord(position, false); });
    connect(editor_, &SpeakEditor::playWanted, this, [this](int position) { placeAtWord(position, true); });
    connect(watch_, &TextWatch::planned, this, &SpeakPage::showPlan);
    connect(voice_, &VoicePanel::voiceChanged, this, &SpeakPage::useVoice);
    connect(voice_, &VoicePanel::languageChanged, this, &SpeakPage::useVoice);
    connect(voice_, &VoicePanel::changed, this, [this] {
        keeper_->touch();
        showCount();
    });
    const auto& glossary = services_.glossary;
    const auto useGlossary = [this] { watch_->setGlossary(services_.glossary.glossary()); };
    connect(&glossary, &GlossaryKeeper::changed, this, useGlossary);
    connect(&glossary, &GlossaryKeeper::failed, this, [this](const Error& error) { showError(error); });
    if (glossary.isLoaded()) useGlossary();
    useVoice();
}

void SpeakPage::connectBridge() {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::engineReady, this, &SpeakPage::showButtons);
    connect(&bridge, &EngineBridge::jobStarted, this, [this](const engine::JobStarted& event) {
        if (event.job != follower_.job()) return;
        job_ = event.job;  // also one that is resumed from the tray
        status_.started(event.partsTotal);
        showButtons();
    });
    connect(&bridge, &EngineBridge::segmentReady, this, [this](const engine::SegmentReady& event) {
        if (event.job != follower_.job()) return;
        status_.partDone();
        const auto& times = event.segment.segment;
        const auto position = follower_.add(event.segment);
        if (position) sentences_.setDone(*position, times.startMs, times.endMs);
        showMark(event.segment.index);
        // Speech may be quicker than the planning of what was just typed.
        if (!watch_->isUpToDate()) statesPending_ = true;
    });
    connect(&bridge, &EngineBridge::jobFinished, this, &SpeakPage::jobFinished);
    connect(&bridge, &EngineBridge::jobFailed, this, &SpeakPage::jobFailed);
    connect(&bridge, &EngineBridge::jobCancelled, this, [this](const engine::JobCancelled& event) {
        if (event.job == follower_.job()) followedId_ = event.historyId;
        if (event.job == job_) jobEnded();
    });
}

void SpeakPage::addActions(Actions& actions) {
    const QString section = tr("Speak");
    const auto add = [&](const char* id, const QString& name, const char* keys, auto run) {
        actions.addFor(this, id, section, name, keys, run);
    };
    add("speakAll", tr("Speak the text"), "Ctrl+Return Ctrl+Enter", [this] { speakAll(); });
    add("speakSelection", tr("Speak the selection or sentence"), "Ctrl+Shift+Return Ctrl+Shift+Enter",
        [this] { speakSelection(); });
    add("newText", tr("New text"), "Ctrl+N", [this] { documents_->addNew(); });
    add("listTexts", tr("All texts"), "Ctrl+Shift+T", [this] { documents_->showMenu(); });
    add("renameText", tr("Rename this text"), "", [this] { documents_->askForName(); });
    add("duplicateText", tr("Duplicate this text"), "", [this] { documents_->duplicate(); });
    add("trashText", tr("Move this text to the trash"), "", [this] { keeper_->trash(); });
    add("findNextInText", tr("Find next"), "F3", [this] { findBar_->findNext(); });
    add("findPreviousInText", tr("Find previous"), "Shift+F3", [this] { findBar_->findPrevious(); });
    add("insertPause", tr("Insert a pause"), "Ctrl+Shift+P",
        [this] { editor_->insertPlainText("[pause 500ms] "); });
    add("glossary", tr("Glossary"), "Ctrl+G", [this] { editGlossary(); });
    add("speakAgain", tr("Speak the sentence at the caret again"), "",
        [this] { speakAgain(sentences_.rowAt(editor_->textCursor().position())); });
    add("renameTake", tr("Rename the chosen take"), "", [this] { takes_->rename(); });
    add("checkTake", tr("Check this take: find wrong and missing words"), "Ctrl+Shift+K",
        [this] { checkTake(); });
    add("nextHeard", tr("Next place that was heard differently"), "F8", [this] { stepHeard(1); });
    add("previousHeard", tr("Previous place that was heard differently"), "Shift+F8",
        [this] { stepHeard(-1); });
    add("compareTakes", tr("Compare the selected takes by ear"), "", [this] { compareTakes(); });
}

void SpeakPage::takeText(const QString& text) {
    editor_->insertPlainText(text);
    editor_->setFocus();
}

void SpeakPage::speakAll() {
    if (mirror_->isBlank()) insertSample();
    speak(0, static_cast<int>(mirror_->text().size()), true);
}

void SpeakPage::speakNewTake() {
    if (mirror_->isBlank()) insertSample();
    if (voice_->isRandom()) voice_->rollSeed();  // the same number would make the same take
    speak(0, static_cast<int>(mirror_->text().size()), false);
}

void SpeakPage::insertSample() {
    editor_->replaceAll(sampleSentence(voice_->sampleLanguage()));
}

void SpeakPage::speakSelection() {
    const QTextCursor cursor = editor_->textCursor();
    if (cursor.hasSelection())
        return speak(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), true);
    if (mirror_->isBlank()) return speakAll();
    const int row = std::max(0, sentences_.rowAt(cursor.position()));
    if (row >= sentences_.rowCount()) return speakAll();  // not planned yet
    const auto& sentence = sentences_.sentence(row);
    speak(sentence.position, sentence.length, true);
}

// Whether it can be spoken; says why not.
bool SpeakPage::ready(const engine::SpeakRequest& request, bool isBlank) {
    const auto problem = engine::validate(request);
    if (!problem) return true;
    banner_->showMessage(
        Banner::Kind::Info,
        isBlank ? tr("There is no text to speak yet.") : tr("This cannot be spoken as it stands."),
        isBlank ? tr("Type or paste some text, or open a file.") : QString(), toQString(*problem));
    return false;
}

engine::SpeakRequest SpeakPage::requestFor(int from, int length, bool useCache) {
    const bool isWhole = length == mirror_->text().size();
    engine::SpeakRequest request;
    request.text = toUtf8(mirror_->text().mid(from, length));
    request.textIsSubtitles = isSubtitles_ && isWhole;
    request.glossary = services_.glossary.glossary();
    if (isWhole) request.title = keeper_->currentName();
    voice_->fill(request);
    request.useCache = request.useCache && useCache;
    return request;
}

void SpeakPage::speak(int from, int length, bool useCache) {
    if (!voice_->hasVoice() || editor_->isFilling()) return;
    send(requestFor(from, length, useCache), from, length);
}

void SpeakPage::speakAgain(int row) {
    if (row < 0 || row >= sentences_.rowCount() || !voice_->hasVoice()) return;
    const auto& sentence = sentences_.sentence(row);
    auto request = requestFor(sentence.position, sentence.length, false);
    // Another number for this take alone: the field keeps the one that all other sentences were made with.
    if (voice_->isRandom()) request.voice.seed = SeedRow::draw();
    send(std::move(request), sentence.position, sentence.length);
}

void SpeakPage::send(engine::SpeakRequest request, int from, int length) {
    const QString text = mirror_->text().mid(from, length);
    if (!ready(request, text.trimmed().isEmpty())) return;
    banner_->hide();
    stop();
    services_.playback.stop();
    result_->clear();
    editor_->clearSpoken();
    if (!checker_->isBusy()) forgetHeard();
    sentences_.setQueued(from, from + length);
    marks_.clear();
    followedId_ = 0;
    job_ = services_.bridge.engine().speak(std::move(request));
    follower_.start(job_, text, from);
    status_.begin();
    showLoading();
    keeper_->touch();  // remembers which take belongs to it
    showButtons();
    showCount();
}

void SpeakPage::stop() {
    if (findBar_->isVisible()) findBar_->close();
    if (job_ == 0) return;
    services_.bridge.engine().cancel(job_);
    jobEnded();
}

void SpeakPage::textChanged(int position, int removed, int added) {
    follower_.textChanged(position, removed, added);
    editor_->dropChangedHeard();
    editor_->clearSpoken();
    watch_->touch();
    if (position < kNamedBy) documents_->setBeginning(mirror_->text().left(kNamedBy));
    if (!isLoading_ && !editor_->isFilling()) keeper_->touch();
    showButtons();
}

void SpeakPage::showPlan(const std::shared_ptr<const TextPlan>& plan) {
    isSubtitles_ = plan->isSubtitles;
    characters_ = plan->characters;
    sentences_.setPlan(plan);
    if (std::exchange(statesPending_, false)) showKnown();
    std::vector<SpeakEditor::Mark> marks;
    QStringList lines;
    for (const auto& problem : plan->problems) {
        marks.push_back({problem.position, problem.length, problem.message});
        if (lines.size() < kProblemsShown) lines << problem.message;
    }
    const auto more = plan->problems.size() - static_cast<std::size_t>(lines.size());
    if (more > 0) lines << tr("and %n more", nullptr, static_cast<int>(more));
    problems_->setText(lines.join('\n'));
    problems_->setVisible(!lines.isEmpty());
    editor_->setProblems(std::move(marks));
    const bool isEmpty = sentences_.rowCount() == 0;
    noSentences_->setVisible(isEmpty);
    list_->setVisible(!isEmpty);
    showCount();
}

void SpeakPage::showButtons() {
    const bool can = voice_->hasVoice() && !editor_->isFilling();
    speak_->setEnabled(can);
    const QString reason = voice_->reason();
    speak_->setToolTip(reason.isEmpty() ? tr("Speak the text (Ctrl+Enter)") : reason);
    selection_->setEnabled(can && !editor_->document()->isEmpty());
    selection_->setText(editor_->textCursor().hasSelection() ? tr("Selection") : tr("Sentence"));
    stop_->setEnabled(job_ != 0 || services_.playback.isActive());
}

void SpeakPage::find() {
    findBar_->open(false);
}

void SpeakPage::replace() {
    findBar_->open(true);
}

void SpeakPage::entered() {
    editor_->setFocus();
}

void SpeakPage::saveState(QSettings& state) const {
    state.setValue("speak/splitter", splitter_->saveState());
}

void SpeakPage::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("speak/splitter").toByteArray());
}

}  // namespace timbre::ui
