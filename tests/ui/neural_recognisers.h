#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/transcribe/recognition_settings.h"

#include <QObject>

#include <vector>

namespace timbre::test {

inline models::RecogniserInfo neural(const char* id, const char* name) {
    models::RecogniserInfo info;
    info.id = id;
    info.name = name;
    info.version = "0123456789abcdef";
    info.family = "whisper";
    info.languages = {"en", "de", "vi", "ar"};
    info.options = {
        {"beams", "Beams", "", "Decoding", "How many readings are followed at once.", 1, 10, 1, 1}};
    info.qualityNote = "Small and quick; names are often wrong.";
    info.findsLanguage = info.translates = info.takesPrompt = info.isNeural = true;
    return info;
}

// As if these recognisers were there, also when the engine lists its own once more.
inline void listRecognisers(ui::EngineBridge& bridge, const std::vector<models::RecogniserInfo>& more) {
    const auto publish = [&bridge, more] {
        auto all = bridge.recognisers();
        bool isNew = false;
        for (const auto& one : more)
            if (ui::findRecogniser(all, one.id) == nullptr) all.push_back(one), isNew = true;
        if (isNew) bridge.publish(engine::EnginesChanged{bridge.speechEngines(), bridge.voices(), all});
    };
    publish();
    QObject::connect(&bridge, &ui::EngineBridge::enginesChanged, &bridge, publish);
}

}  // namespace timbre::test
