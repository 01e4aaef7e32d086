#include "tests/perf/bench_table.h"

#include "core/base/error.h"

#include <cstdlib>
#include <unistd.h>

namespace timbre::bench {
namespace {

// For work that is not heard: the device is absent, which the engine must cope with anyway.
class NoOutput final : public audio::AudioOutput {
public:
    std::vector<audio::DeviceInfo> devices() override { return {}; }
    audio::StreamInfo start(const std::string&, int, double, audio::OutputCallback) override {
        throw Error(ErrorCode::DeviceUnavailable, "not needed here");
    }
    void stop() override {}
    bool isAlive() const override { return false; }
    std::uint64_t deviceUnderruns() const override { return 0; }
};

}  // namespace

Workshop::Workshop(std::unique_ptr<audio::AudioOutput> output) {
    std::string pattern = (std::filesystem::temp_directory_path() / "timbre-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw errnoError(errno, "mkdtemp " + pattern);
    folder_ = pattern;
    engine::EngineConfig config;
    config.database = folder_ / "timbre.db";
    config.assets = folder_ / "assets";
    auto shared = std::make_shared<std::unique_ptr<audio::AudioOutput>>(std::move(output));
    config.makeOutput = [shared]() -> std::unique_ptr<audio::AudioOutput> {
        return *shared ? std::move(*shared) : std::make_unique<NoOutput>();
    };
    engine_ = std::make_unique<engine::Engine>(std::move(config), log.sink());
    log.waitFor<engine::EngineReady>();
}

Workshop::~Workshop() {
    engine_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

engine::JobFinished Workshop::finish(engine::JobId job) {
    if (const auto end = log.waitForEnd(job, std::chrono::hours(4)); end != "finished")
        throw Error(ErrorCode::Internal, "a measured job ended with: " + end);
    const auto finished = log.waitFor<engine::JobFinished>([&](const auto& e) { return e.job == job; });
    return *finished;
}

engine::SpeakRequest speakRequest(const std::string& engine, const std::string& baseVoice, std::string text) {
    engine::SpeakRequest request;
    request.text = std::move(text);
    request.voice.id = request.voice.name = engine + "-" + baseVoice;
    request.voice.engine = engine;
    request.voice.baseVoice = baseVoice;
    request.voice.language = "en-US";
    request.play = false;
    request.useCache = false;
    return request;
}

std::string sentence(int number) {
    static constexpr const char* kSubjects[] = {"The old captain",       "My younger sister",
                                                "Nobody in the village", "A careful reader",
                                                "The morning train",     "Our new neighbour"};
    static constexpr const char* kVerbs[] = {"remembered", "carried", "noticed",
                                             "painted",    "forgot",  "followed"};
    static constexpr const char* kObjects[] = {"the blue lantern",   "a letter from the north",
                                               "seven wooden boxes", "the quiet garden",
                                               "a song about rain",  "the narrow road"};
    static constexpr const char* kPlaces[] = {"near the harbour", "before the winter",  "on the way home",
                                              "without a word",   "in the early light", "after the meeting"};
    const auto pick = [&](const auto& list, int step) { return list[number / step % 6]; };
    return std::string(pick(kSubjects, 1)) + " " + pick(kVerbs, 6) + " " + pick(kObjects, 36) + " " +
           pick(kPlaces, 216) + ".";
}

}  // namespace timbre::bench
