#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace timbre {

// A thread that runs posted tasks one after another, in the order of posting. State that only its
// tasks touch needs no lock. post() and postAfter() may be called from any thread, tasks included.
// A task must not throw: an exception ends the program (see std::terminate), by design.
class SerialThread {
public:
    using Task = std::function<void()>;
    using Clock = std::chrono::steady_clock;

    explicit SerialThread(std::string name);  // shown by debuggers; at most 15 characters count
    ~SerialThread();                          // stop()
    SerialThread(const SerialThread&) = delete;
    SerialThread& operator=(const SerialThread&) = delete;

    void post(Task task);
    void postAfter(Clock::duration delay, Task task);

    // Runs what was posted without delay before this call, drops delayed tasks, joins. Later posts
    // are ignored. Not to be called from the thread itself. Idempotent.
    void stop();

    bool isCurrent() const { return std::this_thread::get_id() == thread_.get_id(); }

private:
    void run(const std::string& name);

    std::mutex mutex_;
    std::condition_variable wake_;
    std::multimap<Clock::time_point, Task> tasks_;  // equal keys keep the order of insertion
    Clock::time_point lastImmediate_{};
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace timbre
