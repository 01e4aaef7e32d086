#pragma once

#include "app/cli/context.h"
#include "core/engine/engine.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace timbre::cli {

// A running engine and the events it sends, for one command. Main thread only.
class Session {
public:
    enum class Storage { Needed, Optional };

    // Opens the log, starts the engine and waits until it lists the voices that came with it.
    // Unfinished jobs of earlier runs are reported. Throws the engine's error when storage is needed and
    // cannot be opened, and Interrupted.
    // makeInput: instead of the microphones.
    using MakeInput = std::function<std::unique_ptr<audio::AudioInput>()>;
    Session(Context& context, Storage storage, const MakeInput& makeInput = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    engine::Engine& engine() { return *engine_; }
    const engine::EngineReady& ready() const { return ready_; }
    // With the models that speak, which are looked for after the engine is ready: waits for them.
    // Throws Interrupted.
    const engine::EngineReady& readyWithModels();

    // The next event; absent after the time.
    std::optional<engine::Event> next(std::chrono::milliseconds patience);

    // From now on events go there, on the engine's thread, and next() finds none. It outlives the session.
    void divert(std::function<void(const engine::Event&)> listener);

    // Asks the engine for a change that ends in no event of its own, ends the engine, and throws the
    // first error that it reported since. No other function may be called afterwards.
    void change(const std::function<void(engine::Engine&)>& change);

    // Jobs left unfinished by earlier runs, oldest first. Complete once a job of ours was queued, and
    // after change().
    const std::vector<storage::JobRecord>& unfinished() const { return unfinished_; }

private:
    void waitUntilReady(Storage storage);
    void push(const engine::Event& event);

    Context& context_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<engine::Event> events_;
    std::function<void(const engine::Event&)> listener_;
    engine::EngineReady ready_;
    bool hasModels_ = false;
    std::vector<storage::JobRecord> unfinished_;
    std::unique_ptr<engine::Engine> engine_;  // last: its thread calls push()
};

}  // namespace timbre::cli
