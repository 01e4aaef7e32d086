#pragma once

#include "core/text/transcript_layout.h"

#include <string>

namespace timbre::config {
class Settings;
}

namespace timbre::engine {

// How exported subtitles are to be readable: the same for the window, the history, the watched folder and
// the command line.
struct SubtitleSettings {
    int lineLength = 42;  // code points
    text::CueRules rules;

    bool operator==(const SubtitleSettings&) const = default;
};

SubtitleSettings subtitleSettings(const config::Settings& settings);

// As text::exportTranscript(), with the usual options; SRT and VTT keep these rules.
std::string exportTranscript(const text::TranscriptDocument& document, text::TranscriptFormat format,
                             const SubtitleSettings& subtitles);

}  // namespace timbre::engine
