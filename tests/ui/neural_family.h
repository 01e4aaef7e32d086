#pragma once

#include "core/models/model_registry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <mutex>
#include <numbers>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::test {

// What the engines below were asked to say, in order.
struct Spoken {
    std::string text;
    voices::Voice voice;
};
class SpokenLog {
public:
    static SpokenLog& instance() {
        static SpokenLog log;
        return log;
    }
    void add(Spoken spoken) {
        const std::lock_guard lock(mutex_);
        all_.push_back(std::move(spoken));
    }
    std::vector<Spoken> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(all_, {});
    }
    std::size_t count() {
        const std::lock_guard lock(mutex_);
        return all_.size();
    }

private:
    std::mutex mutex_;
    std::vector<Spoken> all_;
};

// An engine with everything that a neural checkpoint declares, which hums instead of speaking: what the
// window sends is what is looked at.
class HummingEngine final : public models::SpeechSynthesizer {
public:
    explicit HummingEngine(models::SpeechEngineInfo info) : info_(std::move(info)) {}

    const models::SpeechEngineInfo& info() const override { return info_; }
    int sampleRateHz(const voices::Voice&) override { return 24000; }
    void speak(std::string_view text, const voices::Voice& voice, const models::SpeechSink& sink,
               const std::stop_token& stop) override {
        SpokenLog::instance().add({std::string(text), voice});
        std::vector<float> block(1920);
        for (std::size_t frame = 0; frame < 8 && !stop.stop_requested(); ++frame) {
            for (std::size_t i = 0; i < block.size(); ++i)
                block[i] =
                    0.2F * static_cast<float>(std::sin(2 * std::numbers::pi * 220 * double(i) / 24000));
            sink.samples(block);
        }
    }

private:
    models::SpeechEngineInfo info_;
};

inline models::SpeechEngineInfo neuralInfo() {
    models::SpeechEngineInfo info;
    info.id = "hum-large";
    info.name = "Hum 1.7B";
    info.version = "1";
    info.family = "hum";
    info.options = {
        {"temperature", "Temperature", "", "Sampling", "How freely it draws.", 0.1, 2, 0.9, 0.05}};
    info.voices = {{"Vivian", "Vivian", "zh", "female", "Bright, slightly edgy young voice."},
                   {"Ryan", "Ryan", "en", "male", "Dynamic voice with a strong rhythm."}};
    info.languages = {"zh", "en", "de"};
    info.takesStyle = info.isRandom = info.isNeural = true;
    return info;
}

inline models::SpeechEngineInfo smallNeuralInfo() {
    auto info = neuralInfo();
    info.id = "hum-small";
    info.name = "Hum 0.6B";
    info.takesStyle = false;
    info.styleNote = "Models of this size do not follow a style.";
    return info;
}

// The engines that come with the program, and two that hum.
inline std::span<const models::ModelFamily> neuralFamilies() {
    static const auto all = [] {
        std::vector<models::ModelFamily> families(models::modelFamilies().begin(),
                                                  models::modelFamilies().end());
        families.push_back({.id = "hum-large",
                            .loadSynthesizer = []() -> std::unique_ptr<models::SpeechSynthesizer> {
                                return std::make_unique<HummingEngine>(neuralInfo());
                            },
                            .loadTranscriber = nullptr});
        families.push_back({.id = "hum-small",
                            .loadSynthesizer = []() -> std::unique_ptr<models::SpeechSynthesizer> {
                                return std::make_unique<HummingEngine>(smallNeuralInfo());
                            },
                            .loadTranscriber = nullptr});
        return families;
    }();
    return all;
}

}  // namespace timbre::test
