#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/text/error_rate.h"
#include "tests/perf/bench_table.h"

#include <cmath>
#include <random>
#include <thread>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;

struct Heard {
    std::string text;
    double rtf = 0;
};

Heard hear(Workshop& shop, const std::filesystem::path& file, bool partials) {
    engine::TranscribeRequest request;
    request.file = file;
    request.partials = partials;
    const auto job = shop.engine().transcribe(request);
    const auto finished = shop.finish(job);
    Heard heard{.text = {}, .rtf = finished.metrics.rtf};
    for (const auto& ready : shop.log.all<engine::SegmentReady>())
        if (ready.job == job) heard.text += ready.segment.segment.text + " ";
    return heard;
}

std::string passage() {
    std::string text;
    for (int i = 0; i < 6; ++i) text += sentence(i * 43) + " ";
    return text;
}

void printHeard(Workshop& shop, const std::string& name, const std::filesystem::path& file,
                const std::string& reference) {
    Row rtf{name + ": RTF with provisional text", {}, "s/s", ""};
    Row batch{name + ": RTF, final text only", {}, "s/s", ""};
    std::string text;
    for (int i = 0; i < 3; ++i) {
        rtf.samples.push_back(hear(shop, file, true).rtf);
        auto heard = hear(shop, file, false);
        batch.samples.push_back(heard.rtf);
        text = heard.text;
    }
    print({name + ": WER", {text::compareTexts(reference, text).words.rate()}, "ratio", ""});
    print(rtf);
    print(batch);
}

// Three hours of faint noise with a short sentence every two minutes: what a long recording of
// mostly nothing looks like; recognition itself is measured above.
std::filesystem::path longRecording(Workshop& shop, const std::filesystem::path& spoken) {
    const auto clip = audio::readClip(spoken, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    const auto path = shop.folder() / "long.flac";
    audio::AudioWriter writer(path, audio::FileFormat::Flac, audio::kRecognitionRateHz, 1);
    std::mt19937 random(3);
    std::normal_distribution<float> noise(0, 0.0005f);
    std::vector<float> minute(60 * audio::kRecognitionRateHz);
    for (int i = 0; i < 180; ++i) {
        for (float& sample : minute) sample = noise(random);
        if (i % 2 == 0)
            for (std::size_t k = 0; k < std::min(clip.samples.size(), minute.size()); ++k)
                minute[k] += clip.samples[k];
        writer.write(minute);
    }
    writer.finish();
    return path;
}

std::filesystem::path spokenWith(Workshop& shop, const std::string& voice, const std::string& text) {
    auto request = speakRequest("flite", voice, text);
    request.exportTo = shop.folder() / (voice + ".wav");
    shop.finish(shop.engine().speak(request));
    return *request.exportTo;
}

}  // namespace

void benchListening() {
    printHeader("Listening with PocketSphinx: word error rate and real-time factor");
    Workshop shop;
    for (const char* voice : {"slt", "rms", "awb", "kal16"})
        printHeard(shop, std::string("Flite ") + voice, spokenWith(shop, voice, passage()), passage());
    if (const auto jfk = fixture("audio/jfk.wav"))
        printHeard(shop, "real recording (jfk.wav)", *jfk,
                   "And so my fellow Americans, ask not what your country can do for you, ask what you can "
                   "do for your "
                   "country.");
}

void benchLongRecording() {
    printHeader("A recording of three hours");
    Workshop shop;
    const auto file = longRecording(shop, spokenWith(shop, "slt", sentence(7)));
    hear(shop, spokenWith(shop, "rms", sentence(9)), false);
    const auto before = residentBytes();
    Row memory{"resident memory above the start", {}, "MB", "constant"};
    std::jthread watcher([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            memory.samples.push_back(double(residentBytes() - before) / 1e6);
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
        }
    });
    const auto start = Clock::now();
    const auto heard = hear(shop, file, false);
    watcher.request_stop();
    watcher.join();
    print({"wall time", {msSince(start) / 1000}, "s", ""});
    print({"RTF", {heard.rtf}, "s/s", ""});
    print(memory);
}

}  // namespace timbre::bench
