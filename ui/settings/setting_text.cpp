#include "ui/settings/setting_text.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <string>

namespace timbre::ui {
namespace {

constexpr auto kContext = "timbre::ui::SettingText";

// The schema's English texts once more, for the translators: core translates nothing. A test compares
// them with the schema.
constexpr std::string_view kTexts[] = {
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Language"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Language of the window. The command line is always English."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Theme"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Colours of the window."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Tray icon"),
    QT_TRANSLATE_NOOP(
        "timbre::ui::SettingText",
        "Shows in the desktop's tray whether the program listens, plays or works. Many desktops "
        "show no tray; closing the window ends the program either way."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Log level"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The least important messages that are still written to the log."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Log as JSON"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Writes one JSON object per log line instead of text."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Data folder"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Absolute path of the folder for the database, takes, recordings and backups. Empty: "
                      "the folder of the desktop standard, ~/.local/share/timbre-studio."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Keep trash for"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How long deleted takes, transcripts and voices can be restored."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Cache size"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Finished sentences are kept up to this size, so that the same text in the same voice "
                      "is not rendered again."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Output device"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Where sound is played. `timbre doctor` lists the ids; empty is the system's default."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Input device"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Where sound is recorded from. Empty is the system's default."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Computer sound"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The output whose sound is recorded when the computer is listened to. `timbre doctor` "
                      "lists the ids; empty follows the default output."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Volume"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Playback volume; 1 leaves the sound as it is. Files are not affected."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Sample rate"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Rate that the output device is asked for. Automatic: that of the sound which plays. "
                      "Files are not affected."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Buffer"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How far ahead the output device is supplied. Longer rides out a busy machine without "
                      "gaps; shorter answers sooner to pause and volume."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Voice"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What speaks when no voice is named. Empty: the best one for the language."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Speed"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Changes the speed of rendered speech without changing its pitch."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Pitch"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Changes the pitch of rendered speech without changing its speed."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Even loudness"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Brings every take to the same loudness, limited to -1 dBFS."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Loudness"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "The loudness that takes are brought to, after EBU R 128."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Trim silence"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Cuts the silence at the ends of sentences."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Pause between paragraphs"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Silence after an empty line of the text."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Use the cache"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Takes sentences that were rendered before from the cache."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Further tries"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How often a neural voice says a sentence again that was cut, silent or unlike the "
                      "voice, as long as it was not heard yet. The best try is kept."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Least similarity"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How much each sentence of a copied voice must be like its recording, where the "
                      "voice does not say. 0: it is measured only."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Begin without gaps"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Where speech is made slower than it plays, sound begins only when the rest will "
                      "be ready in time."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Sound file format"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Format of exported takes when the file name does not say."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Sound file quality"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Quality of Ogg, Opus and MP3 files, from smallest to best."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Recogniser that checks takes"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The engine that listens to a take to find wrong and missing words. Empty means "
                      "the one of the screen Transcribe."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Recogniser"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "The engine that turns speech into text."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Spoken language"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Language of the recordings as a BCP 47 tag such as en or en-GB; und: find out, where "
                      "the recogniser can."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Live recogniser"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The engine for sound that is transcribed while it is recorded. Empty: as files."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Names and terms"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Words that are common in your recordings: a neural recogniser then writes them so."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Beams"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "So many readings are followed at once by a neural recogniser; 1 is fastest."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Half minutes at once"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "A neural recogniser decodes so many half minutes together: faster, but none knows "
                      "what the one before said."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Pass over silence"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Stretches without speech are not decoded, so that no text is made up for them."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "What is recorded"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What a recording hears: the microphone, what the computer plays, or both mixed."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Show provisional text"),
    QT_TRANSLATE_NOOP(
        "timbre::ui::SettingText",
        "Shows words while they are spoken, before they are confirmed. Costs a second pass over the sound."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Pause that ends a phrase"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "A silence this long confirms what was said before it."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Glossary in transcripts"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Writes what sounds like the spoken form of a glossary entry as the entry is written."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Watched folder"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "New recordings in this folder are transcribed by themselves. Empty: none."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Export beside the recording"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Writes the transcripts of the watched folder as files beside the recordings."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Transcript format"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Format of transcripts when neither the command nor the file name says."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: line"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The longest line of exported subtitles; a longer word stays whole."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: lines"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "The most lines of one subtitle."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: reading speed"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "A subtitle is shown for longer where more would have to be read in a second and there "
                      "is room. 0: any."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: shortest"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The least time of one subtitle, where there is room. 0: any."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: longest"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What is said for longer is divided into several subtitles. 0: any."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: gap"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The least time without text between two subtitles. 0: none."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Subtitles: divide at sentences"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Long segments are divided behind a sentence or a clause where that fits."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Stay offline"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "While this is on, no connection is opened at all. Without it the program still "
                      "connects only when you ask it to fetch, look for or verify a model."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Proxy"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "http://host:port or socks5h://host:port; `none` for no proxy at all. Empty: as the "
                      "environment says (https_proxy, no_proxy)."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Further hosts"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Hosts that may be connected to besides the model hub and its file servers, separated "
                      "by commas, such as cdn.example.org or *.example.org."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Certificates"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "PEM file with the certificates that are trusted instead of the system's, for a mirror "
                      "or proxy of your own. Empty: the system's."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Models folder"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Absolute path of the folder that models are downloaded to; any disk will do. Empty: "
                      "the folder `models` in the data folder."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Model hub"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Where models are downloaded from: the public hub, or a mirror that answers like it."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Hub cache of other programs"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Models that other programs downloaded are used where they are, without a copy. Empty: "
                      "the usual folder, ~/.cache/huggingface/hub."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Files at a time"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How many files of a model are downloaded side by side. One model follows the other."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Unload after"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "A model that nothing has used for so long leaves the memory. 0: never."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Which model leaves first"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What happens when a model needs room that others have. Models in use and pinned "
                      "models always stay."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Memory for models"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "The most that loaded models may take together. 0: no limit."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Precision"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "How models compute. Automatic: bf16 where the processor multiplies it in hardware, "
                      "which halves the memory; else fp32."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Device"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What models compute on. Automatic: a graphics card on which a trial computation was "
                      "right, else the processor. The processor, once chosen, is always used."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Load at start"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Ids of models that the window loads when it starts, separated by commas."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Endpoint for monitoring"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "Programs of this machine, such as Prometheus, can read measurements and health with "
                      "the token that lies beside the log, in `observe.token`."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Port"),
    QT_TRANSLATE_NOOP(
        "timbre::ui::SettingText",
        "Port of the endpoint on 127.0.0.1; other machines cannot reach it. 0: any that is free; "
        "the log says which."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Daily check of the speed"),
    QT_TRANSLATE_NOOP(
        "timbre::ui::SettingText",
        "Once a day, when no job ran for ten minutes and the computer is not on battery, the window measures "
        "short jobs and says when they became slower. Your own jobs end it at once."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Wanted real-time factor"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText",
                      "What the speed of every engine is compared with: seconds of computing for a second of "
                      "sound."),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Threads"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Threads for neural models. 0: one per processor core."),
    // Units.
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Hz"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "LUFS"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "MiB"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "days"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "files"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "characters"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "characters/s"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "lines"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "ms"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "s"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "semitones"),
    QT_TRANSLATE_NOOP("timbre::ui::SettingText", "threads"),
};

struct ChoiceText {
    const char *choice, *text;
};
constexpr ChoiceText kChoices[] = {
    {"system", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Like the system")},
    {"light", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Light")},
    {"dark", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Dark")},
    {"high_contrast", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "High contrast")},
    {"debug", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Everything, for finding faults")},
    {"info", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Normal")},
    {"warning", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Warnings and errors")},
    {"error", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Errors only")},
    {"auto", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Automatic")},
    {"wav", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "WAV, 16 bit")},
    {"wav24", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "WAV, 24 bit")},
    {"wavfloat", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "WAV, floating point")},
    {"flac", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "FLAC, lossless")},
    {"lru", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "The one unused for the longest time")},
    {"lfu", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "The one used least often")},
    {"ttl", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "None before its time is over")},
    {"manual", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "None by itself")},
    {"cpu", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Processor")},
    {"cuda", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Graphics card")},
    {"txt", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Plain text")},
    {"mic", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Microphone")},
    {"computer", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Computer sound")},
    {"both", QT_TRANSLATE_NOOP("timbre::ui::SettingText", "Both, mixed")},
};
// Names of formats and languages are the same everywhere; each language names itself.
constexpr ChoiceText kNames[] = {
    {"de", "Deutsch"},       {"en", "English"}, {"vi", "Tiếng Việt"}, {"zh_CN", "简体中文"},
    {"ogg", "Ogg Vorbis"},   {"opus", "Opus"},  {"mp3", "MP3"},       {"md", "Markdown"},
    {"srt", "SubRip (SRT)"}, {"vtt", "WebVTT"}, {"json", "JSON"},     {"csv", "CSV"},
    {"docx", "DOCX"},        {"fp32", "fp32"},  {"bf16", "bf16"},
};

QString translated(std::string_view english) {
    return english.empty() ? QString() : QCoreApplication::translate(kContext, std::string(english).c_str());
}

}  // namespace

QString settingLabel(const config::Setting& setting) {
    return translated(setting.label);
}

QString settingDescription(const config::Setting& setting) {
    return translated(setting.description);
}

QString settingUnit(const config::Setting& setting) {
    return translated(setting.unit);
}

QString choiceText(const config::Setting& setting, std::string_view choice) {
    for (const auto& row : kChoices)
        if (choice == row.choice) return QCoreApplication::translate(kContext, row.text);
    for (const auto& row : kNames)
        if (choice == row.choice) return QString::fromUtf8(row.text);
    bool isNumber = false;
    const int number = toQString(choice).toInt(&isNumber);
    if (!isNumber) return toQString(choice);
    const QString unit = settingUnit(setting);
    return unit.isEmpty() ? QLocale().toString(number) : QLocale().toString(number) + QChar(0x202F) + unit;
}

QString valueText(const config::Setting& setting, const QString& plain) {
    if (setting.type == config::Type::Boolean)
        return plain == "true" ? QCoreApplication::translate(kContext, "On")
                               : QCoreApplication::translate(kContext, "Off");
    if (setting.type == config::Type::Choice) return choiceText(setting, toUtf8(plain));
    if (plain.isEmpty()) return QCoreApplication::translate(kContext, "Not set");
    const QString unit = settingUnit(setting);
    return unit.isEmpty() ? plain : plain + QChar(0x202F) + unit;
}

bool hasSettingText(std::string_view english) {
    return std::ranges::find(kTexts, english) != std::end(kTexts);
}

}  // namespace timbre::ui
