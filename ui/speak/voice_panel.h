#pragma once

#include "core/engine/requests.h"
#include "ui/bridge/services.h"
#include "ui/bridge/voice_model.h"
#include "ui/speak/delivery_form.h"
#include "ui/widgets/option_form.h"

#include <QJsonObject>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace timbre::ui {

class VoiceHint;
class VoicePicker;

// The right-hand side of the Speak screen: which voice, and everything that changes how it sounds.
// The forms are made from the capabilities of the voice's engine. Changing it never touches the text.
class VoicePanel : public QWidget {
    Q_OBJECT

public:
    VoicePanel(const Services& services, QWidget* parent = nullptr);

    bool hasVoice() const;   // one whose engine is here
    QString reason() const;  // why there is none; may be empty
    // Voice, speed, pitch, loudness and cache of a request that is sent now: a seed may be drawn.
    void fill(engine::SpeakRequest& request);
    std::string language() const;        // of the text; "und": the model finds out
    std::string sampleLanguage() const;  // in which the voice is best heard
    std::string engine() const;          // empty: no voice
    bool isRandom() const { return delivery_->isRandom(); }
    void rollSeed() { delivery_->roll(); }  // so that a new take is another one
    double speed() const;
    voices::Voice voice() const;

    // Voice and options of a text, and back; what is missing stays as it is.
    QJsonObject state() const;
    void restore(const QJsonObject& state);
    void restore(const engine::SpeakRequest& request);
    void choose(const QString& voiceId);

Q_SIGNALS:
    void voiceChanged();
    void languageChanged();  // what language() says may be another
    void changed();          // by the user: voice or any option

private:
    QWidget* buildForm();
    void connectForm();
    void chooseDefault();
    bool takeWanted();
    void showVoice();
    void showNumbers();
    void showMissing(const voices::Voice* voice);
    void preview();
    QJsonObject wantedState() const;
    std::vector<OptionForm::Option> optionRows(const models::SpeechEngineInfo& info) const;

    Services services_;
    VoiceModel model_;
    VoicePicker* picker_;
    QLabel* detail_;
    QLabel* numbers_;  // of its engine on this machine
    QLabel* description_;
    VoiceHint* hint_;
    QPushButton* preview_;
    DeliveryForm* delivery_;
    OptionForm* options_;
    NumberRow* speed_;
    NumberRow* semitones_;
    QCheckBox* normalise_;
    QCheckBox* trim_;
    QCheckBox* cache_;
    // A voice that is not listed yet, or not any more: its model may come back.
    struct Wanted {
        QString id, name;
        std::string engine;
        std::optional<std::map<std::string, double>> options = std::nullopt;  // absent: as the voice has it
        std::optional<Delivery> delivery = std::nullopt;                      // the same
    };
    models::SpeechEngineInfo shownEngine_;
    voices::Voice shown_;
    std::optional<Wanted> wanted_;
};

}  // namespace timbre::ui
