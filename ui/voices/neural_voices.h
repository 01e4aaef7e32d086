#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"
#include "ui/bridge/engine_bridge.h"

#include <QString>

#include <vector>

class QComboBox;

namespace timbre::ui {

// How a voice came about, for people. Plain: of an engine that came with the program.
enum class VoiceKind { Plain, Preset, Described, Copied, Blended };
// `engine` may be null: then the document alone decides.
VoiceKind voiceKind(const voices::Voice& voice, const models::SpeechEngineInfo* engine);
QString voiceKindName(VoiceKind kind);  // empty for Plain

std::vector<const models::SpeechEngineInfo*> enginesWith(const EngineBridge& bridge,
                                                         models::VoiceSource source);

// Fills a box with engines by name, their ids as data, and keeps what was chosen.
void fillEngines(QComboBox* box, const std::vector<const models::SpeechEngineInfo*>& engines);
// Fills a box with the languages of an engine, automatic first, their tags as data, and keeps what was
// chosen. Null: automatic only.
void fillLanguages(QComboBox* box, const models::SpeechEngineInfo* engine);
// Chooses an entry by its data; the first one where it is not there.
void chooseData(QComboBox* box, const QString& data);

// The languages that a BCP 47 tag "und" stands for: the engine hears it in the text.
inline constexpr const char* kAnyLanguage = "und";

}  // namespace timbre::ui
