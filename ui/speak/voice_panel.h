#pragma once

#include "core/engine/requests.h"
#include "ui/bridge/services.h"
#include "ui/bridge/voice_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace timbre::ui {

class NumberRow;
class OptionForm;
class VoicePicker;

// The right-hand side of the Speak screen: which voice, and everything that changes how it sounds.
// The form is made from the option table of the voice's engine. Changing it never touches the text.
class VoicePanel : public QWidget {
    Q_OBJECT

public:
    VoicePanel(const Services& services, QWidget* parent = nullptr);

    bool hasVoice() const;
    // Voice, speed, pitch, loudness and cache of the request.
    void fill(engine::SpeakRequest& request) const;
    std::string language() const;

Q_SIGNALS:
    void voiceChanged();

private:
    void chooseDefault();
    void showVoice();
    void preview();
    voices::Voice voice() const;

    Services services_;
    VoiceModel model_;
    VoicePicker* picker_;
    QLabel* detail_;
    QLabel* description_;
    QPushButton* preview_;
    OptionForm* options_;
    NumberRow* speed_;
    NumberRow* semitones_;
    QCheckBox* normalise_;
    QCheckBox* trim_;
    QCheckBox* cache_;
    std::string shownEngine_;
};

}  // namespace timbre::ui
