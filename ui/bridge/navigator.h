#pragma once

#include "core/engine/requests.h"
#include "core/storage/records.h"
#include "core/voices/voice.h"

#include <QObject>
#include <QString>

namespace timbre::ui {

// How one screen sends the user to another: the asking screen emits, the window shows the screen that
// answers and hands the wish over. GUI thread only.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void takeWanted(qint64 historyId);                              // Speak: the text and settings of a take
    void transcriptWanted(qint64 historyId, qint64 startMs);        // Transcribe: open it there
    void speakWanted(const timbre::engine::SpeakRequest& request);  // Speak: fill in, do not start
    void voiceWanted(const QString& voiceId);                       // Speak: speak with this voice
    void designWanted(const QString& voiceId);                      // Voices: open it in the designer
    void historyWanted(const QString& search);                      // History: with this search
    void modelsWanted(const QString& task);    // Models: those for "transcribe" …; empty: all
    void modelWanted(const QString& modelId);  // Models: this one
    void settingWanted(const QString& key);    // Settings: scroll to it
    void helpWanted(const QString& topic);     // Help: "guide/speak", "errors/E_DISK_FULL", "journal" …
};

}  // namespace timbre::ui
