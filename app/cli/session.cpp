#include "app/cli/session.h"

#include "app/cli/interruption.h"
#include "core/base/log.h"

#include <array>
#include <utility>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kBytesPerMiB = 1 << 20;

LogLevel logLevel(const std::string& name) {
    constexpr std::array kLevels = {std::pair("debug", LogLevel::Debug), std::pair("info", LogLevel::Info),
                                    std::pair("warning", LogLevel::Warning)};
    for (const auto& [text, level] : kLevels)
        if (name == text) return level;
    return LogLevel::Error;
}

void startLog(const Context& context) {
    if (const auto problem = config::probeFolder(context.folders.state)) return;
    openLog({.file = context.folders.logFile(),
             .level = logLevel(context.settings.text("general.log_level")),
             .json = context.settings.boolean("general.log_json")});
}

engine::EngineConfig engineConfig(Context& context) {
    engine::EngineConfig config;
    config.database = context.folders.database();
    config.assets = context.folders.assets();
    config.outputDevice = context.settings.text("audio.output_device");
    config.inputDevice = context.settings.text("audio.input_device");
    config.cacheBytes = context.settings.integer("storage.cache_mb") * kBytesPerMiB;
    config.trashDays = context.settings.integer("storage.trash_days");
    config.models = engine::modelSettings(context.settings);
    config.program = TIMBRE_VERSION;
    config.models.loadAtStart.clear();  // for a window; a command loads what it needs
    config.keepModelsFolder = [&context](const std::filesystem::path& folder) {
        context.settings.set("models.folder", folder.string());
        context.settings.save(context.configFile);
    };
    return config;
}

}  // namespace

Session::Session(Context& context, Storage storage, const MakeInput& makeInput) : context_(context) {
    startLog(context);
    auto config = engineConfig(context);
    config.makeInput = makeInput;
    engine_ = std::make_unique<engine::Engine>(std::move(config),
                                               [this](const engine::Event& event) { push(event); });
    engine_->player().setVolume(context.settings.real("audio.volume"));
    waitUntilReady(storage);
}

Session::~Session() = default;

void Session::push(const engine::Event& event) {
    const std::lock_guard lock(mutex_);
    if (listener_) return listener_(event);
    events_.push_back(event);
    arrived_.notify_one();
}

void Session::divert(std::function<void(const engine::Event&)> listener) {
    const std::lock_guard lock(mutex_);
    events_.clear();
    listener_ = std::move(listener);
}

std::optional<engine::Event> Session::next(std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    if (!arrived_.wait_for(lock, patience, [this] { return !events_.empty(); })) return std::nullopt;
    engine::Event event = std::move(events_.front());
    events_.pop_front();
    if (const auto* recovered = std::get_if<engine::JobRecovered>(&event))
        unfinished_.push_back(recovered->job);
    if (const auto* listed = std::get_if<engine::EnginesChanged>(&event)) {
        ready_.speechEngines = listed->speechEngines;
        ready_.voices = listed->voices;
        ready_.recognisers = listed->recognisers;
        hasModels_ = true;
    }
    return event;
}

void Session::waitUntilReady(Storage storage) {
    while (true) {
        throwIfInterrupted();
        const auto event = next(50ms);
        if (!event) continue;
        if (const auto* failed = std::get_if<engine::EngineFailed>(&*event)) {
            if (storage == Storage::Needed) throw Error(failed->error);
            context_.console.warning(failed->error);
        }
        if (const auto* ready = std::get_if<engine::EngineReady>(&*event)) {
            ready_ = *ready;
            if (!ready_.storageNote.empty()) context_.console.note("note: " + ready_.storageNote);
            return;
        }
    }
}

const engine::EngineReady& Session::readyWithModels() {
    std::deque<engine::Event> others;
    while (!hasModels_) {
        throwIfInterrupted();
        if (auto event = next(50ms)) others.push_back(std::move(*event));
    }
    const std::lock_guard lock(mutex_);
    events_.insert(events_.begin(), others.begin(), others.end());
    return ready_;
}

void Session::change(const std::function<void(engine::Engine&)>& change) {
    change(*engine_);
    engine_.reset();
    while (const auto event = next(0ms))
        if (const auto* warning = std::get_if<engine::Warning>(&*event)) throw Error(warning->error);
}

}  // namespace timbre::cli
