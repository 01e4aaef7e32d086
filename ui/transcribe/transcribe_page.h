#pragma once

#include "ui/bridge/history_model.h"
#include "ui/bridge/peak_loader.h"
#include "ui/bridge/services.h"
#include "ui/shell/screen.h"
#include "ui/transcribe/transcript.h"
#include "ui/transcribe/transcript_model.h"

#include <map>
#include <memory>

class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace timbre::ui {

class Banner;
class ElidedLabel;
class RecordPanel;
class TranscriptView;
class Waveform;

// The Transcribe screen: files or a microphone in, words with their times out, and the transcripts
// made so far.
class TranscribePage : public Screen {
    Q_OBJECT

public:
    TranscribePage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void exportCurrent() override;
    void startWork() override { toggleRecording(); }
    void stepPart(int step) override;
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggleRecording();
    void build();
    QWidget* buildHeader();
    QWidget* buildLibrary();
    QWidget* buildDocument();
    QWidget* buildTools(QWidget* parent);
    QWidget* buildEmpty();
    void connectBridge();
    void startRecording(const QString& device);
    storage::JobId submit(engine::TranscribeRequest request, const QString& title);
    Transcript& liveOf(storage::JobId job);
    void show(Transcript* transcript);
    void showHistory(const QModelIndex& index);
    void showState();
    void showNote();
    void showError(const Error& error);
    void segmentReady(const engine::SegmentReady& event);
    void partialText(const engine::PartialText& event);
    void jobEnded(storage::JobId job, std::int64_t historyId, const Error* error);
    void follow(const audio::PlayerStatus& status);
    void place(qint64 ms, bool play);
    void editCurrent();
    void copyAll();
    void removeCurrent();

    Services services_;
    HistoryModel history_;
    TranscriptModel model_;
    PeakLoader peaks_;
    std::map<storage::JobId, std::unique_ptr<Transcript>> live_;  // being made, or made in this run
    std::unique_ptr<Transcript> opened_;                          // read back from the history
    Transcript* shown_ = nullptr;

    QSplitter* splitter_ = nullptr;
    Banner* banner_ = nullptr;
    Banner* note_ = nullptr;
    RecordPanel* record_ = nullptr;
    QWidget* recordCard_ = nullptr;
    QListView* library_ = nullptr;
    QLabel* libraryEmpty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ElidedLabel* title_ = nullptr;
    QLabel* detail_ = nullptr;
    Waveform* waveform_ = nullptr;
    TranscriptView* view_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* delete_ = nullptr;
    QPushButton* back_ = nullptr;
};

}  // namespace timbre::ui
