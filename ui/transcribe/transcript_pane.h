#pragma once

#include "ui/bridge/peak_loader.h"
#include "ui/bridge/services.h"
#include "ui/transcribe/correction_memory.h"
#include "ui/transcribe/transcript.h"
#include "ui/transcribe/transcript_model.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QToolButton;

namespace timbre::ui {

class Actions;
class DoubtBar;
class ElidedLabel;
class FindBar;
class ListeningStrip;
class RecognitionSettings;
class SecondListening;
class SpeakerBar;
class Timeline;
class TranscriptView;

// One transcript: its sound in time, its speakers, its segments, and everything that edits them. The
// page gives it the transcript and tells it what the engine says of it. GUI thread only.
class TranscriptPane : public QFrame {
    Q_OBJECT

public:
    TranscriptPane(const Services& services, const RecognitionSettings& recognition,
                   QWidget* parent = nullptr);

    void addActions(Actions& actions, QWidget* screen);
    void show(Transcript* transcript);  // it stays the caller's; null: nothing
    Transcript* shown() { return shown_; }
    TranscriptView& view() { return *view_; }

    void segmentAdded(const storage::SegmentRecord& record);
    void partialChanged();
    void jobChanged();  // it ended, or its sound is known now
    void loaded();      // its segments were read
    void place(qint64 ms, bool play);
    void step(int by);  // to the previous or next segment
    void find(bool replacing);
    void compare();
    void againSelection();
    void transcribeFirst();  // what is selected, or the next stretch behind it that has no text yet
    void keepTyped();

    void saveState(QSettings& state) const;
    void restoreState(const QSettings& state);

Q_SIGNALS:
    void exportWanted();
    void removeWanted();
    void failed(const timbre::Error& error);

private:
    void build();
    QWidget* buildTools();
    QWidget* buildHints();
    void connectParts();
    void connectTimeline();
    void connectListening();
    void fillMenu(QMenu* menu);
    void fillTimeline();
    void showUndecoded();
    void putInTimeline(int first, int last);
    void showState();
    void showUndo();
    void follow(const audio::PlayerStatus& status);
    void loadSound();
    void editCurrent();
    void splitCurrent();
    void mergeCurrent(int step);
    void removeCurrent();
    void nudge(qint64 startBy, qint64 endBy);
    void assign(int speaker);
    void assignNth(int position);  // from 0
    void stepDoubt(int by);
    void loopWord(int row, qint64 startMs, qint64 endMs);
    void applyLoop();
    void endLoop();
    bool isSounding() const;  // what plays is this transcript
    void copyAll();
    void selectRange(qint64 startMs, qint64 endMs);
    void showMenu(int row, int word, const QPoint& global);
    void showAlternatives();  // of the word in review, or of the first in the line
    void addAlternatives(QMenu* menu, int row, int word);
    void stepGap(int by);
    void splitSpeaker(int speaker, bool fromHereOn);
    bool canGoFirst() const;

    Services services_;
    TranscriptModel model_;
    const RecognitionSettings& recognition_;
    PeakLoader peaks_;
    CorrectionMemory corrections_;
    SecondListening* listening_ = nullptr;
    Transcript* shown_ = nullptr;
    std::filesystem::path loadedSound_;
    audio::ProgrammeId fileProgramme_ = 0;    // the file itself, played while it is no history item yet
    qint64 loopStartMs_ = 0, loopEndMs_ = 0;  // end 0: no loop

    QSplitter* splitter_ = nullptr;
    ElidedLabel* title_ = nullptr;
    QLabel* detail_ = nullptr;
    Timeline* timeline_ = nullptr;
    SpeakerBar* speakers_ = nullptr;
    FindBar* find_ = nullptr;
    DoubtBar* doubts_ = nullptr;
    ListeningStrip* strip_ = nullptr;
    TranscriptView* view_ = nullptr;
    QWidget* hints_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* review_ = nullptr;
    QPushButton* first_ = nullptr;
    QPushButton* gaps_ = nullptr;
    QPushButton* export_ = nullptr;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    QToolButton* more_ = nullptr;
    QToolButton* delete_ = nullptr;
    QMetaObject::Connection undoConnection_;
};

}  // namespace timbre::ui
