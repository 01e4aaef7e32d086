#include "core/engine/subtitle_settings.h"

#include "core/config/settings.h"

namespace timbre::engine {

SubtitleSettings subtitleSettings(const config::Settings& settings) {
    return {.lineLength = static_cast<int>(settings.integer("transcribe.subtitle_line_length")),
            .rules = {.maxLines = static_cast<int>(settings.integer("transcribe.subtitle_lines")),
                      .maxCharactersPerSecond = settings.real("transcribe.subtitle_speed"),
                      .minDurationMs = settings.integer("transcribe.subtitle_shortest_ms"),
                      .maxDurationMs = settings.integer("transcribe.subtitle_longest_ms"),
                      .minGapMs = settings.integer("transcribe.subtitle_gap_ms"),
                      .atSentences = settings.boolean("transcribe.subtitle_at_sentences")}};
}

std::string exportTranscript(const text::TranscriptDocument& document, text::TranscriptFormat format,
                             const SubtitleSettings& subtitles) {
    return text::exportTranscript(document, format, {.maxLineLength = subtitles.lineLength},
                                  {.rules = subtitles.rules});
}

}  // namespace timbre::engine
