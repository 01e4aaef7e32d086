// Files in and out: opening, exporting, the trash, the watched folder.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/recent_files.h"
#include "ui/shell/drop_overlay.h"
#include "ui/transcribe/export_transcript_dialog.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace timbre::ui {

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
    if (files.isEmpty()) return;
    for (const auto& file : files) services_.recent.add(file);
    takeFiles(files);
}

void TranscribePage::takeFiles(const QStringList& files) {
    storage::JobId first = 0;
    for (const auto& file : files) {
        engine::TranscribeRequest request;
        request.file = toPath(file);
        const auto job = submit(std::move(request), QFileInfo(file).fileName());
        if (first == 0) first = job;
    }
    // What is being worked on stays in sight.
    const auto* shown = pane_->shown();
    if (first != 0 && (shown == nullptr || !shown->isLive)) show(documents_[first].get());
}

void TranscribePage::exportCurrent() {
    pane_->keepTyped();
    const auto* shown = pane_->shown();
    if (shown != nullptr && !shown->segments.empty()) openExport({exportDocument(*shown)});
}

void TranscribePage::exportSelected() {
    std::vector<storage::JobId> jobs;
    for (const auto& index : library_->selectionModel()->selectedIndexes())
        if (const auto* item = history_.item(index)) jobs.push_back(item->job);
    if (jobs.size() < 2) return exportCurrent();
    pane_->keepTyped();
    auto read = [database = services_.bridge.databaseFile(), jobs] {
        std::vector<StoredTranscript> all;
        for (const auto job : jobs) all.push_back(readStored(database, job));
        return all;
    };
    services_.bridge.runInBackground(this, std::move(read), [this](const std::vector<StoredTranscript>& all) {
        std::vector<text::TranscriptDocument> documents;
        for (const auto& stored : all) {
            if (stored.error) return showError(*stored.error);
            documents.push_back(ui::exportDocument(stored));
        }
        openExport(std::move(documents));
    });
}

void TranscribePage::openExport(std::vector<text::TranscriptDocument> documents) {
    auto* dialog = new ExportTranscriptDialog(services_, std::move(documents), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportTranscriptDialog::written, this, [this](const QStringList& files) {
        const QFileInfo first(files.front());
        //: %1 is a file name
        const QString one = tr("Saved %1").arg(first.fileName());
        services_.notify(
            files.size() == 1 ? one : tr("Saved %n file(s)", nullptr, static_cast<int>(files.size())),
            tr("Show in folder"),
            [folder = first.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    dialog->open();
}

// Transcripts of the watched folder, if wanted, stand beside the sound they are of.
void TranscribePage::exportBeside(const Transcript& transcript) {
    const QFileInfo sound(pathText(transcript.sound));
    if (watch_.folder().isEmpty() || !services_.preferences.boolean("transcribe.watch_export")) return;
    if (QDir(sound.absolutePath()) != QDir(watch_.folder())) return;
    const auto format =
        text::transcriptFormatFromId(toUtf8(services_.preferences.text("transcribe.export_format")));
    const QString extension = services_.preferences.text("transcribe.export_format");
    const QString file = sound.absoluteDir().filePath(sound.completeBaseName() + '.' + extension);
    if (!format || QFileInfo::exists(file)) return;  // nothing is overwritten
    const auto subtitles = engine::subtitleSettings(services_.preferences.settings());
    auto write = [document = ui::exportDocument(transcript), file, format = *format, subtitles] {
        return writeTranscripts({document}, {file}, format, {.maxLineLength = subtitles.lineLength},
                                {.rules = subtitles.rules});
    };
    services_.bridge.runInBackground(this, std::move(write), [this](const std::optional<Error>& error) {
        if (error) showError(*error);
    });
}

void TranscribePage::removeCurrent() {
    const auto* shown = pane_->shown();
    if (shown == nullptr || shown->historyId == 0) return;
    const auto id = shown->historyId;
    if (services_.playback.content().historyId == id) services_.playback.stop();
    show(nullptr);
    services_.bridge.engine().trashHistory(id);
    services_.notify(tr("The transcript is in the trash."), tr("Undo"),
                     [bridge = &services_.bridge, id] { bridge->engine().restoreHistory(id); });
}

void TranscribePage::removeSelected() {
    std::vector<std::int64_t> ids;
    for (const auto& index : library_->selectionModel()->selectedIndexes())
        if (const auto* item = history_.item(index)) ids.push_back(item->id);
    if (ids.size() < 2) return removeCurrent();
    const auto* shown = pane_->shown();
    if (shown != nullptr && std::ranges::find(ids, shown->historyId) != ids.end()) show(nullptr);
    for (const auto id : ids) services_.bridge.engine().trashHistory(id);
    services_.notify(tr("%n transcript(s) are in the trash.", nullptr, static_cast<int>(ids.size())),
                     tr("Undo"), [bridge = &services_.bridge, ids] {
                         for (const auto id : ids) bridge->engine().restoreHistory(id);
                     });
}

void TranscribePage::chooseWatched() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Watch a folder for new recordings"), services_.preferences.text("transcribe.watch_folder"));
    if (!folder.isEmpty()) services_.preferences.set("transcribe.watch_folder", folder);
    watchFolderChanged();
}

void TranscribePage::watchFolderChanged() {
    const QString folder = services_.preferences.text("transcribe.watch_folder");
    watch_.watch(folder);
    if (folder.isEmpty()) return watching_->hide();
    //: %1 is a folder
    watching_->showMessage(
        Banner::Kind::Info,
        tr("New recordings in %1 are transcribed by themselves.").arg(QDir::toNativeSeparators(folder)));
    watching_->setAction(tr("Stop watching"));
}

}  // namespace timbre::ui
