#pragma once

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "tests/support/event_log.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>

namespace timbre::test {

// A sound card that is not there: everything but playing must work with it.
class NoOutput final : public audio::AudioOutput {
public:
    std::vector<audio::DeviceInfo> devices() override { return {}; }
    audio::StreamInfo start(const std::string&, int, double, audio::OutputCallback) override {
        throw Error(ErrorCode::DeviceUnavailable, "there is no output device");
    }
    void stop() override {}
    bool isAlive() const override { return false; }
    std::uint64_t deviceUnderruns() const override { return 0; }
};

// The real engine on a data folder of its own. open() starts it, close() ends it, as often as a
// test wants; the folder stays until the object goes.
class Studio {
public:
    explicit Studio(bool sound = false) : sound_(sound) { folder_ = dir_.path().toStdString(); }

    engine::Engine& open() {
        log.clear();
        engine::EngineConfig config;
        config.database = folder_ / "timbre.db";
        config.assets = assetsElsewhere.value_or(folder_ / "assets");
        config.models = models;
        config.keepModelsFolder = keepModelsFolder;
        if (!sound_) config.makeOutput = [] { return std::make_unique<NoOutput>(); };
        engine_ = std::make_unique<engine::Engine>(std::move(config), log.sink());
        return *engine_;
    }
    void close() { engine_.reset(); }
    engine::Engine& engine() { return *engine_; }
    ~Studio() { close(); }

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path assets() const { return assetsElsewhere.value_or(folder_ / "assets"); }
    std::filesystem::path database() const { return folder_ / "timbre.db"; }

    std::optional<std::filesystem::path> assetsElsewhere;
    engine::ModelSettings models;  // for the next open()
    std::function<void(const std::filesystem::path&)> keepModelsFolder;
    EventLog log;

private:
    bool sound_;
    QTemporaryDir dir_;
    std::filesystem::path folder_;
    std::unique_ptr<engine::Engine> engine_;
};

inline engine::SpeakRequest speakRequest(std::string text) {
    engine::SpeakRequest request;
    request.text = std::move(text);
    request.voice = {.id = "flite-slt",
                     .name = "slt",
                     .engine = "flite",
                     .engineVersion = "",
                     .baseVoice = "slt",
                     .language = "en-US",
                     .parameters = {},
                     .seed = std::nullopt,
                     .version = 1,
                     .builtIn = true,
                     .description = "",
                     .tags = {}};
    request.play = false;
    return request;
}

// Real recordings that are not part of the repository; absent: the test is skipped.
inline std::optional<std::filesystem::path> fixture(const char* name) {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    const auto path = (folder ? std::filesystem::path(folder)
                              : std::filesystem::path(TIMBRE_SOURCE_DIR) / "../shared/fixtures") /
                      name;
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

}  // namespace timbre::test
