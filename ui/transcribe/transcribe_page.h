#pragma once

#include "ui/bridge/history_model.h"
#include "ui/bridge/services.h"
#include "ui/shell/screen.h"
#include "ui/transcribe/recognition_settings.h"
#include "ui/transcribe/transcript.h"
#include "ui/transcribe/watch_folder.h"

#include <map>
#include <memory>

class QLabel;
class QListView;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace timbre::ui {

class Banner;
class ElidedButton;
class QueuePanel;
class RecognitionForm;
class RecordPanel;
class TranscriptPane;

// The Transcribe screen: files or a microphone in, words with their times out, and the transcripts
// made so far.
class TranscribePage : public Screen {
    Q_OBJECT

public:
    TranscribePage(const Services& services, QWidget* parent = nullptr);
    ~TranscribePage() override;

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void exportCurrent() override;
    void find() override;
    void replace() override;
    void startWork() override { toggleRecording(); }
    void stepPart(int step) override;
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;
    void keepDraft() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildChoice();
    QWidget* buildSide();
    QWidget* buildLibrary(QWidget* parent);
    QWidget* buildEmpty();
    void connectBridge();
    void connectParts();

    void toggleRecording();
    void startRecording();
    storage::JobId submit(engine::TranscribeRequest request, const QString& title);
    void expect(storage::JobId job, const std::filesystem::path& file, const std::string& recogniser);
    Transcript& documentOf(storage::JobId job);
    void readDocument(storage::JobId job);
    void adopt(storage::JobId job, StoredTranscript stored);
    void show(Transcript* transcript);
    void open(storage::JobId job);
    void openHistory(storage::JobId job, std::int64_t historyId, const QString& title, qint64 startMs);
    void showState();
    void showNote();
    void showChoice();  // in the header and in the form
    void languageFound(const engine::LanguageFound& event);
    void showError(const Error& error);
    void segmentReady(const engine::SegmentReady& event);
    void partialText(const engine::PartialText& event);
    void jobEnded(storage::JobId job, std::int64_t historyId, double seconds, const Error* error);

    void exportSelected();  // all that are selected in the list
    void openExport(std::vector<text::TranscriptDocument> documents);
    void exportBeside(const Transcript& transcript);
    void removeSelected();
    void removeCurrent();
    void chooseWatched();
    void watchFolderChanged();

    Services services_;
    RecognitionSettings recognition_;
    HistoryModel history_;
    WatchFolder watch_;
    std::map<storage::JobId, std::unique_ptr<Transcript>> documents_;  // opened or made in this run

    QSplitter* splitter_ = nullptr;
    Banner* banner_ = nullptr;
    Banner* note_ = nullptr;
    Banner* watching_ = nullptr;
    RecordPanel* record_ = nullptr;
    QWidget* recordCard_ = nullptr;
    ElidedButton* choice_ = nullptr;
    QWidget* choiceCard_ = nullptr;
    RecognitionForm* form_ = nullptr;
    QueuePanel* queue_ = nullptr;
    QListView* library_ = nullptr;
    QLabel* libraryEmpty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TranscriptPane* pane_ = nullptr;
};

}  // namespace timbre::ui
