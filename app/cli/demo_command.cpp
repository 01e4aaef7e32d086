// The main job in one go, for machines without a display: design a voice, speak, transcribe back.
#include "app/cli/comparison_output.h"
#include "app/cli/context.h"
#include "app/cli/job_follower.h"
#include "app/cli/session.h"
#include "app/cli/transcript_output.h"
#include "app/cli/voice_choice.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "core/text/error_rate.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace timbre::cli {
namespace {

constexpr const char* kVoiceId = "user-demo";

struct DemoOptions {
    std::string text = "The quick brown fox jumps over the lazy dog. This voice was designed a moment ago.";
    std::filesystem::path out = "timbre-demo.wav";
    bool noPlay = false;
};

// A calmer, lower voice than the one it is made from.
voices::Voice designedVoice(const Context& context, const engine::EngineReady& ready) {
    voices::Voice voice = chooseVoice({"", "", "en", context.voiceOptions}, "", ready);
    voice.id = kVoiceId;
    voice.name = "Demo voice";
    voice.builtIn = false;
    voice.description = "Made by timbre demo";
    const auto* engine = findEngine(voice.engine, ready);
    for (const auto& option : engine->options) {
        if (voice.parameters.contains(std::string(option.key))) continue;  // the user's wish
        const double quarter = (option.maximum - option.minimum) / 20;
        if (option.key == "pitch")
            voice.parameters["pitch"] = std::max(option.minimum, option.defaultValue - quarter);
        if (option.key == "rate")
            voice.parameters["rate"] = std::max(option.minimum, option.defaultValue - quarter / 5);
    }
    return voice;
}

bool hasOutputDevice() {
    for (const auto& device : audio::makePortAudioOutput()->devices())
        if (device.maxOutputChannels > 0) return true;
    return false;
}

void saveVoice(Session& session, const voices::Voice& voice) {
    session.engine().saveVoice(voice);
    while (true) {
        const auto event = session.next(std::chrono::milliseconds(50));
        if (!event) continue;
        if (const auto* warning = std::get_if<engine::Warning>(&*event)) throw Error(warning->error);
        if (std::holds_alternative<engine::VoicesChanged>(*event)) return;
    }
}

int demo(const DemoOptions& options, Context& context) {
    Console& console = context.console;
    Session session(context, Session::Storage::Needed);
    const auto voice = designedVoice(context, session.ready());
    saveVoice(session, voice);
    console.result("voice       " + voice.id + " (" + voice.engine + " " + voice.baseVoice + ")");

    engine::SpeakRequest speak;
    speak.text = options.text;
    speak.voice = voice;
    speak.play = !options.noPlay && hasOutputDevice();
    speak.useCache = false;  // the numbers are those of rendering
    speak.exportTo = std::filesystem::absolute(options.out);
    const auto speakJob = session.engine().speak(speak);
    const JobEnd spoken = followJob(session, context, speakJob);
    if (spoken.how != JobEnd::How::Finished) return exitCodeOf(spoken, speakJob, context);
    if (spoken.exportedTo.empty()) return kExitFailed;

    engine::TranscribeRequest listen;
    listen.file = context.folders.assets() / historyItem(context, spoken.historyId).asset;
    listen.partials = false;
    const auto listenJob = session.engine().transcribe(listen);
    const JobEnd heard = followJob(session, context, listenJob);
    if (heard.how != JobEnd::How::Finished) return exitCodeOf(heard, listenJob, context);
    const std::string text = heard.historyId == 0 ? "" : historyItem(context, heard.historyId).text;
    const auto comparison = text::compareTexts(options.text, text);

    console.result("spoken      " + options.text);
    console.result("heard       " + shortened(text, 500));
    console.result("WER         " + fixed(comparison.words.rate() * 100, 1) +
                   " % (PocketSphinx, a basic recogniser)");
    console.result("first sound " + fixed(spoken.firstSoundMs, 1) + " ms" +
                   (speak.play ? ", played" : ", no sound device: not played"));
    console.result("RTF         speaking " + fixed(spoken.metrics.rtf, 4) + ", transcribing " +
                   fixed(heard.metrics.rtf, 4));
    console.result("take        " + listen.file.string());
    console.result("file        " + spoken.exportedTo);
    console.line({{"event", "demo"},
                  {"voice", voice.id},
                  {"text", options.text},
                  {"heard", text},
                  {"wer", comparison.words.rate()},
                  {"first_sound_ms", spoken.firstSoundMs},
                  {"played", speak.play && !spoken.playbackFailed},
                  {"speak_rtf", spoken.metrics.rtf},
                  {"transcribe_rtf", heard.metrics.rtf},
                  {"take", listen.file.string()},
                  {"file", spoken.exportedTo}});
    return kExitOk;
}

}  // namespace

void addDemoCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand("demo", "Design a voice, speak with it, transcribe it back");
    command->add_option("text", options->text, "What to say, in English");
    command->add_option("-o,--out", options->out, "Sound file to write");
    command->add_flag("--no-play", options->noPlay, "Do not play it");
    command->callback([options, &context] {
        context.takesVoiceOptions = true;
        context.command = [options, &context] { return demo(*options, context); };
    });
}

}  // namespace timbre::cli
