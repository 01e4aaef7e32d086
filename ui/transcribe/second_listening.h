#pragma once

#include "core/engine/transcript_desk.h"
#include "ui/transcribe/difference.h"
#include "ui/transcribe/recognition_settings.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace timbre::ui {

class ListeningStrip;
class TranscriptModel;

// Everything that listens to a transcript's recording once more: a range again, a second opinion over
// all of it, who speaks, a translation. Asks for the means, follows the task, shows what came out, and
// gives what is taken to the model as one step of undo. What ends while another transcript is on the
// screen waits until its own is shown. GUI thread only.
class SecondListening : public QObject {
    Q_OBJECT

public:
    SecondListening(const Services& services, const RecognitionSettings& settings, TranscriptModel& model,
                    ListeningStrip& strip, QWidget* parent);

    bool isPossible() const;             // the transcript on the screen has a sound
    void askAgain(int first, int last);  // rows
    void askOpinion();
    void askTranslation();
    void askSpeakers();
    void transcriptShown();  // what waited for it is done

Q_SIGNALS:
    void failed(const timbre::Error& error);
    void hearWanted(qint64 startMs, qint64 endMs);

private:
    enum class Kind { Again, Opinion };
    void listen(Kind kind, qint64 fromMs, qint64 toMs, const RecognitionChoice& choice);
    void translate(const RecognitionChoice& choice);
    void findSpeakers(int atLeast, int atMost);
    bool checkSound();  // says so when there is none
    void heard(const engine::HeardAgain& heard);
    void offer(const engine::HeardAgain& heard);
    void dispute(const engine::HeardAgain& heard);
    void tell(const QString& text);  // with a button that takes it back
    // Now, or when that transcript is shown.
    void forTranscript(storage::JobId job, std::function<void()> work);
    RecognitionChoice proposal() const;
    QString nameOf(const std::string& recogniser) const;

    Services services_;
    const RecognitionSettings& settings_;
    TranscriptModel& model_;
    ListeningStrip& strip_;
    QWidget* parent_;
    std::optional<RecognitionChoice> last_;  // what was listened with before
    std::map<engine::TranscriptTask, Kind> kinds_;
    std::vector<std::pair<storage::JobId, std::function<void()>>> waiting_;
};

}  // namespace timbre::ui
