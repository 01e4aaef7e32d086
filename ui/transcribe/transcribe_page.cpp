// What the engine says and what the user asks for as a whole; the layout is in
// transcribe_page_layout.cpp, exports and the watched folder in transcribe_page_files.cpp.
#include "ui/transcribe/transcribe_page.h"

#include "core/audio/audio_reader.h"
#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/actions.h"
#include "ui/transcribe/queue_panel.h"
#include "ui/transcribe/record_panel.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/transcribe/transcript_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QFileInfo>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <exception>
#include <unordered_set>
#include <utility>

namespace timbre::ui {

TranscribePage::TranscribePage(const Services& services, QWidget* parent)
    : Screen(parent),
      services_(services),
      recognition_(services),
      history_(services.bridge, storage::HistoryKind::Transcript),
      watch_(services.bridge, services.drafts / "watched-folder.txt") {
    build();
    connectBridge();
    connectParts();
    show(nullptr);
    watchFolderChanged();
}

TranscribePage::~TranscribePage() {
    delete pane_;  // the documents it shows go before the widgets
}

void TranscribePage::connectBridge() {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::languageFound, this, &TranscribePage::languageFound);
    connect(&bridge, &EngineBridge::segmentReady, this, &TranscribePage::segmentReady);
    connect(&bridge, &EngineBridge::partialText, this, &TranscribePage::partialText);
    connect(&bridge, &EngineBridge::jobQueued, this, [this](const engine::JobQueued& event) {
        if (event.kind != storage::JobKind::Transcribe) return;
        const bool known = documents_.contains(event.job);
        Transcript& transcript = documentOf(event.job);
        if (transcript.title.isEmpty()) transcript.title = toQString(event.title);
        transcript.isLive = true;
        transcript.error.reset();
        if (!known) readDocument(event.job);  // it goes on from an earlier run
        if (pane_->shown() == nullptr) show(&transcript);
        if (pane_->shown() == &transcript) pane_->jobChanged();
    });
    connect(&bridge, &EngineBridge::jobPaused, this, [this](const engine::JobPaused& event) {
        const auto found = documents_.find(event.job);
        if (found == documents_.end()) return;
        found->second->isLive = false;
        found->second->partial.clear();
        if (pane_->shown() == found->second.get()) pane_->jobChanged();
    });
    connect(&bridge, &EngineBridge::jobFinished, this, [this](const engine::JobFinished& event) {
        jobEnded(event.job, event.historyId, event.check.seconds, nullptr);
    });
    connect(&bridge, &EngineBridge::jobCancelled, this,
            [this](const engine::JobCancelled& event) { jobEnded(event.job, event.historyId, 0, nullptr); });
    connect(&bridge, &EngineBridge::jobFailed, this,
            [this](const engine::JobFailed& event) { jobEnded(event.job, 0, 0, &event.error); });
    connect(&bridge, &EngineBridge::warned, this, [this](const engine::Warning& event) {
        // An edit that was not stored, or a file that broke off: said beside its transcript.
        if (event.job != 0 && pane_->shown() != nullptr && pane_->shown()->job == event.job &&
            event.error.code() != ErrorCode::SilentInput)
            showError(event.error);
    });
}

void TranscribePage::connectParts() {
    connect(pane_, &TranscriptPane::exportWanted, this, &TranscribePage::exportCurrent);
    connect(pane_, &TranscriptPane::removeWanted, this, &TranscribePage::removeCurrent);
    connect(pane_, &TranscriptPane::failed, this, &TranscribePage::showError);
    connect(record_, &RecordPanel::startRequested, this, &TranscribePage::startRecording);
    connect(&history_, &HistoryModel::reloaded, this, &TranscribePage::showState);
    connect(queue_, &QueuePanel::activated, this, &TranscribePage::open);
    connect(queue_, &QueuePanel::resumed, this, &TranscribePage::open);
    connect(note_, &Banner::actionTriggered, this, [this] {
        const auto& all = services_.bridge.recognisers();
        if (std::ranges::any_of(all, &models::RecogniserInfo::isNeural)) return choice_->setChecked(true);
        Q_EMIT services_.navigator.modelsWanted("transcribe");
    });
    connect(&services_.navigator, &Navigator::transcriptWanted, this,
            [this](qint64 historyId, qint64 startMs) {
                if (services_.bridge.reader() == nullptr) return;
                try {
                    if (const auto item = storage::HistoryStore(*services_.bridge.reader()).item(historyId))
                        openHistory(item->job, item->id, toQString(item->title), startMs);
                } catch (const std::exception&) {
                    showError(currentError());
                }
            });
    connect(&watch_, &WatchFolder::found, this, [this](const QString& file) {
        takeFiles({file});
        //: %1 is a file name
        services_.notify(
            tr("%1 came into the watched folder and is in the queue.").arg(QFileInfo(file).fileName()), {},
            {});
    });
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == "transcribe.watch_folder") watchFolderChanged();
    });
}

void TranscribePage::addActions(Actions& actions) {
    pane_->addActions(actions, this);
    const QString section = tr("Transcribe");
    actions.addFor(this, "transcribe.pause", section, tr("Pause or go on with the file in the queue"),
                   "Ctrl+Shift+P", [this] { queue_->togglePause(); });
    actions.addFor(this, "transcribe.earlier", section, tr("Move the file in the queue forward"),
                   "Ctrl+Shift+Up", [this] { queue_->moveCurrent(-1); });
    actions.addFor(this, "transcribe.later", section, tr("Move the file in the queue back"),
                   "Ctrl+Shift+Down", [this] { queue_->moveCurrent(1); });
    actions.addFor(this, "transcribe.remove", section, tr("Remove the file from the queue"), "",
                   [this] { queue_->removeCurrent(); });
    actions.addFor(this, "transcribe.resumeAll", section, tr("Go on with all interrupted files"), "",
                   [this] { queue_->resumeAll(); });
    actions.addFor(this, "transcribe.exportSelected", section, tr("Export the selected transcripts"),
                   "Ctrl+Shift+E", [this] { exportSelected(); });
    actions.addFor(this, "transcribe.choice", section, tr("Recogniser, language and terms"), "Ctrl+Shift+R",
                   [this] { choice_->toggle(); });
    actions.addFor(this, "transcribe.watch", section, tr("Watch a folder"), "", [this] { chooseWatched(); });
}

storage::JobId TranscribePage::submit(engine::TranscribeRequest request, const QString& title) {
    recognition_.fill(request);
    request.title = toUtf8(title);
    request.priority = engine::Priority::Batch;
    if (const auto problem = engine::validate(request)) {
        showError(Error(ErrorCode::InvalidInput, *problem));
        return 0;
    }
    banner_->hide();
    auto fresh = std::make_unique<Transcript>();
    fresh->title = title;
    fresh->language = request.language;
    fresh->recogniser = request.recogniser;
    fresh->isLive = true;
    fresh->isRecording = engine::isLive(request.source);
    if (!fresh->isRecording) fresh->sound = request.file;
    const auto file = request.file;
    const auto job = services_.bridge.engine().transcribe(std::move(request));
    if (!fresh->isRecording) expect(job, file, fresh->recogniser);
    fresh->job = job;
    documents_[job] = std::move(fresh);
    return job;
}

// How long a file is says how long it will take; looking at its head may wait for a disk.
void TranscribePage::expect(storage::JobId job, const std::filesystem::path& file,
                            const std::string& recogniser) {
    services_.bridge.runInBackground(
        this,
        [file]() -> std::optional<double> {
            try {
                return audio::AudioReader::open(file, {.minSeconds = 0})->info().seconds;
            } catch (const std::exception&) {
                return std::nullopt;  // the job itself says what is wrong with it
            }
        },
        [this, job, recogniser](std::optional<double> seconds) {
            if (seconds) queue_->expect(job, recogniser, *seconds);
        });
}

Transcript& TranscribePage::documentOf(storage::JobId job) {
    auto& transcript = documents_[job];
    if (transcript == nullptr) {
        transcript = std::make_unique<Transcript>();
        transcript->job = job;
    }
    return *transcript;
}

void TranscribePage::readDocument(storage::JobId job) {
    documentOf(job).isLoaded = false;
    services_.bridge.runInBackground(
        this, [database = services_.bridge.databaseFile(), job] { return readStored(database, job); },
        [this, job](StoredTranscript stored) { adopt(job, std::move(stored)); });
}

// What was read joins what was recognised meanwhile.
void TranscribePage::adopt(storage::JobId job, StoredTranscript stored) {
    Transcript& transcript = documentOf(job);
    transcript.isLoaded = true;
    if (stored.error) transcript.error = stored.error;
    std::unordered_set<int> known;
    for (const auto& record : transcript.segments) known.insert(record.index);
    for (auto& record : stored.segments)
        if (!known.contains(record.index)) transcript.segments.push_back(withoutName(std::move(record)));
    std::ranges::stable_sort(transcript.segments, {}, [](const auto& record) {
        return std::pair(record.segment.startMs, record.index);
    });
    transcript.speakers = std::move(stored.speakers);
    // In the order they were decoded in, which says what was left out.
    auto decoded = transcript.segments;
    std::ranges::sort(decoded, {}, &storage::SegmentRecord::index);
    transcript.decoded = {};
    for (const auto& record : decoded)
        if (record.index < storage::kFirstEditedSegment)
            transcript.decoded.segment(record.segment.startMs, record.segment.endMs);
    if (stored.item) {
        const auto& item = *stored.item;
        transcript.historyId = item.id;
        transcript.title = toQString(item.title);
        transcript.language = item.language;
        transcript.recogniser = item.engine;
        transcript.durationMs = item.durationMs;
        transcript.sound = item.asset.empty() ? std::filesystem::path(item.sourcePath)
                                              : services_.bridge.assetPath(item.asset);
    } else if (stored.jobRecord) {
        try {
            const auto request = engine::transcribeRequestFromJson(stored.jobRecord->requestJson);
            transcript.sound = request.recordingAsset.empty()
                                   ? request.file
                                   : services_.bridge.assetPath(request.recordingAsset);
            transcript.language = request.language;
            transcript.recogniser = request.recogniser;
        } catch (const Error& error) {
            transcript.error = error;
        }
        transcript.title = toQString(stored.jobRecord->title);
    }
    if (!transcript.segments.empty())
        transcript.durationMs = std::max(transcript.durationMs, transcript.segments.back().segment.endMs);
    if (pane_->shown() == &transcript) {
        pane_->loaded();
        if (transcript.error) showError(*transcript.error);
    }
}

void TranscribePage::toggleRecording() {
    if (record_->isRecording()) return record_->finish();
    record_->show();
    record_->start();
}

void TranscribePage::startRecording() {
    engine::TranscribeRequest request;
    record_->fillIn(request);
    //: Title of a recording; %1 is date and time
    const QString title =
        tr("Recording %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    const auto job = submit(std::move(request), title);
    if (job == 0) return;
    queue_->leaveOut(job);
    services_.playback.stop();  // or the microphone hears the loudspeaker
    record_->recordingStarted(job);
    show(documents_[job].get());
}

void TranscribePage::segmentReady(const engine::SegmentReady& event) {
    const auto found = documents_.find(event.job);
    if (found == documents_.end()) return;
    Transcript& transcript = *found->second;
    transcript.decoded.segment(event.segment.segment.startMs, event.segment.segment.endMs);
    const bool known = std::ranges::any_of(
        transcript.segments,
        [&event](const storage::SegmentRecord& record) { return record.index == event.segment.index; });
    if (known) return;
    transcript.durationMs = std::max(transcript.durationMs, event.segment.segment.endMs);
    if (pane_->shown() == &transcript) return pane_->segmentAdded(event.segment);
    transcript.partial.clear();
    const auto place = std::ranges::upper_bound(transcript.segments, event.segment.segment.startMs, {},
                                                [](const auto& record) { return record.segment.startMs; });
    transcript.segments.insert(place, withoutName(event.segment));
}

void TranscribePage::partialText(const engine::PartialText& event) {
    const auto found = documents_.find(event.job);
    if (found == documents_.end()) return;
    Transcript& transcript = *found->second;
    transcript.partial = toQString(event.text);
    transcript.partialStartMs = event.startMs;
    transcript.lagMs = event.lagMs;
    if (&transcript == pane_->shown()) pane_->partialChanged();
}

void TranscribePage::jobEnded(storage::JobId job, std::int64_t historyId, double seconds,
                              const Error* error) {
    const auto found = documents_.find(job);
    if (found == documents_.end()) return;
    if (job == record_->job()) record_->recordingEnded();
    Transcript& transcript = *found->second;
    transcript.isLive = false;
    transcript.partial.clear();
    transcript.historyId = historyId;
    transcript.durationMs = std::max(transcript.durationMs, static_cast<std::int64_t>(seconds * 1000));
    if (error != nullptr) transcript.error = *error;
    if (historyId != 0 && services_.bridge.reader() != nullptr) {
        const auto item = storage::HistoryStore(*services_.bridge.reader()).item(historyId);
        if (item && !item->asset.empty()) transcript.sound = services_.bridge.assetPath(item->asset);
        exportBeside(transcript);
    }
    if (&transcript != pane_->shown()) return;
    pane_->jobChanged();
    if (error != nullptr) showError(*error);
    showState();
}

void TranscribePage::show(Transcript* transcript) {
    pane_->show(transcript);
    banner_->hide();
    if (transcript != nullptr && transcript->error) showError(*transcript->error);
    showState();
}

void TranscribePage::open(storage::JobId job) {
    const bool known = documents_.contains(job);
    Transcript& transcript = documentOf(job);
    if (!known) readDocument(job);
    if (pane_->shown() != &transcript) show(&transcript);
}

void TranscribePage::openHistory(storage::JobId job, std::int64_t historyId, const QString& title,
                                 qint64 startMs) {
    const bool known = documents_.contains(job);
    Transcript& transcript = documentOf(job);
    if (!known) {
        transcript.title = title;
        transcript.historyId = historyId;
        readDocument(job);
    }
    if (pane_->shown() != &transcript) show(&transcript);
    if (startMs > 0) pane_->place(startMs, false);
}

void TranscribePage::showError(const Error& error) {
    const ErrorText text = errorText(error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
}

void TranscribePage::stepPart(int step) {
    pane_->step(step);
}

void TranscribePage::find() {
    pane_->find(false);
}

void TranscribePage::replace() {
    pane_->find(true);
}

void TranscribePage::entered() {
    pane_->shown() != nullptr ? pane_->view().setFocus() : library_->setFocus();
}

void TranscribePage::keepDraft() {
    pane_->keepTyped();
}

void TranscribePage::saveState(QSettings& state) const {
    state.setValue("transcribe/splitter", splitter_->saveState());
    recognition_.save(state);
    pane_->saveState(state);
}

void TranscribePage::restoreState(const QSettings& state) {
    splitter_->restoreState(state.value("transcribe/splitter").toByteArray());
    recognition_.restore(state);
    pane_->restoreState(state);
}

}  // namespace timbre::ui
