#pragma once

#include "core/voices/voice_file.h"

#include <QString>

#include <vector>

class QMimeData;

namespace timbre::ui {

struct VoiceCard;

// The voice as its file shall say it: with the user's tags.
voices::Voice exportable(const VoiceCard& card);

// Voices as files that can be dragged elsewhere: written into a temporary folder that lives as long
// as the program. A few kilobytes each, with a sound up to a megabyte. GUI thread; the caller owns the
// result.
QMimeData* voiceFiles(const std::vector<voices::VoiceFile>& files);

// The name of a voice's file, without folder.
QString voiceFileName(const voices::Voice& voice);

}  // namespace timbre::ui
