#include "ui/voices/neural_voices.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/voice_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>

namespace timbre::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::NeuralVoices)
};

}  // namespace

VoiceKind voiceKind(const voices::Voice& voice, const models::SpeechEngineInfo* engine) {
    // A described voice that was kept speaks by its reference; the words still say what it is.
    if (!voice.wish.empty()) return VoiceKind::Described;
    if (voice.reference)
        return voice.reference->sound.empty() && !voice.reference->vector.empty() ? VoiceKind::Blended
                                                                                  : VoiceKind::Copied;
    if (engine == nullptr || !engine->isNeural) return VoiceKind::Plain;
    switch (engine->source) {
        case models::VoiceSource::Own:
            return VoiceKind::Preset;
        case models::VoiceSource::Words:
            return VoiceKind::Described;
        case models::VoiceSource::Reference:
            return VoiceKind::Copied;
    }
    return VoiceKind::Plain;
}

QString voiceKindName(VoiceKind kind) {
    switch (kind) {
        case VoiceKind::Plain:
            return {};
        case VoiceKind::Preset:
            //: Kind of a voice: a speaker that the model brings along
            return Text::tr("Preset");
        case VoiceKind::Described:
            //: Kind of a voice: made of a description in words
            return Text::tr("Described");
        case VoiceKind::Copied:
            //: Kind of a voice: copied from a recording
            return Text::tr("Copied");
        case VoiceKind::Blended:
            //: Kind of a voice: between two others
            return Text::tr("Blended");
    }
    return {};
}

std::vector<const models::SpeechEngineInfo*> enginesWith(const EngineBridge& bridge,
                                                         models::VoiceSource source) {
    std::vector<const models::SpeechEngineInfo*> found;
    for (const auto& engine : bridge.speechEngines())
        if (engine.isNeural && engine.source == source) found.push_back(&engine);
    return found;
}

void fillEngines(QComboBox* box, const std::vector<const models::SpeechEngineInfo*>& engines) {
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto* engine : engines) box->addItem(toQString(engine->name), toQString(engine->id));
    chooseData(box, chosen);
}

void fillLanguages(QComboBox* box, const models::SpeechEngineInfo* engine) {
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(languageName(kAnyLanguage), kAnyLanguage);
    if (engine != nullptr)
        for (const auto& tag : engine->languages)
            if (tag != kAnyLanguage) box->addItem(languageName(tag), toQString(tag));
    chooseData(box, chosen);
}

void chooseData(QComboBox* box, const QString& data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}  // namespace timbre::ui
