#pragma once

#include "ui/bridge/services.h"

#include <QFrame>
#include <QTimer>

#include <filesystem>

class QComboBox;
class QLabel;
class QPushButton;

namespace timbre::ui {

class Banner;
class LevelMeter;
class VoiceRecorder;
class Waveform;

// Records one's own voice: a text to read, the level before and while it records, the outline as it
// grows, and an end after a minute at the latest. The microphone is open only while this is on the
// screen.
class RecordBox : public QFrame {
    Q_OBJECT

public:
    RecordBox(const Services& services, QWidget* parent = nullptr);
    ~RecordBox() override;

    void setLanguage(const std::string& language);  // of the text to read
    QString text() const;
    bool isRecording() const;
    void toggle();

Q_SIGNALS:
    void recorded(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void ended(qint64 ms);
    void listen();
    void showButtons();
    void fillDevices();

    Services services_;
    std::filesystem::path file_;
    VoiceRecorder* recorder_;
    QTimer timer_;
    QLabel* text_;
    QComboBox* device_;
    LevelMeter* meter_;
    Waveform* outline_;
    QLabel* elapsed_;
    QLabel* hint_;
    QPushButton* record_;
    Banner* banner_;
};

}  // namespace timbre::ui
