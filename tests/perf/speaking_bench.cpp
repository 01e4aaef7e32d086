#include "core/audio/portaudio/portaudio_device.h"
#include "tests/perf/bench_table.h"

#include <atomic>
#include <cmath>
#include <thread>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;

// The real output, with an eye on what its callback hands to the device.
class ObservedOutput final : public audio::AudioOutput {
public:
    struct Seen {
        std::atomic<std::int64_t> lastSoundNs{
            0};  // steady clock, when the last non-zero block was handed over
        std::atomic<double> latencySeconds{0};
    };
    explicit ObservedOutput(std::shared_ptr<Seen> seen)
        : inner_(audio::makePortAudioOutput()), seen_(std::move(seen)) {}

    std::vector<audio::DeviceInfo> devices() override { return inner_->devices(); }
    audio::StreamInfo start(const std::string& id, int rateHz, double latency,
                            audio::OutputCallback callback) override {
        const auto info = inner_->start(id, rateHz, latency, [this, callback](std::span<float> block) {
            callback(block);
            for (const float sample : block)
                if (sample != 0.0f) {
                    seen_->lastSoundNs = Clock::now().time_since_epoch().count();
                    return;
                }
        });
        seen_->latencySeconds = info.latencySeconds;
        return info;
    }
    void stop() override { inner_->stop(); }
    bool isAlive() const override { return inner_->isAlive(); }
    std::uint64_t deviceUnderruns() const override { return inner_->deviceUnderruns(); }

private:
    std::unique_ptr<audio::AudioOutput> inner_;
    std::shared_ptr<Seen> seen_;
};

std::string paragraph(int first, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += sentence(first + i) + " ";
    return text;
}

const std::vector<std::pair<std::string, std::string>> kVoices = {{"flite", "slt"},    {"flite", "rms"},
                                                                  {"flite", "awb"},    {"flite", "kal16"},
                                                                  {"espeak", "en-us"}, {"espeak", "de"}};

}  // namespace

void benchSpeaking() {
    printHeader("Speaking: request to first sample in the ring, and real-time factor");
    Workshop shop(audio::makePortAudioOutput());
    for (const auto& [engine, voice] : kVoices) {
        Row first{engine + " " + voice + ": first sample", {}, "ms", "≤ 100"};
        Row rtf{engine + " " + voice + ": RTF", {}, "s/s", ""};
        for (int i = 0; i < 31; ++i) {
            auto request = speakRequest(engine, voice, paragraph(i * 5, 3));
            request.play = true;
            const auto job = shop.engine().speak(request);
            const auto finished = shop.finish(job);
            const auto sound =
                shop.log.waitFor<engine::FirstSound>([&](const auto& e) { return e.job == job; });
            shop.engine().player().stop();
            if (i == 0) continue;  // warm-up: loads the voice and measures its loudness
            first.samples.push_back(sound->msSinceRequest);
            rtf.samples.push_back(finished.metrics.rtf);
        }
        print(first);
        print(rtf);
    }
}

void benchStop() {
    printHeader("Stop to silence (callback hands over zeros; plus the device's reported latency)");
    const auto seen = std::make_shared<ObservedOutput::Seen>();
    Workshop shop(std::make_unique<ObservedOutput>(seen));
    Row ours{"stop() to the first silent block", {}, "ms", "≤ 50"};
    Row device{"device latency as reported", {}, "ms", ""};
    for (int i = 0; i < 20; ++i) {
        auto request = speakRequest("flite", "slt", paragraph(i * 7, 4));
        request.play = true;
        const auto before = seen->lastSoundNs.load();
        const auto job = shop.engine().speak(request);
        shop.finish(job);
        while (seen->lastSoundNs == before) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(300 + 37 * (i % 5)));
        const auto stopped = Clock::now();
        shop.engine().player().stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        const double last = double(seen->lastSoundNs.load() - stopped.time_since_epoch().count()) / 1e6;
        ours.samples.push_back(std::max(0.0, last));
        device.samples.push_back(seen->latencySeconds * 1000);
    }
    print(ours);
    print(device);
}

void benchLongText() {
    printHeader("A text of about one hour into a file");
    Workshop shop;
    shop.finish(shop.engine().speak(speakRequest("flite", "slt", paragraph(0, 5))));
    const auto before = residentBytes();
    const auto start = Clock::now();
    const auto job = shop.engine().speak(speakRequest("flite", "slt", paragraph(0, 1200)));
    Row memory{"resident memory above the start", {}, "MB", "constant"};
    std::jthread watcher([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            memory.samples.push_back(double(residentBytes() - before) / 1e6);
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
        }
    });
    const auto finished = shop.finish(job);
    watcher.request_stop();
    watcher.join();
    print({"sound made", {finished.check.seconds}, "s", "≈ 3600"});
    print({"wall time", {msSince(start) / 1000}, "s", ""});
    print({"RTF of rendering", {finished.metrics.rtf}, "s/s", ""});
    print(memory);
}

void benchUnderruns(double minutes) {
    printHeader("Underruns while both cores are busy");
    Workshop shop(audio::makePortAudioOutput());
    std::vector<std::jthread> load;
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
        load.emplace_back([](const std::stop_token& stop) {
            volatile double x = 1;
            while (!stop.stop_requested()) x = std::sqrt(x + 1);
        });
    auto request = speakRequest("flite", "slt", paragraph(0, static_cast<int>(minutes * 25) + 5));
    request.play = true;
    const auto start = Clock::now();
    const auto job = shop.engine().speak(request);
    shop.finish(job);
    std::int64_t played = 0;
    while (msSince(start) < minutes * 60e3 &&
           shop.engine().player().status().state != audio::PlayState::Stopped) {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        played = shop.engine().player().status().positionMs;
    }
    print({"played", {double(played) / 60e3}, "min", ""});
    print({"underruns", {double(shop.engine().player().status().underruns)}, "count", "0"});
}

}  // namespace timbre::bench
