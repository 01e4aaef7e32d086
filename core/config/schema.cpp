#include "core/config/schema.h"

#include <array>
#include <charconv>

namespace timbre::config {
namespace {

const std::vector<Setting>& table() {
    static const std::vector<Setting> kTable = {
        {.key = "general.language",
         .type = Type::Choice,
         .defaultValue = std::string("system"),
         .choices = {"system", "de", "en", "vi", "zh_CN"},
         .needsRestart = true,
         .label = "Language",
         .description = "Language of the window. The command line is always English."},
        {.key = "general.theme",
         .type = Type::Choice,
         .defaultValue = std::string("system"),
         .choices = {"system", "light", "dark", "high_contrast"},
         .label = "Theme",
         .description = "Colours of the window."},
        {.key = "general.tray_icon",
         .type = Type::Boolean,
         .defaultValue = false,
         .label = "Tray icon",
         .description =
             "Shows in the desktop's tray whether the program listens, plays or works. Many desktops "
             "show no tray; closing the window ends the program either way."},
        {.key = "general.log_level",
         .type = Type::Choice,
         .defaultValue = std::string("info"),
         .choices = {"debug", "info", "warning", "error"},
         .needsRestart = true,
         .label = "Log level",
         .description = "The least important messages that are still written to the log."},
        {.key = "general.log_json",
         .type = Type::Boolean,
         .defaultValue = false,
         .needsRestart = true,
         .label = "Log as JSON",
         .description = "Writes one JSON object per log line instead of text."},

        {.key = "storage.data_folder",
         .type = Type::Path,
         .defaultValue = std::string(),
         .needsRestart = true,
         .label = "Data folder",
         .description = "Absolute path of the folder for the database, takes, recordings and backups. "
                        "Empty: the folder of the desktop standard, ~/.local/share/timbre-studio."},
        {.key = "storage.trash_days",
         .type = Type::Integer,
         .defaultValue = std::int64_t{30},
         .minimum = 1,
         .maximum = 3650,
         .unit = "days",
         .needsRestart = true,
         .label = "Keep trash for",
         .description = "How long deleted takes, transcripts and voices can be restored."},
        {.key = "storage.cache_mb",
         .type = Type::Integer,
         .defaultValue = std::int64_t{512},
         .minimum = 0,
         .maximum = 1048576,
         .unit = "MiB",
         .needsRestart = true,
         .label = "Cache size",
         .description = "Finished sentences are kept up to this size, so that the same text in the same "
                        "voice is not rendered again."},

        {.key = "audio.output_device",
         .type = Type::Text,
         .defaultValue = std::string(),
         .label = "Output device",
         .description =
             "Where sound is played. `timbre doctor` lists the ids; empty is the system's default."},
        {.key = "audio.input_device",
         .type = Type::Text,
         .defaultValue = std::string(),
         .label = "Input device",
         .description = "Where sound is recorded from. Empty is the system's default."},
        {.key = "audio.volume",
         .type = Type::Real,
         .defaultValue = 1.0,
         .minimum = 0,
         .maximum = 1.5,
         .label = "Volume",
         .description = "Playback volume; 1 leaves the sound as it is. Files are not affected."},
        {.key = "audio.sample_rate",
         .type = Type::Choice,
         .defaultValue = std::string("auto"),
         .choices = {"auto", "16000", "22050", "24000", "32000", "44100", "48000", "96000"},
         .unit = "Hz",
         .label = "Sample rate",
         .description = "Rate that the output device is asked for. Automatic: that of the sound which "
                        "plays. Files are not affected."},
        {.key = "audio.latency_ms",
         .type = Type::Integer,
         .defaultValue = std::int64_t{100},
         .minimum = 10,
         .maximum = 1000,
         .unit = "ms",
         .label = "Buffer",
         .description = "How far ahead the output device is supplied. Longer rides out a busy machine "
                        "without gaps; shorter answers sooner to pause and volume."},

        {.key = "speak.voice",
         .type = Type::Text,
         .defaultValue = std::string(),
         .label = "Voice",
         .description = "What speaks when no voice is named. Empty: the best one for the language."},
        {.key = "speak.speed",
         .type = Type::Real,
         .defaultValue = 1.0,
         .minimum = 0.5,
         .maximum = 2,
         .label = "Speed",
         .description = "Changes the speed of rendered speech without changing its pitch."},
        {.key = "speak.semitones",
         .type = Type::Real,
         .defaultValue = 0.0,
         .minimum = -12,
         .maximum = 12,
         .unit = "semitones",
         .label = "Pitch",
         .description = "Changes the pitch of rendered speech without changing its speed."},
        {.key = "speak.normalise",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Even loudness",
         .description = "Brings every take to the same loudness, limited to -1 dBFS."},
        {.key = "speak.target_lufs",
         .type = Type::Real,
         .defaultValue = -18.0,
         .minimum = -40,
         .maximum = -8,
         .unit = "LUFS",
         .label = "Loudness",
         .description = "The loudness that takes are brought to, after EBU R 128."},
        {.key = "speak.trim_silence",
         .type = Type::Boolean,
         .defaultValue = false,
         .label = "Trim silence",
         .description = "Cuts the silence at the ends of sentences."},
        {.key = "speak.paragraph_pause_ms",
         .type = Type::Integer,
         .defaultValue = std::int64_t{400},
         .minimum = 0,
         .maximum = 10000,
         .unit = "ms",
         .label = "Pause between paragraphs",
         .description = "Silence after an empty line of the text."},
        {.key = "speak.use_cache",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Use the cache",
         .description = "Takes sentences that were rendered before from the cache."},
        {.key = "speak.export_format",
         .type = Type::Choice,
         .defaultValue = std::string("wav"),
         .choices = {"wav", "wav24", "wavfloat", "flac", "ogg", "opus", "mp3"},
         .label = "Sound file format",
         .description = "Format of exported takes when the file name does not say."},
        {.key = "speak.export_quality",
         .type = Type::Real,
         .defaultValue = 0.6,
         .minimum = 0,
         .maximum = 1,
         .label = "Sound file quality",
         .description = "Quality of Ogg, Opus and MP3 files, from smallest to best."},

        {.key = "transcribe.recogniser",
         .type = Type::Text,
         .defaultValue = std::string("pocketsphinx"),
         .label = "Recogniser",
         .description = "The engine that turns speech into text."},
        {.key = "transcribe.language",
         .type = Type::Text,
         .defaultValue = std::string("en"),
         .label = "Spoken language",
         .description = "Language of the recordings as a BCP 47 tag such as en or en-GB."},
        {.key = "transcribe.partials",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Show provisional text",
         .description = "Shows words while they are spoken, before they are confirmed. Costs a second "
                        "pass over the sound."},
        {.key = "transcribe.pause_ms",
         .type = Type::Integer,
         .defaultValue = std::int64_t{400},
         .minimum = 100,
         .maximum = 5000,
         .unit = "ms",
         .label = "Pause that ends a phrase",
         .description = "A silence this long confirms what was said before it."},
        {.key = "transcribe.glossary",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Glossary in transcripts",
         .description =
             "Writes what sounds like the spoken form of a glossary entry as the entry is written."},
        {.key = "transcribe.watch_folder",
         .type = Type::Path,
         .defaultValue = std::string(),
         .label = "Watched folder",
         .description = "New recordings in this folder are transcribed by themselves. Empty: none."},
        {.key = "transcribe.watch_export",
         .type = Type::Boolean,
         .defaultValue = false,
         .label = "Export beside the recording",
         .description = "Writes the transcripts of the watched folder as files beside the recordings."},
        {.key = "transcribe.export_format",
         .type = Type::Choice,
         .defaultValue = std::string("txt"),
         .choices = {"txt", "md", "srt", "vtt", "json", "csv", "docx"},
         .label = "Transcript format",
         .description = "Format of transcripts when neither the command nor the file name says."},

        {.key = "network.offline",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Stay offline",
         .description = "No part of the program may open a network connection. Nothing in this version "
                        "needs one."},

        {.key = "engine.threads",
         .type = Type::Integer,
         .defaultValue = std::int64_t{0},
         .minimum = 0,
         .maximum = 256,
         .unit = "threads",
         .needsRestart = true,
         .label = "Threads",
         .description = "Threads for neural models. 0: one per processor core."},
    };
    return kTable;
}

}  // namespace

std::span<const Setting> schema() {
    return table();
}

const Setting* findSetting(std::string_view key) {
    for (const Setting& setting : table())
        if (setting.key == key) return &setting;
    return nullptr;
}

std::string formatNumber(double number) {
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::string plainText(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value)) return formatNumber(*number);
    return std::get<std::string>(value);
}

}  // namespace timbre::config
