#pragma once

#include "core/audio/audio_writer.h"
#include "core/engine/subtitle_settings.h"
#include "core/storage/records.h"
#include "core/text/plan.h"
#include "core/text/transcript_export.h"
#include "core/voices/voice.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::engine {

enum class Priority { Interactive, Batch };

// Say a text. Complete in itself: what is in it and the engine's version decide the sound.
struct SpeakRequest {
    std::string text;
    bool textIsSubtitles = false;  // SRT or WebVTT: cue times are kept
    voices::Voice voice;           // the document, not an id
    double speed = 1.0;            // 0.5 … 2.0 pitch-true change after rendering
    double semitones = 0;          // -12 … +12 after rendering
    bool normalise = true;         // to targetLufs, limited to -1 dBFS
    double targetLufs = -18;       // -40 … -8
    bool trimSilence = false;      // at the ends of sentences
    std::int64_t paragraphPauseMs = 400;
    text::Glossary glossary;
    bool play = true;
    bool useCache = true;
    std::string title;                              // empty: from the text
    std::optional<std::filesystem::path> exportTo;  // written besides the take
    audio::FileFormat exportFormat = audio::FileFormat::Wav16;
    double exportQuality = 0.6;
    Priority priority = Priority::Interactive;
    bool keep = true;  // false: sound and text are forgotten when it ends, no history item
    storage::JobPurpose purpose = storage::JobPurpose::Use;
};

enum class SoundSource {
    File,
    Microphone,
    System,              // what the computer plays
    MicrophoneAndSystem  // both, mixed
};
// Sound that is recorded while it is transcribed.
inline bool isLive(SoundSource source) {
    return source != SoundSource::File;
}

struct TranscribeRequest {
    SoundSource source = SoundSource::File;
    std::filesystem::path file;
    std::string inputDevice;   // microphone; empty = default
    std::string systemDevice;  // whose sound is listened to; empty = the default output
    std::string recogniser = "pocketsphinx";
    std::string language = "en";            // "und": found out, where the recogniser can
    bool translate = false;                 // into English, where the recogniser can
    std::string prompt;                     // earlier text, names and terms; a bias only
    std::map<std::string, double> options;  // of the recogniser's decoding, by OptionSpec::key
    bool gate = true;                       // stretches without speech are not decoded
    bool partials = true;
    int pauseMs = 400;           // a silence this long ends an utterance
    std::string recordingAsset;  // set by the engine: where the microphone's sound is kept
    std::string alignText;       // not empty: place these words instead of recognising
    std::int64_t fromMs = 0;     // File: only this range of it; times stay those of the file
    std::int64_t toMs = 0;       // 0: to the end
    text::Glossary glossary;     // recognised → written; what is written is also a bias
    bool keep = true;            // false: its segments are told and then forgotten, no history item
    std::string title;
    Priority priority = Priority::Interactive;
    storage::JobPurpose purpose = storage::JobPurpose::Use;
};

// Write rows of the history into one folder, a file each: takes and recordings as sound, transcripts
// as text or as sound. Names come from the titles and never replace a file that is there.
struct HistoryExport {
    std::vector<std::int64_t> ids;
    std::filesystem::path folder;  // made if it is missing
    audio::FileFormat soundFormat = audio::FileFormat::Wav16;
    double quality = 0.6;
    std::optional<text::TranscriptFormat> transcriptFormat = text::TranscriptFormat::Txt;  // absent: as sound
    SubtitleSettings subtitles;
};

// What is wrong with a request, in one English sentence; absent = nothing. Pure; cheap enough to
// call while the user types (it does not look at files or at the whole text twice).
std::optional<std::string> validate(const SpeakRequest& request);
std::optional<std::string> validate(const TranscribeRequest& request);

// The journal's form of a request (JSON) and back. Throws Error(InvalidDocument).
std::string toJson(const SpeakRequest& request);
std::string toJson(const TranscribeRequest& request);
SpeakRequest speakRequestFromJson(std::string_view json);
TranscribeRequest transcribeRequestFromJson(std::string_view json);

}  // namespace timbre::engine
