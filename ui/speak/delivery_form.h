#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"

#include <QJsonObject>
#include <QWidget>

#include <cstdint>
#include <string>

class QComboBox;
class QLabel;

namespace timbre::ui {

class SeedRow;
class StyleBox;

// What the delivery form holds.
struct Delivery {
    std::string language = "und";  // BCP 47; "und": the model finds out
    std::string style;
    std::uint64_t seed = 1;
    bool newSeed = false;

    bool operator==(const Delivery&) const = default;
};
QJsonObject toJson(const Delivery& delivery);
// What is missing stays as in `delivery`.
Delivery deliveryFromJson(const QJsonObject& json, Delivery delivery = {});

// What a voice's engine takes beside numbers: the language to speak, how to speak in words, the seed.
// Made from the engine's capabilities: what it does not have is hidden, what this checkpoint cannot do
// is disabled with the reason.
class DeliveryForm : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryForm(QWidget* parent = nullptr);

    // What the form shows and what fill() writes. Keeps the values.
    void setEngine(const models::SpeechEngineInfo& info);
    // As `voice` says it; a voice of the engine's own leaves the language to the model.
    void setVoice(const voices::Voice& voice);
    bool hasParts() const { return hasLanguages_ || hasStyle_ || hasSeed_; }

    Delivery values() const;
    void setValues(const Delivery& values);  // does not emit changed

    void fill(voices::Voice& voice) const;      // what the engine does not take stays as it is
    void fillNext(voices::Voice& voice);        // the same for a take that begins now: may draw a seed
    void roll();                                // another seed
    bool isRandom() const { return hasSeed_; }  // takes of the same text can differ

Q_SIGNALS:
    void changed();  // by the user

private:
    void showStyleLanguage();

    QWidget* languageRow_;
    QComboBox* language_;
    StyleBox* style_;
    SeedRow* seed_;
    std::string ownLanguage_;  // of the voice
    bool hasLanguages_ = false, hasStyle_ = false, takesStyle_ = false, hasSeed_ = false;
};

}  // namespace timbre::ui
