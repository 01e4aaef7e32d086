#pragma once

#include "core/engine/requests.h"
#include "ui/bridge/services.h"
#include "ui/bridge/voice_model.h"
#include "ui/widgets/option_form.h"

#include <QJsonObject>
#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace timbre::ui {

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
    std::string engine() const;  // empty: no voice
    double speed() const;
    voices::Voice voice() const;

    // Voice and options of a text, and back; what is missing stays as it is.
    QJsonObject state() const;
    void restore(const QJsonObject& state);
    void restore(const engine::SpeakRequest& request);
    void choose(const QString& voiceId);

Q_SIGNALS:
    void voiceChanged();
    void changed();  // by the user: voice or any option

private:
    void chooseDefault();
    void showVoice();
    void preview();
    std::vector<OptionForm::Option> optionRows(const models::SpeechEngineInfo& info) const;

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
    QString wanted_;  // a voice that is not listed yet
    std::map<std::string, double> wantedOptions_;
};

}  // namespace timbre::ui
