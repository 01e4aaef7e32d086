#include "ui/transcribe/transcribe_page.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/actions.h"
#include "ui/shell/drop_overlay.h"
#include "ui/transcribe/export_transcript_dialog.h"
#include "ui/transcribe/record_panel.h"
#include "ui/transcribe/transcript_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waveform.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <exception>
#include <utility>

namespace timbre::ui {

TranscribePage::TranscribePage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      history_(services.bridge, storage::HistoryKind::Transcript),
      model_(services.bridge),
      peaks_(services.bridge.peaksFolder()) {
    build();
    connectBridge();
    show(nullptr);
}

void TranscribePage::connectBridge() {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::engineReady, this, &TranscribePage::showNote);
    connect(&bridge, &EngineBridge::segmentReady, this, &TranscribePage::segmentReady);
    connect(&bridge, &EngineBridge::partialText, this, &TranscribePage::partialText);
    connect(&bridge, &EngineBridge::jobQueued, this, [this](const engine::JobQueued& event) {
        if (event.kind != storage::JobKind::Transcribe) return;
        Transcript& transcript = liveOf(event.job);
        if (transcript.title.isEmpty()) transcript.title = toQString(event.title);
        transcript.isLive = true;
        if (shown_ == nullptr) show(&transcript);
    });
    connect(&bridge, &EngineBridge::jobFinished, this, [this](const engine::JobFinished& event) {
        if (live_.contains(event.job))
            live_[event.job]->durationMs = qRound64(event.metrics.audioSeconds * 1000);
        jobEnded(event.job, event.historyId, nullptr);
    });
    connect(&bridge, &EngineBridge::jobCancelled, this,
            [this](const engine::JobCancelled& event) { jobEnded(event.job, event.historyId, nullptr); });
    connect(&bridge, &EngineBridge::jobFailed, this,
            [this](const engine::JobFailed& event) { jobEnded(event.job, 0, &event.error); });
    connect(&services_.playback, &Playback::ticked, this, &TranscribePage::follow);
    waveform_->setPeaks(peaks_.peaks());
    connect(&peaks_, &PeakLoader::changed, waveform_, &Waveform::peaksChanged);
    connect(waveform_, &Waveform::positionRequested, this, [this](qint64 ms) { place(ms, false); });
    connect(view_, &TranscriptView::placed, this, [this](qint64 ms) { place(ms, false); });
    connect(view_, &TranscriptView::playRequested, this, [this](qint64 ms) { place(ms, true); });
    connect(view_, &TranscriptView::followingChanged, this, &TranscribePage::showState);
    connect(record_, &RecordPanel::startRequested, this, &TranscribePage::startRecording);
    connect(&history_, &HistoryModel::reloaded, this, &TranscribePage::showState);
}

void TranscribePage::addActions(Actions& actions) {
    actions.list(tr("Transcribe"), tr("Edit the text of a segment"), "F2");
    actions.list(tr("Transcribe"), tr("Undo and redo an edit"), "Ctrl+Z, Ctrl+Shift+Z");
}

QString TranscribePage::dropText(const QStringList& files) const {
    const bool sound =
        std::ranges::any_of(files, [](const QString& file) { return kindOfFile(file) == DropKind::Sound; });
    return sound ? tr("Drop to transcribe %n file(s)", nullptr, static_cast<int>(files.size())) : QString();
}

void TranscribePage::openFile() {
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Open recordings"), {},
                                      tr("Sound and video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac "
                                         "*.mp4 *.mkv *.webm *.mov *.aiff);;All files (*)"));
    if (!files.isEmpty()) takeFiles(files);
}

void TranscribePage::takeFiles(const QStringList& files) {
    storage::JobId first = 0;
    for (const auto& file : files) {
        engine::TranscribeRequest request;
        request.file = toPath(file);
        const auto job = submit(std::move(request), QFileInfo(file).fileName());
        if (job == 0) continue;
        live_[job]->sound = toPath(file);
        if (first == 0) first = job;
    }
    if (first != 0) show(live_[first].get());
}

storage::JobId TranscribePage::submit(engine::TranscribeRequest request, const QString& title) {
    request.recogniser = toUtf8(services_.preferences.text("transcribe.recogniser"));
    request.language = toUtf8(services_.preferences.text("transcribe.language"));
    request.partials = services_.preferences.boolean("transcribe.partials");
    request.title = toUtf8(title);
    if (const auto problem = engine::validate(request)) {
        showError(Error(ErrorCode::InvalidInput, *problem));
        return 0;
    }
    banner_->hide();
    Transcript fresh;
    fresh.title = title;
    fresh.language = request.language;
    fresh.recogniser = request.recogniser;
    fresh.isLive = true;
    fresh.isRecording = request.source == engine::SoundSource::Microphone;
    const auto job = services_.bridge.engine().transcribe(std::move(request));
    fresh.job = job;
    live_[job] = std::make_unique<Transcript>(std::move(fresh));
    return job;
}

Transcript& TranscribePage::liveOf(storage::JobId job) {
    auto& transcript = live_[job];
    if (transcript == nullptr) {
        transcript = std::make_unique<Transcript>();
        transcript->job = job;
    }
    return *transcript;
}

void TranscribePage::toggleRecording() {
    if (record_->isRecording()) return record_->finish();
    record_->show();
    record_->start();
}

void TranscribePage::startRecording(const QString& device) {
    engine::TranscribeRequest request;
    request.source = engine::SoundSource::Microphone;
    request.inputDevice = toUtf8(device);
    //: Title of a recording; %1 is date and time
    const QString title =
        tr("Recording %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    const auto job = submit(std::move(request), title);
    if (job == 0) return;
    services_.playback.stop();  // or the microphone hears the loudspeaker
    record_->recordingStarted(job);
    show(live_[job].get());
}

void TranscribePage::segmentReady(const engine::SegmentReady& event) {
    const auto found = live_.find(event.job);
    if (found == live_.end()) return;
    Transcript& transcript = *found->second;
    // A resumed job reports from where it was; what is there already is not added twice.
    const bool known = std::ranges::any_of(
        transcript.segments,
        [&event](const storage::SegmentRecord& record) { return record.index == event.segment.index; });
    if (known) return;
    transcript.segments.push_back(event.segment);
    transcript.durationMs = std::max(transcript.durationMs, event.segment.segment.endMs);
    if (&transcript != shown_) {
        transcript.partial.clear();
        return;
    }
    model_.segmentAdded();
    view_->follow(model_.rowCount() - 1);
    showState();
}

void TranscribePage::partialText(const engine::PartialText& event) {
    if (event.job == record_->job()) record_->showLag(event.lagMs);
    const auto found = live_.find(event.job);
    if (found == live_.end()) return;
    Transcript& transcript = *found->second;
    transcript.partial = toQString(event.text);
    transcript.partialStartMs = event.startMs;
    transcript.lagMs = event.lagMs;
    if (&transcript != shown_) return;
    model_.partialChanged();
    view_->follow(model_.rowCount() - 1);
}

void TranscribePage::jobEnded(storage::JobId job, std::int64_t historyId, const Error* error) {
    const auto found = live_.find(job);
    if (found == live_.end()) return;
    if (job == record_->job()) record_->recordingEnded();
    Transcript& transcript = *found->second;
    transcript.isLive = false;
    transcript.partial.clear();
    transcript.historyId = historyId;
    if (error != nullptr) transcript.error = *error;
    if (&transcript != shown_) return;
    model_.partialChanged();
    if (const auto* item = history_.itemOfJob(job); item != nullptr && !item->asset.empty()) {
        transcript.sound = services_.bridge.assetPath(item->asset);
        peaks_.load(transcript.sound);
    }
    if (error != nullptr) showError(*error);
    showState();
}

void TranscribePage::show(Transcript* transcript) {
    shown_ = transcript;
    model_.show(transcript);
    view_->goBack();
    peaks_.clear();
    banner_->hide();
    if (transcript != nullptr) {
        if (!transcript->sound.empty()) peaks_.load(transcript->sound);
        waveform_->setDuration(transcript->durationMs);
        if (transcript->error) showError(*transcript->error);
    }
    showState();
}

void TranscribePage::showHistory(const QModelIndex& index) {
    const auto* item = history_.item(index);
    if (item == nullptr || (shown_ != nullptr && shown_->job == item->job)) return;
    if (const auto live = live_.find(item->job); live != live_.end() && live->second->isLive) {
        return show(live->second.get());
    }
    try {
        auto transcript = std::make_unique<Transcript>(readTranscript(services_.bridge, *item));
        show(transcript.get());
        opened_ = std::move(transcript);
    } catch (const std::exception&) {
        showError(currentError());
    }
}

void TranscribePage::showError(const Error& error) {
    const ErrorText text = errorText(error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
}

void TranscribePage::showNote() {
    const auto& recognisers = services_.bridge.recognisers();
    const auto name = toUtf8(services_.preferences.text("transcribe.recogniser"));
    const auto found = std::ranges::find(recognisers, name, &models::RecogniserInfo::id);
    if (found == recognisers.end() || found->qualityNote.empty()) return note_->hide();
    //: %1 is the name of the recogniser in use
    note_->showMessage(Banner::Kind::Info, tr("%1 is a basic recogniser.").arg(toQString(found->name)),
                       toQString(found->qualityNote));
}

void TranscribePage::follow(const audio::PlayerStatus& status) {
    const bool ours =
        shown_ != nullptr && shown_->job != 0 && services_.playback.content().job == shown_->job;
    if (!ours) return model_.setPlayhead(-1);
    waveform_->showPosition(status.positionMs);
    const bool sounding =
        status.state == audio::PlayState::Playing || status.state == audio::PlayState::Paused;
    model_.setPlayhead(sounding ? status.positionMs : -1);
    if (status.state == audio::PlayState::Playing) view_->follow(model_.playingRow());
}

void TranscribePage::place(qint64 ms, bool play) {
    if (shown_ == nullptr || shown_->historyId == 0) return;  // its sound is still being read
    if (play) {
        services_.playback.playHistory(shown_->historyId, shown_->job, shown_->title, ms);
    } else {
        services_.playback.placeAt(shown_->historyId, shown_->job, shown_->title, ms);
    }
}

void TranscribePage::stepPart(int step) {
    if (shown_ == nullptr || shown_->segments.empty()) return;
    const int last = static_cast<int>(shown_->segments.size()) - 1;
    const int row = std::clamp(model_.rowAt(services_.playback.status().positionMs) + step, 0, last);
    view_->setCurrentIndex(model_.index(row));
    place(shown_->segments[static_cast<std::size_t>(row)].segment.startMs, false);
}

void TranscribePage::editCurrent() {
    QModelIndex index = view_->currentIndex();
    if (!index.isValid()) index = model_.index(0);
    view_->setCurrentIndex(index);
    view_->edit(index);
}

void TranscribePage::copyAll() {
    if (shown_ == nullptr) return;
    const text::TranscriptExportOptions plain{.timestamps = false};
    const auto content = text::exportTranscript(exportDocument(*shown_), text::TranscriptFormat::Txt, plain);
    QGuiApplication::clipboard()->setText(toQString(content));
    services_.notify(tr("The text is on the clipboard."), {}, {});
}

void TranscribePage::exportCurrent() {
    if (shown_ == nullptr || shown_->segments.empty()) return;
    auto* dialog = new ExportTranscriptDialog(services_, exportDocument(*shown_), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportTranscriptDialog::written, this, [this](const QString& file) {
        services_.notify(tr("Saved %1").arg(QFileInfo(file).fileName()), tr("Show in folder"),
                         [folder = QFileInfo(file).absolutePath()] {
                             QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                         });
    });
    dialog->open();
}

void TranscribePage::removeCurrent() {
    if (shown_ == nullptr || shown_->historyId == 0) return;
    const auto id = shown_->historyId;
    if (services_.playback.content().historyId == id) services_.playback.stop();
    show(nullptr);
    services_.bridge.engine().trashHistory(id);
    services_.notify(tr("The transcript is in the trash."), tr("Undo"),
                     [bridge = &services_.bridge, id] { bridge->engine().restoreHistory(id); });
}

void TranscribePage::entered() {
    view_->isVisible() ? view_->setFocus() : library_->setFocus();
}

void TranscribePage::saveState(QSettings& state) const {
    state.setValue("transcribe/splitter", splitter_->saveState());
}

void TranscribePage::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("transcribe/splitter").toByteArray());
}

}  // namespace timbre::ui
